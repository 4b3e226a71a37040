"""Tell search engines which pages there are: sitemaps, the news of the last two days, robots.txt.

Listed is what the build has written, so no page is missing and none is named that is not there. It gives
``NEWS_LEAVES``: when each story of the news sitemap leaves it. Signal: ``get_generators``.
"""

from array import array
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import partial
from itertools import chain
from operator import attrgetter
from typing import Any

from pelican.plugins import signals

from newsroom import sitemaps
from newsroom.listing import news_of
from newsroom.newest_shown import NewestShown, group_of, may_be_lists
from newsroom.news_list import groups_in
from newsroom.output_folder import Making, OutputFolder
from newsroom.sitemaps import Place, Site

DIRECTORIES = ("category/", "unit/", "istilah/", "cari/")
CORRECTIONS = "koreksi/"
INDEX_FILE = "index.html"
OF_A_YEAR = 2  # parts of an address behind the kind of a list: its subject, the year, and what is in it


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
        told = partial(ingredients, news, pages, self._context.get("corrections_pages", ()))
        self._output.make_all("peta situs", told, partial(self._parts, news, pages))
        self._news(news)
        self._output.make(made(sitemaps.ROBOTS, "", partial(sitemaps.robots_document, self._site.address)))

    def _parts(self, news: list[Any], pages: list[Place]) -> Iterator[Making]:
        """Yield every part, and the index of them."""
        groups = groups_in(self._context, news)
        newest_shown: NewestShown[Any] = NewestShown(groups)
        years = sorted([year for kind, year in groups if kind == "year"])
        named = by_year(may_be_lists(self._output.written), years)
        others = [*pages, *lists(named[""], newest_shown)]
        index = []
        for year in ("", *years):
            listed = Listed(
                groups["year", year] if year else (),
                named[year] if year else [],
                sorted([place for place in others if place.month[:4] == year]),
                newest_shown,
            )
            for name, changed, page in self._parts_of(year, listed):
                index.append((name, changed))
                yield page
        document = partial(sitemaps.index_document, self._site, index)
        yield made(sitemaps.INDEX, repr(index), document)

    def _parts_of(self, year: str, listed: "Listed") -> Iterator[tuple[str, int, Making]]:
        """Yield the name of every part of a year, when it was changed, and its making."""
        if len(listed) <= sitemaps.MOST:
            name = sitemaps.name_of(year)
            told = partial(ingredients, listed.news, listed.others, listed.names)
            yield name, listed.changed(), Making(name, told, partial(self._document, listed.places))
            return
        for part in sitemaps.parts_of(listed.places()):
            addresses = "".join([f"{url} {changed}\n" for _month, url, changed in part.places])
            page = made(part.name, addresses, partial(self._document, part.places.copy))
            yield part.name, part.changed, page

    def _document(self, places: Callable[[], Iterable[Place]]) -> bytes:
        return sitemaps.part_document(self._site, places())

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


@dataclass(frozen=True)
class Listed:
    """What stands in the sitemap of a year: its stories, pages of its lists by their files, and what else."""

    news: Sequence[Any]
    names: Sequence[str]
    others: Sequence[Place]
    newest_shown: NewestShown[Any]

    def __len__(self) -> int:
        """Return how many addresses there are at most: not every name is that of a list."""
        return len(self.news) + len(self.names) + len(self.others)

    def places(self) -> list[Place]:
        """Return all of it in order."""
        return sorted(chain(stories(self.news), lists(self.names, self.newest_shown), self.others))

    def changed(self) -> int:
        """Return when the last of it was changed: no list is younger than the story that it shows first."""
        told = (seconds(story, "changed", "changed_seconds") for story in self.news)
        return max(chain(told, (place.changed for place in self.others)), default=0)


def by_year(names: Iterable[str], years: Iterable[str]) -> dict[str, list[str]]:
    """Return the names of files by the year that their address tells; under no year those without.

    A page of a list that tells a year shows stories of that year.
    """
    found: dict[str, list[str]] = {"": [], **{year: [] for year in years}}
    for name in names:
        first, *others = name.split("/", 3)
        year = first if first[:1].isdigit() else (others[1] if len(others) > OF_A_YEAR else "")
        found[year if year in found else ""].append(name)
    return found


def ingredients(news: Iterable[Any], others: Sequence[Place], names: Sequence[str]) -> dict[str, bytes]:
    """Return what sitemaps are made of; ``names`` are those of files.

    Cards tell the addresses, dates and groups of stories.
    """
    listed = [*news]
    cards = b"".join(map(attrgetter("card"), listed))
    changed = array("q", [seconds(story, "changed", "changed_seconds") for story in listed])
    return {"berita": cards + changed.tobytes(), "halaman": repr((others, names)).encode()}


def stories(news: Iterable[Any]) -> list[Place]:
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


def lists(names: Iterable[str], newest_shown: NewestShown[Any]) -> Iterator[Place]:
    """Yield every page of every list among these, with its newest story's date, and the corrections."""
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
