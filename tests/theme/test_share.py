"""The share block: plain links that need no script, and buttons that wait for one."""

import re
from datetime import datetime
from pathlib import Path

from bs4 import Tag

from plugins.share_links import SHARE_TARGETS
from tests.theme.facts import SHARE, WITA, Facts, article
from tests.theme.pages import Render

TOP = ".share:not(.share--end) > .share__list"


def test_links_stand_after_the_title_and_after_the_body(render: Render) -> None:
    page = render("article.html", article=article())
    blocks = page.all(".story > .share")
    before = [block.find_previous_sibling() for block in blocks]
    assert [tag["class"] for tag in before if isinstance(tag, Tag)] == [["story__head"], ["story__text"]]


def test_every_link_says_where_it_leads_whatsapp_first(render: Render) -> None:
    page = render("article.html", article=article())
    first, *others = SHARE_TARGETS
    assert page.texts(".share--end a") == [first.label, *(target.name for target in others)]
    assert [link.get("aria-label") for link in page.all(".share--end a")] == [
        None,
        *(target.label for target in others),
    ]
    assert all(target.name in target.label or target.key == "email" for target in others)
    assert [link["href"] for link in page.all(".share--end a")] == [*SHARE.values()]


def test_buttons_are_hidden_until_a_script_finds_them_useful(render: Render) -> None:
    page = render("article.html", article=article())
    buttons = page.all("button[data-share]")
    assert [button["data-share"] for button in buttons] == ["copy", "open", "keep"]
    assert [button["aria-label"] for button in buttons] == [
        "Salin tautan",
        "Bagikan …",
        "Simpan untuk dibaca tanpa internet",
    ]
    assert len(page.all("li[hidden] > button[data-share]:only-child")) == len(buttons)


def test_the_worker_keeps_what_offers_to_be_kept_and_only_that(render: Render) -> None:
    worker = Path("theme/static/js/sw.js").read_text("utf-8")
    (offer,) = re.findall(r"const OFFER = '(.+)';", worker)
    assert offer in Path("theme/static/js/keep.js").read_text("utf-8")
    gone = Facts(date=datetime(2024, 12, 9, tzinfo=WITA), reason="Keliru.")
    pages = {
        "story": render("article.html", article=article()),
        "appeal": render("article.html", article=article(may_be_kept=False)),
        "withdrawn": render("article.html", article=article(may_be_kept=False, withdrawn=gone)),
    }
    assert [name for name, page in pages.items() if offer in page.html] == ["story"]


def test_the_dialog_repeats_the_title_and_has_a_way_out(render: Render) -> None:
    page = render("article.html", article=article(title='"Aman" & <b>tertib</b>'))
    assert page.texts("dialog h2") == ['"Aman" & <b>tertib</b>']
    assert page.one("dialog")["aria-labelledby"] == page.one("dialog h2")["id"]
    assert page.one('dialog form[method="dialog"] button')["aria-label"] == "Tutup"


def test_scripts_get_the_whole_address(render: Render) -> None:
    page = render("article.html", article=article())
    assert {block["data-url"] for block in page.all(".share[data-url]")} == {
        "https://warta.example/2024/12/08/patroli/"
    }
