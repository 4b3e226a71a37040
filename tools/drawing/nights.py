"""Scenes by night: the watch post, the locked house, the parked motorbike, the call."""

from tools.drawing import palette as hue
from tools.drawing.buildings import cottage, watch_post, window
from tools.drawing.canvas import HEIGHT, WIDTH, Canvas
from tools.drawing.nature import bush, leaf, palm, ranges, stars
from tools.drawing.outlines import arc, box, oval, ribbon, smooth
from tools.drawing.things import cup, padlock, phone, suitcase
from tools.drawing.vehicles import motorbike


def night(canvas: Canvas, horizon: float) -> None:
    """Draw the night sky with its moon, and dark hills up to the horizon."""
    canvas.everywhere((-10, "#0f2233"), (horizon - 180, "#245060"), (horizon + 60, "#4a7678"))
    stars(canvas, 90, horizon - 220)
    canvas.glow(1290, 170, 300, "#cfe0d0", 0.45)
    canvas.fill(oval(1290, 170, 58), "#f6ecd0")
    canvas.fill(oval(1272, 158, 11), "#dccfa8", opacity=0.7)
    canvas.fill(oval(1306, 188, 16), "#dccfa8", opacity=0.6)
    ranges(canvas, horizon, "#2f5a66", "#173a47", "#3f6a6c")


def watch_post_at_night(canvas: Canvas) -> None:
    """Draw the pos ronda with its lamp lit."""
    night(canvas, 560)
    canvas.fill(box(-10, 550, WIDTH + 10, HEIGHT + 10), "#1d4044", "#0d2027")
    for x, y, size in ((170, 610, 0.55), (1440, 620, 0.6)):
        canvas.glow(x, y - 40, 130, hue.LAMP, 0.4)
        cottage(canvas.at(x, y, size), ("#35474a", "#22343a"), ("#4b342e", "#2b211f"), "#f2bf62", "#1b2429")
    canvas.fill([(660, 700), (880, 700), (1180, 910), (440, 910)], "#7d5f3c", "#3f3226")
    canvas.glow(770, 700, 620, "#f2b45a", 0.42)
    palm(canvas.at(330, 760, 1.25), "#1b2226", "#1d3f3f", "#142f32", 90)
    palm(canvas.at(1300, 740, 1.05, mirrored=True), "#1b2226", "#1d3f3f", "#142f32", 70)
    for x, y, size in ((90, 790, 1.4), (1180, 750, 0.9), (1500, 800, 1.6)):
        bush(canvas.at(x, y, size), "#245048", "#12292d")
    watch_post(canvas.at(770, 790, 1.12))
    canvas.glow(770, 470, 300, hue.LAMP, 0.5)


def house_before_a_journey(canvas: Canvas) -> None:
    """Draw a locked house under its porch lamp, and a suitcase that waits at the steps."""
    night(canvas, 520)
    canvas.fill(box(-10, 520, WIDTH + 10, HEIGHT + 10), "#254a46", "#12292d")
    palm(canvas.at(180, 760, 1.4), "#1f2a2c", "#1f4744", "#163537", 60)
    canvas.fill(box(370, 330, 1230, 770), "#c98f5c", "#9a5f3b")
    canvas.fill(box(370, 700, 1230, 770), "#6b3c26", "#512b1c")
    canvas.fill([(280, 340), (460, 130), (1140, 130), (1320, 340)], "#8d4026", "#5a2814")
    for row in range(1, 9):
        y = 130 + 210 * row / 9
        edge = 180 * (1 - row / 9)
        canvas.fill(ribbon([(280 + edge, y), (1320 - edge, y)], 3), hue.NIGHT_BROWN, opacity=0.25)
    canvas.fill(box(268, 332, 1332, 354, 8), "#43200f")
    canvas.glow(800, 430, 430, hue.LAMP, 0.75)
    for left in (440, 1010):
        window(canvas.at(left, 440), 150, 160, "#24424d", "#5a321e")
        canvas.fill([(left, 440), (left + 40, 440), (left + 14, 600), (left, 600)], "#e8d8b8", "#b99b74", 0.9)
        canvas.fill(
            [(left + 150, 440), (left + 110, 440), (left + 136, 600), (left + 150, 600)],
            "#e8d8b8",
            "#b99b74",
            0.9,
        )
    canvas.fill(box(708, 434, 892, 772, 4), "#4b2817")
    canvas.fill(box(722, 448, 878, 768), "#7a4526", "#5a301a")
    for top in (470, 620):
        canvas.fill(box(742, top, 858, top + 122, 6), "#5f3419", "#6b3c20")
    canvas.fill(oval(858, 606, 9), hue.GOLD)
    padlock(canvas.at(850, 634, 0.26), hue.GOLD, "#a8722a", "#cfd3cb")
    canvas.fill(ribbon([(800, 354), (800, 386)], 5), hue.NIGHT_BROWN)
    canvas.fill([(780, 384), (820, 384), (836, 414), (764, 414)], hue.NIGHT_BROWN)
    canvas.fill(oval(800, 416, 20, 13), "#fff6d8")
    for step in range(3):
        canvas.fill(
            box(640 - 26 * step, 768 + 26 * step, 960 + 26 * step, 796 + 26 * step, 3), "#b99b78", "#7d6249"
        )
    canvas.fill([(580, 846), (1020, 846), (1130, 910), (470, 910)], "#8a6d4e", "#4f4234")
    suitcase(canvas.at(1075, 852, 0.95))
    for x in (560, 1300):
        canvas.fill([(x - 44, 770), (x + 44, 770), (x + 32, 846), (x - 32, 846)], hue.TERRACOTTA, hue.BRICK)
        for angle in (-46, -22, 0, 24, 48):
            canvas.at(x, 776, 1, angle).fill(leaf(130, 20), "#5c8a5a", "#2f5646")
    bush(canvas.at(330, 800, 1.2), "#2f5f50", "#173a34")
    bush(canvas.at(1470, 810, 1.5), "#2f5f50", "#173a34")


