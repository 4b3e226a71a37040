"""Characters that nobody sees are told with their line, however they were written."""

import pytest

from newsroom.body.hidden import hidden


@pytest.mark.parametrize(
    "text",
    ["a &#65534; b", "a &#2; b", "a &#x1; b", "a &#X202E; b", "a \u202e b", "a \u2066 b", "&#9999999;"],
)
def test_a_hidden_character_is_refused(text: str) -> None:
    (problem,) = hidden(f"Isi.\n\n{text}", "razia.md", 7)
    assert (problem.line, "tidak terlihat" in problem.message) == (9, True)


@pytest.mark.parametrize(
    "text", ["&#8220;aman&#8221; &amp; &#x1F693;", "`&#2;`", "👮‍♀️ polwan", "سلام", "5 &#60; 6"]
)
def test_what_can_be_seen_passes(text: str) -> None:
    assert hidden(text, "razia.md", 1) == []
