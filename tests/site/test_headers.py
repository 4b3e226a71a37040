"""The headers fit the pages: what is inline is named by its digest, and no page needs more."""

from newsroom.headers.files import NAME, headers_of, read_headers
from newsroom.headers.rules import digest_of
from tests.site.sample import Sample


def test_every_style_of_every_page_is_allowed_by_its_digest(sample: Sample) -> None:
    rules = read_headers((sample.folder / NAME).read_text("utf-8"))
    refused = [
        page.address
        for page in sample.pages
        for style in page.all("style")
        if digest_of(style.get_text()) not in headers_of(f"/{page.address}", rules)["Content-Security-Policy"]
    ]
    assert refused == []


def test_each_page_says_itself_that_its_addresses_stay_on_this_host(sample: Sample) -> None:
    rules = read_headers((sample.folder / NAME).read_text("utf-8"))
    policy = headers_of("/", rules)["Content-Security-Policy"].split("; ")
    told = {
        page.address: [meta["content"] for meta in page.all('meta[http-equiv="Content-Security-Policy"]')]
        for page in sample.pages
        if page.all("head > style")
    }
    assert {address for address, found in told.items() if found != ["base-uri 'none'"]} == set()
    assert "base-uri 'none'" in policy


def test_nothing_else_is_inline(sample: Sample) -> None:
    scripts = {script.get("type") for page in sample.pages for script in page.all("script:not([src])")}
    assert scripts == {"application/ld+json"}
    handlers = [
        (page.address, name)
        for page in sample.pages
        for tag in page.all("*")
        for name in tag.attrs
        if name.startswith("on") or name == "style"
    ]
    assert handlers == []
