"""Which stories have their row beside the words, so that the first finds need no further request."""

from array import array
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from itertools import chain, combinations, islice, zip_longest

from newsroom.search.index import Found, Index

# Stories with a stem in their title are all shown while they are fewer than this, else the newest so many
MANY, NEWEST = 32, 10
# Stories of a stem that few have in their title, of any at all
LEAST = 8
# Rows in one file: chance puts the stems of a file together, and no query may be dear by chance
IN_A_FILE = 84


class Beside:
    """Chooses rows for the stems of one index; ``common`` are those that are looked for alone."""

    def __init__(self, index: Index, common: Iterable[str] = ()) -> None:
        self._index = index
        self._pairs = best_of_pairs({stem: index[stem] for stem in index.keys() - common})

    def shown(self, stems: Iterable[str]) -> list[int]:
        """Return the stories whose rows stand in the file of some stems, the newest first.

        Where there is no room for all, each stem has its first before any has its second.
        """
        found = [self._index[stem] for stem in stems]
        titles = by_turns(self._titles(stem, self._index[stem]) for stem in stems)
        others = by_turns(each.others[: -max(0, LEAST - len(each.titles)) - 1 : -1] for each in found)
        return sorted(islice(dict.fromkeys(chain(titles, others)), IN_A_FILE), reverse=True)

    def told_of_pairs(self, stem: str) -> bytes:
        """Return which stories two words of a title find, of whom a stem is the rarer."""
        return array("I", self._pairs.get(stem, ())).tobytes()

    def _titles(self, stem: str, found: Found) -> Iterable[int]:
        if len(found.titles) < MANY:
            return reversed(found.titles)
        return dict.fromkeys(chain(found.titles[: -NEWEST - 1 : -1], self._pairs.get(stem, ())))


def best_of_pairs(index: Mapping[str, Found]) -> dict[str, list[int]]:
    """Return for stems that many titles have the stories that two words of a title find first, newest first.

    Each story is found by the rarer of the two. Which is rarer is counted coarsely: one story more or less
    moves none from the file of one word to that of another.
    """
    many = [stem for stem, found in index.items() if len(found.titles) >= MANY]
    stems_of = defaultdict(list)
    for stem in sorted(many, key=lambda stem: (len(index[stem].titles).bit_length(), stem)):
        for number in index[stem].titles:
            stems_of[number].append(stem)
    newest = {pair: number for number in sorted(stems_of) for pair in combinations(stems_of[number], 2)}
    best = defaultdict(set)
    for (rarer, _), number in newest.items():
        best[rarer].add(number)
    return {stem: sorted(numbers, reverse=True) for stem, numbers in best.items()}


def by_turns(lists: Iterable[Iterable[int]]) -> Iterator[int]:
    """Yield the first of each list, then the second of each, and so on.

    >>> [*by_turns([[1, 2, 3], [], [4]])]
    [1, 4, 2, 3]
    """
    for turn in zip_longest(*lists):
        yield from (number for number in turn if number is not None)
