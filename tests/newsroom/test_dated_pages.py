"""Lists are cut by the calendar: a story touches the page of its own days, and addresses stay true."""

from datetime import UTC, datetime, timedelta
from types import SimpleNamespace as Fake
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsroom.dated_pages import LEAST, MOST, WITHIN_MONTH, DatedPage, dated_pages

FRONT = "tag/x/"
DAYS = st.integers(min_value=0, max_value=800)
LISTS = st.lists(DAYS, max_size=120)


def items(days: list[int]) -> list[Any]:
    """Return stories of these days since 2020, newest first, each known by its place in the row."""
    first = datetime(2020, 1, 1, tzinfo=UTC)
    stories = [Fake(date=first + timedelta(days=day), name=number) for number, day in enumerate(days)]
    return sorted(stories, key=lambda story: (story.date, story.name), reverse=True)


def cut(stories: list[Any]) -> list[DatedPage[Any]]:
    return dated_pages(stories, FRONT, FRONT, most=6, least=3)


def on(*dates: str) -> list[Any]:
    return [Fake(date=datetime.fromisoformat(date)) for date in dates]


@given(LISTS)
def test_every_story_is_on_exactly_one_page_newest_first(days: list[int]) -> None:
    stories = items(days)
    assert [story for page in cut(stories) for story in page.items] == stories


@given(LISTS)
def test_no_page_is_too_long_or_empty_and_the_front_is_never_thin(days: list[int]) -> None:
    front, *others = cut(items(days))
    assert all(0 < len(page.items) <= 6 for page in others)
    assert min(len(days), 3) <= len(front.items) <= 6 + 2


@given(LISTS)
def test_older_and_newer_lead_from_front_to_the_oldest_and_back(days: list[int]) -> None:
    pages = cut(items(days))
    assert len({page.url for page in pages}) == len(pages)
    assert [page.older for page in pages] == [*(page.url for page in pages[1:]), None]
    assert [page.newer for page in pages] == [None, *(page.url for page in pages[:-1])]


@given(LISTS, st.data())
def test_a_story_that_goes_touches_few_pages_wherever_it_was(days: list[int], data: st.DataObject) -> None:
    stories = items(days)
    if not stories:
        return
    gone = data.draw(st.sampled_from(stories))
    before = {page.url: page for page in cut(stories)}
    after = {page.url: page for page in cut([story for story in stories if story is not gone])}
    touched = [url for url in before.keys() | after.keys() if before.get(url) != after.get(url)]
    # Its own page, or the parts that are joined into one (with most=6 they had seven stories), two neighbours
    assert len(touched) <= 1 + 7 + 2


@given(LISTS)
def test_a_page_says_which_days_it_shows(days: list[int]) -> None:
    for page in cut(items(days))[1:]:
        assert page.period
        year = page.url.removeprefix(FRONT)[:4]
        assert {story.date.year for story in page.items} == {int(year)}
        assert year in page.period


@pytest.mark.parametrize(
    ("dates", "older"),
    [
        (["2024-05-09", "2023-07-01"], ["2023/"]),
        (["2024-05-09", "2023-07-01", "2023-02-01"], ["2023/07-09/", "2023/01-03/"]),
        (["2024-05-09", "2023-08-01", "2023-07-30"], ["2023/08/", "2023/07/"]),
        (["2024-05-09", "2023-02-28", "2023-02-08"], ["2023/02/22-28/", "2023/02/08-14/"]),
        (["2025-05-09", "2024-02-29", "2024-02-22"], ["2024/02/29/", "2024/02/22/"]),
        (["2024-05-09", "2023-02-08", "2023-02-08"], ["2023/02/08/page/2/", "2023/02/08/page/1/"]),
    ],
)
def test_a_page_is_the_largest_period_that_fits(dates: list[str], older: list[str]) -> None:
    pages = dated_pages(on(*dates), "x/", "", most=1, least=1)
    assert [page.url for page in pages] == ["x/", *older]


def test_periods_have_indonesian_names() -> None:
    dates = ["2024-12-30", "2024-11-30", "2024-06-01", "2024-05-09", "2024-05-02", "2024-05-02", "2023-01-01"]
    pages = dated_pages(on(*dates), "x/", "x/", most=1, least=1)
    assert [page.period for page in pages[1:]] == [
        "November 2024",
        "Juni 2024",
        "8–14 Mei 2024",
        "2 Mei 2024, halaman 2",
        "2 Mei 2024, halaman 1",
        "2023",
    ]
    quarters = dated_pages(on("2024-12-30", "2024-08-30", "2024-07-30"), "x/", "x/", most=2, least=1)
    assert quarters[1].period == "Juli–September 2024"


def test_a_full_page_of_a_crowded_day_stays_when_more_is_told_of_it() -> None:
    crowd = items([5] * 20)
    before, after = cut(crowd[1:]), cut(crowd)
    assert [len(page.items) for page in after] == [8, 6, 6]
    assert after[2] == before[2]
    assert after[1].items == before[1].items


def test_within_a_month_the_weeks_begin_at_its_own_address() -> None:
    stories = items([day for day in range(31) for _ in "ab"])
    pages = dated_pages(stories, "2020/01/", "", levels=WITHIN_MONTH)
    assert [page.url for page in pages] == ["2020/01/", "2020/01/15-21/", "2020/01/08-14/", "2020/01/01-07/"]
    assert len(pages[0].items) == 20


def test_a_short_list_is_all_on_its_front() -> None:
    assert [len(page.items) for page in dated_pages(items([*range(0, 600, 20)]), FRONT, FRONT)] == [MOST]
    pages = dated_pages(items([*range(0, 620, 20)]), FRONT, FRONT)
    assert [page.url for page in pages] == [FRONT, f"{FRONT}2020/"]
    assert len(pages[0].items) >= LEAST


def test_an_empty_list_has_an_empty_front() -> None:
    assert cut([]) == [DatedPage([], FRONT, None, None, None)]
