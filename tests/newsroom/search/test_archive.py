"""The files of the index: what each holds, and which of them a new story touches."""

import json
from collections.abc import Iterable
from types import SimpleNamespace
from typing import Any

from newsroom.search.archive import Archive, parted
from newsroom.search.files import Places, row, short, steps
from newsroom.search.index import COMMON_FILES, IN_A_FILE, SMALL, file_of
from newsroom.search.numbers import A_DAY, numbered, week_of

PLACES = Places({"binkam": 0, "lantas": 1}, {"polsek": 0})


def story(
    url: str, title: str = "Patroli Malam", words: str = "patroli malam|", category: str = "binkam"
) -> Any:
    kinds = {"category": SimpleNamespace(slug=category), "unit": SimpleNamespace(slug="polsek")}
    return SimpleNamespace(url=url, title=title, summary="Ringkas.", searched=words, **kinds)


def archive_of(*stories: Any) -> Archive:
    return Archive([*parted(stories)[0]], PLACES)


def files_of(archive: Archive) -> dict[str, bytes]:
    words = {name: archive.words_file(stems) for name, stems in archive.words_files()}
    return {**words, **dict(archive.week_files()), **dict(archive.filter_files())}


def urls(stories: Iterable[Any]) -> list[str]:
    return [found.story.url for found in stories]


NEW, OLDER, OLD = story("2024/12/16/a/"), story("2024/12/08/b/"), story("2023/01/01/c/", category="lantas")


def test_a_number_says_the_day_and_grows() -> None:
    numbers = [number for number, _ in numbered([OLD, OLDER, OLDER, NEW])]
    assert numbers == sorted(set(numbers))
    assert numbers[2] == numbers[1] + 1
    assert (numbers[3] - numbers[1]) // A_DAY == 8


def test_a_day_with_more_stories_than_numbers_takes_some_of_the_next() -> None:
    crowd = [story(f"2024/12/08/{number}/") for number in range(A_DAY + 3)]
    numbers = [number for number, _ in numbered([*crowd, story("2024/12/09/x/")])]
    assert numbers == [*range(numbers[0], numbers[0] + A_DAY + 4)]


def test_the_newest_week_stands_apart() -> None:
    past, newest = parted([NEW, OLDER, OLD])
    assert (urls(past), urls(newest)) == ([OLD.url, OLDER.url], [NEW.url])
    assert parted([]) == ([], [])


def test_a_story_of_the_newest_week_changes_no_file_of_the_past() -> None:
    same_week = story("2024/12/17/d/", "Helm", "helm patroli|")
    assert week_of(parted([same_week])[1][0].number) == week_of(parted([NEW])[1][0].number)
    assert files_of(archive_of(same_week, NEW, OLDER, OLD)) == files_of(archive_of(NEW, OLDER, OLD))


def test_a_story_that_goes_changes_the_files_of_its_words_and_its_week_alone() -> None:
    rest = [story(f"2023/{month:02}/01/x/", f"Kata {month}", f"kata{month}|") for month in range(1, 13)]
    before, after = files_of(archive_of(NEW, OLDER, *rest[::-1])), files_of(archive_of(NEW, *rest[::-1]))
    changed = {name for name in before if after.get(name) != before[name]}
    holding = {name for name in before if name.startswith("cari/kata/") and b"Patroli Malam" in before[name]}
    weeks = {name for name in before if name.startswith("cari/minggu/") and name not in after}
    assert len(weeks) == 1
    assert changed == holding | weeks | {"cari/category/binkam.json", "cari/unit/polsek.json"}
    assert len(holding) < len(dict(archive_of(NEW, OLDER, *rest[::-1]).words_files()))


def test_the_files_of_filters_have_the_numbers_of_their_stories() -> None:
    files = dict(archive_of(NEW, OLDER, OLD).filter_files())
    (old, older) = [number for number, _ in numbered([OLD, OLDER])]
    assert json.loads(files["cari/category/lantas.json"]) == [old]
    assert json.loads(files["cari/unit/polsek.json"]) == [older, older - old]


def test_the_files_of_weeks_have_the_rows_of_their_stories() -> None:
    archive = archive_of(NEW, OLDER, OLD)
    rows = [row for _, data in archive.week_files() for row in json.loads(data)]
    assert sorted(rows) == sorted(map(list, archive.rows.values()))


def test_the_file_of_the_newest_week_has_the_row_of_every_story() -> None:
    """No other file has them: a week is a file of its own only when it is past."""
    crowd = [story(f"2024/12/16/{number}/") for number in range(IN_A_FILE + 9)]
    newest = Archive(parted([*crowd[::-1], OLD])[1], PLACES)
    rows = json.loads(newest.whole_file())["rows"]
    assert [row[0] for row in rows] == [*newest.rows][::-1]
    assert len(rows) == len(crowd)


def test_a_row_leaves_out_what_its_title_and_number_say() -> None:
    ((number, _),) = numbered([OLD])
    assert row(number, OLD, PLACES) == [number, "Patroli Malam", "c", 1, 0, "Ringkas."]
    assert row(number, story("2023/01/01/patroli-malam/"), PLACES)[2] == 0
    assert row(number + 2 * A_DAY, OLD, PLACES)[6:] == [2]


def test_an_archive_without_stories_has_files_all_the_same() -> None:
    archive = archive_of(NEW)
    assert files_of(archive)["cari/kata/1/0.json"] == b'{"rows":[],"words":{}}'
    assert archive.common_words() == []


def test_what_is_in_every_story_lies_in_files_of_its_own_under_all_its_words() -> None:
    days = [
        story(f"2024/{month:02}/{day:02}/x/", words="polisi|kepolisian:polisi")
        for month in (9, 8)
        for day in range(28, 0, -1)
    ]
    archive = archive_of(NEW, *days * (1 + SMALL // len(days)))
    files = {name: archive.words_file(stems) for name, stems in archive.words_files()}
    assert archive.common_words() == ["kepolisian", "polisi"]
    for word in archive.common_words():
        assert b'"polisi":["kepolisian",' in files[f"cari/umum/{file_of(word, COMMON_FILES)}.json"]
    assert not any(b'"polisi"' in data for name, data in files.items() if "/kata/" in name)


def test_numbers_travel_as_steps_of_the_newest_so_many() -> None:
    assert steps([]) == []
    assert steps([10, 14, 15], most=2) == [15, 1]


def test_a_long_summary_ends_at_a_word() -> None:
    assert short("kata " * 60).endswith("kata…")
