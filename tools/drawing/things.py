"""Things that a hand can hold or push: a helmet, a phone, a boat, a motorbike, a bucket, a book."""

import math

from tools.drawing import palette as hue
from tools.drawing.canvas import Canvas
from tools.drawing.outlines import arc, box, oval, ribbon, smooth


def fishing_boat(canvas: Canvas, hull: str, dark: str, sail: str) -> None:
    """Draw an outrigger boat from the side; the origin is its water line, it is 440 units long."""
    canvas.fill(ribbon([(-10, -20), (-10, -250)], 9, 6), dark)
    canvas.fill(smooth([(-4, -246), (30, -200), (118, -66), (-4, -52)]), sail, dark, 0.95)
    canvas.fill(smooth([(-220, -66), (-150, -22), (0, -14), (140, -24), (228, -92), (196, -8), (110, 22), (-110, 22), (-186, -4)]),
                hull, dark)  # fmt: skip
    canvas.fill(ribbon(smooth([(-196, -38), (-120, -6), (0, 0), (120, -8), (200, -52)], closed=False), 6), hue.CREAM)
    for x in (-96, 84):
        canvas.fill(ribbon(smooth([(x, -22), (x + 8, -46), (x + 22, -10), (x + 30, 34)], closed=False), 7), dark)
    canvas.fill(ribbon(smooth([(-190, 30), (-80, 38), (90, 38), (216, 24)], closed=False), 11, 8), dark)


def helmet(canvas: Canvas) -> None:
    """Draw a half-face helmet that looks right, with visor and fastened strap, 560 units wide."""
    strap = smooth([(-70, 70), (-20, 190), (70, 222), (150, 176), (176, 70)], closed=False)
    canvas.fill(ribbon(strap, 20), hue.NIGHT_BROWN)
    canvas.fill(box(36, 196, 96, 240, 9), hue.GOLD, hue.OCHRE)
    canvas.fill(box(58, 196, 66, 240), hue.BARK)
    shell = smooth([(-260, 60), (-268, -60), (-190, -210), (-20, -268), (160, -214), (238, -90), (246, -14),
                    (90, -8), (20, 40), (-10, 130), (-110, 150), (-220, 128)])  # fmt: skip
    canvas.fill(smooth([(-150, 60), (-20, 40), (120, 0), (212, 4), (196, 90), (60, 134), (-80, 142)]), hue.NIGHT_BROWN)
    canvas.fill(shell, "#c4552f", hue.BRICK)
    canvas.fill(smooth([(-214, -60), (-150, -178), (-20, -226), (40, -214), (-70, -176), (-150, -96), (-186, 0)]),
                hue.PEACH, opacity=0.35)  # fmt: skip
    stripe = smooth([(-262, 40), (-140, 20), (0, -60), (120, -92), (236, -84)], closed=False)
    canvas.fill(ribbon(stripe, 22, 14), hue.CREAM)
    visor = smooth([(40, -96), (150, -118), (246, -92), (300, 0), (308, 86), (270, 108), (140, 62), (70, 10)])
    canvas.fill(visor, "#dfeae6", hue.SEA_LIGHT, 0.72)
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


def bubble(canvas: Canvas, width: float, lines: int, colour: str, ink: str, *, right: bool = False) -> None:
    """Draw a message whose words are only bars; the origin is its upper left corner."""
    height = 26 + 22 * lines
    canvas.fill(box(0, 0, width, height, 18), colour)
    tail = (width - 26, width + 14) if right else (26, -14)
    canvas.fill([(tail[0], height - 20), (tail[1], height + 8), (tail[0] - (24 if right else -24), height - 2)], colour)
    for line in range(lines):
        long = width - 40 - (width * 0.34 if line == lines - 1 else 0)
        canvas.fill(box(20, 18 + 22 * line, 20 + long, 27 + 22 * line, 4), ink, opacity=0.55)


def padlock(canvas: Canvas, body: str, dark: str, shackle: str) -> None:
    """Draw a closed padlock around the origin, 130 units wide."""
    canvas.fill(ribbon([(-38, 0), *arc(0, -40, 38, 44, 180, 360), (38, 0)], 18), shackle)
    canvas.fill(box(-66, -8, 66, 92, 16), body, dark)
    canvas.fill(oval(0, 32, 13), hue.NIGHT_BROWN)
    canvas.fill(box(-5, 34, 5, 62, 4), hue.NIGHT_BROWN)


def bucket(canvas: Canvas, body: str, dark: str, water: str) -> None:
    """Draw a bucket of water that stands on the origin, 190 units wide."""
    canvas.fill(ribbon(arc(0, -150, 92, 84, 190, 350), 6), hue.BARK)
    canvas.fill([(-95, -150), (95, -150), (70, 0), (-70, 0)], body, dark)
    canvas.fill(oval(0, 0, 70, 14), dark)
    canvas.fill(oval(0, -150, 95, 22), dark)
    canvas.fill(oval(0, -147, 84, 16), water)
    canvas.fill(oval(-24, -150, 34, 5), hue.FOAM, opacity=0.7)
    canvas.fill([(-84, -96), (84, -96), (80, -76), (-80, -76)], hue.PAPER, opacity=0.35)


