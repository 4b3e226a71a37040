"""Where values and their names lie in a drawing."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import pairwise
from math import ceil, floor, log10


@dataclass(frozen=True)
class Scale:
    """Powers of ten from ``low`` to ``high``, laid out between two places."""

    low: int
    high: int
    start: float
    end: float

    def at(self, value: float) -> float:
        """Return where a value lies."""
        share = (log10(value) - self.low) / (self.high - self.low)
        return round(self.start + share * (self.end - self.start), 1)

    @property
    def powers(self) -> list[float]:
        """Return the values that get a line of the grid."""
        return [10.0**power for power in range(self.low, self.high + 1)]


def scale(values: Iterable[float], start: float, end: float) -> Scale:
    """Return the scale that holds all values.

    >>> scale([0.7, 60], 0, 100).powers
    [0.1, 1.0, 10.0, 100.0]
    """
    logs = [log10(value) for value in values]
    low = floor(min(logs))
    return Scale(low, max(ceil(max(logs)), low + 1), start, end)


def spread(places: Sequence[float], gap: float, most: float) -> list[float]:
    """Return places in the same order, at least ``gap`` apart where there is room, none beyond ``most``.

    >>> spread([10, 12, 50], 10, 100)
    [10, 20, 50]
    >>> spread([95, 99], 10, 100)
    [90, 100]
    """
    order = sorted(range(len(places)), key=lambda index: places[index])
    moved = list(places)
    for before, after in pairwise(order):
        moved[after] = max(moved[after], moved[before] + gap)
    limit = most
    for index in reversed(order):
        moved[index] = min(moved[index], limit)
        limit = moved[index] - gap
    return moved
