"""The inverted index: which stories hold a stem, in their titles or beside, and in which forms."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from itertools import islice, zip_longest

from newsroom.search.telling import Words, read
from newsroom.search.words import TAIL, bare, tail

# Stories to a file, as files of some 2 kB on the wire
STORIES = 4
# Stories of a stem whose rows stand beside it: of those with the stem in their title, and of any at all
MOST_TITLES, MOST_ROWS = 30, 8
# Rows in one file: chance puts the stems of a file together, and no query may be dear by chance
IN_A_FILE = 96
# What more than a tenth of the archive holds tells no story from another. Its long lists are a burden to no
# other word: they lie in files of their own, and end with the newest so many
COMMON, COMMONEST, MOST = 10, 40, 10_000
COMMON_FILES = 64
# Of fewer stories none is hard to find
SMALL = 200

# What stands between “me” and a stem, by its first letter, and the letters that melt into it
_NASALS = {"m": "bp", "n": "cdjtz", "ny": "s", "ng": "aeioughkqx", "": "lmnrwyfv"}
NASAL = {letter: nasal for nasal, letters in _NASALS.items() for letter in letters}
MELTING = "kpst"
PREFIXES = ("di", "ber", "ter")


@dataclass
class Found:
    """The stories that hold one stem, by their numbers, newest last."""

    forms: dict[str, None] = field(default_factory=dict)
    titles: list[int] = field(default_factory=list)
    others: list[int] = field(default_factory=list)

    def rows(self) -> list[int]:
        """Return the stories whose rows stand beside the stem, those with it in their title first."""
        titles = self.titles[: -MOST_TITLES - 1 : -1]
        return titles + self.others[: -max(0, MOST_ROWS - len(titles)) - 1 : -1]


Index = dict[str, Found]


def inverted(stories: Iterable[tuple[int, str]]) -> Index:
    """Return the index of stories given by number and `searched` words, the oldest first."""
    index: Index = {}
    for number, text in stories:
        words: Words = read(text)
        for stem, forms in words.title.items():
            found = index.setdefault(stem, Found())
            found.titles.append(number)
            found.forms.update(dict.fromkeys(forms))
        for stem, forms in words.others.items():
            found = index.setdefault(stem, Found())
            found.forms.update(dict.fromkeys(forms))
            if stem not in words.title:
                found.others.append(number)
    return index


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
    number = 0
    for letter in tail(word):
        number = (number * 31 + ord(letter)) % count
    return number


def cut(index: Mapping[str, Found], stems: Iterable[str], count: int) -> list[list[str]]:
    """Return which of these stems each file has: a stem is in all that one of its forms leads to."""
    files: list[list[str]] = [[] for _ in range(count)]
    for stem in stems:
        for number in {file_of(word, count) for word in words_for(stem, index[stem])}:
            files[number].append(stem)
    return files


def words_for(stem: str, found: Found) -> list[str]:
    """Return the words that a stem is looked for by."""
    return [stem, *likely(stem), *found.forms]


def shown(index: Mapping[str, Found], stems: Iterable[str]) -> list[int]:
    """Return the stories whose rows stand in the file of some stems, the newest first.

    Where there is no room for all, each stem has its first before any has its second.
    """
    first_then_second = zip_longest(*(index[stem].rows() for stem in stems))
    found = dict.fromkeys(number for turn in first_then_second for number in turn if number is not None)
    return sorted(islice(found, IN_A_FILE), reverse=True)


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


def common(index: Mapping[str, Found], stories: int) -> list[str]:
    """Return the commonest stems: beside another word they are not looked for."""
    if stories < SMALL:
        return []
    often = {stem: len(found.titles) + len(found.others) for stem, found in index.items()}
    many = (stem for stem in often if often[stem] * COMMON > stories)
    return sorted(many, key=lambda stem: (-often[stem], stem))[:COMMONEST]
