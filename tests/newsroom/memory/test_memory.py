"""Only what changed is read again, and what is read is what would be read without a memory."""

import os
from datetime import timedelta
from pathlib import Path
from struct import Struct
from time import time_ns

import pytest

from newsroom.memory.shards import Shards
from newsroom.memory.stamps import GRAIN
from tests.newsroom.desk import NOW, story, write_picture
from tests.newsroom.memory.newsroom_known import (
    HOUR,
    KONTAK,
    PAGE,
    PICTURE,
    A,
    B,
    C,
    Change,
    filled,
    same,
)
from tests.newsroom.memory.remembering import RememberingDesk, picture, wait_for_the_next_step


@pytest.fixture
def desk(desk: RememberingDesk) -> RememberingDesk:
    return filled(desk)


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
    kept = [Shards(desk.store(), "sources").load(), dict(desk.store().rows("headers"))]
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
