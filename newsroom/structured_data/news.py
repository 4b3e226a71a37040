"""A story as search engines read it.

Form: https://developers.google.com/search/docs/appearance/structured-data/article.
"""

from collections.abc import Iterable
from datetime import datetime
from typing import Any, Protocol

from newsroom.bylines import is_office
from newsroom.structured_data.portal import Data, Portal


class Article(Protocol):
    """What is told of an article."""

    title: str
    summary: str
    url: str
    date: datetime
    changed: datetime
    category: Any
    byline: list[str]
    dateline: str
    corrections: Iterable[Any]
    withdrawn: object | None
    preview: Any
    header: Any


def author(name: str, portal: Portal) -> Data:
    """Return one author: the office of a unit, with its page where the portal has one, or a person."""
    unit = portal.signers.get(name.casefold())
    page = {"url": portal.whole(unit.url)} if unit else {}
    kind = "GovernmentOrganization" if unit or is_office(name) else "Person"
    return {"@type": kind, "name": name, **page}


def images_of(picture: Any, portal: Portal) -> list[str]:
    """Return the addresses of a picture in every shape that there is of it, none without a picture."""
    if picture is None:
        return []
    shapes = [shape.address for shape in getattr(picture, "shapes", ())]
    return [portal.whole(path) for path in shapes or [picture.share]]


def correction(noted: Any) -> Data:
    """Return what was corrected, and when."""
    return {"@type": "CorrectionComment", "text": noted.text, "datePublished": moment(noted.date)}


def place(article: Article) -> Data | None:
    """Return where it happened, as its front matter says within the place of its unit; None when unknown."""
    spot = "" if article.withdrawn else article.header.location
    names = [name for name in (spot, article.dateline) if name]
    return {"@type": "Place", "name": ", ".join(names)} if names else None


def moment(date: datetime) -> str:
    """Return a moment with its offset.

    >>> from datetime import UTC
    >>> moment(datetime(2024, 12, 8, 16, 30, 1, 5, tzinfo=UTC))
    '2024-12-08T16:30:01+00:00'
    """
    return date.isoformat(timespec="seconds")


def news_article(article: Article, portal: Portal) -> Data:
    """Return schema.org's NewsArticle; what is unknown is left out."""
    data: Data = {
        "@type": "NewsArticle",
        "mainEntityOfPage": portal.whole(article.url),
        "headline": article.title,
        "description": article.summary,
        "datePublished": moment(article.date),
        "dateModified": moment(article.changed),
        "articleSection": article.category.label,
        "contentLocation": place(article),
        "image": images_of(article.preview, portal),
        "author": [author(name, portal) for name in article.byline],
        "publisher": portal.publisher(),
        "correction": [correction(noted) for noted in article.corrections],
    }
    return {key: value for key, value in data.items() if value}
