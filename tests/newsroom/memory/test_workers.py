"""Work is shared between processes; what one of them did not do is never taken for done."""

import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path

import pytest

from newsroom.memory.workers import ENOUGH, WorkerError, processors, shared
from newsroom.pictures.errors import PictureError
from newsroom.problems import Problem
from newsroom.refusal import Refused

HERE = os.getpid()

pytestmark = pytest.mark.filterwarnings("ignore:This process:DeprecationWarning")


@pytest.fixture(autouse=True)
def _three_processors(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("newsroom.memory.workers.processors", lambda: 3)


def squares(numbers: Iterable[int]) -> Iterator[tuple[int, int]]:
    """Return the squares, each with the process that found it."""
    yield from ((number * number, os.getpid()) for number in numbers)


@pytest.mark.parametrize("count", [1, 2, 3, 10, 500])
def test_everything_is_done_once_in_no_order(count: int) -> None:
    found = list(shared(squares, range(count), enough=1))
    assert sorted(number for number, _ in found) == [number * number for number in range(count)]
    assert len({process for _, process in found}) == min(count, 3)
    assert HERE not in {process for _, process in found}


def test_there_need_be_nothing_to_do() -> None:
    assert list(shared(squares, [], enough=0)) == list(shared(squares, [])) == []


def test_few_items_stay_in_this_process_in_their_order() -> None:
    few = range(ENOUGH - 1)
    assert list(shared(squares, few)) == [(number * number, HERE) for number in few]
    assert HERE not in {process for _, process in shared(squares, range(ENOUGH))}


def test_with_one_processor_all_stay_in_this_process(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("newsroom.memory.workers.processors", lambda: 1)
    assert {process for _, process in shared(squares, range(10), enough=1)} == {HERE}


def test_one_item_may_give_many_results_or_none() -> None:
    def spelt(numbers: Iterable[int]) -> Iterator[str]:
        for number in numbers:
            yield from str(number) * number

    assert sorted(shared(spelt, range(4), enough=1)) == ["1", "2", "2", "3", "3", "3"]


def failing(error: BaseException) -> Callable[[Iterable[int]], Iterator[int]]:
    """Return a work that cannot do the seventh."""

    def work(numbers: Iterable[int]) -> Iterator[int]:
        for number in numbers:
            if number == 7:
                raise error
            yield number

    return work


@pytest.mark.parametrize("enough", [1, ENOUGH])
@pytest.mark.parametrize(
    "error", [KeyError("berita"), PictureError("Foto hilang.", "cari"), OSError(28, "penuh")]
)
def test_what_the_work_raises_arrives(error: Exception, enough: int) -> None:
    with pytest.raises(type(error)) as raised:
        list(shared(failing(error), range(10), enough=enough))
    assert (str(raised.value), vars(raised.value)) == (str(error), vars(error))


@pytest.mark.parametrize("code", [1, "razia.md:7: Isinya kosong."])
@pytest.mark.parametrize("enough", [1, ENOUGH])
def test_a_refusal_ends_the_build_as_a_refusal(enough: int, code: int | str) -> None:
    error = Refused([Problem("razia.md", 7, "Isinya kosong.", "tulis isinya")], code)
    with pytest.raises(Refused) as refused:
        list(shared(failing(error), range(10), enough=enough))
    assert refused.value.code == code
    assert refused.value.problems == error.problems


class StrangeError(Exception):
    """An error that does not survive the journey."""

    def __init__(self, one: str, two: str) -> None:
        super().__init__(f"{one} {two}")


def test_an_error_that_cannot_travel_arrives_in_words() -> None:
    with pytest.raises(WorkerError, match="StrangeError: sangat aneh"):
        list(shared(failing(StrangeError("sangat", "aneh")), range(10), enough=1))


def test_a_process_that_is_killed_fails_the_whole() -> None:
    def dying(numbers: Iterable[int]) -> Iterator[int]:
        for number in numbers:
            if number == 7:
                os.kill(os.getpid(), signal.SIGKILL)
            yield number

    with pytest.raises(WorkerError, match="dihentikan dari luar"):
        list(shared(dying, range(10), enough=1))


def test_nobody_is_left_behind_when_the_results_are_not_wanted_any_more() -> None:
    def endless(numbers: Iterable[int]) -> Iterator[int]:
        for _number in numbers:
            for _ in range(1000):
                yield os.getpid()
            signal.pause()

    results = shared(endless, range(10), enough=1)
    process = next(results)
    results.close()  # a generator, as the docstring says
    with pytest.raises(ProcessLookupError):
        os.kill(process, 0)


ROOT = Path(__file__).parents[3]
ORPHANS = """
import os, sys
from newsroom.memory import workers
from newsroom.memory.workers import shared

workers.processors = lambda: 2

def much(items):
    for item in items:
        yield os.getpid()
        yield "x" * 300_000

for found in shared(much, list(range(400))):
    if isinstance(found, int):
        print(found, flush=True)
        sys.stdin.read()
"""


def test_when_the_first_process_is_killed_the_others_end() -> None:
    """They must not wait for ever for somebody to read, with the output's lock in their hands."""
    parent = subprocess.Popen(  # noqa: S603
        [sys.executable, "-c", ORPHANS], stdin=subprocess.PIPE, stdout=subprocess.PIPE, cwd=ROOT
    )
    assert parent.stdout
    child = int(parent.stdout.readline())
    parent.kill()
    parent.wait()
    parent.communicate()
    end = time.monotonic() + 20
    while Path(f"/proc/{child}").exists():
        assert time.monotonic() < end, "it waits"
        time.sleep(0.05)


def test_no_more_processes_than_this_one_may_use(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("os.sched_getaffinity", lambda _process: {3}, raising=False)
    assert processors() == 1
    monkeypatch.delattr("os.sched_getaffinity")
    monkeypatch.setattr("os.cpu_count", lambda: None)
    assert processors() == 1
