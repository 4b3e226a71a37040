"""What lies in a content folder: articles and pages to be read, and what must not lie there.

Each folder is listed once: a hundred thousand files take half a second.
"""

import os
from collections.abc import Iterator
from dataclasses import dataclass, field
from operator import attrgetter
from pathlib import Path

from newsroom.registers import FOLDER as REGISTERS

ENDING = ".md"
OTHER_ENDINGS = (".markdown", ".mkd", ".mdown")
ARTICLES, PAGES, IMAGES = "articles", "pages", "images"
READ = (f"{ARTICLES}/", f"{PAGES}/")
PICTURES = frozenset({".jpg", ".jpeg", ".png", ".webp", ".heic", ".heif", ".avif", ".gif"})
BACKUPS = ("~", ".bak", ".tmp", ".swp")


@dataclass
class Found:
    """Names below a content folder, in the order of their parts.

    ``sources`` are Markdown files; ``linked`` lead elsewhere; ``beside`` are pictures where only articles are
    read; ``stray`` are other files there; ``misplaced`` are texts among pictures and registers; ``garbled``
    have names with bytes that are no letters.
    """

    sources: list[str] = field(default_factory=list)
    linked: list[str] = field(default_factory=list)
    beside: list[str] = field(default_factory=list)
    stray: list[str] = field(default_factory=list)
    misplaced: list[str] = field(default_factory=list)
    garbled: list[str] = field(default_factory=list)


def look_through(content: Path) -> Found:
    """Return what lies below a content folder. Raises OSError for a folder that may not be read."""
    found = Found()
    for name, entry in _below(str(content), "", frozenset({REGISTERS, IMAGES})):
        kept = name.startswith(READ)
        if not name.isascii() and _is_garbled(name):
            found.garbled.append(name)
        elif entry.is_symlink() and (entry.is_dir() or kept or _looks_written(entry.name)):
            found.linked.append(name)
        elif entry.name.endswith(BACKUPS) or not (kept or _looks_written(entry.name)):
            continue
        elif name.endswith(ENDING):
            found.sources.append(name)
        else:
            is_picture = os.path.splitext(name)[1].lower() in PICTURES  # noqa: PTH122 - a name, no path yet
            (found.beside if is_picture else found.stray).append(name)
    for folder in sorted((IMAGES, REGISTERS)):
        below = _below(str(content / folder), f"{folder}/", frozenset())
        found.misplaced += [name for name, entry in below if _looks_written(entry.name)]
    return found


def _below(folder: str, prefix: str, left_out: frozenset[str]) -> Iterator[tuple[str, "os.DirEntry[str]"]]:
    """Yield every file, and every folder that is only a link, with its name; none that begins with a dot.

    They come in the order of the parts of their names.
    """
    try:
        with os.scandir(folder) as entries:
            listed = sorted(entries, key=attrgetter("name"))
    except FileNotFoundError:
        return  # there need not be pictures or registers
    for entry in listed:
        if entry.name.startswith("."):
            continue
        if not entry.is_dir(follow_symlinks=False):
            yield f"{prefix}{entry.name}", entry
        elif entry.name not in left_out:
            yield from _below(entry.path, f"{prefix}{entry.name}/", frozenset())


def _is_garbled(name: str) -> bool:
    """Say whether a name was written by a system with other letters, and never converted."""
    try:
        name.encode()
    except UnicodeEncodeError:
        return True
    return False


def _looks_written(name: str) -> bool:
    """Say whether a file is meant as an article; also “razia.md.txt”, as Notepad saves it."""
    return f"{ENDING}." in f"{name}.".lower() or name.lower().endswith(OTHER_ENDINGS)
