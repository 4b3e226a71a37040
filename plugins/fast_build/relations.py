"""Related news as the last build found it; asked anew only for whom a change may touch."""

import marshal
from collections.abc import Callable, Iterable, Mapping, Sequence, Set
from itertools import repeat
from operator import attrgetter
from typing import Any, NamedTuple

from newsroom.memory.stamps import digest
from newsroom.memory.store import Store
from newsroom.related import Group, Relations, groups_of

TABLE = "related"
MANY = 0.2  # with more changes than this part of the news, asking for all is cheaper
# Of a month: what differs when any of its news comes, goes, or is related to others; the addresses of the
# related news of each, one story a line with blanks between them; and its bindings, which few builds read
Month = tuple[bytes, str, bytes]
URL, BOND, CARD = attrgetter("url"), attrgetter("bond"), attrgetter("card")


class Binding(NamedTuple):
    """What decides to whom an article is related: the digest of it, its moment, its groups, its ties."""

    bond: bytes
    seconds: int
    kin: tuple[str, ...]
    ties: tuple[Any, ...]


class KnownRelations:
    """Answers for `newsroom.related.Relations`; ``finish`` keeps what was found."""

    def __init__(self, store: Store, moment: Callable[[int], Any]) -> None:
        self._store = store
        self._moment = moment
        self._before: dict[str, Month] = {}
        self._now: dict[str, Sequence[Any]] = {}
        self._states: dict[str, bytes] = {}
        self._found: dict[str, str] = {}
        self._asked: Set[str] = frozenset()
        self._is_sound = False

    def __call__(self, relations: Relations[Any]) -> "KnownRelations":
        """Take the relations of today; ask anew for whom what is new among them may touch."""
        self._relations = relations
        self._cards = dict(zip(map(URL, relations.news), map(CARD, relations.news), strict=True))
        self._now = {slug: listed for (kind, slug), listed in relations.groups.items() if kind == "month"}
        self._states = {month: state_of(listed) for month, listed in self._now.items()}
        self._before = {month: marshal.loads(row) for month, row in self._store.rows(TABLE)}  # noqa: S302 - ours
        self._is_sound = self._sign(self._before) == self._store.get("meta", TABLE)
        if not self._is_sound:
            self._before = {}  # rows were lost, and with them who has changed or gone; or the rule is another
        for month in filter(self._is_known, self._now):
            lines = self._before[month][1].split("\n")
            self._found.update(zip(map(URL, self._now[month]), lines, strict=True))
        self._ask()
        return self

    def of(self, article: Any) -> list[Any]:
        """Return the related news of an article."""
        return [self._relations.find(url) for url in self._found[article.url].split()]

    def told(self, articles: Iterable[Any]) -> bytes:
        """Return what differs whenever the related news of one of these does; some may have none."""
        found = "\n".join(map(self._found.get, map(URL, articles), repeat("")))
        return digest(found.encode(), b"".join(map(self._cards.__getitem__, found.split())))

    def finish(self) -> None:
        """Keep the months in which something is new, drop those that have no news any more."""
        months = {month for month in self._now if not self._is_known(month)}
        months |= {self._relations.find(url).kin[0] for url in self._asked}
        rows = {month: row for month in months if (row := self._row(month)) != self._before.get(month)}
        gone = self._before.keys() - self._now.keys()
        if not rows and not gone:
            return
        if not self._is_sound:
            self._store.forget([TABLE])
        new = [(month, marshal.dumps(row)) for month, row in rows.items()]
        self._store.keep({TABLE: (new, gone), "meta": ([(TABLE, self._sign(self._now))], ())})

    def _sign(self, months: Mapping[str, Any]) -> bytes:
        """Return how many months there are, and by which rule their news was related."""
        return f"{len(months)} {sorted(self._relations.general)}".encode()

    def _is_known(self, month: str) -> bool:
        return month in self._before and self._before[month][0] == self._states.get(month)

    def _ask(self) -> None:
        """Ask for whom a change may touch; of all others nothing but what was found is kept."""
        relations = self._relations
        was: dict[str, Binding] = {}
        for month, row in self._before.items():
            if not self._is_known(month):
                bindings = bindings_of(row)
                was.update(bindings)
                self._found.update(zip(bindings, row[1].split("\n"), strict=True))
        others = [each for month, listed in self._now.items() if not self._is_known(month) for each in listed]
        changed = [each for each in others if each.url not in was or was[each.url].bond != each.bond]
        gone = was.keys() - set(map(URL, others))
        for url in gone:
            del self._found[url]
        are_many = len(changed) + len(gone) > MANY * len(relations.news)
        self._asked = relations.urls if are_many else self._touched(changed, gone, was)
        for url in self._asked:
            self._found[url] = " ".join(map(URL, relations.of(relations.find(url))))

    def _touched(self, changed: Sequence[Any], gone: Set[str], was: Mapping[str, Binding]) -> set[str]:
        """Return whose related news may be other than before."""
        relations = self._relations
        touched = set(map(URL, changed))
        for article in changed:
            touched |= relations.touched(groups_of(article, relations.general), (article.date, article.url))
        for url in [*sorted(gone), *(url for url in map(URL, changed) if url in was)]:
            key = (self._moment(was[url].seconds), url)
            touched |= relations.touched(groups_then(was[url], relations.general), key)
        return touched

    def _row(self, month: str) -> Month:
        listed = self._now[month]
        lines = "\n".join(map(self._found.__getitem__, map(URL, listed)))
        bindings = {each.url: (each.bond, each.seconds, each.kin, each.ties) for each in listed}
        return self._states[month], lines, marshal.dumps(bindings)


def state_of(news: Iterable[Any]) -> bytes:
    """Return what differs when any article comes, goes, or is related to others than before."""
    listed = [*news]
    return digest(" ".join(map(URL, listed)).encode(), b"".join(map(BOND, listed)))


def bindings_of(row: Month) -> dict[str, Binding]:
    """Return the bindings of a month, by the addresses of its news."""
    return {url: Binding(*each) for url, each in marshal.loads(row[2]).items()}  # noqa: S302 - ours


def groups_then(binding: Binding, general: Set[str]) -> list[Group]:
    """Return the groups that an article belonged to, as `newsroom.related.groups_of` names them."""
    _month, category, unit, *tags = binding.kin
    counted = [("tag", tag) for tag in tags if tag not in general]
    return [("category", category), ("unit", unit), *counted, *binding.ties]
