"""Related news of one article at a time, from lists that are grouped and in order already.

Related are articles from *before* it that share series, tags, place, unit or category, the nearest in time
among equals; what was written within a month or a year before counts a little more than what lies further
back.
Only where there are too few, as at the start of an archive, do the next ones after it fill up, by time alone,
since a better one that comes years later would change the page again. So a new article changes no page whose
list is full, and the work per article is bounded by ``per_group``, not by the size of the archive.
"""

from bisect import bisect_left
from collections import defaultdict
from collections.abc import Container, Iterable, Mapping, Sequence, Set
from datetime import datetime, timedelta
from functools import cached_property
from heapq import nlargest
from operator import attrgetter
from typing import Any, Generic, Protocol, TypeVar

from newsroom.ties import Tie

COUNT = 3
PER_GROUP = 50
# Parts of a series belong together whatever else; a shared tag says more than unit and category together, and
# so do a village and its district
WEIGHTS = {"series": 8, "tag": 4, "place": 2, "unit": 2, "category": 1}
LATELY, SOON = timedelta(days=366), timedelta(days=31)

Group = tuple[str, str]
Key = tuple[datetime, str]


class Article(Protocol):
    """What this rule needs of an article; ``card`` is the digest of what other pages show of it."""

    date: datetime
    url: str
    category: Any
    unit: Any
    tags: Iterable[Any]
    ties: Iterable[Tie]
    withdrawn: object | None
    card: bytes


ArticleT = TypeVar("ArticleT", bound=Article)


def groups_of(article: Article, general: Container[str] = ()) -> list[Group]:
    """Return the groups that an article belongs to; to share one of the ``general`` tags says nothing."""
    tags = [("tag", tag.slug) for tag in article.tags if tag.slug not in general]
    return [*tags, *article.ties, ("unit", article.unit.slug), ("category", article.category.slug)]


def tied(news: Iterable[ArticleT]) -> dict[Group, list[ArticleT]]:
    """Return the news of every place and series, in the order given."""
    groups: dict[Group, list[ArticleT]] = {}
    for article in news:
        for tie in article.ties:
            groups.setdefault(tie, []).append(article)
    return groups


class Relations(Generic[ArticleT]):
    """Who is related to whom among the news; ``groups`` holds those of each list, newest first as well."""

    def __init__(
        self,
        news: Sequence[ArticleT],
        groups: Mapping[Group, Sequence[ArticleT]],
        per_group: int = PER_GROUP,
        general: frozenset[str] = frozenset(),
    ) -> None:
        self.news = news
        self.general = general
        self.groups = groups
        self._per_group = per_group
        self._places_of: dict[Group, list[int]] = {}

    @cached_property
    def _places(self) -> dict[str, int]:
        """Return the place of every article by its address: the larger, the older."""
        return dict(zip(map(attrgetter("url"), self.news), range(len(self.news)), strict=True))

    @cached_property
    def _tied(self) -> Mapping[Group, Sequence[ArticleT]]:
        """Return the news of every place and series; in most builds nobody asks for them."""
        return tied(self.news)

    def of(self, article: ArticleT) -> list[ArticleT]:
        """Return the related news of an article, the best or nearest first."""
        here = self._places[article.url]
        scores: defaultdict[int, int] = defaultdict(int)
        groups = groups_of(article, self.general)
        for group in groups:
            weight = WEIGHTS[group[0]]
            for place in self._older(group, here):
                scores[place] += weight
        soon, lately = (self._first_before(article.date - gap, here) for gap in (SOON, LATELY))
        found_at = ((score + (at < lately) + (at < soon), -at) for at, score in scores.items())
        best = [place for _score, place in nlargest(COUNT, found_at)]
        found = [self.news[-place] for place in best]
        return found if len(found) == COUNT else (found + self._next(groups, here))[:COUNT]

    def told(self, articles: Iterable[ArticleT]) -> bytes:
        """Return what differs whenever what is shown of the related news of one of these does."""
        found = [self.of(article) if article.withdrawn is None else [] for article in articles]
        return repr([[other.card for other in others] for others in found]).encode()

    def find(self, url: str) -> ArticleT:
        """Return the article at an address. Raises KeyError when it is not among the news."""
        return self.news[self._places[url]]

    @property
    def urls(self) -> Set[str]:
        """Return the addresses of all news."""
        return self._places.keys()

    def touched(self, groups: Iterable[Group], key: Key) -> set[str]:
        """Return whose related news an article may change that comes to these groups, or goes from them.

        ``key`` is its date and address. Beside those that follow it closely, the first of each group count:
        they are filled up by what comes after them.
        """
        here = self._place_for(key)
        found: set[int] = set()
        for group in groups:
            places = self._group(group)
            at = bisect_left(places, here)
            found.update(places[max(0, at - self._per_group - 1) : at + 1], places[-COUNT - 1 :])
        return {self.news[place].url for place in found}

    def _first_before(self, moment: datetime, here: int) -> int:
        """Return the place of the newest article that is older than a moment."""
        return bisect_left(self.news, True, here, key=lambda article: article.date < moment)

    def _older(self, group: Group, here: int) -> list[int]:
        places = self._group(group)
        after = bisect_left(places, here) + 1
        return places[after : after + self._per_group]

    def _next(self, groups: Iterable[Group], here: int) -> list[ArticleT]:
        """Return the news that came after, the nearest first."""
        newer: set[int] = set()
        for group in groups:
            places = self._group(group)
            at = bisect_left(places, here)
            newer.update(places[max(0, at - self._per_group) : at])
        return [self.news[place] for place in nlargest(COUNT, newer)]

    def _group(self, group: Group) -> list[int]:
        if group not in self._places_of:
            listed = self.groups.get(group) or self._tied.get(group, ())
            urls = map(attrgetter("url"), listed)
            self._places_of[group] = [*map(self._places.__getitem__, urls)]
        return self._places_of[group]

    def _place_for(self, key: Key) -> int:
        """Return the place that an article of this date and address has, or would have."""
        return bisect_left(self.news, _Older(key), key=lambda article: _Older((article.date, article.url)))


class _Older:
    """A key by which the newest comes first."""

    def __init__(self, key: Key) -> None:
        self.key = key

    def __lt__(self, other: "_Older") -> bool:
        return self.key > other.key
