"""A picture that is damaged in its middle is refused; one that is only odd is not."""

import re
from collections.abc import Callable
from hashlib import shake_128
from typing import Any

import pytest
from PIL import Image

from newsroom.pictures.errors import PictureError
from newsroom.pictures.original import facts_of
from newsroom.pictures.pixels import SMALLEST, decoded
from tests.newsroom.pictures.samples import bytes_of, camera_exif, grain, halves, with_hole

WIDTH, HEIGHT = 480, 360
END = b"\xff\xd9"
RESTART = re.compile(rb"(?=\xff[\xd0-\xd7])")
JPEGS: dict[str, tuple[str, dict[str, Any]]] = {
    "baseline": ("RGB", {}),
    "full colour": ("RGB", {"subsampling": 0}),
    "optimised": ("RGB", {"optimize": True}),
    "progressive": ("RGB", {"progressive": True}),
    "restarts": ("RGB", {"restart_marker_rows": 2}),
    "progressive with restarts": ("RGB", {"progressive": True, "restart_marker_rows": 2}),
    "red, green, blue": ("RGB", {"keep_rgb": True}),
    "grey": ("L", {}),
    "grey, progressive": ("L", {"progressive": True}),
    "print": ("CMYK", {}),
    "print, progressive": ("CMYK", {"progressive": True}),
}
OTHERS: dict[str, tuple[str, dict[str, Any]]] = {
    "HEIF": ("RGB", {"quality": 90}),
    "AVIF": ("RGB", {"quality": 90, "speed": 10}),
    "PNG": ("RGB", {"compress_level": 1}),
}


def jpeg(kind: str, image: Image.Image | None = None) -> bytes:
    mode, options = JPEGS[kind]
    image = image or grain(WIDTH, HEIGHT)
    return bytes_of(image.convert(mode), "JPEG", **{"quality": 90, **options})


def look_at(data: bytes) -> None:
    """Do what the check does: look at the head, and decode."""
    facts_of(data, "razia.jpg")
    decoded(data, "razia.jpg", SMALLEST)


def doubled(data: bytes, size: int = 8192) -> bytes:
    """Return a file of which a transfer wrote one piece twice."""
    at = len(data) // 2
    return data[: at + size] + data[at:]


DAMAGES: dict[str, Callable[[bytes], bytes]] = {
    "zeros": lambda data: with_hole(data, 4096),
    "many zeros": lambda data: with_hole(data, len(data) // 3),
    "zeros early": lambda data: with_hole(data, 4096, 0.2),
    "foreign bytes": lambda data: with_hole(data, 4096, 0.5, shake_128(b"foreign").digest(4096)),
    "a piece is missing": lambda data: data[: len(data) // 3] + data[len(data) // 2 :],
    "a piece is there twice": doubled,
}


@pytest.mark.parametrize("damage", DAMAGES)
@pytest.mark.parametrize("kind", JPEGS)
def test_a_jpeg_that_is_damaged_in_its_middle_is_told(kind: str, damage: str) -> None:
    data = jpeg(kind)
    look_at(data)
    with pytest.raises(PictureError, match="rusak atau terpotong"):
        look_at(DAMAGES[damage](data))


@pytest.mark.parametrize("part", [0.2, 0.5, 0.8])
@pytest.mark.parametrize("form", OTHERS)
def test_zeros_in_the_middle_of_other_formats_are_told(form: str, part: float) -> None:
    data = bytes_of(grain(WIDTH, HEIGHT), form, **OTHERS[form][1])
    look_at(data)
    with pytest.raises(PictureError, match="rusak atau terpotong"):
        look_at(with_hole(data, 4096, part))


@pytest.mark.parametrize("image", [halves(WIDTH, HEIGHT), halves(WIDTH, HEIGHT, top="white", bottom="white")])
@pytest.mark.parametrize("kind", JPEGS)
def test_what_is_drawn_with_long_runs_of_one_colour_is_right(kind: str, image: Image.Image) -> None:
    look_at(jpeg(kind, image))


@pytest.mark.parametrize("count", [1, 3, 11, 64, 100, 3000])
@pytest.mark.parametrize("byte", [b"\0", b"\xaa"])
@pytest.mark.parametrize("kind", ["baseline", "progressive", "restarts"])
def test_what_a_camera_fills_up_with_before_a_mark_harms_nothing(kind: str, byte: bytes, count: int) -> None:
    whole, filling = jpeg(kind), byte * count
    look_at(whole.removesuffix(END) + filling + END)
    look_at(RESTART.sub(filling, whole))


def test_a_few_bytes_of_anything_before_the_end_harm_nothing() -> None:
    look_at(jpeg("baseline").removesuffix(END) + shake_128(b"rest").digest(32).replace(b"\xff", b"") + END)


def test_filling_hides_no_hole() -> None:
    filled = RESTART.sub(b"\0\0", jpeg("restarts"))
    at = filled.index(b"\xff\xd3") + 100
    with pytest.raises(PictureError):
        look_at(filled[:at] + bytes(300) + filled[at + 300 :])


ODD_HEADS = [
    (b"JFIF\0\1\1", b"JFIF\0\3\1"),  # a version that is not known
    (b"\0\x3f\0", b"\0\x05\0"),  # “Invalid SOS parameters”, as telephones write them
    (b"\xff\xdb", b"\0\xa5\xff\xdb"),  # bytes between two segments
    (b"ICC_PROFILE\0\1", b"ICC_PROFILE\0\7"),  # a part of a profile whose others are missing
]


@pytest.mark.parametrize(("written", "odd"), ODD_HEADS)
def test_an_odd_head_harms_nothing_and_hides_no_damage(written: bytes, odd: bytes) -> None:
    data = bytes_of(grain(WIDTH, HEIGHT), "JPEG", quality=90, icc_profile=b"x" * 70_000)
    assert written in data
    look_at(data.replace(written, odd, 1))
    with pytest.raises(PictureError):
        look_at(with_hole(data.replace(written, odd, 1), 4096, 0.8))


def test_a_video_behind_a_photograph_harms_nothing() -> None:
    look_at(jpeg("baseline") + bytes(5000) + jpeg("progressive")[:-2])


def test_the_second_picture_of_a_file_harms_nothing() -> None:
    look_at(bytes_of(grain(WIDTH, HEIGHT), "MPO", save_all=True, append_images=[halves(), halves()]))
    second = bytes_of(grain(WIDTH, HEIGHT), "HEIF", save_all=True, append_images=[grain(640, 480)])
    look_at(with_hole(second, 4096, 0.9))


@pytest.mark.parametrize(
    "options",
    [{}, {"quality": 20}, {"quality": -1}, {"chroma": 444}, {"exif": camera_exif(6), "xmp": b"<x/>"}],
)
@pytest.mark.parametrize("size", [(512, 512), (333, 251)])
@pytest.mark.parametrize("mode", ["RGB", "L", "RGBA"])
def test_a_whole_heic_is_right(mode: str, size: tuple[int, int], options: dict[str, Any]) -> None:
    for image in (grain(*size), halves(*size, top="white", bottom="white")):
        look_at(bytes_of(image.convert(mode), "HEIF", **options))


def test_a_whole_avif_of_one_colour_is_right() -> None:
    look_at(bytes_of(halves(2400, 1800, top="black", bottom="black"), "AVIF", speed=10))
