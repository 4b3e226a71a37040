"""A body is read from its text alone, and its mistakes are placed in whatever file holds it."""

import pytest

from newsroom.body.reading import Body, placed, read_body
from newsroom.problems import Problem


def test_a_body_is_its_html_its_first_sentences_and_where_it_leads() -> None:
    body = read_body("Petugas menyapa *warga*. Baca [arsip](/arsip/).\n\n![Dua petugas](a.jpg)\n")
    assert "<em>warga</em>" in body.html
    assert body.summary.startswith("Petugas menyapa warga.")
    assert [(link.kind, link.address, link.alt) for link in body.links] == [
        ("link", "/arsip/", ""),
        ("picture", "a.jpg", "Dua petugas"),
    ]
    assert body.problems == ()


def test_the_same_text_is_the_same_body() -> None:
    assert read_body("Isi.\n\n## Hasil") == read_body("Isi.\n\n## Hasil") != read_body("Isi.\n\n## Akibat")


@pytest.mark.parametrize("text", ["", " \n\t\n"])
def test_an_empty_body_is_told_on_its_first_line(text: str) -> None:
    (problem,) = read_body(text).problems
    assert (problem.line, problem.message) == (1, "Isi tulisan masih kosong.")


def test_what_goes_beyond_the_bounds_is_not_converted() -> None:
    body = read_body(">" * 5000 + " isi")
    assert body.problems
    assert body == Body(problems=body.problems)


def test_lines_count_from_the_first_of_the_body() -> None:
    text = "Isi.\n\n<script>alert(1)</script>\n"
    assert [problem.line for problem in read_body(text).problems] == [3]
    assert [problem.line for problem in read_body(f"\n\n{text}").problems] == [5]


def test_problems_are_placed_in_the_file_that_holds_the_body() -> None:
    found = [Problem("", 1, "Satu.", "a"), Problem("", 4, "Dua.", "b"), Problem("", 0, "Tanpa baris.", "c")]
    assert placed(found, "content/razia.md", 8) == [
        Problem("content/razia.md", 8, "Satu.", "a"),
        Problem("content/razia.md", 11, "Dua.", "b"),
        Problem("content/razia.md", 0, "Tanpa baris.", "c"),
    ]
    assert placed([], "content/razia.md", 8) == []
