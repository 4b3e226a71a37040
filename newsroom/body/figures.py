"""A picture that stands alone becomes a figure, its title the caption."""

from bs4 import BeautifulSoup, NavigableString, Tag

from newsroom.body.elements import elements


def make_figures(soup: BeautifulSoup) -> None:
    """Turn each paragraph that is nothing but a picture into a figure; its title becomes the caption."""
    for picture in elements(soup, "img"):
        paragraph = picture.parent
        if paragraph is not None and paragraph.name == "p" and stands_alone(picture, paragraph):
            paragraph.name = "figure"
            caption(soup, picture)


def stands_alone(element: Tag, paragraph: Tag) -> bool:
    """Tell whether the paragraph holds the element and blanks only."""
    return all(
        part is element or (isinstance(part, NavigableString) and not part.strip())
        for part in paragraph.contents
    )


def caption(soup: BeautifulSoup, picture: Tag) -> None:
    """Put the title of the picture, where it has one, behind it as a caption."""
    title = str(picture.attrs.pop("title", "")).strip()
    if title:
        below = soup.new_tag("figcaption")
        below.string = title
        picture.insert_after(below)
