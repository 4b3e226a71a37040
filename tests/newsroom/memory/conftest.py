"""A desk that remembers, whose files count as resting as soon as they are written."""

from pathlib import Path

import pytest

from tests.newsroom.memory.remembering import RememberingDesk


@pytest.fixture
def settled(monkeypatch: pytest.MonkeyPatch) -> None:
    """Trust every stamp: the tests do not wait until a file has rested."""
    monkeypatch.setattr("newsroom.memory.stamps.GRAIN", -(10**12))


@pytest.fixture
def desk(tmp_path: Path, settled: None) -> RememberingDesk:
    return RememberingDesk(tmp_path)
