"""Articles get their readers' comments before their page is written; the gateway is told of all articles."""

import json
import logging
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path
from types import SimpleNamespace as Facts
from typing import Any
from zoneinfo import ZoneInfo

import pytest
from pelican.plugins import signals

from newsroom.comments import export
from newsroom.comments.articles import article_list
from newsroom.comments.export import ExportedComment
from newsroom.comments.files import write_json
from newsroom.comments.folder import CommentFolder
from newsroom.comments.settings import DATA_VARIABLE
from newsroom.refusal import Refused
from plugins import comments

WITA = ZoneInfo("Asia/Makassar")
NOW = datetime(2025, 1, 1, tzinfo=UTC)
KEY = "/2024/12/08/patroli/"
PAST, COMING = datetime(2024, 12, 31, tzinfo=UTC), datetime(2025, 1, 2, tzinfo=UTC)
GONE: dict[str, Any] = {
    "withdrawn": Facts(date=PAST, reason="Keterangan salah."),
    "takes_comments": False,
    "closes": PAST,
}
Build = Callable[..., list[Any]]


def article(url: str = "2024/12/08/patroli/", **facts: Any) -> Facts:
    plain = {
        "title": "Patroli Dialogis",
        "url": url,
        "date": datetime(2024, 12, 8, 16, 30, tzinfo=WITA),
        "aliases": (),
        "takes_comments": True,
        "closes": None,
        "withdrawn": None,
    }
    return Facts(**{**plain, **facts})


def exported(number: int, key: str = KEY, parent: int | None = None) -> ExportedComment:
    return ExportedComment(
        key=key,
        id=number,
        parent=parent,
        author="Made",
        url=None,
        html="<p>Terima kasih.</p>",
        created=f"2024-12-09T00:0{number}:00+00:00",
        official=False,
        removed=False,
        source="",
    )


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> CommentFolder:
    monkeypatch.delenv(DATA_VARIABLE, raising=False)
    return CommentFolder(tmp_path / "var/comments")


def settings_of(project: Path, now: datetime, given: dict[str, Any]) -> dict[str, Any]:
    return {
        "COMMENTS": {"provider": "isso", "close_after_days": 90, "blocklist": ["judi"], **given},
        "NEWSROOM_PROJECT": str(project),
        "SITEURL": "https://warta.example",
        "TIMEZONE": "Asia/Makassar",
        "NOW": now,
        "REGISTERS": Facts(site=Facts(name="Warta", contact="0370 123456, humas@contoh.id")),
    }


@pytest.fixture
def build(tmp_path: Path) -> Build:
    def build(*articles: Any, now: datetime = NOW, content: str = "content", **given: Any) -> list[Any]:
        settings = settings_of(tmp_path, now, given)
        generator = Facts(articles=list(articles), context={}, settings=settings)
        comments.prepare_discussions(generator)
        for article in articles:
            comments.add_comments(generator, content=article)
        comments.tell_gateway(Facts(path=str(tmp_path / content), settings=settings))
        return [article.comments for article in articles]

    return build


def publish(folder: CommentFolder, *found: ExportedComment) -> None:
    write_json(folder.export, export.document(list(found)))


def test_an_article_has_its_comments_threaded_in_the_offices_time(
    build: Build, folder: CommentFolder
) -> None:
    publish(folder, exported(1), exported(2, parent=1), exported(3, "/lain/"))
    (talk,) = build(article())
    assert (talk.count, talk.state) == (2, "open")
    assert [(one.id, [reply.id for reply in one.replies]) for one in talk.comments] == [(1, [2])]
    assert talk.comments[0].created.isoformat() == "2024-12-09T08:01:00+08:00"
    assert talk.form.hidden == (("artikel", KEY),)


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


def test_below_a_withdrawn_story_no_comment_repeats_it(build: Build, folder: CommentFolder) -> None:
    publish(folder, exported(1))
    (talk,) = build(article(**GONE))
    assert (talk.count, talk.comments) == (0, ())


