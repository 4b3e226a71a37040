"""The export: all that the public may know of comments, and nothing else."""

import json
import logging
from pathlib import Path

import pytest

from newsroom.comments import export, moderation
from newsroom.comments.folder import CommentFolder
from newsroom.comments.official import OfficialMarks
from tests.newsroom.comments.desk import FORM, KEY, Desk


def test_waiting_comments_are_in_no_public_file(desk: Desk) -> None:
    desk.publish("Sudah disetujui.")
    desk.write("Masih menunggu rahasia.")
    export.refresh(desk.folder)
    for path in (desk.folder.export, desk.folder.articles):
        assert "rahasia" not in path.read_text()
    assert [comment.html for comment in desk.exported()] == ["<p>Sudah disetujui.</p>"]


def test_no_address_of_a_reader_is_exported(desk: Desk) -> None:
    desk.publish("Komentar pertama.", situs="https://contoh.id/")
    written = desk.folder.export.read_text()
    for private in (FORM["surel"], "made@", "203.0.113"):
        assert private not in written
    (comment,) = json.loads(written)["comments"]
    assert set(comment) == {
        "key",
        "id",
        "parent",
        "author",
        "url",
        "html",
        "created",
        "official",
        "removed",
        "source",
    }


@pytest.mark.parametrize("name", ["Toko A & B", "<b>Made</b>", '"O\'Neil"', "Ibu &amp; Bapak", "Made 👮‍♀️"])
def test_a_name_arrives_as_it_was_typed(desk: Desk, name: str) -> None:
    desk.publish("Terima kasih.", nama=name)
    assert [comment.author for comment in desk.exported()] == [name]


@pytest.mark.parametrize(
    ("typed", "exported"),
    [
        ("https://contoh.id/?a=1&b=2", "https://contoh.id/?a=1&b=2"),
        ("contoh.id", "https://contoh.id"),
        ("HTTPS://Contoh.id/X", "https://Contoh.id/X"),
        ("http://contoh.id:8080/", "http://contoh.id:8080/"),
    ],
)
def test_a_website_arrives_as_a_link_that_works(desk: Desk, typed: str, exported: str) -> None:
    desk.publish("Terima kasih.", situs=typed)
    assert [comment.url for comment in desk.exported()] == [exported]


def test_imported_rows_are_escaped_and_their_links_checked(desk: Desk) -> None:
    desk.publish("Asli.")
    desk.change(
        "UPDATE comments SET author = ?, website = ?, text = ?",
        "<script>alert(1)</script>",
        "javascript:alert(1)",
        "<script>alert(1)</script><img src=x onerror=alert(1)>",
    )
    export.refresh(desk.folder)
    (comment,) = desk.exported()
    assert comment.author == "<script>alert(1)</script>"  # plain text: templates escape it
    assert comment.url is None
    assert "<script" not in comment.html
    assert "<img" not in comment.html


def test_an_import_without_name_or_website_passes(desk: Desk) -> None:
    desk.publish("Asli.")
    desk.change("UPDATE comments SET author = NULL, website = NULL")
    export.refresh(desk.folder)
    assert [(comment.author, comment.url) for comment in desk.exported()] == [("", None)]


def test_without_a_store_the_last_good_export_stays(desk: Desk, caplog: pytest.LogCaptureFixture) -> None:
    desk.publish("Tetap tampil.")
    before = desk.folder.export.read_bytes()
    desk.folder.database.unlink()
    with caplog.at_level(logging.WARNING):
        assert not export.refresh(desk.folder)
    assert desk.folder.export.read_bytes() == before
    assert "ekspor terakhir tetap dipakai" in caplog.text
    desk.folder.database.write_bytes(b"rusak" * 1000)
    assert not export.refresh(desk.folder)
    assert desk.folder.export.read_bytes() == before


def test_without_a_folder_there_is_nothing_to_export_and_none_is_made(tmp_path: Path) -> None:
    assert not export.refresh(CommentFolder(tmp_path / "kosong"))
    assert list(tmp_path.iterdir()) == []


def test_an_empty_store_does_not_wipe_the_export_unless_somebody_says_so(desk: Desk) -> None:
    desk.publish("Tetap tampil.")
    desk.change("DELETE FROM comments")
    assert not export.refresh(desk.folder)
    assert len(desk.exported()) == 1
    assert export.refresh(desk.folder, allow_empty=True)
    assert desk.exported() == []


def test_deleting_spam_in_a_store_that_lost_everything_leaves_the_export(desk: Desk) -> None:
    desk.publish("Tetap tampil.")
    desk.change("DELETE FROM comments")
    first, spam = desk.write("Spam satu."), desk.write("Spam dua.")
    moderation.delete(desk.folder, [spam])
    assert len(desk.exported()) == 1
    assert first == 1


@pytest.mark.parametrize("damaged", ["", "{", "[]", '{"version": 1}', '{"version": 1, "comments": [{}]}'])
def test_a_damaged_export_is_no_comments_and_is_told(
    desk: Desk, damaged: str, caplog: pytest.LogCaptureFixture
) -> None:
    desk.publish("Tampil lagi setelah ekspor.")
    desk.folder.export.write_text(damaged)
    assert desk.exported() == []
    assert "tidak terbaca" in caplog.text
    assert export.refresh(desk.folder)
    assert len(desk.exported()) == 1


def test_equal_stores_give_equal_bytes_and_untouched_files(desk: Desk) -> None:
    desk.publish("Sama.")
    before = desk.folder.export.stat().st_mtime_ns
    assert not export.refresh(desk.folder)
    assert desk.folder.export.stat().st_mtime_ns == before


def test_one_approved_and_one_deleted_is_a_change(desk: Desk) -> None:
    first, second = desk.publish("Pertama di sini."), desk.write("Kedua di sini.")
    before = json.loads(desk.folder.export.read_text())["digest"]
    moderation.approve(desk.folder, [second])
    moderation.delete(desk.folder, [first])
    after = json.loads(desk.folder.export.read_text())
    assert after["digest"] != before
    assert len(after["comments"]) == 1


def test_the_order_is_ours_whatever_the_service_gives(desk: Desk) -> None:
    for text in ("satu satu", "dua dua", "tiga tiga"):
        desk.publish(text)
    rows = moderation.approved(desk.folder)
    marks = OfficialMarks({})
    assert export.exported(rows, marks) == export.exported(rows[::-1], marks)
    assert [comment.id for comment in desk.exported()] == [1, 2, 3]
    assert {comment.key for comment in desk.exported()} == {KEY}
