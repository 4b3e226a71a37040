"""What the check refuses in a rendered body, each with its line and the way out."""

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import islice
from typing import NamedTuple

from newsroom.body import wording
from newsroom.body.allowed import ADDRESSES, ATTRIBUTES, ELEMENTS, VOID, kind_of, may_stand
from newsroom.body.lines import Finder
from newsroom.body.marks import Mark, marks, one_line, text_of
from newsroom.body.sanitise import sanitised
from newsroom.languages import is_language
from newsroom.problems import Problem

_CONTAINERS = ELEMENTS - VOID
_PARENTS = {
    "li": {"ul", "ol"},
    "thead": {"table"},
    "tbody": {"table"},
    "tr": {"table", "thead", "tbody"},
    "td": {"tr"},
    "th": {"tr"},
}
# Beyond these a list helps nobody
_AT_MOST = 50
_H1_IN_SOURCE = re.compile(r"^ {0,3}#(?=[ \t])|^=+[ \t]*$|<h1\b", re.MULTILINE | re.IGNORECASE)


class Hazard(NamedTuple):
    """What is refused, and by which words it is found again in the source."""

    words: wording.Words
    needles: tuple[str, ...]


def hazards(html: str, source_text: str, path: str, line: int) -> list[Problem]:
    """Return everything in the HTML that no body may hold; ``line`` is the first line of the source text.

    HTML comments are refused too: the sanitiser would drop them silently, and what a writer hides in them
    (a name, a doubt) stays in the file and its history.
    """
    pieces = marks(html)
    found = [*islice(_all_hazards(pieces), _AT_MOST)]
    if not found and "<" in source_text and is_lossy(pieces, html):
        found = [Hazard(wording.LOST, ("<",))]
    return _told(found, source_text, path, line) if found else []


def _told(found: list[Hazard], source_text: str, path: str, line: int) -> list[Problem]:
    finder = Finder(source_text, line)
    return [Problem(path, _line(finder, hazard.needles), *hazard.words) for hazard in found]


def _line(finder: Finder, needles: tuple[str, ...]) -> int:
    """Return the line of the next such thing; a heading of the first level may be written in three ways."""
    return finder.next_match(_H1_IN_SOURCE) if needles == ("<h1",) else finder.line(*needles)


def _all_hazards(pieces: Sequence[Mark]) -> Iterator[Hazard]:
    for piece in pieces:
        if piece.kind == "comment":
            yield Hazard(wording.filled(wording.COMMENT, one_line(piece.name)), (piece.name[:12], "<!", "<?"))
        elif piece.kind == "open" and (piece.attributes or piece.name not in ELEMENTS):
            yield from in_tag(piece)
    yield from unbalanced(pieces)


def in_tag(tag: Mark) -> Iterator[Hazard]:
    """Yield what an opening tag holds that is not on the allow-list."""
    if tag.name not in ELEMENTS:
        yield Hazard(wording.element_words(tag.name), (f"<{tag.name}",))
        return
    for name, value in tag.attributes:
        if name in ATTRIBUTES.get(tag.name, frozenset()):
            if name in ADDRESSES and not may_stand(name, value):
                yield Hazard(wording.address_words(name, value, kind_of(value)), address_needles(value, tag))
            elif name == "lang" and not is_language(value):
                yield Hazard(wording.filled(wording.LANGUAGE, one_line(value)), (f"lang={value}", "lang="))
        elif not is_language_of_code(tag, name, value):
            yield Hazard(wording.attribute_words(tag.name, name), (f"{name}=", name))


def is_language_of_code(tag: Mark, name: str, value: str) -> bool:
    """Tell whether the attribute is the one that Markdown itself writes at a fence with a language."""
    return tag.name == "code" and name == "class" and value.startswith("language-")


def address_needles(address: str, tag: Mark) -> tuple[str, ...]:
    """Return how an address may be written in the source: plain, or as it stands in the tag, disguised."""
    written = re.search(r"(?:href|src)\s*=\s*[\"']?([^\"'>]+)", tag.written, re.IGNORECASE)
    raw = written[1].replace("&amp;", "&") if written else ""
    return tuple(needle for needle in (address, raw, raw[:12], address.partition("\n")[0].strip()) if needle)


def unbalanced(pieces: Sequence[Mark]) -> Iterator[Hazard]:
    """Yield the allowed elements that are opened and not closed, or closed and not opened."""
    stack: list[str] = []
    for piece in pieces:
        if piece.kind == "open" and piece.name in _CONTAINERS:
            if piece.name in _PARENTS and not _PARENTS[piece.name].intersection(stack[-1:]):
                yield Hazard(wording.filled(wording.MISPLACED, piece.name), (f"<{piece.name}",))
            stack.append(piece.name)
        elif piece.kind == "close" and piece.name in ELEMENTS:
            if piece.name not in stack:
                yield Hazard(wording.filled(wording.STRAY, piece.name), (f"</{piece.name}",))
                continue
            while (top := stack.pop()) != piece.name:
                yield Hazard(wording.filled(wording.UNCLOSED, top), (f"<{top}",))
    yield from (Hazard(wording.filled(wording.UNCLOSED, name), (f"<{name}",)) for name in stack)


def is_lossy(pieces: Sequence[Mark], html: str) -> bool:
    """Tell whether the sanitiser, which reads HTML as browsers do, keeps less than was written."""
    kept = marks(sanitised(html))
    same_text = "".join(text_of(pieces).split()) == "".join(text_of(kept).split())
    return not same_text or bool(parts(pieces) - parts(kept))


def parts(pieces: Sequence[Mark]) -> Counter[tuple[str, str]]:
    """Return how often each element, and each attribute on it, occurs."""
    opened = [piece for piece in pieces if piece.kind == "open"]
    attributes = ((piece.name, name) for piece in opened for name, _ in piece.attributes if name != "class")
    return Counter(attributes) + Counter((piece.name, "") for piece in opened)
