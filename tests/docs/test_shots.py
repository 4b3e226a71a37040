"""``make shots`` photographs every kind of page on every screen."""

from pathlib import Path

from tools.shots import KINDS, MISSING, addresses, shots


def page(site: Path, address: str, size: int = 10) -> None:
    file = site / address / "index.html"
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_bytes(b" " * size)


def test_the_fullest_page_stands_for_its_kind(tmp_path: Path) -> None:
    page(tmp_path, "")
    page(tmp_path, "2024/12/08/pendek")
    page(tmp_path, "2023/02/14/panjang", size=900)
    page(tmp_path, "2024/12", size=5000)
    assert addresses(tmp_path) == {"beranda": "/", "artikel": "/2023/02/14/panjang/", "404": MISSING}


def test_every_kind_is_taken_at_three_widths_in_light_and_dark() -> None:
    jobs = shots(dict.fromkeys(KINDS, "/"))
    assert len({job.name for job in jobs}) == len(jobs) == len(KINDS) * 6
    assert {(job.width, job.scheme) for job in jobs} == {
        (width, scheme) for width in (360, 768, 1280) for scheme in ("light", "dark")
    }
