"""Markdown and typography of a body."""

import subprocess
import sys

import pytest

from newsroom.body.markdown import to_html


@pytest.mark.parametrize(
    ("written", "shown"),
    [
        ('"aman"', "“aman”"),
        ("kata 'sini' saja", "kata ‘sini’ saja"),
        ("Jum'at Curhat", "Jum’at Curhat"),
        ("I Ketut Suriarta, SH., M.I.Kom.", "I Ketut Suriarta, SH., M.I.Kom."),
        ("AKBP I Komang Sarjana, S.I.K., M.H.", "AKBP I Komang Sarjana, S.I.K., M.H."),
        ('Polisi & TNI: "aman" < 5 menit', "Polisi &amp; TNI: “aman” &lt; 5 menit"),
        ("tunggu...", "tunggu…"),
        ("aman -- kondusif", "aman — kondusif"),
        ("16.30 Wita", "16.30 Wita"),
        ("&#8220;aman&#8221; &#60;b&#62;", "“aman” &#60;b&#62;"),
        ("Polres NTB 2024 KUHP", "Polres NTB 2024 KUHP"),
        ("`\"a\" -- 'b'`", "<code>\"a\" -- 'b'</code>"),
        ("#PolriPresisi", "#PolriPresisi"),
        ("السلام 😀 ᬒᬁ", "السلام 😀 ᬒᬁ"),
    ],
)
def test_typography(written: str, shown: str) -> None:
    assert to_html(written) == f"<p>{shown}</p>"


@pytest.mark.parametrize(
    ("written", "shown"),
    [
        ('```\n"a" -- <b>\n```', "<pre><code>&quot;a&quot; -- &lt;b&gt;\n</code></pre>"),
        ("    \"a\" -- 'b'", "<pre><code>\"a\" -- 'b'\n</code></pre>"),
        ("3. tiga\n4. empat", '<ol start="3">\n<li>tiga</li>\n<li>empat</li>\n</ol>'),
        ("## Hasil {#isi onclick=x}", "<h2>Hasil {#isi onclick=x}</h2>"),
        ("##Hasil", "<h2>Hasil</h2>"),
        ("Teks\n#Lombok #NTB", "<p>Teks\n#Lombok #NTB</p>"),
        ("[^1] satu", "<p>[^1] satu</p>"),
    ],
)
def test_markdown(written: str, shown: str) -> None:
    assert to_html(written) == shown


def test_a_table_carries_no_style() -> None:
    html = to_html("| a | b |\n|:-:|--:|\n| 1 | 2 |")
    assert "style" not in html
    assert '<th align="center">a</th>' in html


def test_one_body_leaves_nothing_to_the_next() -> None:
    to_html("[kontak]: /rahasia/")
    assert to_html("[kontak]") == "<p>[kontak]</p>"


def test_typogrify_is_not_loaded_before_a_body_is_set() -> None:
    code = "import sys, newsroom.body.markdown; assert 'typogrify' not in sys.modules"
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0  # noqa: S603 our own interpreter
