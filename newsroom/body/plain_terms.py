"""A story without the explanations of its terms, for what shows it outside the portal."""

import re

# As `newsroom.body.terms` writes them; a name has no sign of markup in it, a meaning is escaped
_EXPLAINED = re.compile(r'<a class="term" [^>]*?(?: lang="([^"]*)")?>([^<]*)</a><span> \([^<]*\)</span>')


def without_explanations(html: str) -> str:
    """Return a story with its terms as they were written; a word of another language goes on saying so.

    >>> without_explanations('<a class="term" href="#t-sim" id="t-sim">SIM</a><span> (surat izin)</span> A')
    'SIM A'
    """
    return _EXPLAINED.sub(_plain, html)


def _plain(found: re.Match[str]) -> str:
    lang, name = found.groups()
    return f'<span lang="{lang}">{name}</span>' if lang else name
