"""What search engines read of the site: an index of sitemaps, its parts, the newest news, and robots.txt.

Forms: https://www.sitemaps.org/protocol.html and
https://developers.google.com/search/docs/crawling-indexing/sitemaps/news-sitemap.
"""

from collections.abc import Iterable, Iterator
from datetime import datetime, timedelta, tzinfo
from itertools import groupby, islice, takewhile
from operator import itemgetter
from typing import NamedTuple, Protocol
from xml.etree import ElementTree as ET

INDEX, NEWS, ROBOTS = "sitemap.xml", "news-sitemap.xml", "robots.txt"
MOST = 40_000  # addresses of a part; 50,000 and 50 MB are allowed
MOST_NEWS = 1_000
NEWS_STAYS = timedelta(days=2)
UNDATED = "halaman"
SITEMAP = "http://www.sitemaps.org/schemas/sitemap/0.9"
GOOGLE_NEWS = "http://www.google.com/schemas/sitemap-news/0.9"


class Story(Protocol):
    """What the news sitemap needs of an article."""

    title: str
    url: str
    date: datetime


class Place(NamedTuple):
    """A page: the month it belongs to, its address, and when it was changed, in seconds since 1970.

    ``month`` is that of the newest story shown there, as ``2024/12``; empty where no story is shown. Plain
    numbers and texts, because every build asks for all of them; 0 where nobody knows.
    """

    month: str
    url: str
    changed: int


class Part(NamedTuple):
    """One sitemap: its file, and its addresses in order."""

    name: str
    places: list[Place]

    @property
    def changed(self) -> int:
        """Return when the last of its addresses was changed."""
        return max(changed for _month, _url, changed in self.places)


class Site(NamedTuple):
    """The public address without a slash at its end, and the zone in which the office tells the time."""

    address: str
    zone: tzinfo

    def told(self, seconds: int) -> str:
        """Return a moment with its offset, nothing for one that nobody knows."""
        return datetime.fromtimestamp(seconds, self.zone).isoformat() if seconds else ""


def parts_of(places: Iterable[Place], most: int = MOST) -> Iterator[Part]:
    """Yield a part for each year, or for each month of a year with too much for one.

    So a story that is added or corrected touches one part.
    """
    for year, found in groupby(sorted(places), lambda place: place[0][:4]):
        listed = [*found]
        if len(listed) <= most:
            yield Part(name_of(year), listed)
            continue
        for name, within in groupby(listed, itemgetter(0)):
            yield from _numbered(f"sitemap-{name.replace('/', '-') or UNDATED}", within, most)


def name_of(year: str) -> str:
    """Return the name of the part for a year that has one part; without a year, of what has no date."""
    return f"sitemap-{year or UNDATED}.xml"


def _numbered(name: str, places: Iterator[Place], most: int) -> Iterator[Part]:
    number = 1
    while some := [*islice(places, most)]:
        yield Part(f"{name}{f'-{number}' if number > 1 else ''}.xml", some)
        number += 1


def part_document(site: Site, places: Iterable[Place]) -> bytes:
    """Return a sitemap of these addresses."""
    root = ET.Element("urlset", {"xmlns": SITEMAP})
    for place in places:
        _entry(root, "url", f"{site.address}/{place.url}", site.told(place.changed))
    return _written(root)


def index_document(site: Site, parts: Iterable[tuple[str, int]]) -> bytes:
    """Return the index of the parts, given by name and the moment at which they were changed."""
    root = ET.Element("sitemapindex", {"xmlns": SITEMAP})
    for name, changed in parts:
        _entry(root, "sitemap", f"{site.address}/{name}", site.told(changed))
    return _written(root)


def newest(stories: Iterable[Story], now: datetime) -> list[Story]:
    """Return the stories of the last two days, of stories given newest first."""
    return [*takewhile(lambda story: now - story.date < NEWS_STAYS, islice(stories, MOST_NEWS))]


def news_document(site: Site, publication: str, stories: Iterable[Story]) -> bytes:
    """Return the news sitemap."""
    root = ET.Element("urlset", {"xmlns": SITEMAP, "xmlns:news": GOOGLE_NEWS})
    for story in stories:
        news = ET.SubElement(_entry(root, "url", f"{site.address}/{story.url}", ""), "news:news")
        paper = ET.SubElement(news, "news:publication")
        ET.SubElement(paper, "news:name").text = publication
        ET.SubElement(paper, "news:language").text = "id"
        ET.SubElement(news, "news:publication_date").text = story.date.isoformat(timespec="seconds")
        ET.SubElement(news, "news:title").text = story.title
    return _written(root)


def robots_document(address: str) -> bytes:
    """Return robots.txt; a portal without https is a preview, and nothing for search engines.

    >>> robots_document("https://warta.example").decode().splitlines()[2:]
    ['Sitemap: https://warta.example/sitemap.xml', 'Sitemap: https://warta.example/news-sitemap.xml']
    >>> robots_document("http://localhost:8000").decode().split(chr(10))
    ['User-agent: *', 'Disallow: /', '']
    """
    if not address.startswith("https://"):
        return b"User-agent: *\nDisallow: /\n"
    maps = "".join(f"Sitemap: {address}/{name}\n" for name in (INDEX, NEWS))
    return f"User-agent: *\nAllow: /\n{maps}".encode()


def _entry(root: ET.Element, kind: str, address: str, changed: str) -> ET.Element:
    entry = ET.SubElement(root, kind)
    ET.SubElement(entry, "loc").text = address
    if changed:
        ET.SubElement(entry, "lastmod").text = changed
    return entry


def _written(root: ET.Element) -> bytes:
    ET.indent(root, "")
    text: str = ET.tostring(root, encoding="unicode", xml_declaration=True)  # a text takes half the time
    return f"{text}\n".encode("utf-8", "xmlcharrefreplace")
