"""Bytes by table and key, kept in one SQLite file between builds.

Nothing in it is needed: what is damaged, of another version or gone counts as never kept. Every row carries
a checksum over its key and its bytes, since SQLite notices only damage to its own pages.
"""

import os
import sqlite3
from collections.abc import Iterable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Any
from zlib import crc32

PATIENCE = 60.0  # seconds that one build waits for another one that is keeping what it found
CHECKSUM = 4
Row = tuple[str, bytes]
# By table: the rows to write and the keys to drop
Changes = dict[str, tuple[Iterable[Row], Iterable[str]]]


class Store:
    """One file of remembered rows; a process that was forked reads with a connection of its own."""

    def __init__(self, path: Path, tables: Iterable[str]) -> None:
        self._path = path
        self._tables = tuple(tables)
        self._get = {table: f"SELECT key, value FROM {table} WHERE key = ?" for table in self._tables}  # noqa: S608
        self._connections: dict[int, sqlite3.Connection] = {}
        self.is_damaged = False

    def rows(self, table: str) -> Iterator[Row]:
        """Yield all sound rows of a table, one by one: all at once they would be in memory twice."""
        if self.is_damaged:
            return
        try:
            for key, value in self._connection().execute(f"SELECT key, value FROM {table}"):  # noqa: S608
                if is_sound(key, value):
                    yield key, value[CHECKSUM:]
        except (sqlite3.DatabaseError, OSError, OverflowError, UnicodeDecodeError):
            self.is_damaged = True

    def keys(self, table: str) -> set[str]:
        """Return the keys of a table, also of rows that are not sound."""
        return {key for key, _ in self._fetch(f"SELECT key, NULL FROM {table}")}  # noqa: S608

    def get(self, table: str, key: str) -> bytes | None:
        """Return one row, None when it is not there or not sound."""
        found = self._fetch(self._get[table], key)
        return found[0][1][CHECKSUM:] if found and is_sound(key, found[0][1]) else None

    def is_empty(self, table: str) -> bool:
        """Say whether a table has no row at all."""
        return not self._fetch(f"SELECT key, value FROM {table} LIMIT 1")  # noqa: S608 - a name of our own

    @contextmanager
    def reading(self) -> Iterator[None]:
        """Read many rows under one lock, instead of one for each; whoever wants to write waits meanwhile.

        Where this process writes itself, the lock ends there.
        """
        try:
            if not self._connection().in_transaction:
                self._connection().execute("BEGIN")
        except (sqlite3.DatabaseError, OSError):
            self.is_damaged = True
        try:
            yield
        finally:
            with suppress(sqlite3.DatabaseError, OSError):
                self._end_reading()

    def keep(self, changes: Changes) -> None:
        """Write new rows and drop old ones, by table, all or nothing; a damaged file is made anew."""
        if self.is_damaged:
            self._begin_anew()
        try:
            self._write(changes)
        except (sqlite3.DatabaseError, OSError) as error:
            if getattr(error, "sqlite_errorcode", None) == sqlite3.SQLITE_BUSY:
                return  # somebody else keeps it busy; the next build finds out again
            self._begin_anew()
            with suppress(sqlite3.DatabaseError, OSError):  # a disk that is full, or that may not be written
                self._write(changes)

    def forget(self, tables: Iterable[str]) -> None:
        """Drop all rows of these tables; where that cannot be, the whole file."""
        try:
            for table in tables:
                self._connection().execute(f"DELETE FROM {table}")  # noqa: S608
        except (sqlite3.DatabaseError, OSError):
            self._begin_anew()

    def drop_others(self, table: str, start: str) -> None:
        """Drop all rows whose keys do not begin so."""
        with suppress(sqlite3.DatabaseError, OSError):
            self._connection().execute(f"DELETE FROM {table} WHERE key NOT GLOB ?", (f"{start}*",))  # noqa: S608

    def drop_oldest(self, table: str, most: int) -> None:
        """Drop all rows but the last so many that were written; SQLite numbers them as they come."""
        last = f"SELECT MAX(rowid) FROM {table}"  # noqa: S608
        with suppress(sqlite3.DatabaseError, OSError):
            self._connection().execute(f"DELETE FROM {table} WHERE rowid <= ({last}) - ?", (most,))  # noqa: S608

    def close(self) -> None:
        """Let go of the file."""
        for connection in self._connections.values():
            connection.close()
        self._connections.clear()

    def _end_reading(self) -> None:
        if self._connection().in_transaction:
            self._connection().execute("COMMIT")

    def _write(self, changes: Changes) -> None:
        self._end_reading()
        connection = self._connection()
        with connection:
            connection.execute("BEGIN IMMEDIATE")
            for table, (rows, dropped) in changes.items():
                signed = (
                    (key, crc32(value, crc32(key.encode())).to_bytes(CHECKSUM) + value) for key, value in rows
                )
                connection.executemany(f"REPLACE INTO {table} VALUES (?, ?)", signed)  # noqa: S608
                connection.executemany(f"DELETE FROM {table} WHERE key = ?", ((key,) for key in dropped))  # noqa: S608

    def _fetch(self, query: str, *values: str) -> list[tuple[Any, Any]]:
        if self.is_damaged:
            return []
        try:
            return self._connection().execute(query, values).fetchall()
        except (sqlite3.DatabaseError, OSError, OverflowError, UnicodeDecodeError):
            self.is_damaged = True
            return []

    def _connection(self) -> sqlite3.Connection:
        """Return this process's connection; SQLite forbids to carry one over a fork."""
        if os.getpid() not in self._connections:
            self._path.parent.mkdir(parents=True, exist_ok=True)
            connection = sqlite3.connect(self._path, timeout=PATIENCE, isolation_level=None)
            connection.execute("PRAGMA synchronous = NORMAL")
            for table in self._tables:
                connection.execute(f"CREATE TABLE IF NOT EXISTS {table} (key TEXT PRIMARY KEY, value BLOB)")
            self._connections[os.getpid()] = connection
        return self._connections[os.getpid()]

    def _begin_anew(self) -> None:
        self.close()
        for path in self._path.parent.glob(f"{self._path.name}*"):
            with suppress(OSError):
                path.unlink()
        self.is_damaged = False


def is_sound(key: Any, value: Any) -> bool:
    """Say whether a row is what was kept under its key."""
    if not isinstance(key, str) or not isinstance(value, bytes) or len(value) < CHECKSUM:
        return False
    return int.from_bytes(value[:CHECKSUM]) == crc32(memoryview(value)[CHECKSUM:], crc32(key.encode()))
