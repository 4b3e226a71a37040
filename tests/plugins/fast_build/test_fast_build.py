"""The memory is offered through settings; whatever all pages are made of is in its ground."""

from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path
from types import SimpleNamespace as Fake
from typing import Any

import pytest
from jinja2 import DictLoader, Environment

from newsroom.memory.known import KnownSource
from newsroom.memory.workers import WorkerError
from newsroom.refusal import Refused
from newsroom.registers import Category, Registers
from plugins import feeds, home
from plugins.fast_build import FastBuild, ground, told
from plugins.fast_build.folder import RememberingFolder
from plugins.fast_build.words import KnownIndex
from tests.newsroom.desk import NOW, PROJECT_CONTENT, RAZIA, Texts, story, write_content

Capture = pytest.CaptureFixture[str]


def settings_of(folder: Path, **changes: Any) -> dict[str, Any]:
    return {
        "CACHE_PATH": str(folder / "cache"),
        "SITEURL": "https://warta.example",
        "PLUGINS": [feeds.__name__],
        "JINJA_ENVIRONMENT": {"autoescape": True},
        **changes,
    }


def fast(folder: Path, **changes: Any) -> FastBuild:
    """Return a build with the memory of those before."""
    read = {"REGISTERS": Registers(), "SITENAME": "Warta", "BANNER": None}  # what the check adds afterwards
    read.update({name: changes.pop(name) for name in list(changes) if name in read})
    settings = settings_of(folder, **changes)
    (folder / "theme").mkdir(exist_ok=True)
    build = Fake(
        path=str(folder / "content"),
        theme=str(folder / "theme"),
        output_path=str(folder / "output"),
        settings=settings,
    )
    made = FastBuild(build)
    settings.update(read)
    return made


def read(folder: Path, files: Texts, now: datetime = NOW) -> list[Any]:
    content = write_content(folder / "content", files)
    return fast(folder).read(content, PROJECT_CONTENT.parent, folder / "cache", now).articles


def test_the_next_plugins_are_offered_quicker_ways(tmp_path: Path) -> None:
    build = fast(tmp_path)
    settings = build._settings
    assert settings["FAST_BUILD"] is build
    assert settings["CONTENT_READER"] == build.read
    assert callable(settings["RELATED_NEWS"])
    assert isinstance(settings["WORD_INDEX"], KnownIndex)
    assert isinstance(settings["OUTPUT_FOLDER"](tmp_path / "output"), RememberingFolder)
    assert settings["JINJA_ENVIRONMENT"]["autoescape"] is True


def test_sound_content_is_known_the_next_time(tmp_path: Path) -> None:
    for _ in range(2):
        (article,) = read(tmp_path, {RAZIA: story()})
        assert isinstance(article, KnownSource)
        assert article.header.title == "Razia malam berjalan aman"


@pytest.mark.parametrize(
    "body", ["Baca [itu](/tidak/ada/).", "Baca [itu](#tidak-ada).", "<script>a()</script>"]
)
def test_content_with_mistakes_is_refused_each_time(tmp_path: Path, capsys: Capture, body: str) -> None:
    for _ in range(3):
        with pytest.raises(Refused) as refused:
            read(tmp_path, {RAZIA: story(body=body)})
        assert len(refused.value.problems) == 1
        assert "1 masalah; tidak ada halaman yang ditulis." in capsys.readouterr().err
    assert read(tmp_path, {RAZIA: story()})


def context(**changes: Any) -> dict[str, Any]:
    return {
        "navigation": [Category("binkam", "Binkam", "Pembinaan.")],
        "pages": [Fake(url="kontak/", title="Kontak kami")],
        **changes,
    }


GROUNDS: dict[str, Callable[[Path], FastBuild]] = {
    "the same": fast,
    "another setting": lambda folder: fast(folder, COMMENTS={"provider": "none"}),
    "another address": lambda folder: fast(folder, SITEURL="https://lain.example"),
    "another name": lambda folder: fast(folder, SITENAME="Kabar"),
    "another plugin": lambda folder: fast(folder, PLUGINS=[home.__name__]),
    "another register": lambda folder: fast(folder, REGISTERS=Registers(redirects={"/a/": "/b/"})),
    "a banner": lambda folder: fast(folder, BANNER="Jalur ditutup."),
}


