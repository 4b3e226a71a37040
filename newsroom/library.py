"""The whole content folder, read and checked once: what a build is made of, or everything that stops it."""

import os
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path
from typing import Any

from newsroom.addresses import as_slug
from newsroom.pictures.library import Pictures
from newsroom.problems import Problem
from newsroom.register_reader import read_registers
from newsroom.registers import FOLDER as REGISTERS
from newsroom.registers import Registers
from newsroom.schema import Article, Page
from newsroom.sources import Desk, Source, read_source

ENDING = ".md"
OTHER_ENDINGS = (".markdown", ".mkd", ".mdown")
ARTICLES, PAGES, IMAGES = "articles", "pages", "images"
PICTURES = frozenset({".jpg", ".jpeg", ".png", ".webp", ".heic", ".gif"})
BACKUPS = ("~", ".bak", ".tmp", ".swp")


@dataclass
class Library:
    """Everything below a content folder; ``beside`` are pictures that lie where only articles are read."""

    content: Path
    registers: Registers
    pictures: Pictures
    now: datetime
    articles: list[Source[Article]] = field(default_factory=list)
    pages: list[Source[Page]] = field(default_factory=list)
    problems: list[Problem] = field(default_factory=list)
    beside: list[Path] = field(default_factory=list)
    _by_path: dict[Path, Source[Any]] = field(default_factory=dict, repr=False)

    def find(self, path: Path) -> Source[Any] | None:
        """Return the article or page in a file."""
        if not self._by_path:
            self._by_path = {source.path.absolute(): source for source in self.sources}
        return self._by_path.get(path.absolute())

    @property
    def sources(self) -> list[Source[Any]]:
        """Return every article and standing page."""
        return [*self.articles, *self.pages]


def read_library(
    content: Path,
    fallback: Path,
    cache: Path,
    now: datetime,
    told: Callable[[int, int], None] = lambda _n, _of: None,
) -> Library:
    """Return all that a content folder holds; what is wrong with single files is in their ``problems``.

    ``fallback`` is the content folder that gives the registers this one lacks; ``cache`` keeps picture files
    made before; ``told`` hears how many files are read, and of how many.
    """
    registers, problems = read_registers(content, fallback, shown)
    library = Library(content, registers, Pictures(content, cache), now, problems=problems)
    incomplete = frozenset(Path(problem.path).stem for problem in problems)
    desk = Desk(registers.zone, registers.choices(), incomplete)
    found = sorted(source_files(content))
    library.beside = [path for path in found if path.suffix.lower() in PICTURES]
    linked = [path for path in found if path.is_dir()]
    library.problems += [_outside(path) for path in linked]
    library.problems += [_misplaced(path) for path in sorted(misplaced_files(content))]
    found = [path for path in found if path not in linked]
    library.problems += [
        _stray(path) for path in found if path.suffix != ENDING and path not in library.beside
    ]
    sources = [path for path in found if path.suffix == ENDING]
    for number, path in enumerate(sources, start=1):
        told(number, len(sources))
        if not path.resolve().is_relative_to(content.resolve()):
            library.problems.append(_outside(path))
        elif path.relative_to(content).parts[0] == PAGES:
            library.pages.append(read_source(path, shown(path), Page, desk))
        else:
            library.articles.append(read_source(path, shown(path), Article, desk))
    return library


def shown(path: Path) -> str:
    """Return a path as a person at a desk names it: from where they stand, when it lies below."""
    here = Path.cwd()
    return (
        path.relative_to(here).as_posix()
        if path.is_absolute() and path.is_relative_to(here)
        else path.as_posix()
    )


def source_files(content: Path) -> Iterator[Path]:
    """Yield every Markdown file of the content folder, and whatever lies beside articles and pages."""
    for folder, folders, names in os.walk(content, followlinks=True):
        here = Path(folder)
        top = here == content
        yield from (here / name for name in folders if (here / name).is_symlink())
        held = {REGISTERS, IMAGES} if top else set()
        folders[:] = [
            name
            for name in folders
            if not name.startswith(".") and name not in held and not (here / name).is_symlink()
        ]
        kept = not top and here.relative_to(content).parts[0] in (ARTICLES, PAGES)
        for name in names:
            if not name.startswith(".") and not name.endswith(BACKUPS) and (kept or _looks_written(name)):
                yield here / name


def misplaced_files(content: Path) -> Iterator[Path]:
    """Yield texts that lie among pictures and registers, where no page is made of them."""
    for folder in (IMAGES, REGISTERS):
        yield from (path for path in (content / folder).rglob("*") if _looks_written(path.name))


def _looks_written(name: str) -> bool:
    """Say whether a file is meant as an article; also “razia.md.txt”, as Notepad saves it."""
    return f"{ENDING}." in f"{name}.".lower() or name.lower().endswith(OTHER_ENDINGS)


def _stray(path: Path) -> Problem:
    name = as_slug(path.name.split(".")[0]) or "patroli"
    return Problem(
        shown(path),
        0,
        "Berkas ini tidak akan terbit: namanya tidak berakhir dengan “.md”.",
        f"simpan sebagai “{name}.md”, atau pindahkan ke luar folder isi",
    )


def _misplaced(path: Path) -> Problem:
    message = "Tulisan di folder ini tidak akan terbit."
    return Problem(
        shown(path), 0, message, f"pindahkan ke content/{ARTICLES}/, misalnya ke content/{ARTICLES}/2024/12/"
    )


def _outside(path: Path) -> Problem:
    return Problem(
        shown(path),
        0,
        "Ini hanya tautan ke tempat lain, bukan berkas atau folder sendiri.",
        "salin isinya sendiri ke sini, jangan tautannya",
    )
