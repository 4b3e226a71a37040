"""A fragment is rendered once a page, knows what the page was given and nothing that templates set."""

from types import SimpleNamespace as Fake
from typing import Any

import pytest
from jinja2 import DictLoader, Environment

from newsroom.fragments import Fragment, Fragments
from plugins.fragments import add_fragment

TEMPLATES = {
    "halaman.html": """{% set nama = 'halaman' %}{% set isi = fragment('isi.html') -%}
        <{{ isi }}|{{ fragment('isi.html').components }}>""",
    "isi.html": "{% set components = ['tags'] %}{{ nama }} & {{ judul }}{{ hitung() }}",
    "polos.html": "{{ fragment('tanpa.html').components }}",
    "tanpa.html": "tanpa",
}


class Page:
    """A page that is rendered, and how often its fragment was."""

    def __init__(self) -> None:
        env: Any = Environment(autoescape=True, loader=DictLoader(TEMPLATES))
        add_fragment(Fake(env=env))
        self._env = env
        self.rendered = 0

    def _count(self) -> str:
        self.rendered += 1
        return ""

    def render(self, fragments: Fragments, name: str = "halaman.html") -> str:
        given = {"judul": "<Razia>", "hitung": self._count, "fragments": dict(fragments)}
        rendered: str = self._env.get_template(name).render({**given, "given": given})
        return rendered


@pytest.fixture
def page() -> Page:
    return Page()


def test_a_fragment_sees_what_the_page_was_given_and_nothing_else(page: Page) -> None:
    assert page.render({}) == "< & &lt;Razia&gt;|[&#39;tags&#39;]>"
    assert page.rendered == 1


def test_a_fragment_that_is_there_is_not_rendered(page: Page) -> None:
    kept: Fragments = {"isi.html": Fragment("<b>dulu</b>", ["notice"])}
    assert page.render(kept) == "<<b>dulu</b>|[&#39;notice&#39;]>"
    assert page.rendered == 0


def test_a_fragment_may_need_no_component(page: Page) -> None:
    assert page.render({}, "polos.html") == "[]"
