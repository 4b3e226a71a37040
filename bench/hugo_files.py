"""Write the same newsroom as a site of Hugo: layouts of ``bench/hugo``, stories, and the portal's own CSS."""

import shutil
from pathlib import Path

from bench.portal_files import PAGE_TEXT, article_path, quoted, write
from bench.stories import Article
from bench.words import CATEGORIES, PAGES, UNITS
from plugins.inline_styles import Styles

HERE = Path(__file__).resolve().parent
STATIC = HERE.parent / "theme" / "static"
# The components of each kind of page, as the portal's templates name them in their `parts`
PARTS = {
    "article": (*("label", "story", "prose", "share", "line", "related", "print", "tags", "comments"),),
    "list": ("label", "row", "list"),
    "home": ("label", "line", "card", "front"),
    "page": ("story", "prose", "print"),
    "directory": ("list", "directory"),
    "missing": ("missing",),
}
# Years and months have lists, and no directory of their own
UNLISTED = ("year", "month")


def article_text(article: Article) -> str:
    """Return the file of a story; what it belongs to are taxonomies, years and months too."""
    return f"""---
title: {quoted(article.title)}
date: {article.date:%Y-%m-%dT%H:%M:00}+08:00
category: [{article.category.slug}]
unit: [{article.unit.slug}]
tag: [{", ".join(article.tags)}]
year: ["{article.date:%Y}"]
month: ["{article.date:%Y-%m}"]
description: {quoted(article.summary)}
---
{article.body}"""


def write_article(folder: Path, article: Article) -> None:
    """Write one story into Hugo's content folder."""
    write(article_path(folder, article), article_text(article))


def write_frame(site: Path) -> None:
    """Write all that is not a story: layouts, styles, files of the theme, registers and standing pages."""
    shutil.copytree(HERE / "hugo", site, dirs_exist_ok=True)
    styles = Styles(STATIC / "css")
    for kind, parts in PARTS.items():
        write(site / "assets" / f"{kind}.css", str(styles(*parts)))
    shutil.copytree(STATIC / "img", site / "static", dirs_exist_ok=True)
    shutil.copytree(STATIC / "js", site / "static" / "static", dirs_exist_ok=True)
    for path, text in _registers().items():
        write(site / "content" / path, text)


def _registers() -> dict[str, str]:
    """Return the files of Hugo that say what the portal's registers say."""
    files = {"articles/_index.md": "---\ntitle: Arsip berita\nurl: /arsip/\n---\n"}
    for number, category in enumerate(CATEGORIES, start=1):
        head = f"title: {category.label}\ndescription: {category.description}\nweight: {number}"
        files[f"category/{category.slug}/_index.md"] = f"---\n{head}\noutputs: [html, rss, atom]\n---\n"
    for unit in UNITS:
        files[f"unit/{unit.slug}/_index.md"] = f"---\ntitle: {unit.name}\n---\n"
    for name in UNLISTED:
        files[f"{name}/_index.md"] = f"---\ntitle: {name}\nbuild: {{render: never}}\n---\n"
    for slug, title in PAGES.items():
        files[f"{slug}.md"] = f"---\ntitle: {title}\ndescription: {title}.\n---\n{PAGE_TEXT}"
    return files
