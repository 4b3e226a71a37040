"""Which words a story is found by: all of its title and its summary, and of its body those that tell most.

They travel as one text: words with blanks between them, a form with another stem as ``form:stem``, and a bar
between those of the title and the others.
"""

from collections import Counter
from collections.abc import Iterable, Iterator, Set
from itertools import chain
from typing import NamedTuple

from newsroom.search.stems import stem
from newsroom.search.words import stop_words, words_of

MOST = 32  # stems of summary and body that neither title nor header has
KEPT = 48  # stems of a body, while it is not known what stands above it
SHORTEST_NUMBER = 3  # of digits in a body: hours and ages find nothing, 110 and years do
BAR = "|"


class Words(NamedTuple):
    """The words of a story, in its title and beside it."""

    title: list[str]
    others: list[str]


def telling(text: str, most: int = KEPT) -> str:
    """Return the words by which a text is found: the most frequent first, of equals the earlier.

    >>> telling("Petugas memeriksa motor. Pemeriksaan motor itu lancar.", most=2)
    'memeriksa:periksa pemeriksaan:periksa motor'
    """
    forms = by_stem(words_of(text), SHORTEST_NUMBER)
    often = sorted(forms, key=lambda found: -len(forms[found]))[:most]
    return " ".join(written(forms, often))


def by_stem(words: Iterable[str], shortest_number: int = 0) -> dict[str, list[str]]:
    """Return the words under their stems, each as often as it stands there; not stop words and short numbers.

    Most words stand there more than once, so each is looked at once.
    """
    found: dict[str, list[str]] = {}
    unwanted = stop_words()
    for word, times in Counter(words).items():
        if word not in unwanted and (len(word) >= shortest_number or not word.isdigit()):
            found.setdefault(stem(word), []).extend([word] * times)
    return found


def written(forms: dict[str, list[str]], stems: Iterable[str]) -> Iterator[str]:
    """Yield every form of these stems once, as it travels."""
    for root in stems:
        for form in dict.fromkeys(forms[root]):
            yield form if form == root else f"{form}:{root}"


def searched(title: str, beside: Iterable[str], summary: str, body: str) -> str:
    """Return what travels of a story; ``beside`` are names of its header, ``body`` its `telling` words.

    A reader sees the summary wherever the story is listed, so it is found by each of its words; of the body
    are so many stems that these and those of the summary are `MOST`.
    """
    title_forms, beside_forms = by_stem(words_of(title)), by_stem(words_of(" ".join(beside)))
    summary_forms = by_stem(words_of(summary), SHORTEST_NUMBER)
    above = title_forms.keys() | beside_forms.keys()
    room = MOST - len(summary_forms.keys() - above)
    parts = (
        written(beside_forms, beside_forms),
        written(summary_forms, summary_forms),
        first_of(body.split(), room, above | summary_forms.keys()),
    )
    return f"{' '.join(written(title_forms, title_forms))}{BAR}{' '.join(dict.fromkeys(chain(*parts)))}"


def first_of(words: Iterable[str], most: int, known: Set[str]) -> Iterator[str]:
    """Yield the words of a body that belong to its first stems, as many as there is room for, or known ones.

    >>> [*first_of(["motor", "diperiksa:periksa", "sekolah", "pemeriksaan:periksa"], 1, {"periksa"})]
    ['motor', 'diperiksa:periksa', 'pemeriksaan:periksa']
    """
    taken: set[str] = set()
    for word in words:
        root = form_and_stem(word)[1]
        if root not in known and root not in taken:
            if len(taken) >= most:
                continue
            taken.add(root)
        yield word


def read(text: str) -> Words:
    """Return the words that travelled, as they did.

    >>> read("patroli|memeriksa:periksa motor")
    Words(title=['patroli'], others=['memeriksa:periksa', 'motor'])
    """
    title, _, others = text.partition(BAR)
    return Words(title.split(), others.split())


def form_and_stem(word: str) -> tuple[str, str]:
    """Return what a word that travelled is a form of.

    >>> form_and_stem("memeriksa:periksa"), form_and_stem("motor")
    (('memeriksa', 'periksa'), ('motor', 'motor'))
    """
    form, _, root = word.partition(":")
    return form, root or form
