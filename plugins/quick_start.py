"""Load the plugins without looking for garbage: to load them leaves none, and to look takes 15 ms.

Pelican loads all plugins before the first signal; this one is the first. Signal: ``initialized``.
"""

import gc
import sys

from pelican.plugins import signals

from newsroom.command_line import is_pelicans_command


def look_again(_build: object) -> None:
    """Let garbage be looked for, now that all is loaded; `plugins.fast_build` may decide otherwise."""
    gc.enable()


if is_pelicans_command(sys.argv[0]):
    gc.disable()


def register() -> None:
    """Join Pelican's signals."""
    signals.initialized.connect(look_again)
