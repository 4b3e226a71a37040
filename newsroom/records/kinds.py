"""Kinds of values: how the text of a field becomes a typed value, or a sentence on why it does not."""

import re
from collections.abc import Callable
from datetime import datetime
from difflib import get_close_matches
from typing import TYPE_CHECKING, Any

from newsroom import dates
from newsroom.records.lists import items
from newsroom.records.mending import as_value
from newsroom.records.nodes import Node
from newsroom.records.typed_dates import typed_moment
from newsroom.records.values import BadValue, Kind, Unknowable, hidden_mark, plain, shown

if TYPE_CHECKING:
    from newsroom.records.reading import Reading

__all__ = ["MOMENT", "YES_NO", "BadValue", "Kind", "choice", "entry", "items", "pattern", "plain", "text"]
HOUR = "; jam boleh ditambahkan, misalnya “2024-12-08 16:30”"

RETYPE = "ketik ulang teksnya, jangan disalin-tempel"


def text(shortest: int = 1, longest: int = 200, *, lines: bool = False) -> Kind[str]:
    """Return the kind of a text; one line, unless ``lines``."""

    def read(node: Node, _: "Reading") -> str:
        value = plain(node, joined=True)
        if mark := hidden_mark(value):
            raise BadValue(f"memuat tanda yang tidak terlihat ({mark}).", RETYPE)
        if "\n" in value and not lines:
            raise BadValue("harus satu baris.", better=as_value(" ".join(value.split())))
        if not shortest <= len(value) <= longest:
            raise BadValue(f"panjangnya {len(value)} huruf; yang dapat dipakai {shortest} sampai {longest}.")
        return value

    return Kind(
        f"teks, {shortest}–{longest} huruf" if shortest > 1 else f"teks, paling panjang {longest} huruf", read
    )


def _moment(node: Node, reading: "Reading") -> datetime:
    typed = plain(node)
    try:
        return dates.moment(typed, reading.zone)
    except dates.DateError as error:
        better = typed_moment(typed, reading.zone)
        remedy = "" if ":" in better or not better else HOUR
        raise BadValue(f"{error}: {shown(typed)}.", remedy, better=better) from error


MOMENT: Kind[datetime] = Kind("tanggal dan jam, misalnya 2024-12-08 16:30", _moment)


def choice(*options: str) -> Kind[str]:
    """Return the kind of a value that is one of these words."""

    def read(node: Node, _: "Reading") -> str:
        typed = plain(node)
        if typed.lower() in options:
            return typed.lower()
        raise BadValue(f"tidak mengenal {shown(typed)}.", _suggestion(typed, options))

    return Kind(f"salah satu dari: {', '.join(options)}", read)


def _yes_no(node: Node, _: "Reading") -> bool:
    typed = plain(node).lower()
    if typed in {"true", "ya"}:
        return True
    if typed in {"false", "tidak"}:
        return False
    raise BadValue(f"hanya mengenal true (ya) dan false (tidak), bukan {shown(typed)}.")


YES_NO: Kind[bool] = Kind("true atau false", _yes_no)


def entry(register: str) -> Kind[Any]:
    """Return the kind of a value that names an entry of a register, by its label or its slug."""

    def read(node: Node, reading: "Reading") -> Any:
        typed = plain(node)
        known = reading.choices[register]
        found = known.get(" ".join(typed.split()).casefold())
        if found is None and register in reading.incomplete:
            raise Unknowable
        if found is None:
            names = list(dict.fromkeys(item.label for item in known.values()))
            raise BadValue(
                f"{shown(typed)} tidak ada dalam daftar (data/{register}.yaml).", _suggestion(typed, names)
            )
        return found

    return Kind(f"nama atau slug dari data/{register}.yaml", read)


def pattern(
    name: str, form: str, example: str, better: Callable[[str], list[str]] = lambda _: []
) -> Kind[str]:
    """Return the kind of a text that has to have this form; ``example`` shows one, ``better`` mends one."""
    compiled = re.compile(form)

    def read(node: Node, _: "Reading") -> str:
        typed = plain(node)
        if mark := hidden_mark(typed):
            raise BadValue(f"memuat tanda yang tidak terlihat ({mark}).", RETYPE)
        if compiled.fullmatch(typed) is None:
            meant = [each for each in better(typed) if compiled.fullmatch(each)]
            remedy = "" if meant else f"tulis {name}, misalnya “{example}”"
            raise BadValue(f"tidak dapat dipakai: {shown(typed)}.", remedy, better="".join(meant[:1]))
        return typed

    return Kind(f"{name}, misalnya {example}", read, better)


def _suggestion(typed: str, options: "tuple[str, ...] | list[str]") -> str:
    folded = {option.casefold(): option for option in options}
    near = get_close_matches(typed.casefold(), folded, n=1)
    return f"maksud Anda “{folded[near[0]]}”?" if near else f"pilih salah satu: {', '.join(options)}"
