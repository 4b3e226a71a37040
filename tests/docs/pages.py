"""The project's Markdown documents, and the parts of them that tests ask for."""

import re
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
DOCS = ROOT / "docs"
FENCED = re.compile(r"^( *)```(\w*)\n(.*?)^\1```$", re.MULTILINE | re.DOTALL)
LINK = re.compile(r"\]\(([^)\s]+)[^)]*\)")
HEADING = re.compile(r"^#+ (.+)$", re.MULTILINE)


def documents() -> list[Path]:
    """Return every document: those at the top and those below docs/."""
    return [*sorted(ROOT.glob("*.md")), *sorted(DOCS.rglob("*.md"))]


def text(name: str) -> str:
    return (ROOT / name).read_text("utf-8")


def blocks(document: str, language: str) -> list[str]:
    """Return the fenced blocks of one language."""
    return [body for _, kind, body in FENCED.findall(document) if kind == language]


def without_code(document: str) -> str:
    return re.sub(r"`[^`\n]*`", "", FENCED.sub("", document))


def links(document: str) -> list[str]:
    return LINK.findall(without_code(document))


def anchors(document: str) -> set[str]:
    """Return the fragments that GitHub and Forgejo give to the headings of a document."""
    titles = (title.replace("`", "").lower() for title in HEADING.findall(FENCED.sub("", document)))
    return {re.sub(r"[^\w\- ]", "", title).strip().replace(" ", "-") for title in titles}


def rows(document: str) -> list[list[str]]:
    """Return the cells of every table row."""
    lines = [line for line in document.splitlines() if line.startswith("| ")]
    return [[cell.strip() for cell in re.split(r"(?<!\\)\|", line)[1:-1]] for line in lines]


def names(cell: str) -> list[str]:
    """Return what stands in code marks in a cell."""
    return re.findall(r"`([^`]+)`", cell)


def first_names(document: str) -> set[str]:
    """Return every name that begins a row of a table, without arguments and values."""
    return {re.split(r"[\s(=]", name)[0] for row in rows(document) for name in names(row[0])}
