"""The files of the index: what each holds, and which of them a new story touches."""

import json
from collections.abc import Iterable
from datetime import UTC, datetime
from types import SimpleNamespace
from typing import Any

import pytest

from newsroom.hours import A_DAY
from newsroom.search.archive import Archive, parted
from newsroom.search.beside import IN_A_FILE
from newsroom.search.files import Places, row, short, steps
from newsroom.search.index import SMALL
from newsroom.search.makings import newest_file, past_files
from newsroom.search.numbers import numbered, week_of

PLACES = Places({"binkam": 0, "lantas": 1}, {"polsek": 0})


def story(
    url: str,
    title: str = "Patroli Malam",
    words: str = "patroli malam|",
    category: str = "binkam",
    hour: int = 0,
) -> Any:
    kinds = {"category": SimpleNamespace(slug=category), "unit": SimpleNamespace(slug="polsek")}
    date = datetime.strptime(url[:10], "%Y/%m/%d").replace(hour=hour, tzinfo=UTC)
    card = f"{title} {url} {category}".encode()
    return SimpleNamespace(
        url=url, date=date, title=title, summary="Ringkas.", card=card, searched=words, **kinds
    )


def archive_of(*stories: Any) -> Archive:
    return Archive([*parted(stories)[0]], PLACES)


def files_of(archive: Archive) -> dict[str, bytes]:
    return {page.name: page.make() for page in past_files(archive)}


def told_of(archive: Archive) -> dict[str, dict[str, bytes]]:
    return {page.name: dict(page.ingredients()) for page in past_files(archive)}


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


def test_a_story_that_goes_renumbers_none_of_another_hour() -> None:
    morning, noon = story("2024/12/08/a/", hour=8), story("2024/12/08/b/", hour=12)
    assert [number for number, _ in numbered([morning, noon])][1:] == [n for n, _ in numbered([noon])]
    late = [number for number, _ in numbered([story("2024/12/08/x/", hour=23)])]
    (next_day,) = [number for number, _ in numbered([story("2024/12/09/x/")])]
    assert late[0] < next_day - 1


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
    spellings = {name for name in before if name.startswith("cari/ejaan/") and before[name] != b'""'}
    others = {"cari/category/binkam.json", "cari/unit/polsek.json"}
    assert changed - spellings == holding | weeks | others
    assert len(holding) < len(dict(archive_of(NEW, OLDER, *rest[::-1]).words_files()))


@pytest.mark.parametrize(
    "other",
    [
        story("2024/12/08/b/", "Razia Malam"),
        story("2024/12/08/b/", words="patroli razia|"),
        story("2024/12/08/b/", words="patroli|malam"),
        story("2024/12/08/b/", words="patroli malam|berpatroli:patroli"),
        story("2024/12/09/b/"),
        story("2024/12/08/b/", category="lantas"),
    ],
)
def test_what_a_file_is_told_to_be_made_of_changes_whenever_the_file_does(other: Any) -> None:
    before, after = archive_of(NEW, OLDER, OLD), archive_of(NEW, other, OLD)
    told, told_after, files = told_of(before), told_of(after), files_of(after)
    changed = {name for name, data in files_of(before).items() if files.get(name) != data}
    assert changed
    assert {name for name in told if told_after.get(name) != told[name]} == changed


def test_a_file_is_told_of_another_order_of_the_registers() -> None:
    turned = Archive([*parted([NEW, OLDER, OLD])[0]], Places({"lantas": 0, "binkam": 1}, {"polsek": 0}))
    told = told_of(archive_of(NEW, OLDER, OLD))
    assert told["cari/kata/1/0.json"] != told_of(turned)["cari/kata/1/0.json"]


def test_the_files_of_filters_have_the_numbers_of_their_stories() -> None:
    files = files_of(archive_of(NEW, OLDER, OLD))
    (old, older) = [number for number, _ in numbered([OLD, OLDER])]
    assert json.loads(files["cari/category/lantas.json"]) == [old]
    assert json.loads(files["cari/unit/polsek.json"]) == [older, older - old]


def test_the_files_of_weeks_have_the_rows_of_their_stories() -> None:
    archive = archive_of(NEW, OLDER, OLD)
    files = files_of(archive)
    rows = [found for name, _ in archive.week_files() for found in json.loads(files[name])]
    assert sorted(rows) == [row(number, story, PLACES) for number, story in parted([NEW, OLDER, OLD])[0]]


def test_the_file_of_the_newest_week_has_the_row_of_every_story() -> None:
    """No other file has them: a week is a file of its own only when it is past."""
    crowd = [story(f"2024/12/16/{number}/") for number in range(IN_A_FILE + 9)]
    newest = Archive(parted([*crowd[::-1], OLD])[1], PLACES)
    rows = json.loads(newest_file(newest).make())["rows"]
    assert [row[0] for row in rows] == newest.newest_first()
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


def test_what_is_in_every_story_lies_in_a_file_of_its_own() -> None:
    days = [
        story(f"2024/{month:02}/{day:02}/x/", words="polisi|kepolisian:polisi")
        for month in (9, 8)
        for day in range(28, 0, -1)
    ]
    archive = archive_of(NEW, *days * (1 + SMALL // len(days)))
    files = files_of(archive)
    assert archive.common_words() == [["polisi", "kepolisian"]]
    assert b'"polisi":["kepolisian",' in files["cari/umum/polisi.json"]
    assert not any(b'"polisi"' in data for name, data in files.items() if "/kata/" in name)


def test_numbers_travel_as_steps_of_the_newest_so_many() -> None:
    assert steps([]) == []
    assert steps([10, 14, 15], most=2) == [15, 1]


def test_a_long_summary_ends_at_a_word() -> None:
    assert short("kata " * 60).endswith("kata…")
