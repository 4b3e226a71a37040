"""Write the search: its page, and the index as small files of which a query fetches a few.

Templates get ``search`` on the page: ``files``, the number of files of words, ``common``, the words that find
too much, those of a stem together, ``terms``, words and what they stand for, ``stop``, those that are not
looked for, and ``years``. Whoever remembers the last index (``WORD_INDEX``) is asked for the next one.
Signal: ``get_generators``.
"""

from collections.abc import Sequence
from datetime import tzinfo
from functools import cache, partial
from typing import Any, NamedTuple, Protocol

from pelican.generators import Generator
from pelican.plugins import signals

from newsroom.digests import digest
from newsroom.listing import news_of
from newsroom.news_list import archive_years, groups_in
from newsroom.output_folder import Making, OutputFolder
from newsroom.search.archive import PAGE, Archive, Numbered, index_of, parted
from newsroom.search.files import Places
from newsroom.search.makings import newest_file, past_files
from newsroom.search.meanings import Meaning, meanings
from newsroom.search.words import stop_words


class Search(NamedTuple):
    """What the page of the search tells its script, and offers to choose from."""

    files: int
    common: list[list[str]]
    terms: list[list[str]]
    stop: list[str]
    years: list[int]


class Writer(Protocol):
    """What this plugin needs of the portal's writer."""

    def render(self, name: str, template: object, context: dict[str, Any], **more: object) -> bytes:
        """Return one page."""


class SearchGenerator(Generator):  # type: ignore[misc] # Pelican ships no types
    """Writes page and index; Pelican makes it after its own generators, so the articles are complete."""

    def generate_output(self, writer: Writer) -> None:
        """Write the files of the past weeks, which are kept together, the one of the newest, and the page."""
        output: OutputFolder = self.settings["OUTPUT"]
        news = news_of(self.context, self.context["articles"])
        years = [year.year for year in archive_years(groups_in(self.context, news))]
        registers = self.settings["REGISTERS"]
        places, known = places_of(registers), meanings(registers.glossary)
        past, newest = parted(news)
        told = cache(partial(ingredients, past, places, known, registers.zone))
        archive = Archive(past, places, known, self.settings.get("WORD_INDEX", index_of))
        output.make_all("cari", told, partial(past_files, archive), stands_alone=True)
        output.make(newest_file(Archive(newest, places, known)))
        page = partial(self._page, writer, archive, years)
        output.make(Making(PAGE, lambda: {**told(), "tahun": repr(years).encode()}, page))

    def _page(self, writer: Writer, archive: Archive, years: list[int]) -> bytes:
        """Return the page of the search."""
        terms = [[meaning.word, *meaning.phrase] for meaning in archive.meanings()]
        search = Search(archive.count, archive.common_words(), terms, sorted(stop_words()), years)
        return writer.render(PAGE, self.get_template("search"), self.context, search=search)


def ingredients(
    stories: Sequence[Numbered], places: Places, known: Sequence[Meaning], zone: tzinfo
) -> dict[str, bytes]:
    """Return what the files of these stories are made of."""
    # Numbers follow from addresses and moments, which are in the cards, and from the hours of these
    parts = [part for _number, story in stories for part in (story.card, story.found)]
    around = {"daftar": places.told, "istilah": repr(known).encode(), "zona": str(zone).encode()}
    return {"berita": digest(b"".join(parts)), **around}


def places_of(registers: Any) -> Places:
    """Return where categories and units stand in their registers."""
    return Places(
        {category.slug: place for place, category in enumerate(registers.categories)},
        {unit.slug: place for place, unit in enumerate(registers.units)},
    )


def get_generators(_build: object) -> type[SearchGenerator]:
    """Hand Pelican the generator."""
    return SearchGenerator


def register() -> None:
    """Join Pelican's signals."""
    signals.get_generators.connect(get_generators)
