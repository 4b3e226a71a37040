"""Every heading of a body can be linked to."""

import re
import unicodedata
from collections.abc import Iterator
from itertools import count

from bs4 import BeautifulSoup

# What the page itself uses as ids, and the families it numbers
_FIXED = "isi bagikan terkait koreksi koreksi-judul terbaru menurut-waktu comment name email website"
_PAGE_IDS = frozenset(_FIXED.split())
_PAGE_FAMILIES = ("komentar", "balas", "isso", "i-", "k-")


def give_headings_ids(soup: BeautifulSoup) -> None:
    """Give each heading an id made of its words, unique in the body and strange to the page."""
    used: set[str] = set()
    numbers: dict[str, Iterator[int]] = {}
    for heading in soup.find_all(["h2", "h3", "h4", "h5", "h6"]):
        words = slug(heading.get_text()) or "bagian"
        name = f"{words}-2" if is_of_the_page(words) else words
        while name in used:
            name = f"{words}-{next(numbers.setdefault(words, count(2)))}"
        used.add(name)
        heading["id"] = name


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
