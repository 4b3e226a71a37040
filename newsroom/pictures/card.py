"""The picture of a story without a photograph: its title, its subject, its office.

Link previews show it in their shape, search engines choose from the three that they ask for.
"""

from collections.abc import Iterator
from dataclasses import astuple, dataclass
from functools import cache
from hashlib import sha256
from io import BytesIO
from typing import TYPE_CHECKING

from newsroom.pictures.models import Derived
from newsroom.pictures.recipes import SEARCH, SHAPES, SHARE, SHARE_SIZE

if TYPE_CHECKING:
    from PIL.ImageFont import FreeTypeFont

# Raise it when cards come out differently: their addresses change with it
VERSION = 2
FOLDER = "images/kartu"
# As the light theme has them (theme/static/css/tokens.css)
PAPER, INK, ACCENT, MUTED = "#fbf8f2", "#241912", "#8b3722", "#64554a"
MARGIN, BAR = 72, 20
LABEL_AT, TITLE_AT = 66, 138  # from above, in pixels
TITLE_END, FOOT_AT = 130, 82  # from below
SIZES = range(76, 39, -4)
LEADING = 1.16
SMALL = 30


@dataclass(frozen=True)
class Card:
    """What a card says: the label of the category, the title, the unit, and the name of the portal."""

    subject: str
    title: str
    office: str
    portal: str

    def file(self, slug: str) -> Derived:
        """Return the file of the card of a story; its address changes with what it says."""
        key = sha256(repr((VERSION, SHARE, SHARE_SIZE, astuple(self))).encode()).hexdigest()
        return Derived(f"{FOLDER}/{slug}-{key[:10]}.{SHARE.ending}", *SHARE_SIZE, SHARE, key)

    def shapes(self, slug: str) -> tuple[Derived, ...]:
        """Return the files that search engines choose from (newsroom/pictures/recipes.py)."""
        mark = sha256(repr((VERSION, SEARCH, SHAPES, astuple(self))).encode()).hexdigest()
        return tuple(
            Derived(
                f"{FOLDER}/{slug}-{mark[:10]}-{width}x{height}.{SEARCH.ending}",
                *(width, height),
                SEARCH,
                sha256(f"{mark} {width}x{height}".encode()).hexdigest(),
            )
            for width, height in SHAPES
        )


def drawn(card: Card, file: Derived) -> bytes:
    """Return the card as one of its files; the same bytes on every machine with the same Pillow."""
    from PIL import Image, ImageDraw  # noqa: PLC0415 - whoever finds all cards made need not load it

    width, height = file.width, file.height
    image = Image.new("RGB", (width, height), PAPER)
    pen = ImageDraw.Draw(image)
    pen.rectangle((0, 0, BAR, height), fill=ACCENT)
    pen.text((MARGIN, LABEL_AT), _drawable(card.subject).upper(), ACCENT, font("Bold", SMALL))
    room = (width - 2 * MARGIN, height - TITLE_AT - TITLE_END)
    size, lines = fitted(_drawable(card.title) or _drawable(card.office), *room)
    for number, line in enumerate(lines):
        pen.text((MARGIN, TITLE_AT + number * size * LEADING), line, INK, font("Bold", size))
    foot = height - FOOT_AT
    pen.line((MARGIN, foot - 24, width - MARGIN, foot - 24), fill="#dbd0c0", width=2)
    pen.text((MARGIN, foot), _drawable(card.office), MUTED, font("Semibold", SMALL))
    portal = _drawable(card.portal)
    pen.text((width - MARGIN, foot), portal, INK, font("Bold", SMALL), anchor="ra")
    target = BytesIO()
    image.save(target, file.encoding.format, quality=file.encoding.quality, optimize=True)
    return target.getvalue()


def fitted(title: str, width: int, height: int) -> tuple[int, list[str]]:
    """Return the largest size at which a title stands whole in a room, and its lines.

    A title that fits at no size ends in “…”.
    """
    for size in SIZES:
        lines = list(wrapped(title, size, width))
        most = int(height // (size * LEADING))
        if len(lines) <= most:
            return size, lines
    return size, [*lines[: most - 1], f"{lines[most - 1].rstrip(',.:;')} …"]


def wrapped(title: str, size: int, width: int) -> Iterator[str]:
    """Yield the lines of a title; a word that is wider than the card is cut."""
    face, line = font("Bold", size), ""
    for word in title.split():
        longer = f"{line} {word}".strip()
        if face.getlength(longer) <= width:
            line = longer
            continue
        if line:
            yield line
        line = word
        while face.getlength(line) > width:
            end = next(at for at in range(len(line), 0, -1) if face.getlength(line[:at]) <= width)
            yield line[:end]
            line = line[end:]
    if line:
        yield line


@cache
def font(weight: str, size: int) -> "FreeTypeFont":
    """Return a face of Source Serif Pro (SIL Open Font License 1.1)."""
    from importlib.resources import files  # noqa: PLC0415

    from PIL import ImageFont  # noqa: PLC0415

    # Not its TrueType form: there signs made of parts, such as “ and %, say they are as narrow as one of them
    path = files("font_source_serif_pro") / "files" / f"SourceSerifPro-{weight}.otf"
    # Plain layout: the other engine is a library of the system, which not every machine has
    return ImageFont.truetype(str(path), size, layout_engine=ImageFont.Layout.BASIC)


def _drawable(text: str) -> str:
    """Return a text without the signs that the face does not have, such as little pictures."""
    return " ".join("".join(sign if _has(sign) else " " for sign in text).split())


@cache
def _has(sign: str) -> bool:
    face = font("Bold", SMALL)
    return sign.isspace() or bytes(face.getmask(sign)) != bytes(face.getmask("\U0010ffff"))
