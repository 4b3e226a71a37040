"""What a moderator does with comments, on the database itself: the service may go on running."""

import sqlite3
from collections.abc import Iterable, Iterator
from contextlib import closing, contextmanager

from newsroom.comments import export
from newsroom.comments.database import (
    APPROVED,
    BUSY_SECONDS,
    PENDING,
    REMOVED,
    DatabaseUnreadableError,
    Row,
    rows,
)
from newsroom.comments.folder import CommentFolder
from newsroom.comments.official import OfficialMarks

# A removed comment with replies keeps its place and nothing of its writer
_BLANK = (
    f"UPDATE comments SET mode = {REMOVED}, text = '', author = NULL, email = NULL, website = NULL,"  # noqa: S608
    " remote_addr = '0.0.0.0', voters = zeroblob(256), notification = 0 WHERE id = ?"
)
_PLACES_WITHOUT_REPLIES = (
    f"DELETE FROM comments WHERE mode = {REMOVED}"  # noqa: S608
    " AND id NOT IN (SELECT parent FROM comments WHERE parent IS NOT NULL)"
)


def pending(folder: CommentFolder) -> list[Row]:
    """Return the comments that wait, oldest first."""
    return rows(folder.database, PENDING)


def approved(folder: CommentFolder) -> list[Row]:
    """Return the public comments, oldest first."""
    return rows(folder.database, APPROVED)


def approve(folder: CommentFolder, numbers: Iterable[int], *, official: bool = False) -> list[int]:
    """Publish waiting comments; return the numbers that do not wait.

    ``official`` gives a comment the badge of the office, also when it is public already.
    """
    missing = []
    with _writing(folder) as connection:
        for number in dict.fromkeys(numbers):
            values = {"id": number, "pending": PENDING, "approved": APPROVED}
            changed = connection.execute(
                "UPDATE comments SET mode = :approved WHERE id = :id AND mode = :pending", values
            )
            found = connection.execute(
                "SELECT created FROM comments WHERE id = :id AND mode = :approved", values
            ).fetchone()
            if found and official:
                OfficialMarks.load(folder).save_with(folder, number, found[0])
            elif not changed.rowcount:
                missing.append(number)
    export.refresh(folder)
    return missing


def delete(folder: CommentFolder, numbers: Iterable[int]) -> list[int]:
    """Remove comments with name, e-mail and text, for good; return the numbers that are not there."""
    missing: list[int] = []
    wanted = set(numbers)
    public = {comment.id for comment in export.load(folder) if not comment.removed}
    with _writing(folder) as connection:
        for number in sorted(wanted):
            if not _is_there(connection, number):
                missing.append(number)
                continue
            OfficialMarks.load(folder).save_without(folder, number)
            if connection.execute("SELECT 1 FROM comments WHERE parent = ?", (number,)).fetchone():
                connection.execute(_BLANK, (number,))
            else:
                connection.execute("DELETE FROM comments WHERE id = ?", (number,))
            connection.execute(_PLACES_WITHOUT_REPLIES)
    # staff may take away the last comment; a store that lost the others must not take them from the page
    export.refresh(folder, allow_empty=public <= wanted - set(missing))
    return missing


def _is_there(connection: sqlite3.Connection, number: int) -> bool:
    query = "SELECT 1 FROM comments WHERE id = ? AND mode IN (?, ?)"
    return connection.execute(query, (number, APPROVED, PENDING)).fetchone() is not None


@contextmanager
def _writing(folder: CommentFolder) -> Iterator[sqlite3.Connection]:
    """Open the database for one change, whole or not at all; what is deleted is overwritten on the disk."""
    address = f"{folder.database.absolute().as_uri()}?mode=rw"
    try:
        with closing(sqlite3.connect(address, uri=True, timeout=BUSY_SECONDS)) as connection:
            connection.execute("PRAGMA secure_delete = ON")
            with connection:
                connection.execute("BEGIN IMMEDIATE")  # two moderators take turns from the first look on
                yield connection
    except sqlite3.Error as error:
        raise DatabaseUnreadableError(str(error)) from error
