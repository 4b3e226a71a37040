"""``newsroom serve`` at a desk: it follows what is saved, and leaves nothing behind."""

import re
import signal
import socket
from pathlib import Path
from urllib.request import urlopen

import pytest
from playwright.sync_api import expect

from tests.browser.conftest import Open
from tests.browser.portal import Portal, copy_project, wait_for


def source_of(portal: Portal, address: str) -> Path:
    return next((portal.project / "content/articles").rglob(f"{address.split('/')[-2]}.md"))


def test_a_saved_article_reloads_the_open_page(portal: Portal, story: str, open_page: Open) -> None:
    page = open_page(story)
    source = source_of(portal, story)
    source.write_text(f"{source.read_text()}\nKalimat yang baru saja disimpan.\n")
    expect(page.get_by_text("Kalimat yang baru saja disimpan.")).to_be_visible(timeout=60_000)


def test_a_saved_stylesheet_reloads_the_open_page(portal: Portal, story: str, open_page: Open) -> None:
    page = open_page(story)
    tokens = portal.project / "theme/static/css/base.css"
    tokens.write_text(f"{tokens.read_text()}\n@layer last {{ h1 {{ letter-spacing: 7px; }} }}\n")
    expect(page.locator("h1").first).to_have_css("letter-spacing", "7px", timeout=60_000)


def test_a_mistake_is_told_in_the_terminal_and_the_old_page_stays(
    portal: Portal, story: str, open_page: Open
) -> None:
    source = source_of(portal, story)
    good = source.read_text()
    source.write_text(re.sub("(?m)^category: .*$", "category: Binkan", good, count=1))
    wait_for(lambda: "Binkan" in portal.text, lambda: portal.text)
    wait_for(lambda: "Halaman sebelumnya tetap ditampilkan." in portal.said[-1], lambda: portal.text)
    expect(open_page(story).locator("h1")).to_be_visible()
    builds = portal.text.count("Situs dibangun")
    source.write_text(good)
    wait_for(lambda: portal.text.count("Situs dibangun") > builds, lambda: portal.text)
    assert re.search(rf"{source.name}:\d+: ", portal.text)
    assert "Perbaikan: " in portal.text


def test_a_page_that_does_not_exist_is_the_portals_own(open_page: Open) -> None:
    page = open_page("/tidak-ada/", refused=True)
    answer = page.reload()
    assert answer
    assert answer.status == 404
    expect(page.locator("h1")).to_have_count(1)
    expect(page.locator("html")).to_have_attribute("lang", "id")


def test_a_port_in_use_is_told_with_the_remedy(portal: Portal) -> None:
    port = int(portal.address.rpartition(":")[2])
    second = Portal(portal.project, port)
    assert second.finished() == 1
    assert second.said == [
        f"Port {port} sedang dipakai program lain.",
        f"    Perbaikan: pakai yang lain: “PORT={port + 1 if port >= 9000 else 9000} make serve”",
    ]


@pytest.mark.parametrize("how", [signal.SIGINT, signal.SIGTERM])
def test_stopping_leaves_nothing_running(tmp_path: Path, how: signal.Signals) -> None:
    portal = Portal(copy_project(tmp_path))
    address = portal.address
    with urlopen(address) as answer:  # noqa: S310 - our own preview
        assert answer.status == 200
    if how is signal.SIGINT:
        status = portal.press_ctrl_c()
    else:
        portal.process.terminate()
        status = portal.finished()
    assert (status, portal.said[-1]) == (0, "Pratinjau berhenti.")
    assert portal.processes() == []
    with socket.create_server(("127.0.0.1", int(address.rpartition(":")[2]))):
        pass  # the port is free again


def test_an_impatient_ctrl_c_stops_it_as_well(tmp_path: Path) -> None:
    portal = Portal(copy_project(tmp_path))
    assert portal.address
    for number in (signal.SIGINT, signal.SIGINT, signal.SIGTERM):
        portal.process.send_signal(number)
    assert portal.finished() == 0
    assert portal.processes() == []


def test_stopping_while_the_site_is_built_leaves_nothing_running(tmp_path: Path) -> None:
    portal = Portal(copy_project(tmp_path))
    wait_for(lambda: len(portal.processes()) > 1 or portal.process.poll() is not None, lambda: portal.text)
    assert portal.press_ctrl_c() == 0
    assert portal.processes() == []
