"""Build the site of this project into a folder, as a reader would get it."""

import json
import os
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path

from newsroom.pictures.cache import VARIABLE

ROOT = Path(__file__).resolve().parent.parent
# By content and recipe, so that every build of the sample and of the tests' sites may share them
PICTURES = {VARIABLE: str(ROOT / ".cache" / "pictures-of-tests")}


def build(
    output: Path, *, project: Path = ROOT, variables: Mapping[str, str] | None = None, **settings: object
) -> None:
    """Build ``project`` into ``output`` without the desk's comments; raise when it is refused."""
    command = [
        sys.executable,
        "-m",
        "pelican",
        "content",
        "--settings",
        "pelicanconf.py",
        "--output",
        str(output),
    ]
    settings.setdefault("CACHE_PATH", str(output.with_name(f"{output.name}-cache")))
    extra = [f"{name}={json.dumps(value)}" for name, value in settings.items()]
    comments = {"WARTA_COMMENTS_DATA": str(output.with_name(f"{output.name}-comments"))}
    done = subprocess.run(
        [*command, "--fatal", "errors", "--extra-settings", *extra],
        cwd=project,
        env={**os.environ, "PYTHONUTF8": "1", **PICTURES, **comments, **(variables or {})},
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        encoding="utf-8",
        check=False,
    )
    if done.returncode:
        raise SystemExit(f"{done.stdout}\nSitus tidak dibangun (status {done.returncode}).")
