"""Which stories hold a stem, and in which file the browser finds it."""

from array import array

from newsroom.search.index import (
    IN_A_FILE,
    MOST_ROWS,
    MOST_TITLES,
    SMALL,
    Found,
    common,
    cut,
    file_of,
    inverted,
    likely,
    shown,
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


def test_stories_with_the_stem_in_their_title_are_shown_first_the_newest_of_them() -> None:
    many = Found(titles=array("I", range(100)), others=array("I", range(100, 200)))
    assert [*many.rows()] == [*range(99, 99 - MOST_TITLES, -1)]
    few = Found(titles=array("I", [1, 2]), others=array("I", range(10, 40)))
    assert [*few.rows()] == [2, 1, *range(39, 9, -1)][:MOST_ROWS]


def test_a_crowded_file_shows_the_best_story_of_every_stem_before_the_second_of_any() -> None:
    index = {
        f"kata{number}": Found(titles=array("I", [number, 1000 + number])) for number in range(IN_A_FILE)
    }
    assert shown(index, index) == [*range(1000 + IN_A_FILE - 1, 999, -1)]


def test_what_a_tenth_of_a_large_archive_holds_is_common() -> None:
    stories = [(number, "polisi|" + ("razia" if number % 20 else "banjir")) for number in range(SMALL)]
    assert common(inverted(stories), SMALL) == ["polisi", "razia"]
    assert common(inverted(stories[1:]), SMALL - 1) == []
