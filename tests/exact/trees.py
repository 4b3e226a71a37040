"""Folders as names and bytes, and how two of them differ, for a person to read."""

import os
from collections.abc import Iterator, Mapping
from difflib import unified_diff
from pathlib import Path

Tree = dict[str, bytes]
FILES_SHOWN, LINES_SHOWN, WIDTH = 5, 12, 160


def tree(folder: Path) -> Tree:
    """Return every public file of an output folder, and folders that are empty, with a slash.

    A name with a dot at its top is the folder's own.
    """
    found = {name: path.read_bytes() for name, path in files(folder) if not name.startswith(".")}
    empty = [Path(place) for place, folders, names in os.walk(folder) if not folders and not names]
    return {
        **found,
        **{f"{place.relative_to(folder).as_posix()}/": b"" for place in empty if place != folder},
    }


def times(folder: Path) -> dict[str, int]:
    """Return when each file was written."""
    return {name: path.stat().st_mtime_ns for name, path in files(folder) if not name.startswith(".")}


def files(folder: Path) -> Iterator[tuple[str, Path]]:
    """Yield every file below a folder with its name there, in order."""
    for place, folders, names in os.walk(folder):
        folders.sort()
        for name in sorted(names):
            path = Path(place, name)
            yield path.relative_to(folder).as_posix(), path


def differences(found: Mapping[str, bytes], expected: Mapping[str, bytes]) -> str:
    """Return how the tree that was found differs from the expected one; nothing when they are equal."""
    if found == expected:
        return ""
    lost, more = sorted(expected.keys() - found.keys()), sorted(found.keys() - expected.keys())
    other = [name for name in sorted(found.keys() & expected.keys()) if found[name] != expected[name]]
    lines = [f"missing: {name}" for name in lost] + [f"too many: {name}" for name in more]
    lines += [f"different: {name}" for name in other]
    for name in other[:FILES_SHOWN]:
        lines += _changes(name, found[name], expected[name])
    return "\n".join(lines)


def _changes(name: str, found: bytes, expected: bytes) -> list[str]:
    lines = unified_diff(
        _lines(expected), _lines(found), f"{name} (from nothing)", f"{name} (found)", lineterm="", n=1
    )
    shown = [line if len(line) <= WIDTH else f"{line[:WIDTH]}…" for line in lines]
    return [*shown[:LINES_SHOWN], *(["…"] if len(shown) > LINES_SHOWN else [])]


def _lines(data: bytes) -> list[str]:
    # Pages have long lines; these are better places to break them
    text = data.decode("utf-8", "replace")
    return text.replace("><", ">\n<").replace("}", "}\n").replace(', "', ',\n"').splitlines()


def neither_old_nor_new(found: Tree, old: Tree, new: Tree) -> list[str]:
    """Return the files whose bytes are not whole: neither those from before a build nor those from after."""
    return [
        name
        for name, data in found.items()
        if data not in (old.get(name), new.get(name)) and not name.endswith("/")
    ]


def rewritten(before: Mapping[str, bytes], then: Mapping[str, int], folder: Path) -> list[str]:
    """Return the files that hold the same bytes as before, but were written all the same."""
    now, after = tree(folder), times(folder)
    return [
        name for name, data in now.items() if before.get(name) == data and then.get(name) != after.get(name)
    ]
