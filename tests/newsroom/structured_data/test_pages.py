"""Every page says what it is and which way leads to it."""

from types import SimpleNamespace as Fake
from typing import Any

import pytest

from newsroom.structured_data.pages import Crumb, article_data, collection_data, page_data, way_to_list
from newsroom.structured_data.portal import Data, Portal, website_data
from tests.newsroom.structured_data.told import PORTAL, PUBLISHER, story


def kinds(data: Data) -> list[str]:
    return [thing["@type"] for thing in data["@graph"]]


def steps(data: Data) -> list[tuple[int, str, str | None]]:
    way = data["@graph"][-1]["itemListElement"]
    return [(step["position"], step["name"], step.get("item")) for step in way]


def news_list(kind: str, title: str, url: str, period: str | None = None) -> Any:
    page = f"{url}2024/" if period else url
    return Fake(kind=kind, title=title, url=url, period=period, page_url=page)


def test_a_story_tells_its_news_and_the_way_to_it() -> None:
    data = article_data(story(), PORTAL)
    assert kinds(data) == ["NewsArticle", "BreadcrumbList"]
    assert steps(data) == [
        (1, "Beranda", "https://warta.example/"),
        (2, "Binkam", "https://warta.example/category/binkam/"),
        (3, story().title, None),
    ]


def test_a_withdrawn_story_is_no_news_any_more() -> None:
    assert kinds(article_data(story(withdrawn="alasan"), PORTAL)) == ["BreadcrumbList"]


@pytest.mark.parametrize(
    ("shown", "labels"),
    [
        (news_list("category", "Binkam", "category/binkam/"), ["Binkam"]),
        (news_list("category", "Binkam", "category/binkam/", "2024"), ["Binkam", "2024"]),
        (news_list("unit", "SPKT", "unit/spkt/"), ["Satuan & Polsek", "SPKT"]),
        (news_list("tag", "helm", "tag/helm/"), ["Topik", "helm"]),
        (news_list("all", "Arsip berita", "arsip/"), ["Arsip berita"]),
        (news_list("month", "Berita Maret 2024", "2024/03/"), ["Arsip berita", "Berita Maret 2024"]),
    ],
)
def test_a_list_lies_below_its_kind(shown: Any, labels: list[str]) -> None:
    data = collection_data(shown.title, way_to_list(shown), PORTAL)
    assert kinds(data) == ["CollectionPage", "BreadcrumbList"]
    assert [name for _, name, _ in steps(data)] == ["Beranda", *labels]
    assert data["@graph"][0]["url"] == f"https://warta.example/{shown.page_url}"


def test_a_standing_page_tells_whose_it_is_and_how_to_reach_them() -> None:
    portal = Portal(PORTAL.name, PORTAL.address, PORTAL.office, "humas@contoh.id", ("0370 123456",))
    office = page_data("Kontak", "kontak/", portal)["@graph"][0]
    assert office == {**PUBLISHER, "email": "humas@contoh.id", "telephone": ["0370 123456"]}
    assert page_data("Kontak", "kontak/", PORTAL)["@graph"][0] == PUBLISHER


def test_a_directory_is_a_collection() -> None:
    assert kinds(collection_data("Topik", [Crumb("Topik", "tag/")], PORTAL))[0] == "CollectionPage"


def test_the_home_page_says_what_the_portal_is_and_how_it_is_searched() -> None:
    data = website_data(PORTAL)
    assert (data["@type"], data["url"], data["publisher"]) == ("WebSite", "https://warta.example/", PUBLISHER)
    target = data["potentialAction"]["target"]["urlTemplate"]
    assert target == "https://warta.example/cari/?q={search_term_string}"
