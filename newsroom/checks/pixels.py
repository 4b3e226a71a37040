"""The pictures that articles name can be decoded to their last pixel."""

from collections.abc import Iterable
from functools import partial
from typing import Any

from newsroom.checks.pictures import line_in_gallery, named
from newsroom.pictures.library import Pictures
from newsroom.pictures.places import plain_name
from newsroom.progress import followed
from newsroom.sources import Source

MANY = 10  # fewer are decoded while one waits; three take about a second
FOLLOW = partial(followed, what="Memeriksa foto", long=MANY)


def check_pixels_of(sources: Iterable[Source[Any]], pictures: Pictures) -> None:
    """Note every picture that is damaged; each is decoded once, until it changes."""
    shown = [(source, *picture) for source in sources for picture in named(source)]
    wrong = pictures.damaged({name for _source, name, _line, _key in shown}, FOLLOW)
    for source, name, line, _key in shown:
        if error := wrong.get(plain_name(name)):
            source.refuse(line or line_in_gallery(source, name), error.message, error.remedy)
