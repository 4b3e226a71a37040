"""A text is read once, wherever it stands, until the code that reads it is another."""

from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from newsroom.body.reading import read_body
from newsroom.body.story import story_of
from newsroom.glossary import Glossary, Term
from newsroom.memory.bodies import TABLES, Bodies
from newsroom.memory.store import Store
from newsroom.pictures.library import Pictures
from tests.newsroom.desk import write_picture

ADDRESS = "https://warta.example"
TEXT = "Petugas menyapa *warga* di [Sekotong](/unit/spkt/).\n\n## Hasil\n\n![Dua petugas](patroli.jpg)\n"
GLOSSARY = Glossary((Term("Sekotong", "satu kecamatan"), Term("KRYD", "kegiatan rutin")))
BROKEN = "Isi <script>alert(1)</script>"


@pytest.fixture
def pictures(tmp_path: Path) -> Pictures:
    write_picture(tmp_path / "content", "patroli.jpg")
    return Pictures(tmp_path / "content", tmp_path / "cache")


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "build/bodies.sqlite"


def bodies(path: Path, code: bytes = b"code") -> Bodies:
    """Return the bodies of another build."""
    return Bodies(Store(path, TABLES), code)


def kept(path: Path, text: str, pictures: Pictures) -> str:
    """Let one build read a text and make its story; return the key of the story."""
    first = bodies(path)
    key = first.story(first.read(text).html, ["patroli.jpg"], pictures, ADDRESS, GLOSSARY)
    first.keep(first.taken())
    assert first.taken() == {}
    return key


@pytest.fixture
def conversions(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """Return the texts that are converted, and the bodies that are enriched, from now on."""
    found: list[str] = []

    def noting(function: Any) -> Any:
        def noted(text: str, *others: Any) -> Any:
            found.append(text)
            return function(text, *others)

        return noted

    monkeypatch.setattr("newsroom.memory.bodies.read_body", noting(read_body))
    monkeypatch.setattr("newsroom.memory.bodies.story_of", noting(story_of))
    return found


def test_a_text_that_was_read_before_is_known(path: Path, pictures: Pictures, conversions: list[str]) -> None:
    key = kept(path, TEXT, pictures)
    html = read_body(TEXT).html
    assert conversions == [TEXT, html]
    again = bodies(path)
    assert again.read(TEXT) == read_body(TEXT)
    assert again.story(html, ["patroli.jpg"], pictures, ADDRESS, GLOSSARY) == key
    assert again.told(key) == story_of(html, pictures, ADDRESS, GLOSSARY)
    assert (conversions, again.new) == ([TEXT, html], {})


def test_a_store_that_holds_nothing_is_not_asked_before_something_is_kept(
    path: Path, pictures: Pictures, monkeypatch: pytest.MonkeyPatch
) -> None:
    first = bodies(path)
    first.forget_others()
    with monkeypatch.context() as patch:
        patch.setattr(Store, "get", None)
        key = first.story(first.read(TEXT).html, [], pictures, ADDRESS, GLOSSARY)
    first.keep(first.taken())
    assert first.read(TEXT) == read_body(TEXT)
    assert first.story(first.read(TEXT).html, [], pictures, ADDRESS, GLOSSARY) == key
    assert first.taken() == {}


def test_what_other_code_read_does_not_hide_what_is_known(path: Path, pictures: Pictures) -> None:
    kept(path, TEXT, pictures)
    again = bodies(path)
    again.forget_others()
    again.read(TEXT)
    assert again.new == {}


def test_another_text_or_another_code_is_read_again(
    path: Path, pictures: Pictures, conversions: list[str]
) -> None:
    kept(path, TEXT, pictures)
    conversions.clear()
    assert bodies(path).read(TEXT + "Lagi.") == read_body(TEXT + "Lagi.")
    assert bodies(path, b"other").read(TEXT) == read_body(TEXT)
    assert conversions == [TEXT + "Lagi.", TEXT]


@pytest.mark.parametrize("text", [BROKEN, "", "  \n"])
def test_a_text_with_mistakes_is_not_kept(path: Path, text: str) -> None:
    first = bodies(path)
    assert first.read(text).problems
    assert first.new == {}


@pytest.mark.parametrize("text", ["Isi – “dengan” 🚓 tanda", "Baris\r\nkedua", "a" * 5000])
def test_any_text_comes_back_as_it_was(path: Path, pictures: Pictures, text: str) -> None:
    kept(path, text, pictures)
    assert bodies(path).read(text) == read_body(text)


def test_a_story_is_another_with_other_pictures_or_another_address(
    path: Path, pictures: Pictures, tmp_path: Path
) -> None:
    html, first = read_body(TEXT).html, kept(path, TEXT, pictures)
    write_picture(tmp_path / "content", "patroli.jpg").write_bytes(
        write_picture(tmp_path / "other", "patroli.png").read_bytes()
    )
    other = Pictures(tmp_path / "content", tmp_path / "cache")
    made = bodies(path)
    named = ["patroli.jpg"]
    keys = {
        first,
        made.story(html, named, other, ADDRESS, GLOSSARY),
        made.story(html, named, pictures, "https://lain.example", GLOSSARY),
        made.story(html + "<p>Lagi.</p>", named, pictures, ADDRESS, GLOSSARY),
        bodies(path, b"other").story(html, named, pictures, ADDRESS, GLOSSARY),
    }
    assert len(keys) == 5


def test_what_was_lost_is_made_again(path: Path, pictures: Pictures) -> None:
    key = kept(path, TEXT, pictures)
    path.unlink()
    assert bodies(path).told(key) is None
    assert bodies(path).read(TEXT) == read_body(TEXT)
    assert kept(path, TEXT, pictures) == key
    assert bodies(path).told(key) == story_of(read_body(TEXT).html, pictures, ADDRESS, GLOSSARY)


def test_a_body_is_what_was_read_and_nothing_that_changes(path: Path, pictures: Pictures) -> None:
    kept(path, TEXT, pictures)
    body = bodies(path).read(TEXT)
    assert body == replace(body, problems=())
    assert [link.kind for link in body.links] == ["link", "picture"]


@pytest.mark.parametrize(
    ("terms", "is_another"),
    [
        ([], True),
        ([Term("Sekotong", "kecamatan yang lain")], True),
        ([Term("Sekotong", "satu kecamatan")], False),
        ([Term("Sekotong", "satu kecamatan"), Term("KTP", "kartu tanda penduduk")], False),
        ([Term("Sekotong", "satu kecamatan"), Term("Hasil", "yang diperoleh")], True),
    ],
)
def test_a_story_is_another_when_a_term_that_it_names_is(
    path: Path, pictures: Pictures, terms: list[Term], is_another: bool
) -> None:
    first = kept(path, TEXT, pictures)
    made = bodies(path).story(
        read_body(TEXT).html, ["patroli.jpg"], pictures, ADDRESS, Glossary(tuple(terms))
    )
    assert (made != first) == is_another
