"""Pages go through the one way into the output folder, and what is stale goes at the end."""

from io import StringIO
from pathlib import Path
from types import SimpleNamespace as Fake
from typing import Any

import pytest
from jinja2 import Environment, FileSystemLoader, StrictUndefined
from rich.console import Console
from rich.text import Text

from newsroom.output_folder import AddressTakenError, Making, OutputFolder
from newsroom.refusal import Refused
from plugins import safe_writer
from plugins.safe_writer import SafeWriter, begin, finish, get_writer, tell_of_templates


class Template:
    """Renders what it was given; the page's fragments, and all this once more for them, are there as well."""

    name = "a.html"
    environment = None

    def render(self, context: dict[str, Any]) -> str:
        assert context["given"] == {name: value for name, value in context.items() if name != "given"}
        assert context["fragments"] == {}
        return str(sorted((name, context[name]) for name in context if name not in ("given", "fragments")))


def settings(tmp_path: Path) -> dict[str, Any]:
    return {"OUTPUT": OutputFolder(tmp_path / "output")}


def test_a_page_is_rendered_with_its_own_facts_and_file_name(tmp_path: Path) -> None:
    context = {"site": "Warta"}
    writer = SafeWriter(str(tmp_path / "output"), settings(tmp_path))
    writer.write_file("a/index.html", Template(), context, relative_urls=True, override_output=True, page=1)
    written = (tmp_path / "output/a/index.html").read_text("utf-8")
    assert written == "[('output_file', 'a/index.html'), ('page', 1), ('site', 'Warta')]"
    assert context == {"site": "Warta"}


@pytest.mark.parametrize("name", ["", None, False])
def test_a_page_that_is_switched_off_is_not_written(tmp_path: Path, name: Any) -> None:
    SafeWriter(str(tmp_path / "output"), settings(tmp_path)).write_file(name, Template(), {})
    assert not (tmp_path / "output").exists()


def test_a_page_that_says_what_it_is_made_of_may_be_kept(tmp_path: Path) -> None:
    made: list[Making] = []
    told = {"PAGE_INGREDIENTS": {Template.name: lambda more: {"halaman": more["page"]}}}
    given = {"OUTPUT": Fake(make=made.append), **told}
    SafeWriter("", given).write_file("kontak/index.html", Template(), {}, page=b"isi")
    (page,) = made
    assert (page.name, page.ingredients()) == ("kontak/index.html", {"halaman": b"isi"})
    assert page.make() == b"[('output_file', 'kontak/index.html'), ('page', b'isi')]"


def test_two_pages_for_one_address_stop_the_build(tmp_path: Path) -> None:
    writer = SafeWriter(str(tmp_path / "output"), settings(tmp_path))
    writer.write_file("a/index.html", Template(), {})
    with pytest.raises(AddressTakenError):
        writer.write_file("a/index.html", Template(), {}, override_output=True)


def test_at_the_end_stale_pages_are_removed(tmp_path: Path) -> None:
    for name in ("lama.html", "baru.html"):
        build = Fake(settings=settings(tmp_path))
        get_writer(object())("", build.settings).write_file(name, Template(), {})
        finish(build)
    assert [path.name for path in (tmp_path / "output").glob("*.html")] == ["baru.html"]


def test_the_build_says_what_it_did_with_the_files(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    for names in (("a.html", "b.html"), ("a.html", "c.html")):
        build = Fake(settings=settings(tmp_path))
        begin(build)
        for name in names:
            SafeWriter("", build.settings).write_file(name, Template(), {})
        finish(build)
    assert capsys.readouterr().out.splitlines() == [
        "Situs: 2 berkas ditulis, 0 tetap, 0 dihapus.",
        "Situs: 1 berkas ditulis, 1 tetap, 1 dihapus.",
    ]


@pytest.mark.parametrize(
    ("wrong", "line", "said"),
    [
        ("baris\n{{ artikel.title }}", 2, "'artikel' is undefined"),
        ("baris\n{% if ya %}", 2, "Unexpected end of template."),
        ("{% include 'tidak-ada.html' %}", 1, "'tidak-ada.html' not found"),
    ],
)
def test_a_wrong_template_is_told_with_its_file_and_line(
    tmp_path: Path, wrong: str, line: int, said: str
) -> None:
    (tmp_path / "page.html").write_text("judul\n{% include 'part.html' %}")
    (tmp_path / "part.html").write_text(wrong)
    env = Environment(loader=FileSystemLoader(tmp_path), undefined=StrictUndefined, autoescape=True)
    writer = SafeWriter(str(tmp_path / "output"), settings(tmp_path))
    template: Any = env.get_template("page.html")
    with pytest.raises(Refused) as refused:
        writer.write_file("a/index.html", template, {})
    (problem,) = refused.value.problems
    assert (problem.path, problem.line) == (str(tmp_path / "part.html"), line)
    assert problem.message.startswith(f"Templat ini salah: {said}")
    assert str(refused.value.code).startswith(f"{tmp_path}/part.html:{line}: Templat ini salah: ")
    assert str(refused.value.code).endswith("“a/index.html”\n1 masalah; situs belum selesai dibangun.")


def test_a_template_that_cannot_be_read_is_told_before_any_page_asks_for_it(tmp_path: Path) -> None:
    (tmp_path / "index.html").write_text("baris\n{% if ya %}")
    env = Environment(loader=FileSystemLoader(tmp_path), autoescape=True)
    generator: Any = Fake(get_template=lambda name: env.get_template(f"{name}.html"))
    tell_of_templates(generator)
    with pytest.raises(Refused) as refused:
        generator.get_template("index")
    assert str(refused.value.code).startswith(f"{tmp_path}/index.html:2: Templat ini salah: Unexpected end")


def test_on_a_terminal_pelican_shows_neither_its_spinner_nor_its_last_line(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    console = Console(file=StringIO(), force_terminal=True)
    monkeypatch.setattr(safe_writer, "console", console)
    build = Fake(settings=settings(tmp_path))
    begin(build)
    with console.status("Generating..."):
        SafeWriter("", build.settings).write_file("a.html", Template(), {})
        finish(build)
    console.print("Done: Processed 1 article")
    console.print(Text("diperingatkan"))
    begin(build)
    console.print("lagi")
    shown = str(getattr(console.file, "getvalue")())  # noqa: B009 - its type says only that it is a file
    assert shown.split("\n") == ["diperingatkan", "lagi", ""]
    assert capsys.readouterr().out == "Situs: 1 berkas ditulis, 0 tetap, 0 dihapus.\n"
