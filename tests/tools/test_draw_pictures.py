"""The illustrations: light, of one size, the same on every run, and where the articles look for them."""

import io
import re
from pathlib import Path

import pytest
from PIL import Image

from tools.draw_pictures import IMAGES, PICTURES, drawn
from tools.drawing.canvas import HEIGHT, LARGEST, WIDTH
from tools.drawing.outlines import Outline, box, oval, ribbon, smooth

NAME = next(iter(PICTURES))
ARTICLES = Path("content/articles")


@pytest.fixture(scope="module")
def picture() -> bytes:
    return drawn(NAME)


def test_a_picture_is_the_same_on_every_run(picture: bytes) -> None:
    assert drawn(NAME) == picture


def test_a_picture_is_a_light_jpeg_in_the_shape_of_a_headline_picture(picture: bytes) -> None:
    with Image.open(io.BytesIO(picture)) as opened:
        assert (opened.format, opened.size, opened.mode) == ("JPEG", (WIDTH, HEIGHT), "RGB")
    assert len(picture) <= LARGEST


def test_every_picture_of_the_table_lies_with_the_content() -> None:
    assert [name for name in PICTURES if not (IMAGES / name).is_file()] == []


def test_every_picture_is_used_by_an_article() -> None:
    texts = "\n".join(path.read_text("utf-8") for path in ARTICLES.rglob("*.md"))
    assert set(PICTURES) - set(re.findall(r"\d{4}/\d{2}/[a-z0-9-]+\.jpg", texts)) == set()


@pytest.mark.parametrize(
    ("outline", "corners"),
    [
        (box(0, 0, 4, 2), (0, 0, 4, 2)),
        (box(0, 0, 4, 2, radius=1), (0, 0, 4, 2)),
        (oval(1, 1, 1), (0, 0, 2, 2)),
        (ribbon([(0, 0), (10, 0)], 2), (-1, -1, 11, 1)),
    ],
)
def test_an_outline_fills_the_room_that_it_names(
    outline: Outline, corners: tuple[float, float, float, float]
) -> None:
    across, down = zip(*outline, strict=True)
    assert (min(across), min(down), max(across), max(down)) == pytest.approx(corners, abs=0.01)


def test_a_smooth_line_passes_through_its_points() -> None:
    points = [(0.0, 0.0), (10.0, 5.0), (20.0, 0.0)]
    assert set(points) <= set(smooth(points, closed=False))
