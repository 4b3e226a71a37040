"""Hand Pelican the checked articles and pages, with enriched bodies; drafts and held articles never.

What an article has stands in ``newsroom/published.py``. Signals: ``readers_init``,
``content_object_init``, ``article_generator_finalized``, ``page_generator_finalized``.
"""

import os
from collections.abc import Sequence
from pathlib import Path
from typing import Any, Protocol

from pelican.plugins import signals
from pelican.readers import BaseReader

from newsroom.library import Library
from newsroom.published import published
from newsroom.schema import Page
from newsroom.sources import Source

SKIP = {"status": "skip"}  # Pelican's own word for a file that gets no page and is in no list


class LostError(Exception):
    """Files that were checked have not become pages; the site would be smaller without a word."""


class CheckedReader(BaseReader):  # type: ignore[misc] # Pelican ships no types
    """Reads nothing again: everything was read when it was checked."""

    enabled = True
    file_extensions = ("md",)

    def read(self, source_path: str) -> tuple[str, dict[str, Any]]:
        """Return body and metadata of one file."""
        library: Library = self.settings["LIBRARY"]
        source = library.find(Path(source_path))
        if source is None or source.header is None:
            # SystemExit: Pelican would log an exception and go on without the file
            raise SystemExit(f"{source_path}: berkas ini tidak ikut diperiksa, jadi tidak dapat terbit.")
        return published(source, library, self.settings["SITEURL"]) or ("", dict(SKIP))


class Readers(Protocol):
    """What this plugin needs of Pelican's readers."""

    reader_classes: dict[str, type]


class Content(Protocol):
    """What this plugin needs of an article or page."""

    source_path: str
    modified: object | None


class Generator(Protocol):
    """What this plugin needs of a generator; one of articles has no pages, and the other way round."""

    settings: dict[str, Any]


def add_reader(readers: Readers) -> None:
    """Let Pelican read ``.md`` through the check."""
    readers.reader_classes = {**readers.reader_classes, "md": CheckedReader}


def complete(content: Content) -> None:
    """Give every article and page what templates ask for and Pelican leaves out."""
    content.modified = getattr(content, "modified", None)


def find_lost_articles(generator: Any) -> None:
    """Raise LostError unless every article that is out has become one."""
    library: Library = generator.settings["LIBRARY"]
    refuse_lost(library.out, generator.articles)


def find_lost_pages(generator: Any) -> None:
    """Raise LostError unless every standing page has become one."""
    library: Library = generator.settings["LIBRARY"]
    refuse_lost([source for source in library.pages if isinstance(source.header, Page)], generator.pages)


def refuse_lost(sources: Sequence[Source[Any]], contents: Sequence[Content]) -> None:
    """Raise LostError naming the sources that are not among the contents."""
    if len(sources) == len(contents):
        return  # every article and page is made of a file of its own
    made = {content.source_path for content in contents}
    lost = [source.shown for source in sources if os.path.abspath(source.place) not in made]  # noqa: PTH100
    if lost:
        raise LostError(f"Hilang di tengah jalan, situs tidak dibangun: {', '.join(lost)}")


def register() -> None:
    """Join Pelican's signals."""
    signals.readers_init.connect(add_reader)
    signals.content_object_init.connect(complete)
    signals.article_generator_finalized.connect(find_lost_articles)
    signals.page_generator_finalized.connect(find_lost_pages)
