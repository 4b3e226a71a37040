"""The rules come through every form that hosts read; nginx itself is asked where there is one."""

import os
import re
import socket
import subprocess
import time
from collections.abc import Iterator
from http.client import HTTPConnection
from pathlib import Path

import pytest

from newsroom.headers.files import NGINX_NAME, as_headers, as_nginx, headers_of, read_headers
from newsroom.headers.rules import CACHE, Rule, rules
from tools.nginx import find_nginx

RULES = rules(["a{}", "b{}"], "https://warta.example")
FILES = ("index.html", "404.html", "a/index.html", "static/a.js", "feed/index.xml")
# A directive: its name, words or texts in quotes, and its end
DIRECTIVE = re.compile(r'(?:set|add_header)(?: (?:[\w$-]+|"(?:[^"\\$]|\\.)*"))+;')
CONDITION = re.compile(r'if \(\$uri ~ ("(?:[^"\\]|\\.)*")\) \{ (.*) \}')


def test_what_was_written_is_read_again() -> None:
    assert read_headers(as_headers(RULES)) == RULES


def test_a_pattern_stands_for_every_address_that_fits_all_of_it() -> None:
    found = [Rule("/images/*", (("A", "1"),)), Rule("/*.xml", (("B", "2"),)), Rule("/", (("C", "3"),))]
    assert headers_of("/images/a/b.webp", found) == {"A": "1"}
    assert headers_of("/images/a.xml", found) == {"A": "1", "B": "2"}
    assert headers_of("/", found) == {"C": "3"}
    assert headers_of("/bxml", found) == {}


def test_nginx_gets_only_lines_that_it_can_read() -> None:
    for line in as_nginx(RULES).splitlines():
        condition = CONDITION.fullmatch(line)
        assert line.startswith("#") or DIRECTIVE.fullmatch(condition[2] if condition else line), line


def test_nginx_is_told_every_header_once() -> None:
    names = re.findall(r"^add_header (\S+)", as_nginx(RULES), re.MULTILINE)
    assert sorted(names) == sorted({name for rule in RULES for name, _ in rule.headers})


@pytest.fixture
def nginx(tmp_path: Path) -> Iterator[HTTPConnection]:
    """Return a connection to a real nginx that serves a small site with the include."""
    program = find_nginx()
    if not program:
        pytest.skip("there is no nginx; the lines themselves are read in the test above")
    for name in FILES:
        (tmp_path / "site" / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / "site" / name).write_text(name)
    (tmp_path / NGINX_NAME).write_text(as_nginx(RULES))
    with socket.create_server(("127.0.0.1", 0)) as free:
        port = free.getsockname()[1]
    (tmp_path / "nginx.conf").write_text(
        f"daemon off; pid {tmp_path}/pid; error_log {tmp_path}/error.log;\n"
        "events {}\n"
        f"http {{ access_log off; client_body_temp_path {tmp_path}/a; proxy_temp_path {tmp_path}/b;\n"
        f"fastcgi_temp_path {tmp_path}/c; uwsgi_temp_path {tmp_path}/d; scgi_temp_path {tmp_path}/e;\n"
        f"server {{ listen 127.0.0.1:{port}; root {tmp_path}/site; error_page 404 /404.html;\n"
        f"include {tmp_path}/{NGINX_NAME}; }} }}\n"
    )
    user = ["-g", "user root;"] if os.getuid() == 0 else []
    command = [program, "-p", str(tmp_path), "-c", str(tmp_path / "nginx.conf"), *user]
    process = subprocess.Popen(command)  # noqa: S603 the machine's own
    connection = _connected(port)
    try:
        yield connection
    finally:
        connection.close()
        process.terminate()
        process.wait(10)


def _connected(port: int) -> HTTPConnection:
    for _ in range(100):
        try:
            socket.create_connection(("127.0.0.1", port)).close()
            break
        except ConnectionRefusedError:
            time.sleep(0.05)
    return HTTPConnection("127.0.0.1", port)


@pytest.mark.parametrize("address", ["/", "/a/", "/static/a.js", "/feed/index.xml", "/tidak-ada.webp"])
def test_nginx_answers_as_the_rules_say(nginx: HTTPConnection, address: str) -> None:
    nginx.request("GET", address)
    answer = nginx.getresponse()
    answer.read()
    is_missing = answer.status == 404
    told = {
        name: value for name, value in headers_of(address, RULES).items() if name != CACHE or not is_missing
    }
    assert told.items() <= dict(answer.getheaders()).items()
    assert (CACHE in dict(answer.getheaders())) is not is_missing
