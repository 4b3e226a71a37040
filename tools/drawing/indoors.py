"""Scenes in a room: the counter, the book at the window."""

from tools.drawing import palette as hue
from tools.drawing.canvas import HEIGHT, WIDTH, Canvas
from tools.drawing.nature import leaf
from tools.drawing.outlines import box, oval, ribbon, smooth
from tools.drawing.things import cup, open_book


def service_counter(canvas: Canvas) -> None:
    """Draw a counter with folders, a lamp and plants; behind it a window on the hills."""
    canvas.everywhere((-10, "#f3e3c6"), (HEIGHT + 10, "#e3c79c"))
    canvas.fill(box(-10, 430, WIDTH + 10, HEIGHT + 10), "#4d8a86", "#2c6566")
    canvas.fill(box(-10, 420, WIDTH + 10, 434), "#2a5c5c")
    view_through_window(canvas, 560, 110, 480, 300)
    for left in (110, 1210):
        canvas.fill(box(left, 150, left + 280, 166, 3), "#8a5a35")
        canvas.fill(box(left, 290, left + 280, 306, 3), "#8a5a35")
        for number, x in enumerate(range(left + 12, left + 240, 34)):
            tall = (96, 110, 88, 104)[number % 4]
            colour = (hue.TERRACOTTA, hue.OCHRE, hue.TEAL, hue.SAGE, hue.BRICK)[(number + left) % 5]
            canvas.fill(box(x, 290 - tall, x + 28, 290, 3), colour)
            canvas.fill(box(x + 6, 290 - tall + 16, x + 22, 290 - tall + 34, 2), hue.CREAM, opacity=0.85)
    for x in (472, 1128):
        canvas.glow(x, 210, 230, "#fff0c4", 0.75)
        canvas.fill(ribbon([(x, -10), (x, 150)], 4), hue.BARK)
        canvas.fill(
            smooth([(x - 62, 200), (x - 40, 160), (x, 146), (x + 40, 160), (x + 62, 200)]),
            hue.TERRACOTTA,
            hue.BRICK,
        )
        canvas.fill(oval(x, 202, 46, 10), "#fff6d8")
    canvas.fill(box(90, 600, 1510, 650, 8), "#c98b52", "#a4683a")
    canvas.fill(box(130, 648, 1470, 910), "#8d5530", "#6b3c22")
    for left in range(160, 1440, 162):
        canvas.fill(box(left, 684, left + 134, 876, 8), "#7a4728", "#5f351e")
    on_the_counter(canvas)


def view_through_window(canvas: Canvas, left: float, top: float, width: float, height: float) -> None:
    """Draw a window with hills and a low sun behind its panes."""
    right, bottom = left + width, top + height
    canvas.fill(box(left - 16, top - 16, right + 16, bottom + 16, 6), "#7a4a2c")
    canvas.fill(box(left, top, right, bottom), "#a9d0c8", "#fbeac4")
    canvas.glow(left + width * 0.68, top + height * 0.46, height * 0.26, "#fff3c4", 0.95)
    canvas.fill(oval(left + width * 0.68, top + height * 0.46, height * 0.09), "#fffbe8")
    for colour, pale, line in (
        ("#8fb3a2", "#cfdcb8", ((0, 0.62), (0.3, 0.4), (0.62, 0.58), (1, 0.52))),
        ("#5f8d70", "#a9c08c", ((0, 0.74), (0.35, 0.72), (0.76, 0.55), (1, 0.64))),
        ("#3f7058", "#7fa06a", ((0, 0.7), (0.24, 0.76), (0.6, 0.88), (1, 0.8))),
    ):
        crest = smooth([(left + width * x, top + height * y) for x, y in line], closed=False)
        canvas.fill([*crest, (right, bottom), (left, bottom)], colour, pale)
    canvas.fill(box(left + width / 2 - 6, top, left + width / 2 + 6, bottom), "#7a4a2c")
    canvas.fill(box(left, top + height * 0.5 - 5, right, top + height * 0.5 + 5), "#7a4a2c")
    canvas.fill(box(left - 30, bottom + 14, right + 30, bottom + 34, 4), "#9a6238")


