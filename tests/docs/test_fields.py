"""The lists of fields are those of the code."""

import pytest

from newsroom.records.reading import specs
from newsroom.registers import register_files
from newsroom.schema import REFUSED_KEYS, Article, Page
from tests.docs.pages import DOCS, ROOT, first_names, text
from tools.field_docs import PAGES, REGISTER_FILES, cell, nested_example, nested_in


@pytest.mark.parametrize("name", PAGES)
def test_a_generated_page_is_up_to_date(name: str) -> None:
    assert (DOCS / name).read_text("utf-8") == PAGES[name](), "run “make docs”"


def test_every_key_has_a_row() -> None:
    documented = first_names(text("docs/front-matter.md"))
    nested = {key for _, record, _ in nested_in(Article) for key in specs(record)}
    assert {*specs(Article), *specs(Page), *nested, *REFUSED_KEYS} - documented == set()


def test_every_record_inside_an_article_has_its_section() -> None:
    lists = {name: is_list for name, _, is_list in nested_in(Article)}
    assert lists == {
        "gallery": True,
        "attachments": True,
        "corrections": True,
        "withdrawn": False,
        "check_ignore": True,
    }


def test_every_register_has_its_section() -> None:
    names = {f"{name}.yaml" for name in register_files(ROOT, ROOT)}
    sections = {line.removeprefix("## ") for line in text("docs/registers.md").splitlines()}
    assert names <= sections
    assert set(REGISTER_FILES) <= names


def test_examples_of_records_have_the_form_that_is_read() -> None:
    examples = {name: nested_example(name, of, is_list=many) for name, of, many in nested_in(Article)}
    assert (
        examples["corrections"]
        == "corrections:\n  - date: 2024-12-09 08:00\n    text: Nama dusun diperbaiki."
    )
    assert examples["withdrawn"].splitlines()[1] == "  date: 2024-12-09 08:00"


def test_a_cell_keeps_its_column() -> None:
    assert cell("a | b\n c") == r"a \| b c"
