"""Find the WebKit that the tests drive, the engine of every iPhone, or install Debian's."""

import shutil
import subprocess
import sys
from pathlib import Path
from typing import NamedTuple

from tools.browser import debians

PACKAGES = "webkit2gtk-driver xvfb"
# Debian keeps the browser that comes with the engine off the path
BROWSERS = "*/webkit2gtk-4.*/MiniBrowser"


class WebKit(NamedTuple):
    """The programs of an engine that is driven: its browser, its driver, and a screen for both."""

    browser: str
    driver: str
    screen: str


def find_webkit() -> WebKit | None:
    """Return the engine of this machine; None where a part of it is missing."""
    driver, screen = shutil.which("WebKitWebDriver"), shutil.which("Xvfb")
    browser = next(iter(sorted(Path("/usr/lib").glob(BROWSERS))), None)
    return WebKit(str(browser), driver, screen) if browser and driver and screen else None


def main() -> int:
    """Install what is missing where Debian's tools are; without it the tests that ask WebKit are skipped."""
    install = debians(PACKAGES)
    if install and not find_webkit():
        print("Memasang WebKit untuk pengujian …", flush=True)
        subprocess.run(install, check=False)
    return 0


if __name__ == "__main__":
    sys.exit(main())
