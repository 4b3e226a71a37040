"""Words and links that the office does not take, also when they are written in disguise."""

import re
import unicodedata
from collections.abc import Iterable

# l and 1 become i: the three are drawn for one another
_LEET = str.maketrans("0134578@$l", "oieastbasi")


def folded(text: str) -> str:
    """Return text in the form in which disguises look alike: ``5L0T  gäcor`` like ``slot gacor``."""
    plain = unicodedata.normalize("NFKD", text).casefold()
    letters = "".join(char for char in plain if not _is_unseen(char)).translate(_LEET)
    return re.sub(r"[\W_]+", " ", letters).strip()


def _is_unseen(char: str) -> bool:
    """Say whether a character only decorates its neighbours, or hides between them."""
    return bool(unicodedata.combining(char)) or unicodedata.category(char) == "Cf"


def is_blocked(parts: Iterable[str], words: Iterable[str]) -> bool:
    """Say whether a listed word stands as a whole word in one of the parts, or joined in a link."""
    texts = [f" {folded(part)} " for part in parts]
    wanted = [folded(word) for word in words]
    return any(f" {word} " in text or _joined(word, text) for text in texts for word in wanted if word)


def _joined(word: str, text: str) -> bool:
    return " " in word and word.replace(" ", "") in text.split()
