"""The number of every story in the index: it grows with the day, and says it."""

from collections.abc import Iterator, Sequence
from datetime import date, datetime
from functools import lru_cache
from itertools import accumulate, count
from operator import add, sub
from typing import Protocol, TypeVar

from newsroom.dates import EARLIEST_YEAR

A_DAY = 32  # numbers; a day with more takes some of the next
BY_THE_CLOCK = 28  # of them for the hours of the day, the rest for a late crowd
A_WEEK = 7 * A_DAY
FIRST_DAY = date(EARLIEST_YEAR, 1, 1).toordinal()
DAYS = 4096  # that are remembered: eleven years


class Dated(Protocol):
    """What is needed of a story: its moment, and an address that begins with its day in the office's zone."""

    url: str
    date: datetime


StoryT = TypeVar("StoryT", bound=Dated)


@lru_cache(DAYS)
def day_of(address: str) -> int:
    """Return the days of an address since the earliest that a story can have.

    >>> day_of("1945/01/02")
    1
    """
    year, month, day = address.split("/")
    return date(int(year), int(month), int(day)).toordinal() - FIRST_DAY


def numbered(oldest_first: Sequence[StoryT]) -> Iterator[tuple[int, StoryT]]:
    """Yield every story with its number, each greater than the one before.

    Because a number depends on day and hour and not on the stories before it, a story that comes or goes
    renumbers no other, unless several share its hour. One that has its ``hour`` already is not asked for it.
    """
    hours = [getattr(story, "hour", None) for story in oldest_first]
    if None in hours:
        hours = [hour_of(story.url, story.date) for story in oldest_first]
    # How far the greatest number up to here is ahead of its place: the next one keeps at least that distance
    ahead = accumulate(map(sub, hours, count()), max)
    yield from zip(map(add, ahead, count()), oldest_first, strict=True)


def hour_of(address: str, when: datetime) -> int:
    """Return the number of a story that shares its hour with no other, by its address and moment."""
    return day_of(address[:10]) * A_DAY + part_of_day(when)


def part_of_day(when: datetime) -> int:
    """Return at which of the day's numbers a moment is.

    >>> part_of_day(datetime(2024, 12, 8, 0, 50)), part_of_day(datetime(2024, 12, 8, 23, 59))
    (0, 27)
    """
    return (when.hour * 60 + when.minute) * BY_THE_CLOCK // (24 * 60)


def week_of(number: int) -> int:
    """Return the week to which a number belongs."""
    return number // A_WEEK
