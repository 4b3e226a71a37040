"""The rows of Isso's database, read without ever writing to it."""

import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass
from html import escape
from pathlib import Path

APPROVED, PENDING, REMOVED = 1, 2, 4
BUSY_SECONDS = 10

_COLUMNS = "c.id, t.uri, t.title, c.parent, c.created, c.mode, c.text, c.author, c.website"
_ROWS = f"SELECT {_COLUMNS} FROM comments c JOIN threads t ON t.id = c.tid"  # noqa: S608 constant text


class DatabaseUnreadableError(Exception):
    """The database is missing, damaged or locked for too long."""


@dataclass(frozen=True)
class Row:
    """One stored comment, without the reader's e-mail and network address."""

    id: int
    key: str
    title: str
    parent: int | None
    created: float
    mode: int
    text: str
    author: str | None
    website: str | None


def rows(path: Path, *modes: int) -> list[Row]:
    """Return the comments in one of these modes, oldest first."""
    marks = ", ".join("?" * len(modes))
    with reading(path) as connection:
        found = connection.execute(f"{_ROWS} WHERE c.mode IN ({marks}) ORDER BY c.created, c.id", modes)
        return [Row(*values) for values in found]


@dataclass(frozen=True)
class Words:
    """What makes two posts the same one, sent twice."""

    key: str
    author: str
    email: str
    text: str


def stored_since(path: Path, words: Words, since: float) -> bool:
    """Say whether this reader's same words were stored below this article since then."""
    query = (
        "SELECT 1 FROM comments c JOIN threads t ON t.id = c.tid"
        " WHERE t.uri = ? AND c.author = ? AND c.email = ? AND c.text = ? AND c.created >= ?"
        " AND c.mode IN (1, 2) LIMIT 1"
    )
    # Isso keeps names and addresses escaped for HTML
    author, email = escape(words.author, quote=False), escape(words.email, quote=False)
    with reading(path) as connection:
        return connection.execute(query, (words.key, author, email, words.text, since)).fetchone() is not None


@contextmanager
def reading(path: Path) -> Iterator[sqlite3.Connection]:
    """Open the database read-only; whatever goes wrong is one exception."""
    address = f"{path.absolute().as_uri()}?mode=ro"
    try:
        with closing(sqlite3.connect(address, uri=True, timeout=BUSY_SECONDS)) as connection:
            yield connection
    except sqlite3.Error as error:
        raise DatabaseUnreadableError(str(error)) from error
