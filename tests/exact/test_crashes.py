"""A build that is killed, or has no room: no file is half-written, and the next one gives the right site."""

import time
from collections.abc import Iterable, Iterator
from itertools import takewhile

import pytest

from tests.exact.accidents import THOROUGH, Accident, edit
from tests.exact.newsdesk import Newsdesk
from tests.exact.trees import differences, tree

KILLED = -9
REMEDY = "Perbaikan: periksa ruang disk"
STEPS = 400
DELAYS = [0.03 * number for number in range(1, 40 if THOROUGH else 11)]


def moments() -> list[int]:
    """Return before which changes to a file the build dies: nearly each at first, then further apart."""
    found, step = [1], 1.0
    while found[-1] < STEPS:
        step *= 1.0 if THOROUGH else 1.35
        found.append(found[-1] + max(1, round(step)))
    return found


def killed_at(accident: Accident, number: int) -> bool:
    """Kill a build before its n-th change to output or cache; say whether it lived so long."""
    accident.repeat()
    built = accident.desk.build(accident.desk.living, dies_at=number)
    assert built.status in (0, KILLED), built.said
    accident.is_whole()
    return built.status == KILLED


def deaths(accident: Accident, numbers: Iterable[int]) -> Iterator[int]:
    """Yield the moments at which a build died, right after it did; end with the first one that lived."""
    yield from takewhile(lambda number: killed_at(accident, number), numbers)


def test_a_build_killed_before_any_change_to_a_file_is_healed(accident: Accident) -> None:
    died = 0
    for _ in deaths(accident, moments()):
        died += 1
        accident.heals()
    assert died > 5


def test_an_edit_may_be_undone_after_the_build_that_it_killed(accident: Accident) -> None:
    died = 0
    for _ in deaths(accident, moments()[1::2]):
        died += 1
        accident.heals_undone()
        accident.heals()
    assert died > 2


def test_a_build_killed_twice_is_healed(accident: Accident) -> None:
    for first, second in ((3, 2), (9, 5), (20, 11), (33, 3)):
        if killed_at(accident, first):
            accident.desk.build(accident.desk.living, dies_at=second)
            accident.is_whole()
            accident.heals()


def test_a_build_killed_at_any_time_is_healed(accident: Accident) -> None:
    for delay in DELAYS:
        accident.repeat()
        running = accident.desk.start(accident.desk.living)
        time.sleep(delay)
        running.kill()
        running.wait()
        accident.is_whole()
        accident.heals()


def test_a_first_build_that_is_killed_is_healed(desk: Newsdesk) -> None:
    expected = desk.from_nothing()[1]
    for number in (5, 40, 90):
        desk.build(desk.living, dies_at=number)
        assert {name for name in tree(desk.living.output) if name not in expected} == set()
        built = desk.build(desk.living)
        assert built.status == 0, built.said
        assert differences(desk.living.tree(), expected) == ""
        desk.living.copy_of(desk.fresh)


@pytest.mark.parametrize("largest", [0, 100, 4000])
def test_a_full_disk_is_told_and_the_next_build_is_right(accident: Accident, largest: int) -> None:
    """A file that may not grow is all that a process can be given without rights over the machine."""
    accident.repeat()
    built = accident.desk.build(accident.desk.living, largest=largest)
    assert built.status not in (0, KILLED), built.said
    assert "Traceback" not in built.said
    assert largest < len(REMEDY) * 10 or REMEDY in built.said, built.said
    accident.is_whole()
    accident.heals()


def test_what_is_edited_while_it_is_built_is_built_next_time(desk: Newsdesk) -> None:
    """Whatever of the old and the new a build has seen, it may not remember one for the other."""
    story = desk.plan.stories["articles/plain.md"]
    desk.build(desk.living)
    for number, delay in enumerate(DELAYS):
        story.body = f"Isi lama {number:03}."
        desk.save()
        running = desk.start(desk.living)
        time.sleep(delay)
        story.body = f"Isi baru {number:03}."
        desk.save()
        running.wait()
        built = desk.build(desk.living)
        assert built.status == 0, built.said
        page = desk.living.output / story.address("plain").strip("/") / "index.html"
        assert f"Isi baru {number:03}." in page.read_text("utf-8")
    assert differences(desk.living.tree(), desk.from_nothing()[1]) == ""


def test_a_template_that_fails_stops_the_build_and_is_forgotten_once_mended(desk: Newsdesk) -> None:
    desk.build(desk.living)
    edit(desk)
    template = desk.theme / "templates" / "category.html"
    text = template.read_text("utf-8")
    template.write_text(text.replace("{% extends", "{{ tidak_ada.sama_sekali }}{% extends", 1), "utf-8")
    assert desk.build(desk.living).status != 0
    template.write_text(text, "utf-8")
    built = desk.build(desk.living)
    assert built.status == 0, built.said
    assert differences(desk.living.tree(), desk.from_nothing()[1]) == ""
