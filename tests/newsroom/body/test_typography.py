"""Words that are converted by themselves come out as smartypants converts the whole."""

from itertools import product
from unittest.mock import patch

import pytest
from hypothesis import given
from hypothesis import strategies as st
from typogrify.filters import smartypants

from newsroom.body.typography import with_curly_quotes

SIGNS = "\" ' ` `` '' \\ \\\" - -- . .. ... &quot; &#8212; &nbsp; ! , ( ) [ { _ > &gt; … — % < >\n<"
WORDS = "kata s 80s 80 é <em> </em> <p> </p> <br> <code> </code> <!--"
MORE = [
    ". .",
    " ",
    " ",
    "\n",
    "\t",
    "\r",
    "\u00a0",
    "\x0b",
    "\u2003",
    "</p>\n<p>",
    '<a href="/a b/" title="it\'s -- x">',
    "</a>",
]
PIECES = [*SIGNS.split(), *WORDS.split(), *MORE, "\n<", ">\n<"]


@given(st.lists(st.sampled_from(PIECES), max_size=14).map("".join))
def test_words_alone_come_out_as_in_the_whole(html: str) -> None:
    assert with_curly_quotes(html) == str(smartypants(html))


@pytest.mark.parametrize("sign", ['"', "'", "--", "..."])
def test_whatever_stands_beside_a_sign(sign: str) -> None:
    for first, last in product(PIECES, PIECES):
        for html in (
            f"{first}{sign}{last}",
            f"<p>{first}{sign}{last}</p>",
            f"<p>a {first}{sign}{last} b</p>",
        ):
            assert with_curly_quotes(html) == str(smartypants(html))


def test_only_words_with_something_to_convert_are_handed_over() -> None:
    with patch("typogrify.filters.smartypants", side_effect=smartypants) as handed:
        assert (
            with_curly_quotes('<p>"Aman," kata <em>warga</em>.</p>')
            == "<p>&#8220;Aman,&#8221; kata <em>warga</em>.</p>"
        )
        with_curly_quotes("<p>Aman.</p>")
    handed.assert_called_once_with('\n"Aman,"\n')
