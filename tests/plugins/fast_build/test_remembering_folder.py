"""A page is made when it is made of something else, or when its file is not the one that was written."""

import logging
import os
from collections.abc import Callable
from pathlib import Path

import pytest

from newsroom.memory.store import Store
from newsroom.output_folder import Making
from plugins.fast_build.folder import RememberingFolder
from tests.newsroom.memory.remembering import wait_for_the_next_step
from tests.plugins.fast_build.remembered import GROUND, LIST, LISTS, PAGES, A, B, Ingredients, Site


def test_what_is_made_of_the_same_is_made_once(site: Site) -> None:
    site.build(PAGES)
    assert (site.made, site.changed) == ([A, B], 2)
    before = site.files()
    times = {name: (site.output / name).stat().st_mtime_ns for name in before}
    site.build(PAGES)
    assert (site.made, site.stale, site.changed, site.files()) == ([], [], 0, before)
    assert {name: (site.output / name).stat().st_mtime_ns for name in before} == times


@pytest.mark.parametrize(
    "parts",
    [
        {"berita": b"lain", "komentar": b"satu"},
        {"berita": b"isi b", "komentar": b"dua"},
        {"berita": b"isi bsatu"},
        {},
    ],
)
def test_a_page_of_other_ingredients_is_made_alone(site: Site, parts: Ingredients) -> None:
    site.build(PAGES)
    site.build({**PAGES, B: parts})
    assert site.made == [B]
    assert site.files()[B] == B.encode() + b" ".join(parts.values())
    site.build({**PAGES, B: parts})
    assert site.made == []
    site.build(PAGES)
    assert site.made == [B]


@pytest.mark.parametrize("part", GROUND)
def test_another_ground_makes_all_but_what_stands_alone(site: Site, part: str) -> None:
    def build() -> None:
        site.made, folder = [], site.remembering()
        folder.make(site.making(A, {"berita": b"isi"}))
        folder.make(site.making("feed/index.xml", {"berita": b"isi"}, alone=True))
        folder.make_all("arsip", dict, lambda: [site.making(LIST, {"berita": b"isi"})])
        folder.finish()

    build()
    site.ground[part] = b"lain"
    build()
    assert sorted(site.made) == [A, LIST]
    build()
    assert site.made == []


@pytest.mark.parametrize("part", [*GROUND, "program"])
def test_what_stands_alone_stands_on_the_program_only(site: Site, part: str) -> None:
    def pages() -> list[Making]:
        site.made.append("looked at")
        return [site.making("cari/kata/1/0.json", {"kata": b"isi"}, alone=True)]

    def build() -> None:
        site.made, folder = [], site.remembering()
        folder.make(site.making("feed/index.xml", {"berita": b"isi"}, alone=True))
        folder.make_all("cari", dict, pages, stands_alone=True)
        folder.finish()

    build()
    if part == "program":
        site.program = b"dua"
    site.ground[part] = b"lain"
    build()
    again = ["looked at", "cari/kata/1/0.json", "feed/index.xml"] if part == "program" else []
    assert sorted(site.made) == sorted(again)
    assert sorted(site.files()) == ["cari/kata/1/0.json", "feed/index.xml"]


def test_the_ground_is_asked_for_once_and_only_when_a_page_stands_on_it(site: Site) -> None:
    asked: list[int] = []
    store = Store(site.folder / "build/site.sqlite", ["pages", "groups"])

    def ground() -> Ingredients:
        asked.append(1)
        return GROUND

    folder = RememberingFolder(site.output, store, ground)
    folder.make(site.making("robots.txt", {}, alone=True))
    assert asked == []
    for name in (A, B):
        folder.make(site.making(name, {}))
    folder.finish()
    assert asked == [1]


def delete(path: Path) -> None:
    path.unlink()


def alter(path: Path) -> None:
    path.write_bytes(path.read_bytes() + b"!")


def empty(path: Path) -> None:
    path.write_bytes(b"")


def alter_with_size_and_time_kept(path: Path) -> None:
    before = path.stat()
    path.write_bytes(path.read_bytes()[:-1] + b"!")
    os.utime(path, ns=(before.st_atime_ns, before.st_mtime_ns))


