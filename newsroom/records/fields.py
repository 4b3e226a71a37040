"""The fields of a record: a dataclass whose fields know how they are read, and what they are for."""

from collections.abc import Mapping
from dataclasses import Field, dataclass, field, fields
from functools import cache
from typing import Any

from newsroom.records.values import Kind

SPEC = "newsroom.spec"


@dataclass(frozen=True)
class Spec:
    """What the schema knows of a field besides its type; ``example`` is a whole line as staff write it."""

    kind: Kind[Any]
    need: str
    about: str
    example: str


def must(kind: Kind[Any], about: str, example: str) -> Any:
    """Return a field that has to be there."""
    return field(metadata={SPEC: Spec(kind, "must", about, example)})


def should(kind: Kind[Any], about: str, example: str, default: Any = None) -> Any:
    """Return a field that is better there, with what stands in for it."""
    return field(default=default, metadata={SPEC: Spec(kind, "should", about, example)})


def may(kind: Kind[Any], about: str, example: str, default: Any = None) -> Any:
    """Return a field that may be left out, with what stands in for it."""
    return field(default=default, metadata={SPEC: Spec(kind, "may", about, example)})


def specs(record: Any) -> Mapping[str, tuple[Spec, "Field[Any]"]]:
    """Return the fields of a record (a dataclass) by name, in their order."""
    return _specs(record)  # what mypy would not let a class be handed to


@cache
def _specs(record: Any) -> Mapping[str, tuple[Spec, "Field[Any]"]]:
    return {each.name: (each.metadata[SPEC], each) for each in fields(record) if SPEC in each.metadata}
