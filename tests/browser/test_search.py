"""The search in a real browser, under the site's own headers, over the sample's own index."""

import pytest
from playwright.sync_api import Route, expect

from tests.browser.conftest import PHONE, Open
from tests.browser.search_queries import QUERIES
from tests.browser.searching import SEARCH, STATUS, TITLES, ask

MOST_QUERIES = 40

SHIFTS = """() => new Promise((done) => {
  const sum = (list) => done(list.getEntries().reduce((all, entry) => all + entry.value, 0));
  new PerformanceObserver(sum).observe({ type: "layout-shift", buffered: true });
  setTimeout(done, 300, 0);
})"""


def test_queries_find_the_story_that_is_meant_first(open_page: Open) -> None:
    assert len(QUERIES) > MOST_QUERIES
    page = open_page(SEARCH)
    first = {query: (ask(page, query) or ["-"])[0] for query in QUERIES}
    assert {query: found for query, found in first.items() if found != QUERIES[query]} == {}


def test_of_many_words_all_are_held_by_what_is_found(open_page: Open) -> None:
    page = open_page(SEARCH)
    two, three = ask(page, "sekolah contoh"), ask(page, "sekolah contoh antre")
    assert three == ["mengurus-skck"]
    assert set(three) < set(two)
    assert ask(page, "sekolah contoh xyzzyq")
    expect(page.get_by_role("status")).to_contain_text("Tidak ditemukan: xyzzyq.")


def test_what_the_reader_has_gone_into_stays_when_more_words_arrive(open_page: Open) -> None:
    page = open_page(SEARCH)
    two = ask(page, "sekolah contoh")
    held: list[Route] = []

    def hold(route: Route) -> None:
        held.append(route)  # the file of the third word

    page.route("**/kata/**", hold)
    page.get_by_role("searchbox").fill("sekolah contoh antre")
    page.keyboard.press("Enter")
    expect(page.locator(TITLES)).to_have_count(len(two))
    page.keyboard.press("ArrowDown")
    held[0].continue_()
    expect(page.locator(STATUS)).to_have_text("1 berita ditemukan.")
    expect(page.locator(TITLES).first).to_be_focused()


def test_it_finds_while_the_reader_types_and_keeps_the_query_in_the_address(open_page: Open) -> None:
    page = open_page(SEARCH)
    page.get_by_role("searchbox").press_sequentially("siskaml")
    page.get_by_role("searchbox").press_sequentially("ing", delay=20)
    expect(page.locator(STATUS)).to_contain_text("berita ditemukan")
    expect(page.locator(TITLES).first).to_contain_text("Siskamling")
    assert page.url.endswith("?q=siskamling")
    page.get_by_role("searchbox").fill("")
    expect(page.locator(TITLES)).to_have_count(0)
    expect(page.get_by_role("heading", name="Atau telusuri")).to_be_visible()
    assert page.url.endswith(SEARCH)


def test_an_address_with_a_query_shows_what_it_finds(open_page: Open) -> None:
    page = open_page(f"{SEARCH}?q=patroli&kategori=binkam&urut=baru")
    expect(page.locator(STATUS)).to_contain_text("berita ditemukan")
    expect(page.get_by_role("combobox", name="Kategori")).to_have_value("binkam")
    labels = page.locator(".search__finds .label").all_inner_texts()
    assert labels
    assert {label.lower() for label in labels} == {"binkam"}


def test_an_address_that_asks_for_what_there_is_not_leaves_every_choice_open(open_page: Open) -> None:
    page = open_page(f"{SEARCH}?q=patroli&unit=polsek-xyzzy&tahun=9999")
    expect(page.locator(STATUS)).to_contain_text("berita ditemukan")
    for label in ("Satuan", "Tahun"):
        chosen = page.get_by_role("combobox", name=label).locator("option:checked")
        expect(chosen).to_have_text("Semua")
    assert page.url.endswith("?q=patroli")


@pytest.mark.parametrize(
    ("label", "choice", "shown"),
    [("Kategori", "Layanan", ".label"), ("Satuan", "SPKT", "[data-unit]"), ("Tahun", "2024", "time")],
)
def test_filters_leave_what_fits_them(open_page: Open, label: str, choice: str, shown: str) -> None:
    page = open_page(SEARCH)
    everything = ask(page, "polisi")
    page.get_by_role("combobox", name=label).select_option(label=choice)
    expect(page.locator(f".search__finds {shown}").first).to_contain_text(choice, ignore_case=True)
    texts = page.locator(f".search__finds {shown}").all_inner_texts()
    assert all(choice.lower() in text.lower() for text in texts)
    assert 0 < len(texts) < len(everything)


def test_by_date_the_newest_comes_first(open_page: Open) -> None:
    page = open_page(SEARCH)
    ask(page, "polisi")
    page.get_by_role("combobox", name="Urutan").select_option("baru")
    page.wait_for_url("**urut=baru")
    expect(page.locator(STATUS)).to_contain_text("ditemukan")
    dates = page.locator(".search__finds time").evaluate_all("times => times.map(({ dateTime }) => dateTime)")
    assert dates == sorted(dates, reverse=True)


