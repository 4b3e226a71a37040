"""One thing large in the picture: messages that spread, a code as bait, a helmet."""

from tools.drawing import palette as hue
from tools.drawing.canvas import HEIGHT, WIDTH, Canvas
from tools.drawing.nature import cloud, ranges, sun
from tools.drawing.outlines import arc, box, oval, ribbon, ridge, smooth
from tools.drawing.things import bubble, helmet, padlock, phone


def messages_that_spread(canvas: Canvas) -> None:
    """Draw one message that leaves a phone for many others."""
    canvas.everywhere((-10, "#f7ead0"), (HEIGHT + 10, "#eccb9c"))
    canvas.fill(ridge(760, [(200, 160, 300), (820, 90, 300), (1420, 190, 300)], 200), "#e0b98a", "#d9a877")
    canvas.fill(ridge(850, [(-20, 120, 340), (700, 60, 300), (1600, 130, 340)], 200), "#c98f64", "#b5744e")
    places = (
        (240, 250, -12),
        (330, 610, 8),
        (1310, 220, 12),
        (1390, 590, -9),
        (1130, 720, 6),
        (540, 760, -6),
    )
    for x, y, _ in places:
        path = smooth([(800, 430), ((800 + x) / 2, (430 + y) / 2 - 70), (x, y)], closed=False, steps=26)
        for dot in path[4::3]:
            canvas.fill(oval(*dot, 5.5), hue.BRICK, opacity=0.55)
    for number, (x, y, angle) in enumerate(places):
        small = canvas.at(x, y, 0.34, angle)
        phone(small, "#dcebe4", "#a9cbc0")
        bubble(small.at(-104, -190), 200, 3, ("#c9583a", hue.PAPER))
        bubble(small.at(-60, -60), 166, 2, (hue.PAPER, hue.TEAL), right=True)
        if number % 2:
            bubble(small.at(-104, 40), 170, 2, (hue.PAPER, hue.TEAL))
    main = canvas.at(800, 440, 1.22)
    phone(main, "#e9f1e8", "#b5d3c8")
    bubble(main.at(-116, -212), 170, 2, (hue.PAPER, hue.TEAL))
    bubble(main.at(-58, -124), 176, 2, ("#8fbcae", hue.DEEP), right=True)
    bubble(main.at(-116, -34), 226, 5, ("#c9583a", hue.PAPER))
    bubble(main.at(-20, 124), 136, 1, ("#8fbcae", hue.DEEP), right=True)
    main.fill(box(-116, 206, 116, 246, 20), hue.PAPER)
    main.fill(oval(94, 226, 15), hue.TEAL)


def code_as_bait(canvas: Canvas) -> None:
    """Draw a hook that hangs over a locked phone, as over a fish."""
    canvas.everywhere((-10, "#2f7f84"), (420, "#1f5f6b"), (HEIGHT + 10, "#0f3542"))
    for x, width in ((180, 120), (520, 180), (980, 220), (1360, 150)):
        canvas.fill(
            [(x, -10), (x + width, -10), (x + width + 230, 910), (x - 120, 910)], "#9fd0c4", "#2f7f84", 0.10
        )
    air(canvas)
    canvas.fill(
        ridge(880, [(120, 120, 260), (640, 40, 200), (1300, 110, 330), (1640, 150, 200)], 60),
        "#0d2c38",
        "#0a222c",
    )
    for x, tall in ((90, 230), (160, 170), (1480, 260), (1550, 180), (1400, 140)):
        weed = smooth(
            [(x, 910), (x + 26, 910 - tall * 0.35), (x - 16, 910 - tall * 0.7), (x + 14, 910 - tall)],
            closed=False,
        )
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
    canvas.fill(
        ribbon(hook, 17, 9),
        "#dfe3dc",
    )
    canvas.fill([(904, 404), (886, 446), (934, 452)], "#dfe3dc")
    canvas.fill([*oval(1040, 262, 18), *reversed(oval(1040, 262, 9))], "#dfe3dc")
    canvas.fill(oval(1040, 60, 26, 40), hue.TERRACOTTA, hue.BRICK)
    canvas.fill(arc((1040, 60), (26, 40), 180, 360), hue.PAPER)
    bubble(canvas.at(1130, 330, 1.1, 5), 230, 3, (hue.PAPER, hue.TEAL))
    bubble(canvas.at(250, 250, 1.0, -5), 210, 2, ("#f2bf62", hue.BARK), right=True)
    bubble(canvas.at(230, 560, 0.9, 4), 200, 3, (hue.PAPER, hue.TEAL), right=True)


def air(canvas: Canvas) -> None:
    """Strew bubbles of air through the water."""
    for _ in range(46):
        x, y = canvas.chance.uniform(0, WIDTH), canvas.chance.uniform(60, 880)
        canvas.fill(oval(x, y, canvas.chance.uniform(3, 11)), "#bfe0da", opacity=0.22)


def helmet_in_the_morning(canvas: Canvas) -> None:
    """Draw a helmet that rests on a seat before the hills."""
    canvas.everywhere((-10, "#8fbfbc"), (320, "#f3dfb4"), (560, "#fdeccb"))
    sun(canvas.at(360, 260), 70, "#fff8de", "#ffe9ac")
    cloud(canvas.at(1230, 150, 1.3), hue.PAPER, 0.75)
    ranges(canvas, 600, "#a3bfae", "#4f8470", "#e9dfb8")
    canvas.fill(box(-10, 640, WIDTH + 10, HEIGHT + 10), "#c7b078", "#9a8250")
    seat = smooth(
        [(-60, 930), (-40, 800), (240, 744), (700, 742), (1040, 756), (1300, 716), (1660, 640), (1680, 930)]
    )
    canvas.fill(seat, "#5a3a2a", "#2a1a14")
    seam = smooth([(-40, 830), (240, 778), (700, 778), (1040, 792), (1300, 752), (1660, 676)], closed=False)
    canvas.fill(ribbon(seam, 5), hue.OCHRE, opacity=0.75)
    canvas.fill(oval(700, 774, 250, 13), hue.INK, opacity=0.55)
    helmet(canvas.at(770, 588, 1.22))
