"""The story is the body as its page shows it: clean, with sized pictures and marked links."""

from typing import Any

from newsroom.body.reading import read_body
from newsroom.body.story import story_of
from newsroom.glossary import Glossary, Term
from newsroom.pictures.models import Picture

PICTURE = Picture("/images/a", (240, 480), 480, 480, 360, "", 0, 0)


class Pictures:
    """Pictures that note how they were asked for."""

    def __init__(self) -> None:
        self.names: list[str] = []

    def picture(self, name: str) -> Any:
        self.names.append(name)
        return PICTURE


def story(text: str, pictures: Any = None, address: str = "https://warta.example") -> str:
    return story_of(
        read_body(text).html,
        pictures or Pictures(),
        address,
        Glossary((Term("SIM", "surat izin mengemudi"),)),
    )


def test_what_may_not_stand_is_gone() -> None:
    assert "<script" not in story_of("<p>Isi</p><script>alert(1)</script>", Pictures(), "", Glossary())


def test_a_picture_is_asked_for_by_the_name_that_staff_know() -> None:
    pictures = Pictures()
    assert 'width="480"' in story("![Dua petugas](2024/12/foto%20baru.jpg)", pictures)
    assert set(pictures.names) == {"2024/12/foto baru.jpg"}


def test_links_that_leave_the_portal_are_marked_and_its_own_are_not() -> None:
    out, own = "[luar](https://polri.go.id/)", "[sini](https://warta.example/arsip/)"
    assert "rel=" in story(out)
    assert "rel=" not in story(own)
    assert "rel=" in story(own, address="https://lain.example")
    assert story(out, address="") == story(out)


def test_headings_can_be_linked_to() -> None:
    assert 'id="hasil"' in story("## Hasil\n\nIsi.")


def test_the_offices_terms_are_explained() -> None:
    assert "surat izin mengemudi" in story("Bawa SIM.")
