"""Give every article its related news: ``article.related``. Signal: ``article_generator_finalized``.

Related are articles from *before* it that share tags, unit or category, the nearest in time among equals.
Only where there are too few, as at the start of an archive, do the next ones after it fill up, by time alone,
since a better one that comes years later would change the page again. So a new article changes no page whose
list is full, and the work per article is bounded by ``PER_GROUP``, not by the size of the archive.
"""

from collections import defaultdict, deque
from collections.abc import Iterable
from datetime import datetime
from functools import partial
from heapq import nlargest
from typing import Any, Protocol

from pelican.plugins import signals

from newsroom.listing import newest_first

COUNT = 3
PER_GROUP = 50
TAG, UNIT, CATEGORY = 4, 2, 1  # a shared tag says more than a shared unit and category together

Group = tuple[str, str]


class Article(Protocol):
    """What this plugin needs of an article."""

    date: datetime
    url: str
    withdrawn: object | None
    category: Any
    unit: Any
    tags: Iterable[Any]
    related: "list[Article]"


class ArticlesGenerator(Protocol):
    """What this plugin needs of Pelican's generator of articles."""

    articles: list[Article]


def groups_of(article: Article) -> dict[Group, int]:
    """Return the groups that an article belongs to, and how much sharing one counts."""
    tags = {("tag", tag.slug): TAG for tag in article.tags}
    return {**tags, ("unit", article.unit.slug): UNIT, ("category", article.category.slug): CATEGORY}


def related_along(
    articles: list[Article], count: int, *, by_time: bool = False, per_group: int = PER_GROUP
) -> list[list[Article]]:
    """Return for each article its related ones among those earlier in the list, the best or nearest first."""
    recent: defaultdict[Group, deque[int]] = defaultdict(partial(deque, maxlen=per_group))
    results = []
    for position, article in enumerate(articles):
        scores: defaultdict[int, int] = defaultdict(int)
        groups = groups_of(article)
        for group, weight in groups.items():
            for other in recent[group]:
                scores[other] += 0 if by_time else weight
        best = nlargest(count, zip(scores.values(), scores.keys(), strict=True))
        results.append([articles[other] for _score, other in best])
        for group in groups:
            recent[group].append(position)
    return results


def add_related(generator: ArticlesGenerator) -> None:
    """Set ``article.related`` on every article; withdrawn ones have none and are none."""
    for article in generator.articles:
        article.related = []
    newest = newest_first(generator.articles)
    oldest = newest[::-1]
    for article, before in zip(oldest, related_along(oldest, COUNT), strict=True):
        article.related = before
    for article, after in zip(newest, related_along(newest, COUNT, by_time=True), strict=True):
        article.related = (article.related + after)[:COUNT]


def register() -> None:
    """Join Pelican's signals."""
    signals.article_generator_finalized.connect(add_related)
