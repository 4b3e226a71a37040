"""Give every story the picture that link previews show: ``article.preview``, its photograph or a drawn card.

Templates get ``portal_preview``, the card of every page that is no story. Cards are published below
``images/kartu/`` unless the setting ``SHARE_CARDS`` is false. Signals: ``generator_init``,
``article_generator_write_article``, ``get_generators``.
"""

from collections.abc import Iterable, Iterator
from functools import partial
from pathlib import Path
from typing import Any, Protocol

from pelican.plugins import signals

from newsroom.digests import digest
from newsroom.listing import months_in
from newsroom.output_folder import Making, OutputFolder
from newsroom.pictures.cache import finished
from newsroom.pictures.card import Card, drawn
from newsroom.pictures.models import Derived, Picture, Preview, Shape
from newsroom.registers import Category, Site, Unit

PORTAL = "portal"


class Article(Protocol):
    """What this plugin needs of an article; ``card`` is the digest of what other pages show of it."""

    title: str
    url: str
    category: Category
    unit: Unit
    withdrawn: object | None
    picture: Picture | None
    preview: Picture | Preview | None
    card: bytes


class Generator(Protocol):
    """What this plugin needs of any of Pelican's generators."""

    env: Any
    settings: dict[str, Any]


def card_of(article: Article, portal: str) -> Card:
    """Return the card of an article."""
    return Card(article.category.label, article.title, article.unit.name, portal)


def files_of(article: Article, portal: str) -> list[Derived]:
    """Return the files of the card of an article, the one for link previews first."""
    card, slug = card_of(article, portal), article.url.rstrip("/").rpartition("/")[2]
    return [card.file(slug), *card.shapes(slug)]


def portal_card(site: Site) -> Card:
    """Return the card of pages that are no story."""
    return Card(site.subtitle, site.name, site.office, "")


def preview_of(words: str, file: Derived, *shapes: Derived) -> Preview:
    """Return what the head of a page says of a card."""
    others = tuple(Shape(f"/{shape.path}", shape.width, shape.height) for shape in shapes)
    return Preview(f"/{file.path}", file.width, file.height, words, others)


def add_portal_preview(generator: Generator) -> None:
    """Tell templates the card of the portal, None where there are no cards."""
    site = generator.settings["REGISTERS"].site
    shown = generator.settings.get("SHARE_CARDS", True) and site
    preview = preview_of(site.name, portal_card(site).file(PORTAL)) if shown else None
    generator.env.globals["portal_preview"] = preview


def add_preview(generator: Generator, content: Article) -> None:
    """Set ``preview`` on an article whose page is about to be written; a withdrawn one has none."""
    content.preview = content.picture
    if needs_card(content) and generator.settings.get("SHARE_CARDS", True):
        files = files_of(content, generator.settings["REGISTERS"].site.name)
        content.preview = preview_of(content.title, *files)


def needs_card(article: Article) -> bool:
    """Say whether an article shows a story, and no photograph."""
    return article.picture is None and article.withdrawn is None


class CardsGenerator:
    """Publishes the cards; Pelican makes it, so it takes Pelican's arguments."""

    def __init__(self, context: dict[str, Any], settings: dict[str, Any], **_others: object) -> None:
        self._context = context
        self._site: Site | None = settings["REGISTERS"].site
        self._cache = finished(Path(settings["CACHE_PATH"]) / "cards")
        self._output: OutputFolder = settings["OUTPUT"]
        self._wanted: bool = settings.get("SHARE_CARDS", True)

    def generate_output(self, writer: object) -> None:
        """Put every card into the output, the new ones drawn."""
        if not self._wanted or self._site is None:
            return
        card = portal_card(self._site)
        self._output.make(self._making(card, card.file(PORTAL)))
        for month, articles in months_in(self._context, self._context["articles"]).items():
            told = partial(ingredients, articles)
            self._output.make_all(f"kartu/{month}", told, partial(self._cards, articles, self._site.name))

    def _cards(self, articles: Iterable[Article], portal: str) -> Iterator[Making]:
        for article in articles:
            if needs_card(article):
                card = card_of(article, portal)
                yield from (self._making(card, file) for file in files_of(article, portal))

    def _making(self, card: Card, file: Derived) -> Making:
        told = {"kartu": file.key.encode()}
        return Making(file.path, lambda: told, partial(self._drawn, card, file), stands_alone=True)

    def _drawn(self, card: Card, file: Derived) -> bytes:
        if not self._cache.holds(file):
            self._cache.keep(file, drawn(card, file))
        return self._cache.place(file).read_bytes()


def ingredients(articles: Iterable[Article]) -> dict[str, bytes]:
    """Return what the cards of these articles are made of beside what all pages are made of."""
    return {"kartu": digest(*(article.card for article in articles))}


def get_generators(_build: object) -> type[CardsGenerator]:
    """Hand Pelican the generator that publishes the cards."""
    return CardsGenerator


def register() -> None:
    """Join Pelican's signals."""
    signals.generator_init.connect(add_portal_preview)
    signals.article_generator_write_article.connect(add_preview)
    signals.get_generators.connect(get_generators)
