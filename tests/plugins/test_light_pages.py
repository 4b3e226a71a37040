"""Pages have no indentation of templates, and every blank that a reader would see."""

from types import SimpleNamespace

import pytest
from jinja2 import Environment

from plugins.light_pages import lighten


@pytest.fixture
def env() -> Environment:
    made = Environment(trim_blocks=True, lstrip_blocks=True, autoescape=True)
    lighten(SimpleNamespace(env=made))
    return made


def test_the_lines_of_a_template_begin_with_their_first_letter(env: Environment) -> None:
    template = env.from_string(
        "<ul>\n  {% for word in words %}\n    <li>{{ word }}</li>\n\t{% endfor %}\n</ul>"
    )
    assert template.render(words=["a", "b"]) == "<ul>\n<li>a</li>\n<li>b</li>\n</ul>"


def test_what_a_template_is_given_keeps_its_blanks(env: Environment) -> None:
    assert env.from_string("  <pre>{{ text }}</pre>").render(text="  a\n    b") == "<pre>  a\n    b</pre>"


def test_a_macro_leaves_no_line_behind(env: Environment) -> None:
    macro = "{% macro photo() %}\n  <img>\n{% endmacro %}"
    assert env.from_string(f"{macro}<p>\n{{{{ photo() }}}}\n</p>").render() == "<p>\n<img>\n</p>"


def test_words_on_two_lines_stay_two_words(env: Environment) -> None:
    assert env.from_string("<p>\n  Oleh\n  <a>Humas</a>\n</p>").render().split() == [
        "<p>",
        "Oleh",
        "<a>Humas</a>",
        "</p>",
    ]


def test_a_mistake_is_told_with_the_line_of_the_file(env: Environment) -> None:
    with pytest.raises(Exception, match="nosuch") as told:
        env.from_string("<p>\n  {{ 1 }}\n    {{ x|nosuch }}")
    assert getattr(told.value, "lineno", None) == 3
