"""Which story is the newest that a page of a list shows, told from the name of its file alone.

A build that keeps a list as it is does not cut it into pages again; the names say which part of the calendar
a page shows (`newsroom.dated_pages`).
"""

import re
from bisect import bisect_right
from collections.abc import Iterable, Mapping, Sequence
from operator import attrgetter
from typing import Generic, Protocol, TypeVar

from newsroom.news_list import Group

_PAGE = re.compile(
    r"(?:(?P<kind>category|unit|tag)/(?P<slug>[^/]+)/)?"
    r"(?:(?P<year>\d{4})/(?:(?P<month>\d\d)(?:-(?P<last_month>\d\d))?/"
    r"(?:(?P<day>\d\d)(?:-(?P<last_day>\d\d))?/(?:page/\d+/)?)?)?)?index\.html"
)
IN_ARTICLE = 4  # slashes in the name of an article's file, which no list by the calendar alone has
_ADDRESS = attrgetter("url")
FRONTS = ("index.html", "arsip/index.html", "tag/index.html")  # that show all news, or count it


class Story(Protocol):
    """What is needed of an article: its address, which begins with its day."""

    url: str


StoryT = TypeVar("StoryT", bound=Story)


def may_be_lists(names: Iterable[str]) -> list[str]:
    """Return the names of files that may be pages of lists, in their order; most others are left out."""
    pages = [name for name in names if name.endswith(FRONTS[0])]
    return sorted([name for name in pages if name.count("/") != IN_ARTICLE or not name[0].isdigit()])


def group_of(name: str) -> tuple[Group, str] | None:
    """Return the group whose list a file is a page of, and the last day of its period, empty for a front.

    None for a file that is no page of a list. A numbered page of a crowded day counts as the whole day.

    >>> group_of("tag/helm/2024/01-03/index.html")
    (('tag', 'helm'), '2024/03/31')
    >>> group_of("2024/03/08-14/index.html"), group_of("2024/index.html")
    ((('month', '2024/03'), '2024/03/14'), (('year', '2024'), '2024/12/31'))
    >>> group_of("unit/spkt/index.html"), group_of("2024/03/08/razia/index.html")
    ((('unit', 'spkt'), ''), None)
    """
    if name in FRONTS:
        return ("all", ""), ""
    if name[:1].isdigit() and name.count("/") == IN_ARTICLE:
        return None
    found = _PAGE.fullmatch(name)
    if not found or not (found["slug"] or found["year"]):
        return None
    group = (found["kind"], found["slug"]) if found["slug"] else _of_archive(found)
    return group, _last_day(found) if found["year"] else ""


class NewestShown(Generic[StoryT]):
    """Finds the newest stories of ``groups``, which have theirs newest first."""

    def __init__(self, groups: Mapping[Group, Sequence[StoryT]]) -> None:
        self._groups = groups
        self._oldest_first: dict[Group, list[StoryT]] = {}

    def __call__(self, group: Group, last_day: str) -> StoryT | None:
        """Return the newest story of a group up to a day, or at all; None where there is none."""
        if group not in self._oldest_first:
            self._oldest_first[group] = [*self._groups.get(group, ())][::-1]
        listed = self._oldest_first[group]
        # In an address a slash follows the day, and a tilde comes after it
        count = bisect_right(listed, f"{last_day}~", key=_ADDRESS) if last_day else len(listed)
        return listed[count - 1] if count else None


def _of_archive(page: re.Match[str]) -> Group:
    month = page["month"]
    return ("month", f"{page['year']}/{month}") if month else ("year", page["year"])


def _last_day(page: re.Match[str]) -> str:
    """Return the last day of a page's period as addresses write it, or one after it."""
    month, day = page["last_month"] or page["month"] or "12", page["last_day"] or page["day"] or "31"
    return f"{page['year']}/{month}/{day}"
