"""Find Node.js of version 20 or newer, or install it from its lock; then install the npm tools."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
BIN = Path(sys.executable).parent
OLDEST = 20


def search_path() -> str:
    """Return the folders where Node.js may be: the machine's, then the environment's own."""
    return os.pathsep.join([os.environ.get("PATH", os.defpath), str(BIN)])


def environment() -> dict[str, str]:
    """Return the environment for Node's tools, with the Node.js that was found first on the path."""
    node = find_node()
    first = str(node.parent) if node else str(BIN)
    return {**os.environ, "PATH": os.pathsep.join([first, search_path()])}


def find_node() -> Path | None:
    """Return a Node.js that is new enough and has npm beside it."""
    for folder in search_path().split(os.pathsep):
        node = shutil.which("node", path=folder)
        if node and shutil.which("npm", path=folder) and major_version(node) >= OLDEST:
            return Path(node)
    return None


def major_version(node: str) -> int:
    """Return 20 for “v20.11.1”, 0 when it does not run."""
    answer = subprocess.run([node, "--version"], capture_output=True, text=True, check=False)
    digits = answer.stdout.strip().removeprefix("v").split(".")[0]
    return int(digits) if digits.isdigit() else 0


def main() -> int:
    """Install what is missing."""
    if find_node() is None:
        print("Memasang Node.js …", flush=True)
        lock = str(ROOT / "requirements/node.txt")
        pip = [sys.executable, "-m", "pip", "--quiet", "--disable-pip-version-check", "install"]
        subprocess.run([*pip, "--require-hashes", "--no-deps", "-r", lock], check=True)
    print("Memasang alat npm …", flush=True)
    npm = shutil.which("npm", path=environment()["PATH"]) or "npm"
    command = [npm, "ci", "--loglevel=error", "--no-progress"]
    done = subprocess.run(command, cwd=ROOT, env=environment(), stdout=subprocess.DEVNULL, check=False)
    if done.returncode:
        print(
            "Alat npm tidak dapat dipasang.\n    Perbaikan: periksa sambungan internet, lalu ulangi",
            file=sys.stderr,
        )
    return done.returncode


if __name__ == "__main__":
    sys.exit(main())
