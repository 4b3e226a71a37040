"""What Markdown is spared of changes nothing that it makes of a text."""

from functools import cache

import pytest
from hypothesis import given
from hypothesis import strategies as st
from markdown import Markdown
from markdown.extensions.fenced_code import FencedCodeExtension
from markdown.extensions.sane_lists import SaneListExtension
from markdown.extensions.tables import TableExtension

from newsroom.body.bare_addresses import AFTER_HTML, BareAddress
from newsroom.body.markdown import HeadingNotHashtag, to_html, with_characters
from newsroom.body.typography import with_curly_quotes

SIGNS = 'é 2 1. - + * ** _ __ # ## > = --- | : ` ``` ~~~ \\ [ ] ](/a) ![ ]:/b < > <b> </b> & " “ ( ) ! ²'
MORE = "kata <div> </div> &amp; &#8220; <!-- --> <https://a.example> a@b.id [kata]:/c [kata] ![kata] [] |-|-|"
ADDRESSES = "https://a.example/b_c <a> </a>"
BLANKS = [
    " ",
    " ",
    "  ",
    "    ",
    "\t",
    "\n",
    "\n",
    "\n",
    "\n\n",
    "\n\n\n",
    "  \n",
    "kata kata",
    "- kata\n",
    "> kata\n",
]
PIECES = [*SIGNS.split(), *MORE.split(), *ADDRESSES.split(), *BLANKS]


@cache
def whole() -> Markdown:
    """Return the converter that is spared nothing."""
    extensions = [TableExtension(use_align_attribute=True), SaneListExtension(), FencedCodeExtension()]
    converter = Markdown(extensions=extensions, output_format="html")
    converter.parser.blockprocessors.register(HeadingNotHashtag(converter.parser), "hashheader", 70)
    converter.inlinePatterns.register(BareAddress(converter), "bare_address", AFTER_HTML)
    return converter


def spared_nothing(text: str) -> str:
    return with_characters(with_curly_quotes(whole().reset().convert(text)))


@given(st.lists(st.sampled_from(PIECES), max_size=25).map("".join))
def test_texts_of_all_signs(text: str) -> None:
    assert to_html(text) == spared_nothing(text)


@pytest.mark.parametrize("first", PIECES)
def test_two_lines_that_begin_so(first: str) -> None:
    for second in PIECES:
        for text in (
            f"{first}kata {second}\n{second}kata | {first}",
            f"- {first}\n\n    {second} a\n{first}b",
        ):
            assert to_html(text) == spared_nothing(text)
