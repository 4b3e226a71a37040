"""Feeds of news: RSS 2.0 and Atom with the whole story, for readers' programs and other offices."""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from typing import Any, Protocol

from feedgenerator import Atom1Feed, Rss201rev2Feed

MOST_ITEMS = 20
# RFC 4151: a name that stays when the host changes; the year is the portal's first
TAG_AUTHORITY_DATE = "2024"
_TAG = re.compile(r"<[a-z][^<>]*>")
_ADDRESSES = re.compile(r' (href|src|srcset)="([^"]*)"')
# The slash that begins an address, also the second one of a srcset; “//” begins the name of a host
_FROM_ROOT = re.compile(r"(?:^|(?<=, ))/(?!/)")


class Article(Protocol):
    """What a feed needs of an article."""

    title: str
    url: str
    date: datetime
    modified: datetime | None
    summary: str
    content: str
    category: Any
    tags: Iterable[Any]
    byline: list[str]


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


def rss(channel: Channel, articles: Iterable[Article]) -> str:
    """Return an RSS 2.0 document; the story is its description, as RSS readers expect it."""
    return _document(Rss201rev2Feed, channel, articles, whole_story_as="description")


def atom(channel: Channel, articles: Iterable[Article]) -> str:
    """Return an Atom document with summary and whole story."""
    return _document(Atom1Feed, channel, articles, whole_story_as="content")


def _document(kind: Any, channel: Channel, articles: Iterable[Article], whole_story_as: str) -> str:
    feed = kind(
        title=channel.title,
        link=f"{channel.site}/{channel.url}",
        description=channel.description,
        language="id",
        feed_url=f"{channel.site}/{channel.feed}",
    )
    for article in articles:
        texts = {
            "description": article.summary,
            whole_story_as: absolute_links(article.content, channel.site, article.url),
        }
        feed.add_item(
            title=article.title,
            link=f"{channel.site}/{article.url}",
            author_name=", ".join(article.byline),
            categories=[article.category.label, *(tag.name for tag in article.tags)],
            unique_id=f"{channel.site}/{article.url}",
            pubdate=article.date,
            updateddate=article.modified or article.date,
            **texts,
        )
    return str(feed.writeString("utf-8"))


def absolute_links(html: str, site: str, url: str) -> str:
    """Return a story whose links and pictures work outside the portal; ``url`` is the story's own address.

    The pipeline writes every attribute in double quotes, and no sign of a tag unescaped inside them.
    """

    def whole(attribute: re.Match[str]) -> str:
        name, value = attribute[1], attribute[2]
        if value.startswith("#"):
            return f' {name}="{site}/{url}{value}"'
        return f' {name}="{_FROM_ROOT.sub(f"{site}/", value)}"'

    return _TAG.sub(lambda tag: _ADDRESSES.sub(whole, tag[0]), html)
