"""axe finds nothing on any type of page, light and dark, on a phone and on a desk."""

from functools import cache
from itertools import product

import pytest

from tests.browser.conftest import DESK, PHONE, Open
from tools.sample import ROOT

PAGES = {
    "home": "/",
    "category": "/category/binkam/",
    "tag": "/tag/contoh/",
    "year": "/2024/",
    "month": "/2024/12/",
    "archive": "/arsip/",
    "categories": "/category/",
    "tags": "/tag/",
    "units": "/unit/",
    "standing": "/tentang/",
    "contact": "/kontak/",
    "search": "/cari/",
    "finds": "/cari/?q=polisi",
    "missing": "/tidak-ada/",
    "offline": "/luring/",
}
VIEWS = list(product(("light", "dark"), (PHONE, DESK)))
RUN = """() => axe.run(document, {resultTypes: ["violations"]}).then(({ violations }) =>
  violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => [id, target.join(" "), failureSummary])))"""


@cache
def axe() -> str:
    return (ROOT / "node_modules/axe-core/axe.min.js").read_text()


def faults(open_page: Open, address: str, scheme: str, viewport: dict[str, int]) -> list[list[str]]:
    page = open_page(address, color_scheme=scheme, viewport=viewport, refused=True)
    page.evaluate(axe())
    found: list[list[str]] = page.evaluate(RUN)
    return found


@pytest.mark.parametrize(("scheme", "viewport"), VIEWS, ids=str)
@pytest.mark.parametrize("name", PAGES)
def test_axe_finds_nothing(open_page: Open, name: str, scheme: str, viewport: dict[str, int]) -> None:
    assert faults(open_page, PAGES[name], scheme, viewport) == []


@pytest.mark.parametrize(("scheme", "viewport"), VIEWS, ids=str)
def test_axe_finds_nothing_on_a_story(
    open_page: Open, story: str, scheme: str, viewport: dict[str, int]
) -> None:
    assert faults(open_page, story, scheme, viewport) == []
    unit = open_page(story).locator("a[href^='/unit/']").first.get_attribute("href")
    assert unit
    assert faults(open_page, unit, scheme, viewport) == []
