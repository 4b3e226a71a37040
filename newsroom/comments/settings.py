"""The ``COMMENTS`` setting, typed and checked: a misspelt key is told, never ignored."""

import os
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from difflib import get_close_matches
from pathlib import Path
from typing import Any

PROVIDERS = ("none", "isso")
KEYS = ("provider", "action", "data", "close_after_days", "blocklist")
DATA_VARIABLE = "WARTA_COMMENTS_DATA"
DEFAULT_ACTION = "/komentar/"
DEFAULT_DATA = "var/comments"
EXAMPLE = "{“provider”: “isso”}"


class SettingsError(ValueError):
    """The comment settings cannot be used; ``problems`` holds one Indonesian sentence for each reason."""

    def __init__(self, problems: list[str]) -> None:
        super().__init__("\n".join(problems))
        self.problems = problems


@dataclass(frozen=True)
class CommentSettings:
    """Which service takes comments, at which address, and where its data lies."""

    provider: str
    action: str
    data: Path
    close_after_days: int | None
    blocklist: tuple[str, ...]


def read_settings(given: Mapping[str, Any], project: Path) -> CommentSettings:
    """Return the typed settings; a relative ``data`` starts at the project's folder. Raises SettingsError."""
    if not isinstance(given, Mapping):
        raise SettingsError([f"COMMENTS harus berisi kunci dan nilai, misalnya {EXAMPLE}; bukan {given!r}."])
    problems = [*_unknown_keys(given), *_bad_values(given)]
    if problems:
        raise SettingsError(problems)
    return CommentSettings(
        provider=given.get("provider", "none"),
        action=given.get("action", DEFAULT_ACTION),
        data=data_folder(project, given.get("data")),
        close_after_days=given.get("close_after_days"),
        blocklist=tuple(given.get("blocklist", ())),
    )


def data_folder(project: Path, configured: str | Path | None = None) -> Path:
    """Return the data folder: the environment's, else the configured one, else the project's default."""
    chosen = os.environ.get(DATA_VARIABLE) or configured or DEFAULT_DATA
    return (project / chosen).absolute()


def _unknown_keys(given: Mapping[str, Any]) -> list[str]:
    problems = []
    for key in given:
        if key not in KEYS:
            near = get_close_matches(key, KEYS, n=1)
            hint = f"maksud Anda “{near[0]}”?" if near else f"yang dikenal: {', '.join(KEYS)}."
            problems.append(f"COMMENTS: kunci “{key}” tidak dikenal; {hint}")
    return problems


def _bad_values(given: Mapping[str, Any]) -> list[str]:
    return [
        f"COMMENTS: “{key}” tidak dapat dipakai: {given[key]!r}; tulis {wanted}."
        for key, fits, wanted in _RULES
        if key in given and not fits(given[key])
    ]


def _is_provider(value: object) -> bool:
    return value in PROVIDERS


def _is_site_path(value: object) -> bool:
    return isinstance(value, str) and value.startswith("/") and value.endswith("/") and "//" not in value


def _is_folder(value: object) -> bool:
    return isinstance(value, str | Path) and bool(str(value).strip())


def _is_day_count(value: object) -> bool:
    return value is None or (isinstance(value, int) and not isinstance(value, bool) and value > 0)


def _is_word_list(value: object) -> bool:
    return isinstance(value, list | tuple) and all(isinstance(word, str) and word.strip() for word in value)


_RULES: tuple[tuple[str, Callable[[object], bool], str], ...] = (
    ("provider", _is_provider, f"salah satu dari {', '.join(PROVIDERS)}"),
    ("action", _is_site_path, "jalur di situs ini, misalnya “/komentar/”"),
    ("data", _is_folder, "nama folder, misalnya “var/comments”"),
    ("close_after_days", _is_day_count, "bilangan hari, misalnya 90, atau None"),
    ("blocklist", _is_word_list, "daftar kata, misalnya [“slot gacor”]"),
)
