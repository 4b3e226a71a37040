"""A story without the explanations of its terms, for what shows it outside the portal."""

import re

# As `newsroom.body.terms` writes them; a name has no sign of markup in it, a meaning is escaped
_EXPLAINED = re.compile(r'<a class="term" [^>]*>([^<]*)</a><span> \([^<]*\)</span>')


def without_explanations(html: str) -> str:
    """Return a story with its terms as they were written.

    >>> without_explanations('<a class="term" href="#t-sim" id="t-sim">SIM</a><span> (surat izin)</span> A')
    'SIM A'
    """
    return _EXPLAINED.sub(r"\1", html)
