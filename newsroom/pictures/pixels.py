"""From the bytes of an original to plain pixels: upright, sRGB, eight bits, on white, and nothing else."""

from collections.abc import Mapping
from io import BytesIO
from pathlib import Path
from types import MappingProxyType

from PIL import Image, ImageCms

from newsroom.pictures.damage import is_damaged
from newsroom.pictures.models import Facts
from newsroom.pictures.original import BROKEN, broken, opened, unchanged

# What turns a picture upright, by EXIF's number
TURNS: Mapping[int, Image.Transpose] = MappingProxyType(
    {
        2: Image.Transpose.FLIP_LEFT_RIGHT,
        3: Image.Transpose.ROTATE_180,
        4: Image.Transpose.FLIP_TOP_BOTTOM,
        5: Image.Transpose.TRANSPOSE,
        6: Image.Transpose.ROTATE_270,
        7: Image.Transpose.TRANSVERSE,
        8: Image.Transpose.ROTATE_90,
    }
)
SMALLEST = (1, 1)  # to decode a JPEG at an eighth
PLAIN = ("L", "RGB", "CMYK")


def eight_bits(image: Image.Image) -> Image.Image:
    """Return a picture of eight bits a channel; Pillow alone would cut off every grey above 255 of 65,535."""
    if image.mode.startswith("I"):
        return image.convert("I").point(lambda value: value / 257).convert("L")
    return image


def on_white(image: Image.Image) -> Image.Image:
    """Return the picture without transparency: a dark page must not show through a drawing made for paper."""
    if image.has_transparency_data:
        coloured = image if image.mode == "RGBA" else image.convert("RGBA")
        white = Image.new("RGB", image.size, "white")
        white.paste(coloured, mask=coloured)
        return white
    return image if image.mode in PLAIN else image.convert("RGB")


def in_srgb(image: Image.Image, profile: bytes | None) -> Image.Image:
    """Return the picture in the colours of the web; a profile that does not fit the picture is left out."""
    if profile:
        try:
            converted = ImageCms.profileToProfile(
                image, BytesIO(profile), ImageCms.createProfile("sRGB"), outputMode="RGB"
            )
        except ImageCms.PyCMSError:
            converted = None
        if converted is not None:
            return converted
    return image if image.mode == "RGB" else image.convert("RGB")


def decoded(data: bytes, name: str, enough: tuple[int, int]) -> Image.Image:
    """Return an original with its pixels; raise when it is cut off, or damaged in its middle.

    A JPEG is decoded at a half, a quarter or an eighth where that covers ``enough``, a size before turning.
    """
    image = opened(data, name)
    try:
        image.draft(None, enough)
        image.load()
    except BROKEN as error:
        raise broken(name) from error
    if is_damaged(data, str(image.format)):
        raise broken(name)
    return image


def pixels(data: bytes, name: str, turned: int, enough: tuple[int, int]) -> Image.Image:
    """Return an original as plain pixels, turned upright; raise when it is damaged."""
    image = decoded(data, name, enough)
    profile = image.info.get("icc_profile")
    plain = in_srgb(on_white(eight_bits(image)), profile)
    upright = plain.transpose(TURNS[turned]) if turned in TURNS else plain
    upright.info.clear()  # a comment or profile left here would be written into the derivative
    return upright


def check_pixels(path: Path, facts: Facts) -> None:
    """Raise when an original is damaged, or is not the one any more of which the facts tell."""
    decoded(unchanged(path, facts), path.name, SMALLEST)
