"""Write the feeds: RSS and Atom for all news and for every category. Signal: ``get_generators``."""

from collections.abc import Callable
from functools import partial
from typing import Any

from pelican.plugins import signals

from newsroom.feeds import MOST_ITEMS, Channel, atom, rss
from newsroom.listing import news_of
from newsroom.news_list import feed_of, groups_in
from newsroom.output_folder import Making, OutputFolder


class FeedsGenerator:
    """Writes the feeds; Pelican makes it, so it takes Pelican's arguments."""

    def __init__(self, context: dict[str, Any], settings: dict[str, Any], **_others: object) -> None:
        self._context = context
        self._settings = settings
        self._output: OutputFolder = settings["OUTPUT"]

    def generate_output(self, _writer: object) -> None:
        """Write the feeds of all news and of every category, those without news included."""
        registers = self._settings["REGISTERS"]
        news = news_of(self._context, self._context["articles"])
        groups = groups_in(self._context, news)
        name = registers.site.name
        self._make(name, registers.site.description, "", news)
        for category in registers.categories:
            title = f"{category.label} – {name}"
            self._make(title, category.description, category.url, groups["category", category.slug])

    def _make(self, title: str, description: str, url: str, articles: list[Any]) -> None:
        newest = articles[:MOST_ITEMS]
        for form, address in ((rss, feed_of(url)), (atom, atom_of(url))):
            channel = Channel(title, description, self._settings["SITEURL"].rstrip("/"), url, address)
            make = partial(document, form, channel, newest)
            self._output.make(Making(address, partial(ingredients, newest), make))


def document(form: Callable[[Channel, list[Any]], str], channel: Channel, articles: list[Any]) -> bytes:
    """Return a feed as it is written."""
    return form(channel, articles).encode()


def ingredients(articles: list[Any]) -> dict[str, bytes]:
    """Return what a feed is made of beside what all files are made of: its items with their whole stories."""
    return {"berita": b"".join([article.whole for article in articles])}


def atom_of(url: str) -> str:
    """Return the address of the Atom feed of a list that lies at ``url``."""
    return f"{url}feed/atom/index.xml"


def get_generators(_build: object) -> type[FeedsGenerator]:
    """Hand Pelican the generator of feeds."""
    return FeedsGenerator


def register() -> None:
    """Join Pelican's signals."""
    signals.get_generators.connect(get_generators)
