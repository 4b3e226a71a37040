"""A copy of the project, served by the command that staff use."""

import os
import re
import shutil
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Callable
from pathlib import Path

from tools.sample import PICTURES, ROOT

NEWSROOM = Path(sys.executable).with_name("newsroom")
PARTS = ("content", "theme", "plugins", "newsroom")
PATIENCE = 60.0


class Portal:
    """``newsroom serve`` in a folder of its own."""

    def __init__(self, project: Path, port: int = 0) -> None:
        self.project = project
        self.said: list[str] = []
        self._environment = {**os.environ, "PYTHONPATH": str(project), "PYTHONUTF8": "1", **PICTURES}
        self.process = subprocess.Popen(
            [NEWSROOM, "serve", "--port", str(port)],
            cwd=project,
            env=self._environment,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            encoding="utf-8",
            start_new_session=True,
        )
        self._reader = threading.Thread(target=self._read, daemon=True)
        self._reader.start()

    def _read(self) -> None:
        assert self.process.stdout
        with self.process.stdout as lines:
            self.said.extend(line.rstrip() for line in lines)

    @property
    def text(self) -> str:
        return "\n".join(self.said)

    @property
    def address(self) -> str:
        """The address that the command printed."""
        wait_for(lambda: "Buka http" in self.text or self.process.poll() is not None, lambda: self.text)
        found = re.search(r"Buka (http://\S+)", self.text)
        assert found, self.text
        return found[1]

    def newsroom(self, *arguments: str) -> str:
        """Run another command of the newsroom in the same project; return what it prints."""
        done = subprocess.run(
            [NEWSROOM, *arguments],
            cwd=self.project,
            env=self._environment,
            capture_output=True,
            encoding="utf-8",
            check=False,
        )
        assert done.returncode == 0, done.stdout + done.stderr
        return done.stdout

    def press_ctrl_c(self) -> int:
        """Do what a terminal does on Ctrl-C: signal every process of the session; return the exit status."""
        os.killpg(self.process.pid, signal.SIGINT)
        return self.finished()

    def finished(self) -> int:
        """Wait for the end and return the exit status; what does not end is ended, and fails the test."""
        try:
            return self.process.wait(PATIENCE)
        finally:
            self.process.kill()
            self._reader.join(PATIENCE)

    def close(self) -> None:
        if self.process.poll() is None:
            self.process.terminate()
        self.finished()

    def processes(self) -> list[int]:
        """Return every process that works in the project's folder."""
        found = []
        for link in Path("/proc").glob("[0-9]*/cwd"):
            try:
                if link.readlink() == self.project:
                    found.append(int(link.parent.name))
            except OSError:
                continue  # it ended meanwhile
        return found


def copy_project(folder: Path) -> Path:
    """Copy what the portal is made of, without what it has built."""
    for name in PARTS:
        shutil.copytree(ROOT / name, folder / name, ignore=shutil.ignore_patterns("__pycache__"))
    shutil.copy(ROOT / "pelicanconf.py", folder)
    return folder


def wait_for(condition: Callable[[], object], story: Callable[[], object] = str) -> None:
    """Wait until the condition holds; tell the story when it never does."""
    end = time.monotonic() + PATIENCE
    while not condition():
        assert time.monotonic() < end, story()
        time.sleep(0.05)
