"""Scenes at the sea: the bay at dusk, the strait, the beach."""

from tools.drawing import palette as hue
from tools.drawing.buildings import cottage
from tools.drawing.canvas import WIDTH, Canvas
from tools.drawing.nature import bush, cloud, palm, ranges, sea, sun, sun_path
from tools.drawing.outlines import oval, ribbon, ridge, smooth
from tools.drawing.things import bucket
from tools.drawing.vehicles import ferry, fishing_boat


def bay_at_dusk(canvas: Canvas) -> None:
    """Draw fishing boats that come home, and houses with lit lamps along the shore."""
    canvas.everywhere((-10, "#33465f"), (210, "#8a6674"), (400, "#e39a72"), (560, "#f7cf8f"))
    sun(canvas.at(655, 296), 52, "#fff3cf", "#ffdf9a")
    for x, y, size in ((430, 190, 1), (1150, 250, 1.2), (160, 300, 0.8)):
        cloud(canvas.at(x, y, size), "#f5b890", 0.35)
    ranges(canvas, 500, "#a5707c", "#4a4860", "#e0a183")
    sea(canvas, 490, "#1d4a5b", "#d8946f", "#ffd9a0")
    sun_path(canvas, 680, 496, "#ffe6ad", 840)
    fishing_boat(canvas.at(430, 660, 0.72), "#c95f3a", "#33202a", "#f4e3c2")
    fishing_boat(canvas.at(1010, 585, 0.42, mirrored=True), "#3f7f84", "#33202a", "#f0c9a0")
    fishing_boat(canvas.at(255, 570, 0.34), "#d99a3d", "#33202a", "#f0c9a0")
    shore = smooth([(880, 920), (1000, 800), (1180, 735), (1400, 668), (1640, 640)], closed=False)
    canvas.fill([*shore, (1640, 920)], "#6b4a4c", "#2f2530")
    canvas.fill(ribbon(shore, 9), "#e8b98f", opacity=0.6)
    for x, y, size in ((1215, 752, 0.42), (1360, 712, 0.5), (1530, 694, 0.56)):
        canvas.glow(x, y - 35 * size, 210 * size, hue.LAMP, 0.55)
        cottage(canvas.at(x, y, size), ("#8a6252", "#6b4848"), ("#7d3a2c", "#4f2623"), "#ffdf94", "#3b2427")
    palm(canvas.at(1290, 735, 0.66, mirrored=True), "#3a2630", "#2d3f45", "#22323a")
    palm(canvas.at(1470, 800, 0.95), "#2f1f28", "#24363c", "#1a2a30", 90)
    for x, y, size in ((1010, 850, 0.9), (1150, 830, 0.7), (1580, 800, 1.1)):
        bush(canvas.at(x, y, size), "#37414a", "#251f29")


def ferry_in_the_strait(canvas: Canvas) -> None:
    """Draw a ferry that leaves the bay in the morning."""
    canvas.everywhere((-10, "#6fa6ad"), (300, "#cfe0d0"), (520, "#fbe6bd"))
    sun(canvas.at(1240, 330), 56, "#fff6d6", "#ffe3a0")
    for x, y, size in ((340, 160, 1.1), (820, 110, 1.3), (1420, 190, 0.9)):
        cloud(canvas.at(x, y, size), hue.PAPER, 0.65)
    ranges(canvas, 505, "#9dbcb4", "#3f7a70", "#dfe3c4")
    sea(canvas, 495, "#12505e", "#8fbdb0", "#f6f0d4")
    sun_path(canvas, 1240, 500, "#fff0c0", 700)
    canvas.fill(oval(760, 694, 560, 22), hue.DEEP, opacity=0.35)
    ferry(canvas.at(770, 680, 1.0))
    for x, y, across in ((330, 700, 130), (620, 704, 160), (960, 704, 150), (1190, 698, 70)):
        canvas.fill(oval(x, y, across, 7), hue.FOAM, opacity=0.85)
    for x, y in ((200, 716), (90, 724), (300, 730), (10, 730)):
        canvas.fill(oval(x, y, 120, 5), hue.FOAM, opacity=0.5)
    waves(canvas)
    fishing_boat(canvas.at(1370, 800, 0.5), hue.OCHRE, "#3b2a24", hue.CREAM)
    for x, y, size in ((470, 300, 1), (560, 260, 0.8), (420, 240, 0.6)):
        wing = smooth([(-36, -10), (-16, -18), (0, 0), (16, -18), (36, -10)], closed=False)
        canvas.at(x, y, size).fill(ribbon(wing, 5), hue.DEEP, opacity=0.7)


