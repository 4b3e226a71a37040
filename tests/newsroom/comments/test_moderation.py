"""What moderators do: approve, mark as the office's own, and delete for good."""

from concurrent.futures import ThreadPoolExecutor

import pytest

from newsroom.comments import moderation
from newsroom.comments.database import DatabaseUnreadableError
from newsroom.comments.folder import CommentFolder
from tests.newsroom.comments.desk import FORM, Desk


def official(desk: Desk) -> list[int]:
    return [comment.id for comment in desk.exported() if comment.official]


def test_an_approved_comment_leaves_the_queue_and_is_public(desk: Desk) -> None:
    number = desk.write("Mohon diperiksa.")
    assert moderation.approve(desk.folder, [number]) == []
    assert desk.waiting() == []
    assert [row.id for row in moderation.approved(desk.folder)] == [number]
    assert [comment.id for comment in desk.exported()] == [number]


def test_numbers_that_do_not_wait_are_told_and_the_others_done(desk: Desk) -> None:
    public, waiting = desk.publish("Sudah tayang."), desk.write("Belum tayang.")
    assert moderation.approve(desk.folder, [waiting, 99, public, waiting]) == [99, public]
    assert desk.waiting() == []


def test_the_badge_is_given_by_a_moderator_never_by_a_name(desk: Desk) -> None:
    pretender = desk.publish("Saya admin.", nama="Humas Polsek Sekotong")
    office = desk.write("Jawaban kantor.", nama="Humas Polsek Sekotong")
    moderation.approve(desk.folder, [office], official=True)
    assert official(desk) == [office]
    moderation.approve(desk.folder, [pretender], official=True)
    assert official(desk) == [pretender, office]


def test_the_badge_does_not_pass_to_who_gets_the_number_next(desk: Desk) -> None:
    number = desk.write("Jawaban kantor.")
    moderation.approve(desk.folder, [number], official=True)
    desk.change("DELETE FROM comments")
    assert desk.publish("Orang lain.") == number
    assert official(desk) == []


def test_deletion_leaves_nothing_of_the_reader_in_the_store(desk: Desk) -> None:
    alone = desk.publish("Teks pertama rahasia.", nama="Nama Rahasia", surel="rahasia@contoh.id")
    answered = desk.publish("Teks kedua rahasia.", nama="Nama Rahasia", surel="rahasia@contoh.id")
    reply = desk.publish("Balasan orang lain.", balas=str(answered))
    assert b"rahasia@contoh.id" in desk.folder.database.read_bytes()
    assert moderation.delete(desk.folder, [alone, answered]) == []
    for path in desk.folder.path.iterdir():
        assert b"ahasia" not in path.read_bytes(), path
    place, kept = desk.exported()
    assert (place.id, place.removed, place.author, place.html) == (answered, True, "", "")
    assert (kept.id, kept.parent) == (reply, answered)


def test_the_place_of_a_removed_comment_goes_with_its_last_reply(desk: Desk) -> None:
    first = desk.publish("Pertanyaan.")
    reply = desk.publish("Jawaban.", balas=str(first))
    moderation.delete(desk.folder, [first])
    moderation.delete(desk.folder, [reply])
    assert desk.exported() == []
    assert FORM["surel"].encode() not in desk.folder.database.read_bytes()


def test_a_question_with_a_waiting_reply_shows_no_empty_place(desk: Desk) -> None:
    first = desk.publish("Pertanyaan.")
    desk.write("Jawaban yang menunggu.", balas=str(first))
    moderation.delete(desk.folder, [first])
    assert desk.exported() == []


def test_waiting_comments_can_be_deleted_and_unknown_numbers_are_told(desk: Desk) -> None:
    number = desk.write("Spam.")
    assert moderation.delete(desk.folder, [number, number, 99]) == [99]
    assert desk.waiting() == []
    assert moderation.delete(desk.folder, [number]) == [number]


def test_the_last_comment_can_be_taken_off_the_page(desk: Desk) -> None:
    number = desk.publish("Terakhir.")
    moderation.delete(desk.folder, [number])
    assert desk.exported() == []


def test_the_service_goes_on_while_moderators_work(desk: Desk) -> None:
    moderation.delete(desk.folder, [desk.publish("Satu-satunya di berita ini.")])
    assert desk.publish("Menulis lagi setelah utasnya kosong.")


def test_moderators_at_work_at_once_undo_nothing_of_each_other(desk: Desk) -> None:
    numbers = [desk.write(f"Komentar nomor {number}.") for number in range(12)]
    with ThreadPoolExecutor(6) as moderators:
        missing = moderators.map(
            lambda number: moderation.approve(desk.folder, [number], official=True), numbers
        )
        assert list(missing) == [[]] * 12
    assert official(desk) == numbers


def test_an_approved_comment_cannot_be_edited_by_its_writer(desk: Desk) -> None:
    number = desk.publish("Sudah disetujui.")
    desk.post(komentar="Diubah sesudahnya.", id=str(number), mode="1")
    assert [row.text for row in moderation.approved(desk.folder)] == ["Sudah disetujui."]


@pytest.mark.parametrize("act", [moderation.pending, lambda folder: moderation.approve(folder, [1])])
def test_a_missing_store_is_one_clear_error_and_makes_no_new_one(desk: Desk, act: object) -> None:
    empty = CommentFolder(desk.folder.path / "kosong")
    empty.path.mkdir()
    with pytest.raises(DatabaseUnreadableError):
        act(empty)  # type: ignore[operator]
    assert list(empty.path.iterdir()) == []
