"""A folder of comments, and builds that use it."""

from datetime import datetime
from pathlib import Path
from types import SimpleNamespace as Facts
from typing import Any

import pytest

from newsroom.comments.folder import CommentFolder
from newsroom.comments.settings import DATA_VARIABLE
from plugins import comments
from tests.plugins.comments.discussed import NOW, Build, settings_of


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> CommentFolder:
    monkeypatch.delenv(DATA_VARIABLE, raising=False)
    return CommentFolder(tmp_path / "var/comments")


@pytest.fixture
def build(tmp_path: Path) -> Build:
    def build(*articles: Any, now: datetime = NOW, content: str = "content", **given: Any) -> list[Any]:
        settings = settings_of(tmp_path, now, given)
        generator = Facts(articles=list(articles), context={}, settings=settings)
        comments.prepare_discussions(generator)
        for article in articles:
            comments.add_comments(generator, content=article)
        comments.tell_gateway(Facts(path=str(tmp_path / content), settings=settings))
        return [article.comments for article in articles]

    return build
