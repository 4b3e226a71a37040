"""Scenes under the open sky: the bay, the lane, the road, the beach, the strait, the dry field."""

from tools.drawing import palette as hue
from tools.drawing.buildings import berugak, cottage, ferry
from tools.drawing.canvas import HEIGHT, WIDTH, Canvas
from tools.drawing.nature import bush, cloud, hills, palm, ranges, sea, sun, sun_path, tuft
from tools.drawing.outlines import box, oval, ribbon, smooth
from tools.drawing.things import bucket, fishing_boat


def bay_at_dusk(canvas: Canvas) -> None:
    """Fishing boats come home; the houses along the shore have lit their lamps."""
    canvas.everywhere((-10, "#33465f"), (210, "#8a6674"), (400, "#e39a72"), (560, "#f7cf8f"))
    sun(canvas, 720, 430, 54, "#fff0c4", "#ffdf9a")
    for x, y, size in ((430, 190, 1), (1150, 250, 1.2), (160, 300, 0.8)):
        cloud(canvas.at(x, y, size), "#f5b890", 0.35)
    ranges(canvas, 500, "#b3747a", "#4f4a63", "#d99a80")
    sea(canvas, 490, "#1d4a5b", "#d8946f", "#ffd9a0")
    sun_path(canvas, 720, 496, "#ffe6ad", 840)
    fishing_boat(canvas.at(470, 650, 0.72), "#c95f3a", "#33202a", "#f4e3c2")
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


def village_lane(canvas: Canvas) -> None:
    """A lane runs between houses towards the hills, in the morning."""
    canvas.everywhere((-10, "#9cc4bd"), (300, "#f4e3bd"), (560, "#fbeecb"))
    sun(canvas, 1010, 250, 60, "#fff7dc", "#ffe7a6")
    cloud(canvas.at(480, 170), hue.PAPER, 0.7)
    cloud(canvas.at(1330, 130, 0.8), hue.PAPER, 0.6)
    ranges(canvas, 520, "#9fb9a6", "#557f68", "#dfe0bd")
    canvas.fill(box(-10, 505, WIDTH + 10, HEIGHT + 10), "#a7b072", "#6b8a4d")
    canvas.fill([(770, 505), (830, 505), (1240, 910), (380, 910)], "#e8cf9f", "#d8b27a")
    for left, right in (((774, 505), (400, 910)), ((826, 505), (1220, 910))):
        canvas.fill(ribbon([left, right], 4, 22), "#c79a62")
    walls = (("#f6e6c6", "#e0c295"), ("#d9e3d6", "#a9c2b4"), ("#f3cfae", "#dba57d"))
    places = ((655, 540, 0.36), (935, 545, 0.38), (520, 600, 0.6), (1085, 610, 0.66), (240, 740, 1.15), (1370, 750, 1.2))
    palm(canvas.at(605, 560, 0.5), "#6b4a30", "#5f8655", "#47704a")
    palm(canvas.at(1010, 570, 0.6, mirrored=True), "#6b4a30", "#5f8655", "#47704a")
    for number, (x, y, size) in enumerate(places):
        cottage(canvas.at(x, y, size), walls[number % 3], ("#c0623c", "#8f3d22"), "#456f78", "#7a4a2c")
        bush(canvas.at(x + 150 * size * (1 if x < WIDTH / 2 else -1), y + 10, 0.55 * size), "#86a05f", "#4e7a4c")
    palm(canvas.at(60, 850, 1.35), "#5f4029", "#4c7a4f", "#35603f", 100)
    palm(canvas.at(1560, 880, 1.45, mirrored=True), "#5f4029", "#4c7a4f", "#35603f", 90)
    for x, y in ((330, 850), (1290, 850), (170, 890), (1440, 895)):
        tuft(canvas.at(x, y, 1.2), "#4e7a4c", 55)


