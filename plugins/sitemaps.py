"""Tell search engines which pages there are: sitemaps, the news of the last two days, robots.txt.

Listed is what the build has written, so no page is missing and none is named that is not there. It gives
``NEWS_LEAVES``: when each story of the news sitemap leaves it. Signal: ``get_generators``.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import partial
from typing import Any

from pelican.plugins import signals

from newsroom import sitemaps
from newsroom.listing import news_of
from newsroom.newest_shown import group_of, newest_shown
from newsroom.news_list import Group, groups_in
from newsroom.output_folder import Making, OutputFolder
from newsroom.sitemaps import Place, Site

DIRECTORIES = ("category/", "unit/", "istilah/", "cari/")
CORRECTIONS = "koreksi/"
INDEX_FILE = "index.html"


class SitemapsGenerator:
    """Writes the sitemaps; Pelican makes it, after all generators whose pages are listed."""

    def __init__(self, context: dict[str, Any], settings: dict[str, Any], **_others: object) -> None:
        self._context = context
        self._settings = settings
        self._site = Site(settings["SITEURL"].rstrip("/"), settings["REGISTERS"].zone)

    def generate_output(self, _writer: object) -> None:
        """Write parts, index, news sitemap and robots.txt."""
        news = news_of(self._context, self._context["articles"])
        parts = [*sitemaps.parts_of(self._places(news))]
        for name, places in parts:
            self._make(
                name,
                repr([place[1:] for place in places]),
                partial(sitemaps.part_document, self._site, places),
            )
        named = repr([(part.name, part.changed) for part in parts])
        self._make(sitemaps.INDEX, named, partial(sitemaps.index_document, self._site, parts))
        self._news(news)
        self._make(sitemaps.ROBOTS, "", partial(sitemaps.robots_document, self._site.address))

    def _news(self, news: list[Any]) -> None:
        """Write the news sitemap, and say when it will be another by itself."""
        newest = sitemaps.newest(news, self._settings["NOW"])
        self._settings["NEWS_LEAVES"] = [story.date + sitemaps.NEWS_STAYS for story in newest]
        told = repr([(story.url, f"{story.date}", story.title) for story in newest])
        name = self._settings["SITENAME"]
        self._make(sitemaps.NEWS, told, partial(sitemaps.news_document, self._site, name, newest))

    def _places(self, news: list[Any]) -> Iterator[Place]:
        """Yield every page that may be found."""
        yield from [
            Place(story.url[:7], story.url, seconds(story, "changed", "changed_seconds")) for story in news
        ]
        yield from standing(self._context["pages"])
        yield from lists(self._settings["OUTPUT"].written, groups_in(self._context, news))

    def _make(self, name: str, told: str, make: Any) -> None:
        output: OutputFolder = self._settings["OUTPUT"]
        output.make(Making(name, lambda: {"alamat": told.encode()}, make))


def seconds(story: Any, name: str, light: str) -> int:
    """Return a moment of a story in seconds; a light one has the number already, under another name."""
    known: int | None = getattr(story, light, None)
    return int(getattr(story, name).timestamp()) if known is None else known


def standing(pages: Iterable[Any]) -> Iterator[Place]:
    """Yield the standing pages, and the directories of what the registers name."""
    for page in pages:
        yield Place("", page.url, int(page.modified.timestamp()) if page.modified else 0)
    yield from (Place("", url, 0) for url in DIRECTORIES)


def lists(written: Iterable[str], groups: Mapping[Group, Sequence[Any]]) -> Iterator[Place]:
    """Yield every page of every list that was written, with its newest story's date, and the corrections."""
    for name in written:
        if (found := group_of(name)) is None:
            if name.startswith(CORRECTIONS):
                yield Place("", name.removesuffix(INDEX_FILE), 0)
            continue
        newest = newest_shown(*found, groups)
        url = name.removesuffix(INDEX_FILE)
        yield Place(newest.url[:7], url, seconds(newest, "date", "seconds")) if newest else Place("", url, 0)


def get_generators(_build: object) -> type[SitemapsGenerator]:
    """Hand Pelican the generator."""
    return SitemapsGenerator


def register() -> None:
    """Join Pelican's signals."""
    signals.get_generators.connect(get_generators)
