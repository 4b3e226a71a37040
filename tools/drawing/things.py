"""Things that a hand can hold or carry: a helmet, a phone, a bucket, a cup, a book."""

from tools.drawing import palette as hue
from tools.drawing.canvas import Canvas
from tools.drawing.outlines import arc, box, oval, ribbon, smooth

LAST_FULL_LINE = 4


def helmet(canvas: Canvas) -> None:
    """Draw a half-face helmet that looks right, with visor and fastened strap, 560 units wide."""
    strap = smooth([(-70, 70), (-20, 190), (70, 222), (150, 176), (176, 70)], closed=False)
    canvas.fill(ribbon(strap, 20), hue.NIGHT_BROWN)
    canvas.fill(box(36, 196, 96, 240, 9), hue.GOLD, hue.OCHRE)
    canvas.fill(box(58, 196, 66, 240), hue.BARK)
    shell = smooth([(-260, 60), (-268, -60), (-190, -210), (-20, -268), (160, -214), (238, -90), (246, -14),
                    (90, -8), (20, 40), (-10, 130), (-110, 150), (-220, 128)])  # fmt: skip
    inside = smooth(
        [(-150, 60), (-20, 20), (120, -40), (232, -40), (228, 40), (180, 104), (60, 138), (-80, 144)]
    )
    canvas.fill(inside, hue.BARK, hue.NIGHT_BROWN)
    canvas.fill(shell, "#c4552f", hue.BRICK)
    canvas.fill(smooth([(-214, -60), (-150, -178), (-20, -226), (40, -214), (-70, -176), (-150, -96),
                        (-186, 0)]),
                hue.PEACH, opacity=0.35)  # fmt: skip
    stripe = smooth([(-262, 40), (-140, 20), (0, -60), (120, -92), (236, -84)], closed=False)
    canvas.fill(ribbon(stripe, 22, 14), hue.CREAM)
    visor = smooth([(40, -96), (150, -118), (246, -92), (300, 0), (308, 86), (270, 108), (140, 62), (70, 10)])
    canvas.fill(visor, "#dfeae6", hue.SEA_LIGHT, 0.6)
    canvas.fill(smooth([(190, -84), (236, -70), (276, 0), (282, 54), (250, 0)]), hue.PAPER, opacity=0.6)
    canvas.fill(ribbon(smooth([(40, -96), (150, -118), (246, -92)], closed=False), 12), hue.BARK)
    canvas.fill(oval(58, -74, 30), hue.BARK)
    canvas.fill(oval(58, -74, 17), hue.OCHRE)
    edge = smooth([(-252, 70), (-216, 130), (-110, 152), (-10, 132), (20, 42), (80, -2)], closed=False)
    canvas.fill(ribbon(edge, 13), hue.NIGHT_BROWN)


def phone(canvas: Canvas, top: str, bottom: str) -> None:
    """Draw a hand phone around the origin, 300 units wide and 580 tall, its screen between two colours."""
    canvas.fill(box(-138, -270, 168, 306, 44), hue.NIGHT_BROWN, opacity=0.22)
    canvas.fill(box(-150, -290, 150, 290, 42), "#3a2a24", hue.NIGHT_BROWN)
    canvas.fill(box(-134, -274, 134, 274, 30), top, bottom)
    canvas.fill(box(-36, -262, 36, -248, 7), hue.NIGHT_BROWN)


def bubble(
    canvas: Canvas, width: float, lines: int, colours: tuple[str, str], *, right: bool = False
) -> None:
    """Draw a message whose words are only bars; the origin is its upper left corner."""
    colour, ink = colours
    height = 26 + 22 * lines
    canvas.fill(box(0, 0, width, height, 18), colour)
    tail = (width - 26, width + 14) if right else (26, -14)
    canvas.fill(
        [(tail[0], height - 20), (tail[1], height + 8), (tail[0] - (24 if right else -24), height - 2)],
        colour,
    )
    for line in range(lines):
        long = width - 40 - (width * 0.34 if line == lines - 1 else 0)
        canvas.fill(box(20, 18 + 22 * line, 20 + long, 27 + 22 * line, 4), ink, opacity=0.55)


