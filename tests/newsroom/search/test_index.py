"""Which stories hold a stem, and which stems too many do."""

from newsroom.search.index import SMALL, common, inverted


def test_a_stem_in_the_title_counts_there_alone() -> None:
    index = inverted([(1, "patroli|patroli malam"), (2, "razia|berpatroli:patroli")])
    assert ([*index["patroli"].titles], [*index["patroli"].others]) == ([1], [2])
    assert [*index["patroli"].forms] == ["patroli", "berpatroli"]
    assert [*index["malam"].others] == [1]


def test_a_stem_counts_once_in_a_story_whatever_its_forms() -> None:
    index = inverted([(1, "patroli berpatroli:patroli|"), (2, "|patroli berpatroli:patroli")])
    assert ([*index["patroli"].titles], [*index["patroli"].others]) == ([1], [2])


def test_what_a_tenth_of_a_large_archive_holds_is_common() -> None:
    stories = [(number, "polisi|" + ("razia" if number % 20 else "banjir")) for number in range(SMALL)]
    assert common(inverted(stories), SMALL) == ["polisi", "razia"]
    assert common(inverted(stories[1:]), SMALL - 1) == []
