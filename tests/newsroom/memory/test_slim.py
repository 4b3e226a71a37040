"""The little that is remembered of a source says when its own page is another, and when others are."""

import pickle
from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest

from newsroom.article_facts import article_facts
from newsroom.body.reading import read_body
from newsroom.memory.slim import Reading, Slim, Words, interned, picture_digest, places_of, slim_of
from newsroom.pictures.errors import PictureError
from newsroom.pictures.library import Pictures
from newsroom.schema import Article, Page, Withdrawal
from newsroom.sources import Source
from tests.newsroom.desk import write_picture
from tests.newsroom.made import ARTICLE, BINKAM, SEKOTONG

NOW = int(ARTICLE.date.timestamp())
HOUR = timedelta(hours=1)
FULL = replace(
    ARTICLE,
    summary="Ringkasan.",
    image="patroli.jpg",
    image_alt="Petugas",
    tags=("razia", "helm"),
    aliases=("/kuno/razia/",),
    expires=ARTICLE.date + HOUR,
)


@pytest.fixture
def pictures(tmp_path: Path) -> Pictures:
    for name in ("patroli.jpg", "isi.jpg"):
        write_picture(tmp_path / "content", name)
    return Pictures(tmp_path / "content", tmp_path / "cache")


def source(header: object, body: str = "Petugas menyapa warga.", name: str = "razia.md") -> Source[Any]:
    read = read_body(body)
    return Source(Path(name), name, header, html=read.html, opening=read.summary, links=read.links)


def slim(header: object, pictures: Pictures, now: int = NOW, content: bytes = b"isi", **more: str) -> Slim:
    return slim_of(source(header, **more), Reading(b"context", b"stamp", content), pictures, now)[0]


def words(header: object, pictures: Pictures, now: int = NOW) -> Words:
    return slim_of(source(header), Reading(b"context", b"stamp", b"isi"), pictures, now)[1]


def test_it_says_what_the_article_says(pictures: Pictures) -> None:
    found = slim(FULL, pictures)
    facts = article_facts(source(FULL), FULL, FULL.date, pictures)
    assert (found.address, found.title) == (facts["url"], facts["title"])
    assert (found.kin, found.tags) == (
        ("2024/12", BINKAM.slug, SEKOTONG.slug, "razia", "helm"),
        ("razia", "helm"),
    )
    assert (found.aliases, found.takes_comments) == (facts["aliases"], facts["takes_comments"])
    assert (found.date, found.turns, found.passed, found.closes) == (
        NOW,
        (NOW, NOW + 3600),
        0,
        NOW + 3600,
    )
    assert (found.is_draft, found.is_gone, found.featured) == (False, False, False)
    assert found.pictures == ("patroli.jpg",)


def test_its_words_are_those_that_lists_and_the_search_show(pictures: Pictures) -> None:
    facts = article_facts(source(FULL), FULL, FULL.date, pictures)
    shown = words(FULL, pictures)
    assert (shown.summary, shown.searched) == (facts["summary"], facts["searched"])
    assert shown.picture == pickle.dumps(facts["picture"])
    assert words(Page("Kontak kami"), pictures) == Words()


def test_the_words_it_is_found_by_have_a_digest_of_their_own(pictures: Pictures) -> None:
    dateline = replace(FULL, dateline="Gerung")
    assert slim(FULL, pictures).found == slim(replace(FULL), pictures).found
    assert slim(dateline, pictures).found != slim(FULL, pictures).found
    assert slim(dateline, pictures).card == slim(FULL, pictures).card


@pytest.mark.parametrize(
    ("change", "binds"),
    [
        ({"date": ARTICLE.date + timedelta(minutes=1)}, True),
        ({"unit": replace(SEKOTONG, slug="polsek-lembar")}, True),
        ({"tags": ("razia",)}, True),
        ({"topic": "Operasi Lilin"}, True),
        ({"title": "Razia malam berjalan lancar"}, False),
    ],
    ids=str,
)
def test_what_decides_to_whom_it_is_related_has_a_digest_of_its_own(
    pictures: Pictures, change: dict[str, Any], binds: bool
) -> None:
    assert (slim(replace(FULL, **change), pictures).bond != slim(FULL, pictures).bond) is binds


