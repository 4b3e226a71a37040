"""The schema is one list of fields: each with its example, none of Pelican's reserved names."""

from datetime import UTC
from typing import Any

import pytest

from newsroom.other_names import OTHER_NAMES
from newsroom.records.nodes import nodes
from newsroom.records.reading import Reading, example_lines, read_record, specs
from newsroom.registers import Account, Banner, Category, Official, Site, Unit
from newsroom.schema import (
    REFUSED_KEYS,
    Article,
    Attachment,
    Correction,
    GalleryPicture,
    Override,
    Page,
    Withdrawal,
)

RECORDS = [Article, Page, Correction, Withdrawal, GalleryPicture, Attachment, Override]
RECORDS += [Category, Unit, Site, Account, Banner, Official]
FIELDS = [
    pytest.param(record, name, id=f"{record.__name__}.{name}") for record in RECORDS for name in specs(record)
]
BINKAM = Category("binkam", "Binkam", "Pembinaan keamanan.")
SEKOTONG = Unit("polsek-sekotong", "Polsek Sekotong", "polsek", "Lombok Barat, NTB")
CHOICES: dict[str, dict[str, Any]] = {
    "categories": {"binkam": BINKAM},
    "units": {"polsek sekotong": SEKOTONG},
}
# Their examples are only the beginning: what belongs to them stands on lines of its own
NESTED = {"gallery", "attachments", "corrections", "withdrawn", "check_ignore", "social"}


@pytest.mark.parametrize(("record", "name"), FIELDS)
def test_the_example_of_a_field_is_itself_accepted(record: type[Any], name: str) -> None:
    spec, _ = specs(record)[name]
    tree, mistakes = nodes(spec.example, 1)
    assert mistakes == []
    assert tree
    assert isinstance(tree.value, dict)
    assert list(tree.value) == [name]
    if name not in NESTED:
        spec.kind.read(tree.value[name], Reading("contoh.md", UTC, CHOICES))


@pytest.mark.parametrize(("record", "name"), FIELDS)
def test_a_field_says_what_it_is_for(record: type[Any], name: str) -> None:
    spec, _ = specs(record)[name]
    assert spec.need in ("must", "should", "may")
    assert spec.about
    assert spec.kind.name


def test_a_refused_key_is_no_field() -> None:
    assert not set(REFUSED_KEYS) & {*specs(Article), *specs(Page)}


def test_another_name_stands_for_a_field_and_is_none_itself() -> None:
    names = {name for record in RECORDS for name in specs(record)}
    assert {meant for others in OTHER_NAMES.values() for meant in others} <= names
    assert not set(OTHER_NAMES) & {*specs(Article), *REFUSED_KEYS}


@pytest.mark.parametrize("key", ["slug", "save_as", "url", "template", "lang", "translation", "content"])
def test_what_would_turn_pelican_around_is_refused(key: str) -> None:
    assert key in REFUSED_KEYS


def test_what_an_article_must_have_is_enough() -> None:
    wanted = example_lines(Article)
    tree, _ = nodes("\n".join(wanted), 1)
    assert tree
    reading = Reading("contoh.md", UTC, CHOICES)
    article = read_record(Article, tree, reading)
    assert reading.problems == []
    assert article
    assert (article.status, article.kind, article.featured, article.comments) == (
        "published",
        "berita",
        False,
        True,
    )
    assert (article.summary, article.image, article.tags, article.aliases) == ("", None, (), ())
