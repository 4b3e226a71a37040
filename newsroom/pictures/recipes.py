"""Which files readers get of a picture: the one table of widths and formats, and the names of the files.

A name changes with the content and with the recipe of its family (pages, link previews, search engines): a
new width for pages leaves the addresses of previews as they are, and a browser may keep a file for ever.
"""

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import replace
from hashlib import sha256
from pathlib import PurePosixPath

from newsroom.pictures.models import Derived, Encoding, Facts, Picture, Shape

# What pages show: a line of a list takes the 240, a telephone the 480; Google Discover asks for 1200
WIDTHS = (240, 480, 800, 1200)
READER = Encoding("AVIF", "avif", quality=45)
# The one that a telephone takes arrives with the story in the first bytes of a slow link, also a restless one
PHONE, PHONE_WIDTH = replace(READER, limit=9_500, least=34, quality=42, speed=4), 480
# For the few browsers that read no AVIF: one file that all of them read
FALLBACK, FALLBACK_WIDTH = Encoding("JPEG", "jpg", quality=70), 800
# What chat applications show: they read JPEG in the ratio 1.91:1, and WhatsApp shows none over 300 kB
SHARE = Encoding("JPEG", "jpg", quality=82, limit=300_000)
SHARE_SIZE = (1200, 630)
# What search engines choose from (Google's page on Article data): 16:9, 4:3 and 1:1, at least 1200 wide
SEARCH = Encoding("WEBP", "webp", quality=60)
SHAPES = ((1200, 675), (1200, 900), (1200, 1200))
# Raise it when a change of the code gives other pixels from the same table
VERSION = 4

NEARLY = 1.15  # a width that is only so much smaller than the next is not worth a file
ENLARGED = 1.5  # a preview cut from fewer pixels than this allows would be a blur: its picture is framed
LONGEST_NAME = 60


def widths(original: int) -> tuple[int, ...]:
    """Return the widths for an original of this width; no picture is ever enlarged on a page.

    >>> widths(4000), widths(1000), widths(850), widths(300)
    ((240, 480, 800, 1200), (240, 480, 800, 1000), (240, 480, 850), (240, 300))
    """
    largest = min(original, WIDTHS[-1])
    return (*(width for width in WIDTHS if width * NEARLY <= largest), largest)


def is_framed(width: int, height: int) -> bool:
    """Say whether a preview shows a picture whole on a ground, because to cut it would lose or blur too much.

    >>> is_framed(4000, 3000), is_framed(3000, 4000), is_framed(3000, 900), is_framed(500, 300)
    (False, True, True, True)
    """
    wide, high = SHARE_SIZE
    ratio = width * high / (height * wide)
    return not 1 / 1.6 <= ratio <= 1.6 or max(wide / width, high / height) > ENLARGED  # noqa: PLR2004


def address_stem(name: str) -> str:
    """Return the path that a picture's files begin with: lower case, and only what needs no escape.

    >>> address_stem("2024/12/Foto Kegiatan (1).JPG")
    'images/2024/12/foto-kegiatan-1'
    """
    *folders, stem = PurePosixPath(name).with_suffix("").parts
    return "/".join(["images", *map(_plain, folders), _plain(stem)])


def _plain(part: str) -> str:
    ascii_only = unicodedata.normalize("NFKD", part).encode("ascii", "ignore").decode().lower()
    return re.sub(r"[^a-z0-9]+", "-", ascii_only)[:LONGEST_NAME].strip("-") or "foto"


def for_readers(name: str, facts: Facts) -> Iterator[Derived]:
    """Yield what pages show: the modern files, the narrowest first, then the one for every browser.

    Telephones take the first that is wide enough: an original hardly wider than they ask for has no file of
    just that width.
    """
    chosen = widths(facts.width)
    phone = next((width for width in chosen if width >= PHONE_WIDTH), PHONE_WIDTH)
    wider = () if phone == PHONE_WIDTH else (phone,)  # the names of all other pictures stay
    family = _Family(name, facts, (READER, PHONE, FALLBACK, WIDTHS, *wider))
    for width in chosen:
        encoding = PHONE if width == phone else READER
        yield family.file((width, _height(facts, width)), encoding, f"{width}")
    width = min(FALLBACK_WIDTH, chosen[-1])
    yield family.file((width, _height(facts, width)), FALLBACK, f"{width}")


def for_sharing(name: str, facts: Facts) -> Derived:
    """Return the file that chat applications show beside a link."""
    framed = is_framed(facts.width, facts.height)
    file = _Family(name, facts, (SHARE, SHARE_SIZE, framed)).file(SHARE_SIZE, SHARE, f"{SHARE_SIZE[0]}")
    return replace(file, framed=framed)


def for_search(name: str, facts: Facts) -> Iterator[Derived]:
    """Yield the files that search engines choose from, in every shape; one that would be a blur is framed."""
    cut, whole = _Family(name, facts, SEARCH), _Family(name, facts, (SEARCH, "framed"))
    for width, height in SHAPES:
        framed = max(width / facts.width, height / facts.height) > ENLARGED
        file = (whole if framed else cut).file((width, height), SEARCH, f"{width}x{height}")
        yield replace(file, framed=framed)


def derived_of(name: str, facts: Facts) -> tuple[Derived, ...]:
    """Return every file that is made of a picture; the name has the form ``2024/12/patroli.jpg``."""
    return (*for_readers(name, facts), *for_search(name, facts), for_sharing(name, facts))


def picture(name: str, facts: Facts) -> Picture:
    """Return what templates print of a picture."""
    *modern, fallback = for_readers(name, facts)
    share = for_sharing(name, facts)
    return Picture(
        stem=f"/{fallback.path.rpartition('-')[0]}",
        widths=tuple(file.width for file in modern),
        fallback=fallback.width,
        width=modern[-1].width,
        height=modern[-1].height,
        share=f"/{share.path}",
        share_width=share.width,
        share_height=share.height,
        shapes=tuple(Shape(f"/{file.path}", file.width, file.height) for file in for_search(name, facts)),
    )


class _Family:
    """Files of one picture whose names carry one mark, which stands for its content and their recipe."""

    def __init__(self, name: str, facts: Facts, recipe: object) -> None:
        self._mark = sha256(f"{VERSION} {facts.digest} {recipe}".encode()).hexdigest()
        self._start = f"{address_stem(name)}-{self._mark[:10]}"

    def file(self, size: tuple[int, int], encoding: Encoding, ending: str) -> Derived:
        key = sha256(f"{self._mark} {size[0]}x{size[1]} {encoding.format}".encode()).hexdigest()
        return Derived(f"{self._start}-{ending}.{encoding.ending}", *size, encoding, key)


def _height(facts: Facts, width: int) -> int:
    return max(1, round(facts.height * width / facts.width))
