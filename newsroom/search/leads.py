"""Which words lead to a stem, and to which file: the browser finds it by a word, since it knows no stems."""

from collections.abc import Iterable, Iterator, Mapping, Sequence

from newsroom.search.index import Found, Index
from newsroom.search.words import TAIL, bare, tail

# Stories to a file, as files of some 2 kB on the wire
STORIES = 4
# A power of two, as every count of files is: what is left of a number by one is left by all smaller ones
MOST_FILES = 1 << 24

# What stands between “me” and a stem, by its first letter, and the letters that melt into it
_NASALS = {"m": "bp", "n": "cdjtz", "ny": "s", "ng": "aeioughkqx", "": "lmnrwyfv"}
NASAL = {letter: nasal for nasal, letters in _NASALS.items() for letter in letters}
MELTING = "kpst"
PREFIXES = ("di", "ber", "ter")


def file_count(stories: int) -> int:
    """Return into how many files an archive is cut: a power of two, so that it changes rarely.

    >>> [file_count(stories) for stories in (0, 36, 1_000, 10_000)]
    [1, 16, 256, 4096]
    """
    return 1 << max(0, (stories - 1) // STORIES).bit_length()


def file_of(word: str, count: int) -> int:
    """Return the file in which the browser looks for a word.

    >>> file_of("memeriksa", 1024) == file_of("pemeriksaan", 1024)
    True
    """
    return number_of(tail(word), count)


def number_of(letters: str, count: int) -> int:
    """Return one of so many numbers for some letters."""
    number = 0
    for letter in letters:
        number = (number * 31 + ord(letter)) % count
    return number


def cut(index: Mapping[str, Found], stems: Iterable[str], count: int) -> list[list[str]]:
    """Return which of these stems each file has: a stem is in all that one of its forms leads to."""
    files: list[list[str]] = [[] for _ in range(count)]
    for stem in stems:
        found = index[stem]
        for number in {lead % count for lead in found.leads or leads_of(stem, found)}:
            files[number].append(stem)
    return files


def leads_of(stem: str, found: Found) -> tuple[int, ...]:
    """Return the numbers that the words of a stem lead to, of which any count of files makes its own.

    >>> [lead % 64 for lead in leads_of("periksa", Found())] == [file_of("periksa", 64)]
    True
    """
    return tuple({file_of(word, MOST_FILES) for word in words_for(stem, found)})


def words_of_common(index: Index, stems: Sequence[str]) -> Iterator[list[str]]:
    """Yield each of these stems with the other words that lead to it; none leads to two.

    >>> [*words_of_common({"tahan": Found({"penahanan": 1})}, ["tahan"])]
    [['tahan', 'menahan', 'penahanan']]
    """
    leads = {word: stem for stem in stems for word in likely(stem)}
    leads |= {word: stem for stem in stems for word in (*index[stem].forms, stem)}
    for stem in stems:
        yield [stem, *sorted(word for word, root in leads.items() if root == stem != word)]


def words_for(stem: str, found: Found) -> list[str]:
    """Return the words that a stem is looked for by."""
    return [stem, *likely(stem), *found.forms]


def likely(stem: str) -> list[str]:
    """Return forms that readers may type though no story has them, of a stem that is no longer than a tail.

    The first letter changes behind “meN-” and “peN-” (Tata Bahasa Baku Bahasa Indonesia, morfofonemik).

    >>> likely("tahan"), likely("uji"), likely("periksa")
    (['menahan'], ['menguji', 'diuji', 'beruji', 'teruji'], [])
    """
    length = len(bare(stem))
    if length > TAIL or not stem.isalpha():
        return []
    nasal = [f"me{NASAL[stem[0]]}{stem.removeprefix(stem[0]) if stem[0] in MELTING else stem}"]
    return nasal + [f"{prefix}{stem}" for prefix in PREFIXES if length < TAIL]
