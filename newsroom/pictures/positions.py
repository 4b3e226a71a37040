"""What tells in a file of any kind where it was taken.

For files that the portal does not make and cannot judge block by block: raw photographs, films, documents
with photographs in them, notes that editing programs lay beside a picture.
"""

import re
from collections.abc import Mapping
from mmap import mmap
from types import MappingProxyType
from typing import Literal

Data = bytes | mmap
# XMP's words for it (ISO 16684-2); what films have: QuickTime's user data with ISO 6709, and its key
WORDS = re.compile(rb"GPSLatitude|GPSCoordinates|\xa9xyz.{4}[+-]\d|location\.ISO6709", re.DOTALL)
# Before Exif in files of other kinds (CIPA DC-008, 4.7.2)
EXIF = re.compile(rb"Exif\0\0")
# TIFF's two orders of bytes; DNG and most raw photographs are TIFF, and so is Exif (TIFF 6.0, section 2)
ORDERS: Mapping[bytes, Literal["little", "big"]] = MappingProxyType({b"II*\0": "little", b"MM\0*": "big"})
GPS, ENTRY = 0x8825, 12  # the tag of a directory that leads to the place; bytes of one entry
MOST = 1000  # entries that are looked at; cameras write some twenty


def tells_place(data: Data) -> bool:
    r"""Say whether a file has the mark of a place in it; what is compressed in it is not seen.

    >>> tells_place(b"\0\0\0\x1e\xa9xyz\0\x12\x15\xc7-8.5+116.1/"), tells_place(b"\xa9xyz")
    (True, False)
    >>> exif = b"Exif\0\0II*\0\x08\0\0\0\x01\0"
    >>> tells_place(exif + b"\x25\x88"), tells_place(exif + b"\x12\x01")
    (True, False)
    """
    starts = (0, *(exif.end() for exif in EXIF.finditer(data)))
    return bool(WORDS.search(data)) or any(_leads_to_place(data, start) for start in starts)


def _leads_to_place(data: Data, start: int) -> bool:
    """Say whether TIFF begins here and its first directory names the place."""
    order = ORDERS.get(bytes(data[start : start + 4]))
    if order is None:
        return False

    def number(at: int, size: int) -> int:
        return int.from_bytes(data[at : at + size], order)

    first = start + number(start + 4, 4)
    return any(number(first + 2 + each * ENTRY, 2) == GPS for each in range(min(number(first, 2), MOST)))
