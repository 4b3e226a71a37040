"""What the enriching pass adds, asked by selector."""

import pytest
from bs4 import BeautifulSoup, Tag

from newsroom.body.enrich import enriched
from newsroom.body.headings import slug
from newsroom.body.markdown import to_html
from newsroom.body.sanitise import sanitised
from newsroom.glossary import Glossary
from newsroom.pictures.models import Picture

PICTURE = Picture("/images/a", (480, 1200), 800, 1200, 800, "/images/a-1200.jpg", 1200, 630)


def picture_at(address: str) -> Picture | None:
    return PICTURE if address == "/images/a.jpg" else None


def html_of(text: str) -> str:
    return enriched(sanitised(to_html(text)), picture_at, "warta.example", Glossary())


def page(text: str) -> BeautifulSoup:
    return BeautifulSoup(html_of(text), "html.parser")


def one(text: str, selector: str) -> Tag:
    (found,) = page(text).select(selector)
    return found


@pytest.mark.parametrize(
    ("headings", "ids"),
    [
        (["Hasil patroli"], ["hasil-patroli"]),
        (["Hasil", "Hasil", "Hasil"], ["hasil", "hasil-2", "hasil-3"]),
        (["Hasil 2", "Hasil", "Hasil"], ["hasil-2", "hasil", "hasil-3"]),
        (["Isi", "Isi"], ["isi-2", "isi-3"]),
        (["Bagikan", "Koreksi judul", "Terkait"], ["bagikan-2", "koreksi-judul-2", "terkait-2"]),
        (["Komentar 12", "Balas"], ["komentar-12-2", "balas-2"]),
        (["السلام", "ᬒᬁ"], ["bagian", "bagian-2"]),
        (["“Jum'at *Curhat*” & Cafè"], ["jumat-curhat-cafe"]),
    ],
)
def test_headings_have_ids_of_their_own(headings: list[str], ids: list[str]) -> None:
    soup = page("\n\n".join(f"## {heading}" for heading in headings))
    assert [heading["id"] for heading in soup.select("h2")] == ids


def test_a_slug_is_of_bearable_length() -> None:
    assert len(slug("kata " * 100)) <= 80


def test_a_picture_alone_with_a_title_is_a_figure_with_caption() -> None:
    text = '![Petugas & warga](/images/a.jpg "Patroli < 5 menit & “aman”")'
    assert one(text, "figure > figcaption").text == "Patroli < 5 menit & “aman”"
    picture = one(text, "figure > picture > img")
    assert picture["alt"] == "Petugas & warga"
    assert "title" not in picture.attrs
    assert page(text).select("p") == []


def test_a_picture_alone_without_title_is_a_figure_without_caption() -> None:
    assert page("![Petugas](/images/a.jpg)").select("figcaption") == []
    assert one("![Petugas](/images/a.jpg)", "figure > picture > img")


def test_a_picture_inside_text_stays_there() -> None:
    assert one('Teks ![Petugas](/images/a.jpg "x") teks', "p > picture > img")


def test_pictures_come_in_sizes_and_late() -> None:
    picture = one("![Petugas](/images/a.jpg)", "img")
    modern = one("![Petugas](/images/a.jpg)", "picture > source[type='image/avif']")
    assert modern["srcset"] == "/images/a-480.avif 480w, /images/a-1200.avif 1200w"
    assert picture["src"] == "/images/a-800.jpg"
    assert (picture["width"], picture["height"]) == ("1200", "800")
    assert (picture["loading"], picture["decoding"]) == ("lazy", "async")
    assert modern["sizes"]


def test_a_picture_that_nobody_made_keeps_its_address() -> None:
    picture = one("![Petugas](/images/lain.jpg)", "img")
    assert picture["src"] == "/images/lain.jpg"
    assert page("![Petugas](/images/lain.jpg)").select("source") == []


def test_a_picture_whose_address_was_refused_is_gone() -> None:
    assert page("teks ![Petugas](https://x.example/a.jpg)").select("img") == []


@pytest.mark.parametrize(
    ("address", "external"),
    [
        ("https://www.polri.go.id/", True),
        ("HTTPS://x.example/", True),
        ("https://warta.example.x.example/", True),
        ("https://warta.example@x.example/", True),
        ("https://warta.example/kontak/", False),
        ("https://www.Warta.example/", False),
        ("/kontak/", False),
        ("#hasil", False),
        ("mailto:humas@polri.go.id", False),
        ("tel:110", False),
    ],
)
def test_links_that_leave_are_marked(address: str, external: bool) -> None:
    link = one(f"[x]({address})", "a")
    assert (link.get("rel") == ["external", "noopener"], link.get("class") == ["external"]) == (
        external,
        external,
    )


def test_a_table_scrolls_by_keyboard_and_aligns_by_class() -> None:
    text = "| a | b |\n|:-:|--:|\n| 1 | 2 |"
    box = one(text, "section.table")
    assert (box["tabindex"], box["aria-label"]) == ("0", "Tabel")
    assert [cell.get("class") for cell in page(text).select("td")] == [["cell--center"], ["cell--end"]]
    assert page(text).select("[align]") == []


def test_two_tables_have_two_names() -> None:
    soup = page("|a|\n|-|\n|1|\n\nteks\n\n|b|\n|-|\n|2|")
    assert [box["aria-label"] for box in soup.select("section.table")] == ["Tabel", "Tabel 2"]


@pytest.mark.parametrize(
    ("text", "html"),
    [
        ('Polisi & TNI: "aman" < 5 menit', "<p>Polisi &amp; TNI: “aman” &lt; 5 menit</p>"),
        ("10&nbsp;km &copy; &hellip;", "<p>10\u00a0km © …</p>"),
        ("baris<br>baru\n\n---", "<p>baris<br>baru</p>\n<hr>"),
        ("[x](/a/?b=1&c=2)", '<p><a href="/a/?b=1&amp;c=2">x</a></p>'),
        ("`<b>` &amp;lt;", "<p><code>&lt;b&gt;</code> &amp;lt;</p>"),
        ("> kutipan", "<blockquote>\n<p>kutipan</p>\n</blockquote>"),
    ],
)
def test_nothing_is_escaped_twice(text: str, html: str) -> None:
    assert html_of(text) == html


def test_a_telephone_link_does_not_break_over_two_lines() -> None:
    link = one("Hubungi [Darurat? Telepon 110](tel:110).", "a")
    assert link.get_text() == "Darurat?\u00a0Telepon\u00a0110"
