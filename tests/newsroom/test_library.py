"""The content folder is read once, and whoever builds finds its articles and pages by file."""

from functools import partial
from pathlib import Path

import pytest

from newsroom.library import read_all, read_library, shown
from newsroom.schema import Article, Page
from tests.newsroom.desk import NOW, PROJECT_CONTENT, RAZIA, read, story, write_content

PAGE = "---\ntitle: Kontak kami\n---\n\nHubungi kami.\n"


def test_articles_and_pages_are_told_apart_by_their_folder(tmp_path: Path) -> None:
    files = {RAZIA: story(), "patroli.md": story(), "lantas/pages/helm.md": story(), "pages/kontak.md": PAGE}
    library = read(write_content(tmp_path / "content", files))
    assert [source.slug for source in library.articles] == ["razia", "helm", "patroli"]
    assert [source.slug for source in library.pages] == ["kontak"]
    assert {type(source.header) for source in library.articles} == {Article}
    assert isinstance(library.pages[0].header, Page)


def test_a_source_is_found_by_its_file_from_wherever_one_stands(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    content = write_content(tmp_path / "content", {RAZIA: story()})
    library = read(content)
    monkeypatch.chdir(content)
    assert library.find(Path(RAZIA)) is library.articles[0]
    assert library.find(content / RAZIA) is library.articles[0]
    assert library.find(content / "articles/lain.md") is None


def test_a_source_knows_the_lines_of_its_keys_and_body(tmp_path: Path) -> None:
    files = {RAZIA: story("tags:", "  - patroli", "  - lantas", "topic: Pilkada 2024")}
    (source,) = read(write_content(tmp_path / "content", files)).articles
    assert [source.line(key) for key in ("title", "tags", "topic", "image")] == [2, 6, 9, 0]
    assert source.body_line == 12


def test_a_path_is_named_from_where_one_stands(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    assert shown(tmp_path / "content/a.md") == "content/a.md"
    assert shown(Path("content/a.md")) == "content/a.md"
    assert shown(Path("/lain/a.md")) == "/lain/a.md"


def test_progress_is_told(tmp_path: Path) -> None:
    content = write_content(tmp_path / "content", {RAZIA: story(), "patroli.md": story()})
    said: list[tuple[int, int]] = []
    reading = partial(read_all, told=lambda done, of: said.append((done, of)))
    read_library(content, PROJECT_CONTENT, tmp_path / "cache", NOW, reading)
    assert said == [(1, 2), (2, 2)]
