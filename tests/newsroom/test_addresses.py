"""Addresses have one form, and file names that cannot be part of one are known."""

from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsroom import addresses


@pytest.mark.parametrize("name", ["razia", "razia-2", "2024", "a" * 90, "-"])
def test_a_plain_name_can_be_part_of_an_address(name: str) -> None:
    assert addresses.is_slug(name)


@pytest.mark.parametrize(
    "name", ["", "Razia", "razia malam", "razia_malam", "a" * 91, "razia?", "é", "..", "a\n"]
)
def test_any_other_name_cannot(name: str) -> None:
    assert not addresses.is_slug(name)


@pytest.mark.parametrize(
    ("text", "slug"),
    [
        ("Jum’at Curhat: Polisi & Warga", "jumat-curhat-polisi-warga"),
        ("  Kafé_Sekotong  ", "kafe-sekotong"),
        ("../../etc", "etc"),
        ("警察", ""),
        ("a" * 200, "a" * 90),
    ],
)
def test_a_text_becomes_the_nearest_slug(text: str, slug: str) -> None:
    assert addresses.as_slug(text) == slug


@given(st.text())
def test_a_slug_of_any_text_can_be_part_of_an_address(text: str) -> None:
    slug = addresses.as_slug(text)
    assert not slug or addresses.is_slug(slug)


def test_articles_pages_and_tags_have_their_addresses() -> None:
    assert addresses.article_address(datetime(2024, 2, 8, 23, 59, tzinfo=UTC), "razia") == "2024/02/08/razia/"
    assert addresses.page_address("kontak") == "kontak/"
    assert addresses.tag_address("pilkada-2024") == "tag/pilkada-2024/"


@pytest.mark.parametrize(
    "slug", ["category", "tag", "unit", "page", "feed", "arsip", "images", "static", "2024"]
)
def test_a_page_cannot_take_what_the_portal_uses(slug: str) -> None:
    assert addresses.is_reserved(slug)


@pytest.mark.parametrize(
    ("address", "file"),
    [("", "index.html"), ("kontak/", "kontak/index.html"), ("404.html", "404.html")],
)
def test_a_web_server_finds_the_file_of_an_address(address: str, file: str) -> None:
    assert addresses.file_name(address) == file
