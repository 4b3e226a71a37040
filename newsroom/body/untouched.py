"""The parts of a body that no step of the enriching pass touches; they pass around its parser.

Most paragraphs hold nothing but words, and to parse and print them costs more than all the steps together.
"""

import re
from collections.abc import Callable, Sequence

MARK = "\x1a"  # stands for such a part meanwhile; no body may hold it (`newsroom.body.bounds`)
# A paragraph, quotation, list or item of words that are at most emphasised; the sanitiser closes each element
_PLAIN = re.compile(
    r"<(?:(p|li)>[^<&]*+(?:</?(?:em|strong)>[^<&]*+)*+</\1"
    r"|(blockquote|ol|ul)>[^<&]*+(?:</?(?:em|li|p|strong)>[^<&]*+)*+</\2)>"
)
# What is not printed as it was read: blanks alone between tags, of which the parser makes one
_FOLDED = re.compile(r">(?:[\t\f\r]|[ \t\n\f\r]{2,})<")
# Elements whose words the steps ask for
_ASKED = re.compile(rf"<(a|abbr|h[2-6])\b(?:(?!</\1>)[^{MARK}])*+{MARK}")
_TAG = re.compile(r"<[^>]*>")


def take_out(html: str, is_wanted: Callable[[str], bool]) -> tuple[str, list[str]]:
    r"""Return sanitised HTML with marks in place of its plain parts, and these in their order.

    No part that is wanted is taken out, and none at all where it would not come back as the parser prints it.

    >>> take_out("<h2>Hasil</h2>\n<p>Aman.</p>", lambda part: False)
    ('<h2>Hasil</h2>\n\x1a', ['<p>Aman.</p>'])
    """
    if MARK in html or _FOLDED.search(f">{html}<"):
        return html, []
    parts: list[str] = []

    def mark(found: re.Match[str]) -> str:
        if is_wanted(found[0]):
            return found[0]
        parts.append(found[0])
        return MARK

    rest = _PLAIN.sub(mark, html)
    return (html, []) if _ASKED.search(rest) else (rest, parts)


def put_back(html: str, parts: Sequence[str]) -> str:
    """Return the HTML with the parts in place of their marks, in their order."""
    if not parts:
        return html
    between = html.split(MARK)
    return "".join(piece for pair in zip(between, [*parts, ""], strict=True) for piece in pair)


def words_of(part: str) -> str:
    """Return the words of a plain part."""
    return _TAG.sub("", part)
