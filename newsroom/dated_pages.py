"""Cut a list into pages by the calendar, so that a story touches only the page of its own days.

A page is a year, a quarter, a month, a week of a month or a day: the largest of them that has no more than
``most`` items. A single day with more is cut into numbered pages. The front of the list shows its newest
pages together, until it has ``least`` items, and everything while there are no more than ``most``.

An item that comes, goes or moves changes the page of its period; only where a period begins or ceases to fit
on one page are its parts joined or parted. Addresses and titles say when, and stay true.
"""

from bisect import bisect_left
from calendar import monthrange
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from functools import lru_cache
from typing import Any, Generic, NamedTuple, Protocol, TypeVar

from newsroom.dates import month_name
from newsroom.labels import LABELS

# A front has ten items or more, about one minute of scrolling on a telephone, and at most 39
LEAST, MOST = 10, 30
DAYS = 4096  # that are remembered by their periods: eleven years


class Dated(Protocol):
    """What pages need of an item."""

    @property
    def date(self) -> datetime:
        """Return its moment, in the zone whose calendar counts."""


ItemT = TypeVar("ItemT", bound=Dated)


class Span(NamedTuple):
    """A part of the calendar: how an address and how a title name it."""

    address: str
    label: str


@dataclass(frozen=True)
class DatedPage(Generic[ItemT]):
    """One page of a list; ``period`` is None for the front; ``newer`` and ``older`` are addresses."""

    items: list[ItemT]
    url: str
    period: str | None
    newer: str | None
    older: str | None


@lru_cache(DAYS)
def year(day: date) -> Span:
    """Return the year of a day."""
    return Span(f"{day:%Y}/", f"{day.year}")


@lru_cache(DAYS)
def quarter(day: date) -> Span:
    """Return the quarter of a day."""
    first = (day.month - 1) // 3 * 3 + 1
    months = f"{month_name(first)}–{month_name(first + 2)}"
    return Span(f"{day:%Y}/{first:02}-{first + 2:02}/", f"{months} {day.year}")


@lru_cache(DAYS)
def month(day: date) -> Span:
    """Return the month of a day."""
    return Span(f"{day:%Y/%m}/", f"{month_name(day.month)} {day.year}")


@lru_cache(DAYS)
def week(day: date) -> Span:
    """Return the week of a day: days 1 to 7, 8 to 14, 15 to 21 of its month, and the rest."""
    first = min((day.day - 1) // 7, 3) * 7 + 1
    last = first + 6 if first < 22 else monthrange(day.year, day.month)[1]  # noqa: PLR2004
    return Span(f"{day:%Y/%m}/{first:02}-{last:02}/", f"{first}–{last} {month(day).label}")


@lru_cache(DAYS)
def one_day(day: date) -> Span:
    """Return the day itself."""
    return Span(f"{day:%Y/%m/%d}/", f"{day.day} {month(day).label}")


Level = Callable[[date], Span]
LEVELS: tuple[Level, ...] = (year, quarter, month, week, one_day)
WITHIN_MONTH: tuple[Level, ...] = (week, one_day)


def dated_pages(  # noqa: PLR0913
    newest_first: Sequence[ItemT],
    front: str,
    base: str,
    *,
    levels: Sequence[Level] = LEVELS,
    most: int = MOST,
    least: int = LEAST,
) -> list[DatedPage[ItemT]]:
    """Return the front and then the page of each period, newest first, at ``<base><address of the period>``.

    >>> from types import SimpleNamespace as Item
    >>> items = [Item(date=datetime(year, 5, 1)) for year in (2024, 2024, 2023, 2022)]
    >>> pages = dated_pages(items, "tag/x/", "tag/x/", most=2, least=1)
    >>> [(page.url, page.period, len(page.items)) for page in pages]
    [('tag/x/', None, 2), ('tag/x/2023/', '2023', 1), ('tag/x/2022/', '2022', 1)]
    """
    shown: list[ItemT] = []
    parts = [*_parts(newest_first, levels, most)] if len(newest_first) > most else [(None, newest_first)]
    while parts and len(shown) < least:
        shown += parts.pop(0)[1]
    named = [(period, items) for period, items in parts if period is not None]
    urls = [front, *(f"{base}{period.address}" for period, _items in named)]
    around: list[Any] = [None, *urls, None]
    pages: list[DatedPage[ItemT]] = [DatedPage(shown, front, None, None, around[2])]
    for number, (period, items) in enumerate(named, start=1):
        newer, older = around[number], around[number + 2]
        pages.append(DatedPage([*items], urls[number], period.label, newer, older))
    return pages


def _parts(
    items: Sequence[ItemT], levels: Sequence[Level], most: int
) -> Iterator[tuple[Span | None, Sequence[ItemT]]]:
    """Yield the periods that fit on a page, newest first, with their items."""
    level, *finer = levels
    for period, part in _runs(items, level):
        if len(part) <= most:
            yield period, part
        elif finer:
            yield from _parts(part, finer, most)
        else:
            yield from _numbered(period, part, most)


def _runs(newest_first: Sequence[ItemT], level: Level) -> Iterator[tuple[Span, Sequence[ItemT]]]:
    """Yield each period with its items; where it ends is found by halves, without asking each item."""

    def of(item: ItemT) -> Span:
        return level(item.date.date())

    start = 0
    while start < len(newest_first):
        period = of(newest_first[start])
        end = bisect_left(newest_first, True, start, key=lambda item: of(item) != period)
        yield period, newest_first[start:end]
        start = end


def _numbered(
    period: Span, items: Sequence[ItemT], most: int
) -> Iterator[tuple[Span | None, Sequence[ItemT]]]:
    """Yield the pages of a day that has too many items, counted from its oldest: a full page stays."""
    oldest_first = [*reversed(items)]
    for number in range((len(items) - 1) // most + 1, 0, -1):
        page = oldest_first[(number - 1) * most : number * most]
        label = f"{period.label}, {LABELS['page'].lower()} {number}"
        yield Span(f"{period.address}page/{number}/", label), [*reversed(page)]
