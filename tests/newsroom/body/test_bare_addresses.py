"""A web address becomes a link where it stands in a text, and stays what it is anywhere else."""

import pytest
from bs4 import BeautifulSoup

from newsroom.body import bare_addresses
from newsroom.body.markdown import to_html

PAGE = "https://a.example/b_c_d?e=1&f=2"


@pytest.mark.parametrize(
    ("text", "address"),
    [
        (PAGE, PAGE),
        (f"Lihat {PAGE}.", PAGE),
        (f"Lihat laman ({PAGE}), lalu lapor.", PAGE),
        (f"**Lihat {PAGE}**", PAGE),
        (f"- {PAGE}", PAGE),
        (f"> {PAGE}", PAGE),
        (f"| laman |\n|---|\n| {PAGE} |", PAGE),
        ("“https://a.example/”", "https://a.example/"),
        ("http://a.example/b_(c)", "http://a.example/b_(c)"),
        ("Https://a.example/b", "Https://a.example/b"),
        ("https://a.example/b  \nAlamatnya.", "https://a.example/b"),
        ("https://a.example/b<br>Alamatnya.", "https://a.example/b"),
        ("https://a.example/?b=1&amp;c=2", "https://a.example/?b=1&c=2"),
    ],
)
def test_it_becomes_a_link_without_the_marks_around_it(text: str, address: str) -> None:
    (link,) = BeautifulSoup(to_html(text), "html.parser").find_all("a")
    assert (link["href"], link.text) == (address, address)


@pytest.mark.parametrize(
    "text",
    [
        f"[laman]({PAGE})",
        f"[{PAGE}]({PAGE})",
        f"[**{PAGE}**]({PAGE})",
        f"<{PAGE}>",
        f'<a href="{PAGE}">lihat {PAGE} dulu</a>',
        f"[laman]\n\n[laman]: {PAGE}",
    ],
)
def test_a_link_stays_one(text: str) -> None:
    assert to_html(text).count("<a ") == 1


@pytest.mark.parametrize(
    "text",
    [
        f"`{PAGE}`",
        f"```\n{PAGE}\n```",
        f"![Dua petugas]({PAGE})",
        f'<abbr title="{PAGE}">laman</abbr>',
        "https://",
        "https://…",
        "https://a.example/b\\_c",
        "xhttps://a.example/",
        "www.a.example",
    ],
)
def test_what_is_no_address_in_a_text_becomes_no_link(text: str) -> None:
    assert "<a " not in to_html(text)


class Counting:
    """A pattern that counts how often it is asked."""

    def __init__(self) -> None:
        self.asked = 0

    def match(self, _tag: str) -> None:
        self.asked += 1


def test_each_tag_of_a_text_is_asked_once_however_many_addresses_it_holds(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    counting = Counting()
    monkeypatch.setattr(bare_addresses, "_LINK", counting)
    assert to_html(f"<b>Lihat</b> {PAGE}\n\n" * 50).count("<a ") == 50
    assert counting.asked == 100


def test_the_tags_of_one_text_say_nothing_of_the_next() -> None:
    assert to_html(f'<a href="/">Beranda</a> {PAGE}').count("<a ") == 1
    assert to_html(f"<b>Lihat</b> {PAGE}").count("<a ") == 1
