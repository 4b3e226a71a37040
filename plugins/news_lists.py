"""Write every list of news, page by page; Pelican's own lists, whose work grows with the square, are off.

Templates get ``news_list``, all news and a year also ``archive_years``, the directory of tags ``tags``.
Signals: ``get_generators``, ``article_generator_finalized``.
"""

from collections.abc import Iterator
from functools import partial
from operator import attrgetter
from typing import Any, Protocol

from pelican.generators import Generator
from pelican.plugins import signals

from newsroom.addresses import file_name
from newsroom.listing import news_of
from newsroom.news_list import (
    Period,
    Subject,
    archive_years,
    fixed_subjects,
    found_subjects,
    groups_in,
    pages_of,
    shown_of,
    tags_in_use,
)
from newsroom.output_folder import Making, OutputFolder

TEMPLATES = {"year": "period_archives", "month": "period_archives", "all": "archives"}

CARD = attrgetter("card")


class Writer(Protocol):
    """What this plugin needs of the portal's writer."""

    def render(self, name: str, template: object, context: dict[str, Any], **more: object) -> bytes:
        """Return one page."""


class NewsListsGenerator(Generator):  # type: ignore[misc] # Pelican ships no types
    """Writes the lists; Pelican makes it after its own generators, so the articles are complete."""

    def generate_output(self, writer: Writer) -> None:
        """Write all lists of all kinds."""
        registers = self.settings["REGISTERS"]
        articles = news_of(self.context, self.context["articles"])
        groups = groups_in(self.context, articles)
        years = archive_years(groups)
        output: OutputFolder = self.settings["OUTPUT"]
        fixed = fixed_subjects(registers.categories, registers.units)
        for subject in (*fixed, *found_subjects(groups)):
            listed = groups[subject.kind, subject.slug]
            shown = [year for year in years if subject.kind == "all" or is_of(year, subject)]
            output.make_all(
                f"{subject.kind}/{subject.slug}",
                partial(ingredients, shown_of(subject, listed), f"{subject}", shown),
                partial(self._pages, writer, subject, listed, shown),
            )

    def _pages(
        self, writer: Writer, subject: Subject, listed: list[Any], years: list[Period]
    ) -> Iterator[Making]:
        """Yield every page of one list."""
        template = self.get_template(TEMPLATES.get(subject.kind, subject.kind))
        for page in pages_of(subject, listed):
            name = file_name(page.page_url)
            more = {"news_list": page, "archive_years": years}
            around = f"{page.heading}{page.newer}{page.newer_title}{page.older}{page.older_title}"
            make = partial(writer.render, name, template, self.context, **more)
            yield Making(name, partial(ingredients, page.articles, around, years), make)


def is_of(year: Period, subject: Subject) -> bool:
    """Say whether a list is that of a year."""
    return subject.kind == "year" and subject.url == year.url


def ingredients(articles: list[Any], around: str, years: list[Period]) -> dict[str, bytes]:
    """Return what a list, or a page of one, is made of beside what all pages are made of."""
    cards = b"".join(map(CARD, articles))
    return {"berita": cards, "daftar": f"{around}{years}".encode()}


class ArticlesGenerator(Protocol):
    """What this plugin needs of Pelican's generator of articles."""

    articles: list[Any]
    context: dict[str, Any]
    settings: dict[str, Any]
    dates: list[Any]
    tags: dict[Any, Any]
    categories: list[Any]
    authors: list[Any]


def replace_own_lists(generator: ArticlesGenerator) -> None:
    """Leave Pelican nothing to list, and give the directory of tags its tags with their articles."""
    generator.dates, generator.tags, generator.categories, generator.authors = [], {}, [], []
    articles = news_of(generator.context, generator.articles)
    groups = groups_in(generator.context, articles)
    tags = [(tag, groups["tag", tag.slug]) for tag in tags_in_use(groups)]
    generator.context.update(dates=[], categories=[], authors=[], tags=tags)
    counted = repr([(tag.slug, tag.name, len(listed)) for tag, listed in tags]).encode()
    told = generator.settings.setdefault("PAGE_INGREDIENTS", {})
    # What these show beside is in the registers, which all pages are made of
    told |= {f"{name}.html": lambda _more: {} for name in ("categories", "units", "glossary", "offline")}
    told["tags.html"] = lambda _more: {"topik": counted}


def get_generators(_build: object) -> type[NewsListsGenerator]:
    """Hand Pelican the generator of lists."""
    return NewsListsGenerator


def register() -> None:
    """Join Pelican's signals."""
    signals.article_generator_finalized.connect(replace_own_lists)
    signals.get_generators.connect(get_generators)
