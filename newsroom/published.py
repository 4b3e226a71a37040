"""What of a source is published at the moment of a build: its story and its facts, or nothing."""

from typing import Any

from newsroom.article_facts import Facts, article_facts, page_facts
from newsroom.body.story import story_of
from newsroom.library import Library
from newsroom.schema import Article, Page
from newsroom.sources import Source


def published(source: Source[Any], library: Library, site_address: str) -> tuple[str, Facts] | None:
    """Return the story of a source as its page shows it, and its facts; None for what is not out.

    A withdrawn article has facts, and an empty story. Raises PictureError for a picture that is not there.
    """
    header = source.header
    if isinstance(header, Page):
        facts = page_facts(source, header, library.registers)
    elif isinstance(header, Article) and source.is_out(library.now):
        facts = article_facts(source, header, library.now, library.pictures)
    else:
        return None
    return "" if facts.get("withdrawn") else _story(source, library, site_address), facts


def _story(source: Source[Any], library: Library, site_address: str) -> str:
    story = source.story
    if story is not None:
        return story
    return story_of(source.html, library.pictures, site_address, library.registers.glossary)
