"""A term and what it stands for find the same stories."""

from newsroom.glossary import Term
from newsroom.search.index import inverted
from newsroom.search.meanings import add_meanings, meanings

TERMS = [
    Term("SIM", "surat izin mengemudi"),
    Term("WITA", "Waktu Indonesia Tengah"),
    Term("Binkam", "pembinaan"),
    Term("cooling system", "pendinginan"),
]
LICENCE, BY_WORDS, APART = "sim|", "surat izin mengemudi:kemudi|", "izin|surat pengemudi:kemudi"


def test_terms_are_what_stands_for_several_words_and_tells_something() -> None:
    assert [(each.word, *each.phrase) for each in meanings(TERMS)] == [
        ("sim", "surat", "izin", "mengemudi"),
        ("coolingsystem", "cooling", "system"),
    ]


def test_what_a_story_says_in_full_is_found_by_the_short_word() -> None:
    index = inverted([(1, BY_WORDS), (2, LICENCE), (3, APART), (4, "surat izin|")])
    add_meanings(index, meanings(TERMS))
    assert ([*index["sim"].titles], [*index["sim"].others]) == ([1, 2], [3])
    assert [*index["surat"].titles] == [1, 4]


def test_a_term_that_no_story_has_is_found_all_the_same() -> None:
    index = inverted([(1, "pencurian:curi kendaraan:kendara|bermotor:motor"), (2, "motor|")])
    add_meanings(index, meanings([Term("Curanmor", "pencurian kendaraan bermotor")]))
    assert [*index["curanmor"].others] == [1]
    assert [*index["curanmor"].forms] == ["curanmor"]


def test_a_term_is_not_made_up_where_no_story_says_it() -> None:
    index = inverted([(1, "surat izin|")])
    add_meanings(index, meanings(TERMS))
    assert "sim" not in index
