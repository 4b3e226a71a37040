"""Build the site for the preview: Pelican in a process of its own, always into the same folder.

Each file is replaced whole, and only those that changed are; the folder stays for the next start, which then
takes a second also with a large archive.
"""

import json
import os
import subprocess
import sys
import threading
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path
from types import MappingProxyType

STOP_PATIENCE = 5


@dataclass(frozen=True)
class Built:
    """How a build went: the folder when it is whole, and what Pelican said."""

    folder: Path | None
    report: str


class Builder:
    """Builds one project again and again into a folder; it is handed on only when the site in it is whole."""

    def __init__(
        self,
        project: Path,
        folder: Path,
        command: Callable[[Path], list[str]],
        variables: Mapping[str, str] = MappingProxyType({}),
    ) -> None:
        self._project = project
        self._folder = folder
        self._command = command
        self._environment = {**os.environ, "PYTHONUTF8": "1", "NO_COLOR": "1", **variables}
        self._process: subprocess.Popen[str] | None = None
        self._stopped = False
        self._lock = threading.Lock()

    def build(self) -> Built:
        """Return the new site, or what stands in its way."""
        process = self._start(self._folder)
        if process is None:
            return Built(None, "")
        report, _ = process.communicate()
        if process.returncode == 0:
            return Built(self._folder, report.strip())
        return Built(None, report.strip())

    def stop(self) -> None:
        """End a running build."""
        with self._lock:
            self._stopped = True
            process = self._process
        if process is not None and process.poll() is None:
            end(process)

    def _start(self, folder: Path) -> subprocess.Popen[str] | None:
        with self._lock:
            if self._stopped:
                return None
            self._process = subprocess.Popen(  # noqa: S603 - our own interpreter and paths
                self._command(folder),
                cwd=self._project,
                stdout=subprocess.PIPE,
                stderr=subprocess.STDOUT,
                encoding="utf-8",
                errors="replace",
                env=self._environment,
                start_new_session=True,  # Ctrl-C reaches us alone, and we end the build in order
            )
            return self._process


def pelican(content: Path, address: str) -> Callable[[Path], list[str]]:
    """Return how to build ``content`` for ``address`` into a folder."""
    command = [
        sys.executable,
        "-m",
        "pelican",
        str(content),
        "--settings",
        "pelicanconf.py",
        "--fatal",
        "errors",
    ]
    return lambda folder: [
        *command,
        "--output",
        str(folder),
        "--extra-settings",
        f"SITEURL={json.dumps(address)}",
    ]


def end(process: subprocess.Popen[str]) -> None:
    """Ask a process to end, and end it when it does not."""
    process.terminate()
    try:
        process.wait(STOP_PATIENCE)
    except subprocess.TimeoutExpired:
        process.kill()
        process.wait()
