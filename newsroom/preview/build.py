"""Build the site for the preview: Pelican in a process of its own, each time into a new folder."""

import json
import os
import shutil
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
    """Builds one project again and again; only a whole site is ever handed on."""

    def __init__(
        self,
        project: Path,
        workshop: Path,
        command: Callable[[Path], list[str]],
        variables: Mapping[str, str] = MappingProxyType({}),
    ) -> None:
        self._project = project
        self._workshop = workshop
        self._command = command
        self._environment = {**os.environ, "PYTHONUTF8": "1", "NO_COLOR": "1", **variables}
        self._number = 0
        self._process: subprocess.Popen[str] | None = None
        self._stopped = False
        self._lock = threading.Lock()
        shutil.rmtree(workshop, ignore_errors=True)

    def build(self) -> Built:
        """Return the new site, or what stands in its way."""
        self._number += 1
        folder = self._workshop / str(self._number)
        process = self._start(folder)
        if process is None:
            return Built(None, "")
        report, _ = process.communicate()
        if process.returncode == 0:
            return Built(folder, report.strip())
        shutil.rmtree(folder, ignore_errors=True)
        return Built(None, report.strip())

    def keep(self, *folders: Path | None) -> None:
        """Remove every site but these: the one shown, and the one that open requests may still read."""
        for folder in self._workshop.iterdir():
            if folder not in folders:
                shutil.rmtree(folder, ignore_errors=True)

    def stop(self) -> None:
        """End a running build and remove every site that was built."""
        with self._lock:
            self._stopped = True
            process = self._process
        if process is not None and process.poll() is None:
            end(process)
        shutil.rmtree(self._workshop, ignore_errors=True)

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
