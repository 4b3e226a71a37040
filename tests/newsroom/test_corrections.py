"""Corrections come newest first, and each year has a page that its next corrections leave alone."""

from datetime import datetime
from types import SimpleNamespace as Fake
from typing import Any
from zoneinfo import ZoneInfo

from newsroom.corrections import LATEST, Corrected, corrected, corrections_pages

WITA = ZoneInfo("Asia/Makassar")


def day(year: int, number: int = 1) -> datetime:
    return datetime(year, 1 + number // 28, 1 + number % 28, 8, tzinfo=WITA)


def article(url: str, *corrections: tuple[datetime, str]) -> Any:
    return Fake(
        title=url.title(), url=url, corrections=[Fake(date=date, text=text) for date, text in corrections]
    )


def test_corrections_of_all_stories_are_listed_newest_first() -> None:
    found = corrected(
        [
            article("a/", (day(2024), "Nama."), (day(2026), "Tanggal.")),
            article("b/"),
            article("c/", (day(2025), "Tempat."), (day(2024), "Jam.")),
        ]
    )
    assert [(each.url, each.text) for each in found] == [
        ("a/", "Tanggal."),
        ("c/", "Tempat."),
        ("c/", "Jam."),
        ("a/", "Nama."),
    ]


def test_every_year_has_a_page_and_the_front_the_latest_only() -> None:
    found = corrected([article("a/", *((day(2024 + number // 40, number), "Nama.") for number in range(90)))])
    front, *years = corrections_pages(found)
    assert (front.url, front.year, front.years) == ("koreksi/", None, (2026, 2025, 2024))
    assert front.corrections == tuple(found[:LATEST])
    assert [(page.url, len(page.corrections)) for page in years] == [
        ("koreksi/2026/", 10),
        ("koreksi/2025/", 40),
        ("koreksi/2024/", 40),
    ]
    assert all(isinstance(each, Corrected) for page in years for each in page.corrections)


def test_a_portal_without_corrections_has_the_page_all_the_same() -> None:
    (front,) = corrections_pages([])
    assert (front.url, front.corrections, front.years) == ("koreksi/", (), ())
