"""The JSON Feed has what version 1.1 asks for, and the whole story."""

import json
from datetime import datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo

from newsroom.feeds.items import Channel, Enclosure, Item
from newsroom.feeds.json_feed import json_feed

SITE = "https://warta.example"
CHANNEL = Channel("Warta", "Berita.", SITE, "category/binkam/", "category/binkam/feed/feed.json")
DATE = datetime(2024, 12, 8, 16, 30, tzinfo=ZoneInfo("Asia/Makassar"))
PICTURE = Enclosure(f"{SITE}/images/a-1200.jpg", 4321, "image/jpeg")


def story(**changes: Any) -> Item:
    plain: dict[str, Any] = {
        "address": f"{SITE}/2024/12/08/razia/",
        "title": 'Razia "malam" & <aman>',
        "summary": "5 < 6 & aman",
        "story": "<p>Isi.</p>",
        "published": DATE,
        "changed": DATE + timedelta(days=1),
        "authors": ("Humas", "Si Penulis"),
        "subjects": ("Binkam", "patroli"),
    }
    return Item(**{**plain, **changes})


def test_the_feed_names_its_version_its_list_and_itself() -> None:
    feed = json.loads(json_feed(CHANNEL, []))
    assert feed["version"] == "https://jsonfeed.org/version/1.1"
    assert (feed["home_page_url"], feed["feed_url"]) == (f"{SITE}/category/binkam/", f"{SITE}/{CHANNEL.feed}")
    assert (feed["title"], feed["language"], feed["items"]) == ("Warta", "id", [])


def test_a_story_is_told_whole_with_its_picture() -> None:
    (told,) = json.loads(json_feed(CHANNEL, [story(enclosure=PICTURE)]))["items"]
    assert told == {
        "id": f"{SITE}/2024/12/08/razia/",
        "url": f"{SITE}/2024/12/08/razia/",
        "title": 'Razia "malam" & <aman>',
        "summary": "5 < 6 & aman",
        "content_html": "<p>Isi.</p>",
        "date_published": "2024-12-08T16:30:00+08:00",
        "date_modified": "2024-12-09T16:30:00+08:00",
        "authors": [{"name": "Humas"}, {"name": "Si Penulis"}],
        "tags": ["Binkam", "patroli"],
        "image": PICTURE.address,
        "attachments": [{"url": PICTURE.address, "mime_type": "image/jpeg", "size_in_bytes": 4321}],
    }


def test_a_story_without_picture_promises_none() -> None:
    (told,) = json.loads(json_feed(CHANNEL, [story()]))["items"]
    assert not {"image", "attachments"} & set(told)
