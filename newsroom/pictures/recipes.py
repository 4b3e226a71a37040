"""Which files readers get of a picture: the one table of widths and formats, and the names of the files.

A further width or format is one more entry here. A name changes with the content and its own recipe only:
a new entry leaves the addresses of all other files as they are, and a browser may keep a file for ever.
"""

import re
import unicodedata
from collections.abc import Iterator
from hashlib import sha256
from pathlib import PurePosixPath

from newsroom.pictures.models import Derived, Encoding, Facts, Picture

# What pages show. A telephone of 360 points takes the 480 or the 800; Google Discover asks for 1200
WIDTHS = (480, 800, 1200)
READER = Encoding("WEBP", "webp", quality=65)
# What chat applications show: they read JPEG in the ratio 1.91:1, and WhatsApp shows none over 300 kB
SHARE = Encoding("JPEG", "jpg", quality=82, limit=300_000)
SHARE_WIDTH, SHARE_HEIGHT = 1200, 630
# Raise it when a change of the code gives other pixels from the same table
VERSION = 1

NEARLY = 1.15  # a width that is only so much smaller than the next is not worth a file
LONGEST_NAME = 60


def widths(original: int) -> tuple[int, ...]:
    """Return the widths for an original of this width; no picture is ever enlarged.

    >>> widths(4000), widths(1000), widths(850), widths(300)
    ((480, 800, 1200), (480, 800, 1000), (480, 850), (300,))
    """
    largest = min(original, WIDTHS[-1])
    return (*(width for width in WIDTHS if width * NEARLY <= largest), largest)


def share_size(width: int, height: int) -> tuple[int, int]:
    """Return the size for share previews: landscapes are cut to 1.91:1, others stay whole; none is enlarged.

    >>> share_size(4000, 3000), share_size(800, 600), share_size(3000, 4000), share_size(3000, 500)
    ((1200, 630), (800, 420), (900, 1200), (952, 500))
    """
    if width <= height:
        scale = min(1.0, SHARE_WIDTH / height)
        return round(width * scale), round(height * scale)
    scale = min(1.0, width / SHARE_WIDTH, height / SHARE_HEIGHT)
    return round(SHARE_WIDTH * scale), round(SHARE_HEIGHT * scale)


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


def _derived(stem: str, facts: Facts, size: tuple[int, int], encoding: Encoding) -> Derived:
    recipe = f"{VERSION} {facts.digest} {size[0]}x{size[1]} {encoding.format} {encoding.quality}"
    key = sha256(recipe.encode()).hexdigest()
    # The share picture of a small original may be as wide as a reader's: its ending tells them apart
    path = f"{stem}-{key[:10]}-{size[0]}.{encoding.ending}"
    return Derived(path, *size, encoding, key)


def for_readers(name: str, facts: Facts) -> Iterator[Derived]:
    """Yield the files that pages show, the narrowest first."""
    stem = address_stem(name)
    for width in widths(facts.width):
        height = max(1, round(facts.height * width / facts.width))
        yield _derived(stem, facts, (width, height), READER)


def for_sharing(name: str, facts: Facts) -> Derived:
    """Return the file that chat applications show beside a link."""
    return _derived(address_stem(name), facts, share_size(facts.width, facts.height), SHARE)


def derived_of(name: str, facts: Facts) -> tuple[Derived, ...]:
    """Return every file that is made of a picture; the name has the form ``2024/12/patroli.jpg``."""
    return (*for_readers(name, facts), for_sharing(name, facts))


def picture(name: str, facts: Facts) -> Picture:
    """Return what templates print of a picture; old browsers take the largest file."""
    files, share = list(for_readers(name, facts)), for_sharing(name, facts)
    return Picture(
        src=f"/{files[-1].path}",
        srcset=", ".join(f"/{file.path} {file.width}w" for file in files),
        width=files[-1].width,
        height=files[-1].height,
        share=f"/{share.path}",
        share_width=share.width,
        share_height=share.height,
    )
