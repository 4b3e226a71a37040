"""Pelican's signals are global and outlive a build: every test leaves them without receivers."""

import sys
from collections.abc import Iterator

import pytest
from blinker import Signal


@pytest.fixture(autouse=True)
def no_receivers_left() -> Iterator[None]:
    """Disconnect whatever the test connected; a test that loads no Pelican need not load it for this."""
    yield
    signals = sys.modules.get("pelican.plugins.signals")
    for signal in vars(signals).values() if signals else ():
        if isinstance(signal, Signal):
            for receiver in list(signal.receivers_for(None)):
                signal.disconnect(receiver)
