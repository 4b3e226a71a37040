"""A list of file names as it lies in the output folder: one a line, and a sum before them."""

from collections.abc import Set
from zlib import crc32


def sealed(names: Set[str]) -> bytes:
    r"""Return a list for a file.

    >>> sealed({"b", "a"})
    b'.2 18572a97\na\nb\n'
    """
    data = "".join(f"{name}\n" for name in sorted(names)).encode()
    return _seal(data) + data


def listed(data: bytes) -> list[str] | None:
    """Return the names of a list; None for a damaged one, by which what it lost would stay online for ever.

    The lists of earlier versions have no seal.
    """
    seal, end, names = data.partition(b"\n")
    if not seal.startswith(b"."):
        return lines(data)
    return lines(names) if seal + end == _seal(names) else None


def lines(data: bytes) -> list[str]:
    """Return the names in lines that end; the last of a note that broke off is none."""
    return data.decode("utf-8", "replace").split("\n")[:-1]


def _seal(names: bytes) -> bytes:
    """Return the first line of a list: it begins as no name can, and fits these names alone."""
    return b".%d %08x\n" % (names.count(b"\n"), crc32(names))
