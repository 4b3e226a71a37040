"""A refused or stopped build changes nothing public and says so by its status; the next one heals."""

import signal
from pathlib import Path

import pytest

from newsroom.output_folder import JOURNAL, LIST, LOOK
from tests.newsroom.desk import story, write_content, write_picture
from tests.site.builds import Desk

MANY = 200


@pytest.fixture
def desk(tmp_path: Path) -> Desk:
    return Desk(tmp_path)


def corpus(count: int) -> dict[str, str]:
    """Return so many articles, in a folder without registers or any order of its own."""
    return {
        f"berita-{number:03}.md": story(
            "tags: [patroli]",
            title=f"Razia malam ke-{number} berjalan aman",
            date=f"2024-{1 + number % 12:02}-{1 + number % 28:02} 08:00",
        )
        for number in range(count)
    }


def built(desk: Desk) -> None:
    status, said = desk.build()
    assert status == 0, said


def is_whole(page: Path) -> bool:
    return page.read_text("utf-8").rstrip().endswith("</html>")


def left_over(desk: Desk) -> list[str]:
    """Return what a build writes on its way and nobody may find in the output."""
    names = set(desk.files()) - {LIST, JOURNAL, LOOK}  # by these the next build knows what it may remove
    return [
        name for name in sorted(names) if name.rpartition("/")[2].startswith(".") or name.endswith(".tmp")
    ]


def test_any_flat_folder_of_articles_builds_by_pelicans_own_command(desk: Desk) -> None:
    write_content(desk.content, corpus(3))
    built(desk)
    assert len(desk.pages()) == 3
    assert {"index.html", "feed/index.xml", "404.html", "2024/02/index.html"} <= set(desk.files())
    assert b"Warta Kamtibmas" in desk.files()["index.html"]


@pytest.mark.parametrize("options", [[], ["--fatal", "errors"]])
def test_a_build_with_problems_tells_them_all_and_writes_nothing(desk: Desk, options: list[str]) -> None:
    broken = {f"rusak-{number:02}.md": story(date="kemarin") for number in range(20)}
    write_content(desk.content, {**corpus(1), **broken})
    status, said = desk.build(*options)
    assert status == 1
    assert [name for name in broken if f"{name}:3: “date” tidak dapat dibaca: “kemarin”." not in said] == []
    assert "20 masalah; tidak ada halaman yang ditulis." in said
    assert "Traceback" not in said
    assert not desk.output.exists()


def test_a_broken_picture_stops_the_build_before_the_first_page(desk: Desk) -> None:
    picture = write_picture(desk.content, "2024/12/patroli.jpg")
    picture.write_bytes(picture.read_bytes()[:-2000])
    lines = ("image: 2024/12/patroli.jpg", "image_alt: Dua petugas menyapa warga")
    write_content(desk.content, {"razia.md": story(*lines)})
    status, said = desk.build()
    assert status == 1
    assert "patroli.jpg” rusak atau terpotong" in said
    assert "Perbaikan: " in said
    assert "Traceback" not in said
    assert desk.files() == {}


def test_a_refused_build_leaves_the_site_of_the_last_one_alone(desk: Desk) -> None:
    write_content(desk.content, corpus(3))
    built(desk)
    before = desk.files(), desk.times()
    write_content(desk.content, {"rusak.md": "", "berita-000.md": story(title="Judul yang baru sekali")})
    assert desk.build()[0] == 1
    assert (desk.files(), desk.times()) == before


def test_the_page_of_a_deleted_article_goes_and_unchanged_files_keep_their_time(desk: Desk) -> None:
    write_content(desk.content, corpus(3))
    built(desk)
    before = desk.times()
    (desk.content / "berita-002.md").unlink()
    built(desk)
    after = desk.times()
    assert set(before) - set(after) >= {"2024/03/03/berita-002/index.html", "2024/03/index.html"}
    assert not (desk.output / "2024/03").exists()
    kept = [name for name in after if after[name] == before.get(name)]
    assert {"2024/01/index.html", "istilah/index.html", "category/lantas/index.html"} <= set(kept)
    built(desk)
    assert desk.times() == after


@pytest.mark.parametrize(("number", "status"), [(signal.SIGINT, 130), (signal.SIGTERM, 143)])
def test_a_build_that_is_stopped_says_so_and_leaves_whole_pages(desk: Desk, number: int, status: int) -> None:
    write_content(desk.content, corpus(MANY))
    assert desk.stop_while_writing(number) == status
    pages = desk.pages()
    assert 0 < len(pages) < MANY
    assert [page for page in desk.output.rglob("*.html") if not is_whole(page)] == []
    assert left_over(desk) == []


def test_a_killed_build_is_healed_by_the_next(desk: Desk) -> None:
    write_content(desk.content, corpus(MANY))
    assert desk.stop_while_writing(signal.SIGKILL, pages=20) == -signal.SIGKILL
    written = {page.parent.name for page in desk.pages()}
    assert [page for page in desk.pages() if not is_whole(page)] == []
    gone = sorted(written)[::2]
    for name in gone:
        (desk.content / f"{name}.md").unlink()
    built(desk)
    assert len(desk.pages()) == MANY - len(gone)
    assert {page.parent.name for page in desk.pages()} & set(gone) == set()
    assert left_over(desk) == []
    fresh = Desk(desk.folder / "baru")
    fresh.folder.mkdir()
    fresh.content.symlink_to(desk.content)
    built(fresh)
    assert desk.files() == fresh.files()
