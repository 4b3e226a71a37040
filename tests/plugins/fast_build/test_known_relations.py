"""Whoever remembers the related news answers as one who asks for all of them anew."""

from datetime import UTC, datetime, timedelta
from pathlib import Path
from random import Random
from types import SimpleNamespace as Fake
from typing import Any

import pytest

from newsroom.listing import newest_first
from newsroom.memory.store import Store
from newsroom.news_list import groups_in, kin_of
from newsroom.related import Relations
from plugins.fast_build.relations import TABLE, KnownRelations

START = datetime(2024, 12, 8, 16, 30, tzinfo=UTC)
Answers = dict[str, list[str]]


def story(number: int, tags: str, unit: str, category: str, ties: str = "") -> Fake:
    """Return an article with all that light ones have for this."""
    date = START + timedelta(hours=number)
    return bound(
        url=f"{number}/",
        date=date,
        seconds=int(date.timestamp()),
        withdrawn=None,
        tags=[Fake(slug=tag) for tag in tags.split()],
        unit=Fake(slug=unit),
        category=Fake(slug=category),
        ties=tuple(("place", slug) for slug in ties.split()),
    )


def bound(**facts: Any) -> Fake:
    """Return an article with what light ones have of these facts beside."""
    kin = kin_of(facts["date"], facts["category"], facts["unit"], facts["tags"])
    bond = repr((facts["seconds"], kin, facts["ties"])).encode()
    return Fake(**{**facts, "kin": kin, "bond": bond, "card": facts["url"].encode()})


def some_story(chance: Random, number: int) -> Fake:
    tags = " ".join(chance.sample("abcdef", chance.choice([0, 1, 2, 3])))
    ties = " ".join(chance.sample("pqr", chance.choice([0, 0, 1, 2])))
    return story(number, tags, chance.choice("uvw"), chance.choice("xyz"), ties)


class Counting(Relations[Any]):
    """Relations that count how often they are asked."""

    asked = 0

    def of(self, article: Any) -> list[Any]:
        self.asked += 1
        return super().of(article)


class Office:
    """Builds of one archive, with what the last one remembered."""

    def __init__(self, folder: Path) -> None:
        self.path = folder / "site.sqlite"
        self.asked = 0

    def known(self, stories: list[Fake], *, finishes: bool = True, general: str = "") -> Answers:
        """Return whose related news is whose, with the memory."""
        known = KnownRelations(
            Store(self.path, [TABLE, "meta"]), lambda seconds: datetime.fromtimestamp(seconds, UTC)
        )
        relations = relations_of(stories, general)
        answers = known(relations)
        found = {each.url: [other.url for other in answers.of(each)] for each in relations.news}
        self.asked = relations.asked
        if finishes:
            known.finish()
        return found


def relations_of(stories: list[Fake], general: str = "") -> Counting:
    news = newest_first(stories)
    return Counting(news, groups_in({}, news), per_group=4, general=frozenset(general.split()))


def anew(stories: list[Fake], general: str = "") -> Answers:
    """Return whose related news is whose, asked for all."""
    relations = relations_of(stories, general)
    return {each.url: [other.url for other in relations.of(each)] for each in relations.news}


@pytest.fixture
def office(tmp_path: Path) -> Office:
    return Office(tmp_path)


@pytest.fixture
def archive() -> list[Fake]:
    chance = Random(1)  # noqa: S311 - an archive for a test, no secret
    return [some_story(chance, 10 * number) for number in range(80)]


def test_nothing_is_asked_again_when_nothing_changed(office: Office, archive: list[Fake]) -> None:
    assert office.known(archive) == anew(archive)
    assert office.asked == 80
    assert office.known(archive) == anew(archive)
    assert office.asked == 0


@pytest.mark.parametrize("number", [5, 395, 805])
def test_a_new_story_asks_few_again(office: Office, archive: list[Fake], number: int) -> None:
    office.known(archive)
    more = [*archive, story(number, "a b", "u", "x")]
    assert office.known(more) == anew(more)
    assert 0 < office.asked < 50
    assert office.known(more) == anew(more)
    assert office.asked == 0


def test_another_rule_asks_for_all_again(office: Office, archive: list[Fake]) -> None:
    office.known(archive)
    assert office.known(archive, general="a b") == anew(archive, "a b")
    assert office.asked == 80
    more = [*archive, story(805, "a c", "u", "x", "p")]
    assert office.known(more, general="a b") == anew(more, "a b")
    assert 0 < office.asked < 50


def test_a_story_that_is_gone_is_nobodys_related_news(office: Office, archive: list[Fake]) -> None:
    office.known(archive)
    for place in (0, 40, -1):
        archive.pop(place)
        assert office.known(archive) == anew(archive)


def changed(chance: Random, archive: list[Fake], number: int) -> None:
    """Change an archive in one of the ways of an office."""
    way = chance.choice(["new", "gone", "withdrawn", "moved", "other groups", "swapped", "back"])
    one, other = chance.sample(range(len(archive)), 2)
    if way == "new":
        archive.append(some_story(chance, chance.randrange(800) * 10 + number % 10))
    elif way == "gone":
        archive.pop(one)
    elif way == "withdrawn":
        archive[one].withdrawn = "alasan"
    elif way == "back":
        archive[one].withdrawn = None
    elif way == "moved":
        archive[one] = some_story(chance, chance.randrange(800) * 10 + number % 10)
    elif way == "other groups":
        archive[one] = bound(**{**vars(some_story(chance, 0)), **{k: vars(archive[one])[k] for k in KEPT}})
    else:  # two stories with each other's date under their own address
        first, second = vars(archive[one]), vars(archive[other])
        archive[one] = bound(**{**first, "date": second["date"], "seconds": second["seconds"]})
        archive[other] = bound(**{**second, "date": first["date"], "seconds": first["seconds"]})


KEPT = ("url", "date", "seconds", "withdrawn")


@pytest.mark.parametrize("seed", range(8))
def test_after_any_changes_the_answers_are_those_of_asking_anew(seed: int, office: Office) -> None:
    chance = Random(seed)  # noqa: S311 - an archive for a test, no secret
    archive = [some_story(chance, 10 * number) for number in range(60)]
    for step in range(25):
        for _ in range(chance.choice([0, 1, 1, 2, 4, 20])):
            changed(chance, archive, step)
        archive = list({each.url: each for each in archive}.values())
        finishes = chance.random() > 0.1  # a build that is killed remembers nothing
        assert office.known(archive, finishes=finishes) == anew(archive), f"step {step}"


def test_an_archive_that_becomes_empty_and_comes_back(office: Office, archive: list[Fake]) -> None:
    for stories in (archive, [], archive[:1], archive, archive[:5]):
        assert office.known(stories) == anew(stories)


def test_a_memory_that_is_damaged_is_asked_for_nothing(office: Office, archive: list[Fake]) -> None:
    office.known(archive)
    whole = office.path.read_bytes()
    office.path.write_bytes(whole[:512] + bytes(len(whole) - 512))
    assert office.known(archive) == anew(archive)
    assert office.known(archive) == anew(archive)
    assert office.asked == 0
