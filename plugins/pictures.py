"""Publish the pictures of what is published.

Reads the settings ``PICTURE_LIBRARY`` (``newsroom.pictures.library.Pictures``) and ``OUTPUT``.
Originals are never published (``docs/decisions/0008-originals-are-never-published.md``).
Signal: ``get_generators``.
"""

from collections.abc import Iterable
from functools import cached_property, partial
from pathlib import Path
from typing import Any, Protocol

from pelican.plugins import signals

from newsroom.listing import news_of
from newsroom.output_folder import Making, OutputFolder
from newsroom.pictures.errors import UnusablePicturesError
from newsroom.pictures.library import Pictures
from newsroom.progress import followed
from newsroom.refusal import refuse

MANY = 10  # fewer are made while one waits; each takes a second or two
FOLLOW = partial(followed, what="Menyiapkan foto", long=MANY)


class Shown(Protocol):
    """What this plugin needs of an article or page that is published."""

    picture_names: tuple[str, ...]


def names_of(shown: Iterable[Shown]) -> list[str]:
    """Return the names of all pictures that these articles and pages show, each once."""
    return sorted({name for content in shown for name in content.picture_names})


class PicturesGenerator:
    """Publishes pictures; Pelican makes it, so it takes Pelican's arguments.

    It reads only the lists of what is published: a picture of a draft, or of held or withdrawn news, is not
    touched.
    """

    def __init__(self, context: dict[str, Any], settings: dict[str, Any], **_others: object) -> None:
        self._context = context
        self._library: Pictures = settings["PICTURE_LIBRARY"]
        self._output: OutputFolder = settings["OUTPUT"]

    def generate_context(self) -> None:
        """Make what is missing, before any page is written: a picture that is cut off publishes nothing."""
        try:
            self._library.prepare(self._names, FOLLOW)
        except UnusablePicturesError as error:
            refuse(error.problems)

    def generate_output(self, writer: object) -> None:
        """Put every file into the output, whole."""
        for path, source in self._library.files(self._names).items():
            told = partial(ingredients, source)
            self._output.make(Making(path, told, source.read_bytes, stands_alone=True))

    @cached_property
    def _names(self) -> list[str]:
        news = news_of(self._context, self._context["articles"])
        return names_of([*news, *self._context["pages"]])


def ingredients(source: Path) -> dict[str, bytes]:
    """Return what a published picture is made of: the name of its file tells content and recipe."""
    return {"foto": source.name.encode()}


def get_generators(_build: object) -> type[PicturesGenerator]:
    """Hand Pelican the generator that publishes the pictures."""
    return PicturesGenerator


def register() -> None:
    """Join Pelican's signals."""
    signals.get_generators.connect(get_generators)
