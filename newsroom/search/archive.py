"""All files of the search: those of the past weeks, which rarely change, and one for the newest week."""

from collections.abc import Collection, Iterator, Mapping, Sequence
from functools import cached_property
from itertools import groupby
from typing import Any, NamedTuple

from newsroom.search.files import Places, as_json, row, steps, words_file
from newsroom.search.index import (
    COMMON_FILES,
    Index,
    common,
    cut,
    file_count,
    inverted,
    shown,
    words_for,
)
from newsroom.search.numbers import numbered, week_of

FOLDER = "cari/"
PAGE = f"{FOLDER}index.html"
NEWEST = f"{FOLDER}terbaru.json"


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
    stories = [Numbered(*found) for found in numbered(reversed(newest_first))]
    if not stories:
        return [], []
    newest = week_of(stories[-1].number)
    past = [found for found in stories if week_of(found.number) < newest]
    return past, stories[len(past) :]


class Archive:
    """The index of some stories, the oldest first."""

    def __init__(self, stories: Sequence[Numbered], places: Places) -> None:
        self._stories = stories
        self._places = places
        self.count = file_count(len(stories))

    @cached_property
    def index(self) -> Index:
        """Return the stories of every stem."""
        return inverted((found.number, found.story.searched) for found in self._stories)

    @cached_property
    def rows(self) -> Mapping[int, list[object]]:
        """Return what a list of finds shows of every story, by number."""
        return {found.number: row(*found, self._places) for found in self._stories}

    @cached_property
    def common(self) -> list[str]:
        """Return the stems that find too much."""
        return common(self.index, len(self._stories))

    def common_words(self) -> list[str]:
        """Return the words by which these are looked for."""
        return sorted({word for stem in self.common for word in words_for(stem, self.index[stem])})

    def words_files(self) -> Iterator[tuple[str, list[str]]]:
        """Yield the name of every file of words, and its stems; the commonest have files of their own."""
        common = frozenset(self.common)
        for number, stems in enumerate(cut(self.index, self.index.keys() - common, self.count)):
            yield f"{FOLDER}kata/{self.count}/{number}.json", stems
        for number, stems in enumerate(cut(self.index, common, COMMON_FILES if common else 0)):
            yield f"{FOLDER}umum/{number}.json", stems

    def words_file(self, stems: Collection[str]) -> bytes:
        """Return the file of some stems, with the rows of the stories that each finds first."""
        rows = [self.rows[number] for number in shown(self.index, sorted(stems))]
        return words_file(self.index, stems, rows)

    def whole_file(self) -> bytes:
        """Return all words and all rows in one file, the newest row first."""
        return words_file(self.index, self.index, [*self.rows.values()][::-1])

    def week_files(self) -> Iterator[tuple[str, bytes]]:
        """Yield a file for every week, with the rows of its stories, the newest first."""
        for week, numbers in groupby(self.rows, week_of):
            rows = [self.rows[number] for number in numbers]
            yield f"{FOLDER}minggu/{week}.json", as_json(rows[::-1])

    def filter_files(self) -> Iterator[tuple[str, bytes]]:
        """Yield a file for every category and unit, with the numbers of its stories."""
        for name, value in (("category", 3), ("unit", 4)):
            slugs = self._places.categories if name == "category" else self._places.units
            for slug, place in slugs.items():
                numbers = [number for number, shown in self.rows.items() if shown[value] == place]
                yield f"{FOLDER}{name}/{slug}.json", as_json(steps(numbers))
