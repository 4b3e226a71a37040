"""Write the feeds, with whole stories and their pictures. Signal: ``get_generators``.

All news, every category and unit, and every tag with news have them as RSS, Atom and JSON Feed
(docs/decisions/0017).
"""

from collections.abc import Callable, Iterable
from functools import lru_cache, partial
from typing import Any

from pelican.plugins import signals

from newsroom.digests import digest
from newsroom.feeds.items import Channel, Item, item_of
from newsroom.feeds.json_feed import json_feed
from newsroom.feeds.xml_feeds import atom, rss
from newsroom.listing import news_of
from newsroom.news_list import Subject, atom_of, feed_of, fixed_subjects, found_subjects, groups_in, json_of
from newsroom.output_folder import Making, OutputFolder

Form = Callable[[Channel, Iterable[Item]], bytes]


# How each form is written, and where it lies
FORMS: tuple[tuple[Form, Callable[[str], str]], ...] = (
    (rss, feed_of),
    (atom, atom_of),
    (json_feed, json_of),
)
# The newest so many stories: a new one writes each feed of its unit and of all its tags
MOST = {"all": 20, "category": 20, "unit": 10, "tag": 10}
LATELY = 100  # stories as feeds tell them, at hand: the newest stand in several feeds, each in three forms


class FeedsGenerator:
    """Writes the feeds; Pelican makes it, so it takes Pelican's arguments."""

    def __init__(self, context: dict[str, Any], settings: dict[str, Any], **_others: object) -> None:
        self._context = context
        self._settings = settings
        self._site: str = settings["SITEURL"].rstrip("/")
        self._item = lru_cache(LATELY)(partial(item_of, site=self._site, size_of=self._size_of))
        self._around = digest(repr((settings["REGISTERS"], self._site)).encode())

    def generate_output(self, _writer: object) -> None:
        """Write the feeds of every list that has some, those of the registers without news included."""
        registers = self._settings["REGISTERS"]
        groups = groups_in(self._context, news_of(self._context, self._context["articles"]))
        fixed = fixed_subjects(registers.categories, registers.units)
        for subject in (*fixed, *found_subjects(groups)):
            if subject.kind in MOST:
                self._make(subject, groups.get((subject.kind, subject.slug), []))

    def _make(self, subject: Subject, listed: list[Any]) -> None:
        output: OutputFolder = self._settings["OUTPUT"]
        most = MOST[subject.kind]
        url = "" if subject.kind == "all" else subject.url
        for form, address_of in FORMS:
            make = partial(self._document, form, subject, url, address_of(url), listed[:most])
            told = partial(ingredients, listed[:most], subject.title, self._around)
            output.make(Making(address_of(url), told, make, stands_alone=True))

    def _document(self, form: Form, subject: Subject, url: str, feed: str, articles: list[Any]) -> bytes:
        """Return a feed as it is written."""
        site = self._settings["REGISTERS"].site
        title = site.name if subject.kind == "all" else f"{subject.title} – {site.name}"
        channel = Channel(title, subject.description or site.description, self._site, url, feed)
        return form(channel, map(self._item, articles))

    def _size_of(self, article: Any) -> int:
        """Return the bytes of the picture that is shared with an article."""
        files = self._settings["PICTURE_LIBRARY"].files(article.picture_names)
        size: int = files[article.picture.share.removeprefix("/")].stat().st_size
        return size


def ingredients(articles: list[Any], title: str, around: bytes) -> dict[str, bytes]:
    """Return what a feed is made of: its title, its whole stories, and what is around them all."""
    whole = b"".join([article.whole for article in articles])
    return {"berita": whole, "daftar": title.encode(), "data portal": around}


def get_generators(_build: object) -> type[FeedsGenerator]:
    """Hand Pelican the generator of feeds."""
    return FeedsGenerator


def register() -> None:
    """Join Pelican's signals."""
    signals.get_generators.connect(get_generators)
