"""What earlier builds and checks found out about originals: only those that are new or changed are read.

Reading every original to know its digest would take the next build half a minute for a hundred thousand.
"""

import json
from pathlib import Path
from typing import Any

from newsroom.pictures.limits import LEAST_WIDTH, MOST_BYTES, MOST_PIXELS, MOST_SLENDER
from newsroom.pictures.models import Facts
from newsroom.whole_files import write_whole

# What was fit under other rules is looked at again
RULES = f"3 {MOST_BYTES} {MOST_PIXELS} {LEAST_WIDTH} {MOST_SLENDER}"


class KnownFacts:
    """Facts by path and by what the file system says of a file; whoever removes the list loses only time."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._entries: dict[str, list[Any]] = _read(path)
        self._changed = False

    def facts(self, original: Path) -> Facts:
        """Return the facts of an original, or raise what is wrong with it."""
        stamp = _stamp(original)
        known = self._entries.get(str(original))
        if known and known[0] == stamp:
            return Facts(*known[1])
        from newsroom.pictures.original import read_facts  # noqa: PLC0415 whoever knows all need not load it

        facts = read_facts(original)
        found = [facts.width, facts.height, facts.orientation, facts.format, facts.digest]
        self._entries[str(original)] = [stamp, found, False]
        self._changed = True
        return facts

    def is_whole(self, original: Path) -> bool:
        """Say whether an original whose facts were asked for is known to be whole to its last pixel."""
        return bool(self._entries[str(original)][2])

    def note_whole(self, original: Path) -> None:
        """Remember that an original whose facts were asked for was decoded, and nothing was wrong with it."""
        self._entries[str(original)][2] = True
        self._changed = True

    def save(self) -> None:
        """Keep what was found for the next build or check."""
        if self._changed:
            text = json.dumps(
                {"rules": RULES, "originals": self._entries}, ensure_ascii=False, sort_keys=True
            )
            write_whole(self._path, text.encode())
            self._changed = False


def _stamp(path: Path) -> list[int]:
    """Return what changes whenever the content does; the third number cannot be set back by a program."""
    stat = path.stat()
    return [stat.st_size, stat.st_mtime_ns, stat.st_ctime_ns]


def _read(path: Path) -> dict[str, list[Any]]:
    try:
        kept = json.loads(path.read_bytes())
    except (OSError, ValueError):
        return {}
    return dict(kept["originals"]) if isinstance(kept, dict) and kept.get("rules") == RULES else {}
