"""Which words a story is found by."""

from newsroom.search.telling import KEPT, MOST, read, searched, telling


def test_the_most_frequent_stems_of_a_body_are_kept_in_all_their_forms() -> None:
    text = "Patroli malam. Petugas berpatroli di pasar. Pasar ramai. Patroli usai."
    assert telling(text, most=2) == "patroli berpatroli:patroli pasar"


def test_of_words_as_frequent_as_each_other_the_earlier_is_kept() -> None:
    assert telling("helm rambu lampu", most=2) == "helm rambu"


def test_hours_find_nothing_but_years_and_short_numbers_to_dial_do() -> None:
    assert telling("Pukul 16.30 hubungi 110 sejak 2024") == "hubungi:hubung 110 2024"


def test_a_long_body_gives_no_more_words_than_a_few_screens_can_mean() -> None:
    assert len(telling(" ".join(f"kata{number}x" for number in range(500))).split()) == KEPT


def test_what_travels_is_read_back() -> None:
    words = read(searched("Pemeriksaan SIM", ["Sat Lantas", "razia"], "", "motor diperiksa:periksa"))
    assert words.title == ["pemeriksaan:periksa", "sim"]
    assert words.others == ["sat", "lantas", "razia", "motor", "diperiksa:periksa"]


def test_a_title_of_stop_words_has_none() -> None:
    assert read(searched("Yang itu", [], "", "")) == ([], [])


def test_a_story_is_found_by_every_word_of_its_summary_and_by_no_more_stems_than_before() -> None:
    body = " ".join(f"kata{number}x" for number in range(MOST))
    others = read(searched("Judul", [], "Laut yang tenang pun punya arus.", body)).others
    assert others[:3] == ["laut", "tenang", "arus"]
    assert len(others) == MOST


def test_a_form_of_a_word_of_the_summary_costs_no_stem() -> None:
    words = searched("Judul", [], "Polisi memeriksa motor.", "motor diperiksa:periksa helm")
    assert read(words).others == ["polisi", "memeriksa:periksa", "motor", "diperiksa:periksa", "helm"]
