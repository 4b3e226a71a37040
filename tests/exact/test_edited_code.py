"""Whoever changes the portal's code, or a library, gets the pages of the changed code."""

import shutil
from pathlib import Path

import markdown
import pytest

from tests.exact.builder import Builder, copy_project
from tests.exact.newsdesk import Newsdesk
from tests.exact.trees import differences

# What is written at the end of a file, so that pages come out otherwise
EDITS = {
    "pelicanconf.py": 'SITEURL = "https://setelan.example"',
    "newsroom/labels.py": 'LABELS = {**LABELS, "comment_title": "Tulis Balasan"}',
    "newsroom/body/markdown.py": "_as = to_html\n"
    "def to_html(text): return _as(text).replace('warga', 'orang')",
    "plugins/template_tools.py": "_as = absolute\ndef absolute(*given): return f'{_as(*given)}?uji'",
    "markdown/core.py": "_as = Markdown.convert\n"
    "Markdown.convert = lambda self, text: _as(self, text).replace('warga', 'orang')",
}


def change(project: Path, name: str, addition: str) -> None:
    """Write something at the end of a file of the project, or of a library's copy that goes before it."""
    path = project / name
    if not path.exists():
        shutil.copytree(Path(markdown.__file__).parent, path.parent)
        newer = project / "markdown-99.0.dist-info" / "METADATA"
        newer.parent.mkdir()
        newer.write_text("Metadata-Version: 2.1\nName: Markdown\nVersion: 99.0\n", "ascii")
    with path.open("a", encoding="utf-8") as file:
        file.write(f"\n{addition}\n")


@pytest.mark.parametrize(("name", "addition"), EDITS.items(), ids=EDITS)
def test_changed_code_is_used_for_every_page(tmp_path: Path, name: str, addition: str) -> None:
    project = copy_project(tmp_path / "project")
    with Builder(project) as builder:
        desk = Newsdesk(tmp_path / "desk", builder)
        assert desk.build(desk.living).status == 0
    before = desk.living.tree()
    change(project, name, addition)
    with Builder(project) as builder:
        desk.builder = builder
        built = desk.build(desk.living)
        assert built.status == 0, built.said
        expected = desk.from_nothing()[1]
    assert expected != before
    assert differences(desk.living.tree(), expected) == ""
