"""The addresses of the site: one that is gone or new is a decision, written down in addresses.txt."""

import re
from pathlib import Path

from tests.site.sample import Sample

LIST = Path(__file__).with_name("addresses.txt")
REMEDY = "if this is meant, copy the new list over addresses.txt: "
HASH = re.compile(r"[-.][0-9a-f]{8,}(?=[.-])")
# Files of the search's index have the numbers of weeks and of places: only its own script asks for them
NUMBERED = re.compile(r"^(cari/\w+)/[\d/]+\.json$")


def test_addresses_change_by_decision_only(sample: Sample, tmp_path: Path) -> None:
    plain = (NUMBERED.sub(r"\1/N.json", HASH.sub("-HASH", name)) for name in sample.files)
    now = sorted({name.removesuffix("index.html") or "/" for name in plain})
    written = tmp_path / "addresses.txt"
    written.write_text("\n".join(now) + "\n")
    before = LIST.read_text().splitlines()
    assert (sorted(set(before) - set(now)), sorted(set(now) - set(before))) == ([], []), f"{REMEDY}{written}"
