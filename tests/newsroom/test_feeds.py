"""Feeds are well-formed whatever a title holds, and lead back to the portal from anywhere."""

from datetime import datetime
from types import SimpleNamespace
from typing import Any
from xml.etree import ElementTree as ET
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsroom.feeds import Channel, absolute_links, atom, rss
from tests.newsroom.made import BINKAM

SITE = "https://warta.example"
CHANNEL = Channel("Warta", "Berita kepolisian.", SITE, "category/binkam/", "category/binkam/feed/index.xml")
A = "{http://www.w3.org/2005/Atom}"
HOSTILE = [
    '"aman" & <b>tertib</b>',
    "]]> <!-- -->",
    "Razia 🚓 malam",
    "&amp; &lt;",
    "</title><script>",
    "الشرطة ᬧᭀ",
]


def story(**changes: Any) -> Any:
    plain: dict[str, Any] = {
        "title": "Razia malam",
        "url": "2024/12/08/razia/",
        "date": datetime(2024, 12, 8, 16, 30, tzinfo=ZoneInfo("Asia/Makassar")),
        "modified": None,
        "summary": "Petugas menyapa warga.",
        "content": "<p>Petugas menyapa warga.</p>",
        "category": BINKAM,
        "tags": [],
        "byline": ["Humas Polsek Sekotong"],
    }
    return SimpleNamespace(**{**plain, **changes})


def item(document: str) -> ET.Element:
    """Return the only item of an RSS document."""
    (found,) = ET.fromstring(document).iter("item")  # noqa: S314 - written by the portal itself
    return found


def entry(document: str) -> ET.Element:
    """Return the only entry of an Atom document."""
    (found,) = ET.fromstring(document).iter(f"{A}entry")  # noqa: S314 - written by the portal itself
    return found


@pytest.mark.parametrize("title", HOSTILE)
def test_any_title_comes_through_as_it_was_written(title: str) -> None:
    article = story(title=title, tags=[SimpleNamespace(name=title)], byline=[title], summary=title)
    assert item(rss(CHANNEL, [article])).findtext("title") == title
    assert entry(atom(CHANNEL, [article])).findtext(f"{A}title") == title


@given(st.text(st.characters(exclude_categories=("Cc", "Cs", "Cn")), min_size=1))
def test_no_text_breaks_a_feed(text: str) -> None:
    article = story(title=text, summary=text)
    assert item(rss(CHANNEL, [article])).findtext("title") == text
    assert entry(atom(CHANNEL, [article])).findtext(f"{A}title") == text


def test_dates_carry_their_offset() -> None:
    changed = datetime(2024, 12, 9, 8, tzinfo=ZoneInfo("Asia/Makassar"))
    found = entry(atom(CHANNEL, [story(modified=changed)]))
    assert found.findtext(f"{A}published") == "2024-12-08T16:30:00+08:00"
    assert found.findtext(f"{A}updated") == "2024-12-09T08:00:00+08:00"
    assert item(rss(CHANNEL, [story()])).findtext("pubDate") == "Sun, 08 Dec 2024 16:30:00 +0800"


def test_an_empty_feed_is_the_same_at_every_build() -> None:
    assert [rss(CHANNEL, []), atom(CHANNEL, [])] == [rss(CHANNEL, []), atom(CHANNEL, [])]
    assert "1970-01-01" in atom(CHANNEL, [])


def test_a_feed_names_its_list_and_itself_in_full() -> None:
    root = ET.fromstring(rss(CHANNEL, [story()]))  # noqa: S314 - written by the portal itself
    assert root.findtext("channel/link") == f"{SITE}/category/binkam/"
    assert item(rss(CHANNEL, [story()])).findtext("link") == f"{SITE}/2024/12/08/razia/"
    links = {link.get("rel"): link.get("href") for link in ET.fromstring(atom(CHANNEL, [])).iter(f"{A}link")}  # noqa: S314
    assert links["self"] == f"{SITE}/category/binkam/feed/index.xml"


def test_the_story_is_whole_and_its_summary_is_plain_text_shown_as_such() -> None:
    article = story(summary="5 < 6 & aman")
    assert item(rss(CHANNEL, [article])).findtext("description") == article.content
    found = entry(atom(CHANNEL, [article]))
    assert found.findtext(f"{A}content") == article.content
    assert found.findtext(f"{A}summary") == "5 &lt; 6 &amp; aman"


@pytest.mark.parametrize(
    ("html", "whole"),
    [
        ('<a href="/kontak/">', f'<a href="{SITE}/kontak/">'),
        ('<a href="/">', f'<a href="{SITE}/">'),
        ('<a href="#hasil">', f'<a href="{SITE}/2024/12/08/razia/#hasil">'),
        ('<a href="https://a.example/x">', '<a href="https://a.example/x">'),
        ('<a href="mailto:a@b.id">', '<a href="mailto:a@b.id">'),
        ('<a href="//a.example/">', '<a href="//a.example/">'),
        (
            '<img alt="a" src="/images/a-480.webp" '
            'srcset="/images/a-480.webp 480w, /images/a-800.webp 800w">',
            f'<img alt="a" src="{SITE}/images/a-480.webp" '
            f'srcset="{SITE}/images/a-480.webp 480w, {SITE}/images/a-800.webp 800w">',
        ),
        ('<code>&lt;a href="/x"&gt;</code> href="/y"', '<code>&lt;a href="/x"&gt;</code> href="/y"'),
        ('<img alt="lihat href=\'/x\'" src="/a.webp">', f'<img alt="lihat href=\'/x\'" src="{SITE}/a.webp">'),
    ],
)
def test_links_and_pictures_work_outside_the_portal(html: str, whole: str) -> None:
    assert absolute_links(html, SITE, "2024/12/08/razia/") == whole
