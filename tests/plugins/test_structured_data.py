"""Search engines are told what a page is, in whole addresses and dates with their offset."""

import json
from datetime import datetime, timedelta, timezone
from types import SimpleNamespace as Fake
from typing import Any

import pytest
from pelican.plugins import signals

from plugins import structured_data
from plugins.structured_data import (
    Crumb,
    Portal,
    add_structured_data,
    add_website,
    author,
    news_article,
    website,
)

WITA = timezone(timedelta(hours=8))
PORTAL = Portal("Warta Kamtibmas", "https://warta.example")


def story(**changes: Any) -> Fake:
    plain: dict[str, Any] = {
        "title": 'Polisi & TNI: "aman"',
        "summary": "Petugas menyapa warga.",
        "url": "2024/12/08/patroli/",
        "date": datetime(2024, 12, 8, 16, 30, tzinfo=WITA),
        "category": Fake(label="Binkam", url="category/binkam/"),
        "unit": Fake(url="unit/polsek-sekotong/"),
        "byline": ["Humas Polsek Sekotong"],
        "dateline": "Lombok Barat, NTB",
        "tags": [Fake(name="patroli"), Fake(name="pilkada")],
        "withdrawn": None,
        "picture": Fake(share="/images/patroli-1200.jpg", share_width=1200, share_height=630),
    }
    return Fake(**{**plain, **changes})


def test_news_is_described_with_whole_addresses_and_offsets() -> None:
    office = {
        "@type": "Organization",
        "name": "Humas Polsek Sekotong",
        "url": "https://warta.example/unit/polsek-sekotong/",
    }
    publisher = {"@type": "Organization", "name": "Warta Kamtibmas", "url": "https://warta.example/"}
    picture = {
        "@type": "ImageObject",
        "url": "https://warta.example/images/patroli-1200.jpg",
        "width": 1200,
        "height": 630,
    }
    assert news_article(story(), PORTAL) == {
        "@context": "https://schema.org",
        "@type": "NewsArticle",
        "@id": "https://warta.example/2024/12/08/patroli/",
        "mainEntityOfPage": "https://warta.example/2024/12/08/patroli/",
        "headline": 'Polisi & TNI: "aman"',
        "description": "Petugas menyapa warga.",
        "datePublished": "2024-12-08T16:30:00+08:00",
        "dateModified": "2024-12-08T16:30:00+08:00",
        "inLanguage": "id",
        "isAccessibleForFree": True,
        "articleSection": "Binkam",
        "keywords": ["patroli", "pilkada"],
        "contentLocation": {"@type": "Place", "name": "Lombok Barat, NTB"},
        "image": [picture],
        "author": [office],
        "publisher": publisher,
    }


def test_a_correction_shows_in_the_date_of_change() -> None:
    changed = story(modified=datetime(2024, 12, 9, 8, 0, 30, 5, tzinfo=WITA))
    assert news_article(changed, PORTAL)["dateModified"] == "2024-12-09T08:00:30+08:00"
    assert news_article(story(modified=None), PORTAL)["dateModified"] == "2024-12-08T16:30:00+08:00"


def test_what_is_unknown_is_left_out() -> None:
    poor = news_article(story(picture=None, dateline="", tags=[], summary=""), PORTAL)
    assert not {"image", "contentLocation", "keywords", "description"} & set(poor)


@pytest.mark.parametrize(
    ("name", "kind"),
    [("Humas Polsek Sekotong", "Organization"), ("Sihumas Polres", "Organization"), ("Humaira", "Person")],
)
def test_an_author_is_an_office_or_a_person(name: str, kind: str) -> None:
    data = author(name, story(), PORTAL)
    assert (data["@type"], data["name"], "url" in data) == (kind, name, kind == "Organization")


def test_the_portal_is_no_police_office() -> None:
    data = website(Portal("Warta Kamtibmas", "https://warta.example/"))
    assert (data["@type"], data["url"]) == ("WebSite", "https://warta.example/")
    assert "Police" not in json.dumps(data)


def generator() -> Fake:
    settings = {"SITENAME": "Warta Kamtibmas", "SITEURL": "https://warta.example"}
    return Fake(settings=settings, context={})


def test_every_story_gets_its_data_and_the_way_to_it() -> None:
    article = story()
    add_structured_data(generator(), content=article)
    assert article.breadcrumbs == [
        Crumb("Beranda", ""),
        Crumb("Binkam", "category/binkam/"),
        Crumb(article.title, article.url),
    ]
    news, steps = article.structured_data
    assert news == news_article(article, PORTAL)
    assert [(step["position"], step["item"]) for step in steps["itemListElement"]] == [
        (1, "https://warta.example/"),
        (2, "https://warta.example/category/binkam/"),
        (3, "https://warta.example/2024/12/08/patroli/"),
    ]
    json.dumps(article.structured_data)


def test_the_home_page_says_what_the_portal_is() -> None:
    building = generator()
    add_website(building)
    assert building.context["site_structured_data"] == [website(PORTAL)]


def test_a_withdrawn_story_is_no_news_any_more() -> None:
    article = story(withdrawn="alasan")
    add_structured_data(generator(), content=article)
    assert [data["@type"] for data in article.structured_data] == ["BreadcrumbList"]


def test_register_joins_the_signals_it_names(monkeypatch: pytest.MonkeyPatch) -> None:
    names = ("article_generator_finalized", "article_generator_write_article")
    joined: dict[str, list[object]] = {name: [] for name in names}
    for name, receivers in joined.items():
        monkeypatch.setattr(signals, name, Fake(connect=receivers.append))
    structured_data.register()
    assert list(joined.values()) == [[add_website], [add_structured_data]]
