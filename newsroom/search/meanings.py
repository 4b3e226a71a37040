"""Terms of the glossary and what they stand for, one to readers: “SIM” and “surat izin mengemudi”."""

from array import array
from collections.abc import Iterable, Iterator
from typing import NamedTuple, Protocol

from newsroom.search.index import Found, Index
from newsroom.search.stems import stem
from newsroom.search.words import stop_words, words_of


class Term(Protocol):
    """What is needed of a term."""

    @property
    def name(self) -> str:
        """Return the word."""

    @property
    def full(self) -> str:
        """Return what it stands for."""


class Meaning(NamedTuple):
    """Some words that mean the same as one word."""

    word: str
    phrase: tuple[str, ...]

    def stems(self) -> frozenset[str]:
        """Return the stems that a story with these words has."""
        return frozenset(stem(word) for word in self.phrase if word not in stop_words())


def meanings(terms: Iterable[Term]) -> list[Meaning]:
    """Return every way to say a term in several words, the longest first: its own, and what it stands for.

    >>> from newsroom.glossary import Term
    >>> [(word, *phrase) for word, phrase in meanings([Term("Laka lantas", "kecelakaan lalu lintas")])]
    [('lakalantas', 'kecelakaan', 'lalu', 'lintas'), ('lakalantas', 'laka', 'lantas')]
    """
    found = {meaning for term in terms for meaning in _of(term) if meaning.stems()}
    return sorted(found, key=lambda meaning: (-len(meaning.phrase), meaning))


def _of(term: Term) -> Iterator[Meaning]:
    name = tuple(words_of(term.name))
    word = "".join(name)
    for phrase in (name, tuple(words_of(term.full))):
        if len(phrase) > 1 and word not in stop_words():
            yield Meaning(word, phrase)


def add_meanings(index: Index, known: Iterable[Meaning]) -> None:
    """Let every story that holds all words of a meaning be found by the word that means the same."""
    for meaning in known:
        held = [index.get(each, Found()) for each in meaning.stems()]
        titles = set.intersection(*(set(found.titles) for found in held))
        all_held = set.intersection(*({*found.titles, *found.others} for found in held))
        if all_held:
            found = index.setdefault(stem(meaning.word), Found())
            found.forms.setdefault(meaning.word, len(all_held))
            _add(found, titles, all_held)


def _add(found: Found, titles: set[int], stories: set[int]) -> None:
    """Add stories to those that hold a stem."""
    found.forget()
    titles = titles | set(found.titles)
    others = stories | set(found.others)
    found.titles = array("I", sorted(titles))
    found.others = array("I", sorted(others - titles))
