"""A canvas that fills outlines with gentle gradients, and becomes a finished JPEG."""

import io
import math
from collections.abc import Sequence
from dataclasses import dataclass, replace
from itertools import pairwise
from random import Random

from PIL import Image, ImageChops, ImageDraw, ImageFilter

from tools.drawing.outlines import Outline, Point, box

WIDTH, HEIGHT = 1600, 900
SCALE = 2  # drawn twice as large and reduced: that is what smooths the edges
GRAIN = 3
QUALITIES = range(82, 61, -2)
LARGEST = 150_000  # bytes, so that a picture stays light on a phone


@dataclass(frozen=True)
class Canvas:
    """The picture, and where and how large the motif stands that is being drawn."""

    image: Image.Image
    chance: Random
    origin: Point = (0, 0)
    size: float = 1
    angle: float = 0
    mirrored: bool = False

    @classmethod
    def blank(cls, seed: int) -> "Canvas":
        """Return an empty picture; the seed makes what looks strewn come out the same every time."""
        image = Image.new("RGB", (WIDTH * SCALE, HEIGHT * SCALE))
        return cls(image, Random(seed))  # noqa: S311 grain and stars are no secret

    def at(
        self, x: float, y: float, size: float = 1, angle: float = 0, *, mirrored: bool = False
    ) -> "Canvas":
        """Return the same picture seen from a new origin, for a motif that is drawn around its own zero."""
        return replace(
            self,
            origin=self.placed((x, y)),
            size=self.size * size,
            angle=self.angle + (-angle if self.mirrored else angle),
            mirrored=self.mirrored != mirrored,
        )

    def placed(self, point: Point) -> Point:
        """Return where a point of the motif lies in the picture."""
        cosine, sine = math.cos(math.radians(self.angle)), math.sin(math.radians(self.angle))
        x, y = (-point[0] if self.mirrored else point[0]), point[1]
        left, top = self.origin
        return left + self.size * (x * cosine - y * sine), top + self.size * (x * sine + y * cosine)

    def fill(self, outline: Sequence[Point], top: str, bottom: str | None = None, opacity: float = 1) -> None:
        """Fill an outline from its upper to its lower colour."""
        points = self._pixels(outline)
        left, upper = (math.floor(min(point[axis] for point in points)) for axis in (0, 1))
        right, lower = (math.ceil(max(point[axis] for point in points)) + 1 for axis in (0, 1))
        size = (max(right - left, 1), max(lower - upper, 1))
        mask = Image.new("L", size)
        moved = [(x - left, y - upper) for x, y in points]
        ImageDraw.Draw(mask).polygon(moved, fill=round(255 * opacity))
        self.image.paste(_gradient(size, top, bottom or top), (left, upper), mask)

    def everywhere(self, *stops: tuple[float, str]) -> None:
        """Fill the whole picture through colours at heights, the first at the top."""
        for (start, upper), (end, lower) in pairwise(stops):
            self.fill(box(0, start, WIDTH, end), upper, lower)

    def glow(self, x: float, y: float, radius: float, colour: str, strength: float = 1) -> None:
        """Let light of a colour fade out around a point."""
        ((x, y),) = self._pixels([(x, y)])
        reach = round(radius * self.size * SCALE)
        # Pillow's gradient reaches 180 where its circle touches the edge, and 255 only in the corners
        fade = [round(strength * 255 * max(0.0, 1 - step / 180) ** 1.8) for step in range(256)]
        mask = Image.radial_gradient("L").point(fade).resize((2 * reach, 2 * reach), Image.Resampling.BICUBIC)
        light = Image.new("RGB", mask.size, colour)
        self.image.paste(light, (round(x) - reach, round(y) - reach), mask)

    def jpeg(self) -> bytes:
        """Return the finished picture: reduced, with a little grain."""
        small = self.image.resize((WIDTH, HEIGHT), Image.Resampling.LANCZOS)
        noise = Image.frombytes("L", small.size, self.chance.randbytes(WIDTH * HEIGHT))
        grain = noise.filter(ImageFilter.GaussianBlur(0.8)).point(
            [128 + round((step - 128) * GRAIN / 64) for step in range(256)]
        )
        printed = ImageChops.add(small, Image.merge("RGB", (grain,) * 3), offset=-128)
        files = (_encoded(printed, quality) for quality in QUALITIES)
        return next((file for file in files if len(file) <= LARGEST), _encoded(printed, QUALITIES[-1]))

    def _pixels(self, outline: Sequence[Point]) -> Outline:
        return [(SCALE * x, SCALE * y) for x, y in map(self.placed, outline)]


def _encoded(image: Image.Image, quality: int) -> bytes:
    file = io.BytesIO()
    image.save(file, "JPEG", quality=quality, optimize=True, progressive=True, subsampling="4:2:0")
    return file.getvalue()


def _gradient(size: tuple[int, int], top: str, bottom: str) -> Image.Image:
    upper = Image.new("RGB", size, top)
    if top == bottom:
        return upper
    return Image.composite(Image.new("RGB", size, bottom), upper, Image.linear_gradient("L").resize(size))
