"""Scenes in the country: the lane, the road in rain, the dry field, the pavilion, the path."""

from tools.drawing import palette as hue
from tools.drawing.buildings import berugak, cottage
from tools.drawing.canvas import HEIGHT, WIDTH, Canvas
from tools.drawing.nature import bush, cloud, palm, ranges, sun, tuft
from tools.drawing.outlines import Outline, box, oval, ribbon, ridge, smooth
from tools.drawing.things import bucket

PATH_HALF = 230


def village_lane(canvas: Canvas) -> None:
    """Draw a lane that runs between houses towards the in the morning."""
    canvas.everywhere((-10, "#9cc4bd"), (300, "#f4e3bd"), (560, "#fbeecb"))
    sun(canvas.at(1010, 250), 60, "#fff7dc", "#ffe7a6")
    cloud(canvas.at(480, 170), hue.PAPER, 0.7)
    cloud(canvas.at(1330, 130, 0.8), hue.PAPER, 0.6)
    ranges(canvas, 520, "#9fb9a6", "#557f68", "#dfe0bd")
    canvas.fill(box(-10, 505, WIDTH + 10, HEIGHT + 10), "#a7b072", "#6b8a4d")
    canvas.fill([(770, 505), (830, 505), (1240, 910), (380, 910)], "#e8cf9f", "#d8b27a")
    for left, right in (((774, 505), (400, 910)), ((826, 505), (1220, 910))):
        canvas.fill(ribbon([left, right], 4, 22), "#c79a62")
    walls = (("#f6e6c6", "#e0c295"), ("#d9e3d6", "#a9c2b4"), ("#f3cfae", "#dba57d"))
    places = (
        (655, 540, 0.36),
        (935, 545, 0.38),
        (520, 600, 0.6),
        (1085, 610, 0.66),
        (240, 740, 1.15),
        (1370, 750, 1.2),
    )
    palm(canvas.at(605, 560, 0.5), "#6b4a30", "#5f8655", "#47704a")
    palm(canvas.at(1010, 570, 0.6, mirrored=True), "#6b4a30", "#5f8655", "#47704a")
    for number, (x, y, size) in enumerate(places):
        cottage(canvas.at(x, y, size), walls[number % 3], ("#c0623c", "#8f3d22"), "#456f78", "#7a4a2c")
        bush(
            canvas.at(x + 150 * size * (1 if x < WIDTH / 2 else -1), y + 10, 0.55 * size),
            "#86a05f",
            "#4e7a4c",
        )
    palm(canvas.at(60, 850, 1.35), "#5f4029", "#4c7a4f", "#35603f", 100)
    palm(canvas.at(1560, 880, 1.45, mirrored=True), "#5f4029", "#4c7a4f", "#35603f", 90)
    for x, y in ((330, 850), (1290, 850), (170, 890), (1440, 895)):
        tuft(canvas.at(x, y, 1.2), "#4e7a4c", 55)


def road_in_rain(canvas: Canvas) -> None:
    """Draw a wet road that bends towards misty hills."""
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
    marker_posts(canvas, right[14:54:6])
    for x, y, size in ((150, 640, 1.1), (380, 575, 0.7), (60, 800, 1.7), (1480, 640, 1.1), (1290, 560, 0.6)):
        bush(canvas.at(x, y, size), "#5f8068", "#34544a")
    palm(canvas.at(210, 700, 1.05), "#4b4238", "#3f6656", "#2e5148", 70)
    palm(canvas.at(1400, 650, 0.85, mirrored=True), "#4b4238", "#3f6656", "#2e5148", 80)
    rain(canvas)


def marker_posts(canvas: Canvas, verge: Outline) -> None:
    """Draw posts along the edge of a road, larger towards the reader."""
    for x, y in verge:
        post = canvas.at(x + 12 + (y - 500) * 0.16, y, (y - 480) / 240)
        post.fill(box(-9, -96, 9, 2, 3), hue.PAPER, "#c9c9bd")
        post.fill(box(-9, -82, 9, -58), hue.TERRACOTTA)


def rain(canvas: Canvas) -> None:
    """Draw slanting rain over the whole picture."""
    for _ in range(420):
        x, y = canvas.chance.uniform(-60, WIDTH + 60), canvas.chance.uniform(-40, HEIGHT)
        long = canvas.chance.uniform(26, 74)
        canvas.fill(ribbon([(x, y), (x - long * 0.22, y + long)], 1.8), "#eef3f0", opacity=0.42)


def dry_field(canvas: Canvas) -> None:
    """Draw two buckets of water beside a field at the height of the dry season."""
    canvas.everywhere((-10, "#e2b27a"), (300, "#f4d59b"), (560, "#fbeac0"))
    sun(canvas.at(1120, 230), 84, "#fff3cd", "#ffdf94")
    canvas.fill(ridge(470, [(300, 150, 260), (820, 210, 260), (1350, 170, 260)]), "#c99a62", "#eccf95")
    canvas.fill(
        ridge(520, [(60, 150, 260), (620, 90, 220), (1180, 120, 260), (1640, 190, 260)]), "#b07a43", "#dcb070"
    )
    canvas.fill(ridge(590, [(-20, 90, 300), (900, 50, 300), (1600, 80, 260)], 400), "#96602f", "#c9954f")
    canvas.fill(box(-10, 640, WIDTH + 10, HEIGHT + 10), "#c08d4c", "#8a5a2d")
    for row in range(9):
        y = 660 + row**1.6 * 8
        line = smooth([(-20, y + 20), (400, y), (900, y + 8), (1640, y - 6)], closed=False)
        canvas.fill(ribbon(line, 4 + row * 1.6), "#6d4321", opacity=0.35)
    bare_tree(canvas.at(380, 760, 1.15))
    near, far = ((240, 870, 1.4), (1430, 880, 1.5), (760, 890, 1.2)), ((620, 720, 0.8), (1320, 700, 0.8))
    for x, y, size in (*far, (90, 800, 1.2), (1500, 760, 1.2), *near):
        tuft(canvas.at(x, y, size), "#e0b060", 66, 9)
    canvas.fill(oval(1000, 832, 270, 20), "#5d3a1d", opacity=0.45)
    bucket(canvas.at(900, 830, 1.25), hue.SEA, hue.DEEP, "#bfe0da")
    bucket(canvas.at(1150, 838, 1.1), "#d0663c", hue.BRICK, "#bfe0da")


