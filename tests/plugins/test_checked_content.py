"""A build begins with the check: settings for all others, or every problem and nothing written."""

import sys
from datetime import UTC, datetime
from pathlib import Path
from types import SimpleNamespace as Fake
from typing import Any

import pytest

import pelicanconf
from newsroom.output_folder import OutputFolder
from newsroom.refusal import Refused
from plugins.checked_content import CLOCK_VARIABLE, check_content, now
from tests.newsroom.desk import PROJECT_CONTENT, RAZIA, Texts, story, write_content

Capture = pytest.CaptureFixture[str]
SITE = (PROJECT_CONTENT / "data/site.yaml").read_text("utf-8")


def build(folder: Path, files: Texts, **settings: object) -> Any:
    write_content(folder / "content", files)
    given = {
        "NEWSROOM_PROJECT": str(PROJECT_CONTENT.parent),
        "CACHE_PATH": str(folder / "cache"),
        "SITEURL": "",
        "PLUGINS": pelicanconf.PLUGINS,
        **settings,
    }
    return Fake(path=str(folder / "content"), output_path=str(folder / "output"), settings=given)


def test_what_was_read_is_in_the_settings(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(CLOCK_VARIABLE, "1733700000")
    made = build(tmp_path, {RAZIA: story()})
    check_content(made)
    settings = made.settings
    assert [source.slug for source in settings["LIBRARY"].articles] == ["razia"]
    assert settings["REGISTERS"] is settings["LIBRARY"].registers
    assert settings["PICTURE_LIBRARY"] is settings["LIBRARY"].pictures
    assert settings["NOW"] == settings["LIBRARY"].now == datetime(2024, 12, 8, 23, 20, tzinfo=UTC)
    assert isinstance(settings["OUTPUT"], OutputFolder)
    assert (settings["SITENAME"], settings["TIMEZONE"]) == ("Warta Kamtibmas", "Asia/Makassar")


@pytest.mark.parametrize(
    ("given", "used"),
    [("", "https://warta-kamtibmas.example"), ("http://localhost:8000", "http://localhost:8000")],
)
def test_the_public_address_comes_from_the_register_where_none_is_set(
    tmp_path: Path, given: str, used: str
) -> None:
    made = build(tmp_path, {RAZIA: story()}, SITEURL=given)
    check_content(made)
    assert made.settings["SITEURL"] == used


def test_a_build_with_problems_tells_all_and_writes_nothing(tmp_path: Path, capsys: Capture) -> None:
    files = {RAZIA: story(date="kemarin"), "patroli.md": "", "data/units.yaml": ""}
    with pytest.raises(Refused) as refused:
        check_content(build(tmp_path, files))
    assert refused.value.code == 1
    assert len(refused.value.problems) == 3
    said = capsys.readouterr().err
    assert said.endswith("\n3 masalah; tidak ada halaman yang ditulis.\n")
    assert [name for name in (RAZIA, "patroli.md", "data/units.yaml") if name not in said] == []
    assert not (tmp_path / "output").exists()


@pytest.mark.parametrize("address", ["http://warta.example", "http://localhost:8000"])
def test_publishing_to_an_address_that_is_not_public_is_refused(tmp_path: Path, address: str) -> None:
    made = build(tmp_path, {RAZIA: story()}, SITEURL=address, PUBLIC_ADDRESS_ONLY=True)
    with pytest.raises(Refused) as refused:
        check_content(made)
    assert "https://" in refused.value.problems[0].message


def test_a_build_without_one_of_its_plugins_is_refused(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: Capture
) -> None:
    rest = [name for name in pelicanconf.PLUGINS if name != "plugins.feeds"]
    check_content(build(tmp_path, {RAZIA: story()}, PLUGINS=rest))
    monkeypatch.setitem(sys.modules, "plugins.feeds", None)
    with pytest.raises(Refused):
        check_content(build(tmp_path, {RAZIA: story()}, PLUGINS=rest))
    assert "plugins/feeds.py: Bagian situs ini tidak dapat dimuat (" in capsys.readouterr().err


def test_the_clock_is_that_of_the_machine_unless_one_is_given(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(CLOCK_VARIABLE, "0")
    assert now() == datetime(1970, 1, 1, tzinfo=UTC)
    for odd in ("kemarin", "1e99", "9" * 30):
        monkeypatch.setenv(CLOCK_VARIABLE, odd)
        with pytest.raises(Refused):
            now()
    monkeypatch.delenv(CLOCK_VARIABLE)
    assert abs((datetime.now(UTC) - now()).total_seconds()) < 60
