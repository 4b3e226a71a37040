"""A reader gets the story, with and without scripts, on any width."""

import pytest
from playwright.sync_api import expect

from tests.browser.conftest import DESK, PHONE, Open


@pytest.mark.parametrize("viewport", [PHONE, DESK], ids=["phone", "desk"])
def test_a_reader_gets_from_home_to_the_story(open_page: Open, viewport: dict[str, int]) -> None:
    page = open_page("/", viewport=viewport)
    lead = page.locator("main a[href^='/20']").first
    lead.click()
    expect(page.locator("article h1")).to_be_visible()
    expect(page.locator("article time").first).to_be_visible()
    assert page.evaluate("document.documentElement.scrollWidth") <= viewport["width"]


def test_a_story_is_complete_without_scripts(open_page: Open, story: str) -> None:
    plain = open_page(story, java_script_enabled=False)
    scripted = open_page(story)
    text = plain.locator(".prose").inner_text()
    assert len(text) > 500
    assert scripted.locator(".prose").inner_text() == text


def test_the_keyboard_can_skip_to_the_story(open_page: Open, story: str) -> None:
    page = open_page(story)
    page.keyboard.press("Tab")
    expect(page.get_by_role("link", name="Langsung ke isi")).to_be_focused()
    page.keyboard.press("Enter")
    assert page.url.endswith("#isi")
