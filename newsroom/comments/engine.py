"""Isso inside this process: configured, mounted for nobody but the gateway, never on the network."""

import json
import os
import secrets
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Protocol
from urllib.parse import urlencode

from werkzeug.test import EnvironBuilder, run_wsgi_app

from newsroom.comments.folder import CommentFolder
from newsroom.comments.rendering import untouched_logging

SALT_VARIABLE = "WARTA_ISSO_SALT"
OWNER_ONLY = 0o600


@dataclass(frozen=True)
class NewComment:
    """A checked comment on its way into the service."""

    key: str
    title: str
    text: str
    author: str
    email: str
    website: str | None
    parent: int | None
    address: str


class Engine(Protocol):
    """A service that stores comments."""

    def post(self, comment: NewComment) -> tuple[int, bytes]:
        """Store a comment; return the service's status and body."""
        ...


class IssoEngine:
    """Isso's own WSGI application, called directly."""

    def __init__(self, folder: CommentFolder, origin: str) -> None:
        folder.path.mkdir(parents=True, exist_ok=True)
        _reserve(folder)
        self._app = _application(_configuration(folder, origin))

    def post(self, comment: NewComment) -> tuple[int, bytes]:
        """Hand the comment to Isso as its own client would."""
        builder = EnvironBuilder(
            path="/new",
            method="POST",
            query_string=urlencode({"uri": comment.key}),
            data=json.dumps(_fields(comment)),
            content_type="application/json",
            headers=[("Accept", "application/json")],
            environ_base={"REMOTE_ADDR": comment.address},
        )
        body, status, _ = run_wsgi_app(self._app, builder.get_environ(), buffered=True)
        return int(status.split(" ", 1)[0]), b"".join(body)


def _fields(comment: NewComment) -> dict[str, Any]:
    return {
        "text": comment.text,
        "author": comment.author,
        "email": comment.email,
        "website": comment.website,
        "parent": comment.parent,
        "title": comment.title,
    }


def _configuration(folder: CommentFolder, origin: str) -> Mapping[str, Mapping[str, str]]:
    return {
        # max-age 0: nobody edits a comment that was approved; notify nobody: its log holds moderation keys
        "general": {"dbpath": str(folder.database), "host": origin, "max-age": "0", "notify": ""},
        "moderation": {"enabled": "true"},
        # the gateway limits by reader; Isso would limit by neighbourhood
        "guard": {
            "enabled": "true",
            "ratelimit": "1000000",
            "direct-reply": "1000000",
            "reply-to-self": "true",
            "require-author": "true",
            "require-email": "true",
        },
        "markup": {"renderer": "mistune"},
        "hash": {"salt": _salt(folder)},
    }


def _application(configuration: Mapping[str, Mapping[str, str]]) -> Any:
    with untouched_logging():
        import isso  # noqa: PLC0415 only the one process that serves comments needs it
        from isso.core import ThreadedMixin  # noqa: PLC0415

    class Application(isso.Isso, ThreadedMixin):  # type: ignore[misc]
        """Isso without its cross-origin, proxy and static-file layers: only the gateway calls it."""

        def purge(self, delta: int) -> None:
            """Delete nothing: what waits too long is a moderator's to decide."""

    parser = isso.config.load(isso.config.default_file())
    parser.read_dict(configuration)
    return isso.local_manager.make_middleware(Application(parser))


def _salt(folder: CommentFolder) -> str:
    given = os.environ.get(SALT_VARIABLE)
    if given:
        return given
    if not folder.salt.is_file():
        handle = os.open(folder.salt, os.O_WRONLY | os.O_CREAT | os.O_EXCL, OWNER_ONLY)
        with os.fdopen(handle, "w", encoding="ascii") as file:
            file.write(secrets.token_hex(24))
    return folder.salt.read_text(encoding="ascii").strip()


def _reserve(folder: CommentFolder) -> None:
    """Make the database readable for its owner alone: it holds e-mail addresses."""
    handle = os.open(folder.database, os.O_WRONLY | os.O_CREAT, OWNER_ONLY)
    os.close(handle)
    folder.database.chmod(OWNER_ONLY)
