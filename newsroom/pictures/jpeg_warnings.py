"""Whether a JPEG is damaged in its middle: libjpeg mends it and warns, and Pillow keeps that to itself.

simplejpeg passes the first warning on. Codes that mean nothing, and blocks or restarts that are missing, tell
of damage. Bytes that are left over tell of it unless they are filling, such as cameras put before a mark.
"""

import re
from collections.abc import Iterator
from itertools import pairwise

from newsroom.pictures.formats import jpeg_stretches

DAMAGE = re.compile("premature end of data|bad (Huffman|arithmetic) code|instead of RST")
LEFT_OVER = re.compile("([0-9]+) extraneous bytes before marker 0x([0-9a-f]{2})")
LONG = 64  # bytes; fewer are left over where a camera writes whole words, lines or blocks
READ_AHEAD = 16  # bytes that the decoder may have in hand: what it counts is never exact
# The same byte again and again, and the mark that it leads to
RUN = re.compile(rb"(.)\1{%d,}+(\xff[^\0])?" % (LONG - 1), re.DOTALL)

# Marks (ITU T.81, B.1.1.3): frames of one pass, the head of a scan, metadata and comments
SEQUENTIAL, SCAN, TOLD = (0xC0, 0xC1), 0xDA, (*range(0xE0, 0xF0), 0xFE)
# What the head of a scan of such a frame ends with; telephones write other things
ONE_PASS = bytes([0, 63, 0])


def is_damaged_jpeg(data: bytes) -> bool:
    """Say whether the coded data of a JPEG, which could be decoded, went wrong."""
    bare = b"".join(_bare(data))
    warning = first_warning(bare)
    if found := LEFT_OVER.search(warning):
        return not _is_filling(bare, int(found[1]), int(found[2], 16))
    return bool(DAMAGE.search(warning))


def first_warning(data: bytes) -> str:
    """Return what libjpeg says first of a JPEG, decoded as small as it can; nothing of one that is right."""
    from simplejpeg import decode_jpeg  # noqa: PLC0415 brings NumPy, which takes a tenth of a second

    try:
        decode_jpeg(data, "GRAY", min_factor=8)
    except ValueError as error:
        return str(error)
    return ""


def _bare(data: bytes) -> Iterator[bytes]:
    """Yield the parts of a JPEG without what is only odd, of which the first warning would tell."""
    yield data[:2]
    one_pass, before = False, 0
    for (start, end), (behind, _) in pairwise([*jpeg_stretches(data), (len(data), 0)]):
        mark = data[end - 1]
        one_pass |= mark in SEQUENTIAL
        yield data[start : end - 2] if before == SCAN else b""
        if mark == SCAN and one_pass:
            yield data[end - 2 : behind - len(ONE_PASS)] + ONE_PASS
        elif mark not in TOLD:
            yield data[end - 2 : behind]
        before = mark


def _is_filling(data: bytes, count: int, mark: int) -> bool:
    """Say whether so many bytes before a mark hold nothing of the picture.

    A few may be anything, unless a hole tells that the first warning hides a worse one.
    """
    runs = [(len(run[0]), run[1], run[2]) for run in _runs(data)]
    if count <= LONG:
        return not any(byte == b"\0" and not leads_to for _length, byte, leads_to in runs)
    return any(
        leads_to and leads_to[1] == mark and abs(length - len(leads_to) - count) <= READ_AHEAD
        for length, _byte, leads_to in runs
    )


def _runs(data: bytes) -> Iterator[re.Match[bytes]]:
    for start, end in jpeg_stretches(data):
        yield from RUN.finditer(data, start, end)
