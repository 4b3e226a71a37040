"""What the public sees of an article depends on the hour alone."""

from dataclasses import replace
from datetime import datetime, timedelta

import pytest

from newsroom.publication import (
    ENDED,
    is_old,
    is_out,
    may_be_kept,
    takes_comments,
    turning_points,
    withdrawal,
)
from newsroom.schema import Withdrawal
from tests.newsroom.made import ARTICLE, BINKAM

HOUR = ARTICLE.date
SECOND = timedelta(seconds=1)


@pytest.mark.parametrize(
    ("status", "now", "out"),
    [
        ("published", HOUR - SECOND, False),
        ("published", HOUR, True),
        ("published", HOUR + SECOND, True),
        ("draft", HOUR + SECOND, False),
    ],
)
def test_an_article_is_out_when_its_hour_has_come_and_it_is_no_draft(
    status: str, now: datetime, out: bool
) -> None:
    assert is_out(replace(ARTICLE, status=status), now) is out


def test_a_withdrawal_counts_from_its_hour() -> None:
    gone = Withdrawal(HOUR + SECOND, "Keterangan keliru.")
    article = replace(ARTICLE, withdrawn=gone)
    assert withdrawal(article, HOUR) is None
    assert withdrawal(article, HOUR + SECOND) is gone


def test_what_has_expired_is_withdrawn() -> None:
    article = replace(ARTICLE, kind="dpo", expires=HOUR + SECOND)
    assert withdrawal(article, HOUR) is None
    assert withdrawal(article, HOUR + SECOND) == Withdrawal(HOUR + SECOND, ENDED)


def test_comments_are_for_stories_that_are_shown_and_no_appeals() -> None:
    assert takes_comments(ARTICLE, HOUR)
    assert not takes_comments(replace(ARTICLE, comments=False), HOUR)
    assert not takes_comments(replace(ARTICLE, kind="orang-hilang", expires=HOUR + SECOND), HOUR)
    assert not takes_comments(replace(ARTICLE, expires=HOUR), HOUR)


def test_readers_may_keep_what_does_not_end() -> None:
    assert may_be_kept(ARTICLE, HOUR)
    assert not may_be_kept(replace(ARTICLE, expires=HOUR + SECOND), HOUR)
    assert not may_be_kept(replace(ARTICLE, kind="dpo"), HOUR)
    assert not may_be_kept(replace(ARTICLE, withdrawn=Withdrawal(HOUR, "Keliru.")), HOUR)


def test_turning_points_are_when_a_new_build_shows_something_else() -> None:
    assert turning_points(ARTICLE) == [HOUR]
    changing = replace(ARTICLE, expires=HOUR + SECOND, withdrawn=Withdrawal(HOUR + 2 * SECOND, "Keliru."))
    assert turning_points(changing) == [HOUR, HOUR + SECOND, HOUR + 2 * SECOND]
    assert turning_points(replace(changing, status="draft")) == []


@pytest.mark.parametrize(
    ("written", "edited", "old"),
    [
        ("2024-12-08", None, "2025-12-09"),
        ("2024-02-29", None, "2025-03-02"),
        ("2023-02-28", None, "2024-02-29"),
        ("2024-12-31", None, "2026-01-01"),
        ("2024-12-08", "2025-03-01", "2026-03-02"),
    ],
)
def test_news_of_a_category_that_ages_is_old_at_the_midnight_after_a_year(
    written: str, edited: str | None, old: str
) -> None:
    """The day counts on which it was last edited."""
    date, moment = (datetime.fromisoformat(f"{day}T00:00:00+08:00") for day in (written, old))
    modified = datetime.fromisoformat(f"{edited}T10:00:00+08:00") if edited else None
    story = replace(ARTICLE, date=date.replace(hour=16), modified=modified)
    ageing = replace(story, category=replace(BINKAM, ages=True))
    assert [is_old(ageing, now) for now in (date, moment - SECOND, moment)] == [False, False, True]
    assert turning_points(ageing) == [story.date, moment]
    assert not is_old(story, moment)
    assert turning_points(story) == [story.date]
