"""The pictures of a gallery beside each other: by keys, swipe and buttons; without scripts, their files."""

import pytest
from playwright.sync_api import Page, Route, expect

from tests.browser.conftest import DESK, PHONE, Open, large
from tests.browser.test_axe import RUN, axe

STORY = "/2024/12/21/anak-di-tepi-laut/"
DIALOG = "dialog.viewer"
SMALL = [{"width": 320, "height": 568}, {"width": 360, "height": 640}, {"width": 640, "height": 320}]
DRAWN = """(img) => {
  const { top, bottom, width } = img.getBoundingClientRect(), room = Math.min(bottom, innerHeight) - top;
  return Math.min(room, (width * img.naturalHeight) / img.naturalWidth) / innerHeight;
}"""


def opened(page: Page, number: int = 0) -> None:
    """Open the viewer by keyboard; its script comes once the reader is near."""
    link = page.locator(".gallery figure a").nth(number)
    link.scroll_into_view_if_needed()
    expect(page.locator(DIALOG)).to_have_count(1)
    link.focus()
    page.keyboard.press("Enter")
    expect(page.locator(DIALOG)).to_be_visible()


def test_arrow_keys_lead_on_and_escape_leads_back(open_page: Open) -> None:
    page = open_page(STORY, viewport=PHONE)
    opened(page)
    expect(page.locator(f"{DIALOG} [role=status]")).to_have_text("Foto 1 dari 2")
    page.keyboard.press("ArrowRight")
    expect(page.locator(f"{DIALOG} [role=status]")).to_have_text("Foto 2 dari 2")
    page.keyboard.press("ArrowRight")
    page.keyboard.press("ArrowLeft")
    expect(page.locator(f"{DIALOG} [role=status]")).to_have_text("Foto 1 dari 2")
    page.keyboard.press("Escape")
    expect(page.locator(DIALOG)).to_be_hidden()
    expect(page.locator(".gallery figure a").first).to_be_focused()


def test_it_opens_at_the_picture_that_was_chosen(open_page: Open) -> None:
    page = open_page(STORY)
    opened(page, 1)
    expect(page.locator(f"{DIALOG} [role=status]")).to_have_text("Foto 2 dari 2")
    page.get_by_role("button", name="Foto sebelumnya").click()
    expect(page.locator(f"{DIALOG} [role=status]")).to_have_text("Foto 1 dari 2")
    page.get_by_role("button", name="Tutup").filter(visible=True).click()
    expect(page.locator(DIALOG)).to_be_hidden()


def test_a_swipe_leads_on(open_page: Open) -> None:
    page = open_page(STORY, viewport=PHONE, has_touch=True)
    opened(page)
    touch = page.context.new_cdp_session(page)
    touch.send(
        "Input.synthesizeScrollGesture",
        {"x": 180, "y": 400, "xDistance": -250, "yDistance": 0, "speed": 1200},
    )
    expect(page.locator(f"{DIALOG} [role=status]")).to_have_text("Foto 2 dari 2")


def test_every_picture_is_seen_whole(open_page: Open) -> None:
    for size in (PHONE, {"width": 740, "height": 360}):
        page = open_page(STORY, viewport=size)
        opened(page)
        box = page.locator(f"{DIALOG} img").first.bounding_box()
        assert box
        assert box["x"] >= 0
        assert box["y"] >= 0
        assert box["x"] + box["width"] <= size["width"]
        assert box["y"] + box["height"] <= size["height"]


@pytest.mark.parametrize("size", SMALL, ids=lambda size: f"{size['width']}x{size['height']}")
def test_letters_of_twice_the_size_leave_room_for_the_picture_and_the_buttons(
    open_page: Open, size: dict[str, int]
) -> None:
    page = open_page(STORY, viewport=size)
    large(page)
    opened(page)
    picture = page.locator(f"{DIALOG} img").first
    picture.evaluate("img => img.decode()")
    assert picture.evaluate(DRAWN) >= 0.25
    for button in page.locator(f"{DIALOG} button").all():
        expect(button).to_be_in_viewport(ratio=1)
    page.evaluate(axe())
    assert page.evaluate(RUN) == []
    page.locator(f"{DIALOG} .viewer__strip").focus()
    page.keyboard.press("End")
    expect(page.locator(f"{DIALOG} figcaption").first).to_be_in_viewport(ratio=1)


def test_a_larger_copy_is_fetched_only_once_the_viewer_is_opened(open_page: Open) -> None:
    """A copy of a picture that is there already would be fetched at once, so the script comes last."""
    page = open_page("about:blank", viewport=DESK)
    asked: list[str] = []
    scripts: list[Route] = []
    page.route("**/gallery.*.js", lambda route: scripts.append(route))  # noqa: PLW0108 - it must be a function
    page.on("request", lambda request: asked.append(request.url) if "/images/" in request.url else None)
    page.goto(STORY)
    with page.expect_request("**/gallery.*.js"):
        for picture in page.locator(".gallery > figure img").all():
            picture.scroll_into_view_if_needed()
            picture.evaluate("img => img.decode()")
    page.locator(".footer").scroll_into_view_if_needed()
    scripts[0].continue_()
    expect(page.locator(DIALOG)).to_have_count(1)
    page.evaluate("async () => { await fetch('/'); }")  # what was asked for before it is known by then
    shown = page.locator("img").evaluate_all(
        "all => all.filter((it) => !it.closest('dialog')).map((it) => it.currentSrc)"
    )
    assert set(asked) <= set(shown)
    with page.expect_request(lambda request: "/images/" in request.url and request.url not in shown):
        opened(page)


def test_without_scripts_a_picture_leads_to_its_file(open_page: Open) -> None:
    page = open_page(STORY, java_script_enabled=False)
    address = page.locator(".gallery figure a").first.get_attribute("href") or ""
    answer = page.request.get(f"{page.url.removesuffix(STORY)}{address}")
    assert (answer.status, answer.headers["content-type"]) == (200, "image/jpeg")


def test_each_picture_stands_apart_from_what_is_above_it(open_page: Open) -> None:
    page = open_page(STORY, viewport=PHONE)
    gaps = page.locator(".gallery > figure").evaluate_all(
        """(figures) => figures.map((figure) => {
          const above = figure.previousElementSibling ?? figure.parentNode.previousElementSibling;
          return figure.getBoundingClientRect().top - above.getBoundingClientRect().bottom;
        })"""
    )
    assert min(gaps) >= 24


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_the_viewer_is_legible_and_shows_where_the_focus_is(open_page: Open, scheme: str) -> None:
    """It is always dark: colours of the page that are meant for light paper do not reach into it."""
    page = open_page(STORY, viewport=PHONE, color_scheme=scheme)
    opened(page)
    page.evaluate(axe())
    assert page.evaluate(RUN) == []
    page.keyboard.press("Tab")
    ring = page.locator(f"{DIALOG} :focus").evaluate("button => getComputedStyle(button).outlineColor")
    assert ring == page.locator(DIALOG).evaluate("dialog => getComputedStyle(dialog).color")


def test_with_a_key_held_a_picture_opens_in_a_tab_of_its_own(open_page: Open) -> None:
    page = open_page(STORY)
    link = page.locator(".gallery figure a").first
    link.scroll_into_view_if_needed()
    expect(page.locator(DIALOG)).to_have_count(1)
    with page.context.expect_page() as other:
        link.click(modifiers=["Control"])
    assert other.value.url.endswith(".jpg")
    expect(page.locator(DIALOG)).to_be_hidden()
