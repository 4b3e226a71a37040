"""Scenes by night, behind a window or on a table: the watch post, the counter, phones, the helmet, the book."""

from tools.drawing import palette as hue
from tools.drawing.buildings import cottage, watch_post, window
from tools.drawing.canvas import HEIGHT, WIDTH, Canvas
from tools.drawing.nature import bush, cloud, hills, leaf, palm, ranges, stars, sun
from tools.drawing.outlines import arc, box, oval, ribbon, smooth
from tools.drawing.things import bubble, cup, helmet, motorbike, open_book, padlock, phone, suitcase


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
    """The lamp of the pos ronda is lit."""
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
    """The door is locked, the porch lamp is lit, a suitcase waits at the steps."""
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
        window(canvas, left, 440, 150, 160, "#24424d", "#5a321e")
        canvas.fill([(left, 440), (left + 40, 440), (left + 14, 600), (left, 600)], "#e8d8b8", "#b99b74", 0.9)
        canvas.fill([(left + 150, 440), (left + 110, 440), (left + 136, 600), (left + 150, 600)], "#e8d8b8", "#b99b74", 0.9)
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
        canvas.fill(box(640 - 26 * step, 768 + 26 * step, 960 + 26 * step, 796 + 26 * step, 3), "#b99b78", "#7d6249")
    canvas.fill([(580, 846), (1020, 846), (1130, 910), (470, 910)], "#8a6d4e", "#4f4234")
    suitcase(canvas.at(1075, 852, 0.95))
    for x in (560, 1300):
        canvas.fill([(x - 44, 770), (x + 44, 770), (x + 32, 846), (x - 32, 846)], hue.TERRACOTTA, hue.BRICK)
        for angle in (-46, -22, 0, 24, 48):
            canvas.at(x, 776, 1, angle).fill(leaf(130, 20), "#5c8a5a", "#2f5646")
    bush(canvas.at(330, 800, 1.2), "#2f5f50", "#173a34")
    bush(canvas.at(1470, 810, 1.5), "#2f5f50", "#173a34")


def motorbike_under_a_lamp(canvas: Canvas) -> None:
    """A motorbike stands in the light, a lock on its front wheel."""
    canvas.everywhere((-10, "#16303f"), (640, "#2d5560"))
    canvas.fill(box(-10, 250, WIDTH + 10, 720), "#7a4630", "#5a2f20")
    for row in range(12):
        for column in range(-1, 18):
            left = column * 96 + (48 if row % 2 else 0)
            shade = canvas.chance.uniform(0, 0.3)
            canvas.fill(box(left + 3, 264 + row * 38, left + 93, 298 + row * 38, 3), "#a05a38", "#8a4a2e")
            canvas.fill(box(left + 3, 264 + row * 38, left + 93, 298 + row * 38, 3), hue.NIGHT_BROWN, opacity=shade)
    canvas.fill(box(-10, 232, WIDTH + 10, 266, 4), "#c9a47c", "#8a6a4c")
    canvas.fill(box(-10, 712, WIDTH + 10, HEIGHT + 10), "#8d8574", "#4d4d49")
    canvas.fill(box(-10, 706, WIDTH + 10, 722), "#b9aa8c")
    canvas.glow(800, 420, 760, "#ffcf7d", 0.5)
    canvas.fill([(1112, 160), (1188, 160), (1420, 860), (540, 860)], hue.LAMP, "#f2bf62", 0.16)
    canvas.fill(ribbon(smooth([(1400, 730), (1400, 200), (1370, 120), (1290, 96), (1180, 110)], closed=False), 20, 12), "#26343a")
    canvas.fill(smooth([(1096, 134), (1120, 100), (1180, 92), (1216, 110), (1206, 138)]), "#26343a")
    canvas.fill(oval(1150, 140, 50, 12), "#fff6d8")
    canvas.glow(1150, 146, 230, hue.LAMP, 0.9)
    canvas.fill(oval(760, 842, 470, 26), hue.INK, opacity=0.45)
    motorbike(canvas.at(750, 838, 1.16))
    padlock(canvas.at(1090, 690, 0.62), hue.GOLD, "#b5762f", "#dfe3dc")
    bush(canvas.at(110, 730, 1.1), "#54764f", "#2f4f40")
    bush(canvas.at(1530, 736, 1.0), "#54764f", "#2f4f40")


