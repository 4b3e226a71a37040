"""The whole content folder, read and checked once: what a build is made of, or everything that stops it."""

import os
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import datetime
from functools import cached_property
from pathlib import Path
from typing import Any

from newsroom.addresses import as_slug
from newsroom.content_folder import ARTICLES, PAGES, Found, look_through
from newsroom.pictures.library import Pictures
from newsroom.problems import Problem
from newsroom.register_reader import read_registers
from newsroom.registers import Registers
from newsroom.schema import Article, Page
from newsroom.sources import Desk, Source, read_source


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
    _by_path: dict[str, Source[Any]] = field(default_factory=dict, repr=False)

    def find(self, path: Path) -> Source[Any] | None:
        """Return the article or page in a file."""
        whole = os.path.abspath(path)  # noqa: PTH100 - links stay as they are
        content = str(self.content)
        start = os.path.abspath(content)  # noqa: PTH100
        for sources in (self.pages, self.articles):  # where only pages are asked for, articles are not listed
            if whole not in self._by_path:
                self._by_path |= {f"{start}{source.place[len(content) :]}": source for source in sources}
        return self._by_path.get(whole)

    def point_to(self, source: Source[Any]) -> None:
        """Let `find` know one source beforehand, so that it need not list all."""
        self._by_path[os.path.abspath(source.place)] = source  # noqa: PTH100

    @cached_property
    def out(self) -> list[Source[Article]]:
        """Return every article that has its page now."""
        return [source for source in self.articles if source.is_out(self.now)]

    @property
    def sources(self) -> list[Source[Any]]:
        """Return every article and standing page."""
        return [*self.articles, *self.pages]


Told = Callable[[int, int], None]
Reader = Callable[[Library, list[str], Desk], None]


def silent(_done: int, _of: int) -> None:
    """Tell nobody how many files are read."""


def read_all(library: Library, names: list[str], desk: Desk, told: Told = silent) -> None:
    """Read every source of these names into the library; tell how many are read, and of how many."""
    for number, name in enumerate(names, start=1):
        told(number, len(names))
        path = library.content / name
        if name.startswith(f"{PAGES}/"):
            library.pages.append(read_source(path, shown(path), Page, desk))
        else:
            library.articles.append(read_source(path, shown(path), Article, desk))


def read_library(
    content: Path,
    fallback: Path,
    cache: Path,
    now: datetime,
    read: Reader = read_all,
) -> Library:
    """Return all that a content folder holds; what is wrong with single files is in their ``problems``.

    ``fallback`` is the content folder that gives the registers this one lacks; ``cache`` keeps picture files
    made before; ``read`` does the reading.
    """
    registers, problems = read_registers(content, fallback, shown)
    library = Library(content, registers, Pictures(content, cache), now, problems=problems)
    incomplete = frozenset(Path(problem.path).stem for problem in problems)
    try:
        found = look_through(content)
    except OSError as error:
        found = Found()
        library.problems.append(_unreadable(Path(error.filename or content), error.strerror or ""))
    library.beside = [content / name for name in found.beside]
    wrong = (
        (_garbled, found.garbled),
        (_outside, found.linked),
        (_misplaced, found.misplaced),
        (_stray, found.stray),
    )
    for tell, names in wrong:
        library.problems += [tell(content / name) for name in names]
    read(library, found.sources, Desk(registers.zone, registers.choices(), incomplete))
    return library


def shown(path: Path) -> str:
    """Return a path as a person at a desk names it: from where they stand, when it lies below."""
    here = Path.cwd()
    return (
        path.relative_to(here).as_posix()
        if path.is_absolute() and path.is_relative_to(here)
        else path.as_posix()
    )


def _unreadable(path: Path, why: str) -> Problem:
    message = f"Folder ini tidak dapat dibaca ({why})."
    return Problem(shown(path), 0, message, "periksa hak akses folder ini, lalu ulangi")


def _stray(path: Path) -> Problem:
    name = as_slug(path.name.split(".")[0]) or "patroli"
    return Problem(
        shown(path),
        0,
        "Berkas ini tidak akan terbit: namanya tidak berakhir dengan “.md”.",
        f"simpan sebagai “{name}.md”, atau pindahkan ke luar folder isi",
    )


def _garbled(path: Path) -> Problem:
    message = "Nama berkas atau folder ini tidak dapat dibaca."
    return Problem(
        shown(path), 0, message, "ganti namanya dengan huruf biasa, misalnya “patroli-malam-sekotong.md”"
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
