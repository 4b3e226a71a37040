"""The preview answers only to this computer's own names: any other name is a page elsewhere, in disguise."""

from pathlib import Path

import pytest
from werkzeug.test import Client
from werkzeug.wrappers import Request, Response

from newsroom.preview.build import Builder
from newsroom.preview.preview import Place, Preview


@pytest.fixture
def client(tmp_path: Path) -> Client:
    place = Place(tmp_path, tmp_path / "content", tmp_path / "comments")
    builder = Builder(tmp_path, tmp_path / "workshop", lambda folder: [str(folder)])

    @Request.application
    def gateway(_request: Request) -> Response:
        return Response("gerbang")

    return Client(Preview(place, "http://localhost:8000", builder, gateway, print), Response)


@pytest.mark.parametrize("host", ["localhost:8000", "127.0.0.1:8000", "[::1]:8000"])
def test_this_computers_names_are_answered(client: Client, host: str) -> None:
    assert client.post("/komentar/", headers={"Host": host}).text == "gerbang"


@pytest.mark.parametrize("host", ["evil.example", "evil.example:8000", "localhost.evil.example:8000", "x"])
def test_other_names_are_not(client: Client, host: str) -> None:
    assert client.post("/komentar/", headers={"Host": host}).status_code == 421
