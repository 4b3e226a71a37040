"""Find the Chromium that the tests drive, or install one; and let Playwright's driver run."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

NAMES = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable")
APT_GET = "DEBIAN_FRONTEND=noninteractive apt-get"
# libatomic1: what Playwright's driver needs and Debian's base does not have
PACKAGES = "chromium fonts-dejavu-core libatomic1"
PLAYWRIGHT = [sys.executable, "-m", "playwright"]
REMEDY = """Tidak ada peramban Chromium untuk pengujian.
    Perbaikan: pasang Chromium, atau sebutkan tempatnya: “CHROMIUM=/opt/chromium/chrome make test”"""
NO_DRIVER = """Penggerak peramban (Playwright) tidak dapat berjalan di mesin ini.
    Perbaikan: minta admin menjalankan “apt-get install libatomic1”; lihat “.venv/bin/playwright --version”"""


def find_browser() -> str | None:
    """Return the browser named by CHROMIUM, else the first on the path, else Playwright's own."""
    named = os.environ.get("CHROMIUM")
    if named:
        return shutil.which(named)
    return next(filter(None, map(shutil.which, NAMES)), None) or playwrights_own()


def playwrights_own() -> str | None:
    """Return the browser that Playwright has downloaded, when it has."""
    if not driver_runs():
        return None
    from playwright.sync_api import sync_playwright  # noqa: PLC0415 - slow to load, and seldom needed

    with sync_playwright() as playwright:
        path = playwright.chromium.executable_path
    return path if Path(path).exists() else None


def driver_runs() -> bool:
    """Say whether Playwright's driver finds the libraries that it needs."""
    return subprocess.run([*PLAYWRIGHT, "--version"], capture_output=True, check=False).returncode == 0


def install_command() -> list[str]:
    """Return what installs a browser here: Debian's packages for root, Playwright's download for others."""
    return debians(PACKAGES) or [*PLAYWRIGHT, "install", "chromium"]


def debians(packages: str) -> list[str] | None:
    """Return what installs packages of Debian; None where there are none, or no right to."""
    if not shutil.which("apt-get") or os.geteuid():
        return None
    install = f"{APT_GET} install -qq -y --no-install-recommends {packages}"
    return ["sh", "-c", f"{APT_GET} update -qq && {install} >/dev/null"]


def main() -> int:
    """Install what is missing; say the remedy when that fails."""
    if not (driver_runs() and find_browser()):
        print("Memasang Chromium untuk pengujian …", flush=True)
        subprocess.run(install_command(), check=False)
    if not driver_runs():
        print(NO_DRIVER, file=sys.stderr)
        return 1
    browser = find_browser()
    if not browser or not starts(browser):
        print(REMEDY, file=sys.stderr)
        return 1
    return 0


def starts(browser: str) -> bool:
    """Say whether a program is a browser that shows a page."""
    command = [browser, "--headless", "--no-sandbox", "--disable-gpu", "--dump-dom", "data:text/html,<p>siap"]
    try:
        done = subprocess.run(command, capture_output=True, text=True, check=False, timeout=60)
    except (OSError, subprocess.TimeoutExpired):
        return False
    return "siap" in done.stdout


if __name__ == "__main__":
    sys.exit(main())
