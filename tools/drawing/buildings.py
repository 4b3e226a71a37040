"""What people built: houses, the night watch post, the berugak."""

from tools.drawing import palette as hue
from tools.drawing.canvas import Canvas
from tools.drawing.outlines import Outline, Point, box, oval, ribbon, smooth
from tools.drawing.things import cup, kettle

ROWS_OF_TILES = 7


def tiled_roof(canvas: Canvas, half: float, height: float, colour: str, dark: str) -> None:
    """Draw a hipped roof of tiles; the origin is the middle of its eaves, its ridge is two fifths as wide."""
    top = half * 0.4
    canvas.fill([(-half, 0), (-top, -height), (top, -height), (half, 0)], colour, dark)
    for row in range(1, ROWS_OF_TILES):
        share = row / ROWS_OF_TILES
        edge = top + (half - top) * share
        canvas.fill(
            ribbon([(-edge, height * (share - 1)), (edge, height * (share - 1))], 2),
            hue.NIGHT_BROWN,
            opacity=0.18,
        )
    canvas.fill(box(-half - 4, -4, half + 4, 9, 5), dark)
    canvas.fill(box(-top - 6, -height - 8, top + 6, -height + 5, 6), dark)


def window(canvas: Canvas, width: float, height: float, pane: str, frame: str) -> None:
    """Draw a window of two panes in its frame; the origin is the upper left corner of the panes."""
    canvas.fill(box(-8, -8, width + 8, height + 8, 3), frame)
    canvas.fill(box(0, 0, width, height), pane)
    canvas.fill(box(width / 2 - 3, 0, width / 2 + 3, height), frame)
    canvas.fill(box(-14, height + 8, width + 14, height + 17, 3), frame)


def cottage(canvas: Canvas, wall: tuple[str, str], roof: tuple[str, str], pane: str, wood: str) -> None:
    """Draw a village house that stands on the origin, 320 units wide."""
    canvas.fill(box(-130, -150, 130, 0), *wall)
    canvas.fill(box(-130, -150, 130, -128), wood, opacity=0.35)
    canvas.fill(box(-28, -108, 28, 0), wood)
    canvas.fill(oval(17, -52, 4), hue.GOLD)
    window(canvas.at(-102, -104), 50, 52, pane, wood)
    window(canvas.at(54, -104), 50, 52, pane, wood)
    tiled_roof(canvas.at(0, -144), 168, 110, *roof)
    canvas.fill(box(-140, -8, 140, 6), hue.BARK, opacity=0.6)


def watch_post(canvas: Canvas) -> None:
    """Draw a pos ronda under its lamp; the origin is the middle of its foot, it is 620 units wide."""
    canvas.fill(box(-216, -330, 216, -70), "#6d4527", "#b5762f")
    for plank in range(-190, 216, 38):
        canvas.fill(box(plank, -330, plank + 3, -70), hue.NIGHT_BROWN, opacity=0.25)
    canvas.glow(0, -300, 330, hue.LAMP, 0.85)
    canvas.fill([(-30, -318), (30, -318), (170, -84), (-170, -84)], hue.LAMP, hue.OCHRE, 0.28)
    canvas.fill(box(-250, -84, 250, -52, 4), "#a8692f", "#6b3c1e")
    canvas.fill(box(-240, -52, 240, 0), "#4b2b1b", hue.NIGHT_BROWN)
    canvas.fill(box(-70, -30, 70, 0, 3), "#6b4328", "#4b2b1b")
    for post in (-232, 214):
        canvas.fill(box(post, -340, post + 20, 0), "#7a4a26", hue.NIGHT_BROWN)
    canvas.fill(box(-214, -190, -196 + 170, -176), "#7a4a26")
    canvas.fill(box(30, -190, 214, -176), "#7a4a26")
    for rail in (-190, -140, -90, -46, 44, 90, 140, 190):
        canvas.fill(box(rail, -180, rail + 8, -84), "#7a4a26", "#5b351f")
    canvas.fill(ribbon([(0, -352), (0, -318)], 4), hue.NIGHT_BROWN)
    canvas.fill([(-16, -326), (16, -326), (34, -302), (-34, -302)], hue.NIGHT_BROWN, hue.BARK)
    canvas.fill(oval(0, -300, 17, 12), "#fff6d8")
    tiled_roof(canvas.at(0, -338), 320, 150, "#8d4026", "#51240f")
    slit_drum(canvas.at(262, -326))


def slit_drum(canvas: Canvas) -> None:
    """Draw a kentongan that hangs from the origin."""
    canvas.fill(ribbon([(0, 0), (0, 40)], 4), hue.NIGHT_BROWN)
    canvas.fill(box(-22, 36, 22, 176, 18), "#c98b45", "#7b4a22")
    canvas.fill(box(-5, 64, 5, 150, 5), hue.NIGHT_BROWN)
    canvas.fill(ribbon([(46, 44), (58, 150)], 9, 11), "#8a5a2d")
    canvas.fill(ribbon([(0, 8), (46, 44)], 2.5), hue.NIGHT_BROWN)


def thatch(width: float, height: float, eaves: float) -> Outline:
    """Return the swelling outline of a roof of alang-alang grass."""
    half: list[Point] = [(-width / 2, eaves), (-width * 0.43, eaves - height * 0.32),
                         (-width * 0.3, eaves - height * 0.84),
                         (-width * 0.17, eaves - height)]  # fmt: skip
    left = smooth(half, closed=False)
    return [
        *left,
        *[(-x, y) for x, y in reversed(left)],
        (width * 0.44, eaves + 22),
        (-width * 0.44, eaves + 22),
    ]


def berugak(canvas: Canvas) -> None:
    """Draw the open pavilion of the Sasak; the origin is the middle of its foot, it is 760 units wide."""
    canvas.fill(oval(0, 6, 380, 26), hue.FOREST, opacity=0.55)
    for post in (-230, -90, 74, 214):
        canvas.fill(box(post - 6, -20, post + 28, 4, 4), "#8b8577", "#635d52")
        canvas.fill(box(post, -330, post + 18, -8), "#8a5a35", hue.BARK)
    canvas.fill(box(-270, -148, 270, -116, 5), "#c08a52", "#8a5a35")
    canvas.fill(box(-258, -118, 258, -98), "#5c3822", hue.BARK)
    canvas.fill([(-190, -168), (190, -168), (220, -147), (-220, -147)], hue.TERRACOTTA, hue.BRICK)
    canvas.fill([(-176, -163), (176, -163), (190, -152), (-190, -152)], hue.GOLD, opacity=0.45)
    for x in (-70, 96):
        cup(canvas.at(x, -152, 0.72), hue.CREAM, "#c9a47c")
    kettle(canvas.at(14, -152))
    canvas.fill(box(-254, -338, 254, -318), "#6b4328")
    canvas.fill(thatch(720, 250, -318), "#c9a46a", "#7d5a34")
    for row in range(1, 6):
        y = -318 - 250 * row / 6.4
        half = 350 - 30 * row - 3.4 * row**2
        line = smooth(
            [(-half, y + 10), (-half / 2, y), (0, y - 3), (half / 2, y), (half, y + 10)], closed=False
        )
        canvas.fill(ribbon(line, 4), "#6b4a2a", opacity=0.35)
    canvas.fill(box(-132, -582, 132, -560, 10), "#6b4a2a")
