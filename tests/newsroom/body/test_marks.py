"""The pieces of a body are those that the parser of HTML meets."""

from unittest.mock import patch

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsroom.body import marks as module
from newsroom.body.marks import Mark, marks
from tests.newsroom.body.payloads import LOOK_ALIKES, SCRIPTS

TAGS = "<p> </p> <P> <h2> </h2> <h1> <br> <br/> </br> <hr> <img> <li> <code> </code> <b> </a> <a> <script>"
MORE = "</script> <style> <title> <textarea> <!-- --> <!a> <?a> <![CDATA[ < > </ </> <b a &amp; & &lt; \x00 é"
LINKS = ['<a href="/b c">', '<a href="">', '<a href="a&amp;b">', '<a title="x">', "<a href='x'>", '<a href="']
PIECES = [*TAGS.split(), *MORE.split(), *LINKS, '<a href="<p>">', '<a href="x" >', '">', "</p >", " ", "\n"]


def as_parsed(html: str) -> tuple[Mark, ...]:
    marks.cache_clear()
    with patch.object(module, "_of_plain_html", lambda _: ()):
        found = marks(html)
    marks.cache_clear()
    return found


@given(st.lists(st.sampled_from(PIECES), max_size=12).map("".join))
def test_plain_html_is_cut_as_the_parser_cuts_it(html: str) -> None:
    parsed = as_parsed(html)
    assert marks(html) == parsed


@pytest.mark.parametrize("html", [*SCRIPTS, *LOOK_ALIKES])
def test_hostile_html_too(html: str) -> None:
    parsed = as_parsed(html)
    assert marks(html) == parsed


def test_plain_html_needs_no_parser() -> None:
    with patch.object(module, "_as_parsed", side_effect=AssertionError):
        assert len(marks('<p>Baca <a href="/kontak/">kontak</a> <em>kami</em>.</p>')) == 11
