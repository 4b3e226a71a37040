"""On which line of the source something stands."""

import re
from functools import cached_property
from html import unescape

_FENCE = re.compile(r"(`{3,}|~{3,})")
_SPAN = re.compile(r"(?<![`\\])(`{1,3})[^`\n]+\1")


def line_of(source_text: str, needle: str, first_line: int) -> int:
    r"""Return the line where the needle stands first, code samples last; else the body's first line.

    >>> line_of("Pembuka `<script>`\n\n<script>", "<script", 7)
    9
    """
    wanted = needle.lower()
    for text in (without_code(source_text), source_text):
        place = text.lower().find(wanted) if wanted else -1
        if place >= 0:
            return first_line + text.count("\n", 0, place)
    return first_line


class Finder:
    """Finds things in one source, one after the other: the second of a kind stands behind the first.

    The code samples are blanked out once, when the first thing is looked for.
    """

    def __init__(self, source_text: str, first_line: int) -> None:
        self._source, self._first_line = source_text, first_line
        self._from: dict[str, int] = {}

    @cached_property
    def _text(self) -> str:
        text = without_code(self._source).lower()
        if "&" not in text:
            return text
        return "\n".join(unescape(line).replace("\n", " ") for line in text.split("\n"))

    def line(self, *needles: str) -> int:
        """Return the line of the next place where one of the needles stands."""
        for needle in map(str.lower, needles):
            place = self._text.find(needle, self._from.get(needle, 0)) if needle else -1
            if place >= 0:
                self._from[needle] = place + len(needle)
                return self._line_at(place)
        return line_of(self._source, needles[0], self._first_line)

    def next_match(self, pattern: re.Pattern[str]) -> int:
        """Return the line of the next place that a pattern matches."""
        found = pattern.search(self._text, self._from.get(pattern.pattern, 0))
        self._from[pattern.pattern] = found.end() if found else 0
        return self._line_at(found.start() if found else 0)

    def _line_at(self, place: int) -> int:
        return self._first_line + self._text.count("\n", 0, place)


def without_code(source_text: str) -> str:
    """Return the source with its code samples blanked out, every line at its place.

    >>> without_code("a `b` c")
    'a     c'
    """
    if "`" not in source_text and "~~~" not in source_text:
        return source_text
    lines, fence = [], ""
    for line in source_text.split("\n"):
        mark = _FENCE.match(line)
        if fence or mark:
            lines.append("")
            fence = after(fence, mark[1] if mark else "", line)
        else:
            lines.append(_SPAN.sub(lambda span: " " * len(span[0]), line))
    return "\n".join(lines)


def after(fence: str, mark: str, line: str) -> str:
    """Return the fence that is open behind this line; empty when none is."""
    if not fence:
        return mark
    return "" if mark.startswith(fence) and line.strip() == mark else fence
