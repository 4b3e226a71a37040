"""The gateway is told of the portal and of all its articles, and which of them take comments."""

import json
from pathlib import Path
from types import SimpleNamespace as Facts
from typing import Any

import pytest

from newsroom.comments.articles import article_list
from newsroom.comments.folder import CommentFolder
from newsroom.comments.settings import DATA_VARIABLE
from plugins import comments
from tests.plugins.comments.discussed import COMING, GONE, KEY, NOW, PAST, Build, article, settings_of


def test_the_gateway_is_told_the_portal_and_its_articles(build: Build, folder: CommentFolder) -> None:
    build(article(aliases=("/kuno/patroli",)), article("2024/12/09/razia/"))
    told = json.loads(folder.articles.read_text())
    assert told["site"] == {
        "name": "Warta",
        "origin": "https://warta.example",
        "contact": "0370 123456, humas@contoh.id",
        "blocklist": ["judi"],
    }
    assert told["articles"][KEY] == {
        "title": "Patroli Dialogis",
        "open": True,
        "until": "2025-03-08T16:30:00+08:00",
        "aliases": ["/kuno/patroli/"],
    }
    assert sorted(told["articles"]) == [KEY, "/2024/12/09/razia/"]


@pytest.mark.parametrize(
    ("facts", "state"),
    [
        ({}, "open"),
        ({"takes_comments": False}, "closed"),
        (GONE, "closed"),
        ({"takes_comments": False, "closes": PAST}, "closed"),
        ({"closes": COMING}, "open"),
    ],
)
def test_some_articles_are_closed_and_the_gateway_knows(
    build: Build, folder: CommentFolder, facts: dict[str, Any], state: str
) -> None:
    (talk,) = build(article(**facts))
    assert (talk.state, talk.form is None) == (state, state == "closed")
    assert json.loads(folder.articles.read_text())["articles"][KEY]["open"] is (state == "open")


def test_what_ends_between_two_builds_ends_at_the_gateway_too(build: Build, folder: CommentFolder) -> None:
    build(article(closes=COMING))
    assert json.loads(folder.articles.read_text())["articles"][KEY]["until"] == COMING.isoformat()


def test_another_content_folder_does_not_shut_the_comments_of_the_portal(
    build: Build, folder: CommentFolder, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    build(article())
    before = folder.articles.read_bytes()
    (talk,) = build(article("2024/12/08/lain/"), content="lain")
    assert (talk.state, folder.articles.read_bytes()) == ("open", before)
    monkeypatch.setenv(DATA_VARIABLE, str(tmp_path / "data-lain"))
    build(article("2024/12/08/lain/"), content="lain")
    assert CommentFolder(tmp_path / "data-lain").articles.is_file()


@pytest.mark.parametrize(
    ("change", "is_told"), [({}, False), ({"whole": b"lain"}, True), ({"name": "Kabar"}, True)], ids=str
)
def test_the_list_is_told_to_be_another_when_an_article_or_the_portal_is(
    tmp_path: Path, change: dict[str, Any], is_told: bool
) -> None:
    def told(whole: bytes = b"isi", name: str = "Warta") -> tuple[bytes, ...]:
        settings = settings_of(tmp_path, NOW, {})
        settings["REGISTERS"].site.name = name
        comments.prepare_discussions(Facts(articles=[article(whole=whole)], context={}, settings=settings))
        found = settings["COMMENT_LIST"]
        file = article_list(found.site, found.parts())
        return (file.head, *[part.told() for part in file.parts.values()])

    assert (told() != told(**change)) is is_told
