"""The site runs under its own headers: nothing it does is against its policy, what is foreign is."""

import pytest
from playwright.sync_api import Error, expect

from tests.browser.conftest import Open
from tests.browser.test_axe import PAGES

WATCH = """() => {
  globalThis.refused = [];
  document.addEventListener("securitypolicyviolation", (event) => refused.push(event.violatedDirective));
}"""
ADD_STYLE = """() => {
  const style = document.createElement("style");
  style.textContent = "h1 { letter-spacing: 9px; }";
  document.head.append(style);
}"""
ADD_HTML = """() => document.body.insertAdjacentHTML("beforeend", "<p>baru</p>")"""


@pytest.mark.parametrize("name", [name for name in PAGES if name != "missing"])
def test_no_page_does_what_its_policy_forbids(open_page: Open, name: str) -> None:
    """A violation is an error in the console, and these fail the test."""
    answer = open_page(PAGES[name]).reload()
    assert answer
    assert "default-src 'none'" in answer.headers["content-security-policy"]


def test_a_story_shares_and_shows_its_pictures_under_the_policy(open_page: Open, story: str) -> None:
    page = open_page(story)
    page.evaluate(WATCH)
    page.locator("[data-share=open]").first.click()
    expect(page.get_by_role("dialog")).to_be_visible()
    page.get_by_role("dialog").get_by_role("button", name="Tutup").click()
    assert page.evaluate("refused") == []


def test_a_style_that_is_not_the_themes_is_refused(open_page: Open, story: str) -> None:
    page = open_page(story, refused=True)
    page.evaluate(WATCH)
    page.evaluate(ADD_STYLE)
    page.wait_for_function("refused.length > 0")
    assert page.evaluate("refused")[0].startswith("style-src")
    assert page.locator("h1").evaluate("title => getComputedStyle(title).letterSpacing") != "9px"


def test_no_script_may_write_html(open_page: Open, story: str) -> None:
    page = open_page(story, refused=True)
    with pytest.raises(Error, match="TrustedHTML"):
        page.evaluate(ADD_HTML)
