"""Made-up prose: sentences in which Markdown and smart typography have something to do."""

from collections.abc import Sequence
from random import Random
from typing import TypeVar

from bench.words import PAGES, WORDS

ItemT = TypeVar("ItemT")
SECTIONS = 5
WITH_QUOTATION = (0, 2, 4)
WITH_LIST = 1


class Chance:
    """A row of choices that is the same on every Python: only ``random()`` is promised to stay as it is."""

    def __init__(self, seed: str) -> None:
        self._random = Random(seed).random  # noqa: S311 - a corpus, no secret

    def below(self, most: int) -> int:
        """Return a number from 0 up to, but not including, ``most``."""
        return int(self._random() * most)

    def one(self, items: Sequence[ItemT]) -> ItemT:
        """Return one of the items."""
        return items[self.below(len(items))]

    def some(self, items: Sequence[ItemT], count: int) -> list[ItemT]:
        """Return ``count`` different items, in the order in which they were drawn."""
        found: list[ItemT] = []
        while len(found) < count:
            item = self.one(items)
            if item not in found:
                found.append(item)
        return found


def words(chance: Chance, least: int, most: int) -> list[str]:
    """Return between ``least`` and ``most`` words."""
    return [chance.one(WORDS) for _ in range(least + chance.below(most - least + 1))]


def sentence(chance: Chance) -> str:
    """Return a sentence; about one in three holds a sign that typography or Markdown turns into another."""
    found = words(chance, 8, 16)
    middle = 2 + chance.below(len(found) - 4)
    word = found[middle]
    match chance.below(24):
        case 0 | 1:
            found[middle] = f"**{word}**"
        case 2 | 3:
            found[middle] = f'"{word} {chance.one(WORDS)}"'
        case 4:
            found[middle] = f"“{word}”"
        case 5:
            found[middle] = f"{word} -- {chance.one(WORDS)}"
        case 6:
            found[middle] = f"{word} – {chance.one(WORDS)}"
        case 7:
            found[middle] = "Jum'at"
        case _:
            found[middle] = f"{word},"
    found[0] = found[0].capitalize()
    return f"{' '.join(found)}."


def paragraph(chance: Chance, sentences: int = 4) -> str:
    """Return a paragraph on one line."""
    return " ".join(sentence(chance) for _ in range(sentences))


def quotation(chance: Chance) -> str:
    """Return a quotation that is set off."""
    return f'> "{sentence(chance)} {sentence(chance)}"'


def points(chance: Chance) -> str:
    """Return a list of four points, the last of which leads to a standing page."""
    lines = [f"- {' '.join(words(chance, 5, 8)).capitalize()}." for _ in range(3)]
    page = chance.one(tuple(PAGES))
    return "\n".join([*lines, f"- Baca juga [{PAGES[page].lower()}](/{page}/)."])


def body(chance: Chance) -> str:
    """Return the Markdown of a story: five sections, three quotations, one list, about 642 words."""
    blocks = [paragraph(chance, 3)]
    for section in range(SECTIONS):
        blocks.append(f"## {' '.join(words(chance, 3, 5)).capitalize()}")
        blocks.append(paragraph(chance))
        if section in WITH_QUOTATION:
            blocks.append(quotation(chance))
        if section == WITH_LIST:
            blocks.append(points(chance))
        blocks.append(paragraph(chance))
    return "\n\n".join(blocks) + "\n"