def waves(canvas: Canvas) -> None:
    """Draw small waves in the foreground."""
    for _ in range(26):
        x, y = canvas.chance.uniform(0, WIDTH), canvas.chance.uniform(740, 890)
        wave = smooth([(x, y), (x + 50, y - 8), (x + 110, y), (x + 170, y - 7)], closed=False)
        canvas.fill(ribbon(wave, 5, 2), "#6fa9a6", opacity=0.5)


def beach_with_toys(canvas: Canvas) -> None:
    """Draw a bucket, a spade and a lifebuoy on the sand."""
    canvas.everywhere((-10, "#79b4ba"), (260, "#d6e8da"), (420, "#fdf0cf"))
    sun(canvas.at(420, 180), 58, "#fff8df", "#fff0b8")
    cloud(canvas.at(900, 130, 1.2), hue.PAPER, 0.8)
    cloud(canvas.at(1310, 210, 0.9), hue.PAPER, 0.7)
    canvas.fill(ridge(395, [(1060, 95, 170), (1330, 150, 190), (1560, 70, 150)], 60), "#6f9d8b", "#b6cdb2")
    canvas.fill(ridge(398, [(120, 45, 120), (-20, 70, 130)], 60), "#5d8f80", "#a5c4ac")
    sea(canvas, 392, "#6fc0b4", "#2a7f8c", hue.FOAM)
    for shift, colour, opacity in (
        (0, "#a9ddcd", 0.9),
        (34, hue.FOAM, 0.95),
        (52, "#dcbf8c", 1),
        (66, hue.SAND, 1),
    ):
        shore = smooth([(-60, 640 + shift), (220, 596 + shift), (560, 640 + shift), (900, 604 + shift),
                        (1240, 566 + shift), (1660, 600 + shift)], closed=False)  # fmt: skip
        canvas.fill([*shore, (1660, 920), (-60, 920)], colour, "#d9b77e" if opacity == 1 else colour, opacity)
    for _ in range(130):
        x, y = canvas.chance.uniform(0, WIDTH), canvas.chance.uniform(735, 895)
        canvas.fill(oval(x, y, canvas.chance.uniform(2, 5), 1.8), "#b98f57", opacity=0.5)
    for x, across in ((560, 120), (1010, 210), (760, 60)):
        canvas.fill(oval(x + 40, 805, across, 14), "#a87c48", opacity=0.4)
    bucket(canvas.at(560, 806, 1.05), "#cf6a3f", hue.BRICK, "#e9d3a2")
    canvas.fill(
        smooth([(466, 652), (500, 600), (560, 584), (620, 600), (656, 650), (560, 672)]), "#e9d3a2", "#cfa970"
    )
    swimming_ring(canvas.at(1010, 700, 1.0))
    spade = canvas.at(790, 806, 1, 24)
    spade.fill(ribbon([(0, -190), (0, -40)], 15), "#b9854a")
    spade.fill(ribbon([(-30, -196), (30, -196)], 17), "#b9854a")
    spade.fill(smooth([(-40, -70), (40, -70), (36, -6), (0, 34), (-36, -6)]), hue.SEA, hue.TEAL)
    canvas.fill(oval(806, 838, 92, 20), "#e3c48f", "#c99f63")
    palm(canvas.at(1540, 960, 1.5, mirrored=True), "#6b4a30", "#4c7a4f", "#35603f", 190)
    fishing_boat(canvas.at(700, 470, 0.36), hue.TERRACOTTA, "#3b2a24", hue.CREAM)
    for x, y in ((250, 820), (330, 870), (1270, 850)):
        canvas.fill(
            smooth([(x - 24, y + 4), (x, y - 22), (x + 24, y + 4), (x, y + 14)]), "#f3d9c0", "#d99c7d"
        )


def swimming_ring(canvas: Canvas) -> None:
    """Draw a lifebuoy around the origin that stands in the sand, 220 units wide."""
    outer, inner = oval(0, 0, 112, 106), oval(0, 0, 58, 54)
    canvas.fill([*outer, *reversed(inner)], hue.PAPER, "#d9cfbb")
    for start in (-20, 70, 160, 250):
        from_outer = outer[max(0, (start % 360) * 96 // 360) :][:11]
        from_inner = inner[max(0, (start % 360) * 96 // 360) :][:11]
        canvas.fill([*from_outer, *reversed(from_inner)], "#d9603a", hue.BRICK)
