"""What a feed is about, and what it tells of a story, in whatever form it is written."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import datetime
from typing import Any, Protocol

from newsroom.body.plain_terms import without_explanations
from newsroom.feeds.links import absolute_links

TYPES = {"jpg": "image/jpeg", "png": "image/png", "webp": "image/webp"}


class Article(Protocol):
    """What a feed needs of an article."""

    title: str
    url: str
    date: datetime
    changed: datetime
    summary: str
    content: str
    category: Any
    tags: Iterable[Any]
    byline: list[str]
    picture: Any


@dataclass(frozen=True)
class Channel:
    """What a feed is about: its title and description, the list it belongs to, and its own address.

    ``site`` is the portal's address without a slash at the end; ``url`` and ``feed`` have no leading one.
    """

    title: str
    description: str
    site: str
    url: str
    feed: str


@dataclass(frozen=True)
class Enclosure:
    """A picture that goes with a story: its whole address, its size in bytes, and its type."""

    address: str
    size: int
    type: str


@dataclass(frozen=True)
class Item:
    """A story as feeds tell it: addresses are whole, ``summary`` is plain text and ``story`` HTML."""

    address: str
    title: str
    summary: str
    story: str
    published: datetime
    changed: datetime
    authors: tuple[str, ...]
    subjects: tuple[str, ...]
    enclosure: Enclosure | None = None


def item_of(article: Article, site: str, size_of: Callable[[Article], int]) -> Item:
    """Return what feeds tell of an article; ``size_of`` gives the bytes of its picture for sharing."""
    return Item(
        address=f"{site}/{article.url}",
        title=article.title,
        summary=article.summary,
        story=absolute_links(without_explanations(str(article.content)), site, article.url),
        published=article.date,
        changed=article.changed,
        authors=tuple(article.byline),
        subjects=(article.category.label, *(tag.name for tag in article.tags)),
        enclosure=_enclosure(article, site, size_of),
    )


def _enclosure(article: Article, site: str, size_of: Callable[[Article], int]) -> Enclosure | None:
    if article.picture is None:
        return None
    path: str = article.picture.share
    return Enclosure(f"{site}{path}", size_of(article), TYPES[path.rpartition(".")[2]])
