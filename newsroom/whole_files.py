"""Write a file whole or not at all: an interrupted build must leave nothing half-written."""

import os
from pathlib import Path


def write_whole(path: Path, data: bytes) -> bool:
    """Write ``data`` beside ``path`` and rename it there; return whether anything changed.

    A file that already holds these bytes keeps its time stamp, so that publishing sends only what is new.
    """
    if path.is_file() and path.read_bytes() == data:
        return False
    path.parent.mkdir(parents=True, exist_ok=True)
    beside = path.with_name(f".{path.name}.{os.getpid()}")
    try:
        beside.write_bytes(data)
        beside.replace(path)
    finally:
        beside.unlink(missing_ok=True)
    return True