def road_in_rain(canvas: Canvas) -> None:
    """A wet road bends towards misty hills."""
    canvas.everywhere((-10, "#7f979b"), (330, "#b9c7c2"), (560, "#d6dcd0"))
    for x, y, size in ((300, 90, 2), (980, 60, 2.4), (1450, 150, 1.7), (640, 190, 1.4)):
        cloud(canvas.at(x, y, size), "#6d858b", 0.35)
    ranges(canvas, 500, "#9fb3af", "#4c736c", "#ced6ca")
    canvas.fill(box(-10, 490, WIDTH + 10, HEIGHT + 10), "#7d9473", "#46654f")
    left = smooth([(905, 492), (820, 520), (700, 590), (560, 720), (330, 920)], closed=False)
    right = smooth([(925, 492), (905, 530), (930, 600), (1020, 730), (1240, 920)], closed=False)
    canvas.fill([*left, *reversed(right)], "#7b8585", "#3d484c")
    for side, inward in ((left, 1), (right, -1)):
        edge = [(x + inward * 34 * (y - 470) / 450, y) for x, y in side]
        canvas.fill(ribbon(edge, 2, 13), hue.CREAM, opacity=0.85)
    middle = [((a + c) / 2, (b + d) / 2) for (a, b), (c, d) in zip(left, right, strict=True)]
    for start in (6, 16, 26, 35, 43, 49):
        piece = middle[start : start + 5]
        width = 3 + 15 * (piece[0][1] - 500) / 400
        canvas.fill(ribbon(piece, width, width * 1.25), "#f6efdc", opacity=0.9)
    for x, y, across in ((640, 800, 130), (960, 850, 150), (770, 660, 60)):
        canvas.fill(oval(x, y, across, across * 0.12), "#c9d6d4", opacity=0.45)
    for x in range(8):
        y = 520 + x**1.75 * 11
        edge = (1000 + x**1.9 * 15, y)
        canvas.fill(box(edge[0], y - 12 - 7 * x, edge[0] + 4 + 2 * x, y + 2), hue.PAPER, "#c9c9bd")
        canvas.fill(box(edge[0], y - 10 - 6 * x, edge[0] + 4 + 2 * x, y - 8 - 4 * x), hue.TERRACOTTA)
    for x, y, size in ((150, 640, 1.1), (380, 575, 0.7), (60, 800, 1.7), (1480, 640, 1.1), (1290, 560, 0.6)):
        bush(canvas.at(x, y, size), "#5f8068", "#34544a")
    palm(canvas.at(210, 700, 1.05), "#4b4238", "#3f6656", "#2e5148", 70)
    palm(canvas.at(1400, 650, 0.85, mirrored=True), "#4b4238", "#3f6656", "#2e5148", 80)
    for _ in range(420):
        x, y = canvas.chance.uniform(-60, WIDTH + 60), canvas.chance.uniform(-40, HEIGHT)
        long = canvas.chance.uniform(26, 74)
        canvas.fill(ribbon([(x, y), (x - long * 0.22, y + long)], 1.8), "#eef3f0", opacity=0.42)


def ferry_in_the_strait(canvas: Canvas) -> None:
    """A ferry leaves the bay in the morning."""
    canvas.everywhere((-10, "#6fa6ad"), (300, "#cfe0d0"), (520, "#fbe6bd"))
    sun(canvas, 1240, 330, 56, "#fff6d6", "#ffe3a0")
    for x, y, size in ((340, 160, 1.1), (820, 110, 1.3), (1420, 190, 0.9)):
        cloud(canvas.at(x, y, size), hue.PAPER, 0.65)
    ranges(canvas, 505, "#9dbcb4", "#3f7a70", "#dfe3c4")
    sea(canvas, 495, "#12505e", "#8fbdb0", "#f6f0d4", glints=130)
    sun_path(canvas, 1240, 500, "#fff0c0", 700)
    canvas.fill(oval(760, 694, 560, 22), hue.DEEP, opacity=0.35)
    ferry(canvas.at(770, 680, 1.0))
    for x, y, across in ((330, 700, 130), (620, 704, 160), (960, 704, 150), (1190, 698, 70)):
        canvas.fill(oval(x, y, across, 7), hue.FOAM, opacity=0.85)
    for x, y in ((200, 716), (90, 724), (300, 730), (10, 730)):
        canvas.fill(oval(x, y, 120, 5), hue.FOAM, opacity=0.5)
    for _ in range(26):
        x, y = canvas.chance.uniform(0, WIDTH), canvas.chance.uniform(740, 890)
        wave = smooth([(x, y), (x + 50, y - 8), (x + 110, y), (x + 170, y - 7)], closed=False)
        canvas.fill(ribbon(wave, 5, 2), "#6fa9a6", opacity=0.5)
    fishing_boat(canvas.at(1370, 800, 0.5), hue.OCHRE, "#3b2a24", hue.CREAM)
    for x, y, size in ((470, 300, 1), (560, 260, 0.8), (420, 240, 0.6)):
        wing = smooth([(-36, -10), (-16, -18), (0, 0), (16, -18), (36, -10)], closed=False)
        canvas.at(x, y, size).fill(ribbon(wing, 5), hue.DEEP, opacity=0.7)


