"""Made-up stories with the vocabulary of a language: what an index of real news weighs, without real news.

Words come from the root words of the stemmer, as often as Zipf's law has it (rank times frequency is the
same), in forms that Indonesian verbs and nouns take; every tenth is a made-up name.
"""

from bisect import bisect
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime, timedelta
from itertools import accumulate
from types import SimpleNamespace
from typing import Any

from bench.prose import Chance
from newsroom.addresses import as_slug
from newsroom.search.stems import root_words
from newsroom.search.telling import searched, telling

FIRST = datetime(2016, 1, 4)
YEARS = 10
CATEGORIES, UNITS = 11, 16
TITLE_WORDS, BODY_WORDS, NAME_EACH = 8, 220, 10
NAMES = 8_000
_SYLLABLES = "su ri ta ke tut wa yan ma de nyo man a gung la li ba tu se ko tong le bar ge rung na ra ya di"
SYLLABLES = _SYLLABLES.split()
# A form of each, in a hundred words: “meN-” and “peN-” change the first letter, as in memeriksa
FORMS = ("{}",) * 48 + ("di{}", "{}an", "{}nya", "ber{}", "ter{}", "{}kan", "di{}kan", "se{}") * 4
NASAL = {"p": "m", "t": "n", "s": "ny", "k": "ng", "b": "mb", "d": "nd", "c": "nc", "j": "nj", "g": "ngg"}


@dataclass(frozen=True)
class Vocabulary:
    """Words with the sums of their weights: a word at rank r has the weight 1/r."""

    words: list[str]
    sums: list[float]

    def one(self, chance: Chance) -> str:
        """Return a word by its weight."""
        place = chance.below(1_000_000) / 1_000_000 * self.sums[-1]
        return self.words[bisect(self.sums, place)]


def by_zipf(words: list[str], chance: Chance) -> Vocabulary:
    """Return a vocabulary in which chance gives each word its rank."""
    mixed = sorted(words, key=lambda _word: chance.below(1 << 30))
    return Vocabulary(mixed, [*accumulate(1 / rank for rank in range(1, len(mixed) + 1))])


def formed(root: str, chance: Chance) -> str:
    """Return a root in one of the forms it takes in a text."""
    number = chance.below(100)
    if number < len(FORMS):
        return FORMS[number].format(root)
    stem = f"{NASAL[root[0]]}{root[1:]}" if root[0] in NASAL else root
    return f"me{stem}" if number % 3 else f"pe{stem}an"


class Writer:
    """Writes stories, the same ones each time."""

    def __init__(self) -> None:
        self._chance = Chance("pencarian")
        roots = [word for word in root_words() if word.isalpha()]
        self._roots = by_zipf(roots, self._chance)
        names = ["".join(self._chance.some(SYLLABLES, 3)) for _ in range(NAMES)]
        self._names = by_zipf(names, self._chance)

    def story(self, number: int, when: datetime) -> Any:
        """Return one story as the index asks of it."""
        body = " ".join(self._words(BODY_WORDS))
        heading = " ".join(self._words(TITLE_WORDS)).capitalize()
        return SimpleNamespace(
            title=heading,
            summary=body[:200],
            url=f"{when:%Y/%m/%d}/{as_slug(heading)}/",
            date=when,
            category=SimpleNamespace(slug=f"kategori-{number % CATEGORIES}"),
            unit=SimpleNamespace(slug=f"satuan-{number % UNITS}"),
            searched=searched(heading, [], body[:200], telling(body)),
        )

    def _words(self, count: int) -> list[str]:
        """Return some words of a text."""
        chance = self._chance
        return [
            formed(self._roots.one(chance), chance)
            if chance.below(NAME_EACH)
            else self._names.one(chance).title()
            for _ in range(count)
        ]


def stories(count: int) -> Iterator[Any]:
    """Yield made-up stories, the oldest first, over ten years."""
    writer = Writer()
    for number in range(count):
        yield writer.story(number, FIRST + timedelta(days=number * 365 * YEARS / count))
