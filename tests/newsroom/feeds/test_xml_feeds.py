"""Feeds are well-formed whatever a title holds, and lead back to the portal from anywhere."""

from datetime import datetime
from typing import Any
from xml.etree import ElementTree as ET
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsroom.feeds.items import Channel, Enclosure, Item
from newsroom.feeds.xml_feeds import CONTENT, atom, rss

SITE = "https://warta.example"
CHANNEL = Channel("Warta", "Berita kepolisian.", SITE, "category/binkam/", "category/binkam/feed/index.xml")
DATE = datetime(2024, 12, 8, 16, 30, tzinfo=ZoneInfo("Asia/Makassar"))
A = "{http://www.w3.org/2005/Atom}"
HOSTILE = [
    '"aman" & <b>tertib</b>',
    "]]> <!-- -->",
    "Razia 🚓 malam",
    "&amp; &lt;",
    "</title><script>",
    "الشرطة ᬧᭀ",
]


def story(**changes: Any) -> Item:
    plain: dict[str, Any] = {
        "address": f"{SITE}/2024/12/08/razia/",
        "title": "Razia malam",
        "summary": "Petugas menyapa warga.",
        "story": "<p>Petugas menyapa warga.</p>",
        "published": DATE,
        "changed": DATE,
        "authors": ("Humas Polsek Sekotong",),
        "subjects": ("Binkam",),
    }
    return Item(**{**plain, **changes})


def item(document: bytes) -> ET.Element:
    """Return the only item of an RSS document."""
    (found,) = ET.fromstring(document).iter("item")  # noqa: S314 - written by the portal itself
    return found


def entry(document: bytes) -> ET.Element:
    """Return the only entry of an Atom document."""
    (found,) = ET.fromstring(document).iter(f"{A}entry")  # noqa: S314 - written by the portal itself
    return found


@pytest.mark.parametrize("title", HOSTILE)
def test_any_title_comes_through_as_it_was_written(title: str) -> None:
    article = story(title=title, subjects=(title,), authors=(title,), summary=title)
    assert item(rss(CHANNEL, [article])).findtext("title") == title
    assert entry(atom(CHANNEL, [article])).findtext(f"{A}title") == title


@given(st.text(st.characters(exclude_categories=("Cc", "Cs", "Cn")), min_size=1))
def test_no_text_breaks_a_feed(text: str) -> None:
    article = story(title=text, summary=text)
    assert item(rss(CHANNEL, [article])).findtext("title") == text
    assert entry(atom(CHANNEL, [article])).findtext(f"{A}title") == text


def test_dates_carry_their_offset() -> None:
    changed = datetime(2024, 12, 9, 8, tzinfo=ZoneInfo("Asia/Makassar"))
    found = entry(atom(CHANNEL, [story(changed=changed)]))
    assert found.findtext(f"{A}published") == "2024-12-08T16:30:00+08:00"
    assert found.findtext(f"{A}updated") == "2024-12-09T08:00:00+08:00"
    assert item(rss(CHANNEL, [story()])).findtext("pubDate") == "Sun, 08 Dec 2024 16:30:00 +0800"


def test_an_empty_feed_is_the_same_at_every_build() -> None:
    assert [rss(CHANNEL, []), atom(CHANNEL, [])] == [rss(CHANNEL, []), atom(CHANNEL, [])]
    assert b"1970-01-01" in atom(CHANNEL, [])


def test_a_feed_names_its_list_and_itself_in_full() -> None:
    root = ET.fromstring(rss(CHANNEL, [story()]))  # noqa: S314 - written by the portal itself
    assert root.findtext("channel/link") == f"{SITE}/category/binkam/"
    assert item(rss(CHANNEL, [story()])).findtext("link") == f"{SITE}/2024/12/08/razia/"
    links = {link.get("rel"): link.get("href") for link in ET.fromstring(atom(CHANNEL, [])).iter(f"{A}link")}  # noqa: S314
    assert links["self"] == f"{SITE}/category/binkam/feed/index.xml"


def test_the_story_is_whole_and_its_summary_is_plain_text_shown_as_such() -> None:
    article = story(summary="5 < 6 & aman")
    told = item(rss(CHANNEL, [article]))
    assert told.findtext(f"{{{CONTENT}}}encoded") == article.story
    assert told.findtext("description") == "5 &lt; 6 &amp; aman"
    found = entry(atom(CHANNEL, [article]))
    assert found.findtext(f"{A}content") == article.story
    assert found.findtext(f"{A}summary") == "5 &lt; 6 &amp; aman"


def test_a_picture_goes_with_its_story_in_bytes_and_type() -> None:
    picture = Enclosure(f"{SITE}/images/a-1200.jpg", 4321, "image/jpeg")
    (enclosure,) = item(rss(CHANNEL, [story(enclosure=picture)])).iter("enclosure")
    assert enclosure.attrib == {"url": picture.address, "length": "4321", "type": "image/jpeg"}
    (link,) = entry(atom(CHANNEL, [story(enclosure=picture)])).iterfind(f"{A}link[@rel='enclosure']")
    assert (link.get("href"), link.get("length"), link.get("type")) == (picture.address, "4321", "image/jpeg")
    assert list(item(rss(CHANNEL, [story()])).iter("enclosure")) == []
