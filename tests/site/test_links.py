"""Every address that a page names exists; what a page loads lies on its own host."""

from collections.abc import Iterator
from urllib.parse import urlsplit

from bs4 import Tag

from tests.site.sample import Page, Sample

LOADS = ("src", "srcset", "poster", "data", "background", "imagesrcset")
LOADING_LINKS = {
    "stylesheet",
    "icon",
    "apple-touch-icon",
    "preload",
    "modulepreload",
    "manifest",
    "preconnect",
    "dns-prefetch",
}
COMMENTS = "komentar/"


def candidates(srcset: str) -> Iterator[str]:
    """Yield the addresses of a srcset."""
    return (part.split()[0] for part in srcset.split(",") if part.strip())


def loaded(tag: Tag) -> Iterator[str]:
    """Yield what a browser fetches by itself for this element."""
    for name in LOADS:
        value = tag.get(name)
        if isinstance(value, str):
            yield from candidates(value) if name.endswith("srcset") else (value,)
    href = tag.get("href")
    if isinstance(href, str) and (tag.name in ("use", "image") or LOADING_LINKS & set(tag.get("rel") or ())):
        yield href


def links(page: Page) -> Iterator[str]:
    """Yield everything that a page points at, except where the comment form goes."""
    for tag in page.all("[href], [src], [srcset], [poster], [imagesrcset]"):
        href = tag.get("href")
        if isinstance(href, str):
            yield href
        yield from loaded(tag)


def test_every_link_has_its_target(sample: Sample) -> None:
    dead = [
        f"/{page.address}: {link}"
        for page in sample.pages
        for link in links(page)
        if not sample.leads_somewhere(link, page)
    ]
    assert dead == []


def test_pages_load_nothing_from_other_hosts(sample: Sample) -> None:
    foreign = [
        f"/{page.address}: {address}"
        for page in sample.pages
        for tag in page.all("*")
        for address in loaded(tag)
        if urlsplit(address).netloc not in ("", sample.host)
    ]
    assert foreign == []


def test_styles_load_nothing_from_other_hosts(sample: Sample) -> None:
    styles = [style.get_text() for page in sample.pages for style in page.all("style")]
    styles += [(sample.folder / name).read_text() for name in sample.files if name.endswith(".css")]
    assert styles
    assert [style for style in styles if "url(http" in style or "url(//" in style or "@import" in style] == []


def test_forms_go_to_the_sites_own_host(sample: Sample) -> None:
    actions = {str(form["action"]) for page in sample.pages for form in page.all("form[action]")}
    assert actions <= {f"/{COMMENTS}", "/cari/"}


def test_links_inside_the_site_name_no_host(sample: Sample) -> None:
    named = [
        f"/{page.address}: {tag['href']}"
        for page in sample.pages
        for tag in page.all("body a[href]")
        if urlsplit(str(tag["href"])).netloc == sample.host
    ]
    assert named == []


def test_links_that_leave_the_body_of_a_story_are_marked(sample: Sample) -> None:
    unmarked = [
        f"/{page.address}: {tag['href']}"
        for page in sample.pages
        for tag in page.all(".prose a[href^=http]")
        if "noopener" not in (tag.get("rel") or ())
    ]
    assert unmarked == []
