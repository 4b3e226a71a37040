"""Only what changed is read again, and what is read is what would be read without a memory."""

import os
from collections.abc import Callable
from datetime import timedelta
from pathlib import Path
from struct import Struct
from time import time_ns
from typing import Any

import pytest

from newsroom.library import Library, read_library
from newsroom.memory.looking import CHANGED, Fresh, Looking
from newsroom.memory.shards import Shards
from newsroom.memory.stamps import GRAIN
from newsroom.sources import Desk
from tests.newsroom.desk import NOW, PROJECT_CONTENT, RAZIA, story, write_picture
from tests.newsroom.memory.remembering import RememberingDesk, picture, wait_for_the_next_step

A, B, C, PAGE = "articles/2024/12/a.md", "articles/2024/12/b.md", "articles/c.md", "pages/kontak.md"
PICTURE = "2024/12/patroli.jpg"
SHOWN = (f"image: {PICTURE}", "image_alt: Dua petugas")
KONTAK = "---\ntitle: Kontak kami\n---\n\nHubungi kami.\n"
HOUR = timedelta(hours=1)
Change = Callable[[RememberingDesk], None]


@pytest.fixture
def desk(desk: RememberingDesk) -> RememberingDesk:
    desk.write({A: story(), B: story(*SHOWN), C: story(body=f"![Dua petugas]({PICTURE})"), PAGE: KONTAK})
    desk.write({f"images/{PICTURE}": picture()})
    desk.read()
    return desk


def shown(library: Library) -> list[tuple[Any, ...]]:
    """Return what is known of every source, in its order."""
    sources: list[Any] = [*library.articles, *library.pages]
    return [(each.place, each.header, each.opening, list(each.links), each.html) for each in sources]


def same(desk: RememberingDesk) -> bool:
    """Say whether the memory reads what is read without it."""
    return shown(desk.read()[0]) == shown(desk.read_all())


def test_the_first_time_everything_is_read(tmp_path: Path) -> None:
    desk = RememberingDesk(tmp_path)
    desk.write({A: story(), PAGE: KONTAK})
    desk.read()
    assert desk.anew == [A, PAGE]
    assert same(desk)


def test_what_did_not_change_is_not_read_again(desk: RememberingDesk) -> None:
    library, _ = desk.read()
    assert desk.anew == []
    assert [type(each).__name__ for each in library.sources] == ["KnownSource"] * 4
    assert same(desk)


def edit(desk: RememberingDesk) -> None:
    desk.write({A: story(title="Razia siang berjalan aman")})


def edit_with_size_and_time_kept(desk: RememberingDesk) -> None:
    path = desk.content / A
    before = path.stat()
    wait_for_the_next_step(desk.folder)
    path.write_text(path.read_text().replace("malam", "siang"))
    os.utime(path, ns=(before.st_atime_ns, before.st_mtime_ns))
    assert (path.stat().st_size, path.stat().st_mtime_ns) == (before.st_size, before.st_mtime_ns)


def save_as_another_file(desk: RememberingDesk) -> None:
    other = desk.content / "articles/2024/12/.a.md.baru"
    other.write_text(story(title="Razia siang berjalan aman"))
    other.replace(desk.content / A)


@pytest.mark.parametrize(
    "change", [edit, edit_with_size_and_time_kept, save_as_another_file], ids=lambda it: it.__name__
)
def test_a_file_that_changed_is_read_alone(desk: RememberingDesk, change: Change) -> None:
    change(desk)
    desk.read()
    assert desk.anew == [A]
    assert same(desk)


def test_a_file_that_was_only_touched_is_not_converted_again(desk: RememberingDesk) -> None:
    for name in (A, B):
        os.utime(desk.content / name)
    desk.read()
    assert desk.anew == []
    assert same(desk)


