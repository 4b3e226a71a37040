"""Where files made of pictures are kept between builds."""

import os
from pathlib import Path

from newsroom.pictures.models import Derived
from newsroom.whole_files import write_whole

# Several sites, or the builds of one on a server that begins empty, may share what takes long to make
VARIABLE = "WARTA_PICTURE_CACHE"


def finished(folder: Path) -> "Cache":
    """Return the cache in the folder that the environment names for finished pictures, else in this one."""
    return Cache(Path(os.environ.get(VARIABLE) or folder))


class Cache:
    """A folder of finished files, by content and recipe; whoever empties it loses only time."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def place(self, file: Derived) -> Path:
        """Return where a file lies, whether it is there or not."""
        return self._folder / file.key[:2] / f"{file.key}.{file.encoding.ending}"

    def holds(self, file: Derived) -> bool:
        """Say whether a file is there; an empty one, as a power cut may leave it, is not."""
        place = self.place(file)
        return place.is_file() and place.stat().st_size > 0

    def keep(self, file: Derived, data: bytes) -> None:
        """Keep a finished file, whole or not at all."""
        write_whole(self.place(file), data)
