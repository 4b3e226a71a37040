"""Files in the output that are not the portal's: they stay, but none may tell where it was made.

To look at each folder of a hundred thousand stories takes most of a second. But what comes into a folder sets
its time, so a build looks into folders that changed since the look before, and at what was found there then.
"""

import os
from collections.abc import Iterable, Iterator, Set
from dataclasses import dataclass
from pathlib import Path

from newsroom.hidden_data import problem_of
from newsroom.problems import Problem

# At the root: the portal's own notes, and what some send a site with; no server gives them to readers
LEFT_OUT = (".berkas.", ".sedang-ditulis", ".git")


@dataclass(frozen=True, slots=True)
class Seen:
    """The last look: when it began, in nanoseconds of the file system, and the names of what is foreign."""

    since: int = 0
    names: frozenset[str] = frozenset()


def looked(root: Path, own: Set[str], seen: Seen, now: int) -> tuple[Seen, list[Problem]]:
    """Return this look and what is wrong; ``own`` are the names of the portal's files below the root.

    A look that met nothing new, but for the root where every build writes, is the one before.
    """
    folders = folders_of(own)
    known = {name for name in seen.names if name not in own and name not in folders and _is_there(root, name)}
    changed = _changed(f"{root}/", (*folders, *known), seen.since)
    found, passed = known.intersection(changed), {os.path.realpath(root)}
    for name in changed:
        for entry in _entries(root, name):
            if entry not in own and entry not in folders and entry not in known:
                found.update(_all(root, entry, passed))
    files = sorted(name for name in found if (root / name).is_file())
    problems = [problem for name in files if (problem := problem_of(root / name))]
    names = frozenset(known | found)
    return (Seen(now, names) if changed != [""] or names != seen.names else seen), problems


def folders_of(names: Iterable[str]) -> set[str]:
    """Return the folders of files and all folders above these; the root is "".

    >>> sorted(folders_of(["2024/10/patroli/index.html"]))
    ['', '2024', '2024/10', '2024/10/patroli']
    """
    found = {""}
    for folder in {name.rpartition("/")[0] for name in names}:
        rest = folder
        while rest not in found:
            found.add(rest)
            rest = rest.rpartition("/")[0]
    return found


def _changed(base: str, names: Iterable[str], since: int) -> list[str]:
    """Return which files, or lists of folders, changed since a moment; no program can set this time back."""
    look = os.stat
    return [name for name in names if look(base + name).st_ctime_ns >= since]


def _is_there(root: Path, name: str) -> bool:
    return (root / name).exists()


def _entries(root: Path, name: str) -> Iterator[str]:
    """Yield what lies in a folder, by its name below the root; nothing for a file."""
    place = f"{root}/{name}"
    for entry in os.listdir(place) if os.path.isdir(place) else ():  # noqa: PTH112, PTH208 - of every folder
        if name:
            yield f"{name}/{entry}"
        elif not entry.startswith(LEFT_OUT):
            yield entry


def _all(root: Path, name: str, passed: set[str]) -> Iterator[str]:
    """Yield a name and, where it is a folder, everything below it; links lead nowhere twice."""
    yield name
    place = os.path.realpath(root / name)
    if place not in passed:
        passed.add(place)
        for entry in _entries(root, name):
            yield from _all(root, entry, passed)
