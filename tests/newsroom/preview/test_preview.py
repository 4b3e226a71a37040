"""The preview follows what is saved, keeps the old site while a build fails, and leaves nothing behind."""

import sys
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from http.client import HTTPConnection
from pathlib import Path

import pytest

from newsroom.preview.build import Builder
from newsroom.preview.preview import Place, Preview
from newsroom.preview.sockets import listen

BUILD = """
import pathlib, sys
text = pathlib.Path('content/a.md').read_text()
if text == 'salah':
    sys.exit('content/a.md:1: <salah>')
folder = pathlib.Path(sys.argv[1])
folder.mkdir(parents=True, exist_ok=True)
(folder / 'index.html').write_text(f'<body>{text}</body>')
"""


class Desk:
    """A running preview and what a person at the desk does with it."""

    def __init__(self, project: Path, port: int) -> None:
        self.article = project / "content/a.md"
        self.said: list[str] = []
        self._port = port

    def get(self, address: str = "/") -> tuple[int, str]:
        line = HTTPConnection("127.0.0.1", self._port, timeout=5)
        line.request("GET", address)
        answer = line.getresponse()
        text = answer.read().decode()
        line.close()
        return answer.status, text

    def wait(self, condition: Callable[[], bool]) -> None:
        patience = time.monotonic() + 10
        while not condition():
            assert time.monotonic() < patience, self.said
            time.sleep(0.02)


@contextmanager
def preview(project: Path, text: str) -> Iterator[Desk]:
    (project / "content").mkdir()
    (project / "content/a.md").write_text(text)
    sockets = listen(0)
    desk = Desk(project, sockets[0].getsockname()[1])
    builder = Builder(project, project / "w", lambda folder: [sys.executable, "-c", BUILD, str(folder)])

    def gateway(
        environ: object, start_response: Callable[[str, list[tuple[str, str]]], object]
    ) -> list[bytes]:
        start_response("200 OK", [])
        return [b"komentar"]

    place = Place(project, project / "content", project / "var/comments")
    running = Preview(place, "http://localhost", builder, gateway, desk.said.append)
    thread = threading.Thread(target=running.run, args=(sockets,))
    thread.start()
    try:
        desk.wait(lambda: any(line.startswith("Buka ") for line in desk.said))
        yield desk
    finally:
        running.stop()
        thread.join(10)
    assert not thread.is_alive()


def test_a_saved_file_leads_to_a_new_site(tmp_path: Path) -> None:
    with preview(tmp_path, "satu") as desk:
        assert "satu<script" in desk.get()[1]
        desk.article.write_text("dua")
        desk.wait(lambda: "dua<script" in desk.get()[1])


def test_while_a_build_is_refused_the_old_site_stays(tmp_path: Path) -> None:
    with preview(tmp_path, "satu") as desk:
        desk.article.write_text("salah")
        desk.wait(lambda: "content/a.md:1: <salah>" in desk.said[-1])
        assert "Halaman sebelumnya tetap ditampilkan." in desk.said[-1]
        assert "satu" in desk.get()[1]


def test_before_any_site_exists_the_page_names_the_problems(tmp_path: Path) -> None:
    with preview(tmp_path, "salah") as desk:
        status, text = desk.get()
        assert status == 503
        assert "content/a.md:1: &lt;salah&gt;" in text
        desk.article.write_text("baik")
        desk.wait(lambda: desk.get()[0] == 200)


def test_approved_comments_lead_to_a_new_site(tmp_path: Path) -> None:
    with preview(tmp_path, "satu") as desk:
        (tmp_path / "var/comments/export.json").write_text("{}")
        built = "Situs dibangun"
        desk.wait(lambda: sum(built in line for line in desk.said) == 2)


@pytest.mark.parametrize("address", ["/komentar/", "/komentar/?x=1"])
def test_comments_go_to_the_gateway(tmp_path: Path, address: str) -> None:
    with preview(tmp_path, "satu") as desk:
        assert desk.get(address) == (200, "komentar")


def test_stopping_gives_back_the_port(tmp_path: Path) -> None:
    with preview(tmp_path, "satu") as desk:
        desk.get()
    with pytest.raises(ConnectionRefusedError):
        desk.get()
