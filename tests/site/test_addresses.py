"""The addresses of the site: one that is gone or new is a decision, written down in addresses.txt."""

import re
from pathlib import Path

from tests.site.sample import Sample

LIST = Path(__file__).with_name("addresses.txt")
REMEDY = "if this is meant, copy the new list over addresses.txt: "
HASH = re.compile(r"[-.][0-9a-f]{8,}(?=[.-])")


def test_addresses_change_by_decision_only(sample: Sample, tmp_path: Path) -> None:
    now = sorted({HASH.sub("-HASH", name).removesuffix("index.html") or "/" for name in sample.files})
    written = tmp_path / "addresses.txt"
    written.write_text("\n".join(now) + "\n")
    before = LIST.read_text().splitlines()
    assert (sorted(set(before) - set(now)), sorted(set(now) - set(before))) == ([], []), f"{REMEDY}{written}"
