"""Write a file whole or not at all: an interrupted build must leave nothing half-written."""

import os
from pathlib import Path


def write_whole(path: Path, data: bytes, scratch: Path | None = None) -> bool:
    """Write ``data`` to another file first and rename that to ``path``; return whether anything changed.

    ``scratch`` is that other file, on the same file system; by default it lies beside ``path``. A file that
    already holds these bytes keeps its time stamp, so that publishing sends only what is new.
    """
    if path.is_file() and path.stat().st_size == len(data) and path.read_bytes() == data:
        return False
    path.parent.mkdir(parents=True, exist_ok=True)
    beside = scratch or path.with_name(f".{path.name}.{os.getpid()}")
    try:
        beside.write_bytes(data)
        beside.replace(path)
    finally:
        beside.unlink(missing_ok=True)
    return True
