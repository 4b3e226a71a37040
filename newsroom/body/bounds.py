"""How large and how tangled a body may be, asked before Markdown reads it.

Markdown's time grows with the square of some shapes, and others nest deeper than Python's stack; the figures
below are those at which the worst text found still became a page in less than five seconds (decision 0007).
"""

import re
from collections.abc import Callable, Iterator
from typing import NamedTuple

from newsroom.problems import Problem

BYTES = 300_000
LINE_LENGTH = 20_000
RUN = 200
COLUMNS = 50
DEPTH = 10

_CONTROL = re.compile(r"[\x00-\x08\x0b-\x1f\x7f-\x9f\ufffe\uffff\ud800-\udfff]")
_REFERENCE = re.compile(r"&#\w{9}")  # no character has so many digits; Python counts only 4,300 of them
_RUN = re.compile(rf"(\W)\1{{{RUN}}}")
# Every fiftieth character of such a run is one of four alike; a line that nests too deep begins so
_STEP = RUN // 4
_RUN_BY_STEPS = re.compile(r"(\W)\1{3}")
_DEEP = re.compile(rf"^[ \t>*+.)\d-]{{{DEPTH}}}", re.MULTILINE)
_PREFIX = re.compile(r"(?:[ \t]*(?:>|[-*+](?=[ \t])|\d{1,9}[.)](?=[ \t])))+")
_MARKER = re.compile(r">|[-*+](?=[ \t])|\d[.)](?=[ \t])")
_RULE = re.compile(r" {0,3}(?:(?:- {0,2}){3,}|(?:\* {0,2}){3,})$")
SIGNS = "*_`[]<&\\"
_SIGN = re.compile(f"[{re.escape(SIGNS)}]")
_TAG = re.compile(r"<(/?)(?!(?:br|hr|img)\b)[a-z][\w:-]*(?=\s|/(?!/)|>)", re.IGNORECASE)

Found = tuple[int, str, str]


class Limit(NamedTuple):
    """How much of something the whole body, or one block of it, may hold; each holds one of ``signs``."""

    most: int
    signs: str
    count: Callable[[str], int]
    per_block: bool
    message: str
    remedy: str


def _signs(line: str) -> int:
    return len(_SIGN.findall(line))


def _open_tags(line: str) -> int:
    return sum(-1 if tag[1] else 1 for tag in _TAG.finditer(line))


def _cells(line: str) -> int:
    return line.count("|")


_BLANK = "sisipkan baris kosong"
_SPLIT = "bagi menjadi beberapa berita, misalnya “Bagian 1” dan “Bagian 2”"
_FEWER = "kurangi tanda seperti “*”, “_”, “`”, “[” dan “<”, atau sisipkan baris kosong"
_LINK = "tulis tautan lengkap, misalnya “[kontak](/kontak/)”"
_BOLD = "tulis dengan Markdown, misalnya “**tebal**”"
# A block is what stands between blank lines: a paragraph, a list, a table (2,000 rows and its head)
LIMITS = (
    Limit(2_002, "\n", lambda _: 1, True, "Lebih dari 2000 baris tanpa baris kosong.", _BLANK),
    Limit(3_000, SIGNS, _signs, True, "Lebih dari 3000 tanda Markdown dalam satu paragraf.", _FEWER),
    Limit(
        200,
        "<",
        lambda line: line.count("<") - line.count(">"),
        False,
        "Lebih dari 200 tanda “<” tanpa “>” di dalam isi.",
        _FEWER,
    ),
    Limit(
        400,
        "[",
        lambda line: line.count("[") - line.count("]"),
        True,
        "Lebih dari 400 kurung siku dibuka tanpa ditutup.",
        _LINK,
    ),
    Limit(8_000, "\n", lambda line: bool(line.strip()), False, "Isi berita lebih dari 8000 baris.", _SPLIT),
    Limit(12_000, SIGNS, _signs, False, "Lebih dari 12000 tanda Markdown di dalam isi.", _FEWER),
    Limit(20_000, "|", _cells, False, "Lebih dari 20000 sel tabel di dalam isi.", _SPLIT),
    Limit(50, "<", _open_tags, False, "Lebih dari 50 tag HTML dibuka tanpa ditutup.", _BOLD),
)


