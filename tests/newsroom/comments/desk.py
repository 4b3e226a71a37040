"""A gateway over a real Isso in a folder of its own, used as readers and moderators use it."""

import json
import sqlite3
from collections.abc import Mapping
from contextlib import closing
from dataclasses import dataclass
from datetime import UTC, datetime
from types import MappingProxyType
from typing import Any

from werkzeug.test import Client, TestResponse

from newsroom.comments import export, moderation
from newsroom.comments.articles import ArticleEntry, SiteFacts, article_list, lines
from newsroom.comments.database import Row
from newsroom.comments.folder import CommentFolder
from newsroom.comments.gateway import Gateway
from newsroom.parted_files import Part
from newsroom.whole_files import write_whole

ORIGIN = "https://warta.example"
KEY = "/2024/12/08/patroli/"
OTHER = "/2024/12/09/razia/"
CLOSED = "/2024/12/07/dpo/"
EXPIRED = "/2024/01/01/lama/"
SITE = SiteFacts("Warta Kamtibmas", ORIGIN, "0370 123456", ("slot gacor", "judi"))
ARTICLES = (
    ArticleEntry(KEY, "Patroli Dialogis\ndi Sekotong", open=True, until=datetime(2999, 1, 1, tzinfo=UTC)),
    ArticleEntry(OTHER, "Razia & Edukasi", open=True),
    ArticleEntry(CLOSED, "Orang Dicari", open=False),
    ArticleEntry(EXPIRED, "Berita Lama", open=True, until=datetime(2024, 4, 1, tzinfo=UTC)),
)
FORM: Mapping[str, str] = {
    "artikel": KEY,
    "komentar": "Terima kasih atas patrolinya.",
    "nama": "Made Sari",
    "surel": "made@contoh.id",
}


def tell_articles(folder: CommentFolder, site: SiteFacts, *entries: ArticleEntry) -> bool:
    """Do what a build does: tell the gateway the articles; say whether the list changed."""
    parts = {"berita": Part(bytes, lambda: lines(entries))}
    return write_whole(folder.articles, article_list(site, parts).whole())


@dataclass(frozen=True)
class Desk:
    """One gateway and its folder."""

    folder: CommentFolder
    gateway: Gateway

    def list_articles(self, *entries: ArticleEntry) -> None:
        """Do what a build does: tell the gateway the articles."""
        tell_articles(self.folder, SITE, *entries)

    def post(
        self,
        fields: Mapping[str, str] = MappingProxyType({}),
        *,
        headers: Mapping[str, str | None] | None = None,
        address: str = "203.0.113.7",
        accept: str = "text/html",
        **more: str,
    ) -> TestResponse:
        """Send the form as a browser does; a header that is None is left out."""
        wanted = {"Origin": ORIGIN, "Accept": accept, **(headers or {})}
        return Client(self.gateway).post(
            "/komentar/",
            data={**FORM, **fields, **more},
            headers={name: value for name, value in wanted.items() if value is not None},
            environ_base={"REMOTE_ADDR": address},
        )

    def said(self, **fields: str) -> tuple[int, dict[str, Any]]:
        """Send the form as the page's script does; return the status and the answer."""
        response = self.post(fields, accept="application/json")
        answer: dict[str, Any] = json.loads(response.data)
        return response.status_code, answer

    def write(self, text: str, **fields: str) -> int:
        """Post a comment that must be taken; return its number."""
        assert self.post(fields, komentar=text).status_code == 303
        return max(row.id for row in self.waiting())

    def publish(self, text: str, **fields: str) -> int:
        """Post and approve a comment; return its number."""
        number = self.write(text, **fields)
        assert moderation.approve(self.folder, [number]) == []
        return number

    def waiting(self) -> list[Row]:
        """Return the moderator's queue."""
        return moderation.pending(self.folder)

    def exported(self) -> list[export.ExportedComment]:
        """Return what the public gets."""
        return export.load(self.folder)

    def change(self, query: str, *values: object) -> None:
        """Change the store behind everybody's back, as an import or an accident does."""
        with closing(sqlite3.connect(self.folder.database)) as connection, connection:
            connection.execute(query, values)
