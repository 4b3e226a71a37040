"""What holds for every page of the site."""

from collections import Counter
from itertools import pairwise
from pathlib import Path

from newsroom.output_folder import LIST
from tests.site.sample import Sample

CONTENT = Path("content")


def test_every_page_is_indonesian(sample: Sample) -> None:
    assert {str(page.soup.html["lang"]) for page in sample.pages if page.soup.html} == {"id"}


def test_every_page_has_one_heading_of_the_first_level(sample: Sample) -> None:
    assert [page.address for page in sample.pages if len(page.texts("h1")) != 1] == []


def test_no_level_of_headings_is_left_out(sample: Sample) -> None:
    broken = []
    for page in sample.pages:
        levels = [int(heading.name[1]) for heading in page.all("h1, h2, h3, h4, h5, h6")]
        steps = pairwise(levels)
        if levels[:1] != [1] or any(after - before > 1 for before, after in steps):
            broken.append((page.address, levels))
    assert broken == []


def test_every_page_has_its_own_title(sample: Sample) -> None:
    titles = Counter(" ".join(page.texts("head > title")) for page in sample.pages)
    assert [title for title, count in titles.items() if count > 1 or not title] == []


def test_every_page_says_what_it_is_about(sample: Sample) -> None:
    assert [page.address for page in sample.pages if not page.all("meta[name=description][content]")] == []


def test_every_id_is_there_once(sample: Sample) -> None:
    assert [page.address for page in sample.pages if len(page.ids) != len(set(page.ids))] == []


def test_every_page_names_its_own_address(sample: Sample) -> None:
    wrong = []
    for page in sample.pages:
        canonical = [str(link["href"]) for link in page.all("link[rel=canonical]")]
        if page.address != "404.html" and canonical != [f"https://{sample.host}/{page.address}"]:
            wrong.append((page.address, canonical))
    assert wrong == []


def test_no_markup_is_shown_as_text(sample: Sample) -> None:
    shown = ("&amp;#", "&amp;lt;", "&lt;p", "&lt;a ", "&lt;span", "&amp;amp;", "{{", "{%", "{static}")
    assert [
        (page.address, mark) for page in sample.pages for mark in shown if mark.encode() in page.html
    ] == []


def test_every_picture_has_words_and_a_size(sample: Sample) -> None:
    poor = [
        f"/{page.address}: {picture}"
        for page in sample.pages
        for picture in page.all("img")
        if not (picture.get("width") and picture.get("height")) or picture.get("alt") is None
    ]
    assert poor == []


def test_nothing_but_the_site_is_published(sample: Sample) -> None:
    allowed = {
        "",
        ".html",
        ".xml",
        ".avif",
        ".webp",
        ".jpg",
        ".js",
        ".css",
        ".svg",
        ".png",
        ".ico",
        ".txt",
        ".json",
    }
    assert {name for name in sample.files if Path(name).suffix not in allowed} == set()
    assert [name for name in sample.files if name.startswith(".") or "/." in name] == []


def test_the_folder_lists_its_own_files(sample: Sample) -> None:
    _checksum, *names = (sample.folder / LIST).read_text().splitlines()
    assert names == sample.files


def test_no_original_picture_is_published(sample: Sample) -> None:
    originals = {path.read_bytes() for path in (CONTENT / "images").rglob("*") if path.is_file()}
    assert [name for name in sample.files if (sample.folder / name).read_bytes() in originals] == []
