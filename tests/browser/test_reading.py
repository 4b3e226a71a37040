"""A reader gets the story, with and without scripts, on any width and in any size of letters."""

from collections.abc import Iterator

import pytest
from playwright.sync_api import Page, expect

from tests.browser.conftest import DESK, PHONE, Open
from tests.browser.test_axe import PAGES

WIDTHS = (320, 360, 640, 1280)
LETTERS = ("100%", "200%")  # the reader's own setting for the size of letters
ENLARGE = "size => { document.documentElement.style.fontSize = size; }"
WIDTH = "() => document.documentElement.scrollWidth"
HEIGHT = "() => document.documentElement.scrollHeight"
# Parts that are laid out when the reader comes near keep to themselves what is too wide in them
LAY_OUT_ALL = "() => document.styleSheets[0].insertRule('* { content-visibility: visible !important }')"
# On a telephone alone
LATE = [("/", ".block"), ("/arsip/", ".row"), ("/arsip/", ".footer")]
LAID_OUT = """(selector) => [...document.querySelectorAll(selector)].map(({ firstElementChild }) =>
  firstElementChild.checkVisibility({ contentVisibilityAuto: true }))"""
# Keys that are pressed before a page is painted are dropped by the browser
PAINTED = """() => new Promise((done) => {
  const watcher = new PerformanceObserver(() => requestAnimationFrame(() => setTimeout(done)));
  watcher.observe({ type: "paint", buffered: true });
})"""
ADD_CODE = """() => {
  const code = document.createElement("code");
  code.textContent = "https://contoh.id/alamat-yang-sangat-panjang".repeat(5);
  document.querySelector(".prose").appendChild(document.createElement("pre")).append(code);
}"""


def too_wide(page: Page) -> list[tuple[str, int, int]]:
    """Return in which letters and window a page is wider than the window: letters, window, page."""
    as_it_comes = [*wider(page)]
    page.evaluate(LAY_OUT_ALL)
    return [*as_it_comes, *wider(page)]


def wider(page: Page) -> Iterator[tuple[str, int, int]]:
    for letters in LETTERS:
        page.evaluate(ENLARGE, letters)
        for width in WIDTHS:
            page.set_viewport_size({"width": width, "height": 700})
            wide = page.evaluate(WIDTH)
            if wide > width:
                yield letters, width, wide


@pytest.mark.parametrize("name", PAGES)
def test_no_page_is_wider_than_its_window(open_page: Open, name: str) -> None:
    assert too_wide(open_page(PAGES[name], refused=True, has_touch=True)) == []


def test_a_story_is_not_wider_than_its_window_whatever_it_holds(open_page: Open, story: str) -> None:
    page = open_page(story, has_touch=True)
    page.evaluate(ADD_CODE)
    assert too_wide(page) == []


@pytest.mark.parametrize(("address", "part"), LATE)
def test_what_lies_far_below_is_laid_out_once_the_reader_comes_near(
    open_page: Open, address: str, part: str
) -> None:
    page = open_page(address, viewport=PHONE)
    assert page.evaluate(LAID_OUT, part)[-1] is False
    page.locator(part).last.scroll_into_view_if_needed()
    page.wait_for_function(f"part => ({LAID_OUT})(part).at(-1)", arg=part)


@pytest.mark.parametrize("viewport", [PHONE, DESK], ids=["phone", "desk"])
def test_a_reader_gets_from_home_to_the_story(open_page: Open, viewport: dict[str, int]) -> None:
    page = open_page("/", viewport=viewport)
    lead = page.locator("main a[href^='/20']").first
    lead.click()
    expect(page.locator("article h1")).to_be_visible()
    expect(page.locator("article time").first).to_be_visible()


def test_the_emergency_number_is_named_in_full_on_any_width(open_page: Open) -> None:
    for viewport in (PHONE, DESK):
        page = open_page("/", viewport=viewport)
        call = page.locator("header").get_by_role("link", name="Darurat? Telepon 110", exact=True)
        expect(call).to_be_visible()
        assert call.bounding_box()["height"] >= 44  # type: ignore[index]


def test_a_story_is_complete_without_scripts(open_page: Open, story: str) -> None:
    plain = open_page(story, java_script_enabled=False)
    scripted = open_page(story)
    text = plain.locator(".prose").inner_text()
    assert len(text) > 500
    assert scripted.locator(".prose").inner_text() == text


def test_the_keyboard_can_skip_to_the_story(open_page: Open, story: str) -> None:
    page = open_page(story)
    page.evaluate(PAINTED)
    page.keyboard.press("Tab")
    expect(page.get_by_role("link", name="Langsung ke isi")).to_be_focused()
    page.keyboard.press("Enter")
    page.wait_for_url("**/#isi")


@pytest.mark.parametrize("size", [DESK, PHONE])
def test_an_upright_photograph_is_seen_whole_at_once(
    open_page: Open, story: str, size: dict[str, int]
) -> None:
    image = open_page(story, viewport=size).locator(".story__photo img").first
    image.evaluate("it => { it.style.aspectRatio = '9 / 16'; it.style.blockSize = '200vh'; }")
    box = image.bounding_box()
    assert box
    assert box["height"] <= 0.9 * size["height"]
    assert image.evaluate("it => getComputedStyle(it).objectFit") == "contain"


@pytest.mark.parametrize("size", [DESK, PHONE])
@pytest.mark.parametrize(("address", "part"), LATE)
def test_a_desk_lays_out_all_at_once(open_page: Open, address: str, part: str, size: dict[str, int]) -> None:
    """Where there is a key End, nothing that it passes may change its size meanwhile."""
    page = open_page(address, viewport=size, has_touch=False)
    assert set(page.evaluate(LAID_OUT, part)) == {True}


@pytest.mark.parametrize("address", ["/", "/arsip/", "/category/binkam/"])
@pytest.mark.parametrize("width", [320, 360, 412])
def test_a_page_grows_no_longer_under_its_reader(open_page: Open, address: str, width: int) -> None:
    """What is taller than was supposed pushes away what the finger is about to touch."""
    page = open_page(address, viewport=PHONE | {"width": width}, has_touch=True)
    supposed = page.evaluate(HEIGHT)
    page.evaluate(LAY_OUT_ALL)
    assert page.evaluate(HEIGHT) <= supposed


@pytest.mark.parametrize("size", [DESK, PHONE])
def test_the_end_of_a_page_is_its_foot(open_page: Open, size: dict[str, int]) -> None:
    page = open_page("/arsip/", viewport=size, has_touch=False)
    page.evaluate(PAINTED)
    page.keyboard.press("End")
    expect(page.locator(".footer")).to_be_in_viewport(ratio=0.99)  # once the page has come to rest
