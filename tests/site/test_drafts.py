"""Drafts, held and withdrawn articles reach the output in no form; a held one comes in its time."""

from datetime import UTC, datetime
from pathlib import Path

import pytest

from tests.newsroom.desk import BODY, story, write_content, write_picture
from tests.site.builds import Desk

MARK = "rahasia-sampai-besok"
HELD = datetime(2025, 6, 1, 0, 0, tzinfo=UTC)
SECRETS = (
    f"summary: Ringkasan {MARK}.",
    f"image: 2024/12/{MARK}.jpg",
    f"image_alt: Isi foto {MARK}",
    f"image_caption: Keterangan {MARK}",
    f"gallery: [{{image: {MARK}-2.png, alt: Warga {MARK}}}]",
)
NAMES = (f"tags: [topik-{MARK}]", f"aliases: [/lama/{MARK}/]", f"authors: [Penulis {MARK}]", f"topic: {MARK}")


@pytest.fixture
def desk(tmp_path: Path) -> Desk:
    made = Desk(tmp_path)
    write_content(made.content, {"umum.md": story()})
    write_picture(made.content, f"2024/12/{MARK}.jpg")
    write_picture(made.content, f"{MARK}-2.png")
    write_picture(made.content, f"{MARK}-3.jpg")
    return made


def secret(*lines: str, **changes: str) -> str:
    return story(*SECRETS, *lines, body=f"Isi {MARK}.\n\n![Warga {MARK}]({MARK}-3.jpg)", **changes)


def told(desk: Desk) -> list[str]:
    """Return the files of the output that say anything of it, by name or content."""
    mark = MARK.encode()
    return [name for name, data in desk.files().items() if MARK in name or mark in data]


def built(desk: Desk, **variables: str) -> None:
    status, said = desk.build(**variables)
    assert status == 0, said
    assert len(desk.pages()) >= 1


@pytest.mark.parametrize(
    ("line", "date"), [("status: draft", "2024-12-08 16:30"), ("status: published", "2999-01-01 08:00")]
)
def test_what_is_not_out_yet_is_nowhere(desk: Desk, line: str, date: str) -> None:
    hidden = secret(*NAMES, line, title=f"Judul {MARK}", date=date)
    write_content(desk.content, {f"articles/{MARK}.md": hidden})
    built(desk)
    assert told(desk) == []
    pictures = [name for name in desk.files() if name.startswith("images/") and "/kartu/" not in name]
    assert pictures == []


def test_a_held_article_appears_when_its_hour_has_come(desk: Desk) -> None:
    text = secret(*NAMES, title=f"Judul {MARK}", date="2025-06-01 08:00")
    write_content(desk.content, {f"articles/{MARK}.md": text})
    moment = int(HELD.timestamp())
    built(desk, SOURCE_DATE_EPOCH=str(moment - 1))
    assert told(desk) == []
    built(desk, SOURCE_DATE_EPOCH=str(moment))
    assert f"2025/06/01/{MARK}/index.html" in told(desk)
    assert "feed/index.xml" in told(desk)
    assert f"lama/{MARK}/index.html" in told(desk)


@pytest.mark.parametrize(
    ("lines", "words"),
    [
        (["withdrawn:", "  date: 2024-12-09", "  reason: Keterangan keliru."], "Berita ini dicabut pada"),
        (["kind: dpo", "expires: 2024-12-09"], "Pengumuman ini berakhir pada"),
    ],
)
def test_a_withdrawn_story_keeps_its_address_and_nothing_of_its_words(
    desk: Desk, lines: list[str], words: str
) -> None:
    write_content(desk.content, {"dicabut.md": secret(f"tags: [topik-{MARK}]", *lines)})
    built(desk)
    assert told(desk) == []
    page = desk.files()["2024/12/08/dicabut/index.html"].decode()
    assert words in page
    assert BODY not in page


def test_a_story_that_becomes_a_draft_again_is_taken_away(desk: Desk) -> None:
    write_content(desk.content, {f"{MARK}.md": secret()})
    built(desk)
    assert told(desk) != []
    write_content(desk.content, {f"{MARK}.md": secret("status: draft")})
    built(desk)
    assert told(desk) == []
