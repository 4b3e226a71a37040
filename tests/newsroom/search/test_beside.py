"""Which rows stand beside the words: those that a first query shows."""

from array import array

from newsroom.search.beside import IN_A_FILE, LEAST, MANY, NEWEST, Beside, best_of_pairs
from newsroom.search.index import Found, inverted


def in_titles(numbers: list[int], others: list[int] | None = None) -> Found:
    return Found(titles=array("I", numbers), others=array("I", others or []))


def test_stories_with_the_stem_in_their_title_are_shown_then_others_the_newest_of_them() -> None:
    index = {"razia": in_titles([1, 2], [*range(10, 40)])}
    assert Beside(index).shown(["razia"]) == [*range(39, 39 - LEAST + 2, -1), 2, 1]
    index = {"razia": in_titles([*range(MANY - 1)], [99])}
    assert Beside(index).shown(["razia"]) == [*range(MANY - 2, -1, -1)]


def test_of_many_with_the_stem_in_their_title_the_newest_are_shown() -> None:
    index = {"razia": in_titles([*range(MANY)])}
    assert Beside(index).shown(["razia"]) == [*range(MANY - 1, MANY - 1 - NEWEST, -1)]


def test_the_story_that_two_words_of_its_title_find_first_is_shown_with_the_rarer() -> None:
    """However old it is: its row would cost a request more."""
    apart = [(number, "razia|" if number % 3 else "banjir|") for number in range(2, MANY * 8)]
    index = inverted([(0, "razia banjir|"), (1, "razia banjir|"), *apart])
    assert 1 in Beside(index).shown(["banjir"])
    assert 1 not in Beside(index).shown(["razia"])
    assert 0 not in Beside(index).shown(["banjir"])
    assert 1 not in Beside(index, common=["razia"]).shown(["banjir"])


def test_one_story_less_moves_no_row_to_the_file_of_another_word() -> None:
    both = [(number, "razia banjir|") for number in range(MANY, MANY + 4)]
    apart = [(number, "razia|") for number in range(3)] + [(number, "banjir|") for number in range(3, 6)]
    alone = [(number, "razia banjir|") for number in range(6, MANY)]
    whole = inverted([*apart, *alone, *both])
    for gone in range(6):
        rest = inverted([found for found in [*apart, *alone, *both] if found[0] != gone])
        assert best_of_pairs(rest) == best_of_pairs(whole)


def test_a_crowded_file_shows_the_best_story_of_every_stem_before_the_second_of_any() -> None:
    index = {f"kata{number}": in_titles([number, 1000 + number]) for number in range(IN_A_FILE)}
    assert Beside(index).shown(index) == [*range(1000 + IN_A_FILE - 1, 999, -1)]


def test_a_crowded_file_shows_titles_before_other_stories() -> None:
    index = {f"kata{number}": in_titles([number], [1000 + number]) for number in range(IN_A_FILE)}
    assert Beside(index).shown(index) == [*range(IN_A_FILE - 1, -1, -1)]
