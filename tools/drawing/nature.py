"""Land, sea and sky of Lombok's south-west."""

import math

from tools.drawing import palette as hue
from tools.drawing.canvas import HEIGHT, WIDTH, Canvas
from tools.drawing.outlines import Outline, Point, box, oval, ribbon, ridge, smooth

GLINTS = 110


def ranges(canvas: Canvas, base: float, far: str, near: str, foot: str) -> None:
    """Draw the three ranges that stand behind most pictures, from the far to the near colour."""
    canvas.fill(ridge(base - 60, [(420, 150, 230), (900, 210, 260), (1330, 130, 220)]), far, foot)
    canvas.fill(
        ridge(base - 20, [(150, 190, 260), (700, 70, 180), (1180, 130, 240)]), hue.between(far, near), foot
    )
    canvas.fill(ridge(base, [(-40, 120, 330), (520, 40, 200), (1560, 220, 330)]), near, foot)


def sea(canvas: Canvas, top: float, near: str, far: str, glint: str) -> None:
    """Draw water down to the lower edge, with strokes of light that grow towards the reader."""
    canvas.fill(box(-10, top, WIDTH + 10, HEIGHT + 10), far, near)
    for _ in range(GLINTS):
        nearness = canvas.chance.random() ** 1.5
        y = top + 8 + nearness * (HEIGHT - top)
        x = canvas.chance.uniform(0, WIDTH)
        length = 22 + 110 * nearness
        canvas.fill(oval(x, y, length, 1.2 + 2.6 * nearness), glint, opacity=0.28)


def sun(canvas: Canvas, radius: float, colour: str, halo: str) -> None:
    """Draw a disc in its glow, around the origin."""
    canvas.glow(0, 0, radius * 7, halo, 0.75)
    canvas.fill(oval(0, 0, radius), colour)


def sun_path(canvas: Canvas, x: float, top: float, colour: str, bottom: float = HEIGHT) -> None:
    """Draw the sun's broken reflection on water."""
    y, step = top + 6, 7.0
    while y < bottom:
        spread = 24 + (y - top) * 0.34
        shift = canvas.chance.uniform(-0.5, 0.5) * spread
        canvas.fill(
            oval(x + shift, y, spread * canvas.chance.uniform(0.5, 1), step * 0.3), colour, opacity=0.55
        )
        y, step = y + step, step * 1.06


def stars(canvas: Canvas, count: int, lowest: float) -> None:
    """Strew stars over the upper sky."""
    for _ in range(count):
        x, y = canvas.chance.uniform(0, WIDTH), canvas.chance.uniform(0, lowest)
        canvas.fill(oval(x, y, canvas.chance.choice((1.2, 1.6, 2.4))), hue.CREAM, opacity=0.75)


def cloud(canvas: Canvas, colour: str, opacity: float = 0.6) -> None:
    """Draw a long flat cloud around the origin."""
    bumps = [(-190, 3), (-120, -10), (-60, -24), (-10, -22), (40, -30), (100, -14), (150, -14), (220, 2),
             (130, 10), (0, 13), (-110, 10)]  # fmt: skip
    canvas.fill(smooth(bumps), colour, opacity=opacity)


def palm(canvas: Canvas, trunk: str, leaf: str, shade: str, lean: float = 60) -> None:
    """Draw a coconut palm that stands on the origin, about 500 units tall."""
    crown = (lean, -430.0)
    stem = smooth([(0, 0), (lean * 0.15, -160), (lean * 0.55, -310), crown], closed=False)
    canvas.fill(ribbon(stem, 26, 13), trunk)
    canvas.fill([(-11, -60), (12, -60), (15, -22), (25, 12), (-25, 12), (-15, -22)], trunk)
    tuft(canvas.at(0, 20), shade, 46, 11)
    for angle, reach, colour in (
        (-168, 190, shade), (-12, 190, shade), (-145, 200, leaf), (-35, 205, leaf), (165, 165, leaf),
        (18, 170, leaf), (-112, 170, shade), (-66, 180, leaf), (130, 120, shade), (50, 120, shade),
    ):  # fmt: skip
        _frond(canvas, crown, math.radians(angle), reach, colour)
    for x, y in ((-12, 12), (10, 16), (0, 4)):
        canvas.fill(oval(crown[0] + x, crown[1] + y, 11), trunk)


def _frond(canvas: Canvas, crown: Point, turn: float, reach: float, colour: str) -> None:
    x, y = crown
    droop = 0.5 + 0.3 * max(0.0, -math.sin(turn))
    spine = smooth(
        [
            crown,
            (x + 0.5 * reach * math.cos(turn), y + 0.5 * reach * math.sin(turn) + 4),
            (x + reach * math.cos(turn), y + reach * math.sin(turn) + reach * droop),
        ],
        closed=False,
    )
    canvas.fill(ribbon(spine, 7, 2), colour)
    side = 1 if math.cos(turn) >= 0 else -1
    for index, (left, top) in enumerate(spine[3:]):
        long = 54 * math.sin(math.pi * (index + 4) / (len(spine) + 2.5))
        canvas.fill(ribbon([(left, top), (left + side * long * 0.5, top + long)], 7, 1.5), colour)
        canvas.fill(ribbon([(left, top), (left + side * long * 0.9, top - long * 0.22)], 6, 1.5), colour)


def leaf(length: float, width: float) -> Outline:
    """Return a pointed leaf that grows up from the origin."""
    return smooth([(0, 0), (-width, -length * 0.45), (0, -length), (width, -length * 0.45)])


def tuft(canvas: Canvas, colour: str, height: float = 60, blades: int = 7) -> None:
    """Draw a tuft of grass that stands on the origin."""
    for blade in range(blades):
        lean = (blade - (blades - 1) / 2) * height * 0.2 + canvas.chance.uniform(-5, 5)
        tall = height * canvas.chance.uniform(0.6, 1)
        stalk = smooth(
            [(lean * 0.1, 0), (lean * 0.4, -tall * 0.6), (lean * 1.3, -tall)], closed=False, steps=6
        )
        canvas.fill(ribbon(stalk, 5, 1), colour)


def bush(canvas: Canvas, light: str, dark: str) -> None:
    """Draw a round bush, about 200 units wide, that stands on the origin."""
    rounds = ((-62, -36, 46), (62, -34, 44), (0, -58, 60), (-28, -22, 44), (34, -20, 46))
    for x, y, radius in rounds:
        canvas.fill(oval(x, y, radius), hue.between(light, dark), dark)
    for x, y, radius in rounds[:3]:
        canvas.fill(oval(x - radius * 0.2, y - radius * 0.24, radius * 0.62), light, opacity=0.32)
