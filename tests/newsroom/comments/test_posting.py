"""A reader's post: what is taken, what is refused, and that no text is lost."""

import json
from pathlib import Path

import pytest
from werkzeug.test import Client

from newsroom.comments import messages
from newsroom.comments.folder import CommentFolder
from newsroom.comments.gateway import make_gateway
from tests.newsroom.comments.desk import CLOSED, EXPIRED, KEY, ORIGIN, OTHER, Desk


def test_without_a_script_the_reader_goes_back_to_the_article(desk: Desk) -> None:
    response = desk.post()
    assert response.status_code == 303
    assert response.headers["Location"] == f"{KEY}#komentar-menunggu"
    assert [(row.text, row.author) for row in desk.waiting()] == [
        ("Terima kasih atas patrolinya.", "Made Sari")
    ]


def test_with_a_script_the_same_address_answers_json(desk: Desk) -> None:
    assert desk.said() == (202, {"state": "pending", "message": messages.PENDING})


def test_a_form_with_files_parts_is_taken_too(desk: Desk) -> None:
    parts = {"artikel": KEY, "komentar": "Lewat multipart.", "nama": "Made", "surel": "made@contoh.id"}
    headers = {"Origin": ORIGIN}
    response = Client(desk.gateway).post(
        "/komentar/", data=parts, headers=headers, content_type="multipart/form-data"
    )
    assert response.status_code == 303


def test_the_title_of_an_article_reaches_the_store_on_one_line(desk: Desk) -> None:
    desk.post()
    assert desk.waiting()[0].title == "Patroli Dialogis di Sekotong"


def test_a_robot_in_the_trap_hears_of_success_and_leaves_nothing(desk: Desk) -> None:
    assert desk.post(perihal="https://spam.example").status_code == 303
    assert desk.said(perihal="x")[0] == 202
    assert desk.waiting() == []


@pytest.mark.parametrize("key", [CLOSED, EXPIRED])
def test_a_closed_article_is_closed_on_the_server(desk: Desk, key: str) -> None:
    assert desk.said(artikel=key) == (403, {"state": "closed", "message": messages.CLOSED})
    page = desk.post(artikel=key)
    assert (page.status_code, "<form" in page.text) == (403, False)
    assert "Terima kasih atas patrolinya." in page.text
    assert desk.waiting() == []


@pytest.mark.parametrize(
    ("fields", "field", "message"),
    [
        ({"komentar": ""}, "komentar", messages.COMMENT_MISSING),
        ({"komentar": " \n\t \u00a0\u200b "}, "komentar", messages.COMMENT_MISSING),
        ({"komentar": "   a   "}, "komentar", messages.COMMENT_MISSING),
        ({"komentar": "a" * 5001}, "komentar", messages.COMMENT_TOO_LONG.format(length=5001, limit=5000)),
        ({"komentar": "a" * 65536}, "komentar", messages.COMMENT_TOO_LONG.format(length=65536, limit=5000)),
        ({"nama": " \u200e "}, "nama", messages.NAME_MISSING),
        ({"nama": "n" * 100_000}, "nama", messages.NAME_TOO_LONG.format(limit=80)),
        ({"surel": ""}, "surel", messages.EMAIL_MISSING),
        ({"surel": "made"}, "surel", messages.EMAIL_BAD),
        ({"surel": "a@" + "b" * 260 + ".id"}, "surel", messages.EMAIL_BAD),
        ({"situs": "javascript:alert(1)"}, "situs", messages.WEBSITE_BAD),
        ({"situs": "https://a.id/" + "x" * 300}, "situs", messages.WEBSITE_BAD),
        ({"komentar": "Main SL0T GÁC0R di sini"}, "komentar", messages.BLOCKED),
        ({"nama": "Slot Gacor"}, "komentar", messages.BLOCKED),
        ({"situs": "https://slot-gacor.example/"}, "komentar", messages.BLOCKED),
        ({"situs": "https://slotgacor.example/"}, "komentar", messages.BLOCKED),
    ],
)
def test_what_is_wrong_is_told_at_its_field(
    desk: Desk, fields: dict[str, str], field: str, message: str
) -> None:
    status, answer = desk.said(**fields)
    assert status == 400
    assert (answer["field"], answer["message"]) == (field, message)
    assert desk.waiting() == []


