"""What WCAG 2.2 AA asks for beside what axe sees in a usual window.

Forced colours, text of twice the size, the narrowest window, keys, and the order in which it is read.
"""

import re
from typing import Any

import pytest
from playwright.sync_api import Page

from tests.browser.conftest import PHONE, Open, large
from tests.browser.test_axe import PAGES, axe

NARROW = {"width": 320, "height": 640}
STORY = "/2024/12/08/patroli-dialogis-polsek-sekotong/"
KINDS = {
    "story": STORY,
    **{name: PAGES[name] for name in ("home", "category", "search", "contact", "missing")},
}
# Targets of 24 px (WCAG 2.5.8) are not among axe's defaults
RULES = {"target-size": {"enabled": True}}
# In forced colours the reader's system paints; axe reads -webkit-text-fill-color, which is still the theme's
FORCED_RULES = {**RULES, "color-contrast": {"enabled": False}}
OWN_COLOURS = """() => [...document.querySelectorAll("body, body *")].filter((it) =>
  getComputedStyle(it).forcedColorAdjust === "none" && !it.closest("svg")).length"""
RUN = """(rules) => axe.run(document, {resultTypes: ["violations"], rules}).then(({ violations }) =>
  violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => [id, target.join(" ")])))"""
FITS = "() => document.documentElement.scrollWidth <= document.documentElement.clientWidth"
FOCUSED = """() => {
  const { outlineStyle, outlineWidth } = getComputedStyle(document.activeElement);
  const box = document.activeElement.getBoundingClientRect();
  return [document.activeElement.outerHTML.slice(0, 80), outlineStyle, parseFloat(outlineWidth), box.height];
}"""
BROKEN = r"""(part) => {
  const letters = document.createTreeWalker(part, NodeFilter.SHOW_TEXT), range = new Range(), found = [];
  for (let text; (text = letters.nextNode()); )
    for (const { 0: word, index } of text.data.matchAll(/[^\s-]+/g)) {
      range.setStart(text, index);
      range.setEnd(text, index + word.length);
      if (new Set([...range.getClientRects()].map(({ top }) => Math.round(top))).size > 1) found.push(word);
    }
  return found;
}"""
MOVING = """() => [...document.querySelectorAll("*")].map((it) => getComputedStyle(it)).filter(
  ({ transitionDuration: lasts, animationName: name }) => lasts !== "0s" || name !== "none").length"""
STEPS = 25
LANDMARK = re.compile(
    r'\s*- (banner|navigation|main|complementary|search|contentinfo|heading)\b(?: "([^"]*)")?'
)


def faults(page: Page, rules: dict[str, Any] = RULES) -> list[Any]:
    page.evaluate(axe())
    found: list[Any] = page.evaluate(RUN, rules)
    return found


@pytest.mark.parametrize("name", KINDS)
def test_axe_finds_nothing_in_forced_colours(open_page: Open, name: str) -> None:
    page = open_page(KINDS[name], forced_colors="active", viewport=PHONE, refused=True)
    assert faults(page, FORCED_RULES) == []
    assert page.evaluate(OWN_COLOURS) == 0


@pytest.mark.parametrize("name", KINDS)
def test_axe_finds_nothing_in_the_narrowest_window_and_nothing_sticks_out(open_page: Open, name: str) -> None:
    page = open_page(KINDS[name], viewport=NARROW, refused=True)
    assert page.evaluate(FITS)
    assert faults(page) == []


def test_a_headline_beside_a_picture_keeps_room_for_words_of_twice_the_size(open_page: Open) -> None:
    page = open_page(KINDS["category"], viewport=NARROW, refused=True)
    large(page)
    widths = page.locator(".row:has(.row__photo) > h2").evaluate_all("all => all.map((it) => it.clientWidth)")
    assert min(widths) > 120, widths


