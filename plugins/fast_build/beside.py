"""Files beside the site that are written again only when something that they are made of is another one."""

from collections.abc import Callable, Iterable
from pathlib import Path

from newsroom.memory.stamps import UNSETTLED, digest, stamp_or_none
from newsroom.memory.store import Store

TABLE = "meta"
Ingredients = Callable[[], Iterable[bytes]]


class KnownFiles:
    """Writes such files; ``program`` stands for all that makes them."""

    def __init__(self, store: Store, program: bytes) -> None:
        self._store = store
        self._program = program

    def __call__(self, path: Path, ingredients: Ingredients, write: Callable[[], object]) -> None:
        """Call ``write`` unless the file is there as it was left, and made of these ingredients."""
        made_of, key = digest(self._program, *ingredients()), f"berkas {path}"
        seen = stamp_or_none(str(path))
        if seen != UNSETTLED and self._store.get(TABLE, key) == made_of + seen:
            return
        write()
        self._store.keep({TABLE: ([(key, made_of + stamp_or_none(str(path)))], ())})
