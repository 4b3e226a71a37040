"""What the check tells of a single file, word by word, and what it lets pass."""

from pathlib import Path
from typing import Any

import pytest

from tests.newsroom.desk import BODY, HEADER, RAZIA, read, story, told, write_content, write_picture
from tests.newsroom.message_tables import cases, with_header, without_path

FENCE_REMEDY = """
    Perbaikan: mulai berkas dengan data di antara dua garis, misalnya:
    ---
    title: Patroli malam di Sekotong berjalan aman
    date: 2024-12-08 16:30
    category: Binkam
    unit: Polsek Sekotong
    ---"""
UTF8_REMEDY = "\n    Perbaikan: simpan ulang sebagai “UTF-8” dari Notepad atau editor lain"
NO_HEADER = "Di sini diperlukan baris-baris “kunci: nilai”.\n    Perbaikan: tulis misalnya:\n    title: "
EXAMPLES = {
    "title": "Patroli malam di Sekotong berjalan aman",
    "date": "2024-12-08 16:30",
    "category": "Binkam",
    "unit": "Polsek Sekotong",
}


@pytest.fixture
def content(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Stand where messages say “content/…”."""
    monkeypatch.chdir(tmp_path)
    write_picture(Path("content"), "2024/12/patroli.jpg")
    return Path("content")


@pytest.mark.parametrize(
    ("written", "expected"),
    [case for name in ("yaml", "keys", "values", "references") for case in cases(name)],
)
def test_front_matter_is_refused_in_these_words(content: Path, written: str, expected: str) -> None:
    assert without_path(told(content, {RAZIA: with_header(written)})) == expected


@pytest.mark.parametrize(("written", "expected"), cases("bodies"))
def test_a_body_is_refused_in_these_words(content: Path, written: str, expected: str) -> None:
    assert without_path(told(content, {RAZIA: story(body=written)})) == expected


def test_a_message_begins_with_the_file_and_line_that_an_editor_can_open(content: Path) -> None:
    assert told(content, {RAZIA: story(category="Binkan")}) == (
        "content/articles/2024/12/razia.md:4: “category” “Binkan” tidak ada dalam daftar"
        " (data/categories.yaml).\n    Perbaikan: maksud Anda “Binkam”?"
    )


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("", f" Berkas ini kosong.{FENCE_REMEDY}"),
        ("\n \n", f" Berkas ini kosong.{FENCE_REMEDY}"),
        (
            "title: a\n\nIsi.\n",
            f"1: Berkas ini tidak dimulai dengan garis “---” dan data berita.{FENCE_REMEDY}",
        ),
        ("\n---\ntitle: a\n\nIsi.\n", f"2: Garis “---” penutup data berita tidak ada.{FENCE_REMEDY}"),
        (story().encode("utf-16"), f"1: Berkas ini bukan teks UTF-8 (memuat byte kosong).{UTF8_REMEDY}"),
        (story(body="Isi\0"), f"8: Berkas ini bukan teks UTF-8 (memuat byte kosong).{UTF8_REMEDY}"),
        (
            story(body="Kafé").encode("latin-1"),
            f"8: Berkas ini bukan teks UTF-8; ada huruf yang tidak terbaca.{UTF8_REMEDY}",
        ),
        (
            story(title="Razia malam\x07 aman"),
            "2: Ada tanda yang tidak terlihat (karakter kendali).\n    Perbaikan: ketik ulang baris ini",
        ),
        (
            story(body="Isi.\n\nBaris\x0b kedua"),
            "10: Ada karakter yang tidak terlihat (U+000B) di baris ini.\n"
            "    Perbaikan: ketik ulang baris ini; jangan menyalinnya dari Word atau PDF",
        ),
        (
            story(body=""),
            "10: Isi tulisan masih kosong.\n    Perbaikan: tulis isinya di bawah garis “---” kedua",
        ),
        (
            story("title: Razia kedua"),
            "6: “title” ditulis dua kali (sudah ada di baris 2).\n    Perbaikan: hapus salah satunya",
        ),
        (
            story(body="a" * 2_000_001),
            " Berkas ini terlalu besar untuk sebuah tulisan.\n"
            "    Perbaikan: foto disimpan di content/images, bukan di dalam teks",
        ),
    ],
)
def test_a_file_that_is_no_article_is_refused_in_these_words(
    content: Path, text: str | bytes, expected: str
) -> None:
    assert without_path(told(content, {RAZIA: text})) == expected


@pytest.mark.parametrize("text", ["---\n- satu\n- dua\n---\nIsi.", "---\nJudul saja\n---\nIsi."])
def test_front_matter_that_is_no_list_of_keys_is_refused(content: Path, text: str) -> None:
    assert without_path(told(content, {RAZIA: text})).startswith(f"2: {NO_HEADER}")


def test_endless_nesting_is_refused_instead_of_exhausting_the_stack(content: Path) -> None:
    assert told(content, {RAZIA: story(f"topic: {'[' * 20_000}")}).startswith(f"content/{RAZIA}:6: ")


def test_one_mistake_of_the_front_matter_hides_no_other(content: Path) -> None:
    written = """title: Patroli: Warga Aman
date: 8 Desember 2024
kategori: Binkan
unit: Polsek Sekatong
image: 2024/12/patroli.jpg
summary: “Kata warga: aman”
kind: dpo
expires: besok
tags: [Patroli, NTB]
**lepas**
featured: mungkin"""
    lines = without_path(told(content, {RAZIA: f"---\n{written}\n---\n\nIsi.\n"})).split("\n")
    assert [line for line in lines if line[0] != " "] == [
        "2: Ada tanda titik dua di dalam nilai yang tidak diberi tanda kutip.",
        "3: “date” tidak dapat dibaca: “8 Desember 2024”.",
        "4: “category” “Binkan” tidak ada dalam daftar (data/categories.yaml).",
        "4: “kategori” tidak dikenal.",
        "5: “unit” “Polsek Sekatong” tidak ada dalam daftar (data/units.yaml).",
        "6: Foto belum punya “image_alt” (isi foto bagi yang tidak dapat melihatnya).",
        "7: Ada tanda titik dua di dalam nilai yang tidak diberi tanda kutip.",
        "9: “expires” tidak dapat dibaca: “besok”.",
        "10: “tags” tidak dapat dipakai: “Patroli”, “NTB”.",
        "11: Baris ini tidak berbentuk “kunci: nilai”.",
        "12: “featured” hanya mengenal true (ya) dan false (tidak), bukan “mungkin”.",
    ]


@pytest.mark.parametrize(
    "lines",
    [
        ("image: [", "image_alt: Dua petugas menyapa warga"),
        ("image: 2024/12/patroli.jpg", "image_alt: Dua: petugas"),
        ("kind: dpo", "expires: besok: pagi"),
        ("date: 2024: 12",),
    ],
)
def test_what_could_not_be_read_counts_as_there(content: Path, lines: tuple[str, ...]) -> None:
    date = None if lines[0].startswith("date") else "2024-12-08 16:30"
    assert told(content, {RAZIA: story(*lines, date=date)}).count("Perbaikan") == 1


def test_an_unseen_end_of_a_line_is_told_and_moves_no_line(content: Path) -> None:
    text = story(title="Razia malam\u2028berjalan aman", date="kemarin")
    lines = without_path(told(content, {RAZIA: text})).split("\n")
    assert [line for line in lines if line[0] != " "] == [
        "2: Ada tanda yang tidak terlihat (U+2028).",
        "3: “date” tidak dapat dibaca: “kemarin”.",
    ]


def test_a_tab_is_told_and_the_rest_is_read_all_the_same(content: Path) -> None:
    text = story(title="\tRazia malam aman", date="kemarin").replace("title: \t", "\ttitle: ")
    lines = without_path(told(content, {RAZIA: text})).split("\n")
    assert [line for line in lines if line[0] != " "] == [
        "2: Baris ini dimulai dengan tab.",
        "3: “date” tidak dapat dibaca: “kemarin”.",
    ]


@pytest.mark.parametrize("key", HEADER)
def test_what_every_article_needs_is_asked_for_with_an_example(content: Path, key: str) -> None:
    remedy = f"\n    Perbaikan: tulis misalnya “{key}: {EXAMPLES[key]}”"
    absent: dict[str, Any] = {key: None}
    missing = without_path(told(content, {RAZIA: story(**absent)}))
    assert missing.startswith(f"2: “{key}” belum ada (")
    assert missing.endswith(remedy)
    line = 2 + list(HEADER).index(key)
    for empty in ("", "  ", '""', "''"):
        assert (
            without_path(told(content, {RAZIA: story(**{key: empty})})) == f"{line}: “{key}” kosong.{remedy}"
        )


@pytest.mark.parametrize(
    "text",
    [
        "\ufeff" + story(),
        story().replace("\n", "\r\n"),
        story().replace("---\n", "--- \t\n"),
        "\n\n" + story(),
        story(title="""'Jum''at Curhat: "warga bertanya"'"""),
        story(title="""'Polisi & TNI: "aman" < 5 menit'"""),
        story(title="Razia malam 🚓 berjalan aman"),
        story(title="الشرطة تحمي المواطنين"),
        story(title="ᬧᭀᬮᬶᬲᬶ ᬅᬫᬦ᭄ ᬲᬳ ᬧᬺᬭᬂ"),
        story(title="Razia malam#1 berjalan aman"),
        story(title=">\n  Razia malam\n  berjalan aman"),
        story(category="BINKAM", unit="polsek-sekotong"),
        story(category="  Binkam  ", unit="POLSEK  SEKOTONG"),
        story("summary:", "tags: ", 'image: ""'),
        story("# catatan redaksi", "featured: ya", "comments: tidak"),
        story("tags: patroli, sekotong"),
        story("image: /images/2024/12/patroli.jpg", "image_alt: Dua petugas menyapa warga"),
        story("kind: dpo", "expires: 2025-06-30 23:59"),
        story(body='Contoh: `<script src="x">` dan 5 < 6 & "aman".'),
        story(body="Isi.\n\n```\n<iframe>\n# Bukan judul\n```"),
        story(body="#PolriPresisi ada di [arsip](/arsip/#atas), [surel](mailto:a@b.id), [ini](#a).\n\n## A"),
        story(body="Isi.\n\n![Dua petugas menyapa warga](2024/12/patroli.jpg)"),
        story(body=f"Isi.\n\n{'> ' * 10}a\n\n{'[' * 150}"),
    ],
)
def test_what_only_looks_wrong_passes(content: Path, text: str) -> None:
    assert told(content, {RAZIA: text}) == ""


def test_tags_in_one_text_become_several(content: Path) -> None:
    write_content(content, {RAZIA: story("tags: patroli, sekotong, patroli")})
    (article,) = read(content).articles
    assert article.header
    assert article.header.tags == ("patroli", "sekotong")
    assert article.body.strip() == BODY
