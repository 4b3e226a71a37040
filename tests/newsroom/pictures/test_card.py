"""A card says a title whole and legibly, whatever the title is."""

from io import BytesIO

import pytest
from PIL import Image

from newsroom.pictures.card import MARGIN, SIZES, TITLE_AT, TITLE_END, Card, drawn, fitted, font
from newsroom.pictures.recipes import SHAPES, SHARE_SIZE
from newsroom.pictures.traces import traces

ROOM = WIDTH, _ = SHARE_SIZE[0] - 2 * MARGIN, SHARE_SIZE[1] - TITLE_AT - TITLE_END
LONGEST = "Mempertanggungjawabkannyalah" * 5


def card(title: str) -> Card:
    return Card("Binkam", title, "Polsek Sekotong", "Warta Kamtibmas")


def shared(title: str) -> bytes:
    return drawn(card(title), card(title).file("a"))


def picture(title: str) -> Image.Image:
    return Image.open(BytesIO(shared(title))).convert("RGB")


@pytest.mark.parametrize(
    "title", ["Razia", "Patroli Dialogis Polsek Sekotong: Jaga Kamtibmas", "kata " * 24, LONGEST]
)
def test_every_line_fits_and_no_word_is_lost(title: str) -> None:
    size, lines = fitted(title, *ROOM)
    assert all(font("Bold", size).getlength(line) <= WIDTH for line in lines)
    assert "".join(lines).replace(" ", "") == title.replace(" ", "")


@pytest.mark.parametrize("weight", ["Bold", "Semibold"])
def test_no_sign_is_drawn_over_the_next(weight: str) -> None:
    face = font(weight, SIZES[0])
    signs = [sign for sign in map(chr, range(0x21, 0x17F)) if sign.isprintable()] + list("“”‘’–—…")
    reach = {sign: face.getbbox(sign)[2] - face.getlength(sign) for sign in signs}
    assert {sign: beyond for sign, beyond in reach.items() if beyond > SIZES[0] / 10} == {}


def test_a_short_title_is_large_and_a_long_one_smaller() -> None:
    assert fitted("Razia", *ROOM)[0] == SIZES[0] > fitted("kata " * 40, *ROOM)[0]


def test_a_title_that_fits_at_no_size_says_that_it_goes_on() -> None:
    size, lines = fitted("kata " * 200, *ROOM)
    assert (size, lines[-1].endswith("…")) == (SIZES[-1], True)


def test_a_card_is_a_light_jpeg_of_the_size_for_previews_that_tells_nothing_else() -> None:
    data = shared("Patroli Dialogis")
    assert Image.open(BytesIO(data)).size == SHARE_SIZE
    assert len(data) < 300_000
    assert traces(data) == []
    assert data == shared("Patroli Dialogis")


def test_search_engines_get_the_card_in_their_three_shapes() -> None:
    files = card("Patroli Dialogis").shapes("patroli")
    images = [Image.open(BytesIO(drawn(card("Patroli Dialogis"), file))) for file in files]
    assert [image.size for image in images] == [(file.width, file.height) for file in files] == [*SHAPES]
    assert {image.format for image in images} == {"WEBP"}
    assert len({file.key for file in files} | {file.path for file in files}) == 2 * len(SHAPES)


@pytest.mark.parametrize("title", ["Bersama warga 🚓👮🏽‍♀️", "السلام", "ᬒᬁ", ""])
def test_signs_that_the_face_lacks_leave_no_boxes(title: str) -> None:
    plain = " ".join("".join(sign for sign in title if sign.isascii()).split()) or "Polsek Sekotong"
    assert picture(title).tobytes() == picture(plain).tobytes()


def test_another_word_is_another_address() -> None:
    one, other = card("Patroli").file("patroli"), card("Patroli malam").file("patroli")
    assert one.path.startswith("images/kartu/patroli-")
    assert one.path != other.path
