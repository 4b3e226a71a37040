"""A desk with a content folder of its own, and the check that reads it."""

from collections.abc import Mapping
from datetime import UTC, datetime
from pathlib import Path

from PIL import Image

from newsroom.checks.check import problems_of
from newsroom.library import Library, read_library
from newsroom.problems import Problem

PROJECT_CONTENT = Path(__file__).parents[2] / "content"
NOW = datetime(2025, 1, 1, tzinfo=UTC)
RAZIA = "articles/2024/12/razia.md"
OTHER = "articles/2024/11/patroli.md"
PAGE = "---\ntitle: Kontak kami\n---\n\nHubungi kami.\n"
HEADER = {
    "title": "Razia malam berjalan aman",
    "date": "2024-12-08 16:30",
    "category": "Binkam",
    "unit": "Polsek Sekotong",
}
BODY = "Petugas menyapa warga di Dusun Tawun."

Texts = Mapping[str, str | bytes]


def story(*lines: str, body: str = BODY, **changes: str | None) -> str:
    """Return the text of an article: the four lines it must have, changed or left out, and more."""
    header = {key: changes.get(key, value) for key, value in HEADER.items()}
    plain = [f"{key}: {value}" for key, value in header.items() if value is not None]
    return "\n".join(["---", *plain, *lines, "---", "", body, ""])


def write_content(content: Path, files: Texts) -> Path:
    """Write the files of a content folder and return it."""
    content.mkdir(parents=True, exist_ok=True)
    for name, text in files.items():
        path = content / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(text if isinstance(text, bytes) else text.encode())
    return content


def write_picture(content: Path, name: str) -> Path:
    """Write a picture below ``images/`` that is large enough to be published."""
    path = content / "images" / name
    path.parent.mkdir(parents=True, exist_ok=True)
    Image.new("RGB", (1200, 675), "navy").save(path)
    return path


def read(content: Path, now: datetime = NOW) -> Library:
    """Return the library of a content folder, with the project's registers where it has none."""
    return read_library(content, PROJECT_CONTENT, content.with_name("cache"), now)


def problems(content: Path, now: datetime = NOW) -> list[Problem]:
    """Return what the check finds in a content folder."""
    return problems_of(read(content, now))


def told(content: Path, files: Texts) -> str:
    """Return what the check tells of these files, as a person reads it."""
    return "\n".join(map(str, problems(write_content(content, files))))
