"""Which articles lists may show, and in which order."""

from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any

from newsroom.listing import newest_first, news_of


@dataclass
class Fake:
    """The three attributes that the rule reads."""

    url: str
    date: datetime = datetime(2024, 12, 8, tzinfo=UTC)
    withdrawn: object | None = None


def test_newest_first_and_by_address_within_a_minute() -> None:
    old, a, b = Fake("z/", datetime(2023, 1, 1, tzinfo=UTC)), Fake("a/"), Fake("b/")
    assert newest_first([a, old, b]) == newest_first([b, a, old]) == [b, a, old]


def test_a_withdrawn_article_is_in_no_list() -> None:
    assert newest_first([Fake("a/", withdrawn="reason"), Fake("b/")]) == [Fake("b/")]


def test_the_news_is_worked_out_once_for_all_who_share_a_context() -> None:
    context: dict[str, Any] = {}
    first = news_of(context, [Fake("a/"), Fake("b/"), Fake("c/", withdrawn="reason")])
    assert first == [Fake("b/"), Fake("a/")]
    assert news_of(context, []) is first is context["news"]
    assert news_of({}, [Fake("a/")]) == [Fake("a/")]
