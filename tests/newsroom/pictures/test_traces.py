"""Whatever a picture tells beyond what it shows is seen, in every format, and nothing else is."""

import random

import pytest
from PIL import ImageCms
from PIL.PngImagePlugin import PngInfo

from newsroom.pictures.traces import traces
from tests.newsroom.pictures.samples import XMP, bytes_of, camera_exif, halves

PROFILE = ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes()
FORMS = ["JPEG", "PNG", "WEBP", "AVIF", "HEIF"]


def words() -> PngInfo:
    info = PngInfo()
    info.add_itxt("XML:com.adobe.xmp", XMP.decode())
    return info


@pytest.mark.parametrize("form", FORMS)
def test_a_picture_that_only_shows_has_none(form: str) -> None:
    assert traces(bytes_of(halves(), form)) == []


@pytest.mark.parametrize(
    ("form", "options", "found"),
    [
        ("JPEG", {"exif": camera_exif(1)}, ["APP1"]),
        ("PNG", {"exif": camera_exif(1)}, ["eXIf"]),
        ("WEBP", {"exif": camera_exif(1)}, ["EXIF"]),
        ("AVIF", {"exif": camera_exif(1)}, ["Exif"]),
        ("HEIF", {"exif": camera_exif(1)}, ["Exif"]),
        ("JPEG", {"xmp": XMP}, ["APP1"]),
        ("PNG", {"pnginfo": words()}, ["iTXt"]),
        ("WEBP", {"xmp": XMP}, ["XMP "]),
        ("AVIF", {"xmp": XMP}, ["mime"]),
        ("HEIF", {"xmp": XMP}, ["mime"]),
        ("JPEG", {"comment": b"Telepon Petugas"}, ["COM"]),
        ("JPEG", {"icc_profile": PROFILE}, ["APP2"]),
        ("JPEG", {"exif": camera_exif(1), "comment": b"x"}, ["APP1", "COM"]),
    ],
)
def test_what_tells_is_named(form: str, options: dict[str, object], found: list[str]) -> None:
    assert traces(bytes_of(halves(), form, **options)) == found


@pytest.mark.parametrize("data", [b"", b"<svg/>", b"GIF89a"])
def test_what_is_no_photograph_is_not_trusted(data: bytes) -> None:
    assert traces(data) == ["?"]


@pytest.mark.parametrize("form", FORMS)
def test_broken_files_end_the_walk(form: str) -> None:
    data = bytes_of(halves(), form)
    chance = random.Random(1)  # noqa: S311
    for _ in range(200):
        at = chance.randrange(12, 300)
        traces(data[:at])
        traces(data[:at] + bytes(chance.randrange(256) for _ in range(40)) + data[at + 40 :])
