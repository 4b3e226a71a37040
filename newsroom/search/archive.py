"""All files of the search: those of the past weeks, which rarely change, and one for the newest week."""

from array import array
from bisect import bisect_left
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from functools import cache, cached_property, partial
from itertools import groupby
from typing import Any, NamedTuple

from newsroom.digests import digest
from newsroom.search.beside import Beside
from newsroom.search.files import Places, as_json, row, words_file
from newsroom.search.index import Index, common, inverted
from newsroom.search.leads import cut, file_count, words_of_common
from newsroom.search.meanings import Meaning, add_meanings
from newsroom.search.numbers import numbered, week_of
from newsroom.search.spellings import by_beginning
from newsroom.search.stems import stem

FOLDER = "cari/"
PAGE = f"{FOLDER}index.html"
NEWEST = f"{FOLDER}terbaru.json"
# Returns the index of stories given by number, the oldest first
Invert = Callable[[Mapping[int, Any]], Index]


class Numbered(NamedTuple):
    """A story with its number in the index."""

    number: int
    story: Any


def parted(newest_first: Sequence[Any]) -> tuple[list[Numbered], list[Numbered]]:
    """Return the stories of all weeks but the newest, and those of the newest; the oldest first.

    Only the newest week grows in a newsroom's day, so one file is written anew for a new story; when a week
    begins, the one before it joins the others. The stories tell which it is and not the clock: a build at
    another hour comes out the same.
    """
    made = partial(tuple.__new__, Numbered)  # as Numbered(*found) does, without a call for each
    stories = [*map(made, numbered(newest_first[::-1]))]
    if not stories:
        return [], []
    newest = week_of(stories[-1].number)
    first = bisect_left(stories, newest, key=lambda found: week_of(found.number))
    return stories[:first], stories[first:]


def index_of(stories: Mapping[int, Any]) -> Index:
    """Return the index of stories given by number, the oldest first."""
    return inverted((number, story.searched) for number, story in stories.items())


class Archive:
    """The index of some stories, the oldest first; ``invert`` makes it of them."""

    def __init__(
        self,
        stories: Sequence[Numbered],
        places: Places,
        meanings: Sequence[Meaning] = (),
        invert: Invert = index_of,
    ) -> None:
        self._stories: dict[int, Any] = dict(stories)
        self._invert = invert
        self._places = places
        self._meanings = meanings
        self.count = file_count(len(stories))
        self._row = cache(lambda number: row(number, self._stories[number], places))

    @cached_property
    def index(self) -> Index:
        """Return the stories of every stem."""
        index = self._invert(self._stories)
        add_meanings(index, self._meanings)
        return index

    def meanings(self) -> list[Meaning]:
        """Return which words mean the same as one by which there are stories."""
        return [meaning for meaning in self._meanings if stem(meaning.word) in self.index]

    @cached_property
    def common(self) -> list[str]:
        """Return the stems that find too much."""
        return common(self.index, len(self._stories))

    def common_words(self) -> list[list[str]]:
        """Return the words by which these are looked for, the stem first."""
        return [*words_of_common(self.index, sorted(self.common))]

    def words_files(self) -> Iterator[tuple[str, list[str]]]:
        """Yield the name of every file of words, and its stems; each of the commonest has its own."""
        rare = self.index.keys() - self.common
        for number, stems in enumerate(cut(self.index, sorted(rare), self.count)):
            yield f"{FOLDER}kata/{self.count}/{number}.json", stems
        for root in self.common:
            yield f"{FOLDER}umum/{root}.json", [root]

    def spelling_files(self) -> Iterator[tuple[str, list[str]]]:
        """Yield the name of every file of spellings, and its words."""
        for number, words in enumerate(by_beginning(self.index)):
            yield f"{FOLDER}ejaan/{number}.json", words

    def week_files(self) -> Iterator[tuple[str, list[int]]]:
        """Yield the name of a file for every week, and the stories whose rows it has, the newest first."""
        for week, numbers in groupby(self._stories, week_of):
            yield f"{FOLDER}minggu/{week}.json", [*numbers][::-1]

    def filter_files(self) -> Iterator[tuple[str, list[int]]]:
        """Yield the name of a file for every category and unit, and its stories, the oldest first."""
        for kind, slugs in (("category", self._places.categories), ("unit", self._places.units)):
            numbers: dict[str, list[int]] = {slug: [] for slug in slugs}
            for number, story in self._stories.items():
                numbers[getattr(story, kind).slug].append(number)
            for slug, found in numbers.items():
                yield f"{FOLDER}{kind}/{slug}.json", found

    def newest_first(self) -> list[int]:
        """Return all stories."""
        return [*self._stories][::-1]

    @cached_property
    def beside(self) -> Beside:
        """Return which rows stand beside the stems."""
        return Beside(self.index, self.common)

    def words_file(self, stems: Iterable[str], beside: Iterable[int]) -> bytes:
        """Return the file of some stems, with the rows of some stories."""
        return words_file(self.index, stems, self._rows(beside))

    def rows_file(self, numbers: Iterable[int]) -> bytes:
        """Return the file with the rows of some stories."""
        return as_json(self._rows(numbers))

    def _rows(self, numbers: Iterable[int]) -> list[list[object]]:
        return [self._row(number) for number in numbers]

    def told_of_words(self, stems: Sequence[str]) -> dict[str, bytes]:
        """Return what a file of some stems is made of, with the rows that stand beside them."""
        index, cards, pairs = self.index, self._cards, self.beside.told_of_pairs
        parts = [part for stem in stems for part in (stem.encode(), index[stem].tell(cards), pairs(stem))]
        return {"kata": digest(*parts), "daftar": self._places.told}

    def told_of_rows(self, numbers: Sequence[int]) -> dict[str, bytes]:
        """Return what a file with the rows of some stories is made of."""
        rows = array("I", numbers).tobytes() + b"".join(map(self._cards.__getitem__, numbers))
        return {"berita": digest(rows), "daftar": self._places.told}

    @cached_property
    def _cards(self) -> dict[int, bytes]:
        return {number: story.card for number, story in self._stories.items()}