def motorbike_under_a_lamp(canvas: Canvas) -> None:
    """Draw a motorbike in the light of a street lamp, a lock on its front wheel."""
    canvas.everywhere((-10, "#16303f"), (640, "#2d5560"))
    canvas.fill(box(-10, 250, WIDTH + 10, 720), "#7a4630", "#5a2f20")
    for row in range(12):
        for column in range(-1, 18):
            left = column * 96 + (48 if row % 2 else 0)
            shade = canvas.chance.uniform(0, 0.3)
            canvas.fill(box(left + 3, 264 + row * 38, left + 93, 298 + row * 38, 3), "#a05a38", "#8a4a2e")
            canvas.fill(
                box(left + 3, 264 + row * 38, left + 93, 298 + row * 38, 3), hue.NIGHT_BROWN, opacity=shade
            )
    canvas.fill(box(-10, 232, WIDTH + 10, 266, 4), "#c9a47c", "#8a6a4c")
    canvas.fill(box(-10, 712, WIDTH + 10, HEIGHT + 10), "#8d8574", "#4d4d49")
    canvas.fill(box(-10, 706, WIDTH + 10, 722), "#b9aa8c")
    canvas.glow(800, 420, 760, "#ffcf7d", 0.5)
    canvas.fill([(1112, 160), (1188, 160), (1420, 860), (540, 860)], hue.LAMP, "#f2bf62", 0.12)
    canvas.glow(1150, 146, 260, hue.LAMP, 0.9)
    canvas.fill(
        ribbon(
            smooth([(1400, 730), (1400, 200), (1370, 120), (1290, 96), (1180, 110)], closed=False), 20, 12
        ),
        "#26343a",
    )
    canvas.fill(smooth([(1096, 134), (1120, 100), (1180, 92), (1216, 110), (1206, 138)]), "#26343a")
    canvas.fill(oval(1150, 140, 50, 12), "#fff6d8")
    canvas.fill(oval(760, 842, 470, 26), hue.INK, opacity=0.45)
    motorbike(canvas.at(750, 838, 1.16))
    padlock(canvas.at(1090, 690, 0.62), hue.GOLD, "#b5762f", "#dfe3dc")
    bush(canvas.at(110, 730, 1.1), "#54764f", "#2f4f40")
    bush(canvas.at(1530, 736, 1.0), "#54764f", "#2f4f40")


def call_at_night(canvas: Canvas) -> None:
    """Draw a phone that calls from a window sill; lamps shine in the valley."""
    night(canvas, 600)
    for x, y in (
        (180, 640),
        (260, 690),
        (420, 655),
        (1180, 640),
        (1300, 700),
        (1420, 660),
        (1040, 690),
        (1500, 720),
    ):
        canvas.glow(x, y, 60, hue.LAMP, 0.55)
        canvas.fill(oval(x, y, 5), "#fff0c4")
    canvas.fill(box(-10, 770, WIDTH + 10, HEIGHT + 10), "#8a5530", "#4f2c1a")
    canvas.fill(box(-10, 760, WIDTH + 10, 786, 4), "#b5764a")
    canvas.fill(box(-10, -10, 70, 770), "#6b3f26", "#4f2c1a")
    canvas.fill(box(1530, -10, 1610, 770), "#6b3f26", "#4f2c1a")
    canvas.glow(800, 470, 520, "#f2bf62", 0.42)
    for radius, opacity in ((290, 0.85), (370, 0.6), (450, 0.38)):
        for start in (-38, 142):
            canvas.fill(
                ribbon(arc((800, 420), (radius, radius), start, start + 76, 40), 13),
                hue.GOLD,
                opacity=opacity,
            )
    canvas.fill(oval(800, 800, 260, 16), hue.NIGHT_BROWN, opacity=0.6)
    main = canvas.at(800, 470, 1.12)
    phone(main, "#f4e3bd", "#e3a877")
    main.fill(oval(0, -80, 84), hue.TERRACOTTA, hue.BRICK)
    receiver = smooth([(-44, -36), (-30, 10), (10, 40), (44, 46)], closed=False)
    icon = main.at(0, -82)
    icon.fill(ribbon(receiver, 19), hue.PAPER)
    icon.fill(box(-62, -50, -26, -14, 9), hue.PAPER)
    icon.fill(box(22, 26, 62, 60, 9), hue.PAPER)
    for x in (-60, 0, 60):
        main.fill(oval(x, 80, 12), hue.BRICK, opacity=0.4 + 0.005 * (x + 60))
    main.fill(oval(0, 180, 44), "#3f8070", hue.TEAL)
    cup(canvas.at(1270, 800, 1.7), hue.CREAM, "#c9a47c")
    canvas.fill([(270, 690), (400, 690), (384, 806), (286, 806)], hue.TERRACOTTA, hue.BRICK)
    for angle in (-50, -24, 0, 26, 52):
        canvas.at(335, 696, 1.1, angle).fill(leaf(150, 22), "#5c8a5a", "#2f5646")
