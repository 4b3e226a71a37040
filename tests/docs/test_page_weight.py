"""The document on weight says how heavy each kind of page is, and what the limit is."""

from bench.page_weight import KINDS, LIMIT
from tests.docs.pages import blocks, text

PAGE = text("docs/page-weight.md")


def test_every_kind_of_page_is_weighed() -> None:
    (table,) = blocks(PAGE, "text")
    lines = table.splitlines()[1:]
    assert [kind for kind, _ in KINDS if not any(line.startswith(f"{kind} ") for line in lines)] == []
    assert len(lines) == len(KINDS)


def test_the_limit_is_the_one_of_the_tests() -> None:
    assert f"({LIMIT:,} bytes by brotli)" in PAGE
