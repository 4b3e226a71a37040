"""What the search says of words that no story has, and what it offers in their place."""

import pytest
from playwright.sync_api import expect

from tests.browser.conftest import Open
from tests.browser.searching import SEARCH, STATUS, TITLES, ask


def test_what_is_not_there_is_said(open_page: Open) -> None:
    page = open_page(SEARCH)
    assert ask(page, "xyzzyq") == []
    expect(page.get_by_role("status")).to_contain_text("Tidak ada berita yang cocok")
    assert ask(page, "xyzzyq siskamling")
    expect(page.get_by_role("status")).to_contain_text("Tidak ditemukan: xyzzyq.")
    assert ask(page, "constructor __proto__ <b>") == []


@pytest.mark.parametrize(
    ("query", "offered"),
    [
        ("siskamlign", "siskamling"),
        ("pemriksaan", "pemeriksaan"),
        ("lowngan", "lowongan"),
        ("narkba", "narkoba"),
    ],
)
def test_for_a_word_that_no_story_has_one_is_offered_that_is_spelt_almost_so(
    open_page: Open, query: str, offered: str
) -> None:
    page = open_page(SEARCH)
    assert ask(page, query) == []
    page.get_by_role("status").get_by_role("link", name=offered, exact=True).click()
    expect(page.locator(TITLES).first).to_be_visible()
    expect(page.get_by_role("searchbox")).to_have_value(offered)


def test_the_other_words_of_a_misspelt_query_stay(open_page: Open) -> None:
    page = open_page(SEARCH)
    assert ask(page, "Patroli Sekotnog")
    expect(page.locator(STATUS)).to_contain_text("Tidak ditemukan: sekotnog. Maksud Anda: sekotong?")
    page.get_by_role("link", name="sekotong", exact=True).click()
    expect(page.get_by_role("searchbox")).to_have_value("Patroli sekotong")
    expect(page.locator(TITLES).first).to_contain_text("Patroli Dialogis")


def test_nothing_is_offered_where_nothing_is_alike(open_page: Open) -> None:
    page = open_page(SEARCH)
    with page.expect_response("**/ejaan/*.json"):
        assert ask(page, "xyzzyq") == []
    page.wait_for_load_state("networkidle")
    assert page.get_by_role("status").get_by_role("link").count() == 0


def test_what_is_missing_of_a_question_is_said(open_page: Open) -> None:
    page = open_page(f"{SEARCH}?tahun=2024&length=3&0=x")
    expect(page.get_by_role("status")).to_have_text("Ketik kata yang dicari.")
    expect(page.get_by_role("searchbox")).to_have_value("")
    assert page.url.endswith("?tahun=2024")
    assert ask(page, "yang itu") == []
    expect(page.get_by_role("status")).to_contain_text("terlalu umum")


@pytest.mark.parametrize("query", ["batulayar", "ngebut", "nyolong", "bandang", "dihajar"])
def test_a_word_that_no_story_has_finds_none_that_only_ends_alike(open_page: Open, query: str) -> None:
    page = open_page(SEARCH)
    assert ask(page, query) == []
    expect(page.get_by_role("status")).to_contain_text("Tidak ada berita yang cocok")
