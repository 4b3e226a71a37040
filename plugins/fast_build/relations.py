"""Related news as the last build found it; asked anew only for whom a change may touch."""

import marshal
from collections.abc import Callable, Iterable, Mapping, Sequence, Set
from operator import attrgetter
from typing import Any, NamedTuple

from newsroom.digests import digest
from newsroom.memory.store import Store
from newsroom.related import COUNT, Group, Relations, groups_of

TABLE = "related"
MANY = 0.2  # with more changes than this part of the news, asking for all is cheaper
URL, BOND, CARD = attrgetter("url"), attrgetter("bond"), attrgetter("card")


class Binding(NamedTuple):
    """What decides to whom an article is related: the digest of it, its moment, its groups, its ties."""

    bond: bytes
    seconds: int
    kin: tuple[str, ...]
    ties: tuple[Any, ...]


class Month(NamedTuple):
    """What is kept of the news of a month: by its `state_of` it is known again.

    ``lines`` are the addresses of the related news of each story, with blanks between them; ``told`` differs
    when what is shown of these does, and is so while the months ``around``, in which they lie, have these
    states. Of ``bindings`` few builds read any.
    """

    state: bytes
    lines: str
    told: bytes
    around: dict[str, bytes]
    bindings: bytes


class KnownRelations:
    """Answers for `newsroom.related.Relations`; ``finish`` keeps what was found."""

    def __init__(self, store: Store, moment: Callable[[int], Any]) -> None:
        self._store = store
        self._moment = moment
        self._before: dict[str, Month] = {}
        self._now: dict[str, Sequence[Any]] = {}
        self._states: dict[str, bytes] = {}
        self._rows: dict[str, Month] = {}
        self._found: dict[str, dict[str, str]] = {}
        self._is_sound = False

    def __call__(self, relations: Relations[Any]) -> "KnownRelations":
        """Take the relations of today; ask anew for whom what is new among them may touch."""
        self._relations = relations
        self._now = {slug: listed for (kind, slug), listed in relations.groups.items() if kind == "month"}
        self._states = {month: state_of(listed) for month, listed in self._now.items()}
        rows = self._store.rows(TABLE)
        self._before = {month: Month(*marshal.loads(row)) for month, row in rows}  # noqa: S302 - ours
        self._is_sound = self._sign(self._before) == self._store.get("meta", TABLE)
        if not self._is_sound:
            self._before = {}  # rows were lost, and with them who has changed or gone; or the rule is another
        self._rows = {month: self._before[month] for month in self._now if self._is_known(month)}
        self._ask()
        return self

    def of(self, article: Any) -> list[Any]:
        """Return the related news of an article."""
        return [*map(self._relations.find, self._found_of(article).split())]

    def told(self, articles: Sequence[Any]) -> bytes:
        """Return what differs when the related news of one of these does: of many, that of their months."""
        if len(articles) == 1:
            return self._told(self._found_of(articles[0]))
        months = dict.fromkeys([article.kin[0] for article in articles])
        return b"".join([self._row(month).told for month in months if month in self._now])

    def finish(self) -> None:
        """Keep the months in which something is new, drop those that have no news any more."""
        rows = {month: self._row(month) for month in self._now}
        new = [(month, row) for month, row in rows.items() if row is not self._before.get(month)]
        gone = self._before.keys() - rows.keys()
        if not new and not gone:
            return
        if not self._is_sound:
            self._store.forget([TABLE])
        kept = [(month, marshal.dumps((*row,))) for month, row in new]
        self._store.keep({TABLE: (kept, gone), "meta": ([(TABLE, self._sign(rows))], ())})

    def _sign(self, months: Mapping[str, Any]) -> bytes:
        """Return how many months there are, and by which rule their news was related."""
        return f"{len(months)} {sorted(self._relations.general)}".encode()

    def _is_known(self, month: str) -> bool:
        return month in self._before and self._before[month].state == self._states.get(month)

    def _ask(self) -> None:
        """Ask for whom a change may touch; of all others nothing but what was found is kept."""
        was: dict[str, Binding] = {}
        found: dict[str, str] = {}
        for row in (row for month, row in self._before.items() if not self._is_known(month)):
            bindings = bindings_of(row)
            was.update(bindings)
            found.update(zip(bindings, row.lines.split("\n"), strict=True))
        new = {month: listed for month, listed in self._now.items() if not self._is_known(month)}
        self._found = {month: {each.url: found.get(each.url, "") for each in new[month]} for month in new}
        for url in self._whom_to_ask([each for listed in new.values() for each in listed], was):
            article = self._relations.find(url)
            self._of_month(article.kin[0])[url] = " ".join(map(URL, self._relations.of(article)))
            self._rows.pop(article.kin[0], None)

    def _whom_to_ask(self, others: Sequence[Any], was: Mapping[str, Binding]) -> Set[str]:
        """Return whose related news may be other than before, by the news of all months that are new."""
        relations = self._relations
        changed = [each for each in others if each.url not in was or was[each.url].bond != each.bond]
        gone = was.keys() - set(map(URL, others))
        if len(changed) + len(gone) > MANY * len(relations.news):
            return relations.urls
        changes = [(key_of(each), groups_of(each, relations.general)) for each in changed]
        for url in [*sorted(gone), *(url for url in map(URL, changed) if url in was)]:
            key = (self._moment(was[url].seconds), url)
            changes.append((key, groups_then(was[url], relations.general)))
        touched = set().union(*(relations.touched(groups, key) for key, groups in changes))
        since = min((key for key, _groups in changes), default=None)
        new = set(map(URL, changed))
        return new | {url for url in touched - new if not self._is_full_before(url, since)}

    def _is_full_before(self, url: str, since: Any) -> bool:
        """Say whether an article from before a moment has all its related news from before it.

        What comes or goes later is none of it.
        """
        relations = self._relations
        article = relations.find(url)
        found = self._found_of(article).split()
        if key_of(article) > since or len(found) < COUNT or not relations.urls >= set(found):
            return False
        return max(map(key_of, map(relations.find, found))) < key_of(article)

    def _found_of(self, article: Any) -> str:
        month = article.kin[0]
        return self._of_month(month).get(article.url, "") if month in self._now else ""

    def _of_month(self, month: str) -> dict[str, str]:
        """Return what was found for each story of a month, by its address."""
        if month not in self._found:
            lines = self._before[month].lines.split("\n")
            self._found[month] = dict(zip(map(URL, self._now[month]), lines, strict=True))
        return self._found[month]

    def _told(self, found: str) -> bytes:
        shown = [self._relations.find(url).card for url in found.split()]
        return digest(found.encode(), b"".join(shown))

    def _row(self, month: str) -> Month:
        """Return what is to be kept of a month: as it was, while nothing that it shows is new."""
        row = self._rows.get(month)
        if row is None or any(self._states.get(other) != state for other, state in row.around.items()):
            row = self._rows[month] = self._new_row(month)
        return row

    def _new_row(self, month: str) -> Month:
        listed, lines = self._now[month], "\n".join(self._of_month(month).values())
        others = {self._relations.find(url).kin[0] for url in lines.split()}
        bindings = {each.url: (each.bond, each.seconds, each.kin, each.ties) for each in listed}
        around = {other: self._states[other] for other in others}
        return Month(self._states[month], lines, self._told(lines), around, marshal.dumps(bindings))


def key_of(article: Any) -> tuple[Any, str]:
    """Return what the news are in order of."""
    return article.date, article.url


def state_of(news: Iterable[Any]) -> bytes:
    """Return what differs when an article comes or goes, is shown otherwise, or is related otherwise."""
    listed = [*news]
    return digest(b"".join(map(CARD, listed)), b"".join(map(BOND, listed)))


def bindings_of(row: Month) -> dict[str, Binding]:
    """Return the bindings of a month, by the addresses of its news."""
    return {url: Binding(*each) for url, each in marshal.loads(row.bindings).items()}  # noqa: S302 - ours


def groups_then(binding: Binding, general: Set[str]) -> list[Group]:
    """Return the groups that an article belonged to, as `newsroom.related.groups_of` names them."""
    _month, category, unit, *tags = binding.kin
    counted = [("tag", tag) for tag in tags if tag not in general]
    return [("category", category), ("unit", unit), *counted, *binding.ties]
