"""Write the feeds: RSS and Atom for all news and for every category. Signal: ``get_generators``."""

from typing import Any

from pelican.plugins import signals

from newsroom.feeds import MOST_ITEMS, Channel, atom, rss
from newsroom.listing import newest_first
from newsroom.news_list import feed_of
from newsroom.output_folder import OutputFolder


class FeedsGenerator:
    """Writes the feeds; Pelican makes it, so it takes Pelican's arguments."""

    def __init__(self, context: dict[str, Any], settings: dict[str, Any], **_others: object) -> None:
        self._context = context
        self._settings = settings
        self._output: OutputFolder = settings["OUTPUT"]

    def generate_output(self, _writer: object) -> None:
        """Write the feeds of all news and of every category, those without news included."""
        registers = self._settings["REGISTERS"]
        articles = newest_first(self._context["articles"])
        name = registers.site.name
        self._write(name, registers.site.description, "", articles)
        for category in registers.categories:
            chosen = [article for article in articles if article.category.slug == category.slug]
            self._write(f"{category.label} – {name}", category.description, category.url, chosen)

    def _write(self, title: str, description: str, url: str, articles: list[Any]) -> None:
        newest = articles[:MOST_ITEMS]
        for form, address in ((rss, feed_of(url)), (atom, atom_of(url))):
            channel = Channel(title, description, self._settings["SITEURL"].rstrip("/"), url, address)
            self._output.write(address, form(channel, newest).encode())


def atom_of(url: str) -> str:
    """Return the address of the Atom feed of a list that lies at ``url``."""
    return f"{url}feed/atom/index.xml"


def get_generators(_build: object) -> type[FeedsGenerator]:
    """Hand Pelican the generator of feeds."""
    return FeedsGenerator


def register() -> None:
    """Join Pelican's signals."""
    signals.get_generators.connect(get_generators)
