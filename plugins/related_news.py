"""Give every article its related news: ``article.related``. The rule stands in ``newsroom/related.py``.

It gives ``RELATIONS``: who is related to whom.
Signals: ``article_generator_finalized``, ``article_generator_write_article``.
"""

from typing import Any, Protocol

from pelican.plugins import signals

from newsroom.listing import news_of
from newsroom.news_list import groups_in
from newsroom.related import Article, Relations


class RelatedArticle(Article, Protocol):
    """What this plugin needs of an article."""

    withdrawn: object | None
    related: "list[RelatedArticle]"


class ArticlesGenerator(Protocol):
    """What this plugin needs of Pelican's generator of articles."""

    articles: list[RelatedArticle]
    context: dict[str, Any]
    settings: dict[str, Any]


def prepare_relations(generator: ArticlesGenerator) -> None:
    """Note who is related to whom.

    Whoever remembers the related news of the last build (``RELATED_NEWS``) is asked instead of the rule.
    """
    settings = generator.settings
    news = news_of(generator.context, generator.articles)
    general = frozenset(settings["REGISTERS"].general_tags)
    relations = Relations(news, groups_in(generator.context, news), general=general)
    known = settings.get("RELATED_NEWS", lambda asked: asked)(relations)
    settings["RELATIONS"] = known
    settings.setdefault("ARTICLE_INGREDIENTS", {})["berita terkait"] = known.told


def add_related(generator: ArticlesGenerator, content: RelatedArticle) -> None:
    """Set ``article.related`` on an article whose page is about to be written; a withdrawn one has none."""
    content.related = generator.settings["RELATIONS"].of(content) if content.withdrawn is None else []


def register() -> None:
    """Join Pelican's signals."""
    signals.article_generator_finalized.connect(prepare_relations)
    signals.article_generator_write_article.connect(add_related)
