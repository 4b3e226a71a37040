"""Whatever all pages are made of has another digest when it is another, and only then."""

import re
import sys
from collections.abc import Callable
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest
from jinja2 import StrictUndefined, Undefined
from pelican.settings import read_settings

from plugins.fast_build import ground

PLAIN: dict[str, Any] = {
    "SITEURL": "",
    "COMMENTS": {"provider": "isso", "blocklist": ["slot"]},
    "PLUGINS": ["a"],
}


@pytest.mark.parametrize(
    "change",
    [
        {"SITEURL": "https://warta.example"},
        {"COMMENTS": {"provider": "isso", "blocklist": ["slot", "judi"]}},
        {"COMMENTS": {"provider": "none", "blocklist": ["slot"]}},
        {"BARU": None},
        {"PLUGINS": ["a", "b"]},
    ],
)
def test_another_setting_is_another_ground(change: dict[str, Any]) -> None:
    assert ground.settings_digest({**PLAIN, **change}) != ground.settings_digest(PLAIN)


@pytest.mark.parametrize("name", sorted(ground.PLACES))
def test_where_a_build_happens_makes_no_other_site(name: str) -> None:
    found = {ground.settings_digest({**PLAIN, name: value}) for value in ("satu", "dua", 3)}
    assert len(found) == 1


def test_the_order_of_settings_is_none_of_theirs() -> None:
    assert ground.settings_digest(dict(reversed(PLAIN.items()))) == ground.settings_digest(PLAIN)


def test_the_portals_own_settings_are_the_same_in_every_build() -> None:
    settings = read_settings(str(Path(ground.__file__).parents[2] / "pelicanconf.py"))
    assert ground.settings_digest(settings) == ground.settings_digest(settings)
    told = "".join(ground.plain(value) for name, value in settings.items() if name not in ground.PLACES)
    assert re.findall(r".{20} at 0x[0-9a-f]+", told) == [], "an address in memory is another in every build"


def by_name(text: str) -> str:
    """Return the text."""
    return text


class OwnUndefined(Undefined):
    """What a project may put in the place of Jinja's; its code is told by nobody."""


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (1, "1"),
        (True, 1),
        (None, "None"),
        ([1, 2], (1, 2)),
        ([1, 2], [2, 1]),
        (["a", "b"], ["a, b"]),
        ({"a": {"b": 1}}, {"a": {"b": 2}}),
        ({1: "a"}, {"1": "a"}),
        (StrictUndefined, Undefined),
        (Path("a"), "a"),
    ],
)
def test_values_that_differ_are_told_apart(one: object, other: object) -> None:
    assert ground.plain(one) == ground.plain(one)
    assert ground.plain(one) != ground.plain(other)


def test_the_order_within_a_set_is_none_of_its() -> None:
    one, other = {"a", "ä", "aa", "b"}, {"b", "aa", "ä", "a"}
    assert ground.plain(one) == ground.plain(other) != ground.plain(frozenset(one))


@pytest.mark.parametrize(
    "value", [object(), by_name, lambda: PLAIN, OwnUndefined, re.compile("a"), [object()], {"a": object()}]
)
def test_what_cannot_be_compared_counts_as_new(value: object) -> None:
    def closing() -> object:
        return value

    assert ground.plain(closing) != ground.plain(closing)
    assert ground.plain(value) != ground.plain(value)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    for name in ("templates/base.html", "static/css/base.css", "kode.py"):
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).write_text("isi")
    return tmp_path


@pytest.mark.parametrize(
    "change",
    [
        lambda folder: (folder / "templates/base.html").write_text("lain"),
        lambda folder: (folder / "templates/base.html").rename(folder / "templates/lain.html"),
        lambda folder: (folder / "static/css/base.css").unlink(),
        lambda folder: (folder / "baru.html").write_text(""),
    ],
    ids=["edited", "renamed", "removed", "added"],
)
def test_a_folder_is_another_with_any_of_its_files(folder: Path, change: Callable[[Path], object]) -> None:
    before = ground.folder_digest(folder)
    assert ground.folder_digest(folder) == before
    change(folder)
    assert ground.folder_digest(folder) != before


