"""What a build remembers may be lost, cut, garbled, old or another site's: the site is right all the same."""

import random
import shutil
from collections.abc import Callable, Mapping
from pathlib import Path

import pytest

from tests.exact.accidents import THOROUGH, Accident, state_files
from tests.exact.newsdesk import Newsdesk, Place
from tests.exact.trees import differences


def as_folder(path: Path) -> None:
    path.unlink()
    path.mkdir()
    (path / "isi").write_bytes(b"")


def flipped(path: Path, seed: int) -> None:
    data = bytearray(path.read_bytes())
    if data:
        data[random.Random(seed).randrange(len(data))] ^= 1 << seed % 8  # noqa: S311 no secret
        path.write_bytes(data)


DAMAGES: Mapping[str, Callable[[Path], object]] = {
    "lost": Path.unlink,
    "cut in half": lambda path: path.write_bytes(path.read_bytes()[: path.stat().st_size // 2]),
    "one byte short": lambda path: path.write_bytes(path.read_bytes()[:-1]),
    "emptied": lambda path: path.write_bytes(b""),
    "garbage": lambda path: path.write_bytes(random.Random(path.name).randbytes(path.stat().st_size)),  # noqa: S311
    "zeros": lambda path: path.write_bytes(bytes(path.stat().st_size)),
    "of a later version": lambda path: path.write_bytes(b"\xff9999" + path.read_bytes()[5:]),
    "doubled": lambda path: path.write_bytes(path.read_bytes() * 2),
    "a folder": as_folder,
}
FLIPS = {f"bit {seed}": seed for seed in range(40 if THOROUGH else 6)}


def damaged_and_healed(accident: Accident, damage: Callable[[Path], object]) -> None:
    """Damage each file of the state by itself, then build; the edit is built or was undone before."""
    for number, original in enumerate(state_files(accident.stand.cache)):
        accident.repeat()
        path = accident.desk.living.cache / original.relative_to(accident.stand.cache)
        damage(path)
        if number % 2:
            accident.heals_undone()
        accident.heals()


@pytest.mark.parametrize("damage", DAMAGES.values(), ids=DAMAGES)
def test_damaged_state_is_no_state(accident: Accident, damage: Callable[[Path], object]) -> None:
    damaged_and_healed(accident, damage)


@pytest.mark.parametrize("seed", FLIPS.values(), ids=FLIPS)
def test_one_flipped_bit_changes_no_page(accident: Accident, seed: int) -> None:
    damaged_and_healed(accident, lambda path: flipped(path, seed))


def test_two_files_of_the_state_may_be_of_different_builds(accident: Accident) -> None:
    """As a backup that ran during a build would bring them back."""
    accident.repeat()
    accident.heals()
    later = Place(accident.desk.folder / "later").copy_of(accident.desk.living)
    for kept in state_files(later.cache):
        accident.repeat()
        path = accident.desk.living.cache / kept.relative_to(later.cache)
        path.parent.mkdir(parents=True, exist_ok=True)
        shutil.copy2(kept, path)
        accident.heals_undone()
        accident.heals()


@pytest.mark.parametrize("part", ["output", "cache"])
def test_an_old_output_or_an_old_cache_may_come_back(accident: Accident, part: str) -> None:
    accident.repeat()
    accident.heals()
    living, stand = accident.desk.living.folder / part, accident.stand.folder / part
    shutil.rmtree(living)
    shutil.copytree(stand, living)
    accident.heals()
    shutil.rmtree(living)
    shutil.copytree(stand, living)
    accident.heals_undone()
    accident.heals()


def test_the_cache_of_another_newsroom_is_of_no_harm(accident: Accident) -> None:
    desk = accident.desk
    other = Newsdesk(desk.folder / "other", desk.builder)
    other.plan.registers["site"]["name"] = "Kabar Lain"
    other.plan.stories["articles/plain.md"].body = "Isi yang sama sekali lain."
    other.save()
    assert other.build(other.living).status == 0
    accident.repeat()
    shutil.rmtree(desk.living.cache)
    shutil.copytree(other.living.cache, desk.living.cache)
    accident.heals()
    expected = other.from_nothing()[1]
    assert other.build(other.living).status == 0
    assert differences(other.living.tree(), expected) == ""
