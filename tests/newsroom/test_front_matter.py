"""A file is cut where its fences are, and every line keeps its number."""

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsroom.front_matter import NoFrontMatterError, Parts, parts
from newsroom.records.nodes import nodes


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("---\na: b\n---\nIsi.\n", Parts("a: b\n", 2, "Isi.\n", 4)),
        ("---\na: b\n---\n\n\nIsi.", Parts("a: b\n", 2, "Isi.", 6)),
        ("\n \n---  \na: b\n---\t\nIsi.", Parts("a: b\n", 4, "Isi.", 6)),
        ("---\n---\nIsi.", Parts("", 2, "Isi.", 3)),
        ("---\na: b\n---", Parts("a: b\n", 2, "", 4)),
        ("---\na: b\n---\nIsi.\n\n---\n\nLagi.", Parts("a: b\n", 2, "Isi.\n\n---\n\nLagi.", 4)),
        ("---\na: |\n  ---\n---\nIsi.", Parts("a: |\n  ---\n", 2, "Isi.", 5)),
    ],
)
def test_front_matter_and_body_are_told_apart(text: str, expected: Parts) -> None:
    assert parts(text) == expected


@pytest.mark.parametrize(
    ("text", "line", "words"),
    [
        ("", 0, "kosong"),
        ("\n\t\n", 0, "kosong"),
        ("Isi.", 1, "tidak dimulai"),
        ("\n\n# Judul\n", 3, "tidak dimulai"),
        ("----\na: b\n----\n", 1, "tidak dimulai"),
        ("\n---\na: b\n --- \nIsi.", 2, "penutup"),
    ],
)
def test_a_file_without_fences_is_refused_where_they_should_be(text: str, line: int, words: str) -> None:
    with pytest.raises(NoFrontMatterError, match=words) as refused:
        parts(text)
    assert refused.value.line == line
    assert "title: " in refused.value.remedy


PRINTABLE = st.text(
    st.characters(exclude_categories=("Cc", "Cs", "Zl", "Zp", "Cn"), exclude_characters="\ufeff"), min_size=1
)


@given(PRINTABLE)
def test_a_quoted_title_comes_back_exactly_as_it_was_typed(title: str) -> None:
    text = f"---\ntitle: {json.dumps(title, ensure_ascii=False)}\n---\nIsi.\n"
    tree, mistakes = nodes(parts(text).header, 2)
    assert mistakes == []
    assert tree is not None
    assert isinstance(tree.value, dict)
    assert tree.value["title"].value == title
