"""The whole check: every rule over every file, and all problems at once."""

from newsroom.checks.addresses import check_addresses
from newsroom.checks.headers import check_article, check_page
from newsroom.checks.pictures import check_pictures
from newsroom.checks.redirects import check_redirects
from newsroom.checks.references import check_references
from newsroom.library import Library, shown
from newsroom.problems import Problem


def problems_of(library: Library) -> list[Problem]:
    """Return everything that keeps a library from being published, sorted by file and line."""
    for article in library.articles:
        check_article(article, library.now)
    for page in library.pages:
        check_page(page)
    check_addresses(library)
    check_pictures(library)
    check_references(library)
    check_redirects(library)
    found = [*library.problems, *(problem for source in library.sources for problem in source.problems)]
    return sorted(set(found or _nothing(library)))


def _nothing(library: Library) -> list[Problem]:
    """Return what is wrong with a folder without news: its empty site would replace the one readers know."""
    if library.articles:
        return []
    return [
        Problem(
            shown(library.content),
            0,
            "Belum ada satu pun berita di folder ini.",
            "tulis berita pertama, misalnya articles/2024/12/patroli-sekotong.md",
        )
    ]
