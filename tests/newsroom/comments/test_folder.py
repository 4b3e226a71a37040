"""The files of the comment folder: whole, private where they must be, and read again when they change."""

import base64
import hashlib
import os
import re
from datetime import UTC, datetime
from pathlib import Path

import pytest

from newsroom.comments.articles import ArticleEntry, ArticleList
from newsroom.comments.files import canonical_json, read_json, write_json
from newsroom.comments.folder import CommentFolder
from newsroom.comments.lock import AlreadyRunningError, ProcessLock
from newsroom.comments.official import OfficialMarks
from tests.newsroom.comments.desk import KEY, SITE, Desk, tell_articles


def test_the_store_and_its_salt_are_for_their_owner_alone(desk: Desk) -> None:
    for path in (desk.folder.database, desk.folder.salt):
        assert path.stat().st_mode & 0o077 == 0, path


def test_json_depends_on_the_value_alone(tmp_path: Path) -> None:
    assert canonical_json({"b": "é", "a": 1}) == canonical_json({"a": 1, "b": "é"})
    path = tmp_path / "x.json"
    assert write_json(path, {"a": 1})
    assert not write_json(path, {"a": 1})
    assert read_json(path) == {"a": 1}
    assert [other.name for other in tmp_path.iterdir()] == ["x.json"]


@pytest.mark.parametrize("damaged", [b"", b"{", b"\xff\xfe"])
def test_a_file_that_cannot_be_read_is_no_value(tmp_path: Path, damaged: bytes) -> None:
    path = tmp_path / "x.json"
    assert read_json(path) is None
    path.write_bytes(damaged)
    assert read_json(path) is None


def test_the_gateway_follows_the_builds(tmp_path: Path) -> None:
    folder = CommentFolder(tmp_path)
    listed = ArticleList(folder)
    assert not listed.is_written()
    assert tell_articles(folder, SITE, ArticleEntry(KEY, "Lama", open=True))
    assert (listed.find(KEY), listed.site) == (ArticleEntry(KEY, "Lama", open=True), SITE)
    until = datetime(2025, 3, 8, tzinfo=UTC)
    renamed = ArticleEntry("/baru/", "Baru", open=True, until=until, aliases=(KEY, "/kuno/"))
    assert tell_articles(folder, SITE, renamed)
    assert [listed.find(key) for key in (KEY, "/kuno/", "/baru/", "/lain/")] == [renamed] * 3 + [None]
    assert not tell_articles(folder, SITE, renamed)


def test_an_alias_never_hides_an_article(tmp_path: Path) -> None:
    folder = CommentFolder(tmp_path)
    own = ArticleEntry(KEY, "Sendiri", open=True)
    tell_articles(folder, SITE, ArticleEntry("/a/", "Lain", open=True, aliases=(KEY,)), own)
    assert ArticleList(folder).find(KEY) == own


@pytest.mark.parametrize(
    ("entry", "takes"),
    [
        (ArticleEntry(KEY, "", open=True), True),
        (ArticleEntry(KEY, "", open=False), False),
        (ArticleEntry(KEY, "", open=True, until=datetime(2025, 1, 2, tzinfo=UTC)), True),
        (ArticleEntry(KEY, "", open=True, until=datetime(2025, 1, 1, tzinfo=UTC)), False),
    ],
)
def test_an_article_takes_comments_until_its_moment(entry: ArticleEntry, takes: bool) -> None:
    assert entry.takes_comments(datetime(2025, 1, 1, tzinfo=UTC)) is takes


def test_a_lock_is_held_once_and_free_after_release(tmp_path: Path) -> None:
    held = ProcessLock(tmp_path / "x.lock")
    assert held.is_ours()
    with pytest.raises(AlreadyRunningError, match=str(os.getpid())):
        ProcessLock(tmp_path / "x.lock")
    held.release()
    assert not held.is_ours()
    ProcessLock(tmp_path / "x.lock").release()


def test_marks_belong_to_a_number_and_its_moment(tmp_path: Path) -> None:
    folder = CommentFolder(tmp_path)
    OfficialMarks.load(folder).save_with(folder, 7, 1.5)
    marks = OfficialMarks.load(folder)
    assert [marks.holds(7, 1.5), marks.holds(7, 2.5), marks.holds(8, 1.5)] == [True, False, False]
    marks.save_without(folder, 7)
    assert OfficialMarks.load(folder) == OfficialMarks({})


def test_the_gateways_own_page_allows_its_style_and_nothing_else(desk: Desk) -> None:
    page = desk.post(surel="salah")
    style = re.search(r"<style>(.*?)</style>", page.text, re.DOTALL)
    assert style
    digest = base64.b64encode(hashlib.sha256(style[1].encode()).digest()).decode()
    policy = page.headers["Content-Security-Policy"]
    assert f"style-src 'sha256-{digest}'" in policy
    assert "default-src 'none'" in policy
    assert "script" not in page.text
