"""A real Chromium and the real portal; whoever asks another host or logs an error fails the test."""

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

import pytest
from playwright.sync_api import Browser, BrowserContext, Error, Page, Request, sync_playwright

from tests.browser.portal import Portal, copy_project
from tools.browser import find_browser

FLAGS = [
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--disable-sync",
    "--disable-background-networking",
    "--disable-component-update",
    "--no-first-run",
]
PHONE = {"width": 360, "height": 740}
DESK = {"width": 1280, "height": 900}
TWICE = {"standard": 32, "fixed": 26}
Open = Callable[..., Page]


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    for item in items:
        if Path(__file__).parent in item.path.parents:
            item.add_marker(pytest.mark.browser)


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    path = find_browser()
    assert path, "no Chromium: run the tests by “make test”, which installs one"
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=path, args=FLAGS)
        yield browser
        browser.close()


@pytest.fixture(scope="session")
def portal(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Portal]:
    portal = Portal(copy_project(tmp_path_factory.mktemp("portal")))
    try:
        yield portal
    finally:
        portal.close()


@pytest.fixture(scope="session")
def story(portal: Portal) -> str:
    """Return the address of an article that takes comments."""
    newest = max((portal.project / "content/articles").rglob("*.md"), key=lambda path: path.parts[-3:])
    date = next(line for line in newest.read_text().splitlines() if line.startswith("date:"))
    return f"/{date.split()[1].replace('-', '/')}/{newest.stem}/"


def large(page: Page) -> None:
    """Let the reader's browser write twice as large."""
    page.context.new_cdp_session(page).send("Page.setFontSizes", {"fontSizes": TWICE})


def leave(page: Page) -> None:
    """Bring a page to rest: one that is closed in the middle of a reload makes Chromium wait for ever.

    Source: https://github.com/microsoft/playwright/issues/42068
    """
    for _ in range(3):
        try:
            page.goto("about:blank")
        except Error:
            continue  # its own reload came first
        return


@pytest.fixture
def open_page(browser: Browser, portal: Portal) -> Iterator[Open]:
    """Return how to open an address as a reader with a fresh browser; ``refused=True`` expects errors.

    A window of a telephone's size is touched, unless ``has_touch=False`` says that it is one on a desk.
    """
    contexts: list[BrowserContext] = []
    foreign: list[str] = []
    errors: list[str] = []

    def see(request: Request) -> None:
        if urlsplit(request.url).scheme not in ("data", "blob") and not request.url.startswith(
            portal.address
        ):
            foreign.append(request.url)

    def open_page(address: str, *, refused: bool = False, **options: Any) -> Page:
        options.setdefault("viewport", DESK)
        options.setdefault("has_touch", options["viewport"] == PHONE)
        context = browser.new_context(
            base_url=portal.address, locale="id-ID", reduced_motion="reduce", **options
        )
        context.set_default_timeout(15_000)
        contexts.append(context)
        page = context.new_page()
        page.on("request", see)
        if not refused:
            page.on(
                "console",
                lambda said: errors.append(said.text) if said.type in ("error", "warning") else None,
            )
            page.on("pageerror", lambda error: errors.append(str(error)))
        page.goto(address)
        return page

    yield open_page
    for context in contexts:
        for page in context.pages:
            leave(page)
        context.close()
    assert foreign == []
    assert errors == []
