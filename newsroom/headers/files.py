"""The rules as files: ``_headers``, which several static hosts read by themselves, and an include of nginx.

What is said of many addresses comes before what is said of few: Netlify ignores the last slash of a pattern,
and takes what comes later. Form of ``_headers``: https://docs.netlify.com/manage/routing/headers/ and
https://developers.cloudflare.com/pages/configuration/headers/.
"""

import re
from collections.abc import Iterable

from newsroom.headers.rules import CACHE, SHORTLY, Rule

NAME = "_headers"
NGINX_NAME = "nginx-headers.conf"
_VARIABLE = "$warta_keeps"
_HEAD = f"""\
# Buatan portal, ditulis lagi di setiap pembangunan; sesudahnya nginx perlu dimuat ulang.
# Di dalam “server {{ }}”: include <folder cache>/{NGINX_NAME};
# “location” dengan add_header sendiri tidak mewarisi baris-baris ini: include sekali lagi di dalamnya. Hanya
# “location” layanan komentar sebaiknya tidak mewarisinya, karena layanan itu mengirim miliknya sendiri.
"""


def as_headers(rules: Iterable[Rule]) -> str:
    """Return the rules as ``_headers``."""
    blocks = [
        "\n".join([rule.pattern, *(f"  {name}: {value}" for name, value in rule.headers)]) for rule in rules
    ]
    return "\n".join(blocks) + "\n"


def read_headers(text: str) -> list[Rule]:
    """Return the rules that stand in a ``_headers``."""
    found: list[Rule] = []
    for line in text.splitlines():
        name, _, value = line.strip().partition(": ")
        if line.startswith("  "):
            found[-1] = Rule(found[-1].pattern, (*found[-1].headers, (name, value)))
        elif line:
            found.append(Rule(line, ()))
    return found


def headers_of(address: str, rules: Iterable[Rule]) -> dict[str, str]:
    """Return the headers of an address of the site.

    >>> headers_of("/a/b.xml", [Rule("/*.xml", (("Age", "1"),)), Rule("/*/", (("Age", "2"),))])
    {'Age': '1'}
    """
    fitting = (rule for rule in rules if re.fullmatch(_expression(rule.pattern), address))
    return {name: value for rule in fitting for name, value in rule.headers}


def as_nginx(rules: Iterable[Rule]) -> str:
    """Return the rules as lines for a ``server`` of nginx.

    How long a file is kept is a variable: of nested levels nginx takes the headers of the innermost alone. It
    is not said of errors: what is missing now may be there in a minute.
    """
    kept = [(rule.pattern, value) for rule in rules for name, value in rule.headers if name == CACHE]
    lines = [f"set {_VARIABLE} {_quoted(SHORTLY)};"]
    lines += [
        f"if ($uri ~ {_quoted(f'^{_expression(pattern)}$')}) {{ set {_VARIABLE} {_quoted(value)}; }}"
        for pattern, value in kept
        if value != SHORTLY  # what is left, pages under the name of their index among it
    ]
    lines.append(f"add_header {CACHE} {_VARIABLE};")
    lines += [
        f"add_header {name} {_quoted(value)} always;"
        for rule in rules
        for name, value in rule.headers
        if name != CACHE
    ]
    return _HEAD + "\n".join(lines) + "\n"


def _expression(pattern: str) -> str:
    return ".*".join(map(re.escape, pattern.split("*")))


def _quoted(text: str) -> str:
    escaped = text.replace("\\", "\\\\").replace('"', '\\"')
    return f'"{escaped}"'
