"""Make the README's picture from those of ``make shots``: ``python -m tools.readme_picture``.

The home page as a desk shows it, beside it an article on a phone.
"""

import sys
from pathlib import Path

from PIL import Image, ImageDraw

from tools.sample import ROOT
from tools.shots import SHOTS

PICTURE = ROOT / "docs/images/home.webp"
HEIGHT, GAP = 900, 40
GROUND, FRAME = "#e9e2d6", "#c9bfae"


def first_look(file: Path, height: int = HEIGHT) -> Image.Image:
    """Return the upper part of a page's picture, with a thin frame."""
    with Image.open(file) as page:
        view = page.convert("RGB").crop((0, 0, page.width, min(page.height, height)))
    ImageDraw.Draw(view).rectangle((0, 0, view.width - 1, view.height - 1), outline=FRAME)
    return view


def side_by_side(views: list[Image.Image]) -> Image.Image:
    """Return pictures in one row on a plain ground."""
    width = sum(view.width for view in views) + GAP * (len(views) + 1)
    ground = Image.new("RGB", (width, HEIGHT + 2 * GAP), GROUND)
    left = GAP
    for view in views:
        ground.paste(view, (left, GAP))
        left += view.width + GAP
    return ground


def main() -> int:
    """Write the picture."""
    views = [first_look(SHOTS / f"{name}-light.png") for name in ("beranda-1280", "artikel-360")]
    picture = side_by_side(views)
    picture.thumbnail((1400, 1400), Image.Resampling.LANCZOS)
    PICTURE.parent.mkdir(parents=True, exist_ok=True)
    picture.save(PICTURE, quality=85, method=6)
    print(f"{PICTURE.relative_to(ROOT)}: {PICTURE.stat().st_size} byte")
    return 0


if __name__ == "__main__":
    sys.exit(main())
