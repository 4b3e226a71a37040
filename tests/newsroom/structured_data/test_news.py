"""A story is described with whole addresses and dates with their offset."""

from datetime import datetime
from types import SimpleNamespace as Fake

import pytest

from newsroom.structured_data.news import author, images_of, news_article, place
from tests.newsroom.structured_data.told import PORTAL, PUBLISHER, WITA, story


def test_news_is_described_with_whole_addresses_and_offsets() -> None:
    office = {
        "@type": "GovernmentOrganization",
        "name": "Humas Polsek Sekotong",
        "url": "https://warta.example/unit/polsek-sekotong/",
    }
    assert news_article(story(), PORTAL) == {
        "@type": "NewsArticle",
        "mainEntityOfPage": "https://warta.example/2024/12/08/patroli/",
        "headline": 'Polisi & TNI: "aman"',
        "description": "Petugas menyapa warga.",
        "datePublished": "2024-12-08T16:30:00+08:00",
        "dateModified": "2024-12-08T16:30:00+08:00",
        "articleSection": "Binkam",
        "contentLocation": {"@type": "Place", "name": "Lombok Barat, NTB"},
        "image": ["https://warta.example/images/patroli-1200.jpg"],
        "author": [office],
        "publisher": PUBLISHER,
    }


def test_a_correction_is_told_and_shows_in_the_date_of_change() -> None:
    date = datetime(2024, 12, 9, 8, 0, 30, 5, tzinfo=WITA)
    noted = Fake(text="Nama dusun diperbaiki.", date=date)
    told = news_article(story(changed=date, corrections=(noted,)), PORTAL)
    assert told["dateModified"] == "2024-12-09T08:00:30+08:00"
    assert told["correction"] == [
        {
            "@type": "CorrectionComment",
            "text": "Nama dusun diperbaiki.",
            "datePublished": "2024-12-09T08:00:30+08:00",
        }
    ]


def test_where_it_happened_is_told_until_the_story_is_withdrawn() -> None:
    header = Fake(location="Dusun Tawun")
    assert place(story(header=header)) == {"@type": "Place", "name": "Dusun Tawun, Lombok Barat, NTB"}
    assert place(story(header=header, dateline="")) == {"@type": "Place", "name": "Dusun Tawun"}
    assert place(story(header=header, withdrawn="gone")) == {"@type": "Place", "name": "Lombok Barat, NTB"}


def test_what_is_unknown_is_left_out() -> None:
    poor = news_article(story(preview=None, dateline="", tags=[], summary=""), PORTAL)
    assert not {"image", "contentLocation", "description", "correction"} & set(poor)
    assert images_of(None, PORTAL) == []


@pytest.mark.parametrize(
    ("name", "kind", "page"),
    [
        ("Humas Polsek Sekotong", "GovernmentOrganization", "https://warta.example/unit/polsek-sekotong/"),
        ("Polsek Sekotong", "GovernmentOrganization", "https://warta.example/unit/polsek-sekotong/"),
        ("Sihumas", "GovernmentOrganization", "https://warta.example/unit/sihumas/"),
        ("Humas Polsek Sekotong Tengah", "GovernmentOrganization", None),
        ("Sihumas Polres", "GovernmentOrganization", None),
        ("Humaira", "Person", None),
    ],
)
def test_an_author_is_an_office_with_the_page_of_its_own_unit_or_a_person(
    name: str, kind: str, page: str | None
) -> None:
    data = author(name, PORTAL)
    assert (data["@type"], data["name"], data.get("url")) == (kind, name, page)
