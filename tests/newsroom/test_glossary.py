"""Terms are found as whole words, wherever they stand."""

import re

from hypothesis import given
from hypothesis import strategies as st

from newsroom.glossary import Glossary, Term

NAMES = ["SIM", "kartu SIM", "3C", "S", ".NET", "C++", "SIM-C", "(SIM)", "é"]
FOREIGN = ["debt collector", "Cooling  System", "hoax"]
GLOSSARY = Glossary(
    (*(Term(name, "arti") for name in NAMES), *(Term(name, "arti", lang="en") for name in FOREIGN))
)
PIECES = [
    *NAMES,
    *FOREIGN,
    "debt",
    "collector",
    "\n",
    " ",
    " ",
    "x",
    "-",
    ".",
    "+",
    "HOAX",
    "DEBT COLLECTOR",
    "_",
]


def plain_pattern() -> str:
    names = sorted(map(re.escape, GLOSSARY.by_name), key=lambda name: (-len(name), name))
    return rf"(?<!\w)(?:{'|'.join(names)})(?!\w)"


@given(st.lists(st.sampled_from(PIECES), max_size=8).map("".join))
def test_terms_are_found_as_the_plain_pattern_finds_them(text: str) -> None:
    assert GLOSSARY.pattern.findall(text) == re.findall(plain_pattern(), text)


@given(st.lists(st.sampled_from(PIECES), max_size=8).map("".join))
def test_words_of_other_languages_are_found_in_any_letters(text: str) -> None:
    found = {term.name for term in GLOSSARY.found_in(text)}
    foreign = {" ".join(words.split()).lower() for words in GLOSSARY.foreign.findall(text)}
    assert {name for name in FOREIGN if " ".join(name.split()).lower() in foreign} <= found
    assert GLOSSARY.names_any(text) == bool(found)


def test_an_office_without_terms_finds_none() -> None:
    assert Glossary().found_in("SIM") == ()
    assert not Glossary().names_any("SIM")
