"""Related news as the last build found it; asked anew only for whom a change may touch."""

from collections.abc import Callable
from typing import Any

from newsroom.memory.shards import Shards
from newsroom.memory.store import Store
from newsroom.related import Group, Relations, groups_of
from newsroom.ties import Tie

TABLE = "related"
MANY = 0.2  # with more changes than this part of the news, asking for all is cheaper


class KnownRelations:
    """Answers for `newsroom.related.Relations`; ``finish`` keeps what was found."""

    def __init__(self, store: Store, moment: Callable[[int], Any]) -> None:
        self._store = store
        self._rows = Shards(store, TABLE)
        self._moment = moment
        self._before: dict[str, Any] = {}
        self._now: dict[str, Any] = {}
        self._general: frozenset[str] = frozenset()

    def __call__(self, relations: Relations[Any]) -> Callable[[Any], list[Any]]:
        """Return how to ask for the related news of one article."""
        self._before = self._rows.load()
        self._general = relations.general
        if self._sign(len(self._before)) != self._store.get("meta", TABLE):
            self._before = {}  # rows were lost, and with them who has changed or gone; or the rule is another
        touched = self._touched(relations)

        before, now = self._before, self._now
        at = {article.url: article for article in relations.news}

        def related_to(article: Any) -> list[Any]:
            url = article.url
            if touched is None or url in touched:
                found = relations.of(article)
                now[url] = (*signature(article), " ".join([other.url for other in found]))
                return found
            return [at[other] for other in before[url][3].split()]

        return related_to

    def finish(self, urls: set[str]) -> None:
        """Keep what is new, drop what is not listed any more."""
        changed = {url for url, found in self._now.items() if self._before.get(url) != found}
        changed |= self._before.keys() - urls
        rows = {url: found for url, found in self._before.items() if url in urls} | self._now
        count = [(TABLE, self._sign(len(rows)))]
        self._store.keep({**self._rows.changes(rows, changed), "meta": (count, ())})

    def _sign(self, rows: int) -> bytes:
        """Return what the rows are many of, and by which rule they were found."""
        return f"{rows} {sorted(self._general)}".encode()

    def _touched(self, relations: Relations[Any]) -> set[str] | None:
        """Return whose related news may be other than before, None for all."""
        changed = [
            article
            for article in relations.news
            if (before := self._before.get(article.url)) is None
            or before[0] != article.seconds
            or before[1:3] != (article.kin, article.ties)
        ]
        gone = self._before.keys() - {article.url for article in relations.news}
        if len(changed) + len(gone) > MANY * len(relations.news):
            return None
        touched = {article.url for article in changed}
        for article in changed:
            touched |= relations.touched(groups_of(article, self._general), (article.date, article.url))
        for url in [*sorted(gone), *(article.url for article in changed if article.url in self._before)]:
            seconds, kin, ties, _found = self._before[url]
            touched |= relations.touched(self._groups(kin, ties), (self._moment(seconds), url))
        return touched

    def _groups(self, kin: tuple[str, ...], ties: tuple[Tie, ...]) -> list[Group]:
        """Return the groups that a signature names: category, unit and tags by their slugs, and the ties."""
        category, unit, *tags = kin
        counted = [("tag", tag) for tag in tags if tag not in self._general]
        return [("category", category), ("unit", unit), *counted, *ties]


def signature(article: Any) -> tuple[int, tuple[str, ...], tuple[Tie, ...]]:
    """Return what decides to whom an article is related: its moment, its groups, its ties."""
    return article.seconds, article.kin, article.ties
