"""A body's text as HTML, with what is wrong with it: loaded only where a text is new."""

from newsroom.body.bounds import bounds
from newsroom.body.habits import habits
from newsroom.body.hazards import hazards
from newsroom.body.hidden import hidden
from newsroom.body.links import links
from newsroom.body.markdown import to_html
from newsroom.body.marks import marks, text_of
from newsroom.body.reading import Body
from newsroom.body.summary import first_sentences
from newsroom.search.telling import telling


def converted(text: str) -> Body:
    """Return what a text says; what goes beyond the bounds is not converted at all."""
    found = bounds(text, "", 1)
    if found:
        return Body(problems=tuple(found))
    html = to_html(text)
    found = [*habits(text, "", 1), *hidden(text, "", 1), *hazards(html, text, "", 1)]
    words = telling(text_of(marks(html)))
    return Body(html, first_sentences(html), tuple(links(html)), tuple(found), words)
