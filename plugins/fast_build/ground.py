"""What every page stands on: code, theme, settings, registers. When any of it changes, all is made again."""

import fnmatch
import os
import sys
from collections.abc import Iterable, Mapping
from importlib.metadata import PackageNotFoundError, distribution
from os import urandom
from pathlib import Path
from typing import Any

from newsroom.digests import digest

LIBRARIES = [
    "pelican",
    "Jinja2",
    "MarkupSafe",
    "Markdown",
    "typogrify",
    "smartypants",
    "beautifulsoup4",
    "nh3",
    "PyYAML",
    "PySastrawi",
    "pillow",
    "pillow-heif",
    "font-source-serif-pro",
    "feedgenerator",
    "rcssmin",
    "rjsmin",
    "tzdata",
]
# Where the build happens and how it talks: no byte of the site depends on it
PLACES = frozenset(
    [
        "PATH",
        "OUTPUT_PATH",
        "CACHE_PATH",
        "THEME",
        "NEWSROOM_PROJECT",
        "DEBUG",
        "BIND",
        "PORT",
        "VERBOSITY",
        "LOG_FILTER",
    ]
)
READING = ("newsroom",)
KNOWN_CLASSES = frozenset(["builtins", "jinja2"])  # of which the digest of the libraries tells


def libraries() -> bytes:
    """Return what differs with the interpreter and every library that has a part in a page."""
    return digest(sys.version.encode(), *(f"{name} {_metadata(name)}".encode() for name in LIBRARIES))


def reading_code() -> bytes:
    """Return what differs whenever a source could be read in another way."""
    return digest(libraries(), *(folder_digest(_folder(name), "*.py") for name in READING))


def plugin_code(names: Iterable[str]) -> bytes:
    """Return what differs whenever a plugin does; with one that is a folder, all in it counts."""
    return digest(*(_module_digest(name) for name in names))


def strangers(names: Iterable[str]) -> list[str]:
    """Return the plugins that are no part of the portal: what they add to a page is told to nobody."""
    return [name for name in names if not name.startswith("plugins.")]


def folder_digest(folder: Path, pattern: str = "*") -> bytes:
    """Return what differs with the names and the contents of the files below a folder."""
    top = f"{folder}"
    paths: list[str] = []
    for place, folders, names in os.walk(top, followlinks=True):
        folders[:] = [name for name in folders if name != "__pycache__"]
        kept = fnmatch.filter(names, pattern)
        paths += [f"{place}/{name}" for name in kept if name[0] != "." and name[-1] != "~"]
    return digest(*(part for path in sorted(paths) for part in (os.fsencode(path[len(top) :]), _held(path))))


def _held(path: str) -> bytes:
    """Return what a file holds, nothing where there is none; a `Path` for each would take twice as long."""
    if not os.path.isfile(path):  # noqa: PTH113
        return b""
    with open(path, "rb") as file:  # noqa: PTH123
        return file.read()


def settings_digest(settings: Mapping[str, Any]) -> bytes:
    """Return what differs with any setting that could have a part in a page."""
    return digest(
        *(f"{key}={plain(settings[key])}".encode() for key in sorted(settings) if key not in PLACES)
    )


def plain(value: object) -> str:
    """Return a text that is the same in every build as long as the value is.

    What cannot be told from its like counts as new each time: better everything again than a stale page.

    >>> plain({"b": (1, None), "a": {"x"}})
    "{'a': set('x'), 'b': tuple(1, None)}"
    """
    if isinstance(value, Mapping):
        return "{" + ", ".join(f"{key!r}: {plain(value[key])}" for key in sorted(value, key=repr)) + "}"
    if isinstance(value, list | tuple | set | frozenset):
        inside = map(plain, value) if isinstance(value, list | tuple) else sorted(map(plain, value))
        return f"{type(value).__name__}({', '.join(inside)})"
    if value is None or isinstance(value, str | bytes | int | float | Path):
        return repr(value)
    if isinstance(value, type) and value.__module__.partition(".")[0] in KNOWN_CLASSES:
        return f"{value.__module__}.{value.__qualname__}"
    return urandom(8).hex()


def _metadata(name: str) -> str:
    """Return what is told of a package, its version with it: to take that out would take twice as long."""
    try:
        found = distribution(name)
        return found.read_text("METADATA") or found.version
    except PackageNotFoundError:
        return "-"


def _folder(name: str) -> Path:
    (place,) = sys.modules[name].__path__
    return Path(place)


def _module_digest(name: str) -> bytes:
    file = getattr(sys.modules.get(name), "__file__", None)
    if file is None:
        return urandom(8)
    path = Path(file)
    return folder_digest(path.parent) if path.name == "__init__.py" else digest(path.read_bytes())
