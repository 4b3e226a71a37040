"""The page for a missing address offers the newest news and every year, and is another when these are."""

from datetime import UTC, datetime
from types import SimpleNamespace as Fake
from typing import Any

from pelican.plugins import signals

from plugins import missing_page
from plugins.missing_page import NEWEST, add_missing

ENTRY = Fake(slug="binkam")


def story(year: int, number: int = 1, card: bytes = b"card", withdrawn: object = None) -> Any:
    date = datetime(year, 1, number, 8, tzinfo=UTC)
    entries = {"category": ENTRY, "unit": ENTRY, "tags": []}
    return Fake(url=f"{year}/{number}/", date=date, card=card, withdrawn=withdrawn, **entries)


def offered(*articles: Any) -> Any:
    generator = Fake(articles=list(articles), context={}, settings={})
    add_missing(generator)
    return generator


def ingredients(*articles: Any) -> Any:
    return offered(*articles).settings["PAGE_INGREDIENTS"]["404.html"]({})


def test_the_newest_and_the_years_are_offered_and_nothing_that_was_withdrawn() -> None:
    gone = story(2027, withdrawn="gone")
    missing = offered(gone, *(story(2026, number) for number in range(1, 9)), story(2023)).context["missing"]
    assert [article.url for article in missing.newest] == [f"2026/{8 - at}/" for at in range(NEWEST)]
    assert missing.years == ["2026", "2023"]


def test_a_portal_without_news_has_nothing_to_offer() -> None:
    missing = offered().context["missing"]
    assert (missing.newest, missing.years) == ([], [])


def test_the_page_is_another_when_what_it_offers_is() -> None:
    before = ingredients(story(2026), story(2025))
    assert before == ingredients(story(2026), story(2025))
    assert before != ingredients(story(2026, card=b"other"), story(2025))
    assert before["tahun"] != ingredients(story(2026), story(2024))["tahun"]


def test_it_joins_the_signal_that_its_first_lines_name() -> None:
    missing_page.register()
    assert add_missing in [receiver() for receiver in signals.article_generator_finalized.receivers.values()]
