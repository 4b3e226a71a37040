"""Every heading of a body can be linked to."""

import re
import unicodedata
from collections.abc import Iterator
from itertools import count
from typing import TYPE_CHECKING

from newsroom.body.marks import marks
from newsroom.glossary import FAMILY

if TYPE_CHECKING:
    from bs4 import BeautifulSoup

_HEADINGS = ("h2", "h3", "h4", "h5", "h6")
# What the page itself uses as ids, and the families it numbers
_FIXED = "isi bagikan terkait koreksi koreksi-judul terbaru menurut-waktu comment name email website tulis"
_PAGE_IDS = frozenset(_FIXED.split())
_PAGE_FAMILIES = ("komentar", "balas", "isso", "i-", "k-", FAMILY)


def give_headings_ids(soup: "BeautifulSoup") -> None:
    """Give each heading an id made of its words, unique in the body and strange to the page."""
    from newsroom.body.elements import elements  # noqa: PLC0415 whoever only checks need not load its library

    headings = elements(soup, *_HEADINGS)
    for heading, name in zip(headings, ids_of([each.get_text() for each in headings]), strict=True):
        heading["id"] = name


def heading_ids(html: str) -> list[str]:
    """Return the ids that the headings of a body will have.

    >>> heading_ids("<h2>Hasil <em>patroli</em></h2><h2>Isi</h2>")
    ['hasil-patroli', 'isi-2']
    """
    texts: list[str] = []
    inside = False
    for mark in marks(html):
        if mark.name in _HEADINGS and mark.kind in {"open", "close"}:
            inside = mark.kind == "open"
            texts += [""] * inside
        elif inside and mark.kind == "text":
            texts[-1] += mark.name
    return ids_of(texts)


def ids_of(texts: list[str]) -> list[str]:
    """Return an id for each heading, in their order."""
    used: dict[str, None] = {}
    numbers: dict[str, Iterator[int]] = {}
    for text in texts:
        words = slug(text) or "bagian"
        name = f"{words}-2" if is_of_the_page(words) else words
        while name in used:
            name = f"{words}-{next(numbers.setdefault(words, count(2)))}"
        used[name] = None
    return list(used)


def is_of_the_page(name: str) -> bool:
    """Tell whether the page uses this id itself, or may."""
    return name in _PAGE_IDS or name.startswith(_PAGE_FAMILIES)


def slug(text: str) -> str:
    """Return the text as lower-case ASCII words joined by hyphens; empty for a script without Latin letters.

    >>> slug("Jum’at Curhat: “Cafè” & warga")
    'jumat-curhat-cafe-warga'
    """
    plain = unicodedata.normalize("NFKD", re.sub("[’‘']", "", text)).encode("ascii", "ignore").decode()
    return re.sub(r"[^a-z0-9]+", "-", plain.lower()).strip("-")[:80].rstrip("-")
