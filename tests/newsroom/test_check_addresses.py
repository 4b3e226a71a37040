"""What the check finds of addresses: old ones in use, redirects, pages that take one of the portal."""

from pathlib import Path

import pytest

from tests.newsroom.desk import OTHER, PAGE, RAZIA, Texts, story, told

IN_USE = "\n    Perbaikan: hapus alamat ini dari salah satu tempat"


@pytest.fixture(autouse=True)
def _at_the_desk(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)


def check(files: Texts) -> str:
    return told(Path("content"), files).replace("content/", "")


@pytest.mark.parametrize(
    ("alias", "user"),
    [
        ("/2024/12/08/patroli/", OTHER),
        ("/kontak/", "pages/kontak.md"),
        ("/lama/", OTHER),
        ("/lama", OTHER),
        ("/pindah/", "data/redirects.yaml"),
        ("/arsip/", "portal sendiri"),
    ],
)
def test_an_old_address_in_use_is_refused_with_its_user(alias: str, user: str) -> None:
    files = {
        OTHER: story("aliases: [/lama/]", date="2024-12-08"),
        RAZIA: story(f"aliases: [{alias}]"),
        "pages/kontak.md": PAGE,
        "data/redirects.yaml": "/pindah/: /kontak/\n",
    }
    expected = f"Alamat lama “{alias}” sudah dipakai {user}.{IN_USE}"
    assert check(files) == f"{RAZIA}:6: {expected}"


@pytest.mark.parametrize(
    ("old", "user"),
    [
        ("/2024/12/08/razia/", "articles/2024/12/razia.md"),
        ("/kontak", "pages/kontak.md"),
        ("/category/binkam/", "portal sendiri"),
        ("/2024/12/", "portal sendiri"),
    ],
)
def test_a_redirect_from_an_address_in_use_is_refused(old: str, user: str) -> None:
    files = {RAZIA: story(), "pages/kontak.md": PAGE, "data/redirects.yaml": f"{old}: /kontak/\n"}
    assert check(files) == (
        f"data/redirects.yaml:1: Alamat lama “{old}” masih dipakai {user}.\n"
        "    Perbaikan: hapus baris ini dari daftar"
    )


@pytest.mark.parametrize(
    ("redirects", "told"),
    [
        ("/lama/: /tidak/ada/\n", ["1: Alamat baru “/tidak/ada/” tidak menuju halaman mana pun."]),
        (
            "/x/: /y/\n/y/: /x/\n",
            [
                "1: Alamat baru “/y/” tidak menuju halaman mana pun.",
                "2: Alamat baru “/x/” tidak menuju halaman mana pun.",
            ],
        ),
        ("/lama/: /kontak/\n/arsip-lama/: /arsip/\n", []),
    ],
)
def test_a_redirect_leads_to_a_page(redirects: str, told: list[str]) -> None:
    found = check({RAZIA: story(), "pages/kontak.md": PAGE, "data/redirects.yaml": redirects}).split("\n")
    lines = [line.removeprefix("data/redirects.yaml:") for line in found if line.startswith("data/")]
    assert lines == told


def test_a_page_that_takes_an_address_of_the_portal_is_refused() -> None:
    assert check({RAZIA: story(), "pages/category.md": PAGE}) == (
        "pages/category.md: Alamat “/category/” dipakai portal sendiri.\n"
        "    Perbaikan: ganti nama berkasnya, misalnya “category-kami.md”"
    )


def test_an_old_address_that_one_article_names_twice_is_told() -> None:
    found = check({RAZIA: story("aliases: [/lama/satu/, /lama/satu]")})
    assert found == f"{RAZIA}:6: Alamat lama “/lama/satu” sudah dipakai berita ini sendiri.{IN_USE}"
