"""End a build that is stopped with a status that says so: Pelican itself ends with 0 on Ctrl-C.

Signal: ``initialized``.
"""

import os
import signal
import sys
import threading
from contextlib import suppress
from types import FrameType
from typing import NoReturn

from pelican.plugins import signals

from newsroom.command_line import is_pelicans_command

SHELL_BASE = 128  # what a shell adds to a signal's number

STOPPED = (
    "\nDihentikan. Setiap halaman tetap utuh, yang lama atau yang baru; bangun lagi untuk menyelesaikannya.\n"
)


def stop(number: int, _frame: FrameType | None) -> NoReturn:
    """End the program in words; what is half-written is removed on the way out."""
    with suppress(OSError):  # past Python's buffers: they may be in use
        os.write(sys.stderr.fileno(), STOPPED.encode())
    raise SystemExit(SHELL_BASE + number)


def stop_cleanly(_build: object) -> None:
    """Let Ctrl-C and a polite end stop this build, where nobody else decides about signals."""
    if threading.current_thread() is not threading.main_thread():
        return
    if signal.getsignal(signal.SIGINT) is signal.default_int_handler:
        signal.signal(signal.SIGINT, stop)
    if signal.getsignal(signal.SIGTERM) is signal.SIG_DFL:
        signal.signal(signal.SIGTERM, stop)


# Pelican loads all plugins before the first signal; whoever stops it meanwhile has stopped it as well
if is_pelicans_command(sys.argv[0]):
    stop_cleanly(None)


def register() -> None:
    """Join Pelican's signals."""
    signals.initialized.connect(stop_cleanly)
