"""Which articles lists, feeds and related news may show, and in which order."""

from collections.abc import Iterable
from datetime import datetime
from typing import Protocol, TypeVar


class Listed(Protocol):
    """What the rule needs of an article."""

    date: datetime
    url: str
    withdrawn: object | None


ArticleT = TypeVar("ArticleT", bound=Listed)


def newest_first(articles: Iterable[ArticleT]) -> list[ArticleT]:
    """Return the articles that lists may show; a withdrawn one keeps its page but is in no list.

    The address decides between two articles of the same minute, so that two builds never differ.
    """
    shown = [article for article in articles if article.withdrawn is None]
    return sorted(shown, key=lambda article: (article.date, article.url), reverse=True)
