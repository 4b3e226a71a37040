"""Templates get what the header says, and what the portal knows where it says nothing."""

from dataclasses import replace
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

from newsroom.article_facts import article_facts, byline, page_facts, picture_names
from newsroom.body.reading import read_body
from newsroom.pictures.errors import PictureError
from newsroom.pictures.library import Pictures
from newsroom.register_reader import read_registers
from newsroom.schema import Article, Correction, GalleryPicture, Page, Withdrawal
from newsroom.sources import Source
from tests.newsroom.desk import PROJECT_CONTENT, write_picture
from tests.newsroom.made import ARTICLE, BINKAM, SEKOTONG

NOW = ARTICLE.date
HOUR = timedelta(hours=1)
NO_PICTURES = Pictures(Path("content"), Path("cache"))


def source(body: str = "Petugas menyapa warga. Warga senang.", name: str = "razia.md") -> Source[object]:
    read = read_body(body)
    return Source(Path("content") / name, name, html=read.html, opening=read.summary, links=read.links)


def test_an_article_has_its_address_and_its_register_entries() -> None:
    facts = article_facts(source(), ARTICLE, NOW, NO_PICTURES)
    address = "2024/12/08/razia/"
    assert (facts["url"], facts["save_as"], facts["slug"]) == (address, f"{address}index.html", "razia")
    assert (facts["category"], facts["unit"], facts["header"]) == (BINKAM, SEKOTONG, ARTICLE)
    assert facts["date"] == ARTICLE.date
    assert "modified" not in facts


def test_what_is_not_written_is_filled_in() -> None:
    facts = article_facts(source(), ARTICLE, NOW, NO_PICTURES)
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
    facts = article_facts(source(), replace(ARTICLE, **written), NOW, NO_PICTURES)  # type: ignore[arg-type]
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
    assert article_facts(source(), ARTICLE, NOW, NO_PICTURES)["withdrawn"] is None
    assert article_facts(source(), ending, NOW, NO_PICTURES)["withdrawn"].date == NOW


def test_of_a_withdrawn_story_the_words_topics_and_pictures_go() -> None:
    told = Withdrawal(NOW, "Keterangan keliru.")
    gone = replace(
        ARTICLE,
        withdrawn=told,
        summary="Ringkasan.",
        tags=("patroli",),
        image="a.jpg",
        gallery=(GalleryPicture("b.jpg", "Warga di dusun"),),
    )
    facts = article_facts(source("![Warga](c.jpg)"), gone, NOW, NO_PICTURES)
    assert (facts["title"], facts["url"]) == (ARTICLE.title, "2024/12/08/razia/")
    assert (facts["summary"], facts["tags"], facts["picture_names"]) == ("Keterangan keliru.", [], ())
    assert (facts["picture"], facts["gallery"]) == (None, [])


@pytest.fixture
def pictures(tmp_path: Path) -> Pictures:
    for name in ("patroli", "isi", "halaman"):
        write_picture(tmp_path / "content", f"{name}.jpg")
    return Pictures(tmp_path / "content", tmp_path / "cache")


def test_a_story_gets_its_pictures_with_their_words(pictures: Pictures) -> None:
    further = tuple(
        GalleryPicture(name, "Warga", credit="Humas") for name in ("isi.jpg", "images/halaman.jpg")
    )
    header = replace(
        ARTICLE,
        image="patroli.jpg",
        image_alt="Petugas",
        image_caption="Menyapa warga",
        image_credit="Humas",
        gallery=further,
    )
    facts = article_facts(source(), header, NOW, pictures)
    picture, others = facts["picture"], facts["gallery"]
    assert picture.src.startswith("/images/patroli-")
    assert (picture.alt, picture.caption, picture.credit) == ("Petugas", "Menyapa warga", "Humas")
    assert [other.src.split("-")[0] for other in others] == ["/images/isi", "/images/halaman"]
    assert [(other.alt, other.caption, other.credit) for other in others] == [("Warga", "", "Humas")] * 2


def test_a_story_without_pictures_has_none(pictures: Pictures) -> None:
    facts = article_facts(source(), ARTICLE, NOW, pictures)
    assert (facts["picture"], facts["gallery"]) == (None, [])


@pytest.mark.parametrize(
    "named", [{"image": "hilang.jpg"}, {"gallery": (GalleryPicture("hilang.jpg", "Warga di dusun"),)}]
)
def test_a_picture_that_is_not_there_is_told_before_anything_is_shown(
    pictures: Pictures, named: dict[str, Any]
) -> None:
    with pytest.raises(PictureError, match="tidak ditemukan"):
        article_facts(source(), replace(ARTICLE, **named), NOW, pictures)


@pytest.mark.parametrize(
    ("header", "takes", "closes"),
    [
        ({}, True, None),
        ({"comments": False}, False, None),
        ({"kind": "dpo"}, False, None),
        ({"kind": "orang-hilang"}, False, None),
        ({"kind": "imbauan"}, True, None),
        ({"withdrawn": Withdrawal(NOW - HOUR, "Keterangan salah.")}, False, NOW - HOUR),
        ({"withdrawn": Withdrawal(NOW + HOUR, "Keterangan salah.")}, True, NOW + HOUR),
        ({"expires": NOW - HOUR}, False, NOW - HOUR),
        ({"expires": NOW + HOUR}, True, NOW + HOUR),
        ({"expires": NOW + 2 * HOUR, "withdrawn": Withdrawal(NOW + HOUR, "Salah.")}, True, NOW + HOUR),
    ],
)
def test_whether_readers_may_comment_and_until_when(
    header: dict[str, Any], takes: bool, closes: datetime | None
) -> None:
    facts = article_facts(source(), replace(ARTICLE, **header), NOW, NO_PICTURES)
    assert (facts["takes_comments"], facts["closes"]) == (takes, closes)


def test_old_addresses_are_known(pictures: Pictures) -> None:
    moved = replace(ARTICLE, aliases=("/kuno/razia",))
    assert article_facts(source(), moved, NOW, pictures)["aliases"] == ("/kuno/razia",)


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


def test_a_story_is_old_a_year_later_but_not_when_it_is_withdrawn() -> None:
    ageing = replace(ARTICLE, category=replace(BINKAM, ages=True))
    later = NOW + timedelta(days=400)
    gone = replace(ageing, withdrawn=Withdrawal(NOW, "Keterangan keliru."))
    asked = [(ageing, NOW), (ageing, later), (ARTICLE, later), (gone, later)]
    found = [article_facts(source(), article, now, NO_PICTURES)["is_old"] for article, now in asked]
    assert found == [False, True, False, False]


def test_the_corrections_of_a_story_go_with_its_words() -> None:
    corrected = replace(ARTICLE, corrections=(Correction(NOW, "Nama dusun diperbaiki."),))
    assert article_facts(source(), corrected, NOW, NO_PICTURES)["corrections"] == corrected.corrections
    gone = replace(corrected, withdrawn=Withdrawal(NOW, "Keterangan keliru."))
    assert article_facts(source(), gone, NOW, NO_PICTURES)["corrections"] == ()
