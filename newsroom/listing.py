"""Which articles lists, feeds and related news may show, and in which order."""

from collections.abc import Iterable, MutableMapping
from datetime import datetime
from typing import Any, Protocol, TypeVar


class Listed(Protocol):
    """What the rule needs of an article."""

    date: datetime
    url: str
    withdrawn: object | None


ArticleT = TypeVar("ArticleT", bound=Listed)


def news_of(context: MutableMapping[str, Any], articles: list[ArticleT]) -> list[ArticleT]:
    """Return `newest_first` of all articles, worked out once for all who share a context."""
    if "news" not in context:
        context["news"] = newest_first(articles)
    news: list[ArticleT] = context["news"]
    return news


def newest_first(articles: Iterable[ArticleT]) -> list[ArticleT]:
    """Return the articles that lists may show; a withdrawn one keeps its page but is in no list.

    The address decides between two articles of the same minute, so that two builds never differ.
    """
    shown = [article for article in articles if article.withdrawn is None]
    return sorted(shown, key=lambda article: (article.date, article.url), reverse=True)


class Addressed(Protocol):
    """What `by_month` needs of an article."""

    url: str


AddressedT = TypeVar("AddressedT", bound=Addressed)


def months_in(
    context: MutableMapping[str, Any], articles: Iterable[AddressedT]
) -> dict[str, list[AddressedT]]:
    """Return `by_month` of all articles, worked out once for all who share a context."""
    if "months" not in context:
        context["months"] = by_month(articles)
    months: dict[str, list[AddressedT]] = context["months"]
    return months


def by_month(articles: Iterable[AddressedT]) -> dict[str, list[AddressedT]]:
    """Return the articles of each month, by “2024/12”: whole months without a change are passed over."""
    months: dict[str, list[AddressedT]] = {}
    for article in articles:
        months.setdefault(article.url[:7], []).append(article)
    return months
