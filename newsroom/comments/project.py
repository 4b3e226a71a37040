"""The comment settings of a project, for commands: as its build reads them."""

import runpy
from dataclasses import replace
from pathlib import Path

from newsroom.comments.settings import CommentSettings, read_settings

SETTINGS_FILE = "pelicanconf.py"


def project_settings(project: Path, data: Path | None = None) -> CommentSettings:
    """Return ``COMMENTS`` of the project's settings; ``data`` is another data folder, named by a person.

    Raises SettingsError, and FileNotFoundError when this is no project.
    """
    settings = runpy.run_path(str(project / SETTINGS_FILE))
    found = read_settings(settings.get("COMMENTS", {}), project)
    return replace(found, data=(project / data).absolute()) if data else found
