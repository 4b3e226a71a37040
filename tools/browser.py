"""Find the Chromium that the tests drive, or install one."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

NAMES = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable")
APT_GET = "DEBIAN_FRONTEND=noninteractive apt-get"
REMEDY = """Tidak ada peramban Chromium untuk pengujian.
    Perbaikan: pasang Chromium, atau sebutkan tempatnya: “CHROMIUM=/opt/chromium/chrome make test”"""


def find_browser() -> str | None:
    """Return the browser named by CHROMIUM, else the first on the path, else Playwright's own."""
    named = os.environ.get("CHROMIUM")
    if named:
        return shutil.which(named)
    return next(filter(None, map(shutil.which, NAMES)), None) or playwrights_own()


def playwrights_own() -> str | None:
    """Return the browser that Playwright has downloaded, when it has."""
    from playwright.sync_api import sync_playwright  # noqa: PLC0415 - slow to load, and seldom needed

    with sync_playwright() as playwright:
        path = playwright.chromium.executable_path
    return path if Path(path).exists() else None


def install_commands() -> list[list[str]]:
    """Return what installs a browser here: Debian's package for root, Playwright's download for others."""
    if shutil.which("apt-get") and os.geteuid() == 0:
        install = f"{APT_GET} install -qq -y --no-install-recommends chromium fonts-dejavu-core"
        return [["sh", "-c", f"{APT_GET} update -qq && {install} >/dev/null"]]
    return [[sys.executable, "-m", "playwright", "install", "chromium"]]


def main() -> int:
    """Install a browser when none is found; say the remedy when that fails."""
    if find_browser():
        return 0
    print("Memasang Chromium untuk pengujian …", flush=True)
    for command in install_commands():
        subprocess.run(command, check=False)
    if find_browser():
        return 0
    print(REMEDY, file=sys.stderr)
    return 1


if __name__ == "__main__":
    sys.exit(main())
