"""In which file the browser finds a stem, by whatever form of it."""

from newsroom.search.index import inverted
from newsroom.search.leads import cut, file_of, leads_of, likely


def test_every_form_leads_to_a_file_that_has_its_stem() -> None:
    index = inverted([(1, "penyelidikan:selidik tahan|mengejar:kejar uji")])
    files = cut(index, index, 64)
    for word in (
        "penyelidikan",
        "selidik",
        "tahan",
        "menahan",
        "mengejar",
        "kejar",
        "uji",
        "diuji",
        "menguji",
    ):
        stems = files[file_of(word, 64)]
        assert any(word == stem or word in index[stem].forms or word in likely(stem) for stem in stems), word


def test_numbers_have_no_other_forms() -> None:
    assert likely("110") == []


def test_what_is_known_of_a_stem_leads_where_its_words_do() -> None:
    index = inverted([(1, "penyelidikan:selidik tahan|mengejar:kejar uji")])
    before = [cut(index, index, count) for count in (1, 16, 4096)]
    for stem, found in index.items():
        found.leads = leads_of(stem, found)
    assert [cut(index, index, count) for count in (1, 16, 4096)] == before
