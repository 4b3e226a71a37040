"""Who publishes the portal stands in one register: readers see what another office writes there."""

import shutil
from pathlib import Path

import pytest
import yaml

from tests.theme.pages import Page
from tools.sample import ROOT, build

REGISTER = "content/data/site.yaml"
OTHER = """\
name: Kabar Polres Contoh
subtitle: Berita dari Kabupaten Contoh
description: Berita kepolisian untuk warga Kabupaten Contoh.
address: https://kabar.example
office: Humas Polres Contoh
street: Jalan Melati 7, Kota Contoh
phones: ["0300 765-432", "0300 765433"]
email: humas@kabar.example
emergency: "112"
social:
  - {label: Akun Contoh, url: "https://sosial.example/polres-contoh"}
timezone: Asia/Makassar
pages: [tentang, kontak]
"""
# What a writer put into a story is the story's, whoever publishes it
WRITTEN = ".story .prose, figcaption"


@pytest.fixture(scope="module")
def pages(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Page]:
    """Return all pages of the project's content as another office publishes it."""
    project: Path = tmp_path_factory.mktemp("office")
    shutil.copytree(ROOT / "content", project / "content")
    for name in ("theme", "plugins", "pelicanconf.py"):
        (project / name).symlink_to(ROOT / name)
    (project / REGISTER).write_text(OTHER, "utf-8")
    site = project / "site"
    build(site, project=project)
    return {path.relative_to(site).as_posix(): Page(path.read_text("utf-8")) for path in site.rglob("*.html")}


def is_story(address: str) -> bool:
    return address.startswith("20") and address.count("/") == 4


def shown(address: str, page: Page) -> str:
    """Return a page without what the writer of a story wrote."""
    if not is_story(address):
        return page.html
    rest = Page(page.html)
    for part in rest.all(WRITTEN):
        part.decompose()
    return str(rest.one("body"))


def identity(register: str) -> list[str]:
    """Return every word of a register that names the office."""
    facts = yaml.safe_load(register)
    keys = ("name", "subtitle", "description", "address", "office", "street", "email")
    return [*(facts[key] for key in keys if facts[key]), *facts["phones"]]


def test_nothing_of_the_first_office_is_left(pages: dict[str, Page]) -> None:
    old = [*identity((ROOT / REGISTER).read_text("utf-8")), "tel:110"]
    assert len(old) > 5
    left = [(name, word) for name, page in pages.items() for word in old if word in shown(name, page)]
    assert left == []


def test_the_contact_page_shows_all_that_the_register_knows(pages: dict[str, Page]) -> None:
    page = pages["kontak/index.html"]
    assert page.texts("main address > p") == [
        "Humas Polres Contoh",
        "Jalan Melati 7, Kota Contoh",
        "0300 765-432",
        "0300 765433",
        "humas@kabar.example",
        "Akun Contoh",
        "Darurat? Telepon 112",
    ]
    assert [link["href"] for link in page.all("main address a")] == [
        "tel:0300765432",
        "tel:0300765433",
        "mailto:humas@kabar.example",
        "https://sosial.example/polres-contoh",
        "tel:112",
    ]


def test_every_page_leads_to_the_emergency_number_of_the_register(pages: dict[str, Page]) -> None:
    whole = {address: page for address, page in pages.items() if page.all("header.masthead")}
    assert len(whole) > 100
    assert {str(page.one(".masthead__call")["href"]) for page in whole.values()} == {"tel:112"}
    assert {page.texts("footer a[href='tel:112']")[0] for page in whole.values()} == {"Darurat? Telepon 112"}


def test_standing_pages_without_the_key_show_no_contact_of_their_own(pages: dict[str, Page]) -> None:
    assert pages["tentang/index.html"].all("main address") == []
