"""The one pass over a body's HTML: it is parsed once, and each step adds what Markdown cannot say."""

from collections.abc import Callable
from dataclasses import dataclass

from bs4 import BeautifulSoup
from bs4.dammit import EntitySubstitution
from bs4.formatter import HTMLFormatter

from newsroom.body.figures import make_figures
from newsroom.body.foreign import mark_foreign_words
from newsroom.body.headings import give_headings_ids
from newsroom.body.outward import mark_outward_links
from newsroom.body.pictures import PictureAt, show_pictures
from newsroom.body.tables import box_tables
from newsroom.body.telephones import hold_telephone_links_together
from newsroom.body.terms import explain_terms
from newsroom.body.untouched import put_back, take_out, words_of
from newsroom.body.videos import make_video_cards
from newsroom.glossary import Glossary


@dataclass(frozen=True)
class Around:
    """What the steps know beyond the body: the published pictures, the portal's host, the office's terms."""

    pictures: PictureAt
    host: str
    glossary: Glossary


Step = Callable[[BeautifulSoup, Around], None]

# In this order: figures take the titles before pictures are written anew. Before each step stands what a body
# without work for it does not hold. None sees the parts of mere words (`newsroom.body.untouched`)
STEPS: tuple[tuple[str, Step], ...] = (
    ("<h", lambda soup, _: give_headings_ids(soup)),
    ("<img", lambda soup, _: make_figures(soup)),
    ("<img", lambda soup, around: show_pictures(soup, around.pictures)),
    ("<a", lambda soup, around: mark_outward_links(soup, around.host)),
    ("<a", lambda soup, _: make_video_cards(soup)),
    ("<table", lambda soup, _: box_tables(soup)),
    ("tel:", lambda soup, _: hold_telephone_links_together(soup)),
)


# HTML5 with characters instead of named references, but for those of markup
_AS_WRITTEN = HTMLFormatter(EntitySubstitution.substitute_xml, void_element_close_prefix="")


def enriched(html: str, pictures: PictureAt, host: str, glossary: Glossary) -> str:
    """Return sanitised HTML with linkable headings, figures, sized pictures, and terms told."""
    terms = glossary.found_in(html)
    rest, plain = take_out(html, glossary.names_any if terms else _nothing)
    soup = BeautifulSoup(rest, "html.parser")
    around = Around(pictures, host, glossary)
    for sign, step in STEPS:
        if sign in html:
            step(soup, around)
    if terms:
        explain_terms(soup, glossary, terms, [words_of(part) for part in plain])
        mark_foreign_words(soup, glossary, terms)
    return put_back(str(soup.decode(formatter=_AS_WRITTEN)), plain)


def _nothing(_part: str) -> bool:
    return False
