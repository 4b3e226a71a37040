"""What an original may be; whoever knows its facts already needs no more than these numbers."""

MOST_BYTES = 40_000_000
MOST_PIXELS = 80_000_000
LEAST_WIDTH = 200
# A picture so much longer than wide, or wider than high, shows nothing on a page, and some formats cannot
# hold it; panoramas of telephones have up to five times, long screenshots more
MOST_SLENDER = 10
