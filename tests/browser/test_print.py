"""On paper a story stands alone, in ink, under the office's letterhead, and says where it came from."""

import pytest
from playwright.sync_api import Page, expect

from tests.browser.conftest import Open

HIDDEN = (".masthead", ".share", ".neighbours", ".related", ".comments", ".footer nav")
INK = """(selectors) => selectors.flatMap((selector) => [...document.querySelectorAll(selector)]
  .map((part) => getComputedStyle(part)).map(({ color, backgroundColor }) => [color, backgroundColor]))"""
BLACK, WHITE, CLEAR = "rgb(0, 0, 0)", "rgb(255, 255, 255)", "rgba(0, 0, 0, 0)"
AFTER = "link => getComputedStyle(link, '::after').content"
WITH_GALLERY = "/2024/12/21/anak-di-tepi-laut/"  # its sheet has the style of videos as well
ADD_VIDEO = """(prose) => {
  const [card, link] = ["p", "a"].map((name) => document.createElement(name));
  card.className = "video";
  card.append(Object.assign(link, { className: "external", href: "https://youtu.be/abcDEF-_123" }));
  link.append("Cara melapor");
  prose.append(card);
}"""
TOP = "part => part.getBoundingClientRect().top"


@pytest.fixture
def paper(open_page: Open, story: str) -> Page:
    """Return a story as it is printed from a dark screen."""
    page = open_page(story, color_scheme="dark", viewport={"width": 658, "height": 900})
    page.emulate_media(media="print")
    return page


def test_what_leads_elsewhere_stays_on_the_screen(paper: Page) -> None:
    for selector in HIDDEN:
        assert paper.locator(selector).count() > 0, selector
        expect(paper.locator(f"{selector}:visible"), selector).to_have_count(0)
    expect(paper.locator(".prose")).to_be_visible()
    expect(paper.locator(".story__by time").first).to_be_visible()


def test_the_office_heads_the_sheet_and_date_and_address_end_it(paper: Page, story: str) -> None:
    office = paper.locator(".footer .office")
    expect(office).to_be_visible()
    address = paper.locator("link[rel=canonical]")
    places = [paper.locator(part).evaluate(TOP) for part in (".footer", "h1", ".prose")]
    places.append(address.evaluate(TOP))
    assert places == sorted(places)
    told = address.evaluate(AFTER).strip('"')
    assert (told.startswith("http"), told.endswith(story)) == (True, True)
    assert (
        paper.locator(".footer__row").evaluate("row => getComputedStyle(row).borderBottomStyle") == "double"
    )


def test_ink_is_black_and_paper_white_also_from_a_dark_screen(paper: Page) -> None:
    found = paper.evaluate(INK, ["body", "h1", ".prose", ".prose a", ".story__by", ".label", "figcaption"])
    assert {color for color, _ in found} == {BLACK}
    assert {ground for _, ground in found} <= {WHITE, CLEAR}


def test_a_link_tells_its_address_only_where_it_leaves_the_portal(paper: Page) -> None:
    paper.locator(".prose").evaluate("""(prose) => {
      for (const [name, href] of [["luar", "https://contoh.example/a"], ["dalam", "/kontak/"]]) {
        prose.append(Object.assign(document.createElement("a"), { href, className: name }));
      }
    }""")
    assert paper.locator(".prose .luar").evaluate(AFTER) == '" (https://contoh.example/a)"'
    assert paper.locator(".prose .dalam").evaluate(AFTER) == "none"


def test_the_card_of_a_video_is_a_line_with_its_address(open_page: Open) -> None:
    page = open_page(WITH_GALLERY, viewport={"width": 658, "height": 900})
    page.locator(".prose").evaluate(ADD_VIDEO)
    link = page.locator(".video a")
    assert (link.bounding_box() or {"height": 0})["height"] > 300
    page.emulate_media(media="print")
    assert (link.bounding_box() or {"height": 0})["height"] < 30
    assert link.evaluate(AFTER) == '" (https://youtu.be/abcDEF-_123)"'
    assert link.evaluate("link => getComputedStyle(link, '::before').content") == "none"


def test_nothing_breaks_behind_a_heading_or_inside_a_figure(paper: Page) -> None:
    after = paper.locator(".prose h2").first.evaluate("part => getComputedStyle(part).breakAfter")
    inside = paper.locator("figure").first.evaluate("part => getComputedStyle(part).breakInside")
    assert (after, inside) == ("avoid", "avoid")


def test_on_the_screen_the_address_is_not_shown(open_page: Open, story: str) -> None:
    page = open_page(story)
    expect(page.locator("link[rel=canonical]")).to_be_hidden()
    expect(page.locator(".masthead, .share").first).to_be_visible()
