"""The number of every story in the index: it grows with the day, and says it."""

from collections.abc import Iterable, Iterator
from datetime import date
from functools import lru_cache
from typing import Protocol, TypeVar

from newsroom.dates import EARLIEST_YEAR

A_DAY = 16  # numbers; a day with more takes some of the next
A_WEEK = 7 * A_DAY
FIRST_DAY = date(EARLIEST_YEAR, 1, 1).toordinal()
DAYS = 4096  # that are remembered: eleven years


class Addressed(Protocol):
    """What is needed of a story: its address begins with its day in the office's zone."""

    url: str


StoryT = TypeVar("StoryT", bound=Addressed)


@lru_cache(DAYS)
def day_of(address: str) -> int:
    """Return the days of an address since the earliest that a story can have.

    >>> day_of("1945/01/02")
    1
    """
    year, month, day = address.split("/")
    return date(int(year), int(month), int(day)).toordinal() - FIRST_DAY


def numbered(oldest_first: Iterable[StoryT]) -> Iterator[tuple[int, StoryT]]:
    """Yield every story with its number, each greater than the one before.

    Because a number depends on the day and not on the stories before it, a story that comes or goes renumbers
    those after it on its own day and no others, unless its day is crowded.
    """
    number = -1
    for story in oldest_first:
        number = max(number + 1, day_of(story.url[:10]) * A_DAY)
        yield number, story


def week_of(number: int) -> int:
    """Return the week to which a number belongs."""
    return number // A_WEEK
