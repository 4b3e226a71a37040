"""Take pictures of the portal's pages: ``python -m tools.shots``, into ``.cache/shots/``.

Builds the site, serves it on a free port of this machine, and photographs each kind of page at three widths,
in light and dark, so that a person can look before and after a change of the theme.
"""

import itertools
import shutil
import sys
import tempfile
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from types import MappingProxyType
from typing import Literal, get_args

from playwright.sync_api import Browser, ViewportSize, sync_playwright
from werkzeug.wrappers import Request

from newsroom.preview.serving import Serving
from newsroom.preview.site import BuiltSite
from newsroom.preview.sockets import listen
from tools.browser import REMEDY, find_browser
from tools.sample import ROOT, build

Scheme = Literal["light", "dark"]
SHOTS = ROOT / ".cache/shots"
WIDTHS = (360, 768, 1280)
FLAGS = ("--no-sandbox", "--disable-gpu", "--hide-scrollbars")
# Of all pages that fit, the heaviest stands for its kind
KINDS = MappingProxyType(
    {
        "beranda": "index.html",
        "artikel": "20[0-9][0-9]/[0-9][0-9]/[0-9][0-9]/*/index.html",
        "kategori": "category/*/index.html",
        "satuan": "unit/*/index.html",
        "arsip": "arsip/index.html",
        "halaman-tetap": "tentang/index.html",
    }
)
MISSING = "/alamat-yang-tidak-ada/"  # the site's 404 page, as a reader meets it


def addresses(site: Path) -> dict[str, str]:
    """Return an address for every kind of page that a built site has."""
    found = {kind: address for kind, form in KINDS.items() if (address := heaviest(site, form))}
    return {**found, "404": MISSING}


def heaviest(site: Path, form: str) -> str | None:
    """Return the address of the page with most bytes: it shows most of what its kind can have."""
    pages = sorted(site.glob(form), key=lambda path: (path.stat().st_size, path.as_posix()))
    return f"/{pages[-1].relative_to(site).parent.as_posix()}/".replace("/./", "/") if pages else None


@dataclass(frozen=True)
class Shot:
    """One picture to take: of which kind of page, where it lies, and how the reader's screen is."""

    kind: str
    address: str
    width: int
    scheme: Scheme

    @property
    def name(self) -> str:
        """Return the name of the picture's file."""
        return f"{self.kind}-{self.width}-{self.scheme}.png"


def shots(pages: Mapping[str, str]) -> list[Shot]:
    """Return the pictures of all pages: every kind at every width in both schemes."""
    screens = list(itertools.product(WIDTHS, get_args(Scheme)))
    return [Shot(kind, address, *screen) for kind, address in pages.items() for screen in screens]


def take(browser: Browser, origin: str, shot: Shot, folder: Path) -> None:
    """Photograph one whole page."""
    size: ViewportSize = {"width": shot.width, "height": shot.width * 3 // 4}
    page = browser.new_page(viewport=size, color_scheme=shot.scheme)
    page.goto(origin + shot.address, wait_until="networkidle")
    # Pictures further down are only asked for when a reader gets there
    page.evaluate("document.querySelectorAll('img').forEach(image => { image.loading = 'eager'; })")
    page.wait_for_load_state("networkidle")
    page.screenshot(path=folder / shot.name, full_page=True)
    page.close()


def take_all(browser_path: str, site: Path, folder: Path) -> int:
    """Serve a built site and photograph it; return how many pictures were made."""
    served = BuiltSite(lambda: site, lambda page: page)
    sockets = listen(0)
    origin = f"http://127.0.0.1:{sockets[0].getsockname()[1]}"
    jobs = shots(addresses(site))
    with Serving(Request.application(served.respond), sockets), sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=browser_path, args=list(FLAGS))
        for shot in jobs:
            take(browser, origin, shot, folder)
        browser.close()
    return len(jobs)


def main() -> int:
    """Take all pictures; return 1 when there is no browser."""
    browser = find_browser()
    if browser is None:
        print(REMEDY, file=sys.stderr)
        return 1
    shutil.rmtree(SHOTS, ignore_errors=True)
    SHOTS.mkdir(parents=True)
    with tempfile.TemporaryDirectory() as scratch:
        build(Path(scratch) / "site")
        count = take_all(browser, Path(scratch) / "site", SHOTS)
    print(f"{count} gambar di {SHOTS.relative_to(ROOT)}/")
    return 0


if __name__ == "__main__":
    sys.exit(main())
