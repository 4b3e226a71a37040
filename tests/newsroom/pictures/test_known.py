"""An original that has not changed is not read again by the next build."""

import os
from pathlib import Path

import pytest

from newsroom.pictures import known, original
from newsroom.pictures.errors import PictureError
from newsroom.pictures.known import KnownFacts
from newsroom.pictures.original import read_facts
from tests.newsroom.pictures.samples import halves, saved


@pytest.fixture
def source(tmp_path: Path) -> Path:
    """Return an original whose facts are known from an earlier build."""
    path = saved(tmp_path / "a.png", halves())
    earlier = KnownFacts(tmp_path / "cache" / "originals.json")
    earlier.facts(path)
    earlier.save()
    return path


def next_build(source: Path) -> KnownFacts:
    return KnownFacts(source.parent / "cache" / "originals.json")


def test_an_unchanged_original_is_not_read(source: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    expected = read_facts(source)
    monkeypatch.setattr(original, "read_facts", lambda _path: pytest.fail("was read"))
    assert next_build(source).facts(source) == expected


def test_a_changed_original_is_read_even_when_size_and_time_are_the_same(source: Path) -> None:
    before, digest = source.stat(), read_facts(source).digest
    saved(source, halves(top=(201, 30, 30)))
    with source.open("ab") as file:
        file.write(b"\0" * (before.st_size - source.stat().st_size))
    os.utime(source, ns=(before.st_atime_ns, before.st_mtime_ns))
    assert (source.stat().st_size, source.stat().st_mtime_ns) == (before.st_size, before.st_mtime_ns)
    assert next_build(source).facts(source).digest != digest


def test_an_original_that_broke_meanwhile_is_refused(source: Path) -> None:
    source.write_bytes(b"<html>")
    with pytest.raises(PictureError):
        next_build(source).facts(source)


@pytest.mark.parametrize("kept", [b"", b"{", b"[]", b'{"rules": "0", "originals": {}}', b"\xff"])
def test_a_list_that_is_broken_or_of_other_rules_is_left_out(source: Path, kept: bytes) -> None:
    (source.parent / "cache" / "originals.json").write_bytes(kept)
    assert next_build(source).facts(source) == read_facts(source)


def test_other_rules_look_at_every_original_again(source: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(known, "RULES", "stricter")
    monkeypatch.setattr(original, "read_facts", lambda _path: pytest.fail("was read"))
    with pytest.raises(pytest.fail.Exception):
        next_build(source).facts(source)
