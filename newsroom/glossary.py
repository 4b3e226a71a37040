"""The office's abbreviations and words of the trade, and which of them a text holds."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import cached_property

from newsroom.addresses import as_slug

# Begins the ids of terms in a body and on their own page; no heading has such an id
FAMILY = "t-"


@dataclass(frozen=True, order=True)
class Term:
    """A word that not every reader knows: what it stands for, what that is, and which language it is of."""

    name: str
    full: str
    about: str = ""
    lang: str = ""

    @property
    def place(self) -> str:
        """Return the id of what explains it; the bare family when nothing of its name is Latin.

        >>> Term("3C", "tiga jenis pencurian").place
        't-3c'
        """
        return f"{FAMILY}{as_slug(self.name)}"


@dataclass(frozen=True)
class Glossary:
    """All terms of an office."""

    terms: tuple[Term, ...] = field(default=())

    def __iter__(self) -> Iterator[Term]:
        """Return the terms in the order of a dictionary."""
        return iter(sorted(self.terms, key=lambda term: (term.name.casefold(), term.name)))

    @cached_property
    def by_name(self) -> dict[str, Term]:
        """Return every term under its name."""
        return {term.name: term for term in self.terms}

    @cached_property
    def pattern(self) -> re.Pattern[str]:
        """Return what finds the terms as whole words, the longer of two that begin alike.

        Each looks back only behind its first sign, so that Python need look at those signs alone.
        """
        names = sorted(self.by_name, key=lambda name: (-len(re.escape(name)), re.escape(name)))
        firsts = ((re.escape(name[:1]), re.escape(name[1:])) for name in names)
        written = "|".join(rf"{first}(?<!\w{first}){rest}" for first, rest in firsts)
        return re.compile(rf"(?:{written})(?!\w)" if names else "(?!)")

    @cached_property
    def _foreign_terms(self) -> dict[str, Term]:
        return {_plain(term.name): term for term in self.terms if term.lang}

    @cached_property
    def _foreign_beginnings(self) -> frozenset[str]:
        return frozenset(name.split()[0] for name in self._foreign_terms)

    @cached_property
    def foreign(self) -> re.Pattern[str]:
        """Return what finds the terms of other languages, with small letters or capitals, across lines."""
        names = sorted(self._foreign_terms, key=lambda name: (-len(name), name))
        written = "|".join(r"\s+".join(map(re.escape, name.split())) for name in names)
        return re.compile(rf"(?<!\w)(?:{written})(?!\w)" if names else "(?!)", re.IGNORECASE)

    def language_of(self, words: str) -> str:
        """Return the language of a term of another one, empty for any other words."""
        term = self._foreign_terms.get(_plain(words))
        return term.lang if term else ""

    def found_in(self, text: str) -> tuple[Term, ...]:
        """Return the terms that a text holds, each once.

        >>> [term.name for term in Glossary((Term("SIM", "surat izin mengemudi"),)).found_in("SIM A, SIMPEL")]
        ['SIM']
        """
        if not self.terms:
            return ()
        names = {*self.pattern.findall(text)}
        names |= {self._foreign_terms[_plain(words)].name for words in self._foreign_in(text)}
        return tuple(self.by_name[name] for name in sorted(names))

    def names_any(self, text: str) -> bool:
        """Say whether a text holds a term at all."""
        return bool(self.pattern.search(text) or self._foreign_in(text))

    def _foreign_in(self, text: str) -> list[str]:
        """Return the words of other languages; the few first words are sought before the whole pattern is."""
        folded = text.casefold() if self._foreign_beginnings else ""
        is_likely = any(word in folded for word in self._foreign_beginnings)
        return self.foreign.findall(text) if is_likely else []


def _plain(words: str) -> str:
    return " ".join(words.split()).casefold()
