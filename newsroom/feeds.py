"""Feeds of news: RSS 2.0 and Atom with the whole story, for readers' programs and other offices."""

import re
from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from typing import Any, Protocol

from feedgenerator import Atom1Feed, Rss201rev2Feed
from markupsafe import escape

from newsroom.body.plain_terms import without_explanations

MOST_ITEMS = 20
NO_ITEMS = datetime(1970, 1, 1, tzinfo=UTC)
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


class NeverNow:
    """Dates a feed by its items alone, so that an empty one does not change at every build."""

    items: list[dict[str, Any]]

    def latest_post_date(self) -> datetime:
        """Return when the newest item was changed."""
        return max((item["updateddate"] for item in self.items), default=NO_ITEMS)


class Rss(NeverNow, Rss201rev2Feed):  # type: ignore[misc] # feedgenerator ships no types
    """RSS 2.0."""


class Atom(NeverNow, Atom1Feed):  # type: ignore[misc]
    """Atom."""


def rss(channel: Channel, articles: Iterable[Article]) -> str:
    """Return an RSS 2.0 document; its descriptions are HTML: the story, and the channel's own, escaped."""
    feed = _feed(Rss, replace(channel, description=escape(channel.description)))
    for article in articles:
        feed.add_item(description=_story(article, channel), **_item(article, channel))
    return str(feed.writeString("utf-8"))


def atom(channel: Channel, articles: Iterable[Article]) -> str:
    """Return an Atom document with summary and whole story, both as HTML: the summary is escaped."""
    feed = _feed(Atom, channel)
    for article in articles:
        story = {"description": escape(article.summary), "content": _story(article, channel)}
        feed.add_item(**story, **_item(article, channel))
    return str(feed.writeString("utf-8"))


def _feed(form: Any, channel: Channel) -> Any:
    return form(
        title=channel.title,
        link=f"{channel.site}/{channel.url}",
        description=channel.description,
        language="id",
        feed_url=f"{channel.site}/{channel.feed}",
    )


def _item(article: Article, channel: Channel) -> dict[str, Any]:
    address = f"{channel.site}/{article.url}"
    return {
        "title": article.title,
        "link": address,
        "unique_id": address,
        "author_name": ", ".join(article.byline),
        "categories": [article.category.label, *(tag.name for tag in article.tags)],
        "pubdate": article.date,
        "updateddate": article.modified or article.date,
    }


def _story(article: Article, channel: Channel) -> str:
    story = without_explanations(str(article.content))
    return absolute_links(story, channel.site, article.url)


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
