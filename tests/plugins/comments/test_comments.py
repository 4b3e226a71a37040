"""Articles get their readers' comments before their page is written."""

import logging
from datetime import datetime, timedelta
from pathlib import Path
from types import SimpleNamespace as Facts
from typing import Any

import pytest
from pelican.plugins import signals

from newsroom.comments.folder import CommentFolder
from newsroom.refusal import Refused
from plugins import comments
from tests.plugins.comments.discussed import (
    COMING,
    GONE,
    KEY,
    NOW,
    WITA,
    Build,
    article,
    exported,
    publish,
    settings_of,
)


def test_an_article_has_its_comments_threaded_in_the_offices_time(
    build: Build, folder: CommentFolder
) -> None:
    publish(folder, exported(1), exported(2, parent=1), exported(3, "/lain/"))
    (talk,) = build(article())
    assert (talk.count, talk.state) == (2, "open")
    assert [(one.id, [reply.id for reply in one.replies]) for one in talk.comments] == [(1, [2])]
    assert talk.comments[0].created.isoformat() == "2024-12-09T08:01:00+08:00"
    assert talk.form.hidden == (("artikel", KEY),)


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