def test_a_file_that_may_change_unseen_is_looked_into(
    desk: RememberingDesk, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Rewritten within one step of the clock, with the same size and time: the stamp is the one before."""
    monkeypatch.setattr("newsroom.memory.stamps.GRAIN", GRAIN)
    soon = time_ns() + GRAIN
    always_the_same = Struct("<4q").pack(200, soon, soon, 1)
    monkeypatch.setattr("newsroom.memory.stamps.stamp", lambda _place: always_the_same)
    desk.read()
    desk.write({A: story(title="Razia sore! berjalan aman")})
    library, _ = desk.read()
    assert library.articles[0].header
    assert desk.anew == [A]
    assert library.articles[0].header.title == "Razia sore! berjalan aman"


def test_two_files_that_change_places_with_their_times_are_seen(desk: RememberingDesk) -> None:
    desk.write({A: story(title="Razia pagi berjalan aman"), B: story(title="Razia sore berjalan aman")})
    desk.read()
    aside = desk.content / "pindah"
    for source, target in (
        (desk.content / A, aside),
        (desk.content / B, desk.content / A),
        (aside, desk.content / B),
    ):
        source.rename(target)
    assert same(desk)


def test_a_new_file_is_read_and_one_that_is_gone_is_forgotten(desk: RememberingDesk) -> None:
    (desk.content / B).unlink()
    desk.write({"articles/baru.md": story()})
    desk.read()
    assert desk.anew == ["articles/baru.md"]
    kept = [Shards(desk.store(), "sources").load(), desk.store().rows("headers")]
    assert [sorted(rows) for rows in kept] == [sorted([A, C, PAGE, "articles/baru.md"])] * 2
    assert same(desk)


def test_a_text_that_moves_is_another_article(desk: RememberingDesk) -> None:
    (desk.content / A).rename(desk.content / "articles/pindah.md")
    library, _ = desk.read()
    assert desk.anew == ["articles/pindah.md"]
    assert "pindah" in [each.slug for each in library.articles]
    assert same(desk)


def test_a_picture_that_is_replaced_reads_the_articles_that_show_it(desk: RememberingDesk) -> None:
    other = write_picture(desk.folder / "lain", "patroli.png").read_bytes()
    (desk.content / "images" / PICTURE).write_bytes(other)
    desk.read()
    assert desk.anew == [B, C]
    assert same(desk)


def test_a_picture_that_is_gone_is_told_of_everyone_who_shows_it(desk: RememberingDesk) -> None:
    (desk.content / "images" / PICTURE).unlink()
    assert desk.told() == desk.told_without() != ""
    assert desk.anew == [B, C]
    desk.write({f"images/{PICTURE}": picture()})
    assert desk.told() == ""


@pytest.mark.parametrize("name", ["units", "categories", "site", "redirects"])
def test_a_register_that_is_edited_reads_all(desk: RememberingDesk, name: str) -> None:
    text = (Path("content/data") / f"{name}.yaml").read_text("utf-8")
    desk.write({f"data/{name}.yaml": text})
    desk.read()
    assert desk.anew == [], "the same register, in another place"
    edited = {
        "units": text.replace(
            "name: Polsek Sekotong", "name: Polsek Sekotong Baru\n  label: Polsek Sekotong"
        ),
        "categories": text.replace("label: Binkam", "label: Binkam\n  description: Lain.", 1),
        "site": text.replace("Asia/Makassar", "Asia/Jakarta"),
        "redirects": text + "\n/kuno/: /kontak/\n",
    }[name]
    desk.write({f"data/{name}.yaml": edited})
    assert desk.told() == desk.told_without()
    assert set(desk.anew) >= {A, B, C, PAGE}


@pytest.mark.parametrize(
    ("code", "address"), [(b"other", "https://warta.example"), (b"code", "https://lain.example")]
)
def test_other_code_or_another_address_reads_all(desk: RememberingDesk, code: bytes, address: str) -> None:
    desk.code, desk.address = code, address
    desk.read()
    assert desk.anew == [A, B, C, PAGE]
    desk.read()
    assert desk.anew == []


def test_time_that_passes_reads_only_whom_it_changes(desk: RememberingDesk) -> None:
    desk.write({A: story("expires: 2025-01-10 12:00"), "articles/nanti.md": story(date="2025-01-05 08:00")})
    desk.read()
    for days, anew in ((2, []), (5, []), (9, []), (10, [A]), (11, [])):
        library, _ = desk.read(NOW + timedelta(days=days))
        assert desk.anew == anew, f"day {days}"
        out = [each.slug for each in library.articles if each.is_out(library.now)]
        assert ("nanti" in out) is (days >= 5)


def test_a_clock_that_goes_back_reads_all(desk: RememberingDesk) -> None:
    desk.write({A: story("modified: 2024-12-31 12:00")})
    assert desk.told() == ""
    early = NOW - timedelta(days=10)
    assert desk.told(early) == desk.told_without(early) != ""
    assert set(desk.anew) == {A, B, C, PAGE}
    desk.read(early + HOUR)
    assert C not in desk.anew
    assert desk.told() == ""


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
    desk.store().keep(rows.changes(kept, kept))
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
