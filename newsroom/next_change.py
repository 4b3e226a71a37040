"""The moment at which the site changes without anybody having changed a file, and has to be built again.

The build leaves that moment in a file of the cache; the preview and a timer read it there.
"""

from collections.abc import Iterable
from datetime import datetime
from pathlib import Path

from newsroom.library import Library
from newsroom.whole_files import write_whole

FILE = "next-change.txt"


def moments_of(library: Library) -> list[datetime]:
    """Return the moments that the content names: articles to come, their ends, those of the announcement."""
    banner, zone = library.registers.banner, library.registers.zone
    announced = [banner.start, banner.end] if banner else []
    now = library.now.timestamp()
    coming = [turn for source in library.articles for turn in source.turns if turn > now]
    articles = [datetime.fromtimestamp(turn, zone) for turn in coming]
    return [*articles, *(moment for moment in announced if moment)]


def write_next(cache: Path, moments: Iterable[datetime], now: datetime) -> None:
    """Leave the earliest moment after ``now`` in the cache, an empty file when there is none."""
    later = min((moment for moment in moments if moment > now), default=None)
    write_whole(cache / FILE, f"{later.isoformat()}\n".encode() if later else b"")


def read_next(cache: Path) -> datetime | None:
    """Return the moment that the last build left, None when there is none."""
    try:
        return datetime.fromisoformat((cache / FILE).read_text("ascii").strip())
    except (OSError, ValueError):
        return None
