"""Find the nginx that reads the headers in tests, or fetch one: unpacked, since installed it would serve."""

import shutil
import subprocess
import sys

from tools.sample import ROOT

HOME = ROOT / ".cache/nginx"
UNPACKED = HOME / "usr/sbin/nginx"
DOWNLOAD = ("apt-get", "download", "-qq", "nginx")


def find_nginx() -> str | None:
    """Return an nginx that starts, the machine's own before the unpacked one; None where there is none."""
    return next(filter(None, map(started, ("nginx", str(UNPACKED)))), None)


def started(program: str) -> str | None:
    """Return the path of a program that tells its version."""
    path = shutil.which(program)
    if not path or subprocess.run([path, "-v"], capture_output=True, check=False).returncode:
        return None
    return path


def fetch() -> None:
    """Unpack Debian's package into the cache; what is missing then stays missing."""
    HOME.mkdir(parents=True, exist_ok=True)
    if not run(*DOWNLOAD):
        run("apt-get", "update", "-qq")
        run(*DOWNLOAD)
    for package in HOME.glob("*.deb"):
        run("dpkg", "-x", package.name, ".")
        package.unlink()


def run(*command: str) -> bool:
    """Run a command in the cache; say whether it succeeded."""
    return subprocess.run(command, cwd=HOME, capture_output=True, check=False).returncode == 0


def main() -> int:
    """Fetch what is missing where Debian's tools are; without it the tests that ask nginx are skipped."""
    if not find_nginx() and shutil.which("apt-get") and shutil.which("dpkg"):
        print("Mengambil nginx untuk pengujian …", flush=True)
        fetch()
    return 0


if __name__ == "__main__":
    sys.exit(main())
