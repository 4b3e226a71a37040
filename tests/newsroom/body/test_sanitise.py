"""Only what is on the allow-list leaves the sanitiser."""

import pytest
from bs4 import BeautifulSoup
from hypothesis import given, settings
from hypothesis import strategies as st

from newsroom.body.allowed import ATTRIBUTES, ELEMENTS, may_stand
from newsroom.body.bounds import bounds
from newsroom.body.enrich import enriched
from newsroom.body.hazards import hazards
from newsroom.body.markdown import to_html
from newsroom.body.sanitise import sanitised
from newsroom.glossary import Glossary
from tests.newsroom.body.payloads import LOOK_ALIKES, SCRIPTS

PIECES = [
    "<",
    ">",
    "</b>",
    "<b>",
    "<p ",
    "*",
    "_",
    "`",
    "[a](",
    ")",
    "![",
    "]",
    "> ",
    "- ",
    "\n\n",
    "    ",
    '"',
    "'",
]
PIECES += [
    "&",
    "&#106;",
    "|",
    "\n|-|\n",
    "javascript:",
    "onclick=",
    "## ",
    "```\n",
    "<!--",
    "-->",
    "kata ",
    "\\",
    *SCRIPTS,
]
TEXTS = st.lists(st.sampled_from(PIECES) | st.text(max_size=8), max_size=25).map("".join)


def strangers(html: str) -> list[str]:
    """Return everything in the HTML that is not on the allow-list."""
    tags = BeautifulSoup(html, "html.parser").find_all(True)
    found = [tag.name for tag in tags if tag.name not in ELEMENTS]
    for tag in tags:
        found += [name for name in tag.attrs if name not in ATTRIBUTES.get(tag.name, frozenset())]
        found += [
            name for name in ("href", "src") if name in tag.attrs and not may_stand(name, str(tag[name]))
        ]
    return found


@pytest.mark.parametrize("text", [*SCRIPTS, *LOOK_ALIKES])
def test_no_stranger_is_left(text: str) -> None:
    html = sanitised(to_html(text))
    assert strangers(html) == []
    assert "<!--" not in html


@settings(max_examples=150, deadline=None)
@given(TEXTS)
def test_no_text_within_bounds_carries_a_stranger_and_none_loses_words_later(text: str) -> None:
    if bounds(text, "razia.md", 1):
        return
    html = sanitised(to_html(text))
    assert strangers(html) == []
    assert words(html) == words(enriched(without_titles(html), lambda _: None, "warta.example", Glossary()))


@settings(max_examples=150, deadline=None)
@given(TEXTS)
def test_what_passes_the_check_loses_no_word_in_the_sanitiser(text: str) -> None:
    html = to_html(text)
    if not bounds(text, "razia.md", 1) and not hazards(html, text, "razia.md", 1):
        assert words(sanitised(html)) == words(html)


def without_titles(html: str) -> str:
    """Return the HTML without the titles that become captions, which are words that are added."""
    soup = BeautifulSoup(html, "html.parser")
    for picture in soup.find_all("img"):
        picture.attrs.pop("title", None)
    return str(soup)


def words(html: str) -> str:
    return "".join(BeautifulSoup(html, "html.parser").get_text().split())


def test_alignment_and_numbering_stay_and_classes_go() -> None:
    html = '<p class="a" id="isi">x</p><ol start="3"><li>y</li></ol>'
    assert sanitised(html) == '<p>x</p><ol start="3"><li>y</li></ol>'
    assert 'align="right"' in sanitised(to_html("|a|\n|--:|\n|1|"))


@pytest.mark.parametrize("name", ["blockquote", "em", "i", "p", "q", "span"])
def test_words_may_say_their_language(name: str) -> None:
    html = f'<{name} lang="en">quick response</{name}>'
    assert sanitised(html) == html
    assert sanitised(f'<{name} lang="bahasa Inggris">a</{name}>') == f"<{name}>a</{name}>"


def test_nothing_else_has_a_language_or_a_title() -> None:
    assert sanitised('<b lang="en" title="a">a</b><p title="a">b</p>') == "<b>a</b><p>b</p>"


ASTRAY = ["//x.example/", "/\\x.example", "\t//x.example", "{static}x", "x:y", "java\u200bscript:x"]


@pytest.mark.parametrize("address", ASTRAY)
def test_addresses_that_lead_astray_are_dropped(address: str) -> None:
    assert sanitised(f'<a href="{address}">x</a>') == "<a>x</a>"


def test_a_colon_behind_a_slash_is_no_scheme() -> None:
    assert sanitised('<a href="/a:b/">x</a>') == '<a href="/a:b/">x</a>'
