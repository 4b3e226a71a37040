"""Pelican gets what was checked, and nothing that is not out."""

from pathlib import Path
from types import SimpleNamespace as Fake
from typing import Any

import pytest

from plugins.article_reader import (
    SKIP,
    CheckedReader,
    LostError,
    add_reader,
    complete,
    find_lost_articles,
    find_lost_pages,
)
from tests.newsroom.desk import RAZIA, Texts, read, story, write_content, write_picture

PAGE = "---\ntitle: Kontak kami\n---\n\nHubungi kami.\n"


def settings(content: Path, files: Texts) -> dict[str, Any]:
    return {"LIBRARY": read(write_content(content, files)), "SITEURL": "https://warta.example"}


def reader(content: Path, files: Texts) -> CheckedReader:
    return CheckedReader(settings(content, files))


def test_an_article_comes_with_its_facts_and_its_body(tmp_path: Path) -> None:
    body = '"Aman," kata warga di [arsip](/arsip/) dan <b>dusun</b>.'
    html, facts = reader(tmp_path, {RAZIA: story(body=body)}).read(str(tmp_path / RAZIA))
    assert html == '<p>“Aman,” kata warga di <a href="/arsip/">arsip</a> dan <b>dusun</b>.</p>'
    assert (facts["title"], facts["url"]) == ("Razia malam berjalan aman", "2024/12/08/razia/")
    assert "status" not in facts


def test_pictures_of_a_body_come_in_their_sizes(tmp_path: Path) -> None:
    write_picture(tmp_path, "2024/12/patroli malam.jpg")
    body = "![Dua petugas](2024/12/patroli%20malam.jpg)"
    html, facts = reader(tmp_path, {RAZIA: story(body=body)}).read(str(tmp_path / RAZIA))
    assert 'width="' in html
    assert "patroli malam.jpg" not in html
    assert facts["picture_names"] == ("2024/12/patroli malam.jpg",)


def test_what_passes_the_check_is_cleaned_all_the_same(tmp_path: Path) -> None:
    made = reader(tmp_path, {RAZIA: story()})
    (source,) = made.settings["LIBRARY"].articles
    source.html = '<p onclick="x()">Isi <script>x()</script><a href="javascript:x()">a</a></p>'
    html, _ = made.read(str(tmp_path / RAZIA))
    assert [word for word in ("onclick", "script", "x()") if word in html] == []


@pytest.mark.parametrize("line", ["status: draft", "status: DRAFT"])
def test_a_draft_is_skipped_with_no_word_of_it(tmp_path: Path, line: str) -> None:
    assert reader(tmp_path, {RAZIA: story(line)}).read(str(tmp_path / RAZIA)) == ("", SKIP)


def test_an_article_of_tomorrow_is_skipped(tmp_path: Path) -> None:
    assert reader(tmp_path, {RAZIA: story(date="2025-01-02")}).read(str(tmp_path / RAZIA)) == ("", SKIP)


def test_of_a_withdrawn_story_no_body_is_left(tmp_path: Path) -> None:
    text = story("withdrawn:", "  date: 2024-12-09", "  reason: Keterangan keliru.")
    html, facts = reader(tmp_path, {RAZIA: text}).read(str(tmp_path / RAZIA))
    assert (html, facts["summary"]) == ("", "Keterangan keliru.")


def test_a_standing_page_comes_with_its_facts(tmp_path: Path) -> None:
    _, facts = reader(tmp_path, {"pages/kontak.md": PAGE}).read(str(tmp_path / "pages/kontak.md"))
    assert (facts["title"], facts["url"]) == ("Kontak kami", "kontak/")


def test_a_file_that_was_not_checked_ends_the_build(tmp_path: Path) -> None:
    made = reader(tmp_path, {RAZIA: story()})
    write_content(tmp_path, {"kemudian.md": story()})
    with pytest.raises(SystemExit, match=r"kemudian\.md: berkas ini tidak ikut diperiksa"):
        made.read(str(tmp_path / "kemudian.md"))


def test_markdown_is_read_through_the_check_alone() -> None:
    readers = Fake(reader_classes={"md": object, "html": None})
    add_reader(readers)
    assert readers.reader_classes == {"md": CheckedReader, "html": None}


def test_templates_may_ask_for_a_change_that_never_was() -> None:
    plain, changed = Fake(source_path="a"), Fake(source_path="b", modified=1)
    complete(plain)
    complete(changed)
    assert (plain.modified, changed.modified) == (None, 1)


def test_an_article_that_is_lost_on_the_way_stops_the_build(tmp_path: Path) -> None:
    files = {RAZIA: story(), "patroli.md": story(), "nanti.md": story(date="2999-01-01")}
    made = settings(tmp_path, files)
    there = [Fake(source_path=str(tmp_path / RAZIA)), Fake(source_path=str(tmp_path / "patroli.md"))]
    find_lost_articles(Fake(settings=made, articles=there))
    with pytest.raises(LostError, match=r"patroli\.md$"):
        find_lost_articles(Fake(settings=made, articles=there[:1]))


def test_a_page_that_is_lost_on_the_way_stops_the_build(tmp_path: Path) -> None:
    made = settings(tmp_path, {RAZIA: story(), "pages/kontak.md": PAGE})
    find_lost_pages(Fake(settings=made, pages=[Fake(source_path=str(tmp_path / "pages/kontak.md"))]))
    with pytest.raises(LostError, match=r"kontak\.md$"):
        find_lost_pages(Fake(settings=made, pages=[]))
