"""Measure the public pages: ``make audit YARDSTICK=FOLDER``.

The yardstick is a program of its own (``audit.py`` with its ``goals.json``) that drives Lighthouse, axe, the
Nu checker and others as readers' browsers meet a site: this command installs what it asks for into
``.cache/audit``, builds the sample as it would be published, and hands it the pages to measure.
"""

import argparse
import os
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

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
# The heaviest story, one without a photograph, and a page of each other kind
PAGES = (
    "artikel=/2024/12/08/patroli-dialogis-polsek-sekotong/",
    "artikel2=/2024/08/12/alur-laporan-polisi/",
    "beranda=/",
    "kategori=/category/binkam/",
    "satuan=/unit/polsek-sekotong/",
    "arsip=/arsip/",
    "tetap=/tentang/",
    "cari=/cari/",
)
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
    return measured(program, [*given.options, *more])


def measured(program: Path, options: list[str]) -> int:
    """Build the sample and let the yardstick measure it; return its status."""
    with tempfile.TemporaryDirectory(prefix="audit-") as scratch:
        site = Path(scratch) / "site"
        print("Membangun situs contoh …", flush=True)
        build(site, SITEURL=ORIGIN)
        pages = [
            page for page in PAGES if (site / page.partition("=")[2].strip("/") / "index.html").is_file()
        ]
        goals = ("--whole-site", "--origin", ORIGIN, "--goals", str(program.with_name("goals.json")))
        command = [sys.executable, str(program), str(site), *pages, *goals, *options]
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
