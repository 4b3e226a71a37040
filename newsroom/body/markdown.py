"""From the Markdown of an article to HTML with good typography; nothing is removed here."""

import re
import sys
from functools import cache
from xml.etree.ElementTree import Element

from markdown import Markdown
from markdown.blockprocessors import HashHeaderProcessor, ParagraphProcessor
from markdown.extensions.fenced_code import FencedCodeExtension
from markdown.extensions.sane_lists import SaneListExtension
from markdown.extensions.tables import TableExtension
from markdown.treeprocessors import Treeprocessor
from markdown.util import AtomicString

from newsroom.body.bare_addresses import AFTER_HTML, SIGN, BareAddress
from newsroom.body.typography import with_curly_quotes

_NUMERIC = re.compile(r"&#(\d{2,7});")
NO_BREAK = "\u00a0"
BEFORE_INLINE = 30  # Markdown's own priority for it is 20
BEFORE_BLOCKS = 95  # only “empty”, 100, is asked before
# What Markdown's patterns for parts of a line cannot do without, but for emphasis and line breaks. A text
# without such a sign gets none on its way: Markdown itself writes only numbers, between control characters
_PATTERNS = {
    "`": ("backtick",),
    "\\": ("escape",),
    "[": ("link",),
    "![": ("image_link",),
    "]:": ("reference", "short_reference", "image_reference", "short_image_ref"),
    "<": ("autolink", "automail", "html"),
    "&": ("entity",),
    SIGN: ("bare_address",),
}
_TAG_SIGNS = frozenset("<&")
_LINE = r"(?:[^\W\d_]|[\"“‘(])[^\n]*+"
_LINES = re.compile(rf"{_LINE}(?:\n{_LINE})*+")
# What any of Markdown's patterns for a part of a line begins with
_INLINE = re.compile(rf"[`\\\[<&*_\x02]|  \n|{SIGN}")
_MARKUP = frozenset("\"&'<>")


def to_html(text: str) -> str:
    """Return the body as HTML: tables, lists, fences, curly quotes; raw HTML passes, for the check to judge.

    No attribute lists, no Markdown inside HTML: a writer needs neither, and both carry handlers and styles.

    >>> to_html('Iptu I Ketut Suriarta, SH., M.I.Kom.: "aman"')
    '<p>Iptu I Ketut Suriarta, SH., M.I.Kom.: “aman”</p>'
    """
    return with_characters(with_curly_quotes(_converter_of(text).reset().convert(text)))


def with_characters(html: str) -> str:
    """Return the HTML with characters in place of numeric references, those of markup excepted.

    >>> with_characters("&#8220;1 &#60; 2&#8221;")
    '“1 &#60; 2”'
    """
    return _NUMERIC.sub(_character, html)


def _character(reference: re.Match[str]) -> str:
    number = int(reference[1])
    character = chr(number) if number <= sys.maxunicode else ""
    is_seen = character.isprintable() or character == NO_BREAK
    return character if character and is_seen and character not in _MARKUP else reference[0]


class HeadingNotHashtag(HashHeaderProcessor):
    """Takes ``# Judul`` for a heading, and ``#PolriPresisi`` for what it is: a hashtag."""

    RE = re.compile(r"(?:^|\n)(?P<level>#(?=[ \t])|#{2,6})(?P<header>(?:\\.|[^\\])*?)#*(?:\n|$)")


class PlainParagraph(ParagraphProcessor):
    """Takes the block whose lines all begin with a letter or a quote: no other processor would."""

    def test(self, parent: Element, block: str) -> bool:
        """Tell whether it is such a block."""
        return _LINES.fullmatch(block) is not None


class PlainText(Treeprocessor):
    """Lets the text that holds no sign of Markdown pass whole, instead of trying every pattern on it."""

    def run(self, root: Element) -> None:
        """Mark such texts as finished."""
        for element in root.iter():
            if element.text and not _INLINE.search(element.text):
                element.text = AtomicString(element.text)


def _converter_of(text: str) -> Markdown:
    """Return the converter for a text: it tries no pattern whose sign the text does not hold."""
    return _converter(frozenset(sign for sign in _PATTERNS if sign in text))


@cache
def _converter(signs: frozenset[str]) -> Markdown:
    """Return the one converter of texts with these signs, kept since building it takes time."""
    extensions = [TableExtension(use_align_attribute=True), SaneListExtension(), FencedCodeExtension()]
    converter = Markdown(extensions=extensions, output_format="html")
    converter.parser.blockprocessors.register(HeadingNotHashtag(converter.parser), "hashheader", 70)
    converter.parser.blockprocessors.register(PlainParagraph(converter.parser), "plain", BEFORE_BLOCKS)
    converter.treeprocessors.register(PlainText(converter), "plain_text", BEFORE_INLINE)
    converter.inlinePatterns.register(BareAddress(converter), "bare_address", AFTER_HTML)
    for sign in _PATTERNS.keys() - signs:
        for name in _PATTERNS[sign]:
            converter.inlinePatterns.deregister(name)
    if signs.isdisjoint(_TAG_SIGNS):
        converter.preprocessors.deregister("html_block")
    return converter
