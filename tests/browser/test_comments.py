"""A comment goes from the form past the moderator into the page."""

import re

from playwright.sync_api import Page, expect

from tests.browser.conftest import PHONE, Open
from tests.browser.portal import Portal, wait_for

FORM = "form[action='/komentar/']"


def write(page: Page, text: str, name: str = "Made Sari", *, scripted: bool = True) -> None:
    form = page.locator(FORM).first
    if scripted:  # the form's script comes when the reader is near
        form.scroll_into_view_if_needed()
        expect(form.locator("[type=checkbox]")).to_be_visible()
    form.locator("[name=komentar]").fill(text)
    form.locator("[name=nama]").fill(name)
    form.locator("[name=surel]").fill("made@contoh.example")
    form.locator("[type=submit]").click()


def approve(portal: Portal, text: str) -> None:
    """Do what a moderator does: look for the comment, approve it by its number, and let the site be built."""
    wait_for(lambda: text in portal.newsroom("comments", "pending"))
    waiting = portal.newsroom("comments", "pending")
    number = re.findall(r"(?m)^\D*(\d+)", waiting[: waiting.index(text)])[-1]
    portal.newsroom("comments", "approve", number)


def test_without_scripts_the_reader_returns_to_the_article_and_sees_what_happened(
    portal: Portal, story: str, open_page: Open
) -> None:
    page = open_page(story, java_script_enabled=False, viewport=PHONE)
    expect(page.locator("#komentar-menunggu")).to_be_hidden()
    with page.expect_response(lambda answer: answer.request.method == "POST") as posted:
        write(page, "Terima kasih, jalurnya jelas sekali.", scripted=False)
    assert posted.value.status == 303
    assert page.url == f"{portal.address}{story}#komentar-menunggu"
    expect(page.locator("#komentar-menunggu")).to_be_visible()
    assert "jalurnya jelas sekali" in portal.newsroom("comments", "pending")


def test_a_comment_is_posted_approved_shown_and_answered(portal: Portal, story: str, open_page: Open) -> None:
    page = open_page(story)
    write(page, "Apakah layanan ini buka hari Sabtu?")
    expect(page.get_by_role("status").filter(visible=True).first).not_to_be_empty()
    assert page.url == f"{portal.address}{story}"
    expect(page.locator("main")).not_to_contain_text("Apakah layanan ini buka hari Sabtu?")

    approve(portal, "Apakah layanan ini buka hari Sabtu?")
    shown = page.get_by_text("Apakah layanan ini buka hari Sabtu?")
    expect(shown).to_be_visible(timeout=60_000)
    assert "made@contoh.example" not in page.content()

    page.get_by_role("radio", name="Balas Made Sari").first.check()
    expect(page.get_by_role("heading", name="Balas Made Sari")).to_be_visible()
    write(page, "Saya juga ingin tahu.", "Ketut Rai")
    expect(page.get_by_role("status").filter(visible=True).first).not_to_be_empty()
    approve(portal, "Saya juga ingin tahu.")
    reply = page.get_by_text("Saya juga ingin tahu.")
    expect(reply).to_be_visible(timeout=60_000)
    nested = page.locator("li li, article article, ol ol, ul ul").filter(has_text="Saya juga ingin tahu.")
    expect(nested.first).to_be_visible()


def test_without_scripts_a_comment_can_be_answered(portal: Portal, story: str, open_page: Open) -> None:
    page = open_page(story, java_script_enabled=False, viewport=PHONE)
    write(page, "Pertanyaan tanpa skrip.", "Nyoman Adi", scripted=False)
    approve(portal, "Pertanyaan tanpa skrip.")
    wait_for(lambda: "Pertanyaan tanpa skrip." in page.reload().text())  # type: ignore[union-attr]
    page.get_by_role("radio", name="Balas Nyoman Adi").check()
    page.get_by_role("link", name="Tulis balasan").filter(visible=True).click()
    write(page, "Jawaban tanpa skrip.", scripted=False)
    approve(portal, "Jawaban tanpa skrip.")
    wait_for(lambda: "Jawaban tanpa skrip." in page.reload().text())  # type: ignore[union-attr]
    expect(page.locator("ol ol").filter(has_text="Jawaban tanpa skrip.")).to_be_visible()


def test_when_the_service_is_away_the_page_says_so_and_keeps_everything(story: str, open_page: Open) -> None:
    page = open_page(story, refused=True)
    page.route("**/komentar/", lambda route: route.abort())
    write(page, "Teks yang tidak boleh hilang.")
    status = page.locator(f"{FORM} [role=status]")
    expect(status).to_contain_text("Layanan komentar sedang tidak tersambung")
    expect(status).to_be_focused()
    expect(page.locator(f"{FORM} [name=komentar]")).to_have_value("Teks yang tidak boleh hilang.")
    expect(page.get_by_text("Bila kiriman gagal, hubungi kami:")).to_be_visible()


def test_three_clicks_send_one_comment(portal: Portal, story: str, open_page: Open) -> None:
    page = open_page(story)
    sent: list[str] = []
    page.on("request", lambda request: sent.append(request.method) if request.method == "POST" else None)
    form = page.locator(FORM)
    form.locator("[name=komentar]").fill("Diklik tiga kali.")
    form.locator("[name=nama]").fill("Wayan")
    form.locator("[name=surel]").fill("wayan@contoh.example")
    form.locator("[type=submit]").click(click_count=3)
    expect(form.get_by_role("status")).to_contain_text("menunggu pemeriksaan petugas")
    assert sent == ["POST"]
    assert portal.newsroom("comments", "pending").count("Diklik tiga kali.") == 1


def test_name_and_email_are_remembered_only_when_asked(story: str, open_page: Open) -> None:
    page = open_page(story)
    write(page, "Tanpa centang, tanpa ingatan.")
    expect(page.locator(FORM).get_by_role("status")).to_contain_text("menunggu")
    assert page.evaluate("localStorage.length") == 0
    page.get_by_label("Simpan nama dan surel saya di peramban ini").check()
    write(page, "Dengan centang, dengan ingatan.")
    expect(page.locator(FORM).get_by_role("status")).to_contain_text("menunggu")
    page.reload()
    expect(page.locator(f"{FORM} [name=surel]")).to_have_value("made@contoh.example")
    page.get_by_label("Simpan nama dan surel saya di peramban ini").uncheck()
    assert page.evaluate("localStorage.length") == 0


def test_a_refused_comment_keeps_the_readers_text(story: str, open_page: Open) -> None:
    page = open_page(story, refused=True)
    page.locator(FORM).first.evaluate("form => { form.noValidate = true }")
    write(page, "Teks yang tidak boleh hilang.", " ")
    expect(page.locator("[role=alert]:visible, [role=status]:visible").first).not_to_be_empty()
    expect(page.locator(f"{FORM} [name=komentar]").first).to_have_value("Teks yang tidak boleh hilang.")


def test_the_trap_for_robots_is_seen_by_nobody(story: str, open_page: Open) -> None:
    trap = open_page(story).locator(f"{FORM} [name=perihal]")
    expect(trap).to_have_attribute("tabindex", "-1")
    box = trap.bounding_box()
    assert box is None or box["x"] + box["width"] <= 0 or box["width"] <= 1
