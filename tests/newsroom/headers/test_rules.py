"""The headers let a page do what the portal does, and nothing else."""

from itertools import combinations
from pathlib import Path

import pytest

from newsroom.headers.files import headers_of
from newsroom.headers.rules import CACHE, Rule, rules

STYLES = ["a{}", "b{}"]
SAFE = rules(STYLES, "https://warta.example")
ADDRESSES = [
    "/",
    "/404.html",
    "/2026/11/13/jumat-curhat/",
    "/category/binkam/feed/index.xml",
    "/category/binkam/feed/feed.json",
    "/images/2024/12/a-0a1b2c3d-480.webp",
    "/static/share.0a1b2c3d.js",
    "/sitemap.xml",
    "/robots.txt",
    "/sw.js",
    "/favicon.ico",
]


def policy(found: list[Rule], address: str = "/") -> dict[str, list[str]]:
    parts = headers_of(address, found)["Content-Security-Policy"].split("; ")
    return {name: values for name, *values in (part.split() for part in parts)}


def test_nothing_is_allowed_that_is_not_named() -> None:
    assert policy(SAFE)["default-src"] == ["'none'"]
    told = " ".join(word for words in policy(SAFE).values() for word in words)
    assert not {"unsafe-inline", "unsafe-eval", "http:", "https:", "data:", "*"} & set(
        told.replace("'", "").split()
    )


def test_of_what_is_inline_only_the_named_sheets_are_allowed() -> None:
    assert len(policy(SAFE)["style-src"]) == len(STYLES)
    assert all(value.startswith("'sha256-") for value in policy(SAFE)["style-src"])
    assert policy(SAFE)["script-src"] == ["'self'"]
    assert policy(rules([], "https://warta.example"))["style-src"] == ["'none'"]


def test_scripts_may_make_one_policy_of_trusted_types_and_no_other() -> None:
    assert policy(SAFE)["require-trusted-types-for"] == ["'script'"]
    assert policy(SAFE)["trusted-types"] == ["luring"]
    assert 'createPolicy("luring"' in Path("theme/static/js/keep.js").read_text("utf-8")


@pytest.mark.parametrize(
    ("address", "is_safe"), [("https://warta.example", True), ("http://localhost:8000", False)]
)
def test_https_is_promised_only_where_the_portal_has_it(address: str, is_safe: bool) -> None:
    found = rules(STYLES, address)
    assert ("Strict-Transport-Security" in headers_of("/", found)) is is_safe


@pytest.mark.parametrize(
    ("address", "kept"),
    [
        ("/static/share.0a1b2c3d.js", "immutable"),
        ("/images/2024/12/a-0a1b2c3d-480.webp", "immutable"),
        ("/", "max-age=60"),
        ("/2026/11/13/jumat-curhat/", "max-age=60"),
        ("/feed/index.xml", "max-age=300"),
        ("/favicon.ico", "max-age=86400"),
        ("/sw.js", "max-age=300"),
    ],
)
def test_what_never_changes_is_kept_and_pages_are_asked_for_again(address: str, kept: str) -> None:
    assert kept in headers_of(address, SAFE)[CACHE]


@pytest.mark.parametrize("address", ADDRESSES)
def test_no_header_is_named_twice_for_one_address(address: str) -> None:
    fitting = [rule for rule in SAFE if headers_of(address, [rule])]
    for one, other in combinations(fitting, 2):
        assert not {name for name, _ in one.headers} & {name for name, _ in other.headers}


def test_no_line_is_longer_than_hosts_read() -> None:
    """Cloudflare reads 100 rules of lines up to 2,000 characters."""
    many = rules([f"{number}{{}}" for number in range(25)], "https://warta.example")
    assert max(len(name) + len(value) + 4 for rule in many for name, value in rule.headers) < 2_000
    assert len(many) < 100
