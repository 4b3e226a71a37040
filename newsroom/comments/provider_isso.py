"""The provider ``isso``: one embedded process behind the gateway."""

import json
import os
from collections import Counter
from collections.abc import Iterable, Mapping
from importlib.util import find_spec
from typing import Any

from newsroom.comments import export, messages
from newsroom.comments.adapter import Queue
from newsroom.comments.database import PENDING, DatabaseUnreadableError, rows
from newsroom.comments.export import ExportedComment
from newsroom.comments.folder import CommentFolder
from newsroom.comments.models import KEY_FIELD, CommentForm
from newsroom.comments.outcomes import PENDING as WAITING
from newsroom.comments.outcomes import PUBLISHED, TOO_FAST, TOO_LARGE, UNAVAILABLE, Outcome, invalid
from newsroom.comments.settings import CommentSettings

_ANSWERS = {403: TOO_FAST, 413: TOO_LARGE}
_STORED = {201: PUBLISHED, 202: WAITING}


class IssoComments:
    """Comments kept by Isso, read from the export alone."""

    def __init__(self, settings: CommentSettings) -> None:
        self._settings = settings
        self._folder = CommentFolder(settings.data)

    def form(self, key: str) -> CommentForm | None:
        """Return the form that posts to the gateway."""
        return CommentForm(action=self._settings.action, key=key, hidden=((KEY_FIELD, key),))

    def export(self) -> list[ExportedComment]:
        """Return the last good export."""
        return export.load(self._folder)

    def counts(self, keys: Iterable[str]) -> Mapping[str, int]:
        """Count the public comments in the export."""
        found = Counter(comment.key for comment in self.export() if not comment.removed)
        return {key: found[key] for key in keys}

    def pending(self) -> Queue | None:
        """Count the comments that wait."""
        try:
            waiting = rows(self._folder.database, PENDING)
        except DatabaseUnreadableError:
            return None
        return Queue(len(waiting), "newsroom comments pending")

    def classify(self, status: int, body: bytes) -> Outcome:
        """Return what Isso's answer means; only an answer that is Isso's own counts as success."""
        if status in _STORED and isinstance(_json(body).get("id"), int):
            return _STORED[status]
        if status == 400:  # noqa: PLR2004
            return _invalid(body)
        return _ANSWERS.get(status, UNAVAILABLE)

    def needs(self) -> list[str]:
        """Return what keeps the gateway from working on this machine."""
        problems = []
        if find_spec("isso") is None:
            problems.append("Isso belum terpasang. Perbaikan: jalankan “make setup”.")
        if not _writable(self._folder):
            problems.append(f"{self._folder.path} tidak dapat ditulisi. Perbaikan: periksa hak aksesnya.")
        return problems


def _json(body: bytes) -> dict[str, Any]:
    try:
        value = json.loads(body)
    except ValueError:
        return {}
    return value if isinstance(value, dict) else {}


def _invalid(body: bytes) -> Outcome:
    reason = str(_json(body).get("message", "")).lower()
    if "website" in reason:
        return invalid("website", messages.WEBSITE_BAD)
    if "email" in reason or "rfc5321" in reason:
        return invalid("email", messages.EMAIL_BAD)
    return invalid("comment", messages.COMMENT_MISSING)


def _writable(folder: CommentFolder) -> bool:
    try:
        folder.path.mkdir(parents=True, exist_ok=True)
    except OSError:
        return False
    return os.access(folder.path, os.W_OK)
