"""The inverted index: which stories hold a stem, in their titles or beside, and in which forms."""

from array import array
from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from itertools import chain

from newsroom.digests import digest
from newsroom.search.telling import form_and_stem, read

# What more than a tenth of the archive holds tells no story from another. Its long lists are a burden to no
# other word: each lies in a file of its own, and ends with the newest so many
COMMON, COMMONEST, MOST = 10, 40, 10_000
# Of fewer stories none is hard to find
SMALL = 200


def no_numbers() -> "array[int]":
    """Return an empty list of numbers, of four bytes each: a large archive has millions."""
    return array("I")


@dataclass(eq=False, slots=True)
class Found:
    """The stories that hold one stem, by their numbers, newest last; of each form, how many have it.

    Empty until somebody has worked them out: ``told``, what differs when any of this does or what is shown
    of these stories, and ``leads`` (`newsroom.search.leads`).
    """

    forms: dict[str, int] = field(default_factory=dict)
    titles: "array[int]" = field(default_factory=no_numbers)
    others: "array[int]" = field(default_factory=no_numbers)
    told: bytes = b""
    leads: tuple[int, ...] = ()

    def tell(self, cards: Mapping[int, bytes]) -> bytes:
        """Return a digest of all of it, and of the cards of its stories."""
        if not self.told:
            forms = " ".join(sorted(self.forms)).encode()
            shown = b"".join(map(cards.__getitem__, chain(self.titles, self.others)))
            self.told = digest(forms, self.titles.tobytes(), self.others.tobytes(), shown)
        return self.told

    def forget(self) -> None:
        """Forget what was worked out of it, because it is about to be another."""
        self.told, self.leads = b"", ()


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


def common(index: Mapping[str, Found], stories: int) -> list[str]:
    """Return the commonest stems: beside another word they are not looked for."""
    if stories < SMALL:
        return []
    often = {stem: len(found.titles) + len(found.others) for stem, found in index.items()}
    many = (stem for stem in often if often[stem] * COMMON > stories)
    return sorted(many, key=lambda stem: (-often[stem], stem))[:COMMONEST]