def service_counter(canvas: Canvas) -> None:
    """A counter with folders, a lamp and plants; behind it a window on the hills."""
    canvas.everywhere((-10, "#f3e3c6"), (HEIGHT + 10, "#e3c79c"))
    canvas.fill(box(-10, 430, WIDTH + 10, 640), "#4d8a86", "#357572")
    canvas.fill(box(-10, 420, WIDTH + 10, 434), "#2a5c5c")
    view_through_window(canvas, 560, 110, 480, 300)
    for left in (130, 1190):
        canvas.fill(box(left, 150, left + 280, 166, 3), "#8a5a35")
        canvas.fill(box(left, 290, left + 280, 306, 3), "#8a5a35")
        for number, x in enumerate(range(left + 12, left + 240, 34)):
            tall = (96, 110, 88, 104)[number % 4]
            colour = (hue.TERRACOTTA, hue.OCHRE, hue.TEAL, hue.SAGE, hue.BRICK)[(number + left) % 5]
            canvas.fill(box(x, 290 - tall, x + 28, 290, 3), colour)
            canvas.fill(box(x + 6, 290 - tall + 16, x + 22, 290 - tall + 34, 2), hue.CREAM, opacity=0.85)
    for x in (400, 800, 1200):
        canvas.glow(x, 210, 230, "#fff0c4", 0.75)
        canvas.fill(ribbon([(x, -10), (x, 150)], 4), hue.BARK)
        canvas.fill(smooth([(x - 62, 200), (x - 40, 160), (x, 146), (x + 40, 160), (x + 62, 200)]), hue.TERRACOTTA, hue.BRICK)
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
    for foot, colour, pale, at in ((0.62, "#8fb3a2", "#cfdcb8", 0.3), (0.74, "#5f8d70", "#a9c08c", 0.75), (0.88, "#3f7058", "#7fa06a", 0.1)):
        line = smooth([(left, top + height * foot), (left + width * at, top + height * (foot - 0.2)),
                       (left + width * (at * 0.5 + 0.45), top + height * foot), (right, top + height * (foot - 0.08))],
                      closed=False)  # fmt: skip
        inside = [(min(max(x, left), right), max(y, top)) for x, y in line]
        canvas.fill([*inside, (right, bottom), (left, bottom)], colour, pale)
    canvas.fill(box(left + width / 2 - 6, top, left + width / 2 + 6, bottom), "#7a4a2c")
    canvas.fill(box(left, top + height * 0.5 - 5, right, top + height * 0.5 + 5), "#7a4a2c")
    canvas.fill(box(left - 30, bottom + 14, right + 30, bottom + 34, 4), "#9a6238")


def on_the_counter(canvas: Canvas) -> None:
    """Draw what stands and lies on the counter."""
    for number, (shift, colour) in enumerate(((0, hue.BRICK), (10, hue.OCHRE), (-6, hue.TEAL), (6, "#c9694a"))):
        top = 582 - 20 * number
        canvas.fill(box(330 + shift, top, 570 + shift, top + 18, 4), colour)
        canvas.fill(box(338 + shift, top + 5, 562 + shift, top + 9), hue.PAPER, opacity=0.8)
    canvas.fill([(690, 602), (900, 602), (930, 622), (670, 622)], hue.PAPER, "#e9dcc2")
    canvas.fill([(716, 606), (820, 606), (822, 609), (714, 609)], hue.BARK, opacity=0.4)
    canvas.fill([(708, 613), (860, 613), (864, 616), (704, 616)], hue.BARK, opacity=0.4)
    canvas.fill(ribbon([(846, 618), (930, 586)], 8, 3), hue.BRICK)
    canvas.fill(box(1010, 520, 1066, 602, 6), hue.OCHRE, "#a8722a")
    for x, y in ((1024, 462), (1038, 448), (1052, 470)):
        canvas.fill(ribbon([(1036, 530), (x, y)], 8), hue.TEAL if x != 1038 else hue.BRICK)
    canvas.fill([(1210, 516), (1330, 516), (1312, 602), (1228, 602)], hue.TERRACOTTA, hue.BRICK)
    for angle in (-58, -36, -14, 10, 32, 56):
        canvas.at(1270, 520, 1, angle).fill(leaf(170, 24), "#6f9a62", "#3a6a4c")
    canvas.fill(box(200, 560, 268, 602, 4), hue.BARK)
    canvas.fill(ribbon([(234, 560), (234, 528)], 16), "#8a5a35")
    canvas.fill(oval(234, 520, 22, 17), "#a4683a", hue.BARK)


