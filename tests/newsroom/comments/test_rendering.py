"""A reader's text becomes HTML of a few harmless elements, and names and links are never trusted."""

import logging

import pytest
from bs4 import BeautifulSoup

from newsroom.comments.rendering import (
    TAGS,
    Renderer,
    isso_renderer,
    plain_name,
    safe_html,
    untouched_logging,
    web_address,
)

PAYLOADS = (
    "<script>alert(1)</script>",
    "<img src=x onerror=alert(1)>",
    "<svg/onload=alert(1)>",
    "<iframe src=javascript:alert(1)>",
    "<a href='javascript:alert(1)'>x</a>",
    "[x](javascript:alert(1))",
    "[x](JaVaScRiPt:alert(1))",
    "[x](&#106;avascript:alert(1))",
    "[x](java\tscript:alert(1))",
    "[x](data:text/html;base64,PHNjcmlwdD4=)",
    "[x](vbscript:msgbox)",
    "[x](//evil.example)",
    "![x](https://evil.example/pixel.gif)",
    "<javascript:alert(1)>",
    '[x](https://a.id "onmouseover=alert(1)")',
    '[x](https://a.id" onmouseover="alert(1))',
    "[x]: javascript:alert(1)\n\n[x]",
    "`</code><script>alert(1)</script>`",
    "```html\n</pre><script>alert(1)</script>\n```",
    "<style>body{display:none}</style>",
    "<form action=//evil.example><input name=sandi></form>",
    "<math><mtext><script>alert(1)</script></mtext></math>",
    "<noscript><p title='</noscript><img src=x onerror=alert(1)>'>",
    "<b id=isi class=skip style=position:fixed>x</b>",
    "</article></main><h1>Judul palsu</h1>",
    "<!--><script>alert(1)</script>-->",
)


@pytest.fixture(scope="module")
def render() -> Renderer:
    return isso_renderer()


@pytest.mark.parametrize("text", PAYLOADS)
@pytest.mark.parametrize("raw", [False, True])
def test_no_payload_survives_escaped_or_not(render: Renderer, text: str, raw: bool) -> None:
    html = safe_html(text, (lambda text: text) if raw else render)
    for tag in BeautifulSoup(html, "html.parser").find_all(True):
        assert tag.name in TAGS
        assert set(tag.attrs) <= {"href", "rel"}
        assert tag.name != "a" or str(tag.get("href", "https://")).startswith(("http://", "https://"))


def test_links_are_marked_as_not_ours(render: Renderer) -> None:
    link = BeautifulSoup(safe_html("[layanan](https://contoh.id/)", render), "html.parser").a
    assert link
    assert (link["href"], link["rel"]) == ("https://contoh.id/", ["nofollow", "ugc", "noopener"])


def test_lines_stay_lines_and_marks_stay_marks(render: Renderer) -> None:
    assert safe_html("satu\ndua\n\n1 < 2 & 3", render) == "<p>satu<br>\ndua</p>\n<p>1 &lt; 2 &amp; 3</p>"


def test_a_text_that_the_renderer_cannot_read_is_shown_plain() -> None:
    def broken(text: str) -> str:
        raise RecursionError

    assert safe_html("<b>dalam</b>", broken) == "<p>&lt;b&gt;dalam&lt;/b&gt;</p>"


@pytest.mark.parametrize("text", [">" * 5000, "[" * 5000, "- " * 2500, "*a" * 2500, "`a" * 2500])
def test_a_text_made_to_be_slow_is_rendered_all_the_same(render: Renderer, text: str) -> None:
    assert safe_html(text, render).count("<") < 20_000


@pytest.mark.parametrize(
    ("stored", "shown"),
    [
        ("Toko A &amp; B", "Toko A & B"),
        ("Toko A &amp;amp; B", "Toko A &amp; B"),
        ("<b>Impor</b>", "<b>Impor</b>"),
        ("dua\nbaris", "dua baris"),
        (None, ""),
    ],
)
def test_a_stored_name_is_decoded_once(stored: str | None, shown: str) -> None:
    assert plain_name(stored) == shown


@pytest.mark.parametrize(
    ("stored", "address"),
    [
        ("https://contoh.id/?a=1&amp;b=2", "https://contoh.id/?a=1&b=2"),
        ("http://HTTPS://contoh.id", None),
        ("javascript:alert(1)", None),
        ("java\nscript:alert(1)", None),
        ("&#106;avascript:alert(1)", None),
        ("data:text/html,x", None),
        ("//contoh.id", None),
        ("contoh.id", None),
        ("https://localhost/", None),
        ('https://contoh.id/"onmouseover="alert(1)', None),
        ("https://[", None),
        ("", None),
        (None, None),
    ],
)
def test_only_whole_web_addresses_become_links(stored: str | None, address: str | None) -> None:
    assert web_address(stored) == address


def test_the_service_leaves_the_programs_log_alone(capfd: pytest.CaptureFixture[str]) -> None:
    root = logging.getLogger()
    before = (list(root.handlers), root.level, root.manager.disable)
    isso_renderer()
    with untouched_logging():
        logging.basicConfig(force=True, level=logging.DEBUG)
    assert (list(root.handlers), root.level, root.manager.disable) == before
    assert capfd.readouterr().err == ""
