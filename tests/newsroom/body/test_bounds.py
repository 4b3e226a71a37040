"""What is refused before Markdown reads it."""

from unittest.mock import patch

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsroom.body import bounds as module
from newsroom.body.bounds import bounds
from tests.newsroom.body.payloads import LOOK_ALIKES, SCRIPTS

ROW = "| satu | dua |\n"


@pytest.mark.parametrize(
    ("text", "line", "message"),
    [
        ("a" * 300_001, 1, "Isi berita terlalu panjang: 300 KB; paling banyak 300 KB."),
        ("é" * 200_000, 1, "Isi berita terlalu panjang: 400 KB; paling banyak 300 KB."),
        ("a\n" + "b" * 20_001, 2, "Baris ini terlalu panjang: 20001 huruf; paling banyak 20000."),
        ("a\n\nb\x0bc", 3, "Ada karakter yang tidak terlihat (U+000B) di baris ini."),
        ("\x00", 1, "Ada karakter yang tidak terlihat (U+0000) di baris ini."),
        ("a\x85b", 1, "Ada karakter yang tidak terlihat (U+0085) di baris ini."),
        ("a\n" + "`" * 201, 2, "Tanda “`” diulang terlalu banyak."),
        ("=" * 5000, 1, "Tanda “=” diulang terlalu banyak."),
        ("a" + " " * 500 + "b", 1, "Spasi diulang terlalu banyak."),
        ("a\n" + "> " * 11 + "b", 2, "Daftar atau kutipan di baris ini bertingkat lebih dari 10."),
        ("    " * 10 + "- a", 1, "Daftar atau kutipan di baris ini bertingkat lebih dari 10."),
        ("\t" * 10 + "1. a", 1, "Daftar atau kutipan di baris ini bertingkat lebih dari 10."),
        (("[a " * 100 + "\n") * 5, 5, "Lebih dari 400 kurung siku dibuka tanpa ditutup."),
        (ROW + "|-|-|\n" + ROW * 2001, 2003, "Lebih dari 2000 baris tanpa baris kosong."),
        ("*a* " * 2000, 1, "Lebih dari 3000 tanda Markdown dalam satu paragraf."),
        (("*a* " * 1000 + "\n\n") * 7, 13, "Lebih dari 12000 tanda Markdown di dalam isi."),
        ("a\n\n" * 8_001, 16_001, "Isi berita lebih dari 8000 baris."),
        ("a < b " * 201, 1, "Lebih dari 200 tanda “<” tanpa “>” di dalam isi."),
        ("a\n&#" + "1" * 5000 + ";", 2, "Kode karakter “&#…” di baris ini tidak dikenal."),
        ("|a" * 51, 1, "Tabel ini lebih dari 50 kolom."),
        (("|a" * 49 + "\n\n") * 500, 817, "Lebih dari 20000 sel tabel di dalam isi."),
        ("<b>a " * 51, 1, "Lebih dari 50 tag HTML dibuka tanpa ditutup."),
    ],
)
def test_what_is_too_much_is_refused_with_its_line(text: str, line: int, message: str) -> None:
    (problem,) = bounds(text, "razia.md", 10)
    assert (problem.line, problem.message) == (line + 9, message)
    assert problem.remedy


@pytest.mark.parametrize(
    "text",
    [
        "",
        "Kata demi kata. " * 1000,
        ROW + "|-|-|\n" + ROW * 2000,
        "> " * 10 + "dalam",
        "    " * 9 + "- sepuluh",
        "    " * 30 + "kode yang menjorok",
        "-" * 200,
        "```\n" + "<li>x\n" * 50 + "```",
        "Surel <humas@polri.go.id> dan <https://www.polri.go.id/>. " * 100,
        "a<br>" * 300,
        "a\tb\n",
        "a\r\nb\r\n",
        "* " * 30,
        "- - - - - - - - - - - -",
        *LOOK_ALIKES,
        *SCRIPTS,
    ],
)
def test_what_people_write_is_within_bounds(text: str) -> None:
    assert bounds(text, "razia.md", 1) == []


@given(
    st.lists(
        st.tuples(
            st.sampled_from("a \n\t>-*1.)|&#;=é`\x0b\r"), st.sampled_from([1, 1, 2, 3, 9, 10, 49, 200, 201])
        ),
        max_size=12,
    )
)
def test_a_look_at_all_lines_at_once_overlooks_nothing(pieces: list[tuple[str, int]]) -> None:
    text = "".join(sign * times for sign, times in pieces)
    with patch.object(module, "_is_suspect", lambda _: True):
        found = bounds(text, "razia.md", 1)
    assert bounds(text, "razia.md", 1) == found


@pytest.mark.parametrize("before", range(0, 120, 7))
def test_a_run_is_found_wherever_it_begins(before: int) -> None:
    (problem,) = bounds(f"{'kata ' * before}{'=' * 201}", "razia.md", 1)
    assert problem.message == "Tanda “=” diulang terlalu banyak."
