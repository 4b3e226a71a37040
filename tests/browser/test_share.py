"""“Sebarkan artikel ini”: plain links for everybody, and a dialog for who has a keyboard and a script."""

from urllib.parse import parse_qs, urlsplit

from playwright.sync_api import Locator, Page, expect

from tests.browser.conftest import PHONE, Open


def opened_by_keyboard(page: Page) -> tuple[Locator, Locator]:
    opener = page.locator("[data-share=open]").first
    expect(opener).to_be_visible()  # its script came: what is hidden takes no focus
    opener.focus()
    page.keyboard.press("Enter")
    dialog = page.get_by_role("dialog")
    expect(dialog).to_be_visible()
    return opener, dialog


def test_enter_opens_the_dialog_and_escape_closes_it(open_page: Open, story: str) -> None:
    page = open_page(story)
    opener, dialog = opened_by_keyboard(page)
    title = page.locator("h1").inner_text()
    expect(dialog.get_by_role("heading")).to_have_text(title)
    expect(dialog).to_have_accessible_name(title)
    page.keyboard.press("Escape")
    expect(dialog).to_be_hidden()
    expect(opener).to_be_focused()


def test_the_cross_closes_the_dialog(open_page: Open, story: str) -> None:
    page = open_page(story)
    opener, dialog = opened_by_keyboard(page)
    dialog.get_by_role("button", name="Tutup").click()
    expect(dialog).to_be_hidden()
    expect(opener).to_be_focused()


def test_links_inside_the_dialog_lead_on(open_page: Open, story: str) -> None:
    page = open_page(story)
    _, dialog = opened_by_keyboard(page)
    page.evaluate("""() => addEventListener("click", (event) => {
      globalThis.kept = event.defaultPrevented;
      event.preventDefault();  // the test leads nowhere else
    })""")
    dialog.get_by_role("link", name="Bagikan ke X (Twitter)").click()
    assert page.evaluate("globalThis.kept") is False


def test_a_click_outside_closes_the_dialog(open_page: Open, story: str) -> None:
    page = open_page(story)
    _, dialog = opened_by_keyboard(page)
    dialog.get_by_role("heading").click()
    expect(dialog).to_be_visible()
    page.mouse.click(5, 5)
    expect(dialog).to_be_hidden()


def test_focus_stays_inside_the_open_dialog(open_page: Open, story: str) -> None:
    page = open_page(story)
    opened_by_keyboard(page)
    for _ in range(12):
        page.keyboard.press("Tab")
        assert page.evaluate(
            "document.activeElement === document.body || !!document.activeElement.closest('dialog')"
        )


def test_the_link_is_copied_and_said(open_page: Open, story: str) -> None:
    page = open_page(story, permissions=["clipboard-read", "clipboard-write"])
    share = page.locator(".share").first
    share.locator("[data-share=copy]").first.click()
    expect(share.get_by_role("status").first).to_have_text("Tautan sudah disalin")
    assert page.evaluate("navigator.clipboard.readText()") == page.url


def test_links_work_without_scripts(open_page: Open, story: str) -> None:
    page = open_page(story, java_script_enabled=False, viewport=PHONE)
    links = page.locator(".share a:visible")
    assert links.count() == 10
    whatsapp = urlsplit(links.first.get_attribute("href") or "")
    title = page.locator("h1").inner_text()
    assert parse_qs(whatsapp.query)["text"] == [f"{title}\n{page.url}"]
    expect(page.locator("[data-share]:visible")).to_have_count(0)