def test_a_body_beyond_all_measure_is_refused_unread(desk: Desk) -> None:
    status, answer = desk.said(komentar="a" * 300_000)
    assert (status, answer["message"]) == (413, messages.TOO_LARGE)
    assert desk.post(komentar="a" * 300_000).status_code == 413


def test_the_page_of_a_failure_keeps_every_word_and_lets_it_be_sent_again(desk: Desk) -> None:
    page = desk.post(surel="made", komentar='<b>"Baris" satu</b>\nbaris dua', nama='A & "B"').text
    assert messages.EMAIL_BAD in page
    assert "\n&lt;b&gt;&#34;Baris&#34; satu&lt;/b&gt;\nbaris dua</textarea>" in page
    assert 'value="A &amp; &#34;B&#34;"' in page
    assert f'<a href="{KEY}">' in page


@pytest.mark.parametrize(
    ("typed", "stored"),
    [
        ("Mantap 👮‍♀️🙏 salut", "Mantap 👮‍♀️🙏 salut"),
        ("awal\u202edibalik\u202c akhir", "awaldibalik akhir"),
        ("nol\0di tengah", "noldi tengah"),
        ("satu\r\ndua\rtiga", "satu\ndua\ntiga"),
        ("مرحبا بكم", "مرحبا بكم"),
    ],
)
def test_letters_of_the_whole_world_pass_and_tricks_do_not(desk: Desk, typed: str, stored: str) -> None:
    assert desk.post(komentar=typed).status_code == 303
    assert [row.text for row in desk.waiting()] == [stored]


def test_a_lone_surrogate_harms_nobody(desk: Desk) -> None:
    body = f"artikel={KEY}&nama=Made&surel=made@contoh.id&komentar=abc%ED%A0%80def"
    response = Client(desk.gateway).post(
        "/komentar/",
        data=body,
        headers={"Origin": ORIGIN},
        content_type="application/x-www-form-urlencoded",
    )
    assert response.status_code == 303
    json.dumps(desk.waiting()[0].text).encode("utf-8")


def test_the_same_words_sent_twice_are_one_comment(desk: Desk) -> None:
    words = {"nama": 'Toko <A> & "B"', "surel": "o'neil@contoh.id", "situs": "HTTPS://Contoh.id/?a=1&b=2"}
    assert [desk.post(words).status_code for _ in range(3)] == [303] * 3
    assert len(desk.waiting()) == 1
    desk.post(words, artikel=OTHER)
    assert len(desk.waiting()) == 2


def test_before_the_first_build_the_service_says_that_it_is_away(tmp_path: Path) -> None:
    desk = Desk(CommentFolder(tmp_path), make_gateway(tmp_path, ORIGIN))
    assert desk.said() == (503, {"state": "unavailable", "message": messages.UNAVAILABLE})
    assert "Terima kasih atas patrolinya." in desk.post().text
    desk.gateway.close()


def test_a_damaged_list_of_articles_leaves_the_last_good_one_in_use(desk: Desk) -> None:
    desk.post()
    desk.folder.articles.write_text('{"version": 1, "site": {}}')
    assert desk.post(komentar="Masih bisa menulis.").status_code == 303


def test_what_the_office_cannot_take_is_told_with_a_way_to_reach_it(desk: Desk) -> None:
    desk.change("DROP TABLE comments")
    page = desk.post()
    assert page.status_code == 503
    assert messages.UNAVAILABLE in page.text
    assert "hubungi kami: 0370 123456" in page.text
    assert "Terima kasih atas patrolinya.</textarea>" in page.text


def test_comments_that_wait_long_are_not_purged_by_a_restart(desk: Desk) -> None:
    desk.post()
    desk.change("UPDATE comments SET created = created - ?", 20 * 365 * 24 * 3600)
    desk.gateway.close()
    again = Desk(desk.folder, make_gateway(desk.folder.path))
    again.write("Yang baru.")
    assert len(again.waiting()) == 2
    again.gateway.close()
