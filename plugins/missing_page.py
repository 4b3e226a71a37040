"""Help readers on from an address that leads nowhere: ``missing``, for ``404.html``.

A page that one file serves at every address cannot know which was asked for, so it offers the latest news and
every year. Signal: ``article_generator_finalized``.
"""

from dataclasses import dataclass
from typing import Any, Protocol

from pelican.plugins import signals

from newsroom.listing import news_of
from newsroom.news_list import groups_in

NEWEST = 5


class ArticlesGenerator(Protocol):
    """What this plugin needs of Pelican's generator of articles."""

    articles: list[Any]
    context: dict[str, Any]
    settings: dict[str, Any]


@dataclass(frozen=True)
class Missing:
    """What the page offers; years are those with news, the last one first."""

    newest: list[Any]
    years: list[str]


def add_missing(generator: ArticlesGenerator) -> None:
    """Put what the page offers into the context of all templates."""
    news = news_of(generator.context, generator.articles)
    groups = groups_in(generator.context, news)
    years = sorted((year for kind, year in groups if kind == "year"), reverse=True)
    missing = generator.context["missing"] = Missing(news[:NEWEST], years)
    told = generator.settings.setdefault("PAGE_INGREDIENTS", {})
    told["404.html"] = lambda _more: ingredients(missing)


def ingredients(missing: Missing) -> dict[str, bytes]:
    """Return what the page is made of beside what all pages are made of."""
    cards = b"".join([article.card for article in missing.newest])
    return {"berita": cards, "tahun": " ".join(missing.years).encode()}


def register() -> None:
    """Join Pelican's signals."""
    signals.article_generator_finalized.connect(add_missing)
