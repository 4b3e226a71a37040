"""The home page shows one lead, the latest news, and a block for each category with news."""

from datetime import UTC, datetime, timedelta
from types import SimpleNamespace as Fake
from typing import Any

import pytest
from pelican.plugins import signals

from plugins import home
from plugins.home import LATEST, PER_BLOCK, add_home

BINKAM, LANTAS, LAYANAN = (Fake(slug=slug) for slug in ("binkam", "lantas", "layanan"))
START = datetime(2024, 12, 8, 16, 30, tzinfo=UTC)


def story(number: int, category: Any = BINKAM, *, featured: bool = False, withdrawn: object = None) -> Any:
    date = START + timedelta(hours=number)
    return Fake(url=f"{number}/", date=date, category=category, featured=featured, withdrawn=withdrawn)


def test_the_newest_story_leads_and_is_not_listed_again() -> None:
    newest = [story(number) for number in range(20, 0, -1)]
    shown = home.home(newest, [BINKAM])
    assert shown.lead is newest[0]
    assert shown.latest == newest[1 : LATEST + 1]


@pytest.mark.parametrize("place", [1, 4, 15])
def test_the_newest_featured_story_leads_before_newer_ones(place: int) -> None:
    newest = [story(number, featured=20 - number in (place, 18)) for number in range(20, 0, -1)]
    shown = home.home(newest, [BINKAM])
    assert shown.lead is newest[place]
    assert newest[place] not in shown.latest
    assert shown.latest[0] is newest[0]
    assert len(shown.latest) == LATEST


def test_blocks_follow_the_register_and_none_is_empty() -> None:
    newest = [story(10), story(9, LANTAS), *(story(number) for number in range(8, 0, -1))]
    blocks = home.home(newest, [BINKAM, LAYANAN, LANTAS]).category_blocks
    assert [category.slug for category, _ in blocks] == ["binkam", "lantas"]
    assert [len(stories) for _, stories in blocks] == [PER_BLOCK, 1]
    assert blocks[0][1] == newest[2 : PER_BLOCK + 2]


@pytest.mark.parametrize("place", [0, 2])
def test_the_story_that_leads_is_in_no_block_and_leaves_no_empty_one(place: int) -> None:
    newest = [story(3, LANTAS), story(2), story(1, LAYANAN)]
    newest[place].featured = True
    blocks = home.home(newest, [BINKAM, LAYANAN, LANTAS]).category_blocks
    told = [other for _, stories in blocks for other in stories]
    assert sorted(other.url for other in told) == sorted(o.url for o in newest if o is not newest[place])
    assert newest[place].category not in [category for category, _ in blocks]


def test_a_portal_without_news_has_a_home_page() -> None:
    assert home.home([], [BINKAM]) == home.Home(None, [], [])


def test_templates_get_the_choice_and_no_withdrawn_story() -> None:
    gone, old, new = story(3, withdrawn="alasan"), story(1), story(2)
    registers = Fake(categories=[BINKAM])
    generator = Fake(articles=[old, gone, new], settings={"REGISTERS": registers}, context={"kept": 1})
    add_home(generator)
    assert generator.context == {
        "kept": 1,
        "news": [new, old],
        "lead": new,
        "latest": [old],
        "category_blocks": [(BINKAM, [old])],
    }


def page(*stories: Any) -> dict[str, bytes]:
    """Return what the home page is made of."""
    settings: dict[str, Any] = {"REGISTERS": Fake(categories=[BINKAM, LANTAS])}
    add_home(Fake(articles=list(stories), settings=settings, context={}))
    made_of: dict[str, bytes] = settings["PAGE_INGREDIENTS"]["index.html"]({})
    return made_of


def test_the_home_page_is_made_of_all_that_it_shows_and_of_nothing_else() -> None:
    def stories() -> list[Any]:
        many = [*(story(number) for number in range(20)), story(20, LANTAS), story(21), story(22)]
        for each in many:
            each.card = each.url.encode()
        return many

    before, shown = page(*stories()), {22, 21, 20, 19, 18, 17, 16, 15}
    assert page(*stories()) == before
    for number in range(23):
        changed = stories()
        changed[number].card = b"judul lain"
        assert (page(*changed) != before) is (number in shown), number
    leading = stories()
    leading[3].featured = True
    assert page(*leading) != before


def test_register_joins_the_signal_it_names(monkeypatch: pytest.MonkeyPatch) -> None:
    joined: list[object] = []
    monkeypatch.setattr(signals, "article_generator_finalized", Fake(connect=joined.append))
    home.register()
    assert joined == [add_home]
