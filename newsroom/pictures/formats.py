"""Which reader opens a file, by its first bytes, and whether the file goes on to its end.

The readers are named: ``Image.open`` would try others, and warn where the portal refuses.
"""

import re
from collections.abc import Callable, Iterator, Mapping
from io import BytesIO
from types import MappingProxyType

from PIL.ImageFile import ImageFile

Reader = Callable[[BytesIO], ImageFile]
STARTS: Mapping[bytes, str] = MappingProxyType(
    {b"\xff\xd8\xff": "JPEG", b"\x89PNG\r\n\x1a\n": "PNG", b"RIFF": "WEBP"}
)
# Brands of ISO/IEC 23008-12 (HEIF) and of AV1 Image File Format, behind the length and “ftyp”
HEIF_BRANDS = frozenset([b"heic", b"heix", b"heim", b"heis", b"hevc", b"hevx", b"mif1", b"msf1"])
AVIF_BRANDS = frozenset([b"avif", b"avis"])
BRAND_END = 12
# A mark of JPEG: neither a stuffed byte of coded data, nor a restart in it, nor filling
JPEG_MARK = re.compile(rb"\xff[^\x00\xff\xd0-\xd7]")
JPEG_END = 0xD9
LARGE_BOX, HEAD, LARGE_HEAD = 1, 8, 16  # a box of this length has its true one in eight more bytes


def form_of(data: bytes) -> str | None:
    r"""Return Pillow's name of the format that a file begins as, None for one that is no photograph.

    >>> form_of(b"\0\0\0\x18ftypheic"), form_of(b"<svg")
    ('HEIF', None)
    """
    if data[4:8] == b"ftyp":
        brands = {data[8:BRAND_END], *_compatible(data)}
        return "AVIF" if brands & AVIF_BRANDS else "HEIF" if brands & HEIF_BRANDS else None
    return next((form for start, form in STARTS.items() if data.startswith(start)), None)


def reader_of(data: bytes) -> Reader | None:
    """Return what reads a file, None for one that is no photograph."""
    form = form_of(data)
    return None if form is None else _reader(form)


def has_its_end(data: bytes, form: str) -> bool:
    """Say whether a file goes on to the mark that its format ends with; a transfer that broke off has none.

    JPEG: an end of image behind its scans; telephones put more after it, such as the video of a “motion
    photo”. PNG: the chunk IEND. HEIF and AVIF: boxes that say how long they are (ISO/IEC 14496-12, 4.2). WebP
    names its length, which Pillow checks itself.
    """
    if form in ("JPEG", "MPO"):
        return _jpeg_ends(data)
    if form in ("HEIF", "AVIF"):
        return _has_whole_boxes(data)
    return form != "PNG" or b"IEND" in data[-4096:]


def _compatible(data: bytes) -> list[bytes]:
    """Return the brands that the first box says the file can be read as."""
    end = min(int.from_bytes(data[:4]), 256)
    return [data[at : at + 4] for at in range(16, end, 4)]


def jpeg_stretches(data: bytes) -> Iterator[tuple[int, int]]:
    """Yield from where to where the coded data of a JPEG lies, each with the mark behind it (ITU T.81, B.1).

    Between segments that follow each other it is the mark alone. The last mark is that of the end.
    """
    at = 2
    while found := JPEG_MARK.search(data, at):
        yield at, found.end()
        at = found.end()
        if data[at - 1] == JPEG_END:
            return
        at += int.from_bytes(data[at : at + 2])  # over the segment; behind the head of a scan comes its data


def _jpeg_ends(data: bytes) -> bool:
    """Say whether the segments and scans of a JPEG lead to the mark of its end."""
    return any(data[end - 1] == JPEG_END for _start, end in jpeg_stretches(data))


def _has_whole_boxes(data: bytes) -> bool:
    at = 0
    while at + HEAD <= len(data):
        size = int.from_bytes(data[at : at + 4])
        if size == LARGE_BOX:
            size = int.from_bytes(data[at + HEAD : at + LARGE_HEAD])
        if size == 0:  # up to the end of the file
            return True
        if size < HEAD:
            return False
        at += size
    return at <= len(data)


def _reader(form: str) -> Reader:
    """Return the reader of a format; each is loaded when the first file of its kind comes."""
    # ruff: noqa: PLC0415
    match form:
        case "JPEG":
            from PIL.JpegImagePlugin import JpegImageFile

            return JpegImageFile
        case "PNG":
            from PIL.PngImagePlugin import PngImageFile

            return PngImageFile
        case "WEBP":
            from PIL.WebPImagePlugin import WebPImageFile

            return WebPImageFile
        case "AVIF":
            from PIL.AvifImagePlugin import AvifImageFile

            return AvifImageFile
        case _:
            from pillow_heif.as_plugin import HeifImageFile

            return HeifImageFile
