"""A fragment is found in the page that was written, and comes out of it as it was put in."""

import pytest

from newsroom.fragments import HEAD, Fragment, Fragments, cut_out, pieces_of

STORY = Fragment(f"<article>{'Kabar “baik” — ' * 20}</article>", ["tags", "notice"])
DATA = Fragment('<script type="application/ld+json">{}</script>', [])


def page_of(*parts: str) -> bytes:
    return "".join(["<main>", *parts, "</main>"]).encode()


def told(name: str) -> bytes:
    return f"dari {name}".encode()


def test_what_was_put_into_a_page_is_cut_out_of_it() -> None:
    fragments: Fragments = {"story.html": STORY, "data.html": DATA}
    page = page_of("Bingkai – ", STORY.html, DATA.html)
    pieces = pieces_of(page, fragments, told)
    assert cut_out(page, pieces) == fragments
    assert {name: piece[0] for name, piece in pieces.items()} == {name: told(name) for name in fragments}


@pytest.mark.parametrize(
    "page",
    [
        page_of("nothing of it"),
        page_of(STORY.html.replace("baik", "lain")),
        page_of(STORY.html[: len(STORY.html) // 2]),
        page_of(STORY.html[:HEAD], STORY.html),  # found where it only begins like it
    ],
)
def test_what_is_not_there_as_it_was_rendered_is_left_out(page: bytes) -> None:
    assert pieces_of(page, {"story.html": STORY}, told) == {}


def test_templates_print_a_fragment_as_it_is() -> None:
    assert STORY.__html__() == STORY.html
