"""Templates get what the header says, and what the portal knows where it says nothing."""

from dataclasses import replace
from pathlib import Path

import pytest

from newsroom.article_facts import article_facts, byline, page_facts, picture_names
from newsroom.body.reading import read_body
from newsroom.register_reader import read_registers
from newsroom.schema import Article, GalleryPicture, Page, Withdrawal
from newsroom.sources import Source
from tests.newsroom.desk import PROJECT_CONTENT
from tests.newsroom.made import ARTICLE, BINKAM, SEKOTONG

NOW = ARTICLE.date


def source(body: str = "Petugas menyapa warga. Warga senang.", name: str = "razia.md") -> Source[object]:
    read = read_body(body)
    return Source(Path("content") / name, name, html=read.html, opening=read.summary, links=read.links)


def test_an_article_has_its_address_and_its_register_entries() -> None:
    facts = article_facts(source(), ARTICLE, NOW)
    address = "2024/12/08/razia/"
    assert (facts["url"], facts["save_as"], facts["slug"]) == (address, f"{address}index.html", "razia")
    assert (facts["category"], facts["unit"], facts["header"]) == (BINKAM, SEKOTONG, ARTICLE)
    assert facts["date"] == ARTICLE.date
    assert "modified" not in facts


def test_what_is_not_written_is_filled_in() -> None:
    facts = article_facts(source(), ARTICLE, NOW)
    assert facts["summary"] == "Petugas menyapa warga. Warga senang."
    assert facts["byline"] == ["Humas Polsek Sekotong"]
    assert facts["dateline"] == "Lombok Barat, NTB"


def test_what_is_written_stands() -> None:
    written: dict[str, object] = {
        "summary": "Ringkasan.",
        "authors": ("Made",),
        "dateline": "Gerung",
        "modified": NOW,
        "tags": ("pilkada 2024",),
    }
    facts = article_facts(source(), replace(ARTICLE, **written), NOW)  # type: ignore[arg-type]
    assert (facts["summary"], facts["byline"], facts["dateline"]) == ("Ringkasan.", ["Made"], "Gerung")
    assert facts["modified"] == NOW
    assert [(tag.name, tag.url) for tag in facts["tags"]] == [("pilkada 2024", "tag/pilkada-2024/")]


@pytest.mark.parametrize(
    ("unit", "desk"),
    [("Polsek Lembar", "Humas Polsek Lembar"), ("Sihumas", "Sihumas"), ("SPKT", "Humas SPKT")],
)
def test_an_article_without_authors_is_signed_by_the_units_desk(unit: str, desk: str) -> None:
    assert byline(replace(ARTICLE, unit=replace(SEKOTONG, name=unit))) == [desk]


def test_whether_it_is_withdrawn_depends_on_the_clock_of_the_build() -> None:
    ending: Article = replace(ARTICLE, expires=NOW)
    assert article_facts(source(), ARTICLE, NOW)["withdrawn"] is None
    assert article_facts(source(), ending, NOW)["withdrawn"].date == NOW


def test_of_a_withdrawn_story_the_words_topics_and_pictures_go() -> None:
    told = Withdrawal(NOW, "Keterangan keliru.")
    gone = replace(ARTICLE, withdrawn=told, summary="Ringkasan.", tags=("patroli",), image="a.jpg")
    facts = article_facts(source("![Warga](c.jpg)"), gone, NOW)
    assert (facts["title"], facts["url"]) == (ARTICLE.title, "2024/12/08/razia/")
    assert (facts["summary"], facts["tags"], facts["picture_names"]) == ("Keterangan keliru.", [], ())


def test_pictures_are_named_once_in_the_order_of_the_page() -> None:
    header = replace(ARTICLE, image="a.jpg", gallery=(GalleryPicture("b.jpg", "Warga di dusun"),))
    body = source("![Warga](c.jpg) [tautan](/kontak/)\n\n![Warga](a.jpg)")
    assert picture_names(body, header) == ("a.jpg", "b.jpg", "c.jpg")


def test_a_standing_page_has_its_place_in_the_sites_order() -> None:
    registers, _ = read_registers(PROJECT_CONTENT, PROJECT_CONTENT)
    assert registers.site
    order = registers.site.pages
    places = [
        page_facts(source(name=f"{name}.md"), Page("Judul halaman"), registers)["order"]
        for name in (*order, "lain")
    ]
    assert places == [*range(len(order)), len(order)]
    facts = page_facts(source(name="kontak.md"), Page("Kontak kami", summary="Cara menghubungi."), registers)
    assert (facts["url"], facts["summary"]) == ("kontak/", "Cara menghubungi.")