def test_what_has_gone_keeps_its_address_and_nothing_to_list(pictures: Pictures) -> None:
    gone = slim(FULL, pictures, NOW + 3600)
    assert (gone.is_gone, gone.takes_comments, gone.tags) == (True, False, ())
    assert words(FULL, pictures, NOW + 3600)[1:] == (b"", "")
    assert (gone.address, gone.title) == ("2024/12/08/razia/", FULL.title)
    assert gone.whole != slim(FULL, pictures).whole
    assert gone.card != slim(FULL, pictures).card


def test_a_page_is_an_address_with_its_links(pictures: Pictures) -> None:
    found = slim(Page("Kontak kami"), pictures, body="Lihat [arsip](/arsip/).", name="kontak.md")
    assert (found.address, found.date, found.turns, found.links) == ("kontak/", 0, (), ("arsip/",))


SHOWN_ELSEWHERE = [
    {"title": "Razia malam berjalan lancar"},
    {"summary": "Lain."},
    {"date": ARTICLE.date - HOUR},
    {"category": replace(BINKAM, slug="gakkum")},
    {"unit": replace(SEKOTONG, slug="polsek-lembar")},
    {"tags": ("razia",)},
    {"image": "isi.jpg"},
    {"image_alt": "Dua petugas"},
    {"image": None},
    {"withdrawn": Withdrawal(ARTICLE.date, "Keterangan keliru.")},
]


@pytest.mark.parametrize("change", SHOWN_ELSEWHERE, ids=str)
def test_what_other_pages_show_of_it_is_another_card(pictures: Pictures, change: dict[str, Any]) -> None:
    assert slim(FULL, pictures).card == slim(replace(FULL), pictures).card
    assert slim(replace(FULL, **change), pictures).card != slim(FULL, pictures).card


def test_what_only_its_own_page_shows_leaves_the_card(pictures: Pictures) -> None:
    before, after = slim(FULL, pictures), slim(FULL, pictures, content=b"isi lain", body="Petugas lain.")
    assert before.card == after.card
    assert before.whole != after.whole


def test_the_page_is_another_when_a_picture_of_the_body_is(pictures: Pictures, tmp_path: Path) -> None:
    before = slim(FULL, pictures, body="![Warga](isi.jpg)")
    (tmp_path / "content/images/isi.jpg").write_bytes(
        write_picture(tmp_path / "other", "isi.png").read_bytes()
    )
    after = slim(FULL, Pictures(tmp_path / "content", tmp_path / "cache"), body="![Warga](isi.jpg)")
    assert before.picture_facts != after.picture_facts
    assert before.whole != after.whole
    assert before.card == after.card


def test_a_picture_that_is_not_there_is_told(pictures: Pictures) -> None:
    assert picture_digest((), pictures) == b""
    with pytest.raises(PictureError):
        picture_digest(("patroli.jpg", "hilang.jpg"), pictures)
    with pytest.raises(PictureError):
        slim(replace(FULL, image="hilang.jpg"), pictures)


def test_places_are_those_of_this_site_each_once() -> None:
    body = """[a](/arsip/) [b](/arsip/#atas) [c](#hasil) [d](https://polri.go.id/x/) [e](mailto:a@b.id)
[f](/2024/12/08/razia/?dari=sini) [g](/) [h](tel:110) ![Warga](/images/isi.jpg) [i](/topik%20baru/)"""
    assert places_of(source(ARTICLE, body)) == ("arsip/", "2024/12/08/razia/", "topik baru/")


def test_drafts_and_leading_stories_are_known(pictures: Pictures) -> None:
    header: Article = replace(FULL, status="draft", featured=True)
    found = slim(header, pictures)
    assert (found.is_draft, found.featured, found.turns) == (True, True, ())


def test_what_many_articles_have_in_common_is_held_once(pictures: Pictures) -> None:
    """As when they come from two processes: equal words, but not the same."""
    texts = [replace(FULL, tags=(f"pos {'ronda'}{number}"[:-1],), location="Desa Tawun") for number in (1, 2)]
    one, other = (interned(pickle.loads(pickle.dumps(slim(each, pictures))), b"sama") for each in texts)  # noqa: S301
    for field in ("context", "tags", "kin"):
        pairs = zip(getattr(one, field), getattr(other, field), strict=True)
        assert all(a is b for a, b in pairs), field
    assert one.ties == other.ties != ()
