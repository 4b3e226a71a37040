"""What a reader asked to keep is read without a network; nothing is kept before, some things never."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, BrowserContext, Page, expect

from tests.browser.small_site import Site

KEEP = "Simpan untuk dibaca tanpa internet"
STORY, OTHER, APPEAL, WITHDRAWN = (
    f"/2024/01/0{day}/{name}/" for day, name in enumerate(("ronda", "jembatan", "orang", "keliru"), 1)
)
PICTURE = "image_alt: Laut tenang\nimage_caption: Pantai\nimage_credit: Ilustrasi\nimage: 2024/12/"
GONE = "withdrawn: {date: 2024-01-05, reason: Keliru.}"
MORE = {
    STORY: f"{PICTURE}tepi-laut.jpg",
    OTHER: f"{PICTURE}patroli-sekotong.jpg",
    APPEAL: "kind: orang-hilang\nexpires: 2099-01-01",
    WITHDRAWN: GONE,
}
STORED = """async () => {
  const stored = {};
  for (const name of (await caches.keys()).sort()) {
    const requests = await (await caches.open(name)).keys();
    stored[name.split(" ").pop()] = requests.map(({ url }) => new URL(url).pathname);
  }
  return stored;
}"""


@pytest.fixture
def site(tmp_path: Path) -> Iterator[Site]:
    site = Site(tmp_path)
    for address in (STORY, OTHER, APPEAL, WITHDRAWN):
        site.write(address, MORE[address])
    site.build()
    site.go_online()
    yield site
    site.go_offline()


@pytest.fixture
def reader(browser: Browser, site: Site) -> Iterator[BrowserContext]:
    context = browser.new_context(base_url=site.address, locale="id-ID")
    context.set_default_timeout(15_000)
    said: list[str] = []
    context.on("console", lambda message: said.append(message.text))
    yield context
    context.close()
    assert [text for text in said if "Policy" in text or "Trusted" in text] == []


def keep(page: Page) -> None:
    page.get_by_role("button", name=KEEP).click()
    expect(page.get_by_role("link", name="Tersimpan. Lihat simpanan")).to_be_focused()


def test_nothing_is_stored_and_nothing_runs_before_the_reader_asks(reader: BrowserContext) -> None:
    page = reader.new_page()
    asked: list[str] = []
    page.on("request", lambda request: asked.append(request.url))
    for address in (STORY, OTHER, "/luring/", "/"):
        page.goto(address)
    assert page.evaluate("navigator.serviceWorker.getRegistrations().then((all) => all.length)") == 0
    assert page.evaluate("caches.keys()") == []
    assert (page.evaluate("localStorage.length"), reader.cookies()) == (0, [])
    assert [url for url in asked if "keep." in url or url.endswith("/sw.js")] == []


def test_a_kept_story_is_read_without_a_network_with_its_picture(reader: BrowserContext, site: Site) -> None:
    page = reader.new_page()
    page.goto(STORY)
    page.wait_for_function("document.images[0].complete")
    keep(page)
    site.go_offline()
    other = reader.new_page()
    other.goto(f"{STORY}?utm_source=wa")
    expect(other.get_by_role("heading", level=1)).to_have_text("Kabar “ronda” & lainnya")
    other.wait_for_function("document.images[0].naturalWidth > 0")
    paths = other.evaluate(STORED)[STORY]
    assert [path for path in paths if path.startswith("/images/")] == [
        other.evaluate("new URL(document.images[0].currentSrc).pathname")
    ]


def test_who_presses_without_a_network_is_told_and_may_press_again(
    reader: BrowserContext, site: Site
) -> None:
    page = reader.new_page()
    page.goto(STORY)
    reader.route("**/luring/", lambda route: route.abort())
    page.get_by_role("button", name=KEEP).click()
    again = page.get_by_role("button", name="Belum dapat disimpan")
    expect(again).to_be_visible()
    assert page.evaluate("navigator.serviceWorker.getRegistrations().then((all) => all.length)") == 0
    reader.unroute_all()
    again.click()
    expect(page.get_by_role("link", name="Tersimpan. Lihat simpanan")).to_be_focused()


def test_a_worker_that_came_for_a_story_in_vain_goes_again(reader: BrowserContext, site: Site) -> None:
    page = reader.new_page()
    page.goto(STORY)
    reader.route("**/static/offline.*", lambda route: route.abort())
    page.get_by_role("button", name=KEEP).click()
    expect(page.get_by_role("button", name="Belum dapat disimpan")).to_be_visible()
    assert page.evaluate("navigator.serviceWorker.getRegistrations().then((all) => all.length)") == 0


def test_what_is_read_afterwards_is_kept_but_no_appeal_no_withdrawn_story_and_no_list(
    reader: BrowserContext, site: Site
) -> None:
    page = reader.new_page()
    page.goto(STORY)
    keep(page)
    for address in (OTHER, APPEAL, WITHDRAWN, "/", "/arsip/", "/feed/feed.json"):
        page.goto(address)
        page.wait_for_load_state("networkidle")
    stored = page.evaluate(STORED)
    assert set(stored) == {"luring", STORY, OTHER}
    assert [path for path in stored[OTHER] if path.startswith("/images/2024/12/patroli")]
    site.go_offline()
    page.goto(OTHER)
    expect(page.get_by_role("heading", level=1)).to_have_text("Kabar “jembatan” & lainnya")


def test_the_page_in_the_place_of_others_says_so_and_lists_what_is_kept(
    reader: BrowserContext, site: Site
) -> None:
    page = reader.new_page()
    page.goto(STORY)
    keep(page)
    page.goto(OTHER)
    site.go_offline()
    page.goto(APPEAL)
    expect(page.get_by_role("heading", level=1)).to_have_text("Anda sedang luring")
    expect(page.get_by_text("Halaman yang Anda tuju belum tersimpan")).to_be_visible()
    links = page.get_by_role("main").get_by_role("link")
    expect(links).to_have_text(["Kabar “jembatan” & lainnya", "Kabar “ronda” & lainnya"])
    links.last.click()
    expect(page.get_by_role("heading", level=1)).to_have_text("Kabar “ronda” & lainnya")


def test_a_kept_story_goes_when_its_reader_meets_it_withdrawn(reader: BrowserContext, site: Site) -> None:
    page = reader.new_page()
    page.goto(STORY)
    keep(page)
    site.write(STORY, GONE)
    site.build()
    page.goto(STORY)
    expect(page.get_by_text("Berita ini dicabut pada")).to_be_visible()
    page.wait_for_function("caches.keys().then((names) => names.length === 1)")
    site.go_offline()
    page.goto(STORY)
    expect(page.get_by_role("heading", level=1)).to_have_text("Anda sedang luring")


def test_a_reader_who_has_it_all_forgotten_is_as_before(reader: BrowserContext) -> None:
    page = reader.new_page()
    page.goto(STORY)
    keep(page)
    page.get_by_role("link", name="Tersimpan. Lihat simpanan").click()
    expect(page.get_by_role("heading", level=1)).to_have_text("Bacaan tanpa internet")
    page.get_by_role("button", name="Hapus semua").click()
    expect(page.get_by_text("Semua sudah dihapus")).to_be_visible()
    page.goto(OTHER)
    assert page.evaluate("navigator.serviceWorker.getRegistrations().then((all) => all.length)") == 0
    assert page.evaluate("caches.keys()") == []


AGED = """async ([path, days]) => {
  const page = await caches.match(path);
  for (const name of await caches.keys()) if (name.endsWith(path)) await caches.delete(name);
  await (await caches.open(`bacaan ${Date.now() - days * 864e5} ${path}`)).put(path, page);
}"""


@pytest.mark.parametrize(("days", "heading"), [(6, "Kabar “ronda” & lainnya"), (8, "Anda sedang luring")])
def test_a_kept_story_ends_after_a_week(reader: BrowserContext, site: Site, days: int, heading: str) -> None:
    page = reader.new_page()
    page.goto(STORY)
    keep(page)
    page.evaluate(AGED, [STORY, days])
    site.go_offline()
    page.goto(STORY)
    expect(page.get_by_role("heading", level=1)).to_have_text(heading)


FILL = """async (count) => {
  for (let age = 1; age <= count; age++) await caches.open(`bacaan ${Date.now() - age * 1000} /${age}/`);
}"""


def test_the_last_ten_are_kept(reader: BrowserContext) -> None:
    page = reader.new_page()
    page.goto(STORY)
    keep(page)
    page.evaluate(FILL, 12)
    page.goto(OTHER)
    page.wait_for_function("caches.keys().then((names) => names.length === 11)")  # the list among them
    assert set(page.evaluate(STORED)) == {"luring", OTHER, STORY, *(f"/{age}/" for age in range(1, 9))}
