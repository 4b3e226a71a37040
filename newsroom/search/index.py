"""The inverted index: which stories hold a stem, in their titles or beside, and in which forms."""

from array import array
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from newsroom.search.telling import form_and_stem, read
from newsroom.search.words import TAIL, bare, tail

# Stories to a file, as files of some 2 kB on the wire
STORIES = 4
# What more than a tenth of the archive holds tells no story from another. Its long lists are a burden to no
# other word: each lies in a file of its own, and ends with the newest so many
COMMON, COMMONEST, MOST = 10, 40, 10_000
# Of fewer stories none is hard to find
SMALL = 200

# What stands between “me” and a stem, by its first letter, and the letters that melt into it
_NASALS = {"m": "bp", "n": "cdjtz", "ny": "s", "ng": "aeioughkqx", "": "lmnrwyfv"}
NASAL = {letter: nasal for nasal, letters in _NASALS.items() for letter in letters}
MELTING = "kpst"
PREFIXES = ("di", "ber", "ter")


def no_numbers() -> "array[int]":
    """Return an empty list of numbers, of four bytes each: a large archive has millions."""
    return array("I")


@dataclass(eq=False, slots=True)
class Found:
    """The stories that hold one stem, by their numbers, newest last; of each form, how many have it."""

    forms: dict[str, int] = field(default_factory=dict)
    titles: "array[int]" = field(default_factory=no_numbers)
    others: "array[int]" = field(default_factory=no_numbers)

    def whole(self) -> bytes:
        """Return all of it; no other stories or forms come out the same."""
        sizes = f"{' '.join(sorted(self.forms))} {len(self.titles)} {len(self.others)}\n"
        return sizes.encode() + self.titles.tobytes() + self.others.tobytes()


Index = dict[str, Found]


class _Stems(dict[str, Found]):
    """The stem of every word as it travels: the same few come in thousands of stories, and are read once."""

    def __init__(self) -> None:
        self.index: Index = {}

    def __missing__(self, word: str) -> Found:
        found = self[word] = self.index.setdefault(form_and_stem(word)[1], Found())
        return found


def inverted(stories: Iterable[tuple[int, str]]) -> Index:
    """Return the index of stories given by number and `searched` words, the oldest first."""
    stems, often = _Stems(), Counter[str]()
    for number, text in stories:
        title, others = read(text)
        often.update({*title, *others})
        in_title = {stems[word] for word in title}
        for found in in_title:
            found.titles.append(number)
        for found in {stems[word] for word in others} - in_title:
            found.others.append(number)
    for word, found in stems.items():
        found.forms[form_and_stem(word)[0]] = often[word]
    return stems.index


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
        for number in {file_of(word, count) for word in words_for(stem, index[stem])}:
            files[number].append(stem)
    return files


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


def common(index: Mapping[str, Found], stories: int) -> list[str]:
    """Return the commonest stems: beside another word they are not looked for."""
    if stories < SMALL:
        return []
    often = {stem: len(found.titles) + len(found.others) for stem, found in index.items()}
    many = (stem for stem in often if often[stem] * COMMON > stories)
    return sorted(many, key=lambda stem: (-often[stem], stem))[:COMMONEST]