def messages_that_spread(canvas: Canvas) -> None:
    """One message leaves a phone for many others."""
    canvas.everywhere((-10, "#f7ead0"), (HEIGHT + 10, "#eccb9c"))
    hills(canvas, 760, [(200, 160, 300), (820, 90, 300), (1420, 190, 300)], "#e0b98a", "#d9a877", 200)
    hills(canvas, 850, [(-20, 120, 340), (700, 60, 300), (1600, 130, 340)], "#c98f64", "#b5744e", 200)
    places = ((240, 250, -12), (330, 610, 8), (1310, 220, 12), (1390, 590, -9), (1130, 720, 6), (540, 760, -6))
    for x, y, _ in places:
        path = smooth([(800, 430), ((800 + x) / 2, (430 + y) / 2 - 70), (x, y)], closed=False, steps=26)
        for dot in path[4::3]:
            canvas.fill(oval(*dot, 5.5), hue.BRICK, opacity=0.55)
    for number, (x, y, angle) in enumerate(places):
        small = canvas.at(x, y, 0.34, angle)
        phone(small, "#dcebe4", "#a9cbc0")
        bubble(small.at(-104, -190), 200, 3, "#c9583a", hue.PAPER)
        bubble(small.at(-60, -60), 166, 2, hue.PAPER, hue.TEAL, right=True)
        if number % 2:
            bubble(small.at(-104, 40), 170, 2, hue.PAPER, hue.TEAL)
    main = canvas.at(800, 440, 1.22)
    phone(main, "#e9f1e8", "#b5d3c8")
    bubble(main.at(-116, -212), 170, 2, hue.PAPER, hue.TEAL)
    bubble(main.at(-58, -124), 176, 2, "#8fbcae", hue.DEEP, right=True)
    bubble(main.at(-116, -34), 226, 5, "#c9583a", hue.PAPER)
    bubble(main.at(-20, 124), 136, 1, "#8fbcae", hue.DEEP, right=True)
    main.fill(box(-116, 206, 116, 246, 20), hue.PAPER)
    main.fill(oval(94, 226, 15), hue.TEAL)


def code_as_bait(canvas: Canvas) -> None:
    """A hook hangs over a locked phone, as over a fish."""
    canvas.everywhere((-10, "#2f7f84"), (420, "#1f5f6b"), (HEIGHT + 10, "#0f3542"))
    for x, width in ((180, 120), (520, 180), (980, 220), (1360, 150)):
        canvas.fill([(x, -10), (x + width, -10), (x + width + 230, 910), (x - 120, 910)], "#9fd0c4", "#2f7f84", 0.10)
    for _ in range(46):
        x, y = canvas.chance.uniform(0, WIDTH), canvas.chance.uniform(60, 880)
        canvas.fill(oval(x, y, canvas.chance.uniform(3, 11)), "#bfe0da", opacity=0.22)
    hills(canvas, 880, [(120, 120, 260), (640, 40, 200), (1300, 110, 330), (1640, 150, 200)], "#0d2c38", "#0a222c", 60)
    for x, tall in ((90, 230), (160, 170), (1480, 260), (1550, 180), (1400, 140)):
        weed = smooth([(x, 910), (x + 26, 910 - tall * 0.35), (x - 16, 910 - tall * 0.7), (x + 14, 910 - tall)], closed=False)
        canvas.fill(ribbon(weed, 24, 5), "#2f6b57", opacity=0.9)
    main = canvas.at(720, 500, 1.12, -6)
    phone(main, "#f4e6c8", "#e0b98a")
    padlock(main.at(0, -90, 1.05), hue.TERRACOTTA, hue.BRICK, "#7a6a5c")
    for number in range(6):
        left = -112 + 38 * number
        main.fill(box(left, 70, left + 32, 116, 7), hue.PAPER)
        main.fill(oval(left + 16, 93, 7), hue.BARK)
    main.fill(box(-112, 150, 112, 196, 22), hue.TEAL)
    canvas.fill(ribbon([(1040, -20), (1040, 270)], 4), hue.CREAM)
    hook = smooth([(1040, 270), (1040, 420), (1020, 500), (950, 520), (900, 470), (904, 420)], closed=False)
    canvas.fill(ribbon(hook, 17, 9), "#dfe3dc", )
    canvas.fill([(904, 404), (886, 446), (934, 452)], "#dfe3dc")
    canvas.fill([*oval(1040, 262, 18), *reversed(oval(1040, 262, 9))], "#dfe3dc")
    canvas.fill(oval(1040, 60, 26, 40), hue.TERRACOTTA, hue.BRICK)
    canvas.fill(arc(1040, 60, 26, 40, 180, 360), hue.PAPER)
    bubble(canvas.at(1130, 330, 1.1, 5), 230, 3, hue.PAPER, hue.TEAL)
    bubble(canvas.at(250, 250, 1.0, -5), 210, 2, "#f2bf62", hue.BARK, right=True)
    bubble(canvas.at(230, 560, 0.9, 4), 200, 3, hue.PAPER, hue.TEAL, right=True)