def beach_with_toys(canvas: Canvas) -> None:
    """A bucket, a spade and a swimming ring wait on the sand."""
    canvas.everywhere((-10, "#79b4ba"), (260, "#d6e8da"), (420, "#fdf0cf"))
    sun(canvas, 420, 180, 58, "#fff8df", "#fff0b8")
    cloud(canvas.at(900, 130, 1.2), hue.PAPER, 0.8)
    cloud(canvas.at(1310, 210, 0.9), hue.PAPER, 0.7)
    hills(canvas, 395, [(1060, 95, 170), (1330, 150, 190), (1560, 70, 150)], "#6f9d8b", "#b6cdb2", 60)
    hills(canvas, 398, [(120, 45, 120), (-20, 70, 130)], "#5d8f80", "#a5c4ac", 60)
    sea(canvas, 392, "#6fc0b4", "#2a7f8c", hue.FOAM, glints=120)
    for shift, colour, opacity in ((0, "#a9ddcd", 0.9), (34, hue.FOAM, 0.95), (52, "#dcbf8c", 1), (66, hue.SAND, 1)):
        shore = smooth([(-60, 640 + shift), (220, 596 + shift), (560, 640 + shift), (900, 604 + shift),
                        (1240, 566 + shift), (1660, 600 + shift)], closed=False)  # fmt: skip
        canvas.fill([*shore, (1660, 920), (-60, 920)], colour, "#d9b77e" if opacity == 1 else colour, opacity)
    for _ in range(130):
        x, y = canvas.chance.uniform(0, WIDTH), canvas.chance.uniform(735, 895)
        canvas.fill(oval(x, y, canvas.chance.uniform(2, 5), 1.8), "#b98f57", opacity=0.5)
    for x, across in ((560, 120), (1010, 210), (760, 60)):
        canvas.fill(oval(x + 40, 806 if x != 1010 else 800, across, 14), "#a87c48", opacity=0.4)
    bucket(canvas.at(560, 806, 1.05), "#cf6a3f", hue.BRICK, "#e9d3a2")
    canvas.fill(smooth([(466, 652), (500, 600), (560, 584), (620, 600), (656, 650), (560, 672)]), "#e9d3a2", "#cfa970")
    swimming_ring(canvas.at(1010, 700, 1.0))
    spade = canvas.at(790, 806, 1, 24)
    spade.fill(ribbon([(0, -190), (0, -40)], 15), "#b9854a")
    spade.fill(ribbon([(-30, -196), (30, -196)], 17), "#b9854a")
    spade.fill(smooth([(-40, -70), (40, -70), (36, -6), (0, 34), (-36, -6)]), hue.SEA, hue.TEAL)
    canvas.fill(oval(806, 838, 92, 20), "#e3c48f", "#c99f63")
    palm(canvas.at(1530, 900, 1.4, mirrored=True), "#6b4a30", "#4c7a4f", "#35603f", 190)
    fishing_boat(canvas.at(700, 470, 0.36), hue.TERRACOTTA, "#3b2a24", hue.CREAM)
    for x, y in ((250, 820), (330, 870), (1270, 850)):
        canvas.fill(smooth([(x - 24, y + 4), (x, y - 22), (x + 24, y + 4), (x, y + 14)]), "#f3d9c0", "#d99c7d")


