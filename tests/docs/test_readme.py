"""What the README says can be done can be done."""

import re
from datetime import UTC, datetime
from pathlib import Path

import pytest

from newsroom.checks.check import problems_of
from newsroom.cli import COMMANDS
from newsroom.library import read_library
from newsroom.problems import report
from tests.docs.pages import ROOT, blocks, documents, names, rows, text

MAKE = re.compile(r"^(?:\w+=\S+ )*make ([a-z-]+)|`(?:\w+=\S+ )*make ([a-z-]+)`", re.MULTILINE)


def targets() -> set[str]:
    return set(re.findall(r"^([a-z-]+):", text("Makefile"), re.MULTILINE))


@pytest.mark.parametrize("document", documents(), ids=lambda path: path.name)
def test_every_make_verb_that_is_named_exists(document: Path) -> None:
    named = {first or second for first, second in MAKE.findall(document.read_text("utf-8"))}
    assert named - targets() == set()


@pytest.mark.parametrize("document", documents(), ids=lambda path: path.name)
def test_every_sub_command_that_is_named_exists(document: Path) -> None:
    named = set(re.findall(r"\.venv/bin/newsroom ([a-z]+)", document.read_text("utf-8")))
    assert named - set(COMMANDS) == set()


@pytest.mark.parametrize("name", ["README.md", "docs/menulis-berita.md"])
def test_the_whole_example_of_an_article_passes_the_check(name: str, tmp_path: Path) -> None:
    (example,) = blocks(text(name), "markdown")
    place = re.search(r"`content/(articles/\S+\.md)`", text(name))
    assert place
    file = tmp_path / place[1]
    file.parent.mkdir(parents=True)
    file.write_text(example, "utf-8")
    library = read_library(tmp_path, ROOT / "content", tmp_path / "cache", datetime.now(UTC))
    assert problems_of(library) == []
    assert [source.slug for source in library.articles] == [file.stem]


def test_the_mistake_that_the_readme_shows_is_told_word_by_word(tmp_path: Path) -> None:
    (example,) = blocks(text("README.md"), "markdown")
    (shown,) = (block for block in blocks(text("README.md"), "text") if "Binkan" in block)
    file = tmp_path / "articles/2024/12/patroli-sekotong.md"
    file.parent.mkdir(parents=True)
    file.write_text(example.replace("Binkam", "Binkan"), "utf-8")
    library = read_library(tmp_path, ROOT / "content", tmp_path / "cache", datetime.now(UTC))
    assert report(problems_of(library)).replace(str(tmp_path), "content") == shown.rstrip()


def test_the_readme_shows_pictures_that_are_small() -> None:
    pictures = list((ROOT / "docs/images").iterdir())
    assert pictures
    assert [picture.name for picture in pictures if picture.stat().st_size > 300_000] == []


def test_the_readme_has_a_line_for_every_folder_of_the_project() -> None:
    folders = ["content", "theme", "plugins", "newsroom", "tools", "tests", "bench", "docs", "requirements"]
    assert [name for name in folders if f"| `{name}/` |" not in text("README.md")] == []
    assert [name for name in folders if not (ROOT / name).is_dir()] == []


def test_every_message_that_the_guide_explains_is_one_of_the_check() -> None:
    code = "\n".join(path.read_text("utf-8") for path in (ROOT / "newsroom").rglob("*.py"))
    messages = [names(row[0])[0] for row in rows(text("docs/menulis-berita.md")) if names(row[0])]
    assert len(messages) > 5
    # what stands in quotes is the writer's, the rest is ours
    ours = [part.strip() for message in messages for part in re.split(r"“[^”]*”|: “.*|…", message)]
    assert [part for part in ours if len(part) > 2 and part not in code] == []
