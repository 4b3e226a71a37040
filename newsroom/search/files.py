"""The files of the index as the browser reads them. ``theme/static/js/search.js`` reads nothing else.

A file of words is ``{"rows": [row, …], "words": {stem: [forms, titles, others], …}}``: the forms with blanks
between them, the numbers of the stories with the stem in their title and of those with it beside. A row is
``[number, title, slug, category, unit, summary]``: the slug is 0 when the title gives it, category and unit
are places in the registers; a seventh value says how many days the story is older than its number.
Numbers go from the newest to the oldest, each but the first as what it lacks to the one before.
"""

import json
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from operator import sub
from typing import Any

from newsroom.addresses import as_slug
from newsroom.body.summary import cut_at_word
from newsroom.hours import A_DAY, day_of
from newsroom.search.index import MOST, Found, Index

SUMMARY_LENGTH = 100


@dataclass(frozen=True)
class Places:
    """Where categories and units stand in their registers, by slug."""

    categories: Mapping[str, int]
    units: Mapping[str, int]

    @cached_property
    def told(self) -> bytes:
        """Return what changes when a place does."""
        return repr((self.categories, self.units)).encode()


def row(number: int, story: Any, places: Places) -> list[object]:
    """Return what a list of finds shows of a story."""
    slug = story.url.rstrip("/").rpartition("/")[2]
    late = number // A_DAY - day_of(story.url[:10])
    return [
        number,
        story.title,
        0 if as_slug(story.title) == slug else slug,
        places.categories[story.category.slug],
        places.units[story.unit.slug],
        short(story.summary),
        *([late] if late else []),
    ]


def short(summary: str) -> str:
    """Return a summary of a line or two."""
    return summary if len(summary) <= SUMMARY_LENGTH else cut_at_word(summary, SUMMARY_LENGTH)


def words_file(index: Index, stems: Iterable[str], rows: Iterable[list[object]]) -> bytes:
    """Return the file of some stems, with these rows beside them."""
    return as_json({"rows": [*rows], "words": {stem: entry(stem, index[stem]) for stem in sorted(stems)}})


def entry(stem: str, found: Found) -> list[object]:
    """Return one stem with its forms and its stories."""
    forms = " ".join(sorted(form for form in found.forms if form != stem))
    return [forms, steps(found.titles, MOST), steps(found.others, MOST)]


def steps(oldest_first: Sequence[int], most: int | None = None) -> list[int]:
    """Return numbers as the way from each to the next, the newest first.

    >>> steps([10, 14, 15])
    [15, 1, 4]
    """
    newest_first = [*reversed(oldest_first)][:most]
    return [*newest_first[:1], *map(sub, newest_first, newest_first[1:])]


def as_json(value: object) -> bytes:
    """Return a value as JSON without blanks."""
    return json.dumps(value, ensure_ascii=False, separators=(",", ":")).encode()