def wheel(canvas: Canvas, radius: float) -> None:
    """Draw a motorbike's wheel around the origin."""
    canvas.fill(oval(0, 0, radius), hue.INK)
    canvas.fill(oval(0, 0, radius * 0.74), "#4a5a62", "#2d3a42")
    canvas.fill(oval(0, 0, radius * 0.62), hue.INK, opacity=0.55)
    for turn in range(0, 360, 60):
        x, y = radius * 0.7 * math.cos(math.radians(turn)), radius * 0.7 * math.sin(math.radians(turn))
        canvas.fill(ribbon([(0, 0), (x, y)], 11), "#9aa5a3")
    canvas.fill(oval(0, 0, radius * 0.2), "#c8c9c0", "#7f8a88")


def motorbike(canvas: Canvas) -> None:
    """Draw a parked underbone motorbike that looks right; the origin is the ground, it is 760 units long."""
    for x in (-240, 250):
        wheel(canvas.at(x, -104), 104)
    canvas.fill(ribbon([(250, -104), (176, -330)], 22, 26), "#aab0ab")
    canvas.fill(ribbon([(-60, -20), (-96, 0)], 12), "#6a6f6d")
    canvas.fill(smooth([(-60, -150), (40, -160), (70, -90), (20, -50), (-70, -60)]), "#7f8a88", "#434c4e")
    canvas.fill(ribbon(smooth([(0, -70), (-90, -52), (-220, -70), (-330, -96)], closed=False), 26, 34), "#8d9492", "#545c5c")
    canvas.fill(ribbon([(-240, -104), (-60, -110)], 24), "#5a6261")
    body = smooth([(-350, -250), (-200, -262), (-60, -234), (40, -190), (110, -220), (160, -330), (214, -330),
                   (196, -210), (120, -110), (30, -118), (-70, -170), (-190, -190), (-300, -212)])  # fmt: skip
    canvas.fill(body, "#cf6a3f", hue.BRICK)
    canvas.fill(smooth([(170, -320), (208, -318), (188, -210), (120, -124), (96, -130), (150, -220)]), hue.CREAM, opacity=0.85)
    canvas.fill(smooth([(-330, -262), (-210, -286), (-100, -280), (0, -236), (-40, -222), (-180, -240), (-320, -238)]),
                "#33221b", hue.NIGHT_BROWN)  # fmt: skip
    canvas.fill(ribbon(smooth([(-370, -262), (-390, -290), (-330, -300), (-270, -284)], closed=False), 10), "#aab0ab")
    canvas.fill(smooth([(-372, -240), (-348, -246), (-340, -214), (-366, -212)]), "#e0442c")
    canvas.fill(smooth([(150, -336), (176, -392), (226, -386), (244, -340), (214, -312), (170, -314)]), "#cf6a3f", hue.BRICK)
    canvas.fill(smooth([(216, -372), (246, -352), (240, -324), (214, -326)]), hue.LAMP)
    canvas.fill(ribbon(smooth([(186, -386), (150, -412), (104, -404)], closed=False), 13), hue.NIGHT_BROWN)
    canvas.fill(ribbon([(172, -396), (160, -456)], 5), "#6a6f6d")
    canvas.fill(oval(156, -464, 26, 18), "#6a6f6d", "#3d4546")
    canvas.fill(smooth([(128, -150), (200, -224), (300, -222), (366, -160), (352, -146), (286, -196), (214, -196), (148, -134)]),
                "#cf6a3f", hue.BRICK)  # fmt: skip


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
    canvas.fill(ribbon(arc(34, -28, 16, 15, -80, 90), 6), dark)
    canvas.fill(smooth([(-32, -56), (32, -56), (28, -14), (14, 0), (-14, 0), (-28, -14)]), colour, dark)
    canvas.fill(oval(0, -54, 31, 8), dark)
    canvas.fill(oval(0, -53, 25, 5.5), "#a8622c")


def open_book(canvas: Canvas) -> None:
    """Draw an open book from above, leaning back; the origin is the foot of its spine, 620 units wide."""
    for side in (False, True):
        page = canvas.at(0, 0, mirrored=side)
        page.fill(smooth([(0, 22), (150, 0), (318, 22), (286, -214), (150, -236), (0, -214)]), hue.BRICK, "#5d1f10")
        sheet = [*smooth([(0, 6), (80, -22), (190, -22), (304, 8)], closed=False),
                 *smooth([(274, -218), (180, -242), (70, -240), (0, -216)], closed=False)]  # fmt: skip
        page.fill(sheet, hue.CREAM if side else hue.PAPER, "#e8d8b8")
        for row in range(6):
            y = -196 + 30 * row
            left, right = 34 + row, 236 + 4 * row - (70 if row == 5 else 0)  # noqa: PLR2004 the last line is short
            line = smooth([(left, y), ((left + right) / 2, y - 13), (right, y + 6)], closed=False)
            page.fill(ribbon(line, 6), hue.BARK, opacity=0.3)
    canvas.fill([(-3, 8), (3, 8), (3, -216), (-3, -216)], hue.BARK, opacity=0.5)
    canvas.fill(ribbon(smooth([(40, -226), (46, -60), (30, 40), (44, 76)], closed=False), 13), hue.TERRACOTTA)
