"""JSON Feed 1.1 (https://www.jsonfeed.org/version/1.1/), with the whole story."""

import json
from collections.abc import Iterable
from typing import Any

from newsroom.feeds.items import Channel, Item

VERSION = "https://jsonfeed.org/version/1.1"


def json_feed(channel: Channel, items: Iterable[Item]) -> bytes:
    """Return a JSON Feed."""
    feed = {
        "version": VERSION,
        "title": channel.title,
        "home_page_url": f"{channel.site}/{channel.url}",
        "feed_url": f"{channel.site}/{channel.feed}",
        "description": channel.description,
        "favicon": f"{channel.site}/favicon.ico",
        "language": "id",
        "items": [_item(item) for item in items],
    }
    return json.dumps(feed, ensure_ascii=False, separators=(",", ":")).encode()


def _item(item: Item) -> dict[str, Any]:
    return {
        "id": item.address,
        "url": item.address,
        "title": item.title,
        "summary": item.summary,
        "content_html": item.story,
        "date_published": item.published.isoformat(timespec="seconds"),
        "date_modified": item.changed.isoformat(timespec="seconds"),
        "authors": [{"name": name} for name in item.authors],
        "tags": list(item.subjects),
        **_picture(item),
    }


def _picture(item: Item) -> dict[str, Any]:
    picture = item.enclosure
    if picture is None:
        return {}
    attached = {"url": picture.address, "mime_type": picture.type, "size_in_bytes": picture.size}
    return {"image": picture.address, "attachments": [attached]}
