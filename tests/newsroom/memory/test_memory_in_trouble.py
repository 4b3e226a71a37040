"""What was refused, lost, damaged or changed meanwhile costs time, and is never taken for read."""

from collections.abc import Callable

import pytest

from newsroom.library import Library, read_library
from newsroom.memory.looking import CHANGED, Fresh, Looking
from newsroom.memory.shards import Shards
from newsroom.memory.stamps import GRAIN
from newsroom.sources import Desk
from tests.newsroom.desk import NOW, PROJECT_CONTENT, RAZIA, story
from tests.newsroom.memory.newsroom_known import PAGE, PICTURE, A, B, C, filled, same
from tests.newsroom.memory.remembering import RememberingDesk


@pytest.fixture
def desk(desk: RememberingDesk) -> RememberingDesk:
    return filled(desk)


def test_a_file_that_vanishes_while_it_is_read_is_not_known(
    desk: RememberingDesk, monkeypatch: pytest.MonkeyPatch
) -> None:
    """It was saved shortly before the last build, so no stamp of it is trusted."""
    monkeypatch.setattr("newsroom.memory.stamps.GRAIN", GRAIN)
    desk.write({A: story(title="Razia siang berjalan aman")})
    desk.read()
    memory = desk.memory()

    def read(library: Library, names: list[str], of: Desk) -> None:
        (desk.content / A).unlink()
        memory.read(library, names, of)

    library = read_library(desk.content, PROJECT_CONTENT, desk.folder / "pictures", NOW, read)
    vanished = library.articles[0]
    assert vanished.header is None
    assert vanished.problems


MISTAKES: dict[str, str | bytes] = {
    "of the header": story(category="Binkan"),
    "of the body": story(body="Isi <script>alert(1)</script>"),
    "of a picture": story("image: hilang.jpg", "image_alt: Dua petugas"),
    "between fields": story("kind: dpo"),
    "a link that leads nowhere": story(body="Baca [ini](/tidak/ada/)."),
    "a link to a part that is not there": story(body="Baca [ini](#tidak-ada)."),
    "a link without an address": story(body="Baca [ini]()."),
    "a link that begins wrongly": story(body="Baca [ini](arsip/)."),
    "a link with the own host": story(body="Baca [ini](https://warta-kamtibmas.example/arsip/)."),
    "a link that cannot be read": story(body="Baca [ini](http://[)."),
    "a picture without words": story(body=f"![]({PICTURE})"),
    "no front matter": "Isi saja.",
    "no text": b"\xff\x00",
}


@pytest.mark.parametrize("mistake", MISTAKES)
def test_what_was_refused_is_refused_until_it_is_mended(desk: RememberingDesk, mistake: str) -> None:
    desk.write({A: MISTAKES[mistake]})
    told = desk.told_without()
    assert told
    for build in ("first", "second", "third"):
        assert desk.told() == told, build
    desk.write({C: story()})
    assert desk.told() == told, "after another file was edited"
    desk.write({A: story()})
    assert desk.told() == "", "when it is mended"


@pytest.mark.parametrize("name", ["site", "bodies"])
@pytest.mark.parametrize("how", ["gone", "garbage", "half"])
def test_a_memory_that_is_damaged_costs_time_only(desk: RememberingDesk, name: str, how: str) -> None:
    path = desk.folder / f"build/{name}.sqlite"
    whole = path.read_bytes()
    path.unlink()
    if how != "gone":
        path.write_bytes({"garbage": b"\x00\xff" * 5000, "half": whole[: len(whole) // 2]}[how])
    assert same(desk)
    assert desk.told() == ""
    desk.read()
    assert desk.anew == []


@pytest.mark.parametrize(
    "other",
    [lambda row: row[:-1], lambda row: (*row, "baru"), list],
    ids=["fewer fields", "more fields", "a list"],
)
def test_what_another_version_remembered_counts_as_never_kept(
    desk: RememberingDesk, other: Callable[[tuple[object, ...]], object]
) -> None:
    rows = Shards(desk.store(), "sources")
    kept = {name: other(row) for name, row in rows.load().items()}
    desk.store().keep(rows.changes(kept))
    desk.code = b"another version"
    assert same(desk)
    assert desk.anew == [A, B, C, PAGE]


def test_many_files_are_read_in_several_processes_and_all_arrive(
    desk: RememberingDesk, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("newsroom.memory.workers.processors", lambda: 3)
    desk.write({f"articles/berita-{number:03}.md": story() for number in range(140)})
    desk.write(
        {"articles/berita-070.md": story(category="Binkan"), "articles/berita-071.md": story(body="[a](b/)")}
    )
    assert desk.told() == desk.told_without() != ""
    desk.write({"articles/berita-070.md": story(), "articles/berita-071.md": story()})
    assert desk.told() == ""
    assert desk.anew == ["articles/berita-070.md", "articles/berita-071.md"]
    assert same(desk)


@pytest.mark.parametrize("times", [1, 9])
def test_a_file_that_is_saved_while_it_is_read_is_read_again_or_refused(
    desk: RememberingDesk, monkeypatch: pytest.MonkeyPatch, times: int
) -> None:
    """What is published must be what was checked, never what was saved a moment later."""
    desk.write({RAZIA: story()})
    saved = 0
    read = Looking._anew

    def saving(self: Looking, name: str, content: bytes, seen: bytes) -> Fresh:
        nonlocal saved
        fresh = read(self, name, content, seen)
        if name == RAZIA and saved < times:
            saved += 1
            desk.write({RAZIA: story(body=f"Disimpan {saved} kali.")})
        return fresh

    monkeypatch.setattr(Looking, "_anew", saving)
    library, memory = desk.read()
    problems = memory.problems(library)
    assert [problem.message for problem in problems] == ([] if times == 1 else [CHANGED[0]])
    if times == 1:
        (article,) = [each for each in library.articles if each.slug == "razia"]
        assert "Disimpan 1 kali." in str(article.story)
