"""The comment settings: a mistake is a sentence with the way out, never silence."""

from pathlib import Path
from typing import Any

import pytest

from newsroom.comments.adapter import adapter_for
from newsroom.comments.outcomes import PENDING, TOO_FAST, TOO_LARGE, UNAVAILABLE
from newsroom.comments.provider_isso import IssoComments
from newsroom.comments.provider_none import NoComments
from newsroom.comments.settings import DATA_VARIABLE, SettingsError, data_folder, read_settings


def test_without_settings_there_are_no_comments(tmp_path: Path) -> None:
    settings = read_settings({}, tmp_path)
    assert (settings.provider, settings.action, settings.data) == (
        "none",
        "/komentar/",
        tmp_path / "var/comments",
    )
    assert isinstance(adapter_for(settings), NoComments)


@pytest.mark.parametrize(
    ("given", "sentence"),
    [
        ({"providr": "isso"}, "COMMENTS: kunci “providr” tidak dikenal; maksud Anda “provider”?"),
        (
            {"zzz": 1},
            "COMMENTS: kunci “zzz” tidak dikenal;"
            " yang dikenal: provider, action, data, close_after_days, blocklist.",
        ),
        (
            {"provider": "disqus"},
            "COMMENTS: “provider” tidak dapat dipakai: 'disqus'; tulis salah satu dari none, isso.",
        ),
        (
            {"action": "https://lain.example/"},
            "COMMENTS: “action” tidak dapat dipakai: 'https://lain.example/';"
            " tulis jalur di situs ini, misalnya “/komentar/”.",
        ),
        (
            {"close_after_days": True},
            "COMMENTS: “close_after_days” tidak dapat dipakai: True;"
            " tulis bilangan hari, misalnya 90, atau None.",
        ),
        (
            {"close_after_days": 0},
            "COMMENTS: “close_after_days” tidak dapat dipakai: 0;"
            " tulis bilangan hari, misalnya 90, atau None.",
        ),
        (
            {"blocklist": "judi"},
            "COMMENTS: “blocklist” tidak dapat dipakai: 'judi'; tulis daftar kata, misalnya [“slot gacor”].",
        ),
        (
            {"data": " "},
            "COMMENTS: “data” tidak dapat dipakai: ' '; tulis nama folder, misalnya “var/comments”.",
        ),
    ],
)
def test_a_mistake_is_told_with_an_example(tmp_path: Path, given: dict[str, Any], sentence: str) -> None:
    with pytest.raises(SettingsError) as caught:
        read_settings(given, tmp_path)
    assert caught.value.problems == [sentence]


def test_all_mistakes_are_told_at_once(tmp_path: Path) -> None:
    with pytest.raises(SettingsError) as caught:
        read_settings({"provider": 1, "blocklist": [""], "warna": 1}, tmp_path)
    assert len(caught.value.problems) == 3


def test_the_environment_decides_where_the_data_lies(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    assert data_folder(tmp_path, "lain") == tmp_path / "lain"
    monkeypatch.setenv(DATA_VARIABLE, "/srv/komentar")
    assert data_folder(tmp_path, "lain") == Path("/srv/komentar")


def test_the_provider_none_offers_nothing_and_needs_nothing() -> None:
    none = NoComments()
    assert (none.form("/a/"), none.export(), none.pending(), none.needs()) == (None, [], None, [])
    assert none.counts(["/a/"]) == {"/a/": 0}
    assert none.classify(200, b"{}") is UNAVAILABLE


@pytest.fixture
def isso(tmp_path: Path) -> IssoComments:
    return IssoComments(read_settings({"provider": "isso", "data": "k"}, tmp_path))


def test_the_provider_isso_posts_to_the_gateway(isso: IssoComments) -> None:
    form = isso.form("/a/")
    assert form
    assert (form.action, form.method, form.hidden) == ("/komentar/", "post", (("artikel", "/a/"),))
    assert (isso.export(), isso.counts(["/a/"]), isso.pending(), isso.needs()) == ([], {"/a/": 0}, None, [])


@pytest.mark.parametrize(
    ("status", "body", "outcome"),
    [
        (202, b'{"id": 7}', PENDING),
        (202, b"<html>Selamat datang di Wi-Fi hotel</html>", UNAVAILABLE),
        (200, b'{"errno": 1000}', UNAVAILABLE),
        (202, b'{"id": "7"}', UNAVAILABLE),
        (202, b"[]", UNAVAILABLE),
        (403, b"", TOO_FAST),
        (413, b"", TOO_LARGE),
        (500, b"", UNAVAILABLE),
    ],
)
def test_only_the_services_own_answer_counts_as_success(
    isso: IssoComments, status: int, body: bytes, outcome: object
) -> None:
    assert isso.classify(status, body) is outcome


@pytest.mark.parametrize(
    ("message", "field"),
    [
        ("Website not Django-conform", "website"),
        ("email is too long", "email"),
        ("text is too short", "comment"),
    ],
)
def test_a_refusal_of_the_service_is_told_at_its_field(isso: IssoComments, message: str, field: str) -> None:
    assert isso.classify(400, f'{{"message": "{message}"}}'.encode()).field == field


def test_a_folder_that_cannot_be_written_is_told(tmp_path: Path) -> None:
    (tmp_path / "berkas").write_text("")
    blocked = IssoComments(read_settings({"provider": "isso", "data": "berkas/k"}, tmp_path))
    assert blocked.needs() == [f"{tmp_path}/berkas/k tidak dapat ditulisi. Perbaikan: periksa hak aksesnya."]


@pytest.mark.parametrize("given", [None, "none", []])
def test_what_has_no_keys_is_told_in_words(given: Any, tmp_path: Path) -> None:
    with pytest.raises(SettingsError, match="COMMENTS harus berisi kunci dan nilai"):
        read_settings(given, tmp_path)
