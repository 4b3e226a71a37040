"""What a reader types: cleaned, measured, and told what to correct."""

import pytest

from newsroom.comments.blocklist import folded, is_blocked
from newsroom.comments.submission import Typed, clean_line, clean_text, web_address


def typed(**fields: str) -> Typed:
    good = {"komentar": "Terima kasih.", "nama": "Made", "surel": "made@contoh.id"}
    return Typed.read({**good, **fields})


def test_a_form_that_lacks_everything_is_read_as_empty() -> None:
    assert Typed.read({}) == Typed("", "", "", "", "", "", trapped=False)


def test_what_is_good_has_no_problem() -> None:
    assert typed().problem() is None
    assert typed(situs="contoh.id", komentar="a" * 5000, nama="n" * 80).problem() is None


@pytest.mark.parametrize(
    ("text", "cleaned"),
    [
        ("  a\r\nb\rc  ", "a\nb\nc"),
        ("a\0\x1b[31mb\x85", "a[31mb"),
        ("\u202etxet\u202c \u2066x\u2069", "txet x"),
        ("\ud800x", "x"),
        ("tab\there", "tab\there"),
        ("👨‍👩‍👧", "👨‍👩‍👧"),
    ],
)
def test_text_is_freed_of_what_a_reader_cannot_see(text: str, cleaned: str) -> None:
    assert clean_text(text) == cleaned


def test_a_line_has_no_line_breaks() -> None:
    assert clean_line(" Made\r\n\tSari\u2028Dewi ") == "Made Sari Dewi"


@pytest.mark.parametrize(
    "email", ["a@b.id", "nama.orang+tag@sub.contoh.co.id", "o'neil@contoh.id", "warga@contoh.みんな"]
)
def test_common_addresses_are_taken(email: str) -> None:
    assert typed(surel=email).problem() is None


@pytest.mark.parametrize(
    "email",
    ["a", "a@b", "a@b.", "@b.id", "a b@c.id", "a@b@c.id", "a@.id", "<a@b.id>", "a@b.id,c@d.id", "a&b@c.id"],
)
def test_what_is_no_address_is_told(email: str) -> None:
    problem = typed(surel=email).problem()
    assert problem
    assert problem.field == "email"


@pytest.mark.parametrize(
    ("address", "whole"),
    [
        ("contoh.id", "https://contoh.id"),
        ("HTTP://Contoh.id/A?b=1#c", "http://Contoh.id/A?b=1#c"),
        ("https://contoh.id:8080/", "https://contoh.id:8080/"),
        ("https://bücher.example/", "https://bücher.example/"),
        ("javascript:alert(1)", None),
        ("javascript://contoh.id/%0aalert(1)", None),
        ("https://made@contoh.id/", None),
        ("https://contoh", None),
        ("https://-a.id", None),
        ("https://contoh.id/ x", None),
        ("https://contoh.id/'x", None),
        ("https://127.0.0.1/", None),
        ("//contoh.id", None),
        ("https://[", None),
        ("https://" + "a" * 64 + ".id", None),
    ],
)
def test_a_website_is_a_public_web_address(address: str, whole: str | None) -> None:
    assert web_address(address) == whole


@pytest.mark.parametrize(
    "text",
    [
        "slot gacor",
        "SLOT  GACOR",
        "main 5L0T-G4C0R!",
        "slót gàcor",
        "s\u200blot ga\u00adcor",
        "https://slotgacor.example",
        "ｓｌｏｔ ｇａｃｏｒ",
    ],
)
def test_a_listed_word_is_found_in_disguise(text: str) -> None:
    assert is_blocked([text], ["slot gacor"])


@pytest.mark.parametrize("text", ["slot parkir", "gacor", "sloty gacor", "prajudi", ""])
def test_innocent_words_pass(text: str) -> None:
    assert not is_blocked([text], ["slot gacor", "judi", "", "***"])


def test_words_do_not_join_over_two_fields() -> None:
    assert not is_blocked(["parkir slot", "gacor"], ["slot gacor"])


def test_folding_makes_disguises_equal() -> None:
    assert folded("5L0T  gäcor") == folded("slot gacor")
