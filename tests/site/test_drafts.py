"""Drafts and held articles reach the output in no form."""

import shutil
from pathlib import Path

import pytest

from tools.sample import ROOT, build

MARK = "rahasia-sampai-besok"
ARTICLE = """---
title: Judul {mark}
date: {date}
category: Binkam
unit: polres
summary: Ringkasan {mark} yang cukup panjang untuk sebuah berita.
tags: [topik-{mark}]
status: {status}
---

Isi {mark}.
"""


@pytest.mark.parametrize(
    ("date", "status"), [("2024-12-08 16:30", "draft"), ("2999-01-01 08:00", "published")]
)
def test_what_is_not_out_yet_is_nowhere(tmp_path: Path, date: str, status: str) -> None:
    project = tmp_path / "project"
    shutil.copytree(ROOT / "content", project / "content")
    for name in ("pelicanconf.py", "plugins", "theme", "newsroom"):
        (project / name).symlink_to(ROOT / name)
    article = project / f"content/articles/{date[:4]}/{date[5:7]}/{MARK}.md"
    article.parent.mkdir(parents=True, exist_ok=True)
    article.write_text(ARTICLE.format(mark=MARK, date=date, status=status))
    output = tmp_path / "site"
    build(output, project=project)
    names = [path for path in output.rglob("*") if MARK in path.name]
    told = [path for path in output.rglob("*") if path.is_file() and MARK.encode() in path.read_bytes()]
    assert (names, told) == ([], [])
