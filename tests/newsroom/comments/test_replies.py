"""Replies: below public comments of the same article, one level deep, in the order of writing."""

from datetime import UTC

import pytest

from newsroom.comments import messages, moderation, threads
from newsroom.comments.articles import ArticleEntry
from newsroom.comments.models import Comment
from tests.newsroom.comments.desk import KEY, OTHER, Desk

NEW = "/2024/12/08/patroli-dialogis/"


def shown(desk: Desk, *keys: str) -> list[tuple[str, list[str]]]:
    """Return the conversation as a page shows it: texts and the texts of their replies."""

    def text(comment: Comment) -> str:
        return comment.html.striptags()

    found = [comment for comment in desk.exported() if comment.key in keys]
    return [(text(head), [text(one) for one in head.replies]) for head in threads.threaded(found, UTC)]


def test_a_reply_stands_below_the_comment_it_answers(desk: Desk) -> None:
    first = desk.publish("Pertanyaan pertama.")
    desk.publish("Pertanyaan kedua.")
    reply = desk.publish("Jawaban satu.", balas=str(first))
    desk.publish("Jawaban dua.", balas=str(reply))
    assert shown(desk, KEY) == [
        ("Pertanyaan pertama.", ["Jawaban satu.", "Jawaban dua."]),
        ("Pertanyaan kedua.", []),
    ]


def test_an_empty_choice_is_a_new_comment(desk: Desk) -> None:
    desk.publish("Komentar baru.", balas="")
    assert shown(desk, KEY) == [("Komentar baru.", [])]


@pytest.mark.parametrize("number", ["99", "0", "-1", "x", "1.0", "١", "9" * 5000, "1 OR 1=1"])
def test_what_is_no_comment_cannot_be_answered(desk: Desk, number: str) -> None:
    desk.publish("Satu-satunya.")
    status, answer = desk.said(komentar="Balasan.", balas=number)
    assert (status, answer["field"], answer["message"]) == (400, "balas", messages.PARENT_UNKNOWN)
    assert desk.waiting() == []


def test_pending_deleted_and_foreign_comments_cannot_be_answered(desk: Desk) -> None:
    pending = desk.write("Menunggu.")
    foreign = desk.publish("Di berita lain.", artikel=OTHER)
    deleted = desk.publish("Akan dihapus.")
    moderation.delete(desk.folder, [deleted])
    place = desk.publish("Dihapus, punya balasan.")
    desk.publish("Balasannya.", balas=str(place))
    moderation.delete(desk.folder, [place])
    for number in (pending, foreign, deleted, place):
        assert desk.said(komentar=f"Balasan untuk {number}.", balas=str(number))[0] == 400
    assert [row.id for row in desk.waiting()] == [pending]


def test_the_page_of_a_failed_reply_sends_a_new_comment_next(desk: Desk) -> None:
    page = desk.post(balas="99").text
    assert messages.PARENT_UNKNOWN in page
    assert 'name="balas" value=""' in page
    assert 'name="balas" value="7"' in desk.post(balas="7", surel="salah").text


def test_a_renamed_article_keeps_its_thread_and_takes_replies(desk: Desk) -> None:
    before = desk.publish("Sebelum ganti alamat.")
    desk.list_articles(ArticleEntry(NEW, "Judul baru", open=True, aliases=(KEY,)))
    response = desk.post(artikel=KEY, komentar="Dari halaman lama yang masih terbuka.")
    assert response.headers["Location"].startswith(NEW)
    desk.publish("Balasan sesudahnya.", artikel=NEW, balas=str(before))
    desk.publish("Komentar sesudahnya.", artikel=NEW)
    assert shown(desk, KEY, NEW) == [
        ("Sebelum ganti alamat.", ["Balasan sesudahnya."]),
        ("Komentar sesudahnya.", []),
    ]


def test_a_reply_whose_parent_is_gone_without_trace_stands_by_itself(desk: Desk) -> None:
    parent = desk.publish("Hilang.")
    desk.publish("Tetap ada.", balas=str(parent))
    desk.change("DELETE FROM comments WHERE id = ?", parent)
    moderation.approve(desk.folder, [])
    assert shown(desk, KEY) == [("Tetap ada.", [])]
