"""How the tests ask the search, and where it shows what it found."""

from playwright.sync_api import Page, expect

SEARCH = "/cari/"
STATUS, TITLES = ".search__status", ".search__finds h2 a"


def ask(page: Page, query: str) -> list[str]:
    """Type a query, press Enter, and return the slugs of what is found."""
    page.get_by_role("searchbox").fill(query)
    page.keyboard.press("Enter")
    expect(page.locator(STATUS)).not_to_have_text("Mencari…")
    expect(page.locator(STATUS)).not_to_be_empty()
    links = page.locator(TITLES).evaluate_all("links => links.map((link) => link.getAttribute('href'))")
    return [link.rstrip("/").rpartition("/")[2] for link in links]
