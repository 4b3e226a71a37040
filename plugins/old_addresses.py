"""Keep old addresses alive: a small page for each that leads on. Signal: ``get_generators``.

Old addresses are the ``aliases`` of articles and the register ``redirects``. A host that can answer 301 by
itself is better for search engines; the page works everywhere, also without scripts.
"""

from collections.abc import Iterable, Iterator
from functools import partial
from typing import Any, Protocol

from pelican.generators import Generator
from pelican.plugins import signals

from newsroom.addresses import file_name
from newsroom.output_folder import Making, OutputFolder


class Article(Protocol):
    """What this plugin needs of an article."""

    url: str
    title: str
    aliases: Iterable[str]


def old_addresses(articles: Iterable[Article], redirects: dict[str, str]) -> Iterator[tuple[str, str, str]]:
    """Yield old address, new address and the title that stands on the page between."""
    for article in articles:
        for alias in article.aliases:
            yield alias, article.url, article.title
    yield from ((old, new.removeprefix("/"), new) for old, new in redirects.items())


class OldAddressesGenerator(Generator):  # type: ignore[misc] # Pelican ships no types
    """Writes the pages that lead on."""

    def generate_output(self, writer: Any) -> None:
        """Write one page for every old address."""
        template = self.get_template("moved")
        output: OutputFolder = self.settings["OUTPUT"]
        for old, url, title in old_addresses(self.context["articles"], self.settings["REGISTERS"].redirects):
            name = file_name(old.strip("/") + "/")
            make = partial(writer.render, name, template, self.context, moved={"url": url, "title": title})
            output.make(Making(name, partial(ingredients, url, title), make))


def ingredients(url: str, title: str) -> dict[str, bytes]:
    """Return what a page between is made of."""
    return {"tujuan": f"{url}{title}".encode()}


def get_generators(_build: object) -> type[OldAddressesGenerator]:
    """Hand Pelican the generator."""
    return OldAddressesGenerator


def register() -> None:
    """Join Pelican's signals."""
    signals.get_generators.connect(get_generators)
