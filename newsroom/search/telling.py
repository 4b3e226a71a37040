"""Which words a story is found by: all of its title, and of its body those that tell most about it.

They travel as one text: words with blanks between them, a form with another stem as ``form:stem``, and a bar
between those of the title and the others.
"""

from collections import Counter
from collections.abc import Iterable, Iterator
from typing import NamedTuple

from newsroom.search.stems import stem
from newsroom.search.words import stop_words, words_of

MOST = 32  # stems of a body
SHORTEST_NUMBER = 3  # of digits in a body: hours and ages find nothing, 110 and years do
BAR = "|"


class Words(NamedTuple):
    """The words of a story, in its title and beside it."""

    title: list[str]
    others: list[str]


def telling(text: str, most: int = MOST) -> str:
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


def searched(title: str, beside: Iterable[str], body: str) -> str:
    """Return what travels of a story; ``beside`` are names of its header, ``body`` its `telling` words."""
    title_forms, beside_forms = by_stem(words_of(title)), by_stem(words_of(" ".join(beside)))
    first = " ".join(written(title_forms, title_forms))
    others = " ".join(written(beside_forms, beside_forms))
    return f"{first}{BAR}{others} {body}"


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
