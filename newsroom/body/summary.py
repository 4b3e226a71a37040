"""The first sentences of a body, for lists, feeds and previews when the writer gave no summary."""

import re

from newsroom.body.marks import marks

_END = re.compile(r"(?P<word>\S*)[.!?…][\"”’)]*(?=\s+[\"“‘(]*[A-Z0-9])")
# A full stop behind these belongs to the word: addresses, titles, degrees (KBBI, “singkatan”)
_SHORT_WORDS = (
    "bpk brigjen dr dra drg drs ds dsn gg hj ir irjen jl jln kab kapt kec kel kep ket kol kombes kp letkol lt"
    " mh no nn ny pol prof prov rt rw sdr sdri sh sp st tgl tlp tn yth"
)
_SHORT = frozenset(_SHORT_WORDS.split())
SUMMARY_LENGTH = 200


def first_sentences(html: str, limit: int = SUMMARY_LENGTH) -> str:
    """Return the first paragraphs as plain text, ended at a sentence, else at a word with “…”.

    >>> first_sentences("<p>Iptu Suriarta, M.I.Kom. memimpin. Warga di Jl. Raya senang.</p>", limit=50)
    'Iptu Suriarta, M.I.Kom. memimpin.'
    """
    text = opening(html, limit)
    if len(text) <= limit:
        return text
    near = _END.finditer(text[: limit + 20])  # far enough to see how the next sentence begins
    ends = [end.end() for end in near if end.end() <= limit and ends_a_sentence(end["word"], end[0])]
    return text[: ends[-1]] if ends else cut_at_word(text, limit)


def opening(html: str, limit: int) -> str:
    """Return the words of the first paragraphs, as many as are needed to reach the limit."""
    paragraphs: list[str] = []
    inside = False
    for mark in marks(html):
        if mark.name == "p" and mark.kind in {"open", "close"}:
            inside = mark.kind == "open"
            if sum(map(len, paragraphs)) > limit and not inside:
                break
            paragraphs.append(" ")
        elif inside and (mark.kind == "text" or mark.name == "br"):
            paragraphs.append(mark.name if mark.kind == "text" else " ")
    return " ".join("".join(paragraphs).split())


def ends_a_sentence(word: str, whole: str) -> bool:
    """Tell whether the mark behind the word ends a sentence; a stop behind an abbreviation does not.

    >>> ends_a_sentence("M.I.Kom", "M.I.Kom."), ends_a_sentence("aman", "aman.")
    (False, True)
    """
    if whole[len(word)] != ".":
        return True
    bare = word.strip('"“”‘’(),')
    return "." not in bare.strip(".") and bare.lower() not in _SHORT and (len(bare) > 1 or bare.isdigit())


def cut_at_word(text: str, limit: int) -> str:
    """Return as many whole words as fit, with an ellipsis."""
    start = text[:limit]
    words = start.rsplit(" ", 1)[0] if " " in start else start[: limit - 1]
    return words.rstrip(" ,;:.–—-") + "…"
