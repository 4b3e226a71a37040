"""A term is explained where a reader meets it first, and nowhere that would harm the text."""

import pytest
from bs4 import BeautifulSoup

from newsroom.body.enrich import enriched
from newsroom.body.markdown import to_html
from newsroom.body.plain_terms import without_explanations
from newsroom.body.sanitise import sanitised
from newsroom.glossary import Glossary, Term

GLOSSARY = Glossary(
    (
        Term("SIM", "surat izin mengemudi"),
        Term("kartu SIM", "kartu telepon"),
        Term("KRYD", "kegiatan rutin yang ditingkatkan"),
        Term("3C", "tiga jenis pencurian"),
    )
)


def html_of(text: str) -> str:
    return enriched(sanitised(to_html(text)), lambda _: None, "warta.example", GLOSSARY)


def explained(text: str) -> list[str]:
    """Return every term of the text that is explained, with its explanation."""
    soup = BeautifulSoup(html_of(text), "html.parser")
    return [
        f"{term.text}{meaning.text}" for term in soup.select(".term") if (meaning := term.find_next("span"))
    ]


def test_a_term_links_to_itself_and_its_meaning_follows() -> None:
    assert html_of("Petugas menggelar KRYD.") == (
        '<p>Petugas menggelar <a class="term" href="#t-kryd" id="t-kryd">KRYD</a>'
        "<span> (kegiatan rutin yang ditingkatkan)</span>.</p>"
    )


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("KRYD malam. KRYD siang.\n\nKRYD lagi.", ["KRYD (kegiatan rutin yang ditingkatkan)"]),
        ("3C dan SIM", ["3C (tiga jenis pencurian)", "SIM (surat izin mengemudi)"]),
        ("Blokir kartu SIM, lalu urus SIM.", ["kartu SIM (kartu telepon)", "SIM (surat izin mengemudi)"]),
        ("ber-SIM", ["SIM (surat izin mengemudi)"]),
        ("**SIM**", ["SIM (surat izin mengemudi)"]),
        ("- SIM", ["SIM (surat izin mengemudi)"]),
        ("|a|\n|-|\n|SIM|", ["SIM (surat izin mengemudi)"]),
        ("> Bawa SIM.", ["SIM (surat izin mengemudi)"]),
    ],
)
def test_the_first_of_each_is_explained(text: str, found: list[str]) -> None:
    assert explained(text) == found


@pytest.mark.parametrize(
    "text",
    [
        "SIMPEL",
        "sim",
        "Sim",
        "## SIM",
        "[SIM](/arsip/)",
        "`SIM`",
        "    SIM",
        "<kbd>SIM</kbd>",
        "<cite>SIM</cite>",
        '<abbr title="surat">SIM</abbr> dan SIM',
        "> Bawalah.\n>\n> — Kepala loket SIM",
        "Surat izin mengemudi (SIM) perlu dibawa.",
        "SIM, yaitu surat izin\nmengemudi, perlu dibawa.",
        '![Loket](/images/a.jpg "SIM di loket")',
    ],
)
def test_these_are_left_alone(text: str) -> None:
    assert explained(text) == []


def test_a_heading_or_link_does_not_use_the_explanation_up() -> None:
    assert explained("## SIM\n\n[SIM](/arsip/)\n\nSIM berlaku.") == ["SIM (surat izin mengemudi)"]


def test_no_heading_takes_the_id_of_an_explanation() -> None:
    assert 'id="t-sim-2"' in html_of("## T SIM\n\nSIM")


def test_without_a_glossary_nothing_happens() -> None:
    assert "term" not in enriched("<p>SIM</p>", lambda _: None, "", Glossary())


def test_terms_come_in_the_order_of_a_dictionary() -> None:
    assert [term.name for term in GLOSSARY] == ["3C", "kartu SIM", "KRYD", "SIM"]


@pytest.mark.parametrize("text", ["Bawa SIM & kartu SIM.", "> **KRYD** 3C", "Tanpa istilah."])
def test_without_its_explanations_a_story_is_as_it_was_written(text: str) -> None:
    plain = enriched(sanitised(to_html(text)), lambda _: None, "warta.example", Glossary())
    assert without_explanations(html_of(text)) == plain
