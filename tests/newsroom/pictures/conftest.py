"""Pictures of tests are made as quickly as the encoder can; what is asked of them does not depend on it."""

from dataclasses import replace

import pytest

from newsroom.pictures import recipes

QUICKEST = 10


@pytest.fixture(autouse=True)
def quickly_made(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let the table of widths and formats ask for speed."""
    for name in ("READER", "PHONE"):
        monkeypatch.setattr(recipes, name, replace(getattr(recipes, name), speed=QUICKEST))
