"""Whoever remembers the index of the search returns the one that would be made anew."""

from pathlib import Path
from typing import Any

import pytest

from newsroom.digests import digest
from newsroom.memory.store import Store
from newsroom.search.archive import index_of
from newsroom.search.index import Index
from newsroom.search.leads import leads_of
from newsroom.search.meanings import Meaning, add_meanings
from plugins.fast_build.words import TABLES, WORDS, KnownIndex

Texts = dict[int, str]
ARCHIVE: Texts = {number: f"patroli|malam kata{number} berpatroli:patroli" for number in range(40)}


class Told:
    """A story that counts how often its words are asked for."""

    asked = 0

    def __init__(self, text: str) -> None:
        self._text, _, card = text.partition("!")
        self.found, self.card = digest(self._text.encode()), digest(card.encode())

    @property
    def searched(self) -> str:
        Told.asked += 1
        return self._text


def told(index: Index, cards: dict[int, bytes]) -> dict[str, tuple[object, ...]]:
    return {
        stem: (found.forms, [*found.titles], [*found.others], found.tell(cards), {*leads_of(stem, found)})
        for stem, found in index.items()
    }


class Office:
    """Builds of one archive, with what the last one remembered."""

    def __init__(self, folder: Path) -> None:
        self.store = Store(folder / "site.sqlite", ["meta", *TABLES])

    def holds(self, texts: Texts) -> bool:
        """Say whether the memory returns the index of these stories; note how many were read."""
        stories: dict[int, Any] = {number: Told(texts[number]) for number in sorted(texts)}
        Told.asked = 0
        known = KnownIndex(self.store)(stories)
        asked, plain = Told.asked, index_of(stories)
        Told.asked = asked
        cards = {number: story.card for number, story in stories.items()}
        assert all({*found.leads} == {*leads_of(stem, found)} for stem, found in known.items())
        return told(known, cards) == told(plain, cards)


@pytest.fixture
def office(tmp_path: Path) -> Office:
    office = Office(tmp_path)
    assert office.holds(ARCHIVE)
    return office


def without(number: int) -> Texts:
    return {each: text for each, text in ARCHIVE.items() if each != number}


CHANGES = {
    "nothing": (ARCHIVE, 0),
    "one came": ({**ARCHIVE, 99: "razia|malam"}, 1),
    "one went": (without(7), 0),
    "one has other words": ({**ARCHIVE, 7: "razia|patroli"}, 1),
    "one has another number": ({**without(7), 70: ARCHIVE[7]}, 1),
    "another one has its number": ({**without(8), 7: ARCHIVE[8]}, 1),
    "one has another title with the same words": ({**ARCHIVE, 7: f"{ARCHIVE[7]}!Patroli?"}, 1),
    "all are others": (dict.fromkeys(range(40), "razia|malam"), 40),
    "none is left": ({}, 0),
}


@pytest.mark.parametrize(("after", "asked"), CHANGES.values(), ids=CHANGES)
def test_few_stories_are_read_for_what_changed(office: Office, after: Texts, asked: int) -> None:
    for each in (after, ARCHIVE, after):
        assert office.holds(each)
    assert Told.asked == asked
    assert office.holds(after)
    assert Told.asked == 0


def test_what_is_added_to_the_index_is_not_kept(office: Office) -> None:
    stories: Any = {number: Told(text) for number, text in ARCHIVE.items()}
    add_meanings(KnownIndex(office.store)(stories), [Meaning("ronda", ("patroli", "malam"))])
    assert office.holds({**ARCHIVE, 99: "razia|malam"})


@pytest.mark.parametrize("table", TABLES)
def test_an_index_whose_rows_were_lost_is_made_anew(office: Office, table: str) -> None:
    keys = sorted(office.store.keys(table))
    office.store.keep({table: ((), keys[:30])})
    assert office.holds(without(7))


def test_rows_that_belong_to_another_index_are_not_believed(office: Office) -> None:
    office.store.keep({WORDS: ([("7", b"razia|")], ())})
    assert office.holds(without(7))