def test_no_word_of_the_share_dialog_is_broken_in_letters_of_twice_the_size(open_page: Open) -> None:
    page = open_page(STORY, viewport=NARROW)
    large(page)
    page.locator("[data-share=open]").first.click()
    dialog = page.get_by_role("dialog")
    assert "Kamtibmas" in dialog.inner_text()
    assert dialog.evaluate(BROKEN) == []


@pytest.mark.parametrize("name", KINDS)
def test_text_of_twice_the_size_fits_and_axe_finds_nothing(open_page: Open, name: str) -> None:
    page = open_page(KINDS[name], viewport=PHONE, refused=True)
    before = page.locator("main p").first.evaluate("it => parseFloat(getComputedStyle(it).fontSize)")
    large(page)
    after = page.locator("main p").first.evaluate("it => parseFloat(getComputedStyle(it).fontSize)")
    assert after == pytest.approx(2 * before)
    assert page.evaluate(FITS)
    assert faults(page) == []


@pytest.mark.parametrize("name", KINDS)
@pytest.mark.parametrize("colours", ["none", "active"])
def test_whoever_goes_by_keys_sees_where_and_meets_the_skip_link_first(
    open_page: Open, name: str, colours: str
) -> None:
    page = open_page(KINDS[name], forced_colors=colours, refused=True)
    seen = []
    for _ in range(STEPS):
        page.keyboard.press("Tab")
        seen.append(page.evaluate(FOCUSED))
    assert 'class="skip"' in seen[0][0]
    assert [where for where, style, width, height in seen if style == "none" or width < 2 or height < 1] == []


def test_nothing_moves_for_whoever_asked_for_that(open_page: Open) -> None:
    page = open_page(STORY)
    assert page.evaluate("matchMedia('(prefers-reduced-motion: reduce)').matches")
    assert page.evaluate("document.getAnimations().length") == 0
    assert page.evaluate("getComputedStyle(document.documentElement).scrollBehavior") == "auto"
    assert page.evaluate(MOVING) == 0


def outline(page: Page) -> list[str]:
    """Return what a screen reader offers to go by: landmarks and headings, in their order."""
    lines = page.locator("body").aria_snapshot().replace("'", "").splitlines()
    return [" ".join(filter(None, found.groups())) for line in lines if (found := LANDMARK.match(line))]


FOOT = ["contentinfo", "heading Warta Kamtibmas", "navigation Telusuri", "heading Telusuri"]
FOOT += ["navigation Tentang portal", "heading Tentang portal"]
HEAD = ["banner", "navigation Kategori berita", "main"]


def test_a_screen_reader_meets_the_parts_of_a_story_in_the_order_of_reading(open_page: Open) -> None:
    page = open_page(STORY, viewport=PHONE)
    found = outline(page)
    assert found[:4] == [*HEAD, "heading Patroli Dialogis Polsek Sekotong: Jaga Kamtibmas Pasca-Pilkada 2024"]
    order = ["heading Patroli yang Berhenti untuk Berbincang", "navigation Topik terkait"]
    order += ["navigation Berita sebelum dan sesudahnya", "complementary Berita sejenis"]
    order += ["heading Tinggalkan Balasan", *FOOT]
    places = [found.index(part) for part in order]
    assert places == sorted(places)
    assert found[-len(FOOT) :] == FOOT


def test_a_screen_reader_meets_the_search_before_what_it_finds(open_page: Open) -> None:
    page = open_page("/cari/?q=skck", viewport=PHONE)
    page.locator(".search__finds h2").first.wait_for()
    found = outline(page)
    assert found[:5] == [*HEAD, "heading Cari berita", "search"]
    assert "SKCK" in found[5]
    assert found[-len(FOOT) :] == FOOT


def test_a_screen_reader_meets_the_lead_story_first(open_page: Open) -> None:
    found = outline(open_page("/", viewport=PHONE))
    assert found[: len(HEAD) + 1] == [*HEAD, "heading Berita utama"]
    assert found.index("heading Terbaru") < found.index("heading Binkam →") < found.index("contentinfo")
