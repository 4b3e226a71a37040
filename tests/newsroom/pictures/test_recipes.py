"""Which files are made, and what they are called."""

import re

import pytest

from newsroom.pictures import recipes
from newsroom.pictures.models import Encoding, Facts
from newsroom.pictures.recipes import address_stem, derived_of, picture

LARGE = Facts(4000, 3000, 1, "JPEG", "d" * 64)


def test_pages_get_webp_and_previews_one_jpeg() -> None:
    files = derived_of("2024/12/patroli.jpg", LARGE)
    assert [(file.width, file.height, file.encoding.format) for file in files] == [
        (480, 360, "WEBP"),
        (800, 600, "WEBP"),
        (1200, 900, "WEBP"),
        (1200, 630, "JPEG"),
    ]
    assert all(
        re.fullmatch(r"images/2024/12/patroli-[0-9a-f]{10}-\d+\.(webp|jpg)", file.path) for file in files
    )
    assert len({file.path for file in files}) == 4


@pytest.mark.parametrize(
    ("name", "stem"),
    [
        ("2024/12/patroli.jpg", "images/2024/12/patroli"),
        ("2024/12/Foto Razia, Kuta & Gerung.JPEG", "images/2024/12/foto-razia-kuta-gerung"),
        ("IMG_20241208.jpg", "images/img-20241208"),
        ("Kapolsék.png", "images/kapolsek"),
        ("2024/警察.png", "images/2024/foto"),
    ],
)
def test_an_address_needs_no_escape(name: str, stem: str) -> None:
    assert address_stem(name) == stem


def test_a_long_name_stays_a_possible_file_name() -> None:
    assert len(address_stem("2024/" + "x" * 250 + ".jpg")) < 100


def test_other_content_has_other_names() -> None:
    other = Facts(4000, 3000, 1, "JPEG", "e" * 64)
    assert not {file.path for file in derived_of("a.jpg", LARGE)} & {
        file.path for file in derived_of("a.jpg", other)
    }


def test_a_change_of_one_format_leaves_the_names_of_the_other(monkeypatch: pytest.MonkeyPatch) -> None:
    before = picture("a.jpg", LARGE)
    monkeypatch.setattr(recipes, "READER", Encoding("WEBP", "webp", quality=40))
    after = picture("a.jpg", LARGE)
    assert (after.share, after.src == before.src) == (before.share, False)


def test_templates_get_paths_from_the_root() -> None:
    shown = picture("2024/12/patroli.jpg", LARGE)
    assert re.sub("-[0-9a-f]{10}-", "-#-", shown.srcset) == (
        "/images/2024/12/patroli-#-480.webp 480w, /images/2024/12/patroli-#-800.webp 800w, "
        "/images/2024/12/patroli-#-1200.webp 1200w"
    )
    assert shown.src in shown.srcset
    assert (shown.width, shown.height, shown.share_width, shown.share_height) == (1200, 900, 1200, 630)
    assert shown.share.startswith("/images/2024/12/patroli-")


def test_a_small_original_is_not_enlarged() -> None:
    shown = picture("a.png", Facts(300, 200, 1, "PNG", "d" * 64))
    assert shown.srcset == f"{shown.src} 300w"
    assert (shown.width, shown.height, shown.share_width, shown.share_height) == (300, 200, 300, 158)


def test_words_belong_to_the_story_that_shows_the_picture() -> None:
    shown = picture("a.png", LARGE)
    told = shown.with_words("Petugas menyapa warga", None, "Humas")
    assert (told.src, told.alt, told.caption, told.credit) == (
        shown.src,
        "Petugas menyapa warga",
        "",
        "Humas",
    )
    assert shown.alt == ""
