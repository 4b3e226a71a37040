"""A line of YAML as its writer meant it: the same words, quoted so that none of them means something else."""

import re
from typing import Any

import yaml

Loader: Any = getattr(yaml, "CBaseLoader", yaml.BaseLoader)
KEY = re.compile(r"(?P<key>\"[^\"]+\"|'[^']+'|[^\W\d][^:#]{0,60}?)\s*:(?:\s+(?P<value>.*)|$)")
_ITEM = re.compile(r"(?P<marks>(?:- +)*)(?P<rest>.*)")
_HASHTAGS = re.compile(r"#\w+(?:[\s,]+#\w+)+")
_LIST = re.compile(r"\[(?P<inner>[^\]]*,[^\]]*)\]?$")
_TYPOGRAPHIC = re.compile(r"[“”„‟](?P<inner>.*?)[“”„‟]?$|[‘‚](?P<single>.*?)’$")


def quoted(text: str) -> str:
    r"""Return a text between the quotes that need the least around it.

    >>> quoted("Jum'at Curhat"), quoted('Razia "aman"'), quoted("a\\b")
    ('"Jum\'at Curhat"', '\'Razia "aman"\'', "'a\\b'")
    """
    if '"' not in text and "\\" not in text:
        return f'"{text}"'
    if "'" not in text:
        return f"'{text}'"
    escaped = text.replace("\\", r"\\").replace('"', r"\"")
    return f'"{escaped}"'


def as_value(text: str) -> str:
    """Return a text as a value: plain where YAML gives it back as it is, else quoted.

    >>> as_value("Razia malam"), as_value("Razia: aman")
    ('Razia malam', '"Razia: aman"')
    """
    return text if read_back(f"k: {text}") == text else quoted(text)


def mended_line(line: str) -> str:
    """Return a line, without its indent, whose value YAML reads; empty when it has none.

    >>> mended_line("title: Patroli Malam: Warga Aman")
    'title: "Patroli Malam: Warga Aman"'
    >>> mended_line("tags: [patroli, #ntb"), mended_line("tags: #polri #ntb")
    ('tags: [patroli, ntb]', 'tags: [polri, ntb]')
    """
    item = _ITEM.fullmatch(line.strip())
    pair = KEY.fullmatch(item["rest"]) if item else None
    value = ((pair["value"] or "") if pair else item["rest"] if item and item["marks"] else "").strip()
    if not item or not value:
        return ""
    written = _mended_list(value) or quoted(_without_quotes(value))
    key = f"{pair['key']}: " if pair else ""
    return f"{item['marks']}{key}{written}" if read_back(f"k: {written}") else ""


def is_typographic(line: str) -> bool:
    """Tell whether the value of a line begins with quotes of print, which mean nothing in YAML."""
    pair = KEY.fullmatch(line.strip().removeprefix("- "))
    return bool(pair and pair["value"] and _TYPOGRAPHIC.fullmatch(pair["value"].strip()))


def read_back(line: str) -> Any:
    """Return the value in a line “k: …” as YAML reads it, None when it reads no such thing."""
    try:
        read = yaml.load(line, Loader)  # noqa: S506 - the base loader makes texts, lists and mappings only
    except yaml.YAMLError:
        return None
    return read.get("k") if isinstance(read, dict) and len(read) == 1 else None


def _mended_list(value: str) -> str:
    if _HASHTAGS.fullmatch(value):
        return f"[{', '.join(value.replace('#', ' ').replace(',', ' ').split())}]"
    found = _LIST.fullmatch(value)
    if not found:
        return ""
    parts = [_without_quotes(part.strip(" #")) for part in found["inner"].split(",") if part.strip(" #")]
    return f"[{', '.join(part if read_back(f'k: [{part}]') == [part] else quoted(part) for part in parts)}]"


def _without_quotes(value: str) -> str:
    """Return a value without the quotes around it, also where the second is missing."""
    printed = _TYPOGRAPHIC.fullmatch(value)
    if printed:
        return printed["inner"] if printed["inner"] is not None else printed["single"]
    sign = value[0]
    if sign in "\"'" and len(value) > 1:
        if value.endswith(sign):
            return value[1:-1]
        return value if sign in value[1:] else value[1:]
    return value
