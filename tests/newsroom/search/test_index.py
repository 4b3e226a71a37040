"""Which stories hold a stem, and in which file the browser finds it."""

from newsroom.search.index import (
    SMALL,
    common,
    cut,
    file_of,
    inverted,
    likely,
)


def test_a_stem_in_the_title_counts_there_alone() -> None:
    index = inverted([(1, "patroli|patroli malam"), (2, "razia|berpatroli:patroli")])
    assert ([*index["patroli"].titles], [*index["patroli"].others]) == ([1], [2])
    assert [*index["patroli"].forms] == ["patroli", "berpatroli"]
    assert [*index["malam"].others] == [1]


def test_a_stem_counts_once_in_a_story_whatever_its_forms() -> None:
    index = inverted([(1, "patroli berpatroli:patroli|"), (2, "|patroli berpatroli:patroli")])
    assert ([*index["patroli"].titles], [*index["patroli"].others]) == ([1], [2])


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


def test_what_a_tenth_of_a_large_archive_holds_is_common() -> None:
    stories = [(number, "polisi|" + ("razia" if number % 20 else "banjir")) for number in range(SMALL)]
    assert common(inverted(stories), SMALL) == ["polisi", "razia"]
    assert common(inverted(stories[1:]), SMALL - 1) == []
