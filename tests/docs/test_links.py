"""Documents lead somewhere, belong to this project only, and every decision is listed."""

import re
from pathlib import Path

import pytest

from tests.docs.pages import DOCS, ROOT, anchors, documents, links, text

# Paths of one machine, in any document
MACHINE = re.compile(r"(?<![\w.])/(?:home|root|Users|work|tmp|opt/render|mnt)/|[A-Z]:\\")


def shown(path: Path) -> str:
    return path.relative_to(ROOT).as_posix()


@pytest.mark.parametrize("document", documents(), ids=shown)
def test_every_relative_link_leads_to_a_file_and_a_heading(document: Path) -> None:
    dead = []
    for link in links(document.read_text("utf-8")):
        if re.match(r"[a-z]+:", link):
            continue
        path, _, fragment = link.partition("#")
        target = document.parent / path if path else document
        if not target.exists() or (fragment and fragment not in anchors(target.read_text("utf-8"))):
            dead.append(link)
    assert dead == []


@pytest.mark.parametrize("document", documents(), ids=shown)
def test_no_document_names_a_path_of_one_machine(document: Path) -> None:
    assert MACHINE.findall(document.read_text("utf-8")) == []


def test_every_decision_is_listed_once_in_the_order_of_its_number() -> None:
    files = sorted(path.name for path in (DOCS / "decisions").glob("[0-9]*.md"))
    assert links(text("docs/decisions/README.md")) == files


def test_no_number_of_a_decision_is_given_twice() -> None:
    numbers = [path.name[:4] for path in (DOCS / "decisions").glob("[0-9]*.md")]
    assert len(numbers) == len(set(numbers))


@pytest.mark.parametrize("document", documents(), ids=shown)
def test_files_that_a_document_names_exist(document: Path) -> None:
    folders = "newsroom|plugins|theme|tools|tests|bench|docs|requirements"
    named = re.findall(rf"`((?:{folders})/[\w./-]+)`", document.read_text("utf-8"))
    assert [name for name in named if not (ROOT / name).exists()] == []
