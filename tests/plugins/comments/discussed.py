"""Articles that are discussed, and what readers wrote below them."""

from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path
from types import SimpleNamespace as Facts
from typing import Any
from zoneinfo import ZoneInfo

from newsroom.comments import export
from newsroom.comments.export import ExportedComment
from newsroom.comments.files import write_json
from newsroom.comments.folder import CommentFolder

WITA = ZoneInfo("Asia/Makassar")
NOW = datetime(2025, 1, 1, tzinfo=UTC)
KEY = "/2024/12/08/patroli/"
PAST, COMING = datetime(2024, 12, 31, tzinfo=UTC), datetime(2025, 1, 2, tzinfo=UTC)
GONE: dict[str, Any] = {
    "withdrawn": Facts(date=PAST, reason="Keterangan salah."),
    "takes_comments": False,
    "closes": PAST,
}
Build = Callable[..., list[Any]]


def article(url: str = "2024/12/08/patroli/", **facts: Any) -> Facts:
    """Return an article with all that the plugin needs of it."""
    plain = {
        "title": "Patroli Dialogis",
        "url": url,
        "date": datetime(2024, 12, 8, 16, 30, tzinfo=WITA),
        "aliases": (),
        "takes_comments": True,
        "closes": None,
        "withdrawn": None,
    }
    return Facts(**{**plain, **facts})


def exported(number: int, key: str = KEY, parent: int | None = None) -> ExportedComment:
    """Return a comment as the gateway gives it out."""
    return ExportedComment(
        key=key,
        id=number,
        parent=parent,
        author="Made",
        url=None,
        html="<p>Terima kasih.</p>",
        created=f"2024-12-09T00:0{number}:00+00:00",
        official=False,
        removed=False,
        source="",
    )


def publish(folder: CommentFolder, *found: ExportedComment) -> None:
    """Give these comments out, and no others."""
    write_json(folder.export, export.document(list(found)))


def settings_of(project: Path, now: datetime, given: dict[str, Any]) -> dict[str, Any]:
    """Return the settings of a build at a moment; ``given`` are those of the comments."""
    return {
        "COMMENTS": {"provider": "isso", "close_after_days": 90, "blocklist": ["judi"], **given},
        "NEWSROOM_PROJECT": str(project),
        "SITEURL": "https://warta.example",
        "TIMEZONE": "Asia/Makassar",
        "NOW": now,
        "REGISTERS": Facts(site=Facts(name="Warta", contact="0370 123456, humas@contoh.id")),
    }