def swimming_ring(canvas: Canvas) -> None:
    """Draw a lifebuoy around the origin that stands in the sand, 220 units wide."""
    outer, inner = oval(0, 0, 112, 106), oval(0, 0, 58, 54)
    canvas.fill([*outer, *reversed(inner)], hue.PAPER, "#d9cfbb")
    for start in (-20, 70, 160, 250):
        from_outer = outer[max(0, (start % 360) * 96 // 360) :][:11]
        from_inner = inner[max(0, (start % 360) * 96 // 360) :][:11]
        canvas.fill([*from_outer, *reversed(from_inner)], "#d9603a", hue.BRICK)


def dry_field(canvas: Canvas) -> None:
    """Two buckets of water stand beside a field at the height of the dry season."""
    canvas.everywhere((-10, "#e2b27a"), (300, "#f4d59b"), (560, "#fbeac0"))
    sun(canvas, 1120, 230, 84, "#fff3cd", "#ffdf94")
    hills(canvas, 470, [(300, 150, 260), (820, 210, 260), (1350, 170, 260)], "#c99a62", "#eccf95")
    hills(canvas, 520, [(60, 150, 260), (620, 90, 220), (1180, 120, 260), (1640, 190, 260)], "#b07a43", "#dcb070")
    hills(canvas, 590, [(-20, 90, 300), (900, 50, 300), (1600, 80, 260)], "#96602f", "#c9954f", 400)
    canvas.fill(box(-10, 640, WIDTH + 10, HEIGHT + 10), "#c08d4c", "#8a5a2d")
    for row in range(9):
        y = 660 + row**1.6 * 8
        line = smooth([(-20, y + 20), (400, y), (900, y + 8), (1640, y - 6)], closed=False)
        canvas.fill(ribbon(line, 4 + row * 1.6), "#6d4321", opacity=0.35)
    bare_tree(canvas.at(380, 760, 1.15))
    for x, y, size in ((90, 800, 1.2), (620, 720, 0.8), (1500, 760, 1.2), (1320, 700, 0.8), (240, 870, 1.4), (1430, 880, 1.5),
                       (760, 890, 1.2)):  # fmt: skip
        tuft(canvas.at(x, y, size), "#e0b060", 66, 9)
    canvas.fill(oval(1000, 832, 270, 20), "#5d3a1d", opacity=0.45)
    bucket(canvas.at(900, 830, 1.25), hue.SEA, hue.DEEP, "#bfe0da")
    bucket(canvas.at(1120, 838, 1.1), "#d0663c", hue.BRICK, "#bfe0da")


def bare_tree(canvas: Canvas) -> None:
    """Draw a tree without leaves that stands on the origin, about 500 units tall."""
    branches = (
        ([(0, 0), (10, -160), (-4, -300)], 46, 22), ([(4, -200), (90, -300), (130, -420)], 22, 5),
        ([(-2, -250), (-90, -350), (-150, -400)], 20, 4), ([(-4, -290), (-10, -390), (30, -490)], 20, 4),
        ([(84, -292), (160, -330), (220, -340)], 12, 3), ([(-80, -340), (-96, -420), (-80, -480)], 11, 3),
        ([(6, -130), (-70, -190), (-130, -200)], 16, 4), ([(112, -370), (170, -420), (180, -470)], 9, 3),
    )  # fmt: skip
    for points, start, end in branches:
        canvas.fill(ribbon(smooth(points, closed=False), start, end), hue.BARK)
    for x, y in ((180, -474), (222, -340), (-150, -404), (30, -492), (-130, -204), (-80, -484)):
        canvas.fill(smooth([(x - 10, y + 6), (x, y - 10), (x + 14, y - 2), (x + 2, y + 10)]), "#b5762f")


def pavilion_in_rice(canvas: Canvas) -> None:
    """A berugak with tea on its mat, terraces of rice behind it."""
    canvas.everywhere((-10, "#8fbcb8"), (300, "#e9e6c4"), (520, "#fdf0cb"))
    sun(canvas, 330, 220, 60, "#fff7da", "#ffedb0")
    cloud(canvas.at(1220, 150, 1.2), hue.PAPER, 0.7)
    hills(canvas, 470, [(1130, 300, 330), (760, 120, 200)], "#8fb0a2", "#dfe3bf")
    hills(canvas, 500, [(130, 140, 280), (1500, 170, 280), (700, 50, 260)], "#5f8d70", "#bccf9a")
    for row in range(8):
        y = 500 + row**1.35 * 26
        edge = smooth([(-20, y + 22), (260, y - 6), (640, y + 18), (1020, y - 4), (1380, y + 16), (1640, y)], closed=False)
        light, dark = (("#b9c46c", "#9cb35c"), ("#a3b85e", "#83a352"))[row % 2]
        canvas.fill([*edge, (1640, 920), (-20, 920)], light, dark)
        canvas.fill(ribbon(edge, 5), "#e3dda0", opacity=0.7)
    canvas.fill(oval(800, 905, 1100, 120), "#c9ac74", "#a98550")
    palm(canvas.at(170, 830, 1.2), "#6b4a30", "#4f8052", "#38663f", 80)
    palm(canvas.at(1480, 800, 1.05, mirrored=True), "#6b4a30", "#4f8052", "#38663f", 90)
    berugak(canvas.at(800, 846, 1.05))
    for x, y in ((250, 860), (1330, 850), (1420, 880), (120, 880)):
        tuft(canvas.at(x, y, 1.2), "#5f8a4c", 50)


def path_to_sunrise(canvas: Canvas) -> None:
    """A footpath climbs through grass towards a mountain behind which the sun rises."""
    canvas.everywhere((-10, "#4f7f8c"), (220, "#c9b6a0"), (420, "#f6c98e"), (600, "#fde6b4"))
    sun(canvas, 800, 420, 74, "#fff6d4", "#ffe6a4")
    for x, y, size in ((330, 190, 1.2), (1240, 150, 1.4), (1080, 290, 0.8)):
        cloud(canvas.at(x, y, size), "#fde0b4", 0.6)
    canvas.fill(smooth([(80, 620), (420, 500), (640, 372), (800, 470), (930, 400), (1130, 500), (1560, 620)]), "#8f7f8a", "#e3b68e")
    hills(canvas, 560, [(90, 120, 300), (620, 40, 200), (1480, 150, 320)], "#7f8f78", "#e0c58c")
    hills(canvas, 620, [(-20, 110, 340), (840, 40, 260), (1640, 120, 340)], "#62805c", "#c7b872", 380)
    canvas.fill(box(-10, 690, WIDTH + 10, HEIGHT + 10), "#8fa05c", "#4d7048")
    left = smooth([(815, 590), (838, 622), (770, 668), (690, 720), (690, 790), (560, 920)], closed=False)
    right = smooth([(819, 590), (852, 622), (810, 668), (790, 720), (860, 790), (980, 920)], closed=False)
    canvas.fill([*left, *reversed(right)], "#fbe3ae", "#dcb37a")
    for _ in range(70):
        x, y = canvas.chance.uniform(0, WIDTH), canvas.chance.uniform(712, 900)
        if not 540 - (900 - y) * 0.1 < x < 1000:
            tuft(canvas.at(x, y, 0.5 + (y - 700) / 160), canvas.chance.choice(("#a3b163", "#6f8f50", "#3f6644")), 46)
    for x, y, size in ((240, 700, 0.9), (1330, 690, 1), (1500, 730, 1.3), (80, 730, 1.2)):
        bush(canvas.at(x, y, size), "#7d965c", "#456a48")
