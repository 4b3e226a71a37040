"""What links, phones and search engines show of a page."""

import json
import re
from datetime import datetime
from pathlib import Path
from typing import Any

import pytest
from jinja2 import Environment
from PIL import Image

from newsroom.pictures.models import Preview
from tests.theme.facts import PICTURE, WITA, Facts, article, news_list
from tests.theme.pages import Render

SHARE = Path(__file__).parents[2] / "theme/static/img/share.png"
HOSTILE = ['"Aman" & <b>tertib</b>', "“Kutip” </title><script>", "110 🚓 #aman 100%", "{{ 7 * 7 }}"]


TOKENS = Path(__file__).parents[2] / "theme/static/css/tokens.css"


def test_the_bar_of_a_phone_goes_on_in_the_colour_of_the_line_above_the_name(render: Render) -> None:
    (accent, _in_the_dark) = re.findall(r"--color-accent: (#\w+);", TOKENS.read_text("utf-8"))
    assert render("404.html").one('meta[name="theme-color"]')["content"] == accent


@pytest.mark.parametrize("title", HOSTILE)
def test_any_title_is_right_everywhere(render: Render, title: str) -> None:
    page = render("article.html", article=article(title=title, summary=title))
    assert page.one("title").get_text() == f"{title} · Warta Kamtibmas"
    assert page.one("h1").get_text() == title
    assert {page.meta(name) for name in ("og:title", "og:description", "description")} == {title}
    (news, _way) = json.loads(page.one('script[type="application/ld+json"]').get_text())["@graph"]
    assert (news["headline"], news["description"]) == (title, title)


def test_a_shared_picture_is_absolute_and_measured(render: Render) -> None:
    page = render("article.html", article=article(picture=PICTURE))
    assert page.meta("og:image") == "https://warta.example/images/a-1200.jpg"
    assert (page.meta("og:image:width"), page.meta("og:image:height")) == ("1200", "630")
    assert page.meta("og:image:alt") == "Bukit di dekat dusun"
    assert page.meta("twitter:card") == "summary_large_image"


def test_a_page_without_picture_shows_the_portals(render: Render) -> None:
    page = render("article.html", article=article())
    assert page.meta("og:image") == "https://warta.example/static/share.png"
    assert (page.meta("og:image:width"), page.meta("og:image:height")) == ("1200", "630")
    assert page.meta("twitter:card") == "summary_large_image"
    with Image.open(SHARE) as picture:
        assert (picture.size, picture.format) == ((1200, 630), "PNG")


def test_a_withdrawn_story_shows_the_portals_card(
    environment: Environment, render: Render, monkeypatch: pytest.MonkeyPatch
) -> None:
    card = Preview("/images/kartu/portal.jpg", 1200, 630, "Warta Kamtibmas")
    monkeypatch.setitem(environment.globals, "portal_preview", card)
    page = render("article.html", article=article(preview=None))
    assert page.meta("og:image") == "https://warta.example/images/kartu/portal.jpg"
    assert page.meta("og:image:alt") == "Warta Kamtibmas"


def test_a_list_shows_the_picture_of_its_newest_story_that_has_one(render: Render) -> None:
    page = render("tag.html", news_list=news_list(articles=[article(), article(picture=PICTURE)]))
    assert page.meta("og:image") == "https://warta.example/images/a-1200.jpg"


def test_a_story_tells_when_it_was_changed(render: Render) -> None:
    plain = render("article.html", article=article())
    assert plain.all('meta[property="article:modified_time"]') == []
    page = render("article.html", article=article(changed=datetime(2024, 12, 9, 8, tzinfo=WITA)))
    assert page.meta("article:modified_time") == "2024-12-09T08:00:00+08:00"


@pytest.mark.parametrize("template", ["article.html", "tag.html"])
def test_the_tags_for_sharing_are_in_the_first_bytes(render: Render, template: str) -> None:
    """A crawler may read no more than the beginning; the letters have to be told even sooner."""
    words = {"title": "Petugas menyapa warga di pasar pagi, tertib " * 2, "summary": "Ringkas. " * 30}
    given = {"article": article(picture=PICTURE, **words), "news_list": news_list()}
    html = render(template, **given).html.encode()
    assert html.index(b'charset="utf-8"') < 1024
    assert html.index(b"og:title") < html.index(b"og:image") < 1024
    assert html.index(b"og:locale") < html.index(b"<title>") < html.index(b"<style>")


@pytest.mark.parametrize(("title", "is_named"), [("a" * 52, True), ("a" * 53, False)])
def test_the_name_of_the_portal_does_not_push_the_title_out_of_sight(
    render: Render, title: str, is_named: bool
) -> None:
    shown = render("article.html", article=article(title=title)).one("title").get_text()
    assert shown == (f"{title} · Warta Kamtibmas" if is_named else title)
    assert len(shown) <= 70


def test_a_long_summary_is_cut_at_a_word_for_search_engines(render: Render) -> None:
    shown = render("article.html", article=article(summary="kata " * 60)).meta("description")
    assert len(shown) <= 160
    assert shown.endswith("kata…")


@pytest.mark.parametrize(
    "template", ["article.html", "tag.html", "tags.html", "index.html", "page.html", "units.html"]
)
def test_every_kind_of_page_says_what_it_is(render: Render, template: str) -> None:
    page = Facts(
        title="Kontak",
        url="kontak/",
        summary="Alamat.",
        content="",
        modified=None,
        header=Facts(contact=False),
    )
    home: dict[str, Any] = {"lead": None, "latest": [], "category_blocks": []}
    shown = render(template, article=article(), news_list=news_list(kind="tag"), page=page, tags=[], **home)
    data = json.loads(shown.one('script[type="application/ld+json"]').get_text())
    assert data["@context"] == "https://schema.org"


@pytest.mark.parametrize(
    ("changes", "address"),
    [
        ({}, "category/binkam/"),
        ({"page_url": "category/binkam/2024/", "period": "2024"}, "category/binkam/2024/"),
    ],
)
def test_every_page_of_a_list_is_its_own_original(
    render: Render, changes: dict[str, object], address: str
) -> None:
    page = render("category.html", news_list=news_list(**changes))
    assert page.one('link[rel="canonical"]')["href"] == f"https://warta.example/{address}"


def test_a_category_offers_its_own_feed_beside_the_portals(render: Render) -> None:
    page = render("category.html", news_list=news_list(feed="category/binkam/feed/index.xml"))
    feeds = page.all('link[rel="alternate"]')
    assert [feed["href"] for feed in feeds] == ["/feed/index.xml", "/category/binkam/feed/index.xml"]


def test_a_tag_offers_its_feed(render: Render) -> None:
    page = render("tag.html", news_list=news_list(kind="tag", feed="a/feed/index.xml"))
    assert page.one('link[href="/a/feed/index.xml"]')["type"] == "application/rss+xml"


def test_a_missing_page_is_not_to_be_found(render: Render) -> None:
    page = render("404.html")
    assert page.meta("robots") == "noindex"
    assert page.all('link[rel="canonical"]') == []
