"""From the name that an article gives a picture to its file: the only way there, so nothing else is read."""

import os
from difflib import get_close_matches
from pathlib import Path, PurePosixPath

from newsroom.pictures.errors import PictureError

FOLDER = "images"
LONGEST = 255  # bytes that file systems allow for one name
EXAMPLE = "tulis misalnya “2024/12/patroli.jpg”, dihitung dari folder content/images"


def plain_name(name: str) -> str:
    """Return a picture's name below ``content/images``; articles may also write the folder before it.

    >>> plain_name("/images/2024/12/a.jpg"), plain_name("images/2024/12/a.jpg"), plain_name("2024/12/a.jpg")
    ('2024/12/a.jpg', '2024/12/a.jpg', '2024/12/a.jpg')
    """
    return (
        name.removeprefix("/").removeprefix(f"{FOLDER}/")
        if name.startswith((FOLDER, f"/{FOLDER}/"))
        else name
    )


def _check_form(name: str, plain: str) -> None:
    if "\\" in plain:
        better = f"pakai “/”, misalnya “{plain.replace(chr(92), '/')}”"
        raise PictureError(f"Nama foto “{name}” memakai garis miring terbalik.", better)
    if plain.startswith(f"content/{FOLDER}/"):
        better = plain.removeprefix(f"content/{FOLDER}/")
        raise PictureError(
            f"Nama foto “{name}” tidak perlu “content/{FOLDER}/” di depannya.", f"tulis “{better}”"
        )
    if not plain.isprintable():
        raise PictureError(f"Nama foto {name!r} memuat tanda yang tidak terlihat.", EXAMPLE)
    if ":" in plain or any(part in ("", ".", "..") for part in plain.split("/")):
        raise PictureError(f"“{name}” bukan nama foto di folder content/images.", EXAMPLE)
    if any(len(part.encode()) > LONGEST for part in plain.split("/")):
        raise PictureError(f"Nama foto “{plain[:40]}…” terlalu panjang.", EXAMPLE)


def _is_spelt_so(folder: Path, part: str) -> bool:
    """Say whether the folder holds exactly this name.

    Windows and macOS also find “Razia.JPG” as “razia.jpg”, the public server does not. Listing a full folder
    for each of its pictures would cost the square, so it happens only where another spelling finds a file.
    """
    if not (folder / part).exists():
        return False
    swapped = part.swapcase()
    return swapped == part or not (folder / swapped).exists() or part in os.listdir(folder)  # noqa: PTH208 - names


def _suggestion(folder: Path, part: str, before: str, plain: str) -> str:
    names = [entry.name for entry in folder.iterdir()] if folder.is_dir() else []
    if plain != f"{before}{part}":
        # A year is close to every other year, so folders must differ in nothing but the case
        alike = {name.casefold(): name for name in names}
        close = [part.casefold()] if part.casefold() in alike else []
    else:
        # Endings are alike in every picture: what counts is the name before them
        alike = {_stem(name): name for name in sorted(names, reverse=True)}
        close = get_close_matches(_stem(part), sorted(alike), n=1, cutoff=0.7)
    if close:
        found = alike[close[0]]
        rest = plain.removeprefix(f"{before}{part}")
        case = "? Huruf besar dan kecil juga harus sama" if found.casefold() == part.casefold() else "?"
        return f"maksud Anda “{before}{found}{rest}”{case}"
    return f"simpan fotonya sebagai content/{FOLDER}/{plain}, atau betulkan namanya"


def _stem(name: str) -> str:
    return PurePosixPath(name).stem.casefold()


def original(content: Path, name: str) -> Path:
    """Return the original that an article names, as a real path inside ``content/images``."""
    plain = plain_name(name)
    _check_form(name, plain)
    root = content / FOLDER
    path, before = root, ""
    for part in PurePosixPath(plain).parts:
        if not _is_spelt_so(path, part):
            raise PictureError(f"Foto “{plain}” tidak ditemukan.", _suggestion(path, part, before, plain))
        path, before = path / part, f"{before}{part}/"
    real = path.resolve()
    inside = root.resolve()
    if not (inside.is_relative_to(content.resolve()) and real.is_relative_to(inside)):
        raise PictureError(
            f"Foto “{name}” hanya tautan ke file di luar folder content/images.",
            "salin fotonya sendiri ke content/images, jangan tautannya",
        )
    if not real.is_file():
        raise PictureError(f"“{name}” bukan file foto.", EXAMPLE)
    return real
