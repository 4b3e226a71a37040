"""How large and how tangled a body may be, asked before Markdown reads it.

Markdown's time grows with the square of some shapes, and others nest deeper than Python's stack; the figures
below are those at which the worst text found still became a page in less than five seconds (decision 0007).
"""

import re
from collections.abc import Iterator

from newsroom.problems import Problem

BYTES = 300_000
LINE_LENGTH = 20_000
LINES = 10_000
BLOCK_LINES = 2_002  # a table of 2,000 rows with its head
BLOCK_SIGNS = 3_000
SIGNS = 12_000
OPEN_BRACKETS = 400
RUN = 200
DEPTH = 10
OPEN_TAGS = 50

_CONTROL = re.compile(r"[\x00-\x08\x0b-\x1f\x7f-\x9f\ufffe\uffff\ud800-\udfff]")
_RUN = re.compile(r"(\W)\1{200}")
_PREFIX = re.compile(r"(?:[ \t]*(?:>|[-*+](?=[ \t])|\d{1,9}[.)](?=[ \t])))+")
_MARKER = re.compile(r">|[-*+](?=[ \t])|\d[.)](?=[ \t])")
_SIGN = re.compile(r"[*_`\[\]<&\\]")
_TAG = re.compile(r"<(/?)(?!(?:br|hr|img)\b)[a-z][\w:-]*(?=[\s/>])", re.IGNORECASE)


def bounds(text: str, path: str, line: int) -> list[Problem]:
    """Return what is too large, too deep or unreadable in a body; ``line`` is its first line in the file."""
    size = len(text.encode("utf-8", "surrogatepass"))
    if size > BYTES:
        message = f"Isi berita terlalu panjang: {size // 1000} KB; paling banyak {BYTES // 1000} KB."
        return [
            Problem(path, line, message, "bagi menjadi beberapa berita, misalnya “Bagian 1” dan “Bagian 2”")
        ]
    lines = text.split("\n")
    found = [*_of_lines(lines), *_of_blocks(lines), *_of_the_whole(lines)]
    return [Problem(path, line + index, message, remedy) for index, message, remedy in found]


Found = tuple[int, str, str]


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
            yield (
                index,
                f"{what} diulang terlalu banyak.",
                f"paling banyak {RUN} kali; untuk garis pemisah cukup “---”",
            )
        elif depth_of(line) > DEPTH:
            what = f"Daftar atau kutipan di baris ini bertingkat lebih dari {DEPTH}."
            yield index, what, "kurangi tingkatnya, misalnya cukup “- ” dan “    - ”"


def depth_of(line: str) -> int:
    """Return how deep the list or quotation that begins in this line may nest.

    >>> depth_of("> > - a"), depth_of("        - a"), depth_of("        kode")
    (3, 3, 0)
    """
    prefix = _PREFIX.match(line)
    if not prefix:
        return 0
    indent = len(line) - len(line.lstrip(" \t")) + 3 * line[: len(prefix[0])].count("\t")
    return indent // 4 + len(_MARKER.findall(line, 0, len(prefix[0]) + 1))


def _of_blocks(lines: list[str]) -> Iterator[Found]:
    """Yield the runs of lines between blank ones that are too much for a paragraph, list or table."""
    start, signs, brackets = 0, 0, 0
    for index, line in enumerate([*lines, ""]):
        if not line.strip():
            start, signs, brackets = index + 1, 0, 0
            continue
        signs += len(_SIGN.findall(line))
        brackets += line.count("[") - line.count("]")
        if index - start == BLOCK_LINES:
            yield (
                index,
                f"Lebih dari {BLOCK_LINES - 2} baris tanpa baris kosong.",
                "sisipkan baris kosong, atau bagi tabelnya",
            )
        if signs > BLOCK_SIGNS:
            signs = -len(lines) * LINE_LENGTH
            yield (
                index,
                f"Terlalu banyak tanda Markdown dalam satu paragraf; paling banyak {BLOCK_SIGNS}.",
                _FEWER,
            )
        if brackets > OPEN_BRACKETS:
            brackets = -len(lines) * LINE_LENGTH
            yield (
                index,
                f"Lebih dari {OPEN_BRACKETS} kurung siku dibuka tanpa ditutup.",
                "tulis tautan lengkap, misalnya “[kontak](/kontak/)”",
            )


_BLANK = "sisipkan baris kosong, atau bagi tabelnya"
_FEWER = "kurangi tanda seperti “*”, “_”, “`”, “[” dan “<”, atau sisipkan baris kosong"


def _of_the_whole(lines: list[str]) -> Iterator[Found]:
    """Yield what adds up over the whole body."""
    filled = signs = tags = 0
    for index, line in enumerate(lines):
        filled += bool(line.strip())
        signs += len(_SIGN.findall(line))
        tags = max(0, tags + sum(-1 if tag[1] else 1 for tag in _TAG.finditer(line)))
        if filled > LINES:
            yield index, f"Isi berita lebih dari {LINES} baris.", "bagi menjadi beberapa berita"
            return
        if signs > SIGNS:
            yield index, f"Isi berita memuat lebih dari {SIGNS} tanda Markdown.", _FEWER
            return
        if tags > OPEN_TAGS:
            yield (
                index,
                f"Lebih dari {OPEN_TAGS} tag HTML dibuka tanpa ditutup.",
                "tulis dengan Markdown, misalnya “**tebal**”",
            )
            return
