"""The export of approved comments: the only thing of the comment service that a build reads."""

import hashlib
import logging
from collections.abc import Iterable
from dataclasses import asdict, dataclass
from datetime import UTC, datetime
from typing import Any

from newsroom.comments.database import APPROVED, REMOVED, DatabaseUnreadableError, Row, rows
from newsroom.comments.files import canonical_json, read_json, write_json
from newsroom.comments.folder import CommentFolder
from newsroom.comments.lock import one_at_a_time
from newsroom.comments.official import OfficialMarks
from newsroom.comments.rendering import Renderer, isso_renderer, plain_name, recipe, safe_html, web_address

logger = logging.getLogger(__name__)
VERSION = 1


@dataclass(frozen=True)
class ExportedComment:
    """What the public may know of a comment; there is no field for an e-mail or network address."""

    key: str
    id: int
    parent: int | None
    author: str
    url: str | None
    html: str
    created: str
    official: bool
    removed: bool
    source: str

    @property
    def moment(self) -> datetime:
        """The time of writing, aware."""
        return datetime.fromisoformat(self.created)


def load(folder: CommentFolder) -> list[ExportedComment]:
    """Return the last good export; nothing when there never was one."""
    stored = read_json(folder.export)
    try:
        if stored["version"] == VERSION:
            return [ExportedComment(**values) for values in stored["comments"]]
    except (KeyError, TypeError):
        pass  # damaged, or not there
    if folder.export.exists():
        logger.warning("%s: ekspor tidak terbaca; komentar tidak tampil.", folder.export)
    return []


def refresh(folder: CommentFolder, *, allow_empty: bool = False) -> bool:
    """Bring the export up to date with the database; say whether it changed.

    When the database cannot be read, or is empty where comments were, the last good export stays.
    """
    if not folder.path.is_dir():
        logger.warning("%s: folder komentar tidak ada.", folder.path)
        return False
    with one_at_a_time(folder.export_lock):
        return _refreshed(folder, allow_empty=allow_empty)


def _refreshed(folder: CommentFolder, *, allow_empty: bool) -> bool:
    before = load(folder)
    try:
        found = rows(folder.database, APPROVED, REMOVED)
    except DatabaseUnreadableError as error:
        logger.warning("%s: tidak terbaca (%s); ekspor terakhir tetap dipakai.", folder.database, error)
        return False
    if before and not found and not allow_empty:
        logger.warning(
            "%s: kosong, padahal ekspor memuat %d komentar; ekspor terakhir tetap dipakai.\n"
            "    Perbaikan: bila memang semua dihapus, jalankan “newsroom comments export --allow-empty”",
            folder.database,
            len(before),
        )
        return False
    return write_json(folder.export, document(exported(found, OfficialMarks.load(folder), before)))


def document(comments: list[ExportedComment]) -> dict[str, Any]:
    """Return the export as it is written: sorted, with a digest that changes when any comment does."""
    listed = [asdict(comment) for comment in comments]
    digest = hashlib.sha256(canonical_json(listed).encode()).hexdigest()
    return {"version": VERSION, "digest": digest, "comments": listed}


def exported(
    found: list[Row], marks: OfficialMarks, before: Iterable[ExportedComment] = ()
) -> list[ExportedComment]:
    """Return the public form of rows, rendering only those that changed since the last export."""
    known = {comment.source: comment.html for comment in before}
    parents = {row.parent for row in found if row.mode == APPROVED}
    render: Renderer | None = None
    result = []
    for row in sorted(found, key=lambda row: (row.key, row.created, row.id)):
        if row.mode == REMOVED and row.id not in parents:
            continue
        source = _source(row)
        if source not in known:
            render = render or isso_renderer()
            known[source] = "" if row.mode == REMOVED else safe_html(row.text, render)
        result.append(_public(row, source, known[source], marks))
    return result


def _public(row: Row, source: str, html: str, marks: OfficialMarks) -> ExportedComment:
    removed = row.mode == REMOVED
    return ExportedComment(
        key=row.key,
        id=row.id,
        parent=row.parent,
        author="" if removed else plain_name(row.author),
        url=None if removed else web_address(row.website),
        html=html,
        created=datetime.fromtimestamp(int(row.created), UTC).isoformat(),
        official=not removed and marks.holds(row.id, row.created),
        removed=removed,
        source=source,
    )


def _source(row: Row) -> str:
    text = f"{recipe()} {row.id} {row.mode} {row.created} {row.text}"
    return hashlib.sha256(text.encode("utf-8", "replace")).hexdigest()[:16]