@pytest.mark.parametrize("change", GROUNDS)
def test_what_all_pages_show_is_their_ground(tmp_path: Path, change: str) -> None:
    def ground_of(build: FastBuild) -> dict[str, bytes]:
        build.know_context(context())
        return build.ground()

    before = ground_of(fast(tmp_path))
    assert (ground_of(GROUNDS[change](tmp_path)) == before) is (change == "the same")


@pytest.mark.parametrize(
    "changes",
    [
        {"navigation": []},
        {"navigation": [Category("gakkum", "Gakkum", "Penegakan.")]},
        {"pages": []},
        {"pages": [Fake(url="kontak/", title="Hubungi kami")]},
        {"pages": [Fake(url="hubungi/", title="Kontak kami")]},
    ],
    ids=str,
)
def test_menu_and_footer_are_part_of_the_ground(tmp_path: Path, changes: dict[str, Any]) -> None:
    build = fast(tmp_path)
    build.know_context(context())
    before = build.ground()
    build.know_context(context(**changes))
    assert build.ground() != before


def test_the_theme_is_part_of_the_ground(tmp_path: Path) -> None:
    before = fast(tmp_path).ground()
    (tmp_path / "theme/base.html").write_text("isi")
    after = fast(tmp_path).ground()
    assert {label for label in after if before[label] != after[label]} == {"tema"}


def test_with_other_code_nothing_that_was_remembered_is_taken(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """An edited rule finds other related news, and another reader other facts."""
    date = datetime(2024, 12, 8, tzinfo=UTC)
    kin = ("2024/12", "binkam", "sekotong")
    article = Fake(url="a/", date=date, seconds=0, kin=kin, ties=(), bond=b"a", card=b"a")

    def related(answer: list[Any]) -> list[Any]:
        build = fast(tmp_path)
        relations: Any = Fake(
            news=[article],
            groups={("month", "2024/12"): [article]},
            general=frozenset(),
            of=lambda _: answer,
            find=lambda _: article,
            urls={"a/"},
        )
        found: list[Any] = build._relations(relations).of(article)
        build._relations.finish()
        return found

    assert related([article]) == related([]) == [article], "the same code"
    monkeypatch.setattr(ground, "folder_digest", lambda *_: b"edited")
    assert related([]) == []


def test_two_sites_of_one_cache_do_not_know_of_each_other(tmp_path: Path) -> None:
    read(tmp_path, {RAZIA: story()})
    names = {path.name for path in (tmp_path / "cache/build").iterdir()}
    other = fast(tmp_path, CACHE_PATH=str(tmp_path / "cache"))
    assert other._store._path.name in names
    (tmp_path / "lain").mkdir()
    elsewhere = fast(tmp_path / "lain", CACHE_PATH=str(tmp_path / "cache"))
    assert elsewhere._store._path.name not in names
    assert elsewhere._bodies._path.name in names


def test_templates_that_stand_before_those_of_the_theme_are_ground_too(tmp_path: Path) -> None:
    own = tmp_path / "sendiri"
    own.mkdir()

    def theme() -> bytes:
        build = fast(tmp_path, THEME_TEMPLATES_OVERRIDES=[str(own)])
        build.know_context(context())
        return build.ground()["tema"]

    before = theme()
    assert theme() == before
    (own / "article.html").write_text("lain")
    assert theme() != before


def test_with_a_plugin_from_elsewhere_every_build_makes_all_again(
    tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    assert fast(tmp_path).is_whole
    assert not fast(tmp_path, PLUGINS=[feeds.__name__, "json"]).is_whole
    assert "json: bukan bagian portal" in caplog.text


def test_what_a_filter_makes_of_a_constant_is_not_kept_with_the_template(tmp_path: Path) -> None:
    def rendered(address: str) -> str:
        options = fast(tmp_path, SITEURL=address)._settings["JINJA_ENVIRONMENT"]
        templates = DictLoader({"a": '{{ "/feed/"|absolute }}'})
        environment = Environment(loader=templates, **options)  # noqa: S701 - it is among the options
        environment.filters["absolute"] = lambda path: f"{address}{path}"
        return environment.get_template("a").render()

    assert rendered("https://satu.example") == "https://satu.example/feed/"
    assert rendered("https://dua.example") == "https://dua.example/feed/"


def test_a_process_that_was_ended_is_told_in_words(capsys: Capture) -> None:
    with pytest.raises(Refused), told():
        raise WorkerError("a process of this build was ended")
    assert "Satu proses berhenti sebelum selesai" in capsys.readouterr().err
