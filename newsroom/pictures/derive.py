"""Make the files that readers get of one original: pixels in, bytes without any metadata out."""

from collections.abc import Iterable, Mapping
from io import BytesIO
from pathlib import Path
from types import MappingProxyType
from typing import Any

from PIL import Image

from newsroom.pictures.cache import Cache
from newsroom.pictures.framing import cut, framed
from newsroom.pictures.models import Derived, Facts
from newsroom.pictures.original import SWAPPED, unchanged
from newsroom.pictures.pixels import pixels

OPTIONS: Mapping[str, Mapping[str, Any]] = MappingProxyType(
    {
        # One thread, since pictures are made beside each other; and the bytes do not depend on the machine.
        # Tuned to what an eye compares, not to the sum of differences (docs/decisions/0008)
        "AVIF": {"subsampling": "4:2:0", "max_threads": 1, "advanced": {"tune": "ssim"}},
        "WEBP": {"method": 4},
        "JPEG": {"optimize": True, "progressive": True},
    }
)
SPARE = 1.5  # decode this much more than is needed: shrinking makes the picture sharp
STEP = 4


def encoded(image: Image.Image, file: Derived) -> bytes:
    """Return the bytes of one file; where they may only be so many, at the best quality that allows it."""
    shaped = (framed if file.framed else cut)(image, (file.width, file.height))
    encoding, data = file.encoding, b""
    for quality in range(encoding.quality, encoding.least - 1, -STEP):
        target = BytesIO()
        options = {"quality": quality, "speed": encoding.speed, **OPTIONS[encoding.format]}
        shaped.save(target, encoding.format, **options)
        data = target.getvalue()
        if not encoding.limit or len(data) <= encoding.limit:
            break
    return data


def _enough(facts: Facts, files: Iterable[Derived]) -> tuple[int, int]:
    """Return the size to decode, as the file lies: before it is turned upright.

    It depends on all files of the picture, so that one made later has the same bytes.
    """
    scale = SPARE * max(max(file.width / facts.width, file.height / facts.height) for file in files)
    size = (max(1, int(facts.width * scale)), max(1, int(facts.height * scale)))
    return size[::-1] if facts.orientation in SWAPPED else size


def derive(path: Path, facts: Facts, files: Iterable[Derived], cache: Cache) -> dict[str, Path]:
    """Return, by its path in the output, where every file lies; what the cache lacks is made.

    Raises PictureError for an original that is damaged, or that changed since its facts were read.
    """
    files = tuple(files)
    missing = [file for file in files if not cache.holds(file)]
    if missing:
        data = unchanged(path, facts)
        image = pixels(data, path.name, facts.orientation, _enough(facts, files))
        for file in missing:
            cache.keep(file, encoded(image, file))
    return {file.path: cache.place(file) for file in files}
