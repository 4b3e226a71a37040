"""The words of a text as search compares them; ``theme/static/js/search.js`` cuts queries by these rules."""

import re
import unicodedata
from functools import cache

# Accents, and the apostrophes of “Jum’at”: written with or without, it is one word
_UNWRITTEN = re.compile("[\u0300-\u036f'’]")
# What becomes of a sign, by its code: letters are small ones and digits stay, all else parts words
_PLAIN = bytes(ord(chr(code).lower()) if chr(code).isalnum() else 32 for code in range(128)).ljust(256)
SHORTEST = 2
# Before these four letters remain at least, so that “jalan” stays what it is. Whether a “k” belongs to “-kan”
# or to the stem (“laporkan”, “penculikan”) only a dictionary knows, so it goes from both
ENDINGS = ("nya", "lah"), ("an",)
ROOT = 4
TAIL = 5
# Very many borrowed words end so; they take no prefix that would change what stands before
_BORROWED = re.compile("(?:logi|sasi|kasi|itas|isme|istis|meter|graf|grafi)$")
LONG_TAIL = 9
# What may stand before a stem
_PREFIX = re.compile("^(?:ke|se|di|ber|ter|[mp]e(?:ng|ny|n|m|r|l)?)(?=.{5})")
FRONT = 2


def words_of(text: str) -> list[str]:
    """Return the words in their order: small letters and digits, none of a single sign.

    >>> words_of("Jum’at Curhat di Pos 2, café M.I.Kom.")
    ['jumat', 'curhat', 'di', 'pos', 'cafe', 'kom']
    """
    plain = _UNWRITTEN.sub("", unicodedata.normalize("NFKD", text)).encode("ascii", "replace")
    return [word for word in plain.translate(_PLAIN).decode("ascii").split() if len(word) >= SHORTEST]


def tail(word: str) -> str:
    """Return the end that most forms of a word share, because what stands before it changes.

    >>> [tail(word) for word in ("periksa", "memeriksa", "diperiksa", "pemeriksaannya", "kriminologi")]
    ['riksa', 'riksa', 'riksa', 'riksa', 'iminologi']
    """
    short = bare(word)
    return short[-(LONG_TAIL if _BORROWED.search(short) else TAIL) :]


def front(word: str) -> str:
    """Return the beginning by which words are looked for that may be misspelt behind it.

    >>> [front(word) for word in ("sekotong", "pencurian", "curi", "berita")]
    ['ko', 'cu', 'cu', 'be']
    """
    return _PREFIX.sub("", word)[:FRONT]


def bare(word: str) -> str:
    """Return a word without its ending.

    >>> bare("laporannya"), bare("laporkan")
    ('lapor', 'lapor')
    """
    for endings in ENDINGS:
        if word.endswith(endings) and len(word) >= ROOT + len(endings[0]):
            word = word[: -len(endings[0])]
    return word.removesuffix("k")


@cache
def stop_words() -> frozenset[str]:
    """Return the words that tell nothing of a story; the list is Sastrawi's, with what news add to it."""
    from Sastrawi.StopWordRemover.StopWordRemoverFactory import (  # noqa: PLC0415 only new texts need it
        StopWordRemoverFactory,
    )

    listed = StopWordRemoverFactory().get_stop_words()
    return frozenset(word for text in (*listed, *NEWS_WORDS) for word in words_of(text))


# Said in every story, asked for by nobody
NEWS_WORDS = (
    "adapun antara bahkan bahwa beberapa berikut dapat hari jadi jelas jelasnya kata katanya kini lagi lalu",
    "langsung lebih maka melalui mereka merupakan para pihak pukul saat salah satu sebagai sebuah sedang",
    "sekitar selain seluruh sementara semua seorang sudah tak tambah tambahnya tanggal telah tersebut tutur",
    "tuturnya ucap ucapnya ujar ujarnya ungkapnya wita wib wit yakni yaitu",
)
