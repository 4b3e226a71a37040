"""Outlines as lists of points: pure geometry, in the picture's own units."""

import math
from collections.abc import Sequence

Point = tuple[float, float]
Outline = list[Point]


def box(left: float, top: float, right: float, bottom: float, radius: float = 0) -> Outline:
    """Return a rectangle, its corners rounded by ``radius``."""
    if not radius:
        return [(left, top), (right, top), (right, bottom), (left, bottom)]
    corners = (
        (right - radius, top + radius, -90),
        (right - radius, bottom - radius, 0),
        (left + radius, bottom - radius, 90),
        (left + radius, top + radius, 180),
    )
    return [point for x, y, start in corners for point in arc((x, y), (radius, radius), start, start + 90)]


def oval(x: float, y: float, across: float, down: float | None = None) -> Outline:
    """Return an ellipse by its half axes; a circle when only one is given."""
    return arc((x, y), (across, across if down is None else down), 0, 360, 96)


def arc(centre: Point, axes: Point, start: float, end: float, steps: int = 24) -> Outline:
    """Return part of an ellipse between two angles in degrees, clockwise from the right."""
    turns = [math.radians(start + (end - start) * step / steps) for step in range(steps + 1)]
    return [(centre[0] + axes[0] * math.cos(turn), centre[1] + axes[1] * math.sin(turn)) for turn in turns]


def smooth(points: Sequence[Point], *, closed: bool = True, steps: int = 14) -> Outline:
    """Return a curve through all points (Catmull-Rom), closed unless said otherwise."""
    count = len(points)
    around = [*points] if closed else [points[0], *points, points[-1]]
    spans = range(count) if closed else range(count - 1)
    curve = [
        _between(
            [around[(span + shift) % len(around)] for shift in (range(-1, 3) if closed else range(4))], at
        )
        for span in spans
        for at in (step / steps for step in range(steps))
    ]
    return curve if closed else [*curve, points[-1]]


def _between(four: Sequence[Point], at: float) -> Point:
    a, b, c, d = four
    x, y = (
        0.5
        * (
            2 * b[axis]
            + (c[axis] - a[axis]) * at
            + (2 * a[axis] - 5 * b[axis] + 4 * c[axis] - d[axis]) * at**2
            + (3 * b[axis] - a[axis] - 3 * c[axis] + d[axis]) * at**3
        )
        for axis in (0, 1)
    )
    return x, y


def ribbon(line: Sequence[Point], width: float, end: float | None = None) -> Outline:
    """Return the outline of a line drawn with a round brush, from one width to another."""
    last = width if end is None else end
    count = len(line) - 1
    left: Outline = []
    right: Outline = []
    turn = 0.0
    for index, (x, y) in enumerate(line):
        before, after = line[max(index - 1, 0)], line[min(index + 1, count)]
        turn = math.atan2(after[1] - before[1], after[0] - before[0])
        half = (width + (last - width) * index / count) / 2
        left.append((x + half * math.sin(turn), y - half * math.cos(turn)))
        right.append((x - half * math.sin(turn), y + half * math.cos(turn)))
    cap = math.degrees(turn)
    round_end = arc(line[-1], (last / 2, last / 2), cap - 90, cap + 90, 12)
    first = math.degrees(math.atan2(line[1][1] - line[0][1], line[1][0] - line[0][0]))
    round_start = arc(line[0], (width / 2, width / 2), first + 90, first + 270, 12)
    return [*left, *round_end, *reversed(right), *round_start]


def ridge(base: float, peaks: Sequence[tuple[float, float, float]], depth: float = 320) -> Outline:
    """Return a line of hills across the picture; each peak is its place, its height and its half width."""
    top = []
    for x in range(-20, 1630, 5):
        rise = sum(height * math.exp(-(((x - place) / width) ** 2)) for place, height, width in peaks)
        rough = 3 * math.sin(x / 23 + base) + 2 * math.sin(x / 9.1 + 2 * base)
        top.append((float(x), base - rise - rough))
    return [*top, (1620, base + depth), (-20, base + depth)]