def test_what_was_looked_for_is_marked_in_every_form(open_page: Open) -> None:
    page = open_page(SEARCH)
    ask(page, "memeriksa")
    marks = {text.lower() for text in page.locator(".search__finds mark").all_inner_texts()}
    assert {"periksa", "memeriksanya"} <= marks


def test_more_is_shown_on_demand_and_the_focus_goes_on(open_page: Open) -> None:
    page = open_page(SEARCH)
    first = ask(page, "polisi")
    page.get_by_role("button", name="Tampilkan berikutnya").click()
    following = page.locator(TITLES).nth(len(first))
    expect(following).to_be_focused()
    assert page.locator(TITLES).count() > len(first)


def test_arrow_keys_lead_through_what_was_found(open_page: Open) -> None:
    page = open_page(SEARCH, viewport=PHONE)
    ask(page, "patroli")
    page.keyboard.press("Control+ArrowDown")
    expect(page.get_by_role("searchbox")).to_be_focused()
    page.keyboard.press("ArrowDown")
    expect(page.locator(TITLES).first).to_be_focused()
    page.keyboard.press("ArrowUp")
    expect(page.get_by_role("searchbox")).to_be_focused()


def test_letters_taken_back_leave_nothing_old(open_page: Open) -> None:
    page = open_page(SEARCH)
    assert ask(page, "skck")
    page.get_by_role("searchbox").fill("sk")
    expect(page.locator(TITLES)).to_have_count(0)
    expect(page.get_by_role("status")).to_be_empty()


def test_the_best_story_is_shown_first_also_where_its_row_did_not_come_with_the_words(
    open_page: Open,
) -> None:
    page = open_page(SEARCH)
    page.route("**/kata/**", without_rows)
    assert ask(page, "duduk bersama") == ["fkpm-duduk-bersama"]


def without_rows(route: Route) -> None:
    """Answer with a file of words as if there were no room for rows."""
    answer = route.fetch()
    route.fulfill(response=answer, json={**answer.json(), "rows": []})


def test_more_that_did_not_arrive_comes_at_the_next_press(open_page: Open) -> None:
    page = open_page(SEARCH, refused=True)
    page.route("**/kata/**", without_rows)
    first = ask(page, "polisi")
    said = page.get_by_role("status").inner_text()
    more = page.get_by_role("button", name="Tampilkan berikutnya")
    page.route("**/minggu/*.json", lambda route: route.abort())
    more.click()
    expect(page.get_by_role("status")).to_contain_text("Pencarian terputus")
    page.unroute("**/minggu/*.json")
    more.click()
    expect(page.get_by_role("status")).to_have_text(said)
    links = page.locator(TITLES).evaluate_all("links => links.map((link) => link.href)")
    assert 1 <= len(first) < len(links) == len(set(links))


def test_a_connection_that_breaks_is_said_and_the_next_try_works(open_page: Open) -> None:
    page = open_page(SEARCH, refused=True)
    page.route("**/*.json", lambda route: route.abort())
    ask(page, "siskamling")
    expect(page.get_by_role("status")).to_contain_text("Pencarian terputus")
    page.unroute("**/*.json")
    assert ask(page, "siskamling")[0] == "siskamling-ronda-malam"


def test_without_scripts_the_form_leads_to_the_archive_and_the_categories(open_page: Open) -> None:
    page = open_page("/tidak-ada/", java_script_enabled=False, refused=True)
    page.get_by_role("searchbox").fill("patroli")
    page.keyboard.press("Enter")
    page.wait_for_url(f"**{SEARCH}?q=patroli")
    expect(page.locator(".search__filters")).to_be_hidden()
    expect(page.get_by_text("memerlukan JavaScript")).to_be_visible()
    for name in ("Arsip berita", "Binkam", "2024"):
        expect(page.get_by_role("main").get_by_role("link", name=name)).to_be_visible()


def test_what_is_found_moves_nothing_that_was_there(open_page: Open) -> None:
    page = open_page(f"{SEARCH}?q=patroli", viewport=PHONE)
    expect(page.locator(STATUS)).to_contain_text("ditemukan")
    assert page.evaluate(SHIFTS) == 0


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_the_example_in_the_line_is_as_legible_as_other_small_words(open_page: Open, scheme: str) -> None:
    """A browser's own grey has a contrast of 4.1 on the dark paper; axe does not look at it."""
    page = open_page(SEARCH, color_scheme=scheme)
    example = page.get_by_role("searchbox").evaluate("line => getComputedStyle(line, '::placeholder').color")
    assert example == page.locator(".search__filters label").first.evaluate(
        "label => getComputedStyle(label).color"
    )


def test_what_was_asked_for_is_legible_in_forced_colours(open_page: Open) -> None:
    page = open_page(f"{SEARCH}?q=polisi", forced_colors="active", color_scheme="dark")
    mark = page.locator(".search__finds mark").first
    colour, ground = mark.evaluate("it => [getComputedStyle(it).color, getComputedStyle(it).backgroundColor]")
    assert ground not in (colour, "rgba(0, 0, 0, 0)")
