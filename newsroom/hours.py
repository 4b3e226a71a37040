"""The number of the hour at which a story came out: it grows with the day, and says it.

The search numbers stories by it, and the memory keeps it, so that a build need not work it out again.
"""

from datetime import date, datetime
from functools import lru_cache

from newsroom.dates import EARLIEST_YEAR

A_DAY = 32  # numbers; a day with more takes some of the next
BY_THE_CLOCK = 28  # of them for the hours of the day, the rest for a late crowd
FIRST_DAY = date(EARLIEST_YEAR, 1, 1).toordinal()
DAYS = 4096  # that are remembered: eleven years


@lru_cache(DAYS)
def day_of(address: str) -> int:
    """Return the days of an address since the earliest that a story can have.

    >>> day_of("1945/01/02")
    1
    """
    year, month, day = address.split("/")
    return date(int(year), int(month), int(day)).toordinal() - FIRST_DAY


def hour_of(address: str, when: datetime) -> int:
    """Return the number of a story that shares its hour with no other, by its address and moment."""
    return day_of(address[:10]) * A_DAY + part_of_day(when)


def part_of_day(when: datetime) -> int:
    """Return at which of the day's numbers a moment is.

    >>> part_of_day(datetime(2024, 12, 8, 0, 50)), part_of_day(datetime(2024, 12, 8, 23, 59))
    (0, 27)
    """
    return (when.hour * 60 + when.minute) * BY_THE_CLOCK // (24 * 60)
