"""Builds of made-up content folders by Pelican's own command, from outside as anybody would start them."""

import json
import os
import signal
import subprocess
import sys
import time
from dataclasses import dataclass
from pathlib import Path

from tools.sample import PICTURES, ROOT

PATIENCE = 60


@dataclass
class Desk:
    """A folder that holds content, output and cache of builds."""

    folder: Path

    @property
    def content(self) -> Path:
        return self.folder / "content"

    @property
    def output(self) -> Path:
        return self.folder / "output"

    def start(self, *options: str, **variables: str) -> "subprocess.Popen[str]":
        """Start a build that answers to Ctrl-C, also where the tests themselves run in the background."""
        before = signal.signal(signal.SIGINT, signal.default_int_handler)
        command = [sys.executable, "-m", "pelican", str(self.content), "-s", "pelicanconf.py"]
        cache = f"CACHE_PATH={json.dumps(str(self.folder / 'cache'))}"
        try:
            return subprocess.Popen(
                [*command, "-o", str(self.output), *options, "-e", cache],
                cwd=ROOT,
                env={
                    **os.environ,
                    "PYTHONUTF8": "1",
                    **PICTURES,
                    "WARTA_COMMENTS_DATA": str(self.folder / "comments"),
                    **variables,
                },
                stdout=subprocess.PIPE,
                stderr=subprocess.STDOUT,
                encoding="utf-8",
            )
        finally:
            signal.signal(signal.SIGINT, before)

    def build(self, *options: str, **variables: str) -> tuple[int, str]:
        """Return the status of a build and what it said."""
        with self.start(*options, **variables) as process:
            said, _ = process.communicate(timeout=PATIENCE)
        return process.returncode, said

    def stop_while_writing(self, number: int, pages: int = 5) -> int:
        """Start a build, send it a signal once it has written so many pages; return its status."""
        with self.start() as process:
            end = time.monotonic() + PATIENCE
            while len(self.pages()) < pages and process.poll() is None and time.monotonic() < end:
                time.sleep(0.005)
            process.send_signal(number)
            process.communicate(timeout=PATIENCE)
        return process.returncode

    def files(self) -> dict[str, bytes]:
        """Return everything in the output, by name."""
        found = sorted(path for path in self.output.rglob("*") if path.is_file())
        return {path.relative_to(self.output).as_posix(): path.read_bytes() for path in found}

    def times(self) -> dict[str, int]:
        """Return when each file of the output was written."""
        return {name: (self.output / name).stat().st_mtime_ns for name in self.files()}

    def pages(self) -> list[Path]:
        """Return the pages of articles, which lie under the year."""
        return list(self.output.glob("2*/*/*/*/index.html"))
