"""Words of another language say so wherever they stand, and nothing of ours says that it is foreign."""

import pytest

from newsroom.body.enrich import enriched
from newsroom.body.markdown import to_html
from newsroom.body.plain_terms import without_explanations
from newsroom.body.sanitise import sanitised
from newsroom.glossary import Glossary, Term

MARKED = '<span lang="en">cooling system</span>'
TERMS = (
    Term("cooling system", "pendinginan", lang="en"),
    Term("ASEAN", "perhimpunan dengan cooling system"),
    Term("SIM", "surat izin mengemudi"),
)


def html_of(text: str) -> str:
    return enriched(sanitised(to_html(text)), lambda _: None, "warta.example", Glossary(TERMS))


@pytest.mark.parametrize(
    ("text", "html"),
    [
        (
            "Patroli *cooling system* malam, pendinginan.",
            '<p>Patroli <em lang="en">cooling system</em> malam, pendinginan.</p>',
        ),
        (
            "cooling system, pendinginan; cooling system",
            f"<p>{MARKED}, pendinginan; {MARKED}</p>",
        ),
        (
            "*cooling system* ini",
            'id="t-cooling-system" lang="en">cooling system</a><span> (pendinginan)</span></em> ini</p>',
        ),
        ("Cooling System\nCOOLING\nsystem", '<p><span lang="en">Cooling System</span>'),
        ("COOLING\nsystem ini", '<p><span lang="en">COOLING\nsystem</span> ini</p>'),
        ("## Apa itu cooling system", '<span lang="en">cooling system</span></h2>'),
        ("[cooling system](/arsip/)", '<a href="/arsip/" lang="en">cooling system</a>'),
        ("SIM", '<a class="term" href="#t-sim" id="t-sim">SIM</a><span> (surat izin mengemudi)</span>'),
    ],
)
def test_they_are_marked_each_time(text: str, html: str) -> None:
    assert html in html_of(text)


@pytest.mark.parametrize(
    "text",
    [
        "`cooling system`",
        "    cooling system",
        "<kbd>cooling system</kbd>",
        "cooling systems",
        "SIM",
        "ASEAN",
    ],
)
def test_these_are_left_alone(text: str) -> None:
    assert "lang=" not in html_of(text)


def test_what_a_writer_has_marked_is_not_marked_again() -> None:
    html = html_of('<q lang="en-GB">the cooling system</q>, pendinginan')
    assert html == '<p><q lang="en-GB">the cooling system</q>, pendinginan</p>'


def test_outside_the_portal_a_story_keeps_its_languages_without_its_explanations() -> None:
    story = without_explanations(html_of("Patroli cooling system dengan SIM."))
    assert story == '<p>Patroli <span lang="en">cooling system</span> dengan SIM.</p>'
