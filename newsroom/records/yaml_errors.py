"""What the YAML parser complains of, in the words of the person who wrote the file."""

from dataclasses import dataclass

import yaml
from yaml.reader import Reader

from newsroom.records.mending import is_typographic, mended_line

QUOTES = 'tulis nilainya di dalam tanda kutip, misalnya: title: "Jum\'at Curhat: warga bertanya"'
# The parser's words, ours, and the way out; the first that fits. Without a way out the line itself is mended
_WORDS = (
    (
        "mapping values are not allowed",
        "Ada tanda titik dua di dalam nilai yang tidak diberi tanda kutip.",
        "",
    ),
    ("found character", "Nilai dimulai dengan tanda yang punya arti khusus (@, `, %, #, atau tab).", ""),
    ("unexpected end of stream", "Tanda kutip tidak ditutup.", ""),
    ("scanning a quoted scalar", "Tanda kutip tidak ditutup.", ""),
    ("flow sequence", "Daftar dengan kurung siku tidak lengkap.", ""),
    ("flow mapping", "Kurung kurawal tidak lengkap.", ""),
    ("alias", "Nilai dimulai dengan “*” atau “&”.", ""),
    ("anchor", "Nilai dimulai dengan “*” atau “&”.", ""),
    ("a tag", "Nilai dimulai dengan “!”.", ""),
    (
        "could not find expected ':'",
        "Baris ini tidak berbentuk “kunci: nilai”.",
        "tulis misalnya: category: Binkam",
    ),
    ("block mapping", "Baris ini tidak berbentuk “kunci: nilai”, atau menjorok tidak sama.", ""),
    ("block scalar", "Nilai dimulai dengan “|” atau “>”.", ""),
    ("escape character", "Tanda “\\” di dalam tanda kutip punya arti khusus.", ""),
    (
        "block collection",
        "Daftar ini menjorok tidak sama.",
        "mulai setiap butir dengan “- ” di kolom yang sama",
    ),
    ("sequence entries are not allowed", "Nilai dimulai dengan “- ”.", ""),
    ("control characters", "Ada tanda yang tidak terlihat (karakter kendali).", "ketik ulang baris ini"),
    ("special characters", "Ada tanda yang tidak terlihat (karakter kendali).", "ketik ulang baris ini"),
    (
        "single document",
        "Ada garis “---” di tengah data.",
        "sisakan satu “---” di atas dan satu di bawah data",
    ),
)
# The parser notices these later than where the writer has to look
_SHOWN_AT_START = ("quoted scalar", "flow sequence", "flow mapping", "simple key")
_OPENING = ("'", '"', "[", "{")


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
    index = _line_of(error, text)
    line, written = index + first_line, text.split("\n")[index]
    if "did not find expected key" in said and (sign := _first_sign(written)):
        message = f"Nilai dimulai dengan “{sign}”, tetapi tidak berakhir dengan penutupnya."
        return Mistake(line, message, remedy_of(written))
    for words, message, remedy in _WORDS:
        if words in said:
            return Mistake(line, message, remedy or remedy_of(written))
    message = "Teks setelah tanda “#” akan hilang." if " #" in written else "Baris ini tidak dapat dibaca."
    return Mistake(line, message, remedy_of(written))


def remedy_of(line: str) -> str:
    """Return how a line has to be written; an example when nobody can tell."""
    mended = mended_line(line)
    if not mended:
        return QUOTES
    return f"pakai tanda kutip lurus: {mended}" if is_typographic(line) else f"tulis: {mended}"


def _first_sign(line: str) -> str:
    """Return the quote or bracket that a value begins with; empty when it begins with something else."""
    value = line.partition(":")[2].strip()
    return value[:1] if value[:1] in _OPENING else ""


def _line_of(error: yaml.YAMLError, text: str) -> int:
    """Return the line of an error, counted from 0; what is not closed is shown where it was opened."""
    mark = getattr(error, "problem_mark", None)
    start = getattr(error, "context_mark", None)
    opened = any(words in str(getattr(error, "context", "")) for words in _SHOWN_AT_START)
    mark = start if opened and start else mark or start
    last = max(text.rstrip("\n").count("\n"), 0)
    unseen = Reader.NON_PRINTABLE.search(text)
    if unseen:
        return min(text.count("\n", 0, unseen.start()), last)
    return min(mark.line, last) if mark else 0
