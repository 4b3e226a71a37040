"""Originals as staff send them, made by the test that needs them."""

from hashlib import shake_128
from io import BytesIO
from pathlib import Path
from typing import Any

from PIL import Image, ImageDraw
from pillow_heif import register_heif_opener

register_heif_opener()  # for writing; the portal reads by its own reader
RED, GREEN, BLUE = (200, 30, 30), (30, 160, 60), (30, 60, 200)
XMP = b"<x:xmpmeta xmlns:x='adobe:ns:meta/'><secret/></x:xmpmeta>"


def halves(width: int = 640, height: int = 480, *, top: Any = RED, bottom: Any = BLUE) -> Image.Image:
    """Return a picture whose upper half has one colour and whose lower half another."""
    image = Image.new("RGB", (width, height), top)
    ImageDraw.Draw(image).rectangle((0, height // 2, width, height), fill=bottom)
    return image


def noise(width: int, height: int) -> Image.Image:
    """Return the picture that compresses worst."""
    channels = [Image.effect_noise((width, height), 120) for _ in range(3)]
    return Image.merge("RGB", channels)


def grain(width: int, height: int) -> Image.Image:
    """Return a picture with a grain, as a camera makes it; always the same."""
    raw = shake_128(b"grain").digest(width * height)
    return Image.blend(halves(width, height), Image.frombytes("L", (width, height), raw).convert("RGB"), 0.2)


def with_hole(data: bytes, size: int, part: float = 0.5, filled: bytes = b"\0") -> bytes:
    """Return a file that lost so many bytes behind a part of it, as memory cards lose them."""
    at = int(len(data) * part)
    return data[:at] + (filled * size)[:size] + data[at + size :]


def saved(path: Path, image: Image.Image, **options: Any) -> Path:
    """Write an original as the format that its name says."""
    path.parent.mkdir(parents=True, exist_ok=True)
    image.save(path, **options)
    return path


def camera_exif(orientation: int) -> bytes:
    """Return what a telephone writes: how it was held, who made it, and where."""
    exif = Image.Exif()
    exif[0x0112] = orientation
    exif[0x010F] = "Telepon Petugas"
    exif.get_ifd(0x8825).update({1: "S", 2: (8.0, 44.0, 12.5), 3: "E", 4: (116.0, 4.0, 30.0)})
    return exif.tobytes()


def bytes_of(image: Image.Image, form: str, **options: Any) -> bytes:
    """Return a picture as the bytes of a file."""
    target = BytesIO()
    image.save(target, form, **options)
    return target.getvalue()


def colour(path: Path, x: float, y: float) -> tuple[int, ...]:
    """Return the colour at a place given in parts of the width and height."""
    with Image.open(path) as image:
        found = image.convert("RGB").getpixel((int(image.width * x), int(image.height * y)))
    assert isinstance(found, tuple)
    return tuple(int(value) for value in found)


def alike(one: tuple[int, ...], other: tuple[int, ...], within: int = 30) -> bool:
    """Say whether two colours are nearly the same, as far as a compressed picture can tell."""
    return all(abs(a - b) <= within for a, b in zip(one, other, strict=True))