def test_an_article_closes_by_age_and_keeps_its_comments(build: Build, folder: CommentFolder) -> None:
    publish(folder, exported(1))
    until = datetime(2024, 12, 8, 16, 30, tzinfo=WITA) + timedelta(days=90)
    assert build(article(), now=until - timedelta(seconds=1))[0].state == "open"
    before = folder.articles.read_bytes()
    (talk,) = build(article(), now=until)
    assert (talk.state, talk.count, talk.form) == ("closed", 1, None)
    assert folder.articles.read_bytes() == before
    assert build(article(), now=until, close_after_days=None)[0].state == "open"


def test_what_ends_between_two_builds_ends_at_the_gateway_too(build: Build, folder: CommentFolder) -> None:
    build(article(closes=COMING))
    assert json.loads(folder.articles.read_text())["articles"][KEY]["until"] == COMING.isoformat()


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


def test_a_renamed_article_shows_what_was_written_at_its_old_address(
    build: Build, folder: CommentFolder
) -> None:
    publish(folder, exported(1, "/kuno/patroli/"), exported(2))
    assert build(article(aliases=("/kuno/patroli",)))[0].count == 2


def test_an_old_address_that_is_another_article_now_keeps_its_own_comments(
    build: Build, folder: CommentFolder
) -> None:
    publish(folder, exported(1, "/2024/12/09/razia/"))
    talks = build(article(aliases=("/2024/12/09/razia/",)), article("2024/12/09/razia/"))
    assert [talk.count for talk in talks] == [0, 1]


def test_the_provider_none_says_nothing_and_writes_nothing(build: Build, folder: CommentFolder) -> None:
    (talk,) = build(article(), provider="none")
    assert (talk.state, talk.count, talk.form) == ("off", 0, None)
    assert not folder.path.exists()


def test_a_service_that_cannot_work_is_told_and_the_comments_stay(
    build: Build, folder: CommentFolder, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    publish(folder, exported(1))
    monkeypatch.setattr("newsroom.comments.provider_isso.find_spec", lambda _: None)
    with caplog.at_level(logging.WARNING):
        talks = build(article(), article("b/", takes_comments=False))
    assert [(talk.state, talk.form) for talk in talks] == [("unavailable", None), ("closed", None)]
    assert talks[0].count == 1
    assert "Isso belum terpasang" in caplog.text


def test_a_mistake_in_the_settings_stops_the_build_in_words(
    build: Build, capsys: pytest.CaptureFixture[str]
) -> None:
    with pytest.raises(Refused):
        build(article(), providr="isso")
    assert "maksud Anda “provider”" in capsys.readouterr().err


def test_what_readers_wrote_is_an_ingredient_of_their_page_alone(
    tmp_path: Path, folder: CommentFolder
) -> None:
    def ingredients(now: datetime = NOW, **given: Any) -> list[bytes]:
        settings = settings_of(tmp_path, now, given)
        stories = [article(), article("2024/12/09/razia/", closes=COMING)]
        comments.prepare_discussions(Facts(articles=stories, context={}, settings=settings))
        return [settings["ARTICLE_INGREDIENTS"]["komentar"]([story]) for story in stories]

    before = ingredients()
    publish(folder, exported(1))
    commented = ingredients()
    closed = ingredients(COMING)
    assert [a == b for a, b in zip(before, commented, strict=True)] == [False, True]
    assert [a == b for a, b in zip(commented, closed, strict=True)] == [True, False]
    assert ingredients() == commented


def test_the_plugin_joins_its_signals() -> None:
    comments.register()
    assert comments.prepare_discussions in signals.article_generator_finalized.receivers_for(None)
    assert comments.add_comments in signals.article_generator_write_article.receivers_for(None)
    assert comments.tell_gateway in signals.finalized.receivers_for(None)


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
