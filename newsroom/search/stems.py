"""The stem of an Indonesian word: “memeriksa”, “diperiksa” and “pemeriksaan” are all “periksa”."""

from collections.abc import Callable, Iterable
from functools import cache, lru_cache

REMEMBERED = 1 << 17

# Where the rules of Sastrawi find a wrong root (“kerusakan” is no deer, “rusa”), or none because the word is
# borrowed; the stems are those of the Kamus Besar Bahasa Indonesia
_OWN = {
    "gelar": "pagelaran",
    "imbau": "himbau himbauan menghimbau dihimbau",
    "kawal": "mengawal pengawal pengawalan",
    "korupsi": "koruptor koruptif",
    "kunjung": "mengunjungi pengunjung",
    "narkoba": "narkotika narkotik",
    "rampok": "perampokan",
    "rusak": "kerusakan perusakan pengrusakan perusak pengerusakan",
    "selidik": "penyelidikan",
    "sidik": "penyidikan",
    "vaksin": "vaksinasi",
}
EXCEPTIONS = {form: stem for stem, forms in _OWN.items() for form in forms.split()}


@lru_cache(REMEMBERED)
def stem(word: str) -> str:
    """Return the stem of one word as `newsroom.search.words` writes it; a name or number is its own.

    Source: the algorithm of Nazief and Adriani with the enhancements of Asian and of Tahitoe and Purwarianti,
    as PySastrawi has it.

    >>> [stem(word) for word in ("menangkap", "penangkapan", "kerusakan", "110")]
    ['tangkap', 'tangkap', 'rusak', '110']
    """
    return EXCEPTIONS.get(word) or str(_stemmer()(word)) or word


@cache
def _stemmer() -> Callable[[str], str]:
    from Sastrawi.Stemmer.Stemmer import Stemmer  # noqa: PLC0415 only new texts need it

    found: Callable[[str], str] = Stemmer(Dictionary(root_words())).stem_word
    return found


class Dictionary:
    """Stands where the stemmer's own would, which takes its thirty thousand words in one by one."""

    def __init__(self, words: Iterable[str]) -> None:
        self._words = frozenset(words) - {""}

    def contains(self, word: str) -> bool:
        """Say whether a word is one of them."""
        return word in self._words


def root_words() -> list[str]:
    """Return the root words of the stemmer's dictionary."""
    from Sastrawi.Stemmer.StemmerFactory import StemmerFactory  # noqa: PLC0415

    found: list[str] = StemmerFactory().get_words()
    return found
