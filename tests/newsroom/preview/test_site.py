"""The preview answers as a web server would."""

from pathlib import Path

import pytest
from werkzeug.test import Client
from werkzeug.wrappers import Request, Response

from newsroom.preview.site import BuiltSite, find


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    site = tmp_path / "site"
    (site / "unit").mkdir(parents=True)
    (site / "empty").mkdir()
    (site / "index.html").write_text("<body>Beranda</body>")
    (site / "404.html").write_text("<body>Tidak ditemukan</body>")
    (site / "unit/index.html").write_text("<body>Unit</body>")
    (site / "feed.xml").write_text("<rss/>")
    (site / ".env").write_text("rahasia")
    (tmp_path / "secret.html").write_text("rahasia")
    (site / "link.html").symlink_to(tmp_path / "secret.html")
    return site


@pytest.fixture
def client(folder: Path) -> Client:
    site = BuiltSite(lambda: folder, lambda page: page.replace(b"</body>", b"!</body>"))
    return Client(Request.application(site.respond), Response)


def test_a_folder_shows_its_index(client: Client) -> None:
    answer = client.get("/unit/")
    assert (answer.status_code, answer.text) == (200, "<body>Unit!</body>")
    assert answer.headers["Content-Type"] == "text/html; charset=utf-8"


def test_a_folder_without_its_slash_leads_to_it(client: Client) -> None:
    answer = client.get("/unit")
    assert (answer.status_code, answer.headers["Location"]) == (301, "/unit/")


def test_a_missing_page_is_the_sites_own_with_status_404(client: Client) -> None:
    answer = client.get("/tidak-ada/")
    assert (answer.status_code, answer.text) == (404, "<body>Tidak ditemukan!</body>")


def test_only_pages_are_added_to(client: Client) -> None:
    answer = client.get("/feed.xml")
    assert (answer.text, answer.headers["Content-Type"]) == ("<rss/>", "application/xml; charset=utf-8")


def test_head_tells_the_length_and_sends_nothing(client: Client) -> None:
    answer = client.head("/")
    assert (answer.status_code, answer.headers["Content-Length"], answer.data) == (200, "21", b"")


def test_an_unchanged_page_is_not_sent_again(client: Client) -> None:
    etag = client.get("/").headers["ETag"]
    assert client.get("/", headers={"If-None-Match": etag}).status_code == 304


def test_a_part_can_be_asked_for(client: Client) -> None:
    answer = client.get("/feed.xml", headers={"Range": "bytes=1-3"})
    assert (answer.status_code, answer.text) == (206, "rss")


def test_other_methods_are_refused(client: Client) -> None:
    answer = client.post("/")
    assert (answer.status_code, answer.headers["Allow"]) == (405, "GET, HEAD")


def test_before_the_first_build_nothing_is_found() -> None:
    site = BuiltSite(lambda: None, bytes)
    assert Client(Request.application(site.respond), Response).get("/").status_code == 503


@pytest.mark.parametrize(
    "address",
    [
        "/../secret.html",
        "/unit/../../secret.html",
        "/%2e%2e/secret.html",
        "/..%2fsecret.html",
        "/..%5csecret.html",
    ],
)
def test_no_address_leaves_the_site(client: Client, address: str) -> None:
    assert client.get(address).status_code == 404


@pytest.mark.parametrize(
    "address",
    [
        "/empty/",
        "/empty",
        "/.env",
        "/link.html",
        "//unit/",
        "/unit//",
        "unit/",
        "/feed.xml/",
        "/a\0b",
        "/unit\\index.html",
    ],
)
def test_what_is_not_a_page_is_not_found(folder: Path, address: str) -> None:
    assert find(folder, address) is None


@pytest.mark.parametrize("address", [f"/{'a' * 300}/", f"/{'a' * 300}.html", "/" + "a/" * 3000])
def test_a_name_too_long_for_a_file_is_a_missing_page(client: Client, address: str) -> None:
    assert client.get(address).status_code == 404


def test_answers_carry_the_headers_that_the_site_asks_for_but_are_never_kept(
    client: Client, folder: Path
) -> None:
    (folder / "_headers").write_text("/*\n  X-Frame-Options: DENY\n/*/\n  Cache-Control: max-age=60\n")
    for address in ("/unit/", "/tidak-ada/"):
        answer = client.get(address)
        assert (answer.headers["X-Frame-Options"], answer.headers["Cache-Control"]) == ("DENY", "no-cache")
