"""Check the whole content folder before anything is written, and keep what was read for all others.

Settings that others get: ``LIBRARY`` (the checked content), ``REGISTERS``, ``PICTURE_LIBRARY``, ``NOW`` (the
build's one clock), ``OUTPUT`` (the only way into the output folder), ``SITENAME``, and ``SITEURL`` where none
is set. Signal: ``initialized``.
"""

import os
from collections.abc import Iterable
from datetime import UTC, datetime
from importlib import import_module
from pathlib import Path
from typing import Any, Protocol

from pelican.plugins import signals

from newsroom.checks.check import problems_of
from newsroom.library import Library, read_library
from newsroom.output_folder import OutputFolder
from newsroom.problems import Problem
from newsroom.refusal import refuse

# reproducible-builds.org: the moment that a build takes for now, in seconds since 1970
CLOCK_VARIABLE = "SOURCE_DATE_EPOCH"

NOT_PUBLIC = Problem(
    "content/data/site.yaml",
    0,
    "Alamat publik situs harus dimulai dengan “https://”.",
    "tulis misalnya “address: https://warta.example”",
)
NO_CLOCK = Problem(
    CLOCK_VARIABLE,
    0,
    "Waktu bangun tidak dapat dibaca.",
    f"tulis jumlah detik sejak 1970, misalnya “{CLOCK_VARIABLE}=1733646600”, atau hapus variabelnya",
)


class Build(Protocol):
    """What this plugin needs of Pelican's main object."""

    path: str
    output_path: str
    settings: dict[str, Any]


def now() -> datetime:
    """Return the moment that this build takes for now."""
    given = os.environ.get(CLOCK_VARIABLE)
    try:
        return datetime.fromtimestamp(int(given), UTC) if given else datetime.now(UTC)
    except (ValueError, OverflowError, OSError):
        refuse([NO_CLOCK])


def read_checked(content: Path, project: Path, cache: Path, now: datetime) -> Library:
    """Return the library of a content folder; print all problems and end the build when it has any."""
    library = read_library(content, project / "content", cache / "pictures", now)
    problems = problems_of(library)
    if problems:
        refuse(problems)
    return library


def broken_plugins(loaded: Iterable[str]) -> list[Problem]:
    """Return which of the portal's plugins cannot be imported: Pelican says so and goes on without them."""
    names = {f"plugins.{path.stem}" for path in Path(__file__).parent.glob("[!_]*.py")}
    problems = []
    for name in sorted(names.difference(loaded)):
        try:
            import_module(name)
        except ImportError as error:
            message = f"Bagian situs ini tidak dapat dimuat ({error})."
            remedy = "pasang pustaka yang kurang dengan “make setup”, lalu bangun sekali lagi"
            problems.append(Problem(f"{name.replace('.', '/')}.py", 0, message, remedy))
    return problems


def check_content(build: Build) -> None:
    """Read and check everything, and give the build its settings."""
    settings, cache = build.settings, Path(build.settings["CACHE_PATH"])
    if broken := broken_plugins(settings["PLUGINS"]):
        refuse(broken)
    reader = settings.get("CONTENT_READER", read_checked)
    library = reader(Path(build.path), Path(settings["NEWSROOM_PROJECT"]), cache, now())
    site = library.registers.site
    assert site is not None  # noqa: S101 - the check refuses a portal without a name
    address = settings["SITEURL"] or site.address
    if settings.get("PUBLIC_ADDRESS_ONLY") and not address.startswith("https://"):
        refuse([NOT_PUBLIC])
    settings.update(
        LIBRARY=library,
        REGISTERS=library.registers,
        NOW=library.now,
        PICTURE_LIBRARY=library.pictures,
        OUTPUT=settings.get("OUTPUT_FOLDER", OutputFolder)(Path(build.output_path)),
        SITENAME=site.name,
        SITEURL=address,
        TIMEZONE=site.timezone.key,
    )


def register() -> None:
    """Join Pelican's signals."""
    signals.initialized.connect(check_content)
