"""Templates and the catalogue of words agree: nothing missing, nothing left over."""

import re
from pathlib import Path

from newsroom.labels import LABELS
from newsroom.schema import KINDS

ROOT = Path(__file__).parents[2]
TEMPLATES = {path: path.read_text("utf-8") for path in (ROOT / "theme" / "templates").rglob("*.html")}


def test_every_label_that_a_template_shows_is_in_the_catalogue() -> None:
    missing = {
        f"{path.name}: {name}"
        for path, text in TEMPLATES.items()
        for name in re.findall(r"\blabels\.(\w+)", text)
        if name not in LABELS
    }
    assert missing == set()


def test_every_kind_of_article_but_plain_news_has_a_name() -> None:
    named = {name.removeprefix("kind_").replace("_", "-") for name in LABELS if name.startswith("kind_")}
    assert named == set(KINDS) - {"berita"}


def test_no_label_hides_behind_a_method_of_the_catalogue() -> None:
    # Jinja reads labels.copy as the method of a mapping before it looks for the key
    assert [name for name in LABELS if hasattr(LABELS, name)] == []


def test_templates_hold_no_words_of_their_own() -> None:
    bare = re.compile(r"(?:{[{%#].*?[}%#]}|<!--.*?-->|<[^>]*>)", re.DOTALL)
    left = {path.name: re.findall(r"[A-Za-z]{4,}", bare.sub(" ", text)) for path, text in TEMPLATES.items()}
    assert {name: words for name, words in left.items() if set(words) - {"Atom", "nbsp"}} == {}


def test_no_words_of_the_share_block_would_be_taken_for_the_place_of_an_address() -> None:
    """The block is filled by names between “%(” and “)s”."""
    shown = [words for key, words in LABELS.items() if key.startswith("share") or key.endswith("link")]
    assert len(shown) > 5
    assert [words for words in shown if "%" in words] == []
