"""What floats and what rolls: an outrigger boat, a ferry, a motorbike."""

import math

from tools.drawing import palette as hue
from tools.drawing.canvas import Canvas
from tools.drawing.outlines import box, oval, ribbon, smooth


def fishing_boat(canvas: Canvas, hull: str, dark: str, sail: str) -> None:
    """Draw an outrigger boat from the side; the origin is its water line, it is 440 units long."""
    canvas.fill(ribbon([(-10, -20), (-10, -250)], 9, 6), dark)
    canvas.fill(smooth([(-4, -246), (30, -200), (118, -66), (-4, -52)]), sail, hue.between(sail, hull))
    canvas.fill(smooth([(-220, -66), (-150, -22), (0, -14), (140, -24), (228, -92), (196, -8), (110, 22),
                        (-110, 22), (-186, -4)]),
                hull, dark)  # fmt: skip
    canvas.fill(
        ribbon(smooth([(-196, -38), (-120, -6), (0, 0), (120, -8), (200, -52)], closed=False), 6), hue.CREAM
    )
    for x in (-96, 84):
        canvas.fill(
            ribbon(smooth([(x, -22), (x + 8, -46), (x + 22, -10), (x + 30, 34)], closed=False), 7), dark
        )
    canvas.fill(ribbon(smooth([(-190, 30), (-80, 38), (90, 38), (216, 24)], closed=False), 11, 8), dark)


def ferry(canvas: Canvas) -> None:
    """Draw a car ferry seen from the side, 1,000 units long; the origin is its water line."""
    bow = smooth([(360, -116), (440, -126), (528, -150), (500, -70), (430, 14)], closed=False)
    hull = [(-500, -112), *bow, (-470, 14), (-492, -30)]
    canvas.fill(hull, hue.PAPER, "#cfd3cb")
    canvas.fill([(-496, -74), (502, -74), (490, -54), (-494, -54)], hue.TERRACOTTA)
    canvas.fill([(-480, -12), (446, -12), (430, 14), (-470, 14)], hue.BRICK, "#5d1f10")
    canvas.fill(box(-470, -178, 330, -110, 6), "#f7f0e2", "#ded6c6")
    canvas.fill(box(-440, -236, 290, -176, 6), hue.PAPER, "#e5ddcc")
    canvas.fill(box(120, -292, 300, -234, 10), "#f7f0e2", "#ded6c6")
    canvas.fill(box(140, -278, 292, -254, 6), hue.DEEP, hue.TEAL)
    for x in range(-446, 270, 62):
        canvas.fill(box(x, -158, x + 36, -132, 6), hue.TEAL, hue.DEEP)
    for x in range(-416, 80, 52):
        canvas.fill(box(x, -218, x + 30, -196, 6), hue.TEAL, hue.DEEP)
    for y, right in ((-186, 330), (-244, 290)):
        canvas.fill(box(-470, y, right, y + 10, 4), hue.TERRACOTTA, opacity=0.85)
    canvas.fill([(-250, -238), (-150, -238), (-164, -330), (-238, -330)], hue.TERRACOTTA, hue.BRICK)
    canvas.fill([(-158, -290), (-242, -290), (-239, -308), (-161, -308)], hue.CREAM)
    canvas.fill(ribbon([(186, -290), (176, -376)], 7, 3), hue.BARK)
    canvas.fill(box(222, -316, 262, -288, 4), hue.BARK)
    canvas.fill(box(206, -324, 278, -314, 5), hue.CREAM)
    for x in range(352, 480, 24):
        canvas.fill(ribbon([(x, -124 - (x - 352) / 7), (x, -150 - (x - 352) / 7)], 4), hue.SAGE)
    canvas.fill(ribbon([(332, -148), (474, -166)], 4), hue.SAGE)
    for x in (-400, -330, -40, 30):
        canvas.fill(box(x, -260, x + 54, -242, 8), hue.OCHRE, hue.TERRACOTTA)


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
    canvas.fill(ribbon([(-20, -70), (-70, -6), (-100, -4)], 13), "#6a6f6d")
    canvas.fill(smooth([(-60, -150), (40, -160), (70, -90), (20, -50), (-70, -60)]), "#7f8a88", "#434c4e")
    canvas.fill(
        ribbon(smooth([(0, -70), (-90, -52), (-220, -70), (-330, -96)], closed=False), 26, 34),
        "#8d9492",
        "#545c5c",
    )
    canvas.fill(ribbon([(-240, -104), (-60, -110)], 24), "#5a6261")
    body = smooth([(-350, -250), (-200, -262), (-60, -234), (40, -190), (110, -220), (160, -330), (214, -330),
                   (196, -210), (120, -110), (30, -118), (-70, -170), (-190, -190),
                   (-300, -212)])  # fmt: skip
    canvas.fill(body, "#cf6a3f", hue.BRICK)
    canvas.fill(
        smooth([(170, -320), (208, -318), (188, -210), (120, -124), (96, -130), (150, -220)]),
        hue.CREAM,
        opacity=0.85,
    )
    canvas.fill(smooth([(-330, -262), (-210, -286), (-100, -280), (0, -236), (-40, -222), (-180, -240),
                        (-320, -238)]),
                "#33221b", hue.NIGHT_BROWN)  # fmt: skip
    canvas.fill(
        ribbon(smooth([(-370, -262), (-390, -290), (-330, -300), (-270, -284)], closed=False), 10), "#aab0ab"
    )
    canvas.fill(smooth([(-372, -240), (-348, -246), (-340, -214), (-366, -212)]), "#e0442c")
    canvas.fill(
        smooth([(150, -336), (176, -392), (226, -386), (244, -340), (214, -312), (170, -314)]),
        "#cf6a3f",
        hue.BRICK,
    )
    canvas.fill(smooth([(216, -372), (246, -352), (240, -324), (214, -326)]), hue.LAMP)
    canvas.fill(ribbon(smooth([(186, -386), (150, -412), (104, -404)], closed=False), 13), hue.NIGHT_BROWN)
    canvas.fill(ribbon([(172, -396), (160, -456)], 5), "#6a6f6d")
    canvas.fill(oval(156, -464, 26, 18), "#6a6f6d", "#3d4546")
    canvas.fill(smooth([(128, -150), (200, -224), (300, -222), (366, -160), (352, -146), (286, -196),
                        (214, -196), (148, -134)]),
                "#cf6a3f", hue.BRICK)  # fmt: skip
