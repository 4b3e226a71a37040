"""How the memory knows again the files that it has seen: by their stamps."""

import os
from collections.abc import Iterable
from struct import Struct, unpack

Stamp = bytes
UNSETTLED: Stamp = b""  # of a file that is not known by its stamp: it is looked at in every build
_PACK = Struct("<4q").pack
# Two changes within this time may leave the same stamp: kernels and network drives count coarsely
GRAIN = 2_000_000_000
LARGEST = 2**63 - 1


def stamp(path: str) -> Stamp:
    """Return what changes whenever the content of a file does; raise OSError where there is none.

    The time of the last change of the entry (``ctime``) cannot be set back by a program, so a file that was
    rewritten with the same size and its old time is seen as well.
    """
    stat = os.stat(path)  # noqa: PTH116 - a hundred thousand of them
    return _PACK(stat.st_size, stat.st_mtime_ns, stat.st_ctime_ns, stat.st_ino & LARGEST)


def stamps(folder: str, names: Iterable[str]) -> list[Stamp]:
    """Return the stamps of files below a folder, UNSETTLED for one that is not there.

    What `stamp` does, in one loop: there are hundreds of thousands, and a call costs as much as the look.
    """
    look, pack = os.stat, _PACK
    found = []
    for name in names:
        try:
            stat = look(f"{folder}/{name}")
        except OSError:
            found.append(UNSETTLED)
        else:
            found.append(pack(stat.st_size, stat.st_mtime_ns, stat.st_ctime_ns, stat.st_ino & LARGEST))
    return found


def stamp_or_none(path: str) -> Stamp:
    """Return the stamp of a file, UNSETTLED where there is none."""
    try:
        return stamp(path)
    except OSError:
        return UNSETTLED


def is_settled(seen: Stamp, now_ns: int) -> bool:
    """Say whether a stamp taken at a moment can be trusted: not if the file may change again unseen."""
    modified, changed = unpack("<4q", seen)[1:3]
    return bool(max(modified, changed) < now_ns - GRAIN)
