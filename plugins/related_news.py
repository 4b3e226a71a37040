"""Give every article its related news: ``article.related``. Signal: ``article_generator_finalized``.

The rule stands in ``newsroom/related.py``.
"""

from typing import Any, Protocol

from pelican.plugins import signals

from newsroom.listing import news_of
from newsroom.news_list import groups_in
from newsroom.related import Article, Relations, tied


class RelatedArticle(Article, Protocol):
    """What this plugin needs of an article."""

    withdrawn: object | None
    related: "list[RelatedArticle]"


class ArticlesGenerator(Protocol):
    """What this plugin needs of Pelican's generator of articles."""

    articles: list[RelatedArticle]
    context: dict[str, Any]
    settings: dict[str, Any]


def add_related(generator: ArticlesGenerator) -> None:
    """Set ``article.related`` on every article; withdrawn ones have none and are none.

    Whoever remembers the related news of the last build (``RELATED_NEWS``) is asked instead of the rule.
    """
    news = news_of(generator.context, generator.articles)
    groups = {**groups_in(generator.context, news), **tied(news)}
    relations = Relations(news, groups, general=frozenset(generator.settings["REGISTERS"].general_tags))
    related_to = generator.settings.get("RELATED_NEWS", lambda asked: asked.of)(relations)
    for article in generator.articles:
        article.related = related_to(article) if article.withdrawn is None else []
    generator.settings.setdefault("ARTICLE_INGREDIENTS", {})["berita terkait"] = ingredient


def ingredient(article: Any) -> bytes:
    """Return what differs whenever the related news does."""
    return b"".join([other.card for other in article.related])


def register() -> None:
    """Join Pelican's signals."""
    signals.article_generator_finalized.connect(add_related)
