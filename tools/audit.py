"""Measure the public pages: ``make audit YARDSTICK=FOLDER``.

The yardstick is a program of its own (``audit.py`` with its ``goals.json``) that drives Lighthouse, axe, the
Nu checker and others as readers' browsers meet a site: this command installs what it asks for into
``.cache/audit``, builds the sample as it would be published, and hands it the pages to measure.
"""

import argparse
import json
import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterable, Mapping
from pathlib import Path
from runpy import run_path
from types import MappingProxyType

from tools.node import environment
from tools.sample import ROOT, build

HOME = ROOT / ".cache/audit"
ORIGIN = "https://warta.example"
PACKAGES = (
    "lighthouse@12.8.2",
    "axe-core@4.14.1",
    "playwright-core@1.65.1",
    "html-validate@10.17.0",
    "vnu-jar@26.9.27",
)
# The story of middle weight, one without a photograph, and a page of each other kind
PLAIN = (
    "artikel=/2026/07/20/tamu-menginap-lapor-rt/",
    "artikel2=/2024/01/15/memahami-kryd/",
    "beranda=/",
    "kategori=/category/binkam/",
    "satuan=/unit/polsek-sekotong/",
    "arsip=/arsip/",
    "tetap=/tentang/",
    "cari=/cari/",
)
# The heaviest story, with the form for comments and all else, may weigh so much
FULL = ("artikel=/2024/12/08/patroli-dialogis-polsek-sekotong/",)
FULL_GOALS = {"html_br": "<=8000", "noimg": "<=10000"}
NO_COMMENTS: dict[str, object] = {"provider": "none", "close_after_days": None, "blocklist": []}
NO_YARDSTICK = """Alat ukur tidak ditemukan: {place}
    Perbaikan: sebutkan foldernya, misalnya “make audit YARDSTICK=../alat/audit”"""


def main() -> int:
    """Measure the sample; return the yardstick's status, 1 when a goal is missed."""
    parser = argparse.ArgumentParser(prog="make audit", description=__doc__)
    parser.add_argument("yardstick", type=Path, help="the folder of audit.py and goals.json")
    parser.add_argument("options", nargs="*", help="passed on, such as --only meta,links")
    given, more = parser.parse_known_args()
    program = given.yardstick / "audit.py"
    if not program.is_file():
        print(NO_YARDSTICK.format(place=program), file=sys.stderr)
        return 2
    install()
    options = [*given.options, *more]
    settings = run_path(str(ROOT / "pelicanconf.py"))
    plain = measured(program, PLAIN, options, NO_COMMENTS)
    return max(plain, measured(program, FULL, options, settings["COMMENTS"], FULL_GOALS))


def measured(
    program: Path,
    wanted: Iterable[str],
    options: list[str],
    comments: dict[str, object],
    own_goals: Mapping[str, str] = MappingProxyType({}),
) -> int:
    """Build the sample with these comments and let the yardstick measure some pages; return its status.

    ``own_goals`` stand in the place of the yardstick's for stories.
    """
    with tempfile.TemporaryDirectory(prefix="audit-") as scratch:
        site = Path(scratch) / "site"
        print("Membangun situs contoh …", flush=True)
        build(site, SITEURL=ORIGIN, COMMENTS=comments)
        pages = [
            page for page in wanted if (site / page.partition("=")[2].strip("/") / "index.html").is_file()
        ]
        goals = json.loads(program.with_name("goals.json").read_text("utf-8"))
        goals["artikel"] |= own_goals
        held = Path(scratch) / "goals.json"
        held.write_text(json.dumps(goals), "utf-8")
        standard = ("--whole-site", "--origin", ORIGIN, "--goals", str(held))
        command = [sys.executable, str(program), str(site), *pages, *standard, *options]
        variables = {**environment(), "AUDIT_TOOLS": str(HOME)}
        return subprocess.run(command, env=variables, check=False).returncode


def install() -> None:
    """Install the packages that the yardstick drives, unless they are there."""
    HOME.mkdir(parents=True, exist_ok=True)
    done = HOME / "installed.txt"
    if done.is_file() and done.read_text("utf-8") == "\n".join(PACKAGES):
        return
    print("Memasang alat ukur …", flush=True)
    (HOME / "package.json").write_text('{"private": true}', "utf-8")
    npm = shutil.which("npm", path=environment()["PATH"]) or "npm"
    options = ("--no-audit", "--no-fund", "--ignore-scripts", "--loglevel=error")
    subprocess.run(
        [npm, "install", *options, *PACKAGES], cwd=HOME, env={**os.environ, **environment()}, check=True
    )
    done.write_text("\n".join(PACKAGES), "utf-8")


if __name__ == "__main__":
    sys.exit(main())