def bounds(text: str, path: str, line: int) -> list[Problem]:
    """Return what is too large, too deep or unreadable in a body; ``line`` is its first line in the file."""
    size = len(text.encode("utf-8", "surrogatepass"))
    if size > BYTES:
        message = f"Isi berita terlalu panjang: {size // 1000} KB; paling banyak {BYTES // 1000} KB."
        return [Problem(path, line, message, _SPLIT)]
    plain = text.replace("\r\n", "\n")
    lines = plain.split("\n")
    found = [*_of_lines(lines)] if _is_suspect(plain) else []
    for limit in LIMITS:
        if sum(map(plain.count, limit.signs)) >= limit.most:
            found += _beyond(lines, limit)
    return [Problem(path, line + index, message, remedy) for index, message, remedy in found]


def _is_suspect(text: str) -> bool:
    """Tell whether a line of it may have to be refused: asked of all lines at once, it costs a third."""
    return bool(
        len(text) > LINE_LENGTH
        or "&#" in text
        or text.count("|") > COLUMNS
        or _CONTROL.search(text)
        or _DEEP.search(text)
        or _RUN_BY_STEPS.search(text[::_STEP])
    )


def _beyond(lines: list[str], limit: Limit) -> Iterator[Found]:
    """Yield the line that goes beyond the limit, when there is one."""
    total = 0
    for index, line in enumerate(lines):
        begins_anew = limit.per_block and not line.strip()
        total = 0 if begins_anew else max(0, total + limit.count(line))
        if total > limit.most:
            yield index, limit.message, limit.remedy
            return


def _of_lines(lines: list[str]) -> Iterator[Found]:
    """Yield what one line alone is refused for."""
    for index, line in enumerate(lines):
        if control := _CONTROL.search(line):
            what = f"Ada karakter yang tidak terlihat (U+{ord(control[0]):04X}) di baris ini."
            yield index, what, "ketik ulang baris ini; jangan menyalinnya dari Word atau PDF"
        if len(line) > LINE_LENGTH:
            what = f"Baris ini terlalu panjang: {len(line)} huruf; paling banyak {LINE_LENGTH}."
            yield index, what, "bagi menjadi beberapa paragraf, dengan satu baris kosong di antaranya"
        elif run := _RUN.search(line):
            what = "Spasi" if run[1].isspace() else f"Tanda “{run[1]}”"
            remedy = f"paling banyak {RUN} kali; untuk garis pemisah cukup “---”"
            yield index, f"{what} diulang terlalu banyak.", remedy
        elif _REFERENCE.search(line):
            yield index, "Kode karakter “&#…” di baris ini tidak dikenal.", "ketik karakternya langsung"
        elif line.count("|") > COLUMNS:
            yield index, f"Tabel ini lebih dari {COLUMNS} kolom.", "bagi menjadi beberapa tabel"
        elif depth_of(line) > DEPTH:
            what = f"Daftar atau kutipan di baris ini bertingkat lebih dari {DEPTH}."
            yield index, what, "kurangi tingkatnya, misalnya cukup “- ” dan “    - ”"


def depth_of(line: str) -> int:
    """Return how deep the list or quotation that begins in this line may nest.

    >>> depth_of("> > - a"), depth_of("        - a"), depth_of("        kode")
    (3, 3, 0)
    """
    prefix = _PREFIX.match(line)
    if not prefix or _RULE.match(line):
        return 0
    indent = len(line) - len(line.lstrip(" \t")) + 3 * line[: len(prefix[0])].count("\t")
    return indent // 4 + len(_MARKER.findall(line, 0, len(prefix[0]) + 1))
