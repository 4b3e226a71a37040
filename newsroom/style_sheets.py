"""Which components' CSS travels together: every page carries one of these sheets inside itself.

They are few and known before any page is made, because the headers of every answer name the digest of each
(docs/decisions/0015): a page gets the first one that has all it shows.
"""

from collections.abc import Iterable

PRINT = "print"
_ARTICLE = (
    *("tags", "related", "share", "label", "comments", "story", "prose", "line", "foot", "term"),
    PRINT,
)
_NOTED = (*_ARTICLE, "table", "notice")

# From the lightest to the heaviest of what could serve the same page. Each costs the first answer some fifty
# bytes of its headers: a rule too many is often lighter than a sheet too many. The parts stand in the order
# that compresses best; of rules as strong as each other the later one counts
SHEETS: tuple[tuple[str, ...], ...] = (
    ("label", "list", "contact", "row", "years"),
    ("label", "line", "card", "front"),
    ("label", "list", "row", "line", "missing", "search", "directory", "glossary", "corrections", "years"),
    _ARTICLE,
    _NOTED,
    (*_NOTED, "comment"),
    (*_NOTED, "comment", "gallery", "video"),
)


COMMENTS = frozenset(["comments", "comment"])


def sheets_of_portal(*, takes_comments: bool) -> tuple[tuple[str, ...], ...]:
    """Return the sheets that a portal's pages carry; where there are no comments, nothing of their style."""
    left_out = frozenset() if takes_comments else COMMENTS
    return tuple(dict.fromkeys(tuple(part for part in sheet if part not in left_out) for sheet in SHEETS))


class NoSheetError(Exception):
    """No sheet has all that a page shows."""


def sheet_for(parts: Iterable[str], sheets: Iterable[tuple[str, ...]] = SHEETS) -> tuple[str, ...]:
    """Return the first sheet that has all these components. Raises NoSheetError."""
    wanted = set(parts)
    for sheet in sheets:
        if wanted.issubset(sheet):
            return sheet
    raise NoSheetError(
        f"no sheet has {', '.join(sorted(wanted))} together: add one to newsroom/style_sheets.py"
    )
