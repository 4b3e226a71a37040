"""Who is related to whom, for one article at a time, and whom an article that comes or goes touches."""

from collections.abc import Collection
from datetime import UTC, datetime, timedelta
from random import Random
from types import SimpleNamespace as Fake

import pytest

from newsroom.listing import newest_first
from newsroom.news_list import groups_in
from newsroom.related import COUNT, WEIGHTS, Relations, groups_of

START = datetime(2024, 12, 8, 16, 30, tzinfo=UTC)


def story(
    number: int, tags: str = "", unit: str = "sekotong", category: str = "binkam", ties: str = ""
) -> Fake:
    return Fake(
        url=f"{number}/",
        date=START + timedelta(hours=number),
        withdrawn=None,
        tags=[Fake(slug=tag) for tag in tags.split()],
        unit=Fake(slug=unit),
        category=Fake(slug=category),
        ties=tuple((kind, slug) for kind, _, slug in (tie.partition(":") for tie in ties.split())),
    )


def relations_of(stories: list[Fake], per_group: int = 4, general: Collection[str] = ()) -> Relations[Fake]:
    news = newest_first(stories)
    return Relations(news, groups_in({}, news), per_group, frozenset(general))


def test_what_is_shared_counts_in_this_order() -> None:
    assert WEIGHTS["tag"] > WEIGHTS["unit"] + WEIGHTS["category"]
    assert 2 * WEIGHTS["place"] == WEIGHTS["tag"], "a village and its district"
    assert WEIGHTS["series"] > WEIGHTS["tag"] + WEIGHTS["unit"] + WEIGHTS["category"]


def test_a_story_belongs_to_these_groups() -> None:
    one = story(1, "razia contoh", "lembar", "lantas", "place:dusun-tawun series:mudik")
    assert groups_of(one, {"contoh"}) == [
        ("tag", "razia"),
        ("place", "dusun-tawun"),
        ("series", "mudik"),
        ("unit", "lembar"),
        ("category", "lantas"),
    ]


@pytest.mark.parametrize(
    ("stronger", "weaker"),
    [
        ({"ties": "series:mudik", "unit": "a", "category": "b"}, {"tags": "razia"}),
        ({"ties": "place:desa-x place:kecamatan-y", "unit": "a", "category": "b"}, {}),
        (
            {"tags": "razia", "unit": "a", "category": "b"},
            {"ties": "place:desa-x", "unit": "a", "category": "b"},
        ),
        ({"category": "b"}, {"unit": "a"}),
        ({"tags": "razia", "unit": "a", "category": "b"}, {"tags": "contoh"}),
    ],
)
def test_the_stronger_bond_comes_first(stronger: dict[str, str], weaker: dict[str, str]) -> None:
    """Also when the weaker one is nearer in time."""
    here = story(9, "razia contoh", ties="series:mudik place:desa-x place:kecamatan-y")
    relations = relations_of([story(1, **stronger), story(2, **weaker), here], general={"contoh"})
    assert [other.url for other in relations.of(here)] == ["1/", "2/"]


@pytest.mark.parametrize(("days", "first"), [(20, "near/"), (40, "old/")])
def test_what_was_written_within_a_month_counts_more(days: int, first: str) -> None:
    """A shared unit of long ago, a shared category of lately."""
    here, old, near = (
        story(24 * 300),
        story(24 * 100, category="lantas"),
        story(24 * (300 - days), unit="lembar"),
    )
    old.url, near.url = "old/", "near/"
    assert relations_of([old, near, here]).of(here)[0].url == first


def test_the_work_for_one_story_is_bounded() -> None:
    stories = [story(1, "razia"), *(story(number) for number in range(2, 8)), story(9, "razia")]
    relations = relations_of(stories, per_group=2)
    assert [other.url for other in relations.of(stories[-1])] == ["1/", "7/", "6/"]
    assert [other.url for other in relations.of(stories[-2])] == ["6/", "5/", "9/"]


def test_a_story_is_found_by_its_address() -> None:
    one = story(1)
    relations = relations_of([one, story(2)])
    assert relations.find("1/") is one
    with pytest.raises(KeyError):
        relations.find("3/")


def some_ties(chance: Random) -> str:
    return " ".join(chance.sample(["place:p", "place:q", "series:s"], chance.choice([0, 0, 1, 2])))


def archive_of(chance: Random, size: int) -> list[Fake]:
    return [
        story(
            number,
            " ".join(chance.sample("abcdef", 2)),
            chance.choice("uv"),
            chance.choice("xyz"),
            some_ties(chance),
        )
        for number in range(size)
    ]


def test_one_alone_has_no_related_news_and_many_have_as_many_as_fit() -> None:
    stories = archive_of(Random(3), 20)  # noqa: S311 - an archive for a test, no secret
    assert relations_of(stories[:1]).of(stories[0]) == []
    relations = relations_of(stories)
    for each in stories:
        found = [other.url for other in relations.of(each)]
        assert each.url not in found
        assert len(set(found)) == len(found) <= COUNT


def test_whose_related_news_a_story_changes_is_known() -> None:
    """Whoever is not among the touched keeps its related news, when a story comes and when it goes."""
    chance = Random(7)  # noqa: S311 - an archive for a test, no secret
    for _ in range(40):
        archive = archive_of(chance, 30)
        moving = archive.pop(chance.randrange(30))
        fewer, more = relations_of(archive), relations_of([*archive, moving])
        key, groups = (moving.date, moving.url), groups_of(moving)
        for before, after in ((fewer, more), (more, fewer)):
            touched = after.touched(groups, key)
            kept = [each for each in archive if each.url not in touched]
            assert kept
            assert [before.of(each) for each in kept] == [after.of(each) for each in kept]
