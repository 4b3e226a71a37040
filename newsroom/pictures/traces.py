"""What a picture file tells beyond what it shows: where it was taken, by whom, with what.

No file of the site may have any of it. Files are made without (`newsroom.pictures.pixels`); this is the
second lock, which does not trust the first: it walks through the blocks of a file and knows which only show.
"""

from collections.abc import Iterator

from newsroom.pictures.formats import form_of

ENDINGS = (".jpg", ".jpeg", ".png", ".webp", ".avif", ".heic", ".heif")
# JFIF's head, Adobe's mark of how colours are coded; everything else among the application segments tells
JPEG_SHOWS = frozenset([0xE0, 0xEE])
JPEG_APPLICATION, JPEG_COMMENT, JPEG_SCAN = range(0xE0, 0xF0), 0xFE, 0xDA
PNG_SHOWS = frozenset(
    [*("IHDR", "PLTE", "tRNS", "IDAT", "IEND"), *("gAMA", "cHRM", "sRGB", "sBIT", "bKGD", "pHYs")]
)
WEBP_SHOWS = frozenset(["VP8 ", "VP8L", "VP8X", "ALPH"])
HEIF_SHOWS = frozenset(["av01", "hvc1", "grid", "iden"])


def traces(data: bytes) -> list[str]:
    r"""Return the names of the blocks that tell something, each once; empty for what may be published.

    >>> traces(b"\xff\xd8\xff\xe1\0\x08Exif\0\0\xff\xda")
    ['APP1']
    """
    match form_of(data):
        case "JPEG":
            found = _jpeg(data)
        case "PNG":
            found = (name for name in _png(data) if name not in PNG_SHOWS)
        case "WEBP":
            found = (name for name in _webp(data) if name not in WEBP_SHOWS)
        case "AVIF" | "HEIF":
            found = (name for name in _heif(data) if name not in HEIF_SHOWS)
        case _:
            return ["?"]
    return sorted(set(found))


def _jpeg(data: bytes) -> Iterator[str]:
    """Yield the segments before the picture that tell something (ITU T.81, B.1)."""
    at = 2
    while at + 4 <= len(data) and data[at + 1] != JPEG_SCAN:
        kind = data[at + 1]
        if kind == JPEG_COMMENT:
            yield "COM"
        elif kind in JPEG_APPLICATION and kind not in JPEG_SHOWS:
            yield f"APP{kind - JPEG_APPLICATION[0]}"
        at += 2 + int.from_bytes(data[at + 2 : at + 4])


def _png(data: bytes) -> Iterator[str]:
    """Yield the names of all chunks (ISO/IEC 15948, 5.3)."""
    at = 8
    while at + 12 <= len(data):
        yield data[at + 4 : at + 8].decode("latin-1")
        at += 12 + int.from_bytes(data[at : at + 4])


def _webp(data: bytes) -> Iterator[str]:
    """Yield the names of all chunks (RFC 9649, 2.3); each is filled up to an even length."""
    at = 12
    while at + 8 <= len(data):
        size = int.from_bytes(data[at + 4 : at + 8], "little")
        yield data[at : at + 4].decode("latin-1")
        at += 8 + size + size % 2


def _heif(data: bytes) -> Iterator[str]:
    """Yield the kinds of all items (ISO/IEC 14496-12, 8.11.6: an entry of version 2 has its kind at 12)."""
    mark = b"infe\x02\0\0"
    at = data.find(mark)
    while at >= 0:
        yield data[at + 12 : at + 16].decode("latin-1")
        at = data.find(mark, at + 1)
