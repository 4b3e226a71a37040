"""A table that is wider than the phone scrolls in a box of its own, also by keyboard."""

from bs4 import BeautifulSoup

from newsroom.body.elements import elements

# The attribute is of 1997; a class is what a stylesheet of today works with
_CELL_CLASSES = {"center": "cell--center", "right": "cell--end"}


def box_tables(soup: BeautifulSoup) -> None:
    """Put each table into a box that scrolls and takes the focus, and turn ``align`` into a class."""
    for number, table in enumerate(elements(soup, "table"), start=1):
        name = "Tabel" if number == 1 else f"Tabel {number}"
        # A named section is a region, which readers of screens can jump to
        table.wrap(soup.new_tag("section", attrs={"class": "table", "tabindex": "0", "aria-label": name}))
    for cell in elements(soup, "td", "th"):
        side = _CELL_CLASSES.get(str(cell.attrs.pop("align", "")).lower())
        if side:
            cell["class"] = side
