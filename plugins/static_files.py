"""Publish the theme's scripts and pictures under names that carry their content.

Templates ask ``script("share")`` or ``theme_image("logo.svg")`` for the public path. Everything in
``static/js`` and ``static/img`` is published, whoever asks: an old page not rendered again still finds
its script.
Signals: ``initialized``, ``get_generators``.
"""

import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path
from typing import Any, Protocol

import rjsmin
from pelican.plugins import signals

from newsroom.output_folder import OutputFolder

# Browsers and telephones ask for these by name, without reading the page
FIXED_NAMES = ("favicon.ico", "favicon.svg", "apple-touch-icon.png")
# A worker works for the folder that it lies in, and a browser looks for its newer version where it found it
WORKER = "sw.js"
# A name that is written in a script; one that the page hands it is right whatever it is
IMPORT = re.compile(
    r"^\s*import\b|\bimport\s*\(\s*[\x22\x27`]|^\s*export\b[^;{]*(\{[^}]*\})?\s*from\b", re.MULTILINE
)


class StaticFileError(Exception):
    """A script or picture that a template asks for and the theme cannot give."""


@dataclass(frozen=True)
class StaticFile:
    """One file to publish: its path below the site's root and its bytes."""

    path: str
    data: bytes


def hashed(name: str, data: bytes) -> str:
    """Return the public path of a file: its name with eight digits of its content.

    >>> hashed("share.js", b"")
    'static/share.e3b0c442.js'
    """
    stem, dot, ending = name.rpartition(".")
    return f"static/{stem}.{sha256(data).hexdigest()[:8]}{dot}{ending}"


def script_file(source: Path) -> StaticFile:
    """Return one script, minified; it may import nothing, because the names of the others are not fixed."""
    code = source.read_text("utf-8")
    small = str(rjsmin.jsmin(code))
    if IMPORT.search(small):
        raise StaticFileError(f"{source}: a script of the theme may not import another (its name changes)")
    data = small.encode()
    return StaticFile(source.name if source.name == WORKER else hashed(source.name, data), data)


def image_file(source: Path) -> StaticFile:
    """Return one picture of the theme, unchanged."""
    data = source.read_bytes()
    return StaticFile(source.name if source.name in FIXED_NAMES else hashed(source.name, data), data)


def _read(folder: Path, pattern: str, reader: Callable[[Path], StaticFile]) -> dict[str, StaticFile]:
    return {path.name: reader(path) for path in sorted(folder.glob(pattern)) if path.is_file()}


class StaticFiles:
    """All static files of the theme, by the name they have in the theme."""

    def __init__(self, folder: Path) -> None:
        self._scripts = _read(folder / "js", "*.js", script_file)
        self._images = _read(folder / "img", "*", image_file)

    def script(self, name: str) -> str:
        """Return the root-relative path of the script ``name`` (without its ending)."""
        return self._path(self._scripts, f"{name}.js")

    def theme_image(self, name: str) -> str:
        """Return the root-relative path of a picture of the theme."""
        return self._path(self._images, name)

    def __iter__(self) -> Iterator[StaticFile]:
        return iter([*self._scripts.values(), *self._images.values()])

    @staticmethod
    def _path(files: Mapping[str, StaticFile], name: str) -> str:
        if name not in files:
            raise StaticFileError(f"The theme has no “{name}”. Known: {', '.join(files)}")
        return f"/{files[name].path}"


class StaticFilesGenerator:
    """Writes the theme's static files; Pelican makes it, so it takes Pelican's arguments."""

    def __init__(self, settings: dict[str, Any], **_others: object) -> None:
        self._files: StaticFiles = settings["STATIC_FILES"]
        self._output: OutputFolder = settings["OUTPUT"]

    def generate_output(self, writer: object) -> None:
        """Write every file whole."""
        for file in self._files:
            self._output.write(file.path, file.data)


class Build(Protocol):
    """What this plugin needs of Pelican's main object."""

    theme: str
    settings: dict[str, Any]


def add_static_files(build: Build) -> None:
    """Make ``script`` and ``theme_image`` known to every Jinja environment of this build."""
    files = StaticFiles(Path(build.theme) / "static")
    tools = {"script": files.script, "theme_image": files.theme_image}
    build.settings["STATIC_FILES"] = files
    build.settings["JINJA_GLOBALS"] = {**build.settings["JINJA_GLOBALS"], **tools}


def get_generators(build: Build) -> type[StaticFilesGenerator]:
    """Hand Pelican the generator that writes the files."""
    return StaticFilesGenerator


def register() -> None:
    """Join Pelican's signals."""
    signals.initialized.connect(add_static_files)
    signals.get_generators.connect(get_generators)
