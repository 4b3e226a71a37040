"""What lies in an output folder, and what a build changed there."""

import os
from pathlib import Path

# Of each file when it was written, in nanoseconds, and how long it is
Snapshot = dict[str, tuple[int, int]]


def snapshot(folder: Path) -> Snapshot:
    """Return all files; those that begin with a dot are the builder's own notes, and no part of the site."""
    return dict(_files(str(folder), len(str(folder)) + 1)) if folder.is_dir() else {}


def _files(folder: str, skip: int) -> list[tuple[str, tuple[int, int]]]:
    found = []
    with os.scandir(folder) as entries:
        for entry in entries:
            if entry.is_dir(follow_symlinks=False):
                found += _files(entry.path, skip)
            elif not entry.name.startswith("."):
                facts = entry.stat()
                found.append((entry.path[skip:], (facts.st_mtime_ns, facts.st_size)))
    return found


def changed(before: Snapshot, after: Snapshot) -> int:
    """Return how many files are new, gone or written again.

    >>> changed({"a": (1, 5), "b": (1, 5)}, {"a": (2, 5), "c": (1, 5)})
    3
    """
    same = sum(1 for name, facts in after.items() if before.get(name) == facts)
    return len(before.keys() | after.keys()) - same
