"""The same content gives the same bytes, wherever and whenever it is built."""

from pathlib import Path

from tests.site.sample import Sample
from tools.sample import build


def test_two_machines_build_the_same_site(sample: Sample, tmp_path: Path) -> None:
    other = tmp_path / "another folder"
    far = {"TZ": "America/Anchorage", "LC_ALL": "C", "LANG": "C", "PYTHONHASHSEED": "4711"}
    build(other, variables=far, SITEURL=f"https://{sample.host}")
    again = Sample(other, sample.host)
    assert again.files == sample.files
    assert [
        name for name in sample.files if (other / name).read_bytes() != (sample.folder / name).read_bytes()
    ] == []
