"""How each file of an archive is made, and of what: of thousands few change, so to tell them makes none."""

from array import array
from collections.abc import Iterator, Sequence
from functools import partial

from newsroom.output_folder import Making
from newsroom.search.archive import NEWEST, Archive
from newsroom.search.files import as_json, steps


def past_files(archive: Archive) -> Iterator[Making]:
    """Yield all files of past weeks."""
    for name, stems in archive.words_files():
        yield _words_file(archive, name, stems)
    for name, numbers in archive.week_files():
        yield _rows_file(archive, name, numbers)
    for name, numbers in archive.filter_files():
        yield _filter_file(name, numbers)
    for name, words in archive.spelling_files():
        yield _spelling_file(name, " ".join(words))


def newest_file(archive: Archive) -> Making:
    """Return the file of the newest week: all its words and all its rows."""
    stems, numbers = sorted(archive.index), archive.newest_first()
    return Making(
        NEWEST,
        lambda: {**archive.told_of_words(stems), **archive.told_of_rows(numbers)},
        lambda: archive.words_file(stems, numbers),
        stands_alone=True,
    )


def _words_file(archive: Archive, name: str, stems: Sequence[str]) -> Making:
    return Making(
        name,
        partial(archive.told_of_words, stems),
        lambda: archive.words_file(stems, archive.beside.shown(stems)),
        stands_alone=True,
    )


def _rows_file(archive: Archive, name: str, numbers: Sequence[int]) -> Making:
    return Making(
        name, partial(archive.told_of_rows, numbers), partial(archive.rows_file, numbers), stands_alone=True
    )


def _filter_file(name: str, numbers: Sequence[int]) -> Making:
    told = array("I", numbers).tobytes()
    return Making(name, lambda: {"berita": told}, lambda: as_json(steps(numbers)), stands_alone=True)


def _spelling_file(name: str, words: str) -> Making:
    return Making(name, lambda: {"kata": words.encode()}, lambda: as_json(words), stands_alone=True)
