"""Files on their way to readers that tell more than they show: no place or name leaves by accident."""

from mmap import ACCESS_READ, mmap
from pathlib import Path

from newsroom.pictures.formats import form_of
from newsroom.pictures.positions import tells_place
from newsroom.pictures.traces import ENDINGS, traces
from newsroom.problems import Problem
from newsroom.refusal import unfinished

HEAD = 512  # bytes that tell the format of a picture
AGAIN = "simpan ulang gambarnya tanpa metadata, lalu bangun sekali lagi"
AWAY = "hapus berkas ini, atau simpan ulang tanpa metadata; foto berita tempatnya di folder “content/images”"


def refuse_traces(name: str, data: bytes) -> None:
    """End the build when a picture that it writes tells something."""
    if _is_picture(name, data) and (found := traces(data)):
        raise unfinished(_problem(name, found, AGAIN))


def problem_of(path: Path) -> Problem | None:
    """Return what is wrong with a file that is not the portal's, None for nothing.

    Of films, documents and raw photographs only the place is looked for: they all tell something.
    """
    if not path.stat().st_size:
        return None
    with path.open("rb") as file, mmap(file.fileno(), 0, access=ACCESS_READ) as data:
        found = traces(data[:]) if form_of(data[:HEAD]) else []
        found = found or (["GPS"] if tells_place(data) else [])
    return _problem(str(path), found, AWAY) if found else None


def _is_picture(name: str, head: bytes) -> bool:
    """Say whether a file claims to be a picture or begins as one, whatever its name says."""
    return name.lower().endswith(ENDINGS) or form_of(head) is not None


def _problem(place: str, found: list[str], remedy: str) -> Problem:
    message = f"Berkas ini membawa data tersembunyi ({', '.join(found)}), mungkin tempat foto dibuat."
    return Problem(place, 0, message, remedy)
