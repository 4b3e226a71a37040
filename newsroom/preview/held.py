"""Find the hour at which the site changes by itself: a held article appears, an appeal ends."""

import re
from collections.abc import Iterator
from datetime import datetime, tzinfo
from itertools import chain
from pathlib import Path

from newsroom import dates
from newsroom.library import ENDING, source_files
from newsroom.register_reader import read_registers

# Cheaper than reading each article as the check does: only these lines of the first bytes can name an hour
HEAD = 4096
LINE = re.compile(rb"^\s*(?:date|expires):[ \t]*[\"']?([0-9][0-9 :+-]+)", re.MULTILINE)


def next_due(content: Path, fallback: Path, now: datetime) -> datetime | None:
    """Return the earliest moment after ``now`` that an article names, None when there is none."""
    registers, _ = read_registers(content, fallback)
    announced = [registers.banner.start, registers.banner.end] if registers.banner else []
    named = chain(moments(content, registers.zone), filter(None, announced))
    return min((moment for moment in named if moment > now), default=None)


def moments(content: Path, zone: tzinfo) -> Iterator[datetime]:
    """Yield every readable moment in the front matter of the content folder's files."""
    for path in source_files(content):
        if path.suffix == ENDING:
            yield from moments_of(_head(path), zone)


def moments_of(head: bytes, zone: tzinfo) -> Iterator[datetime]:
    """Yield the moments that the first bytes of a file name; what cannot be read is the check's business."""
    for found in LINE.findall(head):
        try:
            yield dates.moment(found.decode().strip(), zone)
        except dates.DateError:
            continue


def _head(path: Path) -> bytes:
    try:
        with path.open("rb") as file:
            return file.read(HEAD)
    except OSError:
        return b""
