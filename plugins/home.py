"""Choose what the home page shows: ``lead``, ``latest``, ``category_blocks``.

Pelican renders ``index.html`` itself (``DIRECT_TEMPLATES``). Signal: ``article_generator_finalized``.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import datetime
from itertools import islice
from typing import Any, Protocol

from pelican.plugins import signals

from newsroom.listing import news_of

LATEST = 7
PER_BLOCK = 3


class Article(Protocol):
    """What this plugin needs of an article."""

    date: datetime
    url: str
    withdrawn: object | None
    featured: bool
    category: Any


class ArticlesGenerator(Protocol):
    """What this plugin needs of Pelican's generator of articles."""

    articles: list[Article]
    settings: dict[str, Any]
    context: dict[str, Any]


@dataclass(frozen=True)
class Home:
    """What the home page shows."""

    lead: Article | None
    latest: list[Article]
    category_blocks: list[tuple[Any, list[Article]]]


def home(newest: list[Article], categories: Iterable[Any]) -> Home:
    """Return the home page of articles given newest first; blocks in the register's order.

    No block is empty, and none tells again what leads.
    """
    lead = next((article for article in newest if article.featured), newest[0] if newest else None)
    listed = [*categories]
    groups = newest_of_each({category.slug for category in listed}, but(lead, newest))
    blocks = [(category, groups[category.slug]) for category in listed if category.slug in groups]
    return Home(lead, [*islice(but(lead, newest), LATEST)], blocks)


def but(lead: Article | None, newest: Iterable[Article]) -> Iterator[Article]:
    """Yield all articles but the one that leads; few are asked for."""
    return (article for article in newest if article is not lead)


def newest_of_each(slugs: set[str], newest: Iterable[Article]) -> dict[str, list[Article]]:
    """Return the newest articles of each of these categories; those without any have no list."""
    groups: dict[str, list[Article]] = {}
    for article in newest:
        if not slugs:
            break  # most categories have enough among the newest hundred
        slug = article.category.slug
        if slug in slugs:
            groups.setdefault(slug, []).append(article)
            if len(groups[slug]) == PER_BLOCK:
                slugs.remove(slug)
    return groups


def add_home(generator: ArticlesGenerator) -> None:
    """Put the choice into the context of all templates."""
    registers = generator.settings["REGISTERS"]
    chosen = home(news_of(generator.context, generator.articles), registers.categories)
    generator.context.update(vars(chosen))
    told = generator.settings.setdefault("PAGE_INGREDIENTS", {})
    told["index.html"] = lambda _more: ingredients(chosen)


def ingredients(chosen: Home) -> dict[str, bytes]:
    """Return what the home page is made of beside what all pages are made of."""
    blocks = [article for _category, articles in chosen.category_blocks for article in articles]
    lead: list[Any] = [chosen.lead] if chosen.lead else []
    parts: list[Any] = [*lead, *chosen.latest, *blocks]
    return {"berita": b"".join([article.card for article in parts])}


def register() -> None:
    """Join Pelican's signals."""
    signals.article_generator_finalized.connect(add_home)
