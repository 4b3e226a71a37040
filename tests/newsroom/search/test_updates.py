"""A story more or less leaves the index that would be made anew."""

from random import Random

import pytest

from newsroom.search.index import Index, inverted
from newsroom.search.updates import add, take_out

WORDS = ("patroli", "berpatroli:patroli", "razia", "merazia:razia", "malam", "polisi", "110")


def told(index: Index) -> dict[str, tuple[object, ...]]:
    return {stem: (found.forms, [*found.titles], [*found.others]) for stem, found in index.items()}


def some_text(chance: Random) -> str:
    title, others = chance.sample(WORDS, chance.randrange(4)), chance.choices(WORDS, k=chance.randrange(5))
    return f"{' '.join(title)}|{' '.join(others)}"


def test_stories_that_come_and_go_leave_what_is_made_anew() -> None:
    chance = Random(1)  # noqa: S311 - texts for a test, no secret
    stories = {number: some_text(chance) for number in range(0, 60, 2)}
    index = inverted(stories.items())
    for _ in range(200):
        number = chance.randrange(60)
        if number in stories:
            take_out(index, number, stories.pop(number))
        else:
            stories[number] = some_text(chance)
            add(index, number, stories[number])
        assert told(index) == told(inverted(sorted(stories.items())))


def test_both_say_which_stems_they_touched() -> None:
    index = inverted([(1, "patroli|berpatroli:patroli razia")])
    assert add(index, 2, "malam|merazia:razia") == {"malam", "razia"}
    assert take_out(index, 1, "patroli|berpatroli:patroli razia") == {"patroli", "razia"}


@pytest.mark.parametrize(("number", "text"), [(1, "malam|"), (2, "patroli|"), (1, "|patroli")])
def test_what_is_not_there_cannot_go(number: int, text: str) -> None:
    with pytest.raises((KeyError, ValueError)):
        take_out(inverted([(1, "patroli|"), (3, "|razia")]), number, text)
