"""A table of very many small rows, kept as a few hundred larger ones: read at once, written in part."""

import marshal
from collections.abc import Callable, Iterable, Iterator, Mapping
from typing import Any
from zlib import crc32

from newsroom.memory.store import Changes, Store

COUNT = 256


class Shards:
    """One such table; a row is anything that ``marshal`` can write."""

    def __init__(self, store: Store, table: str) -> None:
        self._store = store
        self._table = table

    def parts(self) -> Iterator[dict[str, Any]]:
        """Yield the rows of every shard; those of a damaged one are not among them."""
        for _, part in self._store.rows(self._table):
            yield marshal.loads(part)  # noqa: S302 - our own, with a checksum

    def load(self) -> dict[str, Any]:
        """Return all rows; those of a damaged shard are not among them."""
        rows: dict[str, Any] = {}
        for part in self.parts():
            rows.update(part)
        return rows

    def changes(
        self,
        rows: Mapping[str, Any],
        dropped: Iterable[str] = (),
        plain: Callable[[Any], Any] = lambda row: row,
    ) -> Changes:
        """Return what the store has to write when these rows came or changed and others are dropped.

        ``plain`` makes of a row what ``marshal`` can write.
        """
        touched: dict[int, dict[str, Any]] = {}
        for name, row in rows.items():
            self._part_of(name, touched)[name] = plain(row)
        for name in dropped:
            self._part_of(name, touched).pop(name, None)
        return {self._table: ([(str(shard), marshal.dumps(part)) for shard, part in touched.items()], ())}

    def _part_of(self, name: str, touched: dict[int, dict[str, Any]]) -> dict[str, Any]:
        """Return the rows of a shard, as they were kept and as they are changed so far."""
        shard = shard_of(name)
        if shard not in touched:
            kept = self._store.get(self._table, str(shard))
            touched[shard] = marshal.loads(kept) if kept else {}  # noqa: S302 - our own, with a checksum
        return touched[shard]


def shard_of(name: str) -> int:
    """Return the shard in which a row is kept, for ever the same."""
    return crc32(name.encode()) % COUNT
