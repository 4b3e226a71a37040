"""Tell search engines which pages there are: sitemaps, the news of the last two days, robots.txt.

Listed is what the build has written, so no page is missing and none is named that is not there. It gives
``NEWS_LEAVES``: when each story of the news sitemap leaves it. Signal: ``get_generators``.
"""

from array import array
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from functools import partial
from itertools import chain
from operator import attrgetter
from typing import Any

from pelican.plugins import signals

from newsroom import sitemaps
from newsroom.listing import news_of
from newsroom.newest_shown import NewestShown, group_of, may_be_lists
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
        self._output: OutputFolder = settings["OUTPUT"]
        self._site = Site(settings["SITEURL"].rstrip("/"), settings["REGISTERS"].zone)

    def generate_output(self, _writer: object) -> None:
        """Write parts, index, news sitemap and robots.txt."""
        news = news_of(self._context, self._context["articles"])
        pages = [*standing(self._context["pages"])]
        told = partial(ingredients, news, pages, self._output.written)
        self._output.make_all("peta situs", told, partial(self._parts, news, pages))
        self._news(news)
        self._output.make(made(sitemaps.ROBOTS, "", partial(sitemaps.robots_document, self._site.address)))

    def _parts(self, news: list[Any], pages: list[Place]) -> Iterator[Making]:
        """Yield every part, and the index of them."""
        listed = lists(may_be_lists(self._output.written), groups_in(self._context, news))
        parts = [*sitemaps.parts_of(chain(stories(news), pages, listed))]
        for name, places in parts:
            told = "".join([f"{url} {changed}\n" for _month, url, changed in places])
            yield made(name, told, partial(sitemaps.part_document, self._site, places))
        named = repr([(part.name, part.changed) for part in parts])
        yield made(sitemaps.INDEX, named, partial(sitemaps.index_document, self._site, parts))

    def _news(self, news: list[Any]) -> None:
        """Write the news sitemap, and say when it will be another by itself."""
        newest = sitemaps.newest(news, self._settings["NOW"])
        self._settings["NEWS_LEAVES"] = [story.date + sitemaps.NEWS_STAYS for story in newest]
        told = repr([(story.url, f"{story.date}", story.title) for story in newest])
        name = self._settings["SITENAME"]
        self._output.make(
            made(sitemaps.NEWS, told, partial(sitemaps.news_document, self._site, name, newest))
        )


def made(name: str, told: str, make: Callable[[], bytes]) -> Making:
    """Return the making of a file that is made of what is told."""
    return Making(name, lambda: {"alamat": told.encode()}, make)


def ingredients(news: list[Any], pages: list[Place], names: Iterable[str]) -> dict[str, bytes]:
    """Return what all parts are made of; ``names`` are those of all files.

    Cards tell the addresses, dates and groups of stories, and with the registers which lists these have.
    """
    cards = b"".join(map(attrgetter("card"), news))
    changed = array("q", map(attrgetter("changed_seconds"), news))
    others = sorted([name for name in names if name.startswith(CORRECTIONS)])
    return {"berita": cards + changed.tobytes(), "halaman": repr((pages, others)).encode()}


def stories(news: list[Any]) -> list[Place]:
    """Return the page of every story."""
    return [Place(story.url[:7], story.url, seconds(story, "changed", "changed_seconds")) for story in news]


def seconds(story: Any, name: str, light: str) -> int:
    """Return a moment of a story in seconds; a light one has the number already, under another name."""
    known: int | None = getattr(story, light, None)
    return int(getattr(story, name).timestamp()) if known is None else known


def standing(pages: Iterable[Any]) -> Iterator[Place]:
    """Yield the standing pages, and the directories of what the registers name."""
    for page in pages:
        yield Place("", page.url, int(page.modified.timestamp()) if page.modified else 0)
    yield from (Place("", url, 0) for url in DIRECTORIES)


def lists(names: Iterable[str], groups: Mapping[Group, Sequence[Any]]) -> Iterator[Place]:
    """Yield every page of every list among these, with its newest story's date, and the corrections."""
    newest_shown = NewestShown(groups)
    for name in names:
        if (found := group_of(name)) is None:
            if name.startswith(CORRECTIONS):
                yield Place("", name.removesuffix(INDEX_FILE), 0)
            continue
        newest = newest_shown(*found)
        url = name.removesuffix(INDEX_FILE)
        yield Place(newest.url[:7], url, seconds(newest, "date", "seconds")) if newest else Place("", url, 0)


def get_generators(_build: object) -> type[SitemapsGenerator]:
    """Hand Pelican the generator."""
    return SitemapsGenerator


def register() -> None:
    """Join Pelican's signals."""
    signals.get_generators.connect(get_generators)
