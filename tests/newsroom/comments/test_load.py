"""Many at once, one process alone, a violent end: each gets the own answer and no comment is lost."""

import subprocess
import sys
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from http.client import HTTPConnection, HTTPException
from pathlib import Path
from urllib.parse import urlencode

import pytest

from newsroom.comments import moderation
from newsroom.comments.folder import CommentFolder
from newsroom.comments.gateway import make_gateway
from newsroom.comments.lock import AlreadyRunningError, ProcessLock
from tests.newsroom.comments.desk import ARTICLES, FORM, KEY, ORIGIN, OTHER, Desk

SERVER = """
import sys
from pathlib import Path
from werkzeug.serving import WSGIRequestHandler, make_server
from newsroom.comments.gateway import make_gateway
WSGIRequestHandler.log = lambda *_: None
server = make_server("127.0.0.1", 0, make_gateway(Path(sys.argv[1])), threaded=True)
print(server.server_port, flush=True)
server.serve_forever()
"""


@pytest.mark.slow
def test_posts_at_once_are_all_stored_and_each_has_its_own_answer(desk: Desk) -> None:
    def send(number: int) -> tuple[int, int]:
        ending = {"komentar": f"Komentar nomor {number}.", "artikel": (KEY, OTHER)[number % 2]}
        if number % 10 == 0:
            ending["surel"] = "salah"
        return number, desk.post(ending, address=f"10.1.{number}.1").status_code

    with ThreadPoolExecutor(25) as readers:
        statuses = dict(readers.map(send, range(120)))
    assert statuses == {number: 303 if number % 10 else 400 for number in range(120)}
    stored = sorted((row.text, row.key) for row in desk.waiting())
    wanted = [(f"Komentar nomor {number}.", (KEY, OTHER)[number % 2]) for number in range(120) if number % 10]
    assert stored == sorted(wanted)


def test_three_clicks_at_once_are_one_comment(desk: Desk) -> None:
    with ThreadPoolExecutor(3) as clicks:
        statuses = list(clicks.map(lambda _: desk.post().status_code, range(3)))
    assert statuses == [303] * 3
    assert len(desk.waiting()) == 1


def test_a_second_process_on_one_folder_is_refused_with_the_way_out(desk: Desk) -> None:
    with pytest.raises(AlreadyRunningError, match=r"sudah berjalan \(proses \d+\).*\n.*Perbaikan: .*--data"):
        make_gateway(desk.folder.path)
    assert desk.post().status_code == 303
    desk.gateway.close()
    assert desk.said(komentar="Sesudah ditutup.")[0] == 503
    make_gateway(desk.folder.path).close()


def test_a_gateway_that_cannot_start_leaves_the_folder_free(tmp_path: Path) -> None:
    folder = CommentFolder(tmp_path)
    folder.database.write_bytes(b"rusak" * 1000)
    with pytest.raises(Exception, match="not a database"):
        make_gateway(tmp_path)
    ProcessLock(folder.lock).release()


@pytest.fixture
def folder(tmp_path: Path) -> CommentFolder:
    made = Desk(CommentFolder(tmp_path), make_gateway(tmp_path))
    made.list_articles(*ARTICLES)
    made.gateway.close()
    return made.folder


@pytest.fixture
def server(folder: CommentFolder) -> Iterator[subprocess.Popen[str]]:
    command = [sys.executable, "-c", SERVER, str(folder.path)]
    with subprocess.Popen(command, stdout=subprocess.PIPE, encoding="utf-8") as process:  # noqa: S603 our own
        yield process
        process.kill()


def test_a_violent_end_loses_no_comment_that_was_acknowledged(
    folder: CommentFolder, server: "subprocess.Popen[str]"
) -> None:
    assert server.stdout
    port = int(server.stdout.readline())
    acknowledged: list[str] = []

    def send(number: int) -> None:
        text = f"Di tengah keramaian nomor {number}."
        body = urlencode(
            {**FORM, "komentar": text, "artikel": (KEY, OTHER)[number % 2], "surel": f"a{number}@b.id"}
        )
        headers = {"Origin": ORIGIN, "Content-Type": "application/x-www-form-urlencoded"}
        connection = HTTPConnection("127.0.0.1", port, timeout=20)
        try:
            connection.request("POST", "/komentar/", body, headers)
            if connection.getresponse().status == 303:
                acknowledged.append(text)
        except (OSError, HTTPException):
            pass  # the server is gone: nothing was promised
        finally:
            connection.close()
        if len(acknowledged) >= 15:
            server.kill()

    with ThreadPoolExecutor(8) as readers:
        list(readers.map(send, range(60)))
    assert server.wait(20) < 0
    again = Desk(folder, make_gateway(folder.path))
    stored = [row.text for row in again.waiting()]
    assert len(acknowledged) >= 15
    assert set(acknowledged) <= set(stored)
    assert len(stored) == len(set(stored))
    assert again.post(komentar="Sesudah listrik menyala lagi.").status_code == 303
    assert moderation.approve(folder, [again.waiting()[-1].id]) == []
    again.gateway.close()
