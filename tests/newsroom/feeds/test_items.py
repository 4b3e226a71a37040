"""What feeds tell of a story comes from its own facts, with whole addresses."""

from types import SimpleNamespace as Fake
from typing import Any

import pytest

from newsroom.feeds.items import Enclosure, item_of
from tests.newsroom.made import ARTICLE, BINKAM

SITE = "https://warta.example"


def article(**changes: Any) -> Any:
    plain = {"title": "Razia", "url": "2024/12/08/razia/", "date": ARTICLE.date, "changed": ARTICLE.date}
    words = {"summary": "Ringkas.", "content": '<p><a href="/kontak/">kontak</a></p>', "byline": ["Humas"]}
    others = {"category": BINKAM, "tags": [Fake(name="patroli")], "picture": None}
    return Fake(**{**plain, **words, **others, **changes})


def size(_article: Any) -> int:
    return 4321


def test_links_and_subjects_come_from_the_article() -> None:
    found = item_of(article(), SITE, size)
    assert found.address == f"{SITE}/2024/12/08/razia/"
    assert found.story == f'<p><a href="{SITE}/kontak/">kontak</a></p>'
    assert found.subjects == ("Binkam", "patroli")
    assert found.enclosure is None


@pytest.mark.parametrize(("ending", "kind"), [("jpg", "image/jpeg"), ("png", "image/png")])
def test_the_picture_for_sharing_goes_with_the_story(ending: str, kind: str) -> None:
    found = item_of(article(picture=Fake(share=f"/images/a.{ending}")), SITE, size)
    assert found.enclosure == Enclosure(f"{SITE}/images/a.{ending}", 4321, kind)
