"""Give every article the one before and after it in time: ``article.newer``, ``article.older``.

Signal: ``article_generator_finalized``. A new article changes the page of one other article.
"""

from collections.abc import Iterable
from datetime import datetime
from itertools import pairwise
from typing import Any, Protocol

from pelican.plugins import signals

from newsroom.listing import news_of


class Article(Protocol):
    """What this plugin needs of an article."""

    date: datetime
    url: str
    withdrawn: object | None
    newer: "Article | None"
    older: "Article | None"


class ArticlesGenerator(Protocol):
    """What this plugin needs of Pelican's generator of articles."""

    articles: list[Article]
    context: dict[str, Any]
    settings: dict[str, Any]


def add_neighbours(generator: ArticlesGenerator) -> None:
    """Set ``newer`` and ``older`` on every article; a withdrawn one stands alone."""
    for article in generator.articles:
        article.newer = article.older = None
    for newer, older in pairwise(news_of(generator.context, generator.articles)):
        newer.older, older.newer = older, newer
    generator.settings.setdefault("ARTICLE_INGREDIENTS", {})["tetangga"] = ingredient


def ingredient(articles: Iterable[Any]) -> bytes:
    """Return what differs whenever the links of one of these to its neighbours do."""
    return b"".join(
        [other.card if other else b"-" for each in articles for other in (each.newer, each.older)]
    )


def register() -> None:
    """Join Pelican's signals."""
    signals.article_generator_finalized.connect(add_neighbours)
