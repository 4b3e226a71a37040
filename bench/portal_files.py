"""Write the made-up newsroom as a content folder of the portal."""

import json
from dataclasses import asdict
from pathlib import Path

import yaml

from bench.stories import Article
from bench.words import CATEGORIES, PAGES, UNITS

SITE = {
    "name": "Warta Contoh",
    "subtitle": "Kabar keamanan dari kabupaten contoh",
    "description": "Berita, layanan, dan imbauan karangan, untuk mengukur kecepatan.",
    "address": "https://warta.example",
    "office": "Humas Polres Contoh",
    "street": "Jalan Contoh 1, Kabupaten Contoh",
    "phones": ["0370 123456"],
    "email": "humas@warta.example",
    "emergency": "110",
    "timezone": "Asia/Makassar",
    "pages": list(PAGES),
}
# Nothing is left to the project's own registers, whose addresses this newsroom does not have
REGISTERS: dict[str, object] = {
    "site": SITE,
    "categories": [asdict(category) for category in CATEGORIES],
    "units": [asdict(unit) for unit in UNITS],
    "banner": {"text": ""},
    "redirects": {},
    "official": [],
    "glossary": {},
}
PAGE_TEXT = """Halaman ini **karangan** dan hanya dipakai untuk mengukur kecepatan.

## Isi halaman

Tidak ada nama, kejadian, atau nomor yang sebenarnya di sini. Lihat juga [semua berita](/arsip/).
"""


def quoted(text: str) -> str:
    """Return a text as YAML reads it back, whatever signs it holds.

    >>> quoted("SIM & STNK: baru")
    '"SIM & STNK: baru"'
    """
    return json.dumps(text, ensure_ascii=False)


def article_text(article: Article) -> str:
    """Return the file of a story."""
    return f"""---
title: {quoted(article.title)}
date: {article.date:%Y-%m-%d %H:%M}
category: {article.category.label}
unit: {article.unit.name}
summary: {quoted(article.summary)}
tags: [{", ".join(article.tags)}]
---
{article.body}"""


def write(path: Path, text: str) -> None:
    """Write a file, its folders included, with the same line ends everywhere."""
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, "utf-8", newline="\n")


def article_path(folder: Path, article: Article) -> Path:
    """Return where a story lies in a content folder, of the portal or of Hugo."""
    return folder / "articles" / article.path


def write_article(folder: Path, article: Article) -> None:
    """Write one story into a content folder."""
    write(article_path(folder, article), article_text(article))


def write_frame(folder: Path) -> None:
    """Write all that is not a story: the registers and the standing pages."""
    for name, register in REGISTERS.items():
        text = yaml.safe_dump(register, allow_unicode=True, sort_keys=False)
        write(folder / "data" / f"{name}.yaml", text)
    for slug, title in PAGES.items():
        write(folder / "pages" / f"{slug}.md", f"---\ntitle: {title}\nsummary: {title}.\n---\n{PAGE_TEXT}")
