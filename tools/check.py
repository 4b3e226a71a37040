"""Run every checker of ``make check``: one line each, and the whole story of those that complain."""

import subprocess
import sys
import time
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

from tools.node import environment

BIN = Path(sys.executable).parent
CHECKS = {
    "ruff format": [f"{BIN}/ruff", "format", "--check", "--quiet", "--diff", "."],
    "ruff check": [f"{BIN}/ruff", "check", "--quiet", "."],
    "mypy": [f"{BIN}/mypy"],
    "import-linter": [f"{BIN}/lint-imports", "--no-logo"],
    "djlint": [f"{BIN}/djlint", "--lint", "--quiet", "theme/templates"],
    "stylelint": ["node_modules/.bin/stylelint", "theme/static/css/**/*.css"],
}


def run(name: str) -> tuple[str, bool, str]:
    """Return the name, whether the checker is content, and its output with the time it took."""
    start = time.monotonic()
    done = subprocess.run(CHECKS[name], capture_output=True, text=True, check=False, env=environment())
    mark = "baik " if done.returncode == 0 else "GAGAL"
    line = f"{mark} {name} ({time.monotonic() - start:.1f} s)"
    return line, done.returncode == 0, done.stdout + done.stderr


def main() -> int:
    """Return 0 when no checker complains."""
    with ThreadPoolExecutor(max_workers=2) as pool:
        results = list(pool.map(run, CHECKS))
    for line, fine, output in results:
        print(line if fine else f"{line}\n{output}")
    return 0 if all(fine for _, fine, _ in results) else 1


if __name__ == "__main__":
    sys.exit(main())
