"""Where everything lies on the site: the one place that knows the form of an address.

An address has no leading slash and, for a page, ends in one. The scheme is that of the WordPress portals
of the region, so that a move breaks no link: ``2024/12/08/<slug>/``, ``category/<slug>/``, ``tag/<slug>/``.
"""

import re
import unicodedata
from datetime import datetime
from functools import lru_cache

LONGEST_SLUG = 90
REMEMBERED = 1 << 12  # topics and places are named again and again
SLUG = re.compile(rf"[a-z0-9-]{{1,{LONGEST_SLUG}}}")
# First parts of addresses that the portal itself uses; a standing page cannot have them
RESERVED = frozenset(
    [
        "category",
        "tag",
        "unit",
        "page",
        "feed",
        "arsip",
        "cari",
        "istilah",
        "koreksi",
        "komentar",
        "static",
        "images",
        "luring",
    ]
)
# Lists and directories that every portal has, whatever it holds
FIXED_LISTS = ("arsip/", "category/", "unit/", "tag/", "istilah/", "koreksi/", "cari/", "luring/")
# Files that lie at the root by the name that browsers and search engines ask for
ROOT_FILES = re.compile(
    r"404\.html|favicon\..+|apple-touch-icon\..+|robots\.txt|sw\.js|(news-)?sitemap[\w-]*\.xml"
)

# Lists by the calendar: a year, a month, a week or day of it, and the pages of a crowded day
PERIODS = re.compile(r"\d{4}/(?:\d\d/(?:\d\d(?:-\d\d)?/(?:page/\d+/)?)?)?")


def is_slug(name: str) -> bool:
    """Say whether a file name without its ending can be part of an address."""
    return SLUG.fullmatch(name) is not None


@lru_cache(REMEMBERED)
def as_slug(text: str) -> str:
    """Return the slug nearest to a text; empty when nothing of it can be written in ASCII.

    >>> as_slug("Jum'at Curhat: Polisi & Warga")
    'jumat-curhat-polisi-warga'
    """
    plain = (
        unicodedata.normalize("NFKD", text.replace("'", "").replace("’", ""))
        .encode("ascii", "ignore")
        .decode()
    )
    return re.sub(r"[^a-z0-9]+", "-", plain.lower()).strip("-")[:LONGEST_SLUG].strip("-")


def article_address(date: datetime, slug: str) -> str:
    """Return the address of an article."""
    return f"{date:%Y/%m/%d}/{slug}/"


def page_address(slug: str) -> str:
    """Return the address of a standing page."""
    return f"{slug}/"


def tag_address(slug: str) -> str:
    """Return the address of a tag's list."""
    return f"tag/{slug}/"


def is_reserved(slug: str) -> bool:
    """Say whether a standing page may not have this slug, because the portal uses its address."""
    return slug in RESERVED or slug.isdigit()


def is_of_the_portal(address: str) -> bool:
    """Say whether an address is one of the portal's own lists or files, so that nothing old may lie there.

    >>> is_of_the_portal("category/binkam/"), is_of_the_portal("2024/12/"), is_of_the_portal("2024/12/08/a/")
    (True, True, False)
    >>> [is_of_the_portal(f"2024/12/{end}/") for end in ("08", "08-14", "08/page/2", "08/page")]
    [True, True, True, False]
    """
    parts = address.rstrip("/").split("/")
    is_file = ROOT_FILES.fullmatch(parts[0]) is not None or "index.html" in parts
    return is_file or parts[0] in RESERVED or PERIODS.fullmatch(address) is not None


def file_name(address: str) -> str:
    """Return the file of the output folder that a web server shows for an address."""
    return f"{address}index.html" if not address or address.endswith("/") else address
