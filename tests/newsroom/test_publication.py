"""What the public sees of an article depends on the hour alone."""

from dataclasses import replace
from datetime import datetime, timedelta

import pytest

from newsroom.publication import ENDED, is_out, takes_comments, turning_points, withdrawal
from newsroom.schema import Withdrawal
from tests.newsroom.made import ARTICLE

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


def test_turning_points_are_when_a_new_build_shows_something_else() -> None:
    assert turning_points(ARTICLE) == [HOUR]
    changing = replace(ARTICLE, expires=HOUR + SECOND, withdrawn=Withdrawal(HOUR + 2 * SECOND, "Keliru."))
    assert turning_points(changing) == [HOUR, HOUR + SECOND, HOUR + 2 * SECOND]
    assert turning_points(replace(changing, status="draft")) == []
