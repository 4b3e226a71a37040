"""One process for one data folder: two of them would mix readers' comments up."""

import fcntl
import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import IO


class AlreadyRunningError(RuntimeError):
    """Another process serves the comments of this folder."""


class ProcessLock:
    """Held until ``release`` or the end of the process, also a violent one."""

    def __init__(self, path: Path) -> None:
        path.parent.mkdir(parents=True, exist_ok=True)
        self._process = os.getpid()
        self._file = path.open("a+", encoding="ascii")
        try:
            fcntl.flock(self._file, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except OSError as error:
            holder = _holder(self._file)
            self._file.close()
            raise AlreadyRunningError(
                f"Layanan komentar untuk {path.parent} sudah berjalan{holder}; hanya boleh satu.\n"
                "    Perbaikan: hentikan yang lama dulu, atau pakai folder data lain (--data)"
            ) from error
        self._file.truncate(0)
        self._file.write(f"{self._process}\n")
        self._file.flush()

    def is_ours(self) -> bool:
        """Say whether this is the process that took the lock, and not a copy of it."""
        return os.getpid() == self._process and not self._file.closed

    def release(self) -> None:
        """Let another process take over."""
        self._file.close()


@contextmanager
def one_at_a_time(path: Path) -> Iterator[None]:
    """Wait for whoever does the same with this file, then keep the others waiting."""
    with path.open("a", encoding="ascii") as file:
        fcntl.flock(file, fcntl.LOCK_EX)
        yield


def _holder(file: IO[str]) -> str:
    file.seek(0)
    number = file.read(20).strip()
    return f" (proses {number})" if number.isdigit() else ""
