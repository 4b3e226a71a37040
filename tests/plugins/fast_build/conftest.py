"""A generator whose articles are those that a memory knows, and how often they are read."""

from pathlib import Path
from types import SimpleNamespace as Fake
from typing import Any

import pytest

from newsroom.article_facts import article_facts
from newsroom.published import published
from plugins.fast_build import articles
from plugins.fast_build.light import LightArticle
from tests.newsroom.desk import story
from tests.newsroom.memory.remembering import RememberingDesk, picture
from tests.plugins.fast_build.remembered import Site

PICTURE = "2024/12/patroli.jpg"
FILES = {
    "articles/razia.md": story(),
    "articles/penuh.md": story(
        "tags: [razia, helm]",
        "aliases: [/kuno/1/]",
        f"image: {PICTURE}",
        "image_alt: Dua petugas",
        "expires: 2025-06-30 23:59",
        "featured: true",
        "comments: false",
        "location: Dusun Tawun, Desa Sekotong Barat",
        "topic: Mudik 2026",
        "corrections: [{date: 2024-12-11 08:00, text: Nama dusun diperbaiki.}]",
        "summary: Ringkasan.",
        date="2024-12-10 08:00",
    ),
    "articles/dicabut.md": story(
        "withdrawn: {date: 2024-12-20, reason: Keterangan keliru.}",
        "corrections: [{date: 2024-12-11 08:00, text: Nama dusun diperbaiki.}]",
        "tags: [razia]",
        f"image: {PICTURE}",
        "image_alt: Dua petugas",
        date="2024-12-01 08:00",
    ),
    "articles/draf.md": story("status: draft"),
    "articles/nanti.md": story(date="2026-01-01 08:00"),
}


class Readers:
    """Pelican's readers, which count what they read."""

    def __init__(self) -> None:
        self.read: list[str] = []
        self.whole: dict[str, Any] = {}

    def read_file(self, *, path: str, **_others: object) -> Any:
        self.read.append(Path(path).stem)
        return self.whole[Path(path).stem]


@pytest.fixture
def desk(tmp_path: Path) -> RememberingDesk:
    desk = RememberingDesk(tmp_path)
    desk.write(FILES)
    desk.write({f"images/{PICTURE}": picture()})
    return desk


@pytest.fixture
def generator(desk: RememberingDesk) -> Any:
    """Return a generator whose articles are those that a memory knows."""
    library, _ = desk.read()
    readers = Readers()
    for source in desk.read_all().articles:
        assert source.header
        facts = article_facts(source, source.header, library.now, library.pictures)
        readers.whole[source.slug] = Fake(**facts, content=source.html, template="article")
    return Fake(
        settings={
            "LIBRARY": library,
            "ARTICLE_ORDER_BY": "reversed-date",
            "SITEURL": "https://warta.example",
        },
        context={},
        readers=readers,
        path="",
        period_archives={},
    )


@pytest.fixture
def opened(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """Return the articles whose story and facts were read, as they are read."""
    slugs: list[str] = []

    def counted(source: Any, *around: Any) -> Any:
        slugs.append(source.slug)
        return published(source, *around)

    monkeypatch.setattr("plugins.fast_build.light.published", counted)
    return slugs


@pytest.fixture
def light(generator: Any) -> dict[str, LightArticle]:
    articles.generate_context(generator)
    return {Path(article.url).name: article for article in generator.articles}


@pytest.fixture
def site(tmp_path: Path) -> Site:
    return Site(tmp_path)
