"""The colours of every picture: paper, brick, ochre, sea and dusk."""

PAPER = "#fbf8f2"
CREAM = "#f3e6cc"
SAND = "#e6cfa3"
OCHRE = "#d99a3d"
GOLD = "#f2bf62"
LAMP = "#ffe3a0"
PEACH = "#f0b48a"
TERRACOTTA = "#b8583a"
BRICK = "#852f18"
BARK = "#4a2c1d"
NIGHT_BROWN = "#2a1a14"
FOAM = "#eef3ea"
SEA_LIGHT = "#7fb3ac"
SEA = "#2f7f84"
TEAL = "#1d5c66"
DEEP = "#123f4b"
INK = "#0d1c2a"
SAGE = "#93a97f"
FOREST = "#2f5646"


def between(one: str, other: str) -> str:
    """Return the colour half-way between two.

    >>> between("#000000", "#ffffff")
    '#7f7f7f'
    """
    pairs = zip(bytes.fromhex(one[1:]), bytes.fromhex(other[1:]), strict=True)
    return "#" + "".join(f"{(a + b) // 2:02x}" for a, b in pairs)
