"""The build leaves its headers for hosts that read them from the site, and for nginx outside of it."""

from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest
from pelican.plugins import signals

from newsroom.headers.files import NGINX_NAME, headers_of, read_headers
from newsroom.headers.rules import digest_of
from newsroom.output_folder import OutputFolder
from plugins import headers
from plugins.headers import get_generators, leave_include


class Sheets:
    """The style sheets of a theme: one, and another with the announcement."""

    def all(self, *, banner: bool) -> list[str]:
        return ["banner{}" if banner else "plain{}"]


def settings(folder: Path, **changes: Any) -> dict[str, Any]:
    output = OutputFolder(folder / "output")
    plain = {"OUTPUT": output, "STYLES": Sheets(), "BANNER": None, "SITEURL": "https://warta.example"}
    return {**plain, "CACHE_PATH": str(folder / "cache"), **changes}


@pytest.mark.parametrize(("banner", "sheet"), [(None, "plain{}"), (object(), "banner{}")])
def test_the_site_says_which_styles_it_carries(tmp_path: Path, banner: object, sheet: str) -> None:
    given = settings(tmp_path, BANNER=banner)
    get_generators(object())(settings=given, context={}, path="", theme="", output_path="").generate_output(
        object()
    )
    found = read_headers((tmp_path / "output/_headers").read_text("utf-8"))
    assert digest_of(sheet) in headers_of("/", found)["Content-Security-Policy"]


def test_the_include_lies_outside_the_site(tmp_path: Path) -> None:
    (tmp_path / "cache").mkdir()
    leave_include(SimpleNamespace(settings=settings(tmp_path)))
    assert digest_of("plain{}") in (tmp_path / "cache" / NGINX_NAME).read_text("utf-8")
    assert not (tmp_path / "output").exists()


def test_a_preview_leaves_the_include_of_the_public_site_alone(tmp_path: Path) -> None:
    leave_include(SimpleNamespace(settings=settings(tmp_path, SITEURL="http://localhost:8000")))
    assert not (tmp_path / "cache").exists()


def test_register_joins_the_signals_it_names(monkeypatch: pytest.MonkeyPatch) -> None:
    joined: dict[str, list[object]] = {name: [] for name in ("get_generators", "finalized")}
    for name, receivers in joined.items():
        monkeypatch.setattr(signals, name, SimpleNamespace(connect=receivers.append))
    headers.register()
    assert joined == {"get_generators": [get_generators], "finalized": [leave_include]}
