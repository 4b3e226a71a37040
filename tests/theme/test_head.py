"""What links, phones and search engines show of a page."""

import json
import re
from pathlib import Path

import pytest

from tests.theme.facts import PICTURE, article, news_list
from tests.theme.pages import Render

HOSTILE = ['"Aman" & <b>tertib</b>', "“Kutip” </title><script>", "110 🚓 #aman 100%", "{{ 7 * 7 }}"]


TOKENS = Path(__file__).parents[2] / "theme/static/css/tokens.css"


def test_the_bar_of_a_phone_has_the_colour_of_the_paper(render: Render) -> None:
    bars = render("404.html").all('meta[name="theme-color"]')
    dark, light = (str(bar["content"]) for bar in bars)
    assert [bar.get("media") for bar in bars] == ["(prefers-color-scheme: dark)", None]
    assert re.findall(r"--color-paper: (#\w+);", TOKENS.read_text("utf-8")) == [light, dark]


@pytest.mark.parametrize("title", HOSTILE)
def test_any_title_is_right_everywhere(render: Render, title: str) -> None:
    data = [{"@type": "NewsArticle", "headline": title}]
    page = render("article.html", article=article(title=title, summary=title, structured_data=data))
    assert page.one("title").get_text() == f"{title} · Warta Kamtibmas"
    assert page.one("h1").get_text() == title
    assert {page.meta(name) for name in ("og:title", "og:description", "description")} == {title}
    assert json.loads(page.one('script[type="application/ld+json"]').get_text()) == data[0]


def test_a_shared_picture_is_absolute_and_measured(render: Render) -> None:
    page = render("article.html", article=article(picture=PICTURE))
    assert page.meta("og:image") == "https://warta.example/images/a-1200.jpg"
    assert (page.meta("og:image:width"), page.meta("og:image:height")) == ("1200", "675")
    assert page.meta("og:image:alt") == "Bukit di dekat dusun"
    assert page.meta("twitter:card") == "summary_large_image"


def test_a_story_without_picture_promises_none(render: Render) -> None:
    page = render("article.html", article=article())
    assert page.all('meta[property^="og:image"]') == []
    assert page.meta("twitter:card") == "summary"


def test_whatsapp_finds_its_tags_before_the_styles(render: Render) -> None:
    html = render("article.html", article=article(picture=PICTURE)).html
    assert html.index("og:title") < html.index("og:image") < html.index("<style>")


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


@pytest.mark.parametrize(("feed", "form"), [("a/feed/index.xml", "rss"), ("a/feed/atom/index.xml", "atom")])
def test_a_feed_is_offered_by_its_form(render: Render, feed: str, form: str) -> None:
    page = render("tag.html", news_list=news_list(kind="tag", feed=feed))
    assert page.one(f'link[href="/{feed}"]')["type"] == f"application/{form}+xml"


def test_a_missing_page_is_not_to_be_found(render: Render) -> None:
    page = render("404.html")
    assert page.meta("robots") == "noindex"
    assert page.all('link[rel="canonical"]') == []