def test_a_folder_is_the_same_wherever_it_lies_and_whatever_python_leaves_in_it(folder: Path) -> None:
    before = ground.folder_digest(folder)
    (folder / "__pycache__").mkdir()
    (folder / "__pycache__/kode.cpython-311.pyc").write_bytes(b"0")
    assert ground.folder_digest(folder.rename(folder.with_name("pindah"))) == before


def test_of_code_only_the_code_counts(folder: Path) -> None:
    before = ground.folder_digest(folder, "*.py")
    (folder / "templates/base.html").write_text("lain")
    assert ground.folder_digest(folder, "*.py") == before
    (folder / "kode.py").write_text("lain = 1")
    assert ground.folder_digest(folder, "*.py") != before


def plugin(monkeypatch: pytest.MonkeyPatch, name: str, file: Path) -> None:
    module = ModuleType(name)
    module.__file__ = str(file)
    monkeypatch.setitem(sys.modules, name, module)


def test_the_code_of_a_plugin_counts_and_all_of_one_that_is_a_folder(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (folder / "besar").mkdir()
    for name in ("besar/__init__.py", "besar/bagian.py"):
        (folder / name).write_text("isi = 1")
    plugin(monkeypatch, "satu", folder / "kode.py")
    plugin(monkeypatch, "besar", folder / "besar/__init__.py")
    found = [ground.plugin_code(["satu", "besar"]), ground.plugin_code(["satu", "besar"])]
    assert len(set(found)) == 1
    for name in ("kode.py", "besar/bagian.py"):
        (folder / name).write_text("lain = 1")
        found.append(ground.plugin_code(["satu", "besar"]))
    found.append(ground.plugin_code(["besar", "satu"]))
    assert len(set(found)) == 4


def test_a_plugin_without_a_file_counts_as_new_each_time() -> None:
    assert ground.plugin_code(["tidak.ada"]) != ground.plugin_code(["tidak.ada"])


class Package:
    """A package as `importlib.metadata` finds it."""

    def __init__(self, version: str) -> None:
        self.version = version

    def read_text(self, name: str) -> str:
        return f"Name of the file: {name}\nVersion: {self.version}\n"


def test_another_library_or_another_interpreter_reads_otherwise(monkeypatch: pytest.MonkeyPatch) -> None:
    before = ground.libraries(), ground.reading_code()
    assert (ground.libraries(), ground.reading_code()) == before
    monkeypatch.setattr(ground, "distribution", lambda name: Package("99" if name == "nh3" else "1"))
    after = ground.libraries(), ground.reading_code()
    assert [one == other for one, other in zip(before, after, strict=True)] == [False, False]
    monkeypatch.setattr("sys.version", "4.0")
    assert ground.libraries() != after[0]


def test_every_library_that_a_build_needs_is_named() -> None:
    """What `requirements/base.in` names has a part in a page, or its reason why not stands here."""
    elsewhere = {"isso", "mistune", "werkzeug", "watchfiles", "rich"}  # comments' service, preview, terminal
    elsewhere |= {"simplejpeg"}  # a photograph is refused or not; its pixels come from Pillow
    lines = (Path(ground.__file__).parents[2] / "requirements/base.in").read_text().splitlines()
    names = {re.split(r"[^A-Za-z0-9_.-]", line)[0].lower() for line in lines if line and line[0] not in "#-"}
    assert names - elsewhere - {name.lower() for name in ground.LIBRARIES} == set()


def test_a_plugin_from_elsewhere_is_a_stranger() -> None:
    assert ground.strangers(["plugins.home", "pelican.plugins.seo", "lain"]) == [
        "pelican.plugins.seo",
        "lain",
    ]
