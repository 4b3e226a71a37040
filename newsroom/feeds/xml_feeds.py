"""RSS 2.0 and Atom, with the whole story."""

from collections.abc import Iterable
from dataclasses import replace
from datetime import UTC, datetime
from typing import Any

import feedgenerator
from feedgenerator import Atom1Feed, Rss201rev2Feed
from markupsafe import escape

from newsroom.feeds.items import Channel, Item

NO_ITEMS = datetime(1970, 1, 1, tzinfo=UTC)
# http://web.resource.org/rss/1.0/modules/content/
CONTENT = "http://purl.org/rss/1.0/modules/content/"


class NeverNow:
    """Dates a feed by its items alone, so that an empty one does not change at every build."""

    items: list[dict[str, Any]]

    def latest_post_date(self) -> datetime:
        """Return when the newest item was changed."""
        return max((item["updateddate"] for item in self.items), default=NO_ITEMS)


class Rss(NeverNow, Rss201rev2Feed):  # type: ignore[misc] # feedgenerator ships no types
    """RSS 2.0 with the whole story beside its summary."""

    def rss_attributes(self) -> dict[str, str]:
        """Return the attributes of the root."""
        return {**super().rss_attributes(), "xmlns:content": CONTENT}

    def add_item_elements(self, handler: Any, item: dict[str, Any]) -> None:
        """Write the elements of one item."""
        super().add_item_elements(handler, item)
        handler.addQuickElement("content:encoded", item["content"])


class Atom(NeverNow, Atom1Feed):  # type: ignore[misc]
    """Atom."""


def rss(channel: Channel, items: Iterable[Item]) -> bytes:
    """Return an RSS 2.0 document; descriptions are HTML: the summary, and the channel's own, escaped."""
    return _document(Rss, replace(channel, description=escape(channel.description)), items)


def atom(channel: Channel, items: Iterable[Item]) -> bytes:
    """Return an Atom document with summary and whole story, both as HTML: the summary is escaped."""
    return _document(Atom, channel, items)


def _document(form: Any, channel: Channel, items: Iterable[Item]) -> bytes:
    feed = form(
        title=channel.title,
        link=f"{channel.site}/{channel.url}",
        description=channel.description,
        language="id",
        feed_url=f"{channel.site}/{channel.feed}",
    )
    for item in items:
        feed.add_item(**_fields(item))
    return str(feed.writeString("utf-8")).encode()


def _fields(item: Item) -> dict[str, Any]:
    picture = item.enclosure
    return {
        "title": item.title,
        "link": item.address,
        "unique_id": item.address,
        "description": escape(item.summary),
        "content": item.story,
        "author_name": ", ".join(item.authors),
        "categories": item.subjects,
        "pubdate": item.published,
        "updateddate": item.changed,
        "enclosures": [feedgenerator.Enclosure(picture.address, f"{picture.size}", picture.type)]
        if picture
        else [],
    }
