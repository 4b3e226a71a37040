"""Run one command and measure it: CPU of its whole process tree, wall time, peak memory."""

import os
import signal
import subprocess
import threading
import time
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

PROC = Path("/proc")
INTERVAL = 0.05
# Asking takes the kernel longer the more memory there is; it may not take more than a tenth of the time
IDLE = 10


class CommandFailed(Exception):  # noqa: N818 - it says what happened
    """A build that ended with another status than 0; its text is what the build said."""


@dataclass(frozen=True)
class Usage:
    """What a command took: seconds, and megabytes shared fairly among the processes that share them."""

    cpu: float
    wall: float
    peak_mb: float


def run(command: Sequence[str], log: Path, cwd: Path, variables: Mapping[str, str]) -> Usage:
    """Run a command to its end and return what it took; raise ``CommandFailed`` when it fails.

    When it is interrupted, the command and all that it started end as well.
    """
    start = time.monotonic()
    with log.open("wb") as told:
        process = subprocess.Popen(
            command,
            cwd=cwd,
            env={**os.environ, **variables},
            stdin=subprocess.DEVNULL,
            stdout=told,
            stderr=subprocess.STDOUT,
            start_new_session=True,
        )
    peak = Peak(process.pid)
    try:
        peak.start()
        _, status, used = os.wait4(process.pid, 0)
        process.returncode = os.waitstatus_to_exitcode(status)
    finally:
        peak.stop()
        if process.returncode is None:
            end(process)
    wall = time.monotonic() - start
    if process.returncode:
        raise CommandFailed(f"{' '.join(command)}\n{log.read_text('utf-8', 'replace')}")
    # ru_maxrss, in kB on Linux, is what is left where nothing could be sampled
    megabytes = peak.bytes / 1e6 if peak.bytes else used.ru_maxrss / 1e3
    return Usage(used.ru_utime + used.ru_stime, wall, megabytes)


def end(process: subprocess.Popen[bytes]) -> None:
    """End a command together with all that it started, politely at first."""
    for sign in (signal.SIGTERM, signal.SIGKILL):
        try:
            os.killpg(process.pid, sign)
            process.wait(timeout=3)
        except ProcessLookupError:
            break
        except subprocess.TimeoutExpired:
            continue


class Peak(threading.Thread):
    """Watches the memory of a process and its descendants; ``bytes`` is the most that was seen."""

    def __init__(self, pid: int) -> None:
        super().__init__(daemon=True)
        self._pid = pid
        self._over = threading.Event()
        self.bytes = 0

    def run(self) -> None:
        """Ask again and again until told to stop."""
        pause = 0.0
        while not self._over.wait(pause):
            start = time.monotonic()
            self.bytes = max(self.bytes, sum(pss(pid) for pid in tree(self._pid)))
            pause = max(INTERVAL, IDLE * (time.monotonic() - start))

    def stop(self) -> None:
        """Stop asking, and wait until the last answer is in."""
        self._over.set()
        self.join()


def tree(pid: int) -> Iterator[int]:
    """Yield a process and its descendants, as far as they still live."""
    yield pid
    try:
        tasks = list((PROC / str(pid) / "task").iterdir())
        children = [child for task in tasks for child in (task / "children").read_text().split()]
    except OSError:
        return
    for child in children:
        yield from tree(int(child))


def pss(pid: int) -> int:
    """Return the memory of one process in bytes, shared pages by their share; 0 when it is gone."""
    try:
        lines = (PROC / str(pid) / "smaps_rollup").read_text().splitlines()
    except OSError:
        return 0
    return next((int(line.split()[1]) * 1024 for line in lines if line.startswith("Pss:")), 0)
