"""What templates and plugins may know of an article or a page, computed from its header and body."""

from datetime import datetime
from typing import Any
from urllib.parse import unquote

from newsroom.addresses import article_address, file_name, page_address
from newsroom.bylines import desk_of, names_unit
from newsroom.pictures.library import Pictures
from newsroom.pictures.models import Picture
from newsroom.publication import endings, is_old, last_change, may_be_kept, takes_comments, withdrawal
from newsroom.registers import Registers
from newsroom.schema import Article, Page
from newsroom.sources import Source
from newsroom.tags import tag
from newsroom.ties import ties_of

Facts = dict[str, Any]


def article_facts(source: Source[Any], header: Article, now: datetime, pictures: Pictures) -> Facts:
    """Return an article's metadata under the names that templates read; ``now`` decides what is withdrawn.

    A withdrawn story keeps its address and title; its words, topics, corrections and pictures go. Raises
    PictureError for a picture that is not there.
    """
    address = article_address(header.date, source.slug)
    gone = withdrawal(header, now)
    facts = {
        "title": header.title,
        "summary": gone.reason if gone else header.summary or source.opening,
        "date": header.date,
        "changed": last_change(header),
        "category": header.category,
        "unit": header.unit,
        "tags": [] if gone else [tag(name) for name in header.tags],
        "ties": () if gone else ties_of(header),
        "byline": byline(header),
        "byline_names_unit": names_unit(byline(header), header.unit),
        "searched": "" if gone else source.searched(header),
        "dateline": header.dateline or header.unit.place,
        "corrections": () if gone else header.corrections,
        "withdrawn": gone,
        "featured": header.featured,
        "kind": header.kind,
        "is_old": gone is None and is_old(header, now),
        "aliases": header.aliases,
        "may_be_kept": may_be_kept(header, now),
        "takes_comments": takes_comments(header, now),
        "closes": min(endings(header), default=None),
        "header": header,
        "picture": None if gone else lead_picture(header, pictures),
        "gallery": [] if gone else gallery(header, pictures),
        "picture_names": () if gone else picture_names(source, header),
        **_address(address, source.slug),
    }
    return facts | ({"modified": header.modified} if header.modified else {})


def page_facts(source: Source[Any], header: Page, registers: Registers) -> Facts:
    """Return a standing page's metadata; ``order`` is its place in the site's register, others come last."""
    order = registers.site.pages if registers.site else ()
    facts = {
        "title": header.title,
        "summary": header.summary or source.opening,
        "order": order.index(source.slug) if source.slug in order else len(order),
        "header": header,
        "picture_names": picture_names(source, None),
        **_address(page_address(source.slug), source.slug),
    }
    return facts | ({"modified": header.modified} if header.modified else {})


def byline(header: Article) -> list[str]:
    """Return who signs the article: the authors, else the public-relations desk of its unit."""
    return list(header.authors) or [desk_of(header.unit)]


def lead_picture(header: Article, pictures: Pictures) -> Picture | None:
    """Return the picture that opens a story, with the words of its front matter."""
    if header.image is None:
        return None
    return pictures.picture(header.image).with_words(
        header.image_alt, header.image_caption, header.image_credit
    )


def gallery(header: Article, pictures: Pictures) -> list[Picture]:
    """Return the further pictures of a story, with their words."""
    return [
        pictures.picture(each.image).with_words(each.alt, each.caption, each.credit)
        for each in header.gallery
    ]


def picture_names(source: Source[Any], header: Article | None) -> tuple[str, ...]:
    """Return the pictures that the page shows, as their names were written."""
    lead = [header.image] if header and header.image else []
    gallery = [picture.image for picture in header.gallery] if header else []
    body = [unquote(link.address) for link in source.links if link.kind == "picture"]
    return tuple(dict.fromkeys([*lead, *gallery, *body]))


def _address(address: str, slug: str) -> Facts:
    return {"slug": slug, "url": address, "save_as": file_name(address)}
