"""The article page shows the parts of a story, and nothing for the parts it has not."""

from datetime import datetime

import pytest

from tests.theme.facts import CATEGORY, PICTURE, WITA, Facts, article
from tests.theme.pages import Render

LATER = datetime(2024, 12, 9, 8, 0, tzinfo=WITA)


def header(withdrawn: Facts | None) -> Facts:
    return Facts(location="", topic="", sources=(), attachments=(), withdrawn=withdrawn)


def test_label_title_byline_and_date_in_this_order(render: Render) -> None:
    page = render("article.html", article=article())
    assert page.texts(".story__head > *") == [
        "Binkam",
        "Patroli Dialogis",
        "Oleh Humas Polsek Sekotong 2024-12-08T16:30:00+08:00",
    ]


def test_another_author_is_named_beside_the_unit(render: Render) -> None:
    page = render("article.html", article=article(byline=["Ni Made Ayu", "Humas Polres"]))
    assert page.texts(".story__by")[0].startswith("Oleh Ni Made Ayu, Humas Polres, Polsek Sekotong")


def test_the_dateline_stands_before_the_first_sentence(render: Render) -> None:
    page = render("article.html", article=article())
    assert page.texts(".story__text") == ["Lombok Barat, NTB — Petugas menyapa warga."]


def test_the_lead_photo_comes_at_once_with_its_own_caption_and_credit(render: Render) -> None:
    page = render("article.html", article=article(picture=PICTURE))
    photo = page.one("figure img")
    assert (photo["alt"], photo["fetchpriority"]) == ("Bukit di dekat dusun", "high")
    assert not photo.has_attr("loading")


@pytest.mark.parametrize(
    ("caption", "credit", "lines"),
    [
        ("Petugas menyapa warga", "Humas", ["Petugas menyapa warga", "Foto: Humas"]),
        ("Petugas menyapa warga", "", ["Petugas menyapa warga"]),
        ("", "Humas", ["Foto: Humas"]),
        ("Bukit", "Ilustrasi Warta", ["Bukit", "Ilustrasi Warta"]),
    ],
)
@pytest.mark.parametrize("place", ["picture", "gallery"])
def test_caption_and_credit_stand_on_lines_of_their_own(
    render: Render, place: str, caption: str, credit: str, lines: list[str]
) -> None:
    picture = PICTURE.with_words("Bukit", caption, credit)
    shown = {"picture": picture, "gallery": [picture]}[place]
    (figcaption,) = render("article.html", article=article(**{place: shown})).all("figcaption")
    assert [" ".join(text.split()) for text in figcaption.find_all(string=True) if text.strip()] == lines
    assert len(figcaption.select("br")) == len(lines) - 1


@pytest.mark.parametrize(
    ("kind", "category", "labels"),
    [
        ("berita", "Binkam", ["Binkam"]),
        ("siaran-pers", "Binkam", ["Binkam", "Siaran pers"]),
        ("orang-hilang", "Layanan", ["Layanan", "Orang hilang"]),
        ("cek-fakta", "Cek Fakta", ["Cek Fakta"]),
        ("imbauan", "Imbauan", ["Imbauan"]),
    ],
)
def test_a_kind_of_its_own_is_named_beside_the_category_but_never_twice(
    render: Render, kind: str, category: str, labels: list[str]
) -> None:
    named = Facts(**{**vars(CATEGORY), "label": category})
    page = render("article.html", article=article(kind=kind, category=named))
    assert page.texts(".story__head .label") == labels


@pytest.mark.parametrize("part", ["figure", ".tags", ".notice", ".neighbours", ".related"])
def test_a_plain_story_has_no_empty_parts(render: Render, part: str) -> None:
    assert render("article.html", article=article()).all(part) == []


def test_a_correction_is_dated(render: Render) -> None:
    page = render(
        "article.html", article=article(corrections=[Facts(date=LATER, text="Nama dusun diperbaiki.")])
    )
    assert page.texts(".notice p") == ["2024-12-09T08:00:00+08:00 : Nama dusun diperbaiki."]


def test_a_withdrawn_story_keeps_its_title_and_loses_its_words(render: Render) -> None:
    gone = Facts(date=LATER, reason="Keterangannya tidak benar.")
    page = render("article.html", article=article(withdrawn=gone, header=header(gone), picture=PICTURE))
    assert page.texts(".notice h2") == ["Berita ini dicabut pada 2024-12-09T08:00:00+08:00"]
    assert page.texts(".notice p") == ["Keterangannya tidak benar."]
    assert page.all(".prose, figure, .share") == []
    assert page.meta("robots") == "noindex"


@pytest.mark.parametrize("later", [None, Facts(date=LATER, reason="Baru dicabut kemudian.")])
def test_an_appeal_that_expired_has_ended_and_is_not_withdrawn(render: Render, later: Facts | None) -> None:
    over = Facts(date=LATER, reason="Masa berlakunya berakhir.")
    page = render("article.html", article=article(withdrawn=over, header=header(later)))
    assert page.texts(".notice h2") == ["Pengumuman ini berakhir pada 2024-12-09T08:00:00+08:00"]


def test_neighbours_and_related_news_lead_on(render: Render) -> None:
    older, newer = (
        article(title="Lama", url="2024/12/01/lama/"),
        article(title="Baru", url="2024/12/09/baru/"),
    )
    page = render("article.html", article=article(older=older, newer=newer, related=[older]))
    assert page.texts(".neighbours a") == ["Sebelumnya Lama", "Berikutnya Baru"]
    assert [link["href"] for link in page.all(".related h3 a")] == ["/2024/12/01/lama/"]


def test_a_page_carries_its_styles_and_no_foreign_resource(render: Render) -> None:
    page = render("article.html", article=article(picture=PICTURE))
    assert ".story__title{" in page.html
    assert (
        page.all('link[rel="stylesheet"], [style], [onclick], iframe, img[src^="http"], script[src^="http"]')
        == []
    )


def test_an_old_story_says_so_above_its_words(render: Render) -> None:
    page = render("article.html", article=article(is_old=True))
    assert page.one(".notice strong").text == "Berita lama."
    assert page.html.index('class="notice"') < page.html.index('class="prose"')
