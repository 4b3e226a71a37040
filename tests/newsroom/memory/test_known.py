"""A source that is known answers like one that was read now."""

from datetime import timedelta
from typing import Any

import pytest

from newsroom.article_facts import article_facts
from newsroom.body.story import story_of
from newsroom.library import Library
from newsroom.memory.known import KnownSource
from newsroom.memory.slim import Words, words_of
from newsroom.schema import Article
from newsroom.sources import Source
from tests.newsroom.desk import NOW, story
from tests.newsroom.memory.remembering import ADDRESS, RememberingDesk, picture

LINKS = "Baca [arsip](/arsip/) dan [hasil](#hasil).\n\n## Hasil\n\n![Dua petugas](2024/12/patroli.jpg)\n"
FILES = {
    "articles/2024/12/razia.md": story(),
    "articles/2024/12/penuh.md": story(
        "tags: [razia, helm]",
        "aliases: [/kuno/1/, /kuno/2]",
        "image: 2024/12/patroli.jpg",
        "image_alt: Dua petugas",
        "expires: 2025-06-30 23:59",
        "featured: true",
        "summary: Ringkasan.",
        body=LINKS,
    ),
    "articles/draf.md": story("status: draft"),
    "articles/nanti.md": story(date="2026-01-01 08:00"),
    "articles/dicabut.md": story("withdrawn: {date: 2024-12-20, reason: Keterangan keliru.}"),
    "articles/akan-dicabut.md": story("withdrawn: {date: 2025-02-20, reason: Keterangan keliru.}"),
    "articles/berakhir.md": story("kind: dpo", "expires: 2024-12-31 23:59"),
    "articles/lama.md": story(date="1965-09-30 23:30"),
    "pages/kontak.md": "---\ntitle: Kontak kami\n---\n\nHubungi [kami](/arsip/).\n",
}
MOMENTS = [NOW, *(NOW + timedelta(days=days) for days in (-20_000, -100, -24, 1, 60, 400))]
Pair = tuple[KnownSource, Source[object]]


@pytest.fixture
def desk(desk: RememberingDesk) -> RememberingDesk:
    desk.write(FILES)
    desk.write({"images/2024/12/patroli.jpg": picture()})
    desk.read()
    return desk


@pytest.fixture
def pairs(desk: RememberingDesk) -> list[Pair]:
    known, memory = desk.read()
    assert memory.read_anew == []
    pairs = list(zip(known.sources, desk.read_all().sources, strict=True))
    assert len(pairs) == len(FILES)
    return pairs  # type: ignore[return-value]  # what stands where sources do


def test_its_place_is_the_same(pairs: list[Pair]) -> None:
    for known, source in pairs:
        for name in ("path", "place", "shown", "slug"):
            assert getattr(known, name) == getattr(source, name), source.slug


def test_its_parts_are_the_same(pairs: list[Pair]) -> None:
    for known, source in pairs:
        for name in ("header", "opening", "html", "unread"):
            assert getattr(known, name) == getattr(source, name), source.slug
        assert list(known.problems) == source.problems == []
        assert list(known.links) == list(source.links)


def test_its_story_is_known(pairs: list[Pair], desk: RememberingDesk) -> None:
    library = desk.read_all()
    pictures, glossary = library.pictures, library.registers.glossary
    assert [known.story for known, _ in pairs] == [
        story_of(source.html, pictures, ADDRESS, glossary) for _, source in pairs
    ]


def test_it_says_the_same_of_its_front_matter(pairs: list[Pair]) -> None:
    for known, source in pairs:
        for key, plain in (("date", None), ("aliases", ()), ("status", "published")):
            assert known.values.get(key, plain) == source.values.get(key, plain), f"{source.slug}: {key}"
        assert known.has("aliases") is source.has("aliases")


def test_the_moment_from_which_seconds_are_counted_is_a_date_too(desk: RememberingDesk) -> None:
    desk.write({"articles/awal.md": story(date="1970-01-01 08:00")})
    desk.read()
    known, source = (
        {each.slug: each for each in read.articles}["awal"] for read in (desk.read()[0], desk.read_all())
    )
    assert known.values.get("date") == source.values["date"]


def test_it_has_the_tags_of_a_story_that_is_shown(pairs: list[Pair]) -> None:
    shown = [(known, source) for known, source in pairs if not known.slim.is_gone]
    assert len(shown) == len(pairs) - 2
    for known, source in shown:
        assert known.values["tags"] == source.values.get("tags", ()), source.slug


def test_it_is_out_at_the_same_moments_and_changes_at_the_same(pairs: list[Pair]) -> None:
    articles = [(known, source) for known, source in pairs if known.path.parent.name != "pages"]
    for known, source in articles:
        assert [known.is_out(now) for now in MOMENTS] == [source.is_out(now) for now in MOMENTS], source.slug
        assert known.turns == source.turns, source.slug


def test_nothing_is_read_for_what_lists_and_checks_ask(desk: RememberingDesk) -> None:
    library, memory = desk.read()
    memory._store.get = None  # type: ignore[assignment, method-assign]  # whoever asks for more fails
    for source in library.articles:
        assert source.values["status"] in ("draft", "published")
        assert source.is_out(NOW) in (True, False)
        assert len(source.turns) <= 3
        assert list(source.problems) == []


def test_what_is_wrong_with_it_can_be_noted(pairs: list[Pair]) -> None:
    for known, source in pairs:
        for each in (known, source):
            each.refuse(0, "Alamat ini ganda.", "ganti namanya")
        assert list(known.problems) == source.problems != []


def test_its_words_are_known(pairs: list[Pair], desk: RememberingDesk) -> None:
    pictures = desk.read_all().pictures
    for known, source in pairs:
        if isinstance(source.header, Article):
            facts = article_facts(source, source.header, NOW, pictures)
            assert known.words == words_of(facts), source.slug


def all_words(library: Library) -> dict[str, Words]:
    """Return the words of every article."""
    articles: list[Any] = library.articles
    return {known.name: known.words for known in articles}


@pytest.mark.parametrize("lost", ["gone", "of another text"])
def test_words_that_were_lost_are_read_again(desk: RememberingDesk, lost: str) -> None:
    before = all_words(desk.read()[0])
    store = desk.store()
    rows = [*store.rows("words")]
    names = [name for name, _row in rows]
    others = [(name, row) for name, (_name, row) in zip(names, [*rows[1:], rows[0]], strict=True)]
    store.keep({"words": ((), names) if lost == "gone" else (others, ())})
    library, memory = desk.read()
    assert all_words(library) == before
    assert memory.read_anew == sorted(before)


def test_what_was_lost_of_it_is_read_again(desk: RememberingDesk) -> None:
    library, memory = desk.read()
    desk.store().keep({"headers": ((), FILES)})
    assert [each.header for each in library.sources] == [each.header for each in desk.read_all().sources]
    assert [each.story for each in library.sources] == [None] * len(FILES)
    assert sorted(memory.read_anew) == sorted(FILES)
