"""Every story knows the one before and after it in time."""

from collections.abc import Callable
from datetime import UTC, datetime
from types import SimpleNamespace as Fake

import pytest
from pelican.plugins import signals

from plugins import neighbours
from plugins.neighbours import add_neighbours


def story(day: int, *, withdrawn: object = None) -> Fake:
    date = datetime(2024, 12, day, tzinfo=UTC)
    return Fake(url=f"{day}/", date=date, withdrawn=withdrawn, card=b"judul %02d" % day)


def chain(stories: list[Fake]) -> list[tuple[str | None, str, str | None]]:
    def url(other: Fake | None) -> str | None:
        return other.url if other else None

    return [(url(story.older), story.url, url(story.newer)) for story in stories]


def test_neighbours_follow_time_and_not_the_order_of_files() -> None:
    stories = [story(2), story(3), story(1)]
    add_neighbours(Fake(context={}, settings={}, articles=stories))
    assert chain(stories) == [("1/", "2/", "3/"), ("2/", "3/", None), (None, "1/", "2/")]


def test_a_withdrawn_story_is_passed_over_and_stands_alone() -> None:
    stories = [story(1), story(2, withdrawn="alasan"), story(3)]
    add_neighbours(Fake(context={}, settings={}, articles=stories))
    assert chain(stories) == [(None, "1/", "3/"), (None, "2/", None), ("1/", "3/", None)]


def test_a_new_story_changes_one_other() -> None:
    old = [story(1), story(2), story(3)]
    add_neighbours(Fake(context={}, settings={}, articles=old))
    before = chain(old)
    add_neighbours(Fake(context={}, settings={}, articles=[*old, story(4)]))
    changed = [now for now, earlier in zip(chain(old), before, strict=True) if now != earlier]
    assert changed == [("2/", "3/", "4/")]


@pytest.mark.parametrize("count", [0, 1])
def test_a_small_archive_has_no_neighbours(count: int) -> None:
    stories = [story(1)][:count]
    add_neighbours(Fake(context={}, settings={}, articles=stories))
    assert chain(stories) == [(None, "1/", None)][:count]


def test_what_a_page_shows_of_its_neighbours_is_among_its_ingredients() -> None:
    stories = [story(1), story(2), story(3), story(4, withdrawn="alasan")]
    settings: dict[str, dict[str, Callable[[list[Fake]], bytes]]] = {}
    add_neighbours(Fake(context={}, settings=settings, articles=stories))
    ingredient = settings["ARTICLE_INGREDIENTS"]["tetangga"]
    assert len({ingredient([each]) for each in stories}) == len(stories)
    before = ingredient([stories[1]]), ingredient(stories[:2])
    stories[2].card = b"judul baru"
    after = ingredient([stories[1]]), ingredient(stories[:2])
    assert not set(before) & set(after)


def test_register_joins_the_signal_it_names(monkeypatch: pytest.MonkeyPatch) -> None:
    joined: list[object] = []
    monkeypatch.setattr(signals, "article_generator_finalized", Fake(connect=joined.append))
    neighbours.register()
    assert joined == [add_neighbours]
