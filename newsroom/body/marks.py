"""A body's HTML as the row of tags, comments and texts it consists of."""

import re
from collections.abc import Iterable
from functools import lru_cache
from html.parser import HTMLParser
from typing import Literal, NamedTuple

from newsroom.body.allowed import ELEMENTS

# Elements within which tags are tags: in a script, for instance, they would be words
_NAMES = "|".join(sorted(ELEMENTS, key=len, reverse=True))
_PLAIN = re.compile(rf'<(?:({_NAMES})|/({_NAMES})|a href="([^"<>&]*)")>|([^<&]+)')
Kind = Literal["open", "close", "comment", "text"]


class Mark(NamedTuple):
    """One piece of HTML: ``name`` is the element or the words of a text, ``written`` the tag as it stands."""

    kind: Kind
    name: str
    attributes: tuple[tuple[str, str], ...] = ()
    written: str = ""

    def get(self, attribute: str) -> str:
        """Return the value of an attribute, empty when there is none."""
        return dict(self.attributes).get(attribute, "")


@lru_cache(maxsize=2)  # the check, the links and the summary each ask for those of one body
def marks(html: str) -> tuple[Mark, ...]:
    """Return the pieces of the HTML in their order; nothing is mended or left out.

    >>> [(mark.kind, mark.name) for mark in marks("a<br></b>")]
    [('text', 'a'), ('open', 'br'), ('close', 'b')]
    """
    return _of_plain_html(html) or _as_parsed(html)


def _of_plain_html(html: str) -> tuple[Mark, ...]:
    """Return the pieces of HTML that is made of words, plain tags and links; none of any other HTML.

    Nearly every body is, and the parser takes twice the time for it.
    """
    found, end = [], 0
    for piece in _PLAIN.finditer(html):
        opened, closed, address, text = piece.groups()
        if piece.start() != end:
            return ()
        end = piece.end()
        if text:
            found.append(Mark("text", text))
        elif closed:
            found.append(Mark("close", closed))
        else:
            pairs = () if address is None else (("href", address),)
            found.append(Mark("open", opened or "a", pairs, piece[0]))
    return tuple(found) if end == len(html) else ()


def _as_parsed(html: str) -> tuple[Mark, ...]:
    reader = _Reader(convert_charrefs=True)
    reader.feed(html)
    rest, before = reader.rawdata, len(reader.found)
    reader.close()
    if "<" in rest and len(reader.found) == before:
        # a tag without end: older parsers drop it without a word, newer ones call it a text
        reader.found.append(Mark("comment", rest))
    return tuple(reader.found)


def text_of(pieces: Iterable[Mark]) -> str:
    """Return the words that a reader sees, blanks as they stand."""
    return "".join(piece.name for piece in pieces if piece.kind == "text")


def one_line(text: str, limit: int = 40) -> str:
    """Return a text short and visible enough to be quoted in a message."""
    seen = re.sub(r"[^\S ]|[\x00-\x1f\x7f-\x9f]", " ", text).strip()
    return seen if len(seen) <= limit else seen[: limit - 1] + "…"


class _Reader(HTMLParser):
    """Collects what the parser meets."""

    def __init__(self, *, convert_charrefs: bool) -> None:
        super().__init__(convert_charrefs=convert_charrefs)
        self.found: list[Mark] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Note an opening tag; ``<b/>`` opens too, as in a browser."""
        pairs = tuple((name, value or "") for name, value in attrs) if attrs else ()
        self.found.append(Mark("open", tag, pairs, self.get_starttag_text() or ""))

    def handle_endtag(self, tag: str) -> None:
        """Note a closing tag."""
        self.found.append(Mark("close", tag))

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Note it as opening: the slash means nothing in HTML."""
        self.handle_starttag(tag, attrs)

    def handle_data(self, data: str) -> None:
        """Note a text."""
        self.found.append(Mark("text", data))

    def handle_comment(self, data: str) -> None:
        """Note a comment."""
        self.found.append(Mark("comment", f"<!--{data}"))

    def handle_decl(self, decl: str) -> None:
        """Note a declaration, which hides its words like a comment."""
        self.found.append(Mark("comment", f"<!{decl}"))

    def updatepos(self, i: int, j: int) -> int:
        """Count no lines: nobody asks on which one a piece stands."""
        return j

    def parse_html_declaration(self, i: int) -> int:
        """Read a marked section as browsers do, as a comment; the parser of Python 3.11 stops at ``<![<``."""
        if self.rawdata.startswith("<![", i):
            return self.parse_bogus_comment(i)
        return super().parse_html_declaration(i)

    def handle_pi(self, data: str) -> None:
        """Note a processing instruction, which hides its words like a comment."""
        self.found.append(Mark("comment", f"<?{data}"))