def call_at_night(canvas: Canvas) -> None:
    """A phone calls from a window sill, lamps shine in the valley."""
    night(canvas, 600)
    for x, y in ((180, 640), (260, 690), (420, 655), (1180, 640), (1300, 700), (1420, 660), (1040, 690), (1500, 720)):
        canvas.glow(x, y, 60, hue.LAMP, 0.55)
        canvas.fill(oval(x, y, 5), "#fff0c4")
    canvas.fill(box(-10, 770, WIDTH + 10, HEIGHT + 10), "#8a5530", "#4f2c1a")
    canvas.fill(box(-10, 760, WIDTH + 10, 786, 4), "#b5764a")
    canvas.fill(box(-10, -10, 70, 770), "#6b3f26", "#4f2c1a")
    canvas.fill(box(1530, -10, 1610, 770), "#6b3f26", "#4f2c1a")
    canvas.glow(800, 470, 520, "#f2bf62", 0.42)
    for radius, opacity in ((290, 0.85), (370, 0.6), (450, 0.38)):
        for start in (-38, 142):
            canvas.fill(ribbon(arc(800, 420, radius, radius, start, start + 76, 40), 13), hue.GOLD, opacity=opacity)
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


def helmet_in_the_morning(canvas: Canvas) -> None:
    """A helmet rests on a seat before the hills."""
    canvas.everywhere((-10, "#8fbfbc"), (320, "#f3dfb4"), (560, "#fdeccb"))
    sun(canvas, 360, 260, 70, "#fff8de", "#ffe9ac")
    cloud(canvas.at(1230, 150, 1.3), hue.PAPER, 0.75)
    ranges(canvas, 600, "#a3bfae", "#4f8470", "#e9dfb8")
    canvas.fill(box(-10, 640, WIDTH + 10, HEIGHT + 10), "#c7b078", "#9a8250")
    seat = smooth([(-60, 930), (-40, 800), (240, 736), (700, 738), (1040, 770), (1300, 730), (1660, 640), (1680, 930)])
    canvas.fill(seat, "#5a3a2a", "#2a1a14")
    seam = smooth([(-40, 830), (240, 768), (700, 770), (1040, 802), (1300, 764), (1660, 676)], closed=False)
    canvas.fill(ribbon(seam, 5), hue.OCHRE, opacity=0.75)
    canvas.fill(oval(790, 756, 330, 24), hue.INK, opacity=0.5)
    helmet(canvas.at(770, 560, 1.22))


def book_at_the_window(canvas: Canvas) -> None:
    """An open book, a pen and a cup on a desk before the hills."""
    canvas.everywhere((-10, "#e9d3ac"), (HEIGHT + 10, "#d9b583"))
    view_through_window(canvas, 330, 60, 940, 430)
    for side, x in ((False, 240), (True, 1360)):
        curtain = canvas.at(x, 0, mirrored=side)
        curtain.fill(smooth([(-90, -20), (110, -20), (70, 220), (10, 420), (20, 600), (-90, 600)]), "#c9694a", "#9a4328")
        for fold in (-50, 0, 44):
            curtain.fill(ribbon(smooth([(fold, -10), (fold * 0.7 - 10, 300), (fold * 0.5 - 20, 590)], closed=False), 7, 4),
                         hue.BRICK, opacity=0.35)  # fmt: skip
    canvas.fill(box(-10, 584, WIDTH + 10, HEIGHT + 10), "#a4683a", "#6b3c22")
    canvas.fill(box(-10, 578, WIDTH + 10, 596), "#c98b52")
    for y, shift in ((650, 0), (715, 90), (790, -60), (860, 40)):
        grain = smooth([(-20, y), (400 + shift, y + 8), (900, y - 5), (1640, y + 6)], closed=False)
        canvas.fill(ribbon(grain, 3), hue.NIGHT_BROWN, opacity=0.25)
    canvas.fill(oval(800, 846, 480, 26), hue.NIGHT_BROWN, opacity=0.45)
    open_book(canvas.at(800, 826, 1.36))
    cup(canvas.at(1360, 742, 2.0), hue.CREAM, "#c9a47c")
    for x in (1340, 1366):
        steam = smooth([(x, 606), (x + 16, 570), (x - 10, 530), (x + 10, 486)], closed=False)
        canvas.fill(ribbon(steam, 9, 2), hue.PAPER, opacity=0.5)
    canvas.fill(ribbon([(196, 830), (400, 766)], 15, 13), hue.TEAL)
    canvas.fill([(394, 760), (402, 774), (436, 756)], hue.GOLD)
    for number, colour in enumerate((hue.TEAL, hue.OCHRE, hue.BRICK)):
        canvas.fill(box(110 + 14 * number, 700 - 34 * number, 360 - 10 * number, 732 - 34 * number, 5), colour)
        canvas.fill(box(126 + 14 * number, 712 - 34 * number, 352 - 10 * number, 718 - 34 * number), hue.CREAM, opacity=0.7)
