"""Whoever builds the site again is told when it changes by itself."""

from datetime import UTC, datetime, timedelta
from pathlib import Path
from types import SimpleNamespace as Fake
from typing import Any

import pytest

from newsroom.next_change import read_next
from plugins.next_change import leave_next_change

NOW = datetime(2025, 1, 1, tzinfo=UTC)
SOON, LATER = NOW + timedelta(hours=1), NOW + timedelta(hours=2)


def library(*moments: datetime) -> Any:
    source = Fake(turns=[int(moment.timestamp()) for moment in moments])
    return Fake(registers=Fake(banner=None, zone=UTC), articles=[source], now=NOW)


@pytest.mark.parametrize(
    ("more", "found"),
    [
        ({}, LATER),
        ({"COMMENT_CLOSINGS": lambda: [SOON]}, SOON),
        ({"NEWS_LEAVES": [SOON]}, SOON),
        ({"NEWS_LEAVES": [LATER + timedelta(days=1)]}, LATER),
    ],
)
def test_the_next_of_all_moments_is_left(tmp_path: Path, more: dict[str, Any], found: datetime) -> None:
    settings = {"LIBRARY": library(LATER), "NOW": NOW, "CACHE_PATH": str(tmp_path), **more}
    leave_next_change(Fake(settings=settings))
    assert read_next(tmp_path) == found
