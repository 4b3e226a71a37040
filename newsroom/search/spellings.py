"""Which words there are, by how they begin: for a word that no story has, those that are spelt almost so."""

from collections.abc import Mapping

from newsroom.search.index import Found
from newsroom.search.leads import number_of
from newsroom.search.words import front

# Files of such words: some 200 of a large archive each
FILES = 256
# Of shorter words every other one is spelt almost so
SHORTEST = 4


def by_beginning(index: Mapping[str, Found]) -> list[list[str]]:
    """Return the words of each file in their order: every stem, and every form that stories have."""
    files: list[set[str]] = [set() for _ in range(FILES)]
    for stem, found in index.items():
        for word in (stem, *found.forms):
            if len(word) >= SHORTEST:
                files[number_of(front(word), FILES)].add(word)
    return [sorted(words) for words in files]
