"""Which addresses a body points to, for the checks that follow them."""

from dataclasses import dataclass
from typing import Literal

from newsroom.body.lines import line_of
from newsroom.body.marks import Mark, marks

__all__ = ["BodyLink", "line_of", "links"]


@dataclass(frozen=True)
class BodyLink:
    """A link or a picture: its address as a browser reads it, and the words that stand for a picture."""

    address: str
    kind: Literal["link", "picture"]
    alt: str = ""


def links(html: str) -> list[BodyLink]:
    """Return the links and pictures of a body in their order; ``line_of`` finds their lines.

    >>> links('<a href="/kontak/">kontak</a>')
    [BodyLink(address='/kontak/', kind='link', alt='')]
    """
    return [_link(mark) for mark in marks(html) if mark.kind == "open" and mark.name in {"a", "img"}]


def _link(mark: Mark) -> BodyLink:
    if mark.name == "a":
        return BodyLink(mark.get("href"), "link")
    return BodyLink(mark.get("src"), "picture", mark.get("alt"))
