"""Comments below an article, and the form that works without any script."""

import gzip
from datetime import datetime
from pathlib import Path
from typing import Any

import pytest
import rjsmin
from markupsafe import Markup

from newsroom.comments.messages import PENDING, UNAVAILABLE
from newsroom.comments.models import WAITING_ANCHOR, Comment, CommentForm, Discussion
from tests.theme.facts import WITA, Facts, article
from tests.theme.pages import Page, Render

ROOT = Path(__file__).parents[2]
FORM = CommentForm("/komentar/", "/2024/12/08/patroli/", (("artikel", "/2024/12/08/patroli/"),))


def comment(number: int, author: str = "Made Sari", **facts: Any) -> Comment:
    plain = {"url": None, "html": Markup("<p>Terima kasih.</p>")}
    return Comment(
        id=number, author=author, created=datetime(2024, 12, 9, 8, number, tzinfo=WITA), **{**plain, **facts}
    )


def talk(
    *comments: Comment, count: int = 1, form: CommentForm | None = FORM, state: Any = "open"
) -> Discussion:
    return Discussion(count, comments, form, state)


def page_with(render: Render, discussion: Discussion | None) -> Page:
    return render("article.html", article=article(comments=discussion))


def test_the_form_asks_what_a_reply_needs_and_marks_what_must_be_filled_in(render: Render) -> None:
    page = page_with(render, talk())
    assert page.texts("form#tulis > label:not([hidden])") == ["Komentar *", "Nama *", "Surel *", "Situs web"]
    assert [field["name"] for field in page.all("form#tulis [required]")] == ["komentar", "nama", "surel"]
    assert page.texts("form#tulis h2") == ["Tinggalkan Balasan"]
    assert page.texts("form#tulis h2 + p") == [
        "Alamat surel Anda tidak dipublikasikan. Ruas yang wajib ditandai *"
    ]


def test_the_form_posts_to_the_gateway_and_names_its_article(render: Render) -> None:
    form = page_with(render, talk()).one("form#tulis")
    assert (form["method"], form["action"]) == ("post", "/komentar/")
    assert [field["value"] for field in form.select("[type=hidden][name=artikel]")] == [
        "/2024/12/08/patroli/"
    ]


def test_the_trap_for_robots_is_hidden_from_eyes_ears_and_keys(render: Render) -> None:
    trap = page_with(render, talk()).one("[name=perihal]")
    assert trap.find_parent("p", hidden=True)
    assert (trap["tabindex"], trap["autocomplete"]) == ("-1", "off")


def test_remembering_waits_for_a_script_and_is_never_sent(render: Render) -> None:
    page = page_with(render, talk())
    assert page.texts("label[hidden]:has([type=checkbox])") == ["Simpan nama dan surel saya di peramban ini"]
    assert not page.one("form#tulis [type=checkbox]").has_attr("name")


def test_the_reader_who_comes_back_is_told_that_the_comment_waits(render: Render) -> None:
    notice = page_with(render, talk()).one(f"#{WAITING_ANCHOR}")
    assert notice.get_text() == PENDING


def test_comments_are_a_list_with_replies_inside_and_the_newest_thread_last(render: Render) -> None:
    first = comment(1, replies=(comment(3, "Ketut Rai"),))
    page = page_with(render, talk(first, comment(2, "Lalu Ahmad"), count=3))
    assert page.texts(".comments > h2") == ["3 komentar"]
    assert page.texts(".comments > ol > li > article b") == ["Made Sari", "Lalu Ahmad"]
    assert page.texts(".comments > ol > li > ol > li b") == ["Ketut Rai"]
    assert page.one("#komentar-3 time")["datetime"] == "2024-12-09T08:03:00+08:00"


def test_every_comment_can_be_answered_without_a_script(render: Render) -> None:
    page = page_with(render, talk(comment(7), count=1))
    choices = page.all("[type=radio][name=balas]")
    assert [(choice["value"], choice.has_attr("checked")) for choice in choices] == [("7", False), ("", True)]
    assert choices[0]["form"] == page.one("form[method=post]")["id"]
    assert choices[0]["aria-label"] == "Balas Made Sari"


def test_a_name_leads_to_a_website_only_as_an_unendorsed_link(render: Render) -> None:
    page = page_with(render, talk(comment(1, url="https://contoh.id/?a=1&b=2")))
    link = page.one("#komentar-1 b > a")
    assert link["href"] == "https://contoh.id/?a=1&b=2"
    assert link["rel"] == ["nofollow", "ugc", "noopener", "external"]
    assert page_with(render, talk(comment(1))).all("#komentar-1 b > a") == []


@pytest.mark.parametrize("name", ["<script>alert(1)</script>", '" autofocus onfocus="alert(1)', "Toko A & B"])
def test_a_name_is_text_whatever_it_says(render: Render, name: str) -> None:
    page = page_with(render, talk(comment(1, name)))
    assert page.one("#komentar-1 b").get_text() == name
    assert page.one("#komentar-1 [type=radio]")["aria-label"] == f"Balas {name}"
    assert page.all("#komentar-1 script, #komentar-1 [onfocus]") == []


def test_the_office_answers_with_a_badge_and_a_removed_comment_keeps_only_its_place(render: Render) -> None:
    removed = comment(1, "", html=Markup(""), removed=True, replies=(comment(2, "Humas", official=True),))
    page = page_with(render, talk(removed))
    assert page.texts("#komentar-1 > article") == ["Komentar dihapus"]
    assert page.texts("#komentar-2 .label") == ["Balasan resmi"]
    assert page.one("#komentar-2 > article")["class"] == ["comment", "notice"]
    assert ".notice{" in page.html
    assert page.all("#komentar-1 > article [type=radio]") == []


@pytest.mark.parametrize(
    ("state", "words"),
    [
        ("closed", "Kolom komentar ditutup untuk berita ini."),
        ("unavailable", "Layanan komentar sedang tidak tersambung."),
    ],
)
def test_without_a_form_the_page_says_why_and_keeps_the_comments(
    render: Render, state: str, words: str
) -> None:
    page = page_with(render, talk(comment(1), form=None, state=state))
    assert page.texts(".comments > p") == [words]
    assert page.all("form#tulis, [type=radio], script[src*=comments]") == []
    assert page.texts("#komentar-1 b") == ["Made Sari"]


@pytest.mark.parametrize("discussion", [None, Discussion(0, (), None, "off")])
def test_where_comments_are_off_nothing_speaks_of_them(render: Render, discussion: Discussion | None) -> None:
    assert page_with(render, discussion).all(".comments, script[src*=comments]") == []


def test_the_office_can_be_reached_when_sending_fails(render: Render) -> None:
    office = Facts(contact="0370\u00a0123456, humas@contoh.id")
    page = render("partials/comments.html", article=article(comments=talk()), site=office)
    assert page.texts("form#tulis > p:last-child") == [
        "Bila kiriman gagal, hubungi kami: 0370 123456, humas@contoh.id"
    ]
    assert page.one("[role=status]")["data-offline"] == UNAVAILABLE
    assert page.one("[role=status] + p").get_text().endswith("humas@contoh.id")


def test_the_script_costs_a_reader_no_more_than_two_kilobytes() -> None:
    small = rjsmin.jsmin((ROOT / "theme/static/js/comments.js").read_text("utf-8"))
    assert len(gzip.compress(small.encode())) <= 2048
