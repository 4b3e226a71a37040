"""A file is read as UTF-8, or it is said what it is instead and where."""

from pathlib import Path

import pytest

from newsroom.texts import UnreadableError, decoded, read_text


def test_byte_order_mark_and_line_ends_of_other_systems_do_not_matter() -> None:
    assert decoded(b"\xef\xbb\xbfsatu\r\ndua\rtiga\n") == "satu\ndua\ntiga\n"


@pytest.mark.parametrize(
    ("data", "line"),
    [
        ("satu\ndua".encode("utf-16"), 1),
        ("satu\ndua".encode("utf-16-be"), 1),
        (b"satu\ndua\0", 2),
        (b"satu\ndua\ncaf\xe9", 3),
        (b"\xed\xa0\x80", 1),
        (b"\xc0\xaf", 1),
    ],
)
def test_what_is_no_utf8_is_refused_with_its_line(data: bytes, line: int) -> None:
    with pytest.raises(UnreadableError, match="bukan teks UTF-8") as refused:
        decoded(data)
    assert refused.value.line == line
    assert refused.value.remedy.startswith("simpan ulang sebagai “UTF-8”")


def test_a_file_that_cannot_be_opened_is_told_in_words(tmp_path: Path) -> None:
    with pytest.raises(UnreadableError, match="tidak dapat dibuka"):
        read_text(tmp_path / "tidak-ada.md")
    with pytest.raises(UnreadableError, match="tidak dapat dibuka"):
        read_text(tmp_path)


def test_a_huge_file_is_refused_unread(tmp_path: Path) -> None:
    path = tmp_path / "besar.md"
    with path.open("wb") as file:
        file.truncate(50_000_000)
    with pytest.raises(UnreadableError, match="terlalu besar"):
        read_text(path)
