"""What the YAML parser complains of, in the words of the person who wrote the file."""

from dataclasses import dataclass

import yaml

QUOTES = 'tulis nilainya di dalam tanda kutip, misalnya: title: "Jum\'at Curhat: warga bertanya"'
# The parser's words, ours, and the way out; the first that fits
_WORDS = (
    (
        "mapping values are not allowed",
        "Ada tanda titik dua di dalam nilai yang tidak diberi tanda kutip.",
        QUOTES,
    ),
    ("found character", "Nilai dimulai dengan tanda yang punya arti khusus (@, `, %, atau tab).", QUOTES),
    ("unexpected end of stream", "Tanda kutip tidak ditutup.", QUOTES),
    ("scanning a quoted scalar", "Tanda kutip tidak ditutup.", QUOTES),
    (
        "flow sequence",
        "Daftar dengan kurung siku tidak lengkap.",
        "tulis misalnya: tags: [patroli, sekotong]",
    ),
    ("flow mapping", "Kurung kurawal tidak lengkap.", QUOTES),
    ("alias", "Nilai dimulai dengan “*” atau “&”.", QUOTES),
    ("anchor", "Nilai dimulai dengan “*” atau “&”.", QUOTES),
    ("a tag", "Nilai dimulai dengan “!”.", QUOTES),
    (
        "could not find expected ':'",
        "Baris ini tidak berbentuk “kunci: nilai”.",
        "tulis misalnya: category: Binkam",
    ),
    ("block mapping", "Baris ini tidak berbentuk “kunci: nilai”, atau menjorok tidak sama.", QUOTES),
    (
        "block collection",
        "Daftar ini menjorok tidak sama.",
        "mulai setiap butir dengan “- ” di kolom yang sama",
    ),
    ("sequence entries are not allowed", "Nilai dimulai dengan “- ”.", QUOTES),
    ("control characters", "Ada tanda yang tidak terlihat (karakter kendali).", "ketik ulang baris ini"),
    ("special characters", "Ada tanda yang tidak terlihat (karakter kendali).", "ketik ulang baris ini"),
    (
        "single document",
        "Ada garis “---” di tengah data.",
        "sisakan satu “---” di atas dan satu di bawah data",
    ),
)


@dataclass(frozen=True, order=True)
class Mistake:
    """What is wrong on a line, and the way out; whoever knows the file makes a Problem of it."""

    line: int
    message: str
    remedy: str


def in_words(error: yaml.YAMLError, text: str, first_line: int) -> Mistake:
    """Return what a parser's error means for the writer, on the line of the file where it shows."""
    said = " ".join(
        str(part) for part in (getattr(error, "context", ""), getattr(error, "problem", ""), error)
    )
    line = _line_of(error, text) + first_line
    for words, message, remedy in _WORDS:
        if words in said:
            return Mistake(line, message, remedy)
    return Mistake(line, "Baris ini tidak dapat dibaca.", QUOTES)


def _line_of(error: yaml.YAMLError, text: str) -> int:
    """Return the line of an error, counted from 0; an unclosed quote is shown where it was opened."""
    mark = getattr(error, "problem_mark", None)
    start = getattr(error, "context_mark", None)
    quoted = "quoted scalar" in str(getattr(error, "context", ""))
    mark = start if quoted and start else mark or start
    last = max(text.count("\n") - 1, 0)
    return min(mark.line, last) if mark else 0
