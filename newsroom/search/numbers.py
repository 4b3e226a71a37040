"""The number of every story in the index: that of its hour, or the next one that is free."""

from collections.abc import Iterator, Sequence
from datetime import datetime
from itertools import accumulate, count
from operator import add, sub
from typing import Protocol, TypeVar

from newsroom.hours import A_DAY, hour_of

A_WEEK = 7 * A_DAY


class Dated(Protocol):
    """What is needed of a story: its moment, and an address that begins with its day in the office's zone."""

    url: str
    date: datetime


StoryT = TypeVar("StoryT", bound=Dated)


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


def week_of(number: int) -> int:
    """Return the week to which a number belongs."""
    return number // A_WEEK
