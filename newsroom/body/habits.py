"""Habits of WhatsApp, Word and WordPress that Markdown reads in another way: refused, each with the way out.

A list without a blank line above it, for instance, runs on in its paragraph, signs and all.
"""

import re
from collections.abc import Iterator
from typing import NamedTuple

from newsroom.body.lines import without_code
from newsroom.problems import Problem

_BULLETS = "•·●▪‣◦\uf0b7–—"
_DASHES = "–—"
# What none of the rules below can find anything without
_SUSPECT = re.compile(
    rf"^[ \t]*(?:[-*] |\d{{1,3}}[.)] |[{_BULLETS}])"
    r"|\[/?(?:caption|gallery|embed|audio|video)\b|^\[?\d\d?/\d\d?/\d\d",
    re.MULTILINE,
)
_ITEM = re.compile(r"(?P<indent>[ \t]*)(?P<sign>[-*]|\d{1,3}[.)])[ \t]+(?=\S)")
_BULLET = re.compile(rf"[ \t]*(?P<sign>[{_BULLETS}])[ \t]*(?=\S)")
_SIGN_FIRST = re.compile(rf"[ \t]*[-*\d{_BULLETS}]")  # as every line that is an item or begins with a bullet
_CODE = re.compile(
    r"\[(?P<code>/?(?:caption|gallery|embed)(?= [^\]]*\]|\])|(?:audio|video)(?= \w+=))[^\]]*\](?![\[(])"
)
_CHAT = re.compile(
    r"(?P<prefix>\[?\d{1,2}/\d{1,2}/\d{2,4},? \d{1,2}[.:]\d\d(?:[.:]\d\d)?(?:\] |\s-\s)[^:\n]{1,60}:)(?: |$)"
)
_NO_TEXT = re.compile(r"\s*(?:#{1,6}\s|---|===|\*\*\*)")  # a heading or a rule ends in its line
STEP = 4  # blanks by which Markdown tells a list below another (Python-Markdown, “tab_length”)
# How a picture of a news page may be named in an example
_PICTURE = "“![Dua petugas menyapa warga](2024/12/patroli.jpg)”"
_BLANK = "beri baris kosong di atasnya"


class Found(NamedTuple):
    """What is wrong on a line, counted from 0, and the way out."""

    line: int
    message: str
    remedy: str


def habits(source_text: str, path: str, line: int) -> list[Problem]:
    """Return what a body has of these habits; ``line`` is the first line of the source text."""
    if not _SUSPECT.search(source_text):
        return []
    lines = without_code(source_text).split("\n")
    found = [*_lists(lines), *_codes(lines), *_chats(lines)]
    return [Problem(path, line + index, message, remedy) for index, message, remedy in found]


def _lists(lines: list[str]) -> Iterator[Found]:
    """Yield the lines that only look like items of a list."""
    start = 0
    indent: int | None = None
    for end in range(len(lines) + 1):
        if end < len(lines) and lines[end].strip():
            continue
        block = lines[start:end]
        if block:
            if not _ITEM.match(block[0]) and not block[0].startswith((" ", "\t")):
                indent = None
            if any(map(_SIGN_FIRST.match, block)):
                yield from _of_block(block, start)
                shallow, indent = _shallow(block, start, indent)
                yield from shallow
        start = end + 1


