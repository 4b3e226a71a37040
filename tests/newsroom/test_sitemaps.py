"""Sitemaps say what there is and when it changed, in parts that a new story hardly touches."""

from datetime import UTC, datetime, timedelta
from types import SimpleNamespace
from typing import Any
from xml.etree import ElementTree as ET
from zoneinfo import ZoneInfo

import pytest

from newsroom.sitemaps import (
    GOOGLE_NEWS,
    MOST_NEWS,
    SITEMAP,
    Part,
    Place,
    Site,
    index_document,
    newest,
    news_document,
    part_document,
    parts_of,
)

WITA = ZoneInfo("Asia/Makassar")
SITE = Site("https://warta.example", WITA)
CHANGED = int(datetime(2024, 12, 8, 16, 30, tzinfo=WITA).timestamp())
NOW = datetime(2024, 12, 10, 8, tzinfo=UTC)
NAMES = {"s": SITEMAP, "n": GOOGLE_NEWS}


def place(url: str, month: str = "2024/12", changed: int = CHANGED) -> Place:
    return Place(month, url, changed)


def story(hours: float, title: str = "Razia malam") -> Any:
    date = (NOW - timedelta(hours=hours)).astimezone(WITA)
    return SimpleNamespace(title=title, url=f"{hours}/", date=date)


def texts(document: bytes, path: str) -> list[str | None]:
    return [found.text for found in ET.fromstring(document).iterfind(path, NAMES)]  # noqa: S314 - our own


def test_a_part_is_a_year_and_what_shows_no_story_has_its_own() -> None:
    places = [place("b/"), place("c/", "2023/01"), place("a/", "2024/02"), Place("", "kontak/", 0)]
    parts = {part.name: [each.url for each in part.places] for part in parts_of(places)}
    assert parts == {
        "sitemap-halaman.xml": ["kontak/"],
        "sitemap-2023.xml": ["c/"],
        "sitemap-2024.xml": ["a/", "b/"],
    }


def test_a_year_with_too_much_is_cut_into_months_and_a_month_into_numbers() -> None:
    places = [place(f"{number}/", f"2024/{1 + number // 3:02}") for number in range(5)]
    sizes = {part.name: len(part.places) for part in parts_of(places, most=2)}
    assert sizes == {"sitemap-2024-01.xml": 2, "sitemap-2024-01-2.xml": 1, "sitemap-2024-02.xml": 2}


@pytest.mark.parametrize("most", [1, 2, 3, 100])
def test_every_address_is_in_one_part_and_none_has_too_many(most: int) -> None:
    places = [place(f"{number}/", f"20{20 + number % 4}/0{1 + number % 3}") for number in range(30)]
    parts = [*parts_of(places, most)]
    assert sorted(each for part in parts for each in part.places) == sorted(places)
    assert max(len(part.places) for part in parts) <= most
    assert len({part.name for part in parts}) == len(parts)


def test_a_story_that_is_added_touches_the_part_of_its_year_alone() -> None:
    before = [place(f"{number}/", f"20{20 + number % 4}/01") for number in range(30)]
    old = {*map(str, parts_of(before))}
    new = {*map(str, parts_of([*before, place("baru/", "2022/11")]))}
    assert len(new - old) == 1


def test_addresses_are_whole_and_a_change_that_nobody_knows_is_not_told() -> None:
    document = part_document(SITE, [place("a&b/"), Place("", "", 0)])
    assert texts(document, "s:url/s:loc") == [f"{SITE.address}/a&b/", f"{SITE.address}/"]
    assert texts(document, "s:url/s:lastmod") == ["2024-12-08T16:30:00+08:00"]


def test_the_index_says_when_a_part_was_changed_last() -> None:
    parts = [
        Part("x.xml", [place("a/"), place("b/", changed=CHANGED + 60)]),
        Part("y.xml", [Place("", "c/", 0)]),
    ]
    document = index_document(SITE, [(part.name, part.changed) for part in parts])
    assert texts(document, "s:sitemap/s:loc") == [f"{SITE.address}/x.xml", f"{SITE.address}/y.xml"]
    assert texts(document, "s:sitemap/s:lastmod") == ["2024-12-08T16:31:00+08:00"]


@pytest.mark.parametrize(("hours", "is_news"), [(0, True), (47.99, True), (48, False), (60, False)])
def test_news_are_two_days_old_at_most(hours: float, is_news: bool) -> None:
    assert bool(newest([story(hours)], NOW)) is is_news


def test_news_are_a_thousand_at_most() -> None:
    assert len(newest([story(1)] * (MOST_NEWS + 1), NOW)) == MOST_NEWS


def test_a_news_entry_says_who_when_and_what() -> None:
    document = news_document(SITE, "Warta & Co", [story(1, 'Razia "malam" & <aman>')])
    news = "s:url/n:news/n:"
    assert texts(document, f"{news}publication/n:name") == ["Warta & Co"]
    assert texts(document, f"{news}publication/n:language") == ["id"]
    assert texts(document, f"{news}publication_date") == ["2024-12-10T15:00:00+08:00"]
    assert texts(document, f"{news}title") == ['Razia "malam" & <aman>']
