"""Write every list of news, page by page; Pelican's own lists, whose work grows with the square, are off.

Templates get ``news_list``; the front of all news also ``archive_years``; the directory of tags ``tags``.
Signals: ``get_generators``, ``article_generator_finalized``.
"""

from typing import Any, Protocol

from pelican.generators import Generator
from pelican.plugins import signals

from newsroom.addresses import file_name
from newsroom.listing import newest_first
from newsroom.news_list import (
    archive_years,
    fixed_subjects,
    found_subjects,
    grouped,
    pages_of,
    tags_in_use,
)

TEMPLATES = {"year": "period_archives", "month": "period_archives", "all": "archives"}


class Writer(Protocol):
    """What this plugin needs of Pelican's writer."""

    def write_file(self, name: str, template: object, context: dict[str, Any], **more: object) -> None:
        """Render one page into the output folder."""


class NewsListsGenerator(Generator):  # type: ignore[misc] # Pelican ships no types
    """Writes the lists; Pelican makes it after its own generators, so the articles are complete."""

    def generate_output(self, writer: Writer) -> None:
        """Write all lists of all kinds."""
        registers = self.settings["REGISTERS"]
        articles = newest_first(self.context["articles"])
        groups = grouped(articles)
        years = archive_years(groups)
        fixed = fixed_subjects(registers.categories, registers.units)
        for subject in (*fixed, *found_subjects(articles, groups)):
            for page in pages_of(subject, groups[subject.kind, subject.slug]):
                # Counts change with every story, so they stand on the front only: a full page stays as it is
                shown = years if page.kind == "all" and not page.number else []
                template = self.get_template(TEMPLATES.get(page.kind, page.kind))
                name = file_name(page.page_url)
                writer.write_file(name, template, self.context, news_list=page, archive_years=shown)


class ArticlesGenerator(Protocol):
    """What this plugin needs of Pelican's generator of articles."""

    articles: list[Any]
    context: dict[str, Any]
    dates: list[Any]
    tags: dict[Any, Any]
    categories: list[Any]
    authors: list[Any]


def replace_own_lists(generator: ArticlesGenerator) -> None:
    """Leave Pelican nothing to list, and give the directory of tags its tags with their articles."""
    generator.dates, generator.tags, generator.categories, generator.authors = [], {}, [], []
    articles = newest_first(generator.articles)
    groups = grouped(articles)
    tags = [(tag, groups["tag", tag.slug]) for tag in tags_in_use(articles)]
    generator.context.update(dates=[], categories=[], authors=[], tags=tags)


def get_generators(_build: object) -> type[NewsListsGenerator]:
    """Hand Pelican the generator of lists."""
    return NewsListsGenerator


def register() -> None:
    """Join Pelican's signals."""
    signals.article_generator_finalized.connect(replace_own_lists)
    signals.get_generators.connect(get_generators)