def padlock(canvas: Canvas, body: str, dark: str, shackle: str) -> None:
    """Draw a closed padlock around the origin, 130 units wide."""
    canvas.fill(ribbon([(-38, 0), *arc((0, -40), (38, 44), 180, 360), (38, 0)], 18), shackle)
    canvas.fill(box(-66, -8, 66, 92, 16), body, dark)
    canvas.fill(oval(0, 32, 13), hue.NIGHT_BROWN)
    canvas.fill(box(-5, 34, 5, 62, 4), hue.NIGHT_BROWN)


def bucket(canvas: Canvas, body: str, dark: str, water: str) -> None:
    """Draw a bucket of water that stands on the origin, 190 units wide."""
    canvas.fill(ribbon(arc((0, -150), (92, 84), 190, 350), 6), hue.BARK)
    canvas.fill([(-95, -150), (95, -150), (70, 0), (-70, 0)], body, dark)
    canvas.fill(oval(0, 0, 70, 14), dark)
    canvas.fill(oval(0, -150, 95, 22), dark)
    canvas.fill(oval(0, -147, 84, 16), water)
    canvas.fill(oval(-24, -150, 34, 5), hue.FOAM, opacity=0.7)
    canvas.fill([(-84, -96), (84, -96), (80, -76), (-80, -76)], hue.PAPER, opacity=0.35)


def suitcase(canvas: Canvas) -> None:
    """Draw a suitcase that stands on the origin, 150 units wide."""
    canvas.fill(ribbon([(-34, -196), (-34, -244), (34, -244), (34, -196)], 9), hue.NIGHT_BROWN)
    canvas.fill(box(-78, -204, 78, -8, 18), "#c98b45", "#8a5327")
    for x in (-46, 30):
        canvas.fill(box(x, -204, x + 16, -8), hue.BARK, opacity=0.7)
    for x in (-52, 52):
        canvas.fill(oval(x, -6, 11), hue.INK)


def cup(canvas: Canvas, colour: str, dark: str) -> None:
    """Draw a cup of tea that stands on the origin, 70 units wide."""
    canvas.fill(ribbon(arc((34, -28), (16, 15), -80, 90), 6), dark)
    canvas.fill(smooth([(-32, -56), (32, -56), (28, -14), (14, 0), (-14, 0), (-28, -14)]), colour, dark)
    canvas.fill(oval(0, -54, 31, 8), dark)
    canvas.fill(oval(0, -53, 25, 5.5), "#a8622c")


def kettle(canvas: Canvas) -> None:
    """Draw a kettle that stands on the origin, 110 units wide."""
    canvas.fill(ribbon(arc((0, -66), (36, 38), 190, 350), 6), hue.BARK)
    canvas.fill(ribbon(smooth([(36, -30), (58, -44), (64, -68)], closed=False), 14, 8), hue.TEAL)
    canvas.fill(smooth([(-30, -62), (30, -62), (48, -26), (36, 0), (-36, 0), (-48, -26)]), hue.SEA, hue.TEAL)
    canvas.fill(oval(0, -66, 9), hue.BARK)


def open_book(canvas: Canvas) -> None:
    """Draw an open book from above, leaning back; the origin is the foot of its spine, 620 units wide."""
    halves = [canvas.at(0, 0, mirrored=side) for side in (False, True)]
    for half in halves:
        half.fill([(-4, 26), (318, 26), (296, -226), (-4, -226)], hue.BRICK, "#5d1f10")
    for half, paper in zip(halves, (hue.PAPER, hue.CREAM), strict=True):
        near = smooth([(0, 8), (80, -18), (190, -20), (306, 10)], closed=False)
        far = smooth([(278, -222), (180, -246), (70, -244), (0, -218)], closed=False)
        half.fill([*near, *far], paper, "#e8d8b8")
        for row in range(6):
            y, right = -198 + 30 * row, 240 + 4 * row - (80 if row > LAST_FULL_LINE else 0)
            words = smooth([(36, y), ((36 + right) / 2, y - 11), (right, y + 4)], closed=False)
            half.fill(ribbon(words, 6), hue.BARK, opacity=0.3)
    canvas.fill([(-3, 8), (3, 8), (3, -216), (-3, -216)], hue.BARK, opacity=0.5)
    canvas.fill(ribbon(smooth([(8, -218), (12, -60), (8, 20), (18, 66)], closed=False), 11), hue.TERRACOTTA)
