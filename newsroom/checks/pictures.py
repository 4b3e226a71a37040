"""The pictures that articles name exist, where readers will get them from."""

import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any
from urllib.parse import unquote

from newsroom.body.allowed import INSIDE, kind_of
from newsroom.body.lines import Finder
from newsroom.body.links import BodyLink
from newsroom.content_folder import ARTICLES, IMAGES
from newsroom.library import Library, shown
from newsroom.pictures.errors import PictureError
from newsroom.pictures.places import plain_name
from newsroom.problems import Problem
from newsroom.sources import Source

_MONTH = re.compile(r"\d{4}/\d\d")


def check_pictures(library: Library) -> None:
    """Note every picture that is not there, and those that lie beside the articles instead."""
    moved: set[Path] = set()
    for source in library.sources:
        moved |= check_pictures_of(source, library)
    library.problems += [_unused(library, path) for path in library.beside if path not in moved]


def check_pictures_of(source: Source[Any], library: Library) -> set[Path]:
    """Note every picture of one file that is not there; return those that lie beside it instead."""
    moved: set[Path] = set()
    _check_words(source)
    for name, place, key in named(source):
        try:
            library.pictures.picture(name)
        except PictureError as error:
            line = place or line_in_gallery(source, name)
            lies = source.path.parent / name.removeprefix("./")
            if lies in library.beside:
                moved.add(lies)
                _note_beside(library, source, lies, (line, key))
                continue
            month = _month(library, source.path, source)
            near = f"{month}/{plain_name(name)}"
            there = "/" not in plain_name(name) and (library.content / IMAGES / near).is_file()
            source.refuse(line, error.message, f"maksud Anda “{near}”?" if there else error.remedy)
    return moved


def named(source: Source[Any]) -> Iterator[tuple[str, int, str]]:
    """Yield every picture, its line (0 in a gallery), and the key that names it; in a body there is none."""
    if image := source.values.get("image"):
        yield image, source.line("image"), "image"
    for picture in source.values.get("gallery", ()):
        yield picture.image, 0, "image"
    for link, line in _in_body(source):
        yield unquote(link.address), line, ""


def _in_body(source: Source[Any]) -> Iterator[tuple[BodyLink, int]]:
    finder = Finder(source.body, source.body_line)
    for link in source.links:
        if link.kind == "picture" and kind_of(link.address) == INSIDE:
            yield link, finder.line(link.address)  # newsroom/body/hazards.py refuses what lies elsewhere


def _check_words(source: Source[Any]) -> None:
    for link, line in _in_body(source):
        if not link.alt.strip():
            source.refuse(
                line,
                "Gambar ini belum punya keterangan isi (alt).",
                f"tulis misalnya “![Dua petugas menyapa warga]({plain_name(link.address)})”",
            )


def line_in_gallery(source: Source[Any], name: str) -> int:
    """Return the line that names a picture of the gallery; it is looked for only when something is wrong."""
    first = source.line("gallery")
    lines = source.path.read_text("utf-8").splitlines()[first:]
    return next((number for number, text in enumerate(lines, first + 1) if name in text), first)


def _note_beside(library: Library, source: Source[Any], lies: Path, place: tuple[int, str]) -> None:
    line, key = place
    folder = _folder(library, lies, source)
    name = f"{folder}{lies.name}"
    written = f"{key}: {name}" if key else f"![…]({name})"
    source.refuse(
        line,
        f"Foto “{lies.name}” ada di folder berita; dari sana ia tidak akan terbit.",
        f"pindahkan ke content/{IMAGES}/{folder}, lalu tulis “{written}”",
    )


def _unused(library: Library, path: Path) -> Problem:
    folder = _folder(library, path)
    return Problem(
        shown(path),
        0,
        "Foto di sini tidak akan terbit.",
        f"pindahkan ke content/{IMAGES}/{folder}, lalu tulis “image: {folder}{path.name}”",
    )


def _folder(library: Library, path: Path, source: Source[Any] | None = None) -> str:
    month = _month(library, path, source)
    return f"{month}/" if month else ""


def _month(library: Library, path: Path, source: Source[Any] | None = None) -> str:
    """Return the year and month of a folder of articles, else of the article; empty when there are none."""
    within = path.parent.relative_to(library.content).as_posix().removeprefix(f"{ARTICLES}/")
    date = source.values.get("date") if source else None
    return within if _MONTH.fullmatch(within) else f"{date:%Y/%m}" if date else ""
