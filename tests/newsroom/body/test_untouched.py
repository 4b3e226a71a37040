"""What passes around the parser comes out as if it had passed through it."""

from unittest.mock import patch

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsroom.body import enrich
from newsroom.body.markdown import to_html
from newsroom.body.sanitise import sanitised
from newsroom.body.untouched import MARK, put_back, take_out
from newsroom.glossary import Glossary, Term

GLOSSARY = Glossary(
    (
        Term("SIM", "surat izin mengemudi"),
        Term("3C", "tiga jenis pencurian"),
        Term("debt collector", "penagih utang", lang="en"),
    )
)
PIECES = [
    *("<p>", "</p>", "<li>", "</li>", "<ul>", "</ul>", "<ol>", '<ol start="2">', "</ol>", "<blockquote>"),
    *("</blockquote>", "<em>", "</em>", "<strong>", "</strong>", "<h2>", "</h2>", "<code>", "</code>"),
    *('<a href="/kontak/">', '<a href="tel:0370 1">', '<a href="https://youtu.be/abcDEF-_123">', "</a>"),
    *("<table><tr><td>", "</td></tr></table>", "<br>", "<pre>", "</pre>", '<span lang="en">', "</span>"),
    *('<img src="/images/a.jpg" title="x">', '<abbr title="<p>a</p>">', "</abbr>", "<hr>", "<span>"),
    *("kata", " ", "\n", "\n\n", "  ", "\t", "&amp;", "&nbsp;", "&lt;", '"', "— ", "surat izin mengemudi"),
    *("SIM", " SIM ", "3C", "debt collector", "debt", "collector", "(surat izin", "mengemudi)", "Isi", MARK),
    *("<p>kata</p>", "<p>SIM</p>", "<p>— kata <em>lagi</em></p>", "<ul>\n<li>kata</li>\n</ul>"),
    *("<blockquote>\n<p>kata</p>\n</blockquote>", "<p>surat izin</p>\n<p>mengemudi</p>"),
]


def whole(html: str, glossary: Glossary) -> str:
    """Return what comes out when nothing passes around the parser."""
    with patch.object(enrich, "take_out", lambda html, _is_wanted: (html, [])):
        return enriched(html, glossary)


def enriched(html: str, glossary: Glossary) -> str:
    return enrich.enriched(html, lambda _: None, "warta.example", glossary)


@given(st.lists(st.sampled_from(PIECES), max_size=30).map("".join), st.booleans())
def test_what_is_left_out_changes_nothing(written: str, has_terms: bool) -> None:
    html, glossary = sanitised(written), GLOSSARY if has_terms else Glossary()
    assert enriched(html, glossary) == whole(html, glossary)


@given(st.text("ab -*>#\n\t[](/)|&<\"'1.!", max_size=80))
def test_markdown_comes_out_as_it_would(text: str) -> None:
    html = sanitised(to_html(text))
    assert enriched(html, Glossary()) == whole(html, Glossary())


@pytest.mark.parametrize(
    "html",
    [
        "<p>teks <strong>tebal</strong> dan <em>miring</em></p>",
        "<li>butir</li>",
        "<blockquote>\n<p>satu</p>\n<p>dua</p>\n</blockquote>",
        "<ul>\n<li>satu</li>\n<li>\n<p>dua</p>\n</li>\n</ul>",
    ],
)
def test_plain_parts_are_left_out(html: str) -> None:
    assert take_out(f"{html}\n<h2>Isi</h2>\n{html}", lambda _: False)[1] == [html, html]


@pytest.mark.parametrize(
    "html",
    [
        '<p><a href="/">x</a></p>',
        '<p lang="en">x</p>',
        "<p>a &amp; b</p>",
        "<h2><p>x</p></h2>",
        '<a href="tel:1"><p>nomor 1</p></a>',
        "<abbr>SIM<p>x</p></abbr>",
        "<p>x</p>\n\n<p>x</p>",
        f"<p>x</p>{MARK}",
    ],
)
def test_whatever_a_step_or_the_parser_may_change_stays(html: str) -> None:
    assert take_out(html, lambda _: False) == (html, [])


def test_a_part_that_is_wanted_stays() -> None:
    assert take_out("<p>SIM</p><p>x</p>", lambda part: "SIM" in part) == (f"<p>SIM</p>{MARK}", ["<p>x</p>"])


def test_parts_come_back_in_their_order() -> None:
    assert put_back(f"{MARK}, {MARK}", ["satu", "dua"]) == "satu, dua"
