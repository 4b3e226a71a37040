"""A fresh desk for each test."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from newsroom.comments.folder import CommentFolder
from newsroom.comments.gateway import make_gateway
from newsroom.comments.settings import DATA_VARIABLE
from tests.newsroom.comments.desk import ARTICLES, Desk


@pytest.fixture(autouse=True)
def _no_data_folder_from_outside(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv(DATA_VARIABLE, raising=False)


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    made = Desk(CommentFolder(tmp_path / "comments"), make_gateway(tmp_path / "comments"))
    made.list_articles(*ARTICLES)
    yield made
    made.gateway.close()