def bare_tree(canvas: Canvas) -> None:
    """Draw a tree without leaves that stands on the origin, about 500 units tall."""
    branches = (
        ([(0, 0), (10, -160), (-4, -300)], 46, 22), ([(4, -200), (90, -300), (130, -420)], 22, 5),
        ([(-2, -250), (-90, -350), (-150, -400)], 20, 4), ([(-4, -290), (-10, -390), (30, -490)], 20, 4),
        ([(84, -292), (160, -330), (220, -340)], 12, 3), ([(-80, -340), (-96, -420), (-80, -480)], 11, 3),
        ([(6, -130), (-70, -190), (-130, -200)], 16, 4), ([(112, -370), (170, -420), (180, -470)], 9, 3),
        ([(-6, -380), (-40, -430), (-34, -480)], 9, 2), ([(8, -420), (56, -440), (80, -480)], 8, 2),
        ([(-112, -376), (-170, -372), (-206, -400)], 8, 2), ([(126, -400), (104, -450), (116, -492)], 7, 2),
        ([(170, -332), (206, -372), (238, -384)], 7, 2), ([(-90, -196), (-120, -236), (-150, -246)], 8, 2),
    )  # fmt: skip
    for points, start, end in branches:
        canvas.fill(ribbon(smooth(points, closed=False), start, end), hue.BARK)
    canvas.fill([(-17, -70), (18, -70), (24, -24), (40, 8), (-40, 8), (-24, -24)], hue.BARK)
    tuft(canvas.at(0, 14), "#e0b060", 60, 13)


def pavilion_in_rice(canvas: Canvas) -> None:
    """Draw a berugak with tea on its mat, terraces of rice behind it."""
    canvas.everywhere((-10, "#8fbcb8"), (300, "#e9e6c4"), (520, "#fdf0cb"))
    sun(canvas.at(330, 220), 60, "#fff7da", "#ffedb0")
    cloud(canvas.at(1220, 150, 1.2), hue.PAPER, 0.7)
    canvas.fill(ridge(470, [(1130, 300, 330), (760, 120, 200)]), "#8fb0a2", "#dfe3bf")
    canvas.fill(ridge(500, [(130, 140, 280), (1500, 170, 280), (700, 50, 260)]), "#5f8d70", "#bccf9a")
    for row in range(8):
        y = 500 + row**1.35 * 26
        edge = smooth(
            [(-20, y + 22), (260, y - 6), (640, y + 18), (1020, y - 4), (1380, y + 16), (1640, y)],
            closed=False,
        )
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
    """Draw a footpath that climbs through grass towards a mountain behind which the sun rises."""
    canvas.everywhere((-10, "#4f7f8c"), (220, "#c9b6a0"), (420, "#f6c98e"), (600, "#fde6b4"))
    sun(canvas.at(800, 420), 74, "#fff6d4", "#ffe6a4")
    for x, y, size in ((330, 190, 1.2), (1240, 150, 1.4), (1080, 290, 0.8)):
        cloud(canvas.at(x, y, size), "#fde0b4", 0.6)
    canvas.fill(
        smooth([(80, 620), (420, 500), (640, 372), (800, 470), (930, 400), (1130, 500), (1560, 620)]),
        "#8f7f8a",
        "#e3b68e",
    )
    canvas.fill(ridge(560, [(90, 120, 300), (620, 40, 200), (1480, 150, 320)]), "#7f8f78", "#e0c58c")
    canvas.fill(ridge(620, [(-20, 110, 340), (840, 40, 260), (1640, 120, 340)], 380), "#62805c", "#c7b872")
    canvas.fill(ridge(700, [(180, 26, 260), (900, 12, 300), (1420, 34, 260)]), "#8fa05c", "#4d7048")
    left = smooth([(815, 590), (838, 622), (770, 668), (690, 720), (690, 790), (560, 920)], closed=False)
    right = smooth([(819, 590), (852, 622), (810, 668), (790, 720), (860, 790), (980, 920)], closed=False)
    canvas.fill([*left, *reversed(right)], "#fbe3ae", "#dcb37a")
    meadow(canvas)
    for x, y, size in ((240, 700, 0.9), (1330, 690, 1), (1500, 730, 1.3), (80, 730, 1.2)):
        bush(canvas.at(x, y, size), "#7d965c", "#456a48")


def meadow(canvas: Canvas) -> None:
    """Strew tufts of grass over the lower part, but not on the path in its middle."""
    for _ in range(70):
        x, y = canvas.chance.uniform(0, WIDTH), canvas.chance.uniform(712, 900)
        if abs(x - 770) > PATH_HALF:
            colour = canvas.chance.choice(("#a3b163", "#6f8f50", "#3f6644"))
            tuft(canvas.at(x, y, 0.5 + (y - 700) / 160), colour, 46)
