"""``newsroom comments``: what a moderator reads and types."""

import argparse
import re
from collections.abc import Callable
from pathlib import Path

import pytest

from newsroom.commands import comments
from newsroom.comments import moderation
from newsroom.comments.engine import IssoEngine, NewComment
from newsroom.comments.export import load
from newsroom.comments.folder import CommentFolder
from newsroom.comments.settings import DATA_VARIABLE

ROOT = Path(__file__).parents[2]
Command = Callable[..., tuple[int, str, str]]


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> CommentFolder:
    monkeypatch.delenv(DATA_VARIABLE, raising=False)
    monkeypatch.chdir(ROOT)  # where the register of the site says which zone the office lives in
    return CommentFolder(tmp_path)


@pytest.fixture
def command(folder: CommentFolder, capsys: pytest.CaptureFixture[str]) -> Command:
    def command(*words: str) -> tuple[int, str, str]:
        parser = argparse.ArgumentParser()
        comments.add_arguments(parser)
        status = comments.run(parser.parse_args([*words, "--data", str(folder.path)]))
        said = capsys.readouterr()
        return status, said.out, said.err

    return command


@pytest.fixture
def post(folder: CommentFolder) -> Callable[..., None]:
    engine = IssoEngine(folder, "http://localhost")

    def post(text: str, author: str = "Made Sari", website: str | None = None) -> None:
        key, title = "/2024/12/08/patroli/", "Patroli Dialogis"
        comment = NewComment(key, title, text, author, "made@contoh.id", website, None, "203.0.113.0")
        assert engine.post(comment)[0] == 202

    return post


def test_the_queue_shows_what_is_needed_to_decide_and_what_to_type(
    command: Command, post: Callable[..., None], folder: CommentFolder
) -> None:
    post("Apakah buka hari Sabtu?\n\nTerima kasih.", "Toko A & B", "https://contoh.id")
    status, out, _ = command("pending")
    assert status == 0
    head, *rest = out.splitlines()
    when = r"\d{1,2} [A-Z][a-z]+ 20\d\d, \d\d\.\d\d WITA"
    assert re.fullmatch(rf"1 · {when} · Toko A & B · Patroli Dialogis · /2024/12/08/patroli/", head)
    assert rest == [
        "    Apakah buka hari Sabtu?",
        "    ",
        "    Terima kasih.",
        "    Situs: https://contoh.id",
        "",
        f"Setujui: newsroom comments approve 1 --data {folder.path}",
        f"Hapus:   newsroom comments delete 1 --data {folder.path}",
    ]
    assert "made@" not in out


def test_a_comment_can_neither_disturb_the_terminal_nor_pass_for_another(
    command: Command, post: Callable[..., None]
) -> None:
    post("\x1b]0;milik saya\x07\x1b[2J\u202eabc\n2 · hari ini · Humas\u2028\r3 · palsu", "A\x1b[31m\nB")
    _, out, _ = command("pending")
    assert not re.search(r"[\x00-\x09\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2028\u2029]", out)
    assert [line for line in out.splitlines() if re.match(r"\d", line)] == [out.splitlines()[0]]


def test_an_empty_queue_is_said_in_words(command: Command, post: Callable[..., None]) -> None:
    assert command("pending") == (0, "Tidak ada komentar yang menunggu.\n", "")
    assert command("approved") == (0, "Belum ada komentar yang tayang.\n", "")


def test_comments_are_approved_by_number_and_then_public(
    command: Command, post: Callable[..., None], folder: CommentFolder
) -> None:
    post("Komentar satu.")
    post("Komentar dua.")
    assert command("approve", "1", "2", "--official") == (0, "Disetujui: 1, 2.\n", "")
    assert [(one.id, one.official) for one in load(folder)] == [(1, True), (2, True)]
    assert command("approved")[1].count("Made Sari") == 2


@pytest.mark.parametrize(
    ("words", "told"),
    [
        ("approve 99", "Komentar 99 tidak menunggu pemeriksaan. “newsroom comments pending --data DATA”"),
        ("delete 99 100", "Komentar 99, 100 tidak ada. “newsroom comments approved --data DATA”"),
    ],
)
def test_numbers_that_are_not_there_are_named(
    command: Command, post: Callable[..., None], folder: CommentFolder, words: str, told: str
) -> None:
    message, remedy = told.replace("DATA", str(folder.path)).split(". ")
    expected = f"{message}.\n    Perbaikan: lihat nomornya: {remedy}\n"
    assert command(*words.split()) == (1, "", expected)


def test_what_can_be_done_is_done_and_the_rest_told(command: Command, post: Callable[..., None]) -> None:
    post("Komentar satu.")
    status, out, err = command("approve", "1", "1", "7")
    assert (status, out) == (1, "Disetujui: 1.\n")
    assert err.startswith("Komentar 7 ")


def test_a_comment_is_deleted(command: Command, post: Callable[..., None], folder: CommentFolder) -> None:
    post("Spam.")
    assert command("delete", "1") == (0, "Dihapus: 1.\n", "")
    assert moderation.pending(folder) == []


def test_the_export_is_refreshed_and_an_empty_one_only_when_asked_for(
    command: Command, post: Callable[..., None], folder: CommentFolder
) -> None:
    post("Komentar satu.")
    command("approve", "1")
    folder.export.unlink()
    assert command("export") == (0, f"{folder.export}: diperbarui.\n", "")
    assert command("export") == (0, f"{folder.export}: tidak berubah.\n", "")
    folder.database.unlink()
    IssoEngine(folder, "http://localhost")
    assert command("export")[1] == f"{folder.export}: tidak berubah.\n"
    assert command("export", "--allow-empty")[1] == f"{folder.export}: diperbarui.\n"


@pytest.mark.parametrize(
    "words", [("pending",), ("approved",), ("approve", "1"), ("delete", "1"), ("export",)]
)
def test_a_missing_store_is_told_and_not_made(
    command: Command, folder: CommentFolder, words: tuple[str, ...]
) -> None:
    status, out, err = command(*words)
    assert (status, out) == (1, "")
    assert err.startswith(f"Belum ada komentar: {folder.database} tidak ada.\n    Perbaikan: ")
    assert not folder.database.exists()


@pytest.mark.parametrize("words", [("pending",), ("approve", "1"), ("delete", "1"), ("export",)])
def test_a_damaged_store_is_told(command: Command, folder: CommentFolder, words: tuple[str, ...]) -> None:
    folder.database.write_bytes(b"rusak" * 1000)
    status, _, err = command(*words)
    assert status == 1
    assert "tidak terbaca" in err
    assert "Perbaikan: " in err


@pytest.mark.parametrize(
    "words", [(), ("approve",), ("approve", "satu"), ("approve", "9" * 30), ("hapus", "1")]
)
def test_misuse_is_told_by_the_command_line(command: Command, words: tuple[str, ...]) -> None:
    with pytest.raises(SystemExit) as ended:
        command(*words)
    assert ended.value.code == 2
