"""A real WebKit on a screen of its own."""

import os
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager

from selenium.webdriver import WebKitGTK
from selenium.webdriver.webkitgtk.options import Options
from selenium.webdriver.webkitgtk.service import Service

from tools.webkit import WebKit

# A container has neither a graphics card nor the rights for the engine's own sandbox; every page here is ours
PLAIN = {
    "WEBKIT_DISABLE_COMPOSITING_MODE": "1",
    "WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS": "1",
    "LIBGL_ALWAYS_SOFTWARE": "1",
}
SCREEN = ("-screen", "0", "1400x1000x24", "-nolisten", "tcp")


@contextmanager
def screen(program: str) -> Iterator[str]:
    """Yield the name of a screen nobody looks at, as DISPLAY wants it; raise OSError where none starts."""
    told, tell = os.pipe()
    command = [program, "-displayfd", str(tell), *SCREEN]
    process = subprocess.Popen(command, pass_fds=[tell], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    os.close(tell)
    try:
        with os.fdopen(told) as line:
            number = line.readline().strip()
        if not number:
            raise OSError("no screen: " + " ".join(command))
        yield f":{number}"
    finally:
        process.terminate()
        process.wait()


@contextmanager
def webkit(programs: WebKit) -> Iterator[WebKitGTK]:
    """Yield a driven window, a telephone's as nearly as its frame allows."""
    options = Options()
    options.binary_location = programs.browser
    options.add_argument("--automation")
    with screen(programs.screen) as name:
        service = Service(programs.driver, env={**os.environ, **PLAIN, "DISPLAY": name})
        driver = WebKitGTK(options=options, service=service)
        try:
            driver.set_window_size(360, 740)
            yield driver
        finally:
            driver.quit()
