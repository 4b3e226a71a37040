"""Nothing stale, half-written or out of place is left, whatever happened to the build before."""

import pytest

from newsroom.output_folder import SCRATCH, AddressTakenError, OutsideError
from tests.plugins.fast_build.remembered import LIST, LISTS, PAGES, A, B, Site


def test_what_is_built_no_more_is_removed_and_forgotten(site: Site) -> None:
    site.build(PAGES, LISTS)
    site.build({A: PAGES[A]})
    assert sorted(site.stale) == sorted([B, LIST, "page/1/index.html", "tag/x/index.html"])
    assert set(site.files()) == {A}
    site.build(PAGES, LISTS)
    assert set(site.made) == {B, LIST, "page/1/index.html", "tag/x/index.html", "looked at"}


def test_a_build_that_did_not_come_to_its_end_is_made_good_by_the_next(site: Site) -> None:
    site.build(PAGES)
    cut_off = site.remembering()
    cut_off.make(site.making(A, {"berita": b"lain"}))
    cut_off.flush()
    cut_off.release()  # as the end of a killed program does
    assert b"lain" in site.files()[A]
    site.build(PAGES)
    assert site.made == [A]
    assert site.files()[A] == A.encode() + b"isi a"


def test_of_a_process_that_was_killed_while_writing_nothing_is_left(site: Site) -> None:
    site.build(PAGES)
    (site.output / f"{SCRATCH}.4711").write_bytes(b"setengah halaman")
    site.build(PAGES)
    assert sorted(path.name for path in site.output.iterdir() if path.name.startswith(SCRATCH)) == []


def test_files_that_are_written_at_once_belong_to_the_same_folder(site: Site) -> None:
    folder = site.remembering()
    folder.make(site.making(A, {}))
    folder.write("images/a.txt", b"foto")
    assert folder.finish() == []
    site.build({A: {}})
    assert site.stale == ["images/a.txt"]


def test_an_address_is_made_once(site: Site) -> None:
    site.build({A: {}})
    for first in ({}, {"berita": b"lain"}):
        folder = site.remembering()
        folder.make(site.making(A, first))
        with pytest.raises(AddressTakenError):
            folder.make(site.making(A, first))
        with pytest.raises(AddressTakenError):
            folder.write(A, b"lain")
        folder.release()


@pytest.mark.parametrize("name", ["../rahasia", "/etc/passwd", ".berkas.txt"])
def test_nothing_is_made_outside(site: Site, name: str) -> None:
    with pytest.raises(OutsideError):
        site.remembering().make(site.making(name, {}))
    assert site.made == []


@pytest.mark.parametrize("how", ["gone", "garbage", "half"])
def test_a_memory_that_is_lost_costs_time_only(site: Site, how: str) -> None:
    site.build(PAGES, LISTS)
    whole, path = site.files(), site.folder / "build/site.sqlite"
    data = path.read_bytes()
    path.unlink()
    if how != "gone":
        path.write_bytes({"garbage": b"\x00\xff" * 5000, "half": data[: len(data) // 2]}[how])
    site.build(PAGES, LISTS)
    assert (site.files(), site.stale, site.changed) == (whole, [], 0)
    site.build(PAGES, LISTS)
    assert site.made == []