def _of_block(block: list[str], start: int) -> Iterator[Found]:
    """Yield where a block begins a list without a blank line, and its bullets of print."""
    before = ""  # what the line above is: an item of this sort, or text
    for number, text in enumerate(block):
        item, bullet = _ITEM.match(text), _BULLET.match(text)
        sort = _sort(item["sign"]) if item else "-" if bullet and _is_bullet(block) else "text"
        after_text = before == "text" and not _NO_TEXT.match(block[number - 1])
        if bullet and sort == "-" and (before != "-" or after_text):
            yield Found(start + number, *_bullet_words(block, number, bullet["sign"], after_text=after_text))
        elif item and sort == "1)" and before != "1)" and _is_numbered(block, number):
            more = f", dan {_BLANK}" if after_text else ""
            message = f"“{item['sign']}” di sini tidak menjadi daftar."
            yield Found(start + number, message, f"tulis “{item['sign'][:-1]}.” di setiap butir{more}")
        elif item and sort != "1)" and after_text and (sort == "-" or _is_numbered(block, number)):
            yield Found(start + number, "Daftar ini akan menyambung dengan kalimat di atasnya.", _BLANK)
        elif item and not item["indent"] and {before, sort} == {"-", "1."}:
            yield Found(start + number, "Daftar ini akan menyambung dengan daftar di atasnya.", _BLANK)
        before = sort if sort != "text" or before in {"", "text"} else before


def _sort(sign: str) -> str:
    return "-" if sign in "-*" else f"1{sign[-1]}"


def _is_bullet(block: list[str]) -> bool:
    """Tell whether a sign of print stands for an item; a single dash begins or goes on with speech."""
    signs = [found["sign"] for text in block if (found := _BULLET.match(text))]
    return len(signs) > 1 or signs[0] not in _DASHES


def _is_numbered(block: list[str], number: int) -> bool:
    """Tell whether a number begins a list: it is the first, or the next one follows."""
    item = _ITEM.match(block[number])
    after = _ITEM.match(block[number + 1]) if number + 1 < len(block) else None
    value = int(item["sign"][:-1]) if item else 0
    follows = after is not None and after["sign"][:-1] == str(value + 1)
    return follows or (value == 1 and (number > 0 or follows))


def _bullet_words(block: list[str], number: int, sign: str, *, after_text: bool) -> tuple[str, str]:
    run = 0
    while number + run < len(block) and _BULLET.match(block[number + run]):
        run += 1
    many = f" ({run} baris)" if run > 1 else ""
    remedy = f"ganti “{sign}” dengan “- ”{' di setiap baris' if run > 1 else ''}"
    return f"Tanda “{sign}” tidak menjadi daftar{many}.", f"{remedy}, dan {_BLANK}" if after_text else remedy


def _shallow(block: list[str], start: int, indent: int | None) -> tuple[list[Found], int | None]:
    """Return the items that are indented too little to lie below another, and how far the last one is."""
    found = []
    for number, text in enumerate(block):
        item = _ITEM.match(text)
        if not item:
            continue
        width = len(item["indent"].expandtabs(4))
        if indent is not None and 0 < width - indent < STEP:
            message = "Butir ini menjorok kurang dari empat spasi, jadi tidak menjadi anak butir di atasnya."
            better = f"{' ' * (indent + STEP)}{text.strip()[:30]}"
            found.append(
                Found(start + number, message, f"beri {indent + STEP} spasi di depannya: “{better}”")
            )
            continue
        indent = width
    return found, indent


def _codes(lines: list[str]) -> Iterator[Found]:
    for number, text in enumerate(lines):
        if found := _CODE.search(text):
            code = found["code"].strip("/")
            remedy = (
                f"hapus kode itu; foto ditulis misalnya {_PICTURE}"
                if code in {"caption", "gallery"}
                else "hapus kode itu; tulis tautan biasa, misalnya “[rekaman](https://www.youtube.com/watch?v=abc)”"
            )
            yield Found(
                number,
                f"“[{found['code']}]” adalah kode WordPress; pembaca akan melihatnya apa adanya.",
                remedy,
            )


def _chats(lines: list[str]) -> Iterator[Found]:
    for number, text in enumerate(lines):
        if found := _CHAT.match(text):
            message = f"Baris ini disalin dari WhatsApp beserta waktu dan pengirimnya: “{found['prefix']}”."
            yield Found(number, message, f"hapus “{found['prefix']}”, sisakan isinya")
