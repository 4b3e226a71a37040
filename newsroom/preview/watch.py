"""Wait for a saved file, or for the hour at which a held article may appear."""

import threading
from datetime import datetime
from pathlib import Path

from watchfiles import Change, DefaultFilter, watch

DEBOUNCE = 200
STEP = 50
EXPORT = "export.json"


class SourceFilter(DefaultFilter):
    """Sees what a page is made of; of the comments' folder only the approved ones."""

    def __init__(self, comments: Path) -> None:
        super().__init__()
        self._comments = comments

    def __call__(self, change: Change, path: str) -> bool:
        """Return whether this change asks for a new site."""
        changed = Path(path)
        if self._comments in changed.parents or changed == self._comments:
            return changed == self._comments / EXPORT
        return super().__call__(change, path) and not changed.name.startswith(".")


class Alarm:
    """Rings once the hour of the next held article has come."""

    def __init__(self) -> None:
        self._due: datetime | None = None

    def set(self, due: datetime | None) -> None:
        """Set the hour; None never rings."""
        self._due = due

    def rings(self, now: datetime) -> bool:
        """Return True once when the hour has come."""
        if self._due is None or now < self._due:
            return False
        self._due = None
        return True


def sources(project: Path, content: Path, comments: Path) -> list[Path]:
    """Return the folders and files to watch, those that exist."""
    own = [project / name for name in ("theme", "plugins", "newsroom", "pelicanconf.py")]
    return [path for path in [content, *own, comments] if path.exists()]


def follow(paths: list[Path], comments: Path, stop: threading.Event, saved: threading.Event) -> None:
    """Set ``saved`` after each change of a source, until ``stop``."""
    only = SourceFilter(comments)
    for _ in watch(
        *paths, watch_filter=only, debounce=DEBOUNCE, step=STEP, stop_event=stop, raise_interrupt=False
    ):
        saved.set()
