"""What a term of the glossary stands for is said in the text itself, behind the first one that readers meet.

The words stand there for everybody; on a screen the stylesheet keeps them away until the term is touched, so
no script is needed, and paper, reading modes and screen readers have them at once (decision 0019).
"""

from collections.abc import Sequence

from bs4 import BeautifulSoup, NavigableString, PageElement

from newsroom.body.untouched import put_back
from newsroom.glossary import Glossary, Term

# In these a link would be in the way, or the words are somebody else's
_NEVER = frozenset(["a", "abbr", "cite", "code", "figcaption", "h2", "h3", "h4", "h5", "h6", "kbd", "pre"])
_DASHES = ("—", "–", "-")


def explain_terms(
    soup: BeautifulSoup, glossary: Glossary, found: tuple[Term, ...], apart: Sequence[str]
) -> None:
    """Explain each of the terms where the text names it first, unless the writer has done so.

    ``apart`` are the words that were taken out of the soup (`newsroom.body.untouched`); they name no term.
    """
    texts = [each for each in soup.descendants if isinstance(each, NavigableString)]
    pending = {term.name: term for term in unexplained(texts, found, apart)}
    for text in texts:
        if not pending:
            return
        if any(name in text for name in pending) and may_explain(text):
            parts = explained(soup, text, glossary, pending)
            if len(parts) > 1:
                text.replace_with(*parts)


def unexplained(texts: list[NavigableString], found: tuple[Term, ...], apart: Sequence[str]) -> list[Term]:
    """Return the terms whose meaning the writer has not written out."""
    written = " ".join(put_back("".join(texts), apart).split()).casefold()
    own = {str(text) for text in texts if text.parent and text.parent.name == "abbr"}
    return [term for term in found if term.full.casefold() not in written and term.name not in own]


def may_explain(text: NavigableString) -> bool:
    """Tell whether a term may be explained here; not where a quotation names who spoke, for instance."""
    above = {parent.name: parent for parent in text.parents}
    if not _NEVER.isdisjoint(above):
        return False
    is_of_speaker = "blockquote" in above and "p" in above and above["p"].get_text().lstrip()[:1] in _DASHES
    return not is_of_speaker


def explained(
    soup: BeautifulSoup, text: NavigableString, glossary: Glossary, pending: dict[str, Term]
) -> list[PageElement]:
    """Return the text in parts, with the terms that were pending explained; these are pending no more."""
    parts: list[PageElement] = []
    end = 0
    for match in glossary.pattern.finditer(text):
        term = pending.pop(match[0], None)
        if term is None:
            continue
        link = soup.new_tag("a", attrs={"class": "term", "id": term.place, "href": f"#{term.place}"})
        link.string = term.name
        meaning = soup.new_tag("span")
        meaning.string = f" ({term.full})"
        parts += [NavigableString(text[end : match.start()]), link, meaning]
        end = match.end()
    return [*parts, NavigableString(text[end:])]
