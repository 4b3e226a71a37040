"""Which files are made, and what they are called."""

import re

import pytest

from newsroom.pictures import recipes
from newsroom.pictures.models import Encoding, Facts
from newsroom.pictures.recipes import SHAPES, address_stem, derived_of, for_readers, for_search, picture

LARGE = Facts(4000, 3000, 1, "JPEG", "d" * 64)


def test_pages_get_avif_and_one_jpeg_search_engines_three_shapes_and_previews_one_jpeg() -> None:
    files = derived_of("2024/12/patroli.jpg", LARGE)
    assert [(file.width, file.height, file.encoding.format) for file in files] == [
        (240, 180, "AVIF"),
        (480, 360, "AVIF"),
        (800, 600, "AVIF"),
        (1200, 900, "AVIF"),
        (800, 600, "JPEG"),
        (1200, 675, "WEBP"),
        (1200, 900, "WEBP"),
        (1200, 1200, "WEBP"),
        (1200, 630, "JPEG"),
    ]
    assert all(
        re.fullmatch(r"images/2024/12/patroli-[0-9a-f]{10}-\d+(x\d+)?\.(avif|webp|jpg)", file.path)
        for file in files
    )
    assert len({file.path for file in files}) == 9


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
    monkeypatch.setattr(recipes, "READER", Encoding("AVIF", "avif", quality=40))
    after = picture("a.jpg", LARGE)
    assert (after.share, after.src == before.src) == (before.share, False)


def test_templates_get_paths_from_the_root() -> None:
    shown = picture("2024/12/patroli.jpg", LARGE)
    stem = "/images/2024/12/patroli-#"
    assert re.sub("-[0-9a-f]{10}-", "-#-", shown.srcset(480)) == f"{stem}-240.avif 240w, {stem}-480.avif 480w"
    assert re.sub("-[0-9a-f]{10}-", "-#-", shown.src) == f"{stem}-800.jpg"
    assert shown.srcset(1200).endswith(f"{shown.stem}-1200.avif 1200w")
    assert [(shape.width, shape.height) for shape in shown.shapes] == [(1200, 675), (1200, 900), (1200, 1200)]
    assert (shown.width, shown.height, shown.share_width, shown.share_height) == (1200, 900, 1200, 630)
    assert shown.share.startswith("/images/2024/12/patroli-")


def test_a_small_original_is_not_enlarged() -> None:
    shown = picture("a.png", Facts(300, 200, 1, "PNG", "d" * 64))
    assert shown.srcset(1200).endswith(f"{shown.stem}-300.avif 300w")
    assert (shown.width, shown.height, shown.src) == (300, 200, f"{shown.stem}-300.jpg")


@pytest.mark.parametrize(
    ("original", "phone"),
    [(4000, [480]), (552, [480]), (551, [551]), (481, [481]), (480, [480]), (479, [])],
)
def test_the_file_that_a_telephone_takes_is_the_light_one(original: int, phone: list[int]) -> None:
    files = for_readers("a.jpg", Facts(original, 300, 1, "JPEG", "d" * 64))
    assert [file.width for file in files if file.encoding == recipes.PHONE] == phone


@pytest.mark.parametrize(
    ("size", "framed"),
    [((4000, 3000), []), ((1280, 720), [(1200, 1200)]), ((720, 1280), [*SHAPES]), ((300, 200), [*SHAPES])],
)
def test_search_engines_get_every_shape_and_what_would_be_a_blur_is_framed(
    size: tuple[int, int], framed: list[tuple[int, int]]
) -> None:
    files = list(for_search("a.png", Facts(*size, 1, "PNG", "d" * 64)))
    assert [(file.width, file.height) for file in files] == [*SHAPES]
    assert [(file.width, file.height) for file in files if file.framed] == framed
    assert len({file.key for file in files}) == len(SHAPES)


def test_a_preview_always_has_the_size_that_chat_applications_want() -> None:
    for size in ((300, 200), (3000, 4000), (4000, 3000), (8000, 800)):
        shown = picture("a.png", Facts(*size, 1, "PNG", "d" * 64))
        assert (shown.share_width, shown.share_height) == (1200, 630)


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
