"""Curly quotes, dashes and ellipses (decision 0003): typogrify's smartypants, given only what it may change.

It looks no further than the blanks around a word, and most words hold nothing for it.
"""

import re

# Where no word is cut, and what smartypants passes over, perhaps with such a place inside
_BETWEEN_TAGS = re.compile(r"(?<=>)\n(?=<)")
_NO_TYPOGRAPHY = re.compile(r"<(?:pre|samp|code|tt|kbd|script|style|math|!)", re.IGNORECASE)
# What it converts; a block with nothing of it need not be taken apart
_SIGNS = r"""["'`\\]|--|\.\.|\. \.|&quot;"""
_TYPED = re.compile(_SIGNS)
_TYPED_OR_TAG = re.compile(rf"<[^>]*>|{_SIGNS}")
_TO_BLANK_OR_TAG = re.compile(r"[^ \t\r\n<]*")
# Quotes whose form hangs on whether a tag or a blank stands before or behind them
_OPENS_OR_NOT = re.compile(r"[\"'](?![^\W_])")
_CLOSES_OR_NOT = re.compile(r"(?<![\w.,!?;:…)])[\"']$")


def with_curly_quotes(html: str) -> str:
    """Return the HTML with curly quotes, dashes and ellipses, code left alone."""
    if _NO_TYPOGRAPHY.search(html):
        return _smart(html)
    words = _typed_words(html)
    return _by_blocks(html) if words is None else _by_words(html, words)


def _smart(html: str) -> str:
    from typogrify.filters import smartypants  # noqa: PLC0415 whoever only reads a body need not load it

    return str(smartypants(html))


def _by_blocks(html: str) -> str:
    return "\n".join(_smart(block) if _TYPED.search(block) else block for block in _BETWEEN_TAGS.split(html))


def _by_words(html: str, words: list[slice]) -> str:
    """Return the HTML with these words converted, all at once: each call costs as much as many words."""
    if not words:
        return html
    lines = "\n".join(["", *(html[word] for word in words), ""])
    pieces, end = [], 0
    for word, converted in zip(words, _smart(lines).split("\n")[1:-1], strict=True):
        pieces += [html[end : word.start], converted]
        end = word.stop
    return "".join([*pieces, html[end:]])


def _typed_words(html: str) -> list[slice] | None:
    """Return where the words stand that hold a sign; None when some cannot be converted for themselves."""
    if ". ." in html or html.rfind("<") > html.rfind(">"):
        return None
    words = []
    tag_end = end = 0
    for found in _TYPED_OR_TAG.finditer(html):
        if found[0][0] == "<":
            tag_end = found.end()
        elif found.start() >= end:
            last = max(tag_end, end)
            start = last + 1 + max(map(html[last : found.start()].rfind, " \n\t\r"))
            end = _end_of(html, found.end())
            if _hangs_on_tags(html[start:end], start == tag_end, end == len(html) or html[end] == "<"):
                return None
            words.append(slice(start, end))
    return words


def _end_of(html: str, place: int) -> int:
    found = _TO_BLANK_OR_TAG.match(html, place)
    return found.end() if found else place


def _hangs_on_tags(word: str, is_behind: bool, is_before: bool) -> bool:
    """Tell whether a word would come out otherwise between blanks than where it touches a tag."""
    opens = is_behind and _OPENS_OR_NOT.match(word)
    closes = is_before and _CLOSES_OR_NOT.search(word)
    return bool(opens or closes)