def replace_by_a_folder(path: Path) -> None:
    path.unlink()
    path.mkdir()


MEDDLING = [delete, alter, empty, alter_with_size_and_time_kept]


@pytest.mark.parametrize("meddle", MEDDLING, ids=lambda it: it.__name__)
def test_a_file_that_was_changed_by_hand_is_made_again(site: Site, meddle: Callable[[Path], None]) -> None:
    site.build(PAGES, {"arsip": {LIST: {"berita": b"isi"}}})
    whole = site.files()
    wait_for_the_next_step(site.folder)
    for name in (A, LIST):
        meddle(site.output / name)
    site.build(PAGES, {"arsip": {LIST: {"berita": b"isi"}}})
    assert sorted(site.made) == sorted([A, "looked at", LIST])
    assert site.files() == whole


def test_a_page_that_comes_out_the_same_keeps_its_time_and_is_not_made_again(site: Site) -> None:
    def build(part: bytes) -> None:
        site.made, folder = [], site.remembering()
        folder.make(site.making(A, {"berita": part}, b"selalu sama"))
        folder.finish()
        site.changed = folder.changed

    build(b"satu")
    before = (site.output / A).stat().st_mtime_ns
    build(b"dua")
    assert (site.made, site.changed, (site.output / A).stat().st_mtime_ns) == ([A], 0, before)
    build(b"dua")
    assert site.made == []


def test_a_list_that_is_made_of_the_same_is_not_even_looked_at(site: Site) -> None:
    site.build({}, LISTS)
    assert site.made.count("looked at") == 2
    whole = site.files()
    site.build({}, LISTS)
    assert (site.made, site.files(), site.stale) == ([], whole, [])


def test_of_a_list_that_changed_only_the_pages_that_changed_are_made(site: Site) -> None:
    site.build({}, LISTS)
    longer = {
        LIST: {"berita": b"abc"},
        "page/1/index.html": {"berita": b"a"},
        "page/2/index.html": {"berita": b"b"},
    }
    site.build({}, {**LISTS, "arsip": longer})
    assert site.made == ["looked at", LIST, "page/2/index.html"]
    site.build({}, LISTS)
    assert (site.made, site.stale) == (["looked at", LIST], ["page/2/index.html"])


@pytest.mark.filterwarnings("ignore:This process:DeprecationWarning")
def test_many_pages_are_made_in_several_processes(site: Site, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("newsroom.memory.workers.processors", lambda: 3)
    many = {f"berita/{number}/index.html": {"berita": b"%d" % number} for number in range(150)}
    site.build(many)
    assert (site.changed, len(site.files())) == (150, 150)
    assert all(data == name.encode() + many[name]["berita"] for name, data in site.files().items())
    assert [path.name for path in site.output.iterdir() if path.name.startswith(".sedang")] == []
    site.build(many)
    assert (site.made, site.changed) == ([], 0)


def test_why_a_page_is_made_is_told(site: Site, caplog: pytest.LogCaptureFixture) -> None:
    def told() -> list[str]:
        caplog.clear()
        site.build(pages)
        return [record.getMessage() for record in caplog.records]

    pages = {A: {"berita": b"isi yang panjang", "komentar": b"1"}}
    with caplog.at_level(logging.INFO, "plugins.fast_build.folder"):
        assert told() == [f"{A}: baru"]
        assert told() == []
        pages[A] = {"berita": b"isi lain yang panjang", "komentar": b"1"}
        assert told() == [f"{A}: berubah: berita"]
        pages[A]["komentar"], site.ground["tema"] = b"2", b"tema lain"
        assert told() == [f"{A}: berubah: tema, komentar"]
        (site.output / A).unlink()
        assert told() == [f"{A}: berkasnya diubah atau hilang"]


def test_pages_of_the_same_days_are_made_one_after_the_other(site: Site) -> None:
    names = [
        "2024/12/08/a/index.html",
        "2025/01/02/b/index.html",
        "category/x/2024/12/index.html",
        "tag/y/2025/index.html",
    ]
    folder = site.remembering()
    for name in names:
        folder.make(site.making(name, {"berita": b"isi"}))
    folder.finish()
    assert site.made == [names[0], names[2], names[1], names[3]]
