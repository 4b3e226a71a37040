"""Damage in the middle of a picture that its decoder mends without a word, and so shows something garbled.

PNG needs no look: its chunks have checksums. Of WebP nothing certain can be said.
"""

import re

from newsroom.pictures.coded_items import boxes, items, parts_of
from newsroom.pictures.jpeg_warnings import is_damaged_jpeg

# Of an AVIF of one white, of 80 million pixels, no forty zeros follow each other
HOLE = re.compile(rb"\0{1024}")
# Never within a unit (ITU-T H.265, 7.4.2.1); the encoder puts a 3 between
FORBIDDEN = re.compile(rb"\0\0[\0-\2]")
PADDING = 64  # zeros that a program may have left behind a unit


def is_damaged(data: bytes, form: str) -> bool:
    """Say whether a picture of this format, which could be decoded, is damaged for certain."""
    match form:
        case "JPEG":
            return is_damaged_jpeg(data)
        case "HEIF":
            return _is_damaged_heic(data)
        case "AVIF":
            return _is_damaged_avif(data)
    return False


def _is_damaged_avif(data: bytes) -> bool:
    try:
        return any(map(HOLE.search, items(data, parts_of(data), b"av01")))
    except LookupError:
        return False


def _is_damaged_heic(data: bytes) -> bool:
    try:
        parts = parts_of(data)
        coded = items(data, parts, b"hvc1")
        setups = [content for kind, content in boxes(dict(boxes(parts[b"iprp"]))[b"ipco"]) if kind == b"hvcC"]
        (size,) = {(setup[21] & 3) + 1 for setup in setups}  # ISO/IEC 14496-15, 8.3.3
    except (LookupError, ValueError):
        return False
    return any(not _has_whole_units(item, size) for item in coded)


def _has_whole_units(coded: bytes, size: int) -> bool:
    """Say whether coded data consists of units, each behind its length in so many bytes."""
    at = 0
    while at < len(coded):
        start = at + size
        at = start + int.from_bytes(coded[at:start])
        if at > len(coded) or _is_damaged_unit(coded[start:at]):
            return False
    return True


def _is_damaged_unit(unit: bytes) -> bool:
    said = unit.rstrip(b"\0")
    return len(unit) - len(said) > PADDING or bool(FORBIDDEN.search(said))
