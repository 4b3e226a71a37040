"""Pelican's command, quick to start: builds are forks of a process that has loaded everything."""

import json
import os
import shutil
import signal
import socket
import subprocess
import sys
import tempfile
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from types import TracebackType
from typing import Self, Unpack

from tests.exact.build_server import Order
from tools.sample import PICTURES, ROOT

PROGRAM = Path(__file__).with_name("build_server.py")
PARTS = ("theme", "plugins", "newsroom", "pelicanconf.py", "publishconf.py")
PATIENCE = 60


@dataclass(frozen=True)
class Built:
    """How a build ended: its status, negative when a signal ended it, and all that it said."""

    status: int
    said: str


class Running:
    """A build that runs."""

    def __init__(self, connection: socket.socket, said: Path) -> None:
        self._connection = connection
        self._answers = connection.makefile("r")
        self._said = said
        self._process = int(self._answers.readline())

    def wait(self) -> Built:
        """Return how it ended. Raises TimeoutError, with the build ended, when that takes too long."""
        try:
            status = int(self._answers.readline())
        except TimeoutError:
            self.kill()
            raise
        finally:
            self._answers.close()
            self._connection.close()
        return Built(status, self._said.read_text("utf-8", "replace"))

    def kill(self) -> None:
        """Kill the build with all its processes, unless it has ended."""
        with suppress(ProcessLookupError):
            os.killpg(self._process, signal.SIGKILL)


class Builder:
    """Starts builds with the code of one project, as it was when this began."""

    def __init__(self, project: Path) -> None:
        self.project = project
        self._folder = Path(tempfile.mkdtemp(prefix="warta-"))  # a socket's name has little room
        self._builds = 0
        variables = {**os.environ, **PICTURES, "PYTHONPATH": str(project), "PYTHONUTF8": "1", "NO_COLOR": "1"}
        self._server = subprocess.Popen(  # noqa: S603 the tests' own program
            [sys.executable, PROGRAM, str(self._socket)], cwd=project, env=variables, stdout=subprocess.PIPE
        )
        assert self._server.stdout
        with self._server.stdout as lines:
            assert lines.readline() == b"ready\n"

    @property
    def _socket(self) -> Path:
        return self._folder / "socket"

    def start(self, **order: Unpack[Order]) -> Running:
        """Start a build; ``said`` is the name of the file for what it says."""
        connection = socket.socket(socket.AF_UNIX)
        connection.settimeout(PATIENCE)
        connection.connect(str(self._socket))
        connection.sendall(f"{json.dumps(order)}\n".encode())
        return Running(connection, Path(order["said"]))

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self._server.terminate()
        self._server.wait(PATIENCE)
        shutil.rmtree(self._folder)


def copy_project(folder: Path) -> Path:
    """Copy what a build needs of the project, so that nobody changes it meanwhile; return the folder."""
    for part in PARTS:
        here, there = ROOT / part, folder / part
        there.parent.mkdir(parents=True, exist_ok=True)
        if here.is_dir():
            shutil.copytree(here, there, ignore=shutil.ignore_patterns("__pycache__"))
        else:
            shutil.copy2(here, there)
    return folder