def on_the_counter(canvas: Canvas) -> None:
    """Draw what stands and lies on the counter."""
    for number, (shift, colour) in enumerate(
        ((0, hue.BRICK), (10, hue.OCHRE), (-6, hue.TEAL), (6, "#c9694a"))
    ):
        top = 582 - 20 * number
        canvas.fill(box(330 + shift, top, 570 + shift, top + 18, 4), colour)
        canvas.fill(box(338 + shift, top + 5, 562 + shift, top + 9), hue.PAPER, opacity=0.8)
    canvas.fill([(690, 602), (900, 602), (930, 622), (670, 622)], hue.PAPER, "#e9dcc2")
    canvas.fill([(716, 606), (820, 606), (822, 609), (714, 609)], hue.BARK, opacity=0.4)
    canvas.fill([(708, 613), (860, 613), (864, 616), (704, 616)], hue.BARK, opacity=0.4)
    canvas.fill(ribbon([(846, 618), (930, 586)], 8, 3), hue.BRICK)
    canvas.fill(box(1010, 520, 1066, 602, 6), hue.OCHRE, "#a8722a")
    for x, y, colour in ((1024, 462, hue.TEAL), (1038, 448, hue.BRICK), (1052, 470, hue.TEAL)):
        canvas.fill(ribbon([(1036, 530), (x, y)], 8), colour)
    canvas.fill([(1210, 516), (1330, 516), (1312, 602), (1228, 602)], hue.TERRACOTTA, hue.BRICK)
    for angle in (-58, -36, -14, 10, 32, 56):
        canvas.at(1270, 520, 1, angle).fill(leaf(170, 24), "#6f9a62", "#3a6a4c")
    canvas.fill(box(200, 560, 268, 602, 4), hue.BARK)
    canvas.fill(ribbon([(234, 560), (234, 528)], 16), "#8a5a35")
    canvas.fill(oval(234, 520, 22, 17), "#a4683a", hue.BARK)


def book_at_the_window(canvas: Canvas) -> None:
    """Draw an open book, a pen and a cup on a desk before the hills."""
    canvas.everywhere((-10, "#e9d3ac"), (HEIGHT + 10, "#d9b583"))
    view_through_window(canvas, 330, 60, 940, 430)
    for side, x in ((False, 240), (True, 1360)):
        curtain = canvas.at(x, 0, mirrored=side)
        curtain.fill(
            smooth([(-90, -20), (110, -20), (70, 220), (10, 420), (20, 600), (-90, 600)]),
            "#c9694a",
            "#9a4328",
        )
        for fold in (-50, 0, 44):
            curtain.fill(ribbon(smooth([(fold, -10), (fold * 0.7 - 10, 300),
                                        (fold * 0.5 - 20, 590)], closed=False), 7, 4),
                         hue.BRICK, opacity=0.35)  # fmt: skip
    canvas.fill(box(-10, 584, WIDTH + 10, HEIGHT + 10), "#a4683a", "#6b3c22")
    canvas.fill(box(-10, 578, WIDTH + 10, 596), "#c98b52")
    for y, shift in ((650, 0), (715, 90), (790, -60), (860, 40)):
        grain = smooth([(-20, y), (400 + shift, y + 8), (900, y - 5), (1640, y + 6)], closed=False)
        canvas.fill(ribbon(grain, 3), hue.NIGHT_BROWN, opacity=0.25)
    canvas.fill(oval(800, 852, 430, 18), hue.NIGHT_BROWN, opacity=0.45)
    open_book(canvas.at(800, 826, 1.18))
    cup(canvas.at(1360, 742, 2.0), hue.CREAM, "#c9a47c")
    for x in (1340, 1366):
        steam = smooth([(x, 606), (x + 16, 570), (x - 10, 530), (x + 10, 486)], closed=False)
        canvas.fill(ribbon(steam, 9, 2), hue.PAPER, opacity=0.5)
    canvas.fill(ribbon([(150, 850), (340, 790)], 15, 13), hue.TEAL)
    canvas.fill([(336, 783), (344, 797), (376, 778)], hue.GOLD)
    for number, colour in enumerate((hue.TEAL, hue.OCHRE, hue.BRICK)):
        canvas.fill(
            box(110 + 14 * number, 700 - 34 * number, 360 - 10 * number, 732 - 34 * number, 5), colour
        )
        canvas.fill(
            box(126 + 14 * number, 712 - 34 * number, 352 - 10 * number, 718 - 34 * number),
            hue.CREAM,
            opacity=0.7,
        )
