"""On which line of the source something stands."""

import re

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


def without_code(source_text: str) -> str:
    """Return the source with its code samples blanked out, every line at its place.

    >>> without_code("a `b` c")
    'a     c'
    """
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
