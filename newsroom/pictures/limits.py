"""What an original may be; whoever knows its facts already needs no more than these numbers."""

MOST_BYTES = 40_000_000
MOST_PIXELS = 80_000_000
LEAST_WIDTH = 200
