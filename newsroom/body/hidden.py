"""Characters that nobody sees and that break feeds or turn a line around: typed, or by their numbers."""

import re
from collections.abc import Iterator

from newsroom.body.lines import without_code
from newsroom.problems import TURNING, Problem

_REFERENCE = re.compile(r"&#(?:x(?P<hexadecimal>[0-9a-f]{1,6})|(?P<decimal>[0-9]{1,7}));?", re.IGNORECASE)
_BREAKING = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\ufffe\uffff\ud800-\udfff]")
HIGHEST = 0x10FFFF


def hidden(source_text: str, path: str, line: int) -> list[Problem]:
    """Return every hidden character of a body with its line; ``line`` is the first line of the text."""
    if "&#" not in source_text and not any(sign in source_text for sign in TURNING):
        return []
    lines = without_code(source_text).split("\n")
    return [
        Problem(
            path,
            line + index,
            f"Ada tanda yang tidak terlihat ({name}).",
            f"hapus {name}, ketik ulang kalimatnya",
        )
        for index, text in enumerate(lines)
        for name in _names(text)
    ]


def _names(text: str) -> Iterator[str]:
    yield from (f"U+{ord(char):04X}" for char in text if char in TURNING)
    for found in _REFERENCE.finditer(text):
        number = int(found["hexadecimal"], 16) if found["hexadecimal"] else int(found["decimal"])
        char = chr(number) if number <= HIGHEST else "\ufffe"
        if char in TURNING or _BREAKING.match(char):
            yield f"“{found[0]}”"
