"""Write a file whole or not at all: an interrupted build must leave nothing half-written."""

import os
from contextlib import suppress
from pathlib import Path


def write_whole(path: Path | str, data: bytes, scratch: Path | str | None = None) -> bool:
    """Write ``data`` to another file first and rename that to ``path``; return whether anything changed.

    ``scratch`` is that other file, on the same file system; by default it lies beside ``path``. A file that
    already holds these bytes keeps its time stamp, so that publishing sends only what is new.
    """
    place = os.fspath(path)
    if _holds(place, data):
        return False
    folder, name = os.path.split(place)
    beside = os.fspath(scratch or os.path.join(folder, f".{name}.{os.getpid()}"))  # noqa: PTH118
    try:
        try:
            _replace(place, data, beside)
        except FileNotFoundError:  # its folder is to be made
            os.makedirs(folder, exist_ok=True)  # noqa: PTH103
            _replace(place, data, beside)
    except BaseException:
        with suppress(OSError):
            os.unlink(beside)  # noqa: PTH108
        raise
    return True


def _holds(place: str, data: bytes) -> bool:
    """Say whether a file is there and is these bytes; its size tells mostly."""
    try:
        if os.stat(place).st_size != len(data):  # noqa: PTH116
            return False
        with open(place, "rb") as file:  # noqa: PTH123
            return file.read() == data
    except OSError:
        return False


def _replace(place: str, data: bytes, beside: str) -> None:
    with open(beside, "wb", buffering=0) as file:  # noqa: PTH123
        rest = memoryview(data)
        while rest:
            rest = rest[file.write(rest) :]
    os.replace(beside, place)  # noqa: PTH105
