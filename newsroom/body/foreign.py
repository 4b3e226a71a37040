"""Words of another language say so, each time: a screen reader then speaks them as that language does.

The register of terms knows them (``lang``), so a writer need not mark a thing. Source: WCAG 2.2, 3.1.2
(https://www.w3.org/WAI/WCAG22/Understanding/language-of-parts.html).
"""

from bs4 import BeautifulSoup, NavigableString, PageElement, Tag

from newsroom.glossary import Glossary, Term

# What is typed or read as it stands is of no language
_NEVER = frozenset(["code", "kbd", "pre"])


def mark_foreign_words(soup: BeautifulSoup, glossary: Glossary, found: tuple[Term, ...]) -> None:
    """Give the terms of other languages their ``lang``; after the terms were explained, in Indonesian."""
    if not any(term.lang for term in found):
        return
    for text in [each for each in soup.descendants if type(each) is NavigableString]:
        if glossary.foreign.search(text) and may_mark(text):
            _mark(soup, text, glossary)


def may_mark(text: NavigableString) -> bool:
    """Tell whether words may be marked here: not in code, not again, not where a term is explained."""
    above = [*text.parents]
    is_settled = any(parent.name in _NEVER or parent.has_attr("lang") for parent in above)
    return not is_settled and not is_meaning(above[0])


def is_meaning(element: Tag) -> bool:
    """Tell whether an element holds what a term stands for (`newsroom.body.terms`)."""
    before = element.previous_sibling
    return element.name == "span" and isinstance(before, Tag) and "term" in before.get_attribute_list("class")


def _mark(soup: BeautifulSoup, text: NavigableString, glossary: Glossary) -> None:
    """Mark the words in a text; an element that holds nothing else says it itself."""
    if text.parent and text.parent.string == text and (language := glossary.language_of(text)):
        text.parent["lang"] = language
        return
    parts: list[PageElement] = []
    end = 0
    for match in glossary.foreign.finditer(text):
        word = soup.new_tag("span", attrs={"lang": glossary.language_of(match[0])})
        word.string = match[0]
        parts += [NavigableString(text[end : match.start()]), word]
        end = match.end()
    text.replace_with(*parts, NavigableString(text[end:]))
