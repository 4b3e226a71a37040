"""YAML becomes text with lines: nothing is reinterpreted, nothing is lost without a word."""

from typing import Any

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from newsroom.records.nodes import Node, nodes


def plain(node: Node) -> Any:
    """Return the values of a tree without their lines."""
    if isinstance(node.value, dict):
        return {key: plain(value) for key, value in node.value.items()}
    return [plain(item) for item in node.value] if isinstance(node.value, list) else node.value


def read(text: str) -> Any:
    tree, mistakes = nodes(text, 1)
    assert mistakes == []
    assert tree
    return plain(tree)


@pytest.mark.parametrize(
    "value",
    ["0471", "no", "2024-12-08", "2024-12-08 16:30", "1e3", "null", "~", "0x1F", "true", "12:30:45", "1_000"],
)
def test_a_value_stays_the_text_that_was_typed(value: str) -> None:
    assert read(f"kunci: {value}\n") == {"kunci": value}


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("a: [b, c]", {"a": ["b", "c"]}),
        ("a:\n- b\n- c", {"a": ["b", "c"]}),
        ("a: {b: c}", {"a": {"b": "c"}}),
        ('a: "b # c"', {"a": "b # c"}),
        ("a: b#c", {"a": "b#c"}),
        ("a: 'b: c'", {"a": "b: c"}),
        ("a: |\n  b\n  # c\n", {"a": "b\n# c\n"}),
        ("a:\n# catatan\n- b\n", {"a": ["b"]}),
        ("# catatan\na: b\n", {"a": "b"}),
        ('a: "" # catatan', {"a": ""}),
    ],
)
def test_yaml_is_read_as_it_is_meant(text: str, value: object) -> None:
    assert read(text) == value


def test_every_value_knows_its_line_and_that_of_its_key() -> None:
    tree, _ = nodes("a: b\nc:\n  - d\n  - e: |\n      f\n", 10)
    assert tree
    assert isinstance(tree.value, dict)
    assert (tree.value["a"].place, tree.value["c"].place) == (10, 11)
    items = tree.value["c"].value
    assert isinstance(items, list)
    assert [item.line for item in items] == [12, 13]


@pytest.mark.parametrize(
    ("text", "line", "words"),
    [
        ("a: b\na: c\n", 2, "“a” ditulis dua kali (sudah ada di baris 1)."),
        ("a:\n  b: c\n  b: d\n", 3, "“b” ditulis dua kali (sudah ada di baris 2)."),
        ("a: b # c\n", 1, "Teks setelah tanda “#” akan hilang: “# c”."),
        ("a: # c\n", 1, "Teks setelah tanda “#” akan hilang: “# c”."),
        ("a: [b, c # d\n  ]\n", 1, "Teks setelah tanda “#” akan hilang: “# d”."),
        ("a: !b c\n", 1, "Nilai dimulai dengan “!”."),
        ("a: &b c\n", 1, "Nilai dimulai dengan “&”."),
    ],
)
def test_what_yaml_would_lose_is_a_mistake(text: str, line: int, words: str) -> None:
    _, mistakes = nodes(text, 1)
    assert [(mistake.line, mistake.message) for mistake in mistakes] == [(line, words)]


def test_a_bomb_of_aliases_is_refused() -> None:
    levels = "".join(f"a{n}: &a{n} [{', '.join([f'*a{n - 1}'] * 9)}]\n" for n in range(1, 12))
    _, mistakes = nodes(f"a0: &a0 [x]\n{levels}", 1)
    assert mistakes
    assert len(mistakes) < 200


@pytest.mark.parametrize(
    "text", ["a: " + "[" * 5_000, "a: " + "{" * 5_000, "- " * 5_000, "a: " + "[" * 90 + "]" * 90]
)
def test_endless_nesting_is_a_mistake_and_no_crash(text: str) -> None:
    assert nodes(text, 1)[1]


@given(st.text(st.characters(exclude_categories=["Cs"])))
@example("\ufeff")
@example("?")
@example("a: \x85b # c")
@example("a: b\u2028# c")
@example("%YAML 9.9\n---\na: b")
@example("{}: a\n[]: b")
def test_no_text_is_too_odd_to_be_told_about(text: str) -> None:
    tree, mistakes = nodes(text, 1)
    assert tree is None or isinstance(tree, Node)
    assert all(1 <= mistake.line <= text.count("\n") + 2 for mistake in mistakes)
