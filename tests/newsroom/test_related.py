"""Who is related to whom, for one article at a time, and whom an article that comes or goes touches."""

from datetime import UTC, datetime, timedelta
from random import Random
from types import SimpleNamespace as Fake

from newsroom.listing import newest_first
from newsroom.news_list import groups_in
from newsroom.related import CATEGORY, COUNT, TAG, UNIT, Relations, weights_of

START = datetime(2024, 12, 8, 16, 30, tzinfo=UTC)


def story(number: int, tags: str = "", unit: str = "sekotong", category: str = "binkam") -> Fake:
    return Fake(
        url=f"{number}/",
        date=START + timedelta(hours=number),
        withdrawn=None,
        tags=[Fake(slug=tag) for tag in tags.split()],
        unit=Fake(slug=unit),
        category=Fake(slug=category),
    )


def relations_of(stories: list[Fake], per_group: int = 4) -> Relations[Fake]:
    news = newest_first(stories)
    return Relations(news, groups_in({}, news), per_group)


def test_a_tag_says_more_than_unit_and_category_together() -> None:
    weights = weights_of(story(1, "razia helm", "lembar", "lantas"))
    assert weights == {
        ("tag", "razia"): TAG,
        ("tag", "helm"): TAG,
        ("unit", "lembar"): UNIT,
        ("category", "lantas"): CATEGORY,
    }
    assert TAG > UNIT + CATEGORY


def test_the_work_for_one_story_is_bounded() -> None:
    stories = [story(1, "razia"), *(story(number) for number in range(2, 8)), story(9, "razia")]
    relations = relations_of(stories, per_group=2)
    assert [other.url for other in relations.of(stories[-1])] == ["1/", "7/", "6/"]
    assert [other.url for other in relations.of(stories[-2])] == ["6/", "5/", "9/"]


def test_a_story_is_found_by_its_address() -> None:
    one = story(1)
    relations = relations_of([one, story(2)])
    assert (relations.find("1/"), relations.find("3/")) == (one, None)


def archive_of(chance: Random, size: int) -> list[Fake]:
    return [
        story(number, " ".join(chance.sample("abcdef", 2)), chance.choice("uv"), chance.choice("xyz"))
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
        key, groups = (moving.date, moving.url), [*weights_of(moving)]
        for before, after in ((fewer, more), (more, fewer)):
            touched = after.touched(groups, key)
            kept = [each for each in archive if each.url not in touched]
            assert kept
            assert [before.of(each) for each in kept] == [after.of(each) for each in kept]
