"""A build that is stopped ends with the status that shells expect, unless somebody else decides."""

import signal
import threading
from collections.abc import Iterator

import pytest

from plugins.clean_stop import stop, stop_cleanly


@pytest.fixture(autouse=True)
def _handlers_as_in_a_fresh_process() -> Iterator[None]:
    before = {number: signal.getsignal(number) for number in (signal.SIGINT, signal.SIGTERM)}
    signal.signal(signal.SIGINT, signal.default_int_handler)
    signal.signal(signal.SIGTERM, signal.SIG_DFL)
    yield
    for number, handler in before.items():
        signal.signal(number, handler)


@pytest.mark.parametrize(("number", "status"), [(signal.SIGINT, 130), (signal.SIGTERM, 143)])
def test_a_signal_ends_the_program_with_its_number_and_in_words(
    number: int, status: int, capfd: pytest.CaptureFixture[str]
) -> None:
    with pytest.raises(SystemExit) as ended:
        stop(number, None)
    assert ended.value.code == status
    assert "Dihentikan" in capfd.readouterr().err


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
def test_a_build_answers_to_being_stopped(number: signal.Signals) -> None:
    stop_cleanly(object())
    with pytest.raises(SystemExit) as ended:
        signal.raise_signal(number)
    assert ended.value.code == 128 + number


def test_whoever_runs_the_build_may_decide_about_signals() -> None:
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    signal.signal(signal.SIGTERM, signal.SIG_IGN)
    stop_cleanly(object())
    assert signal.getsignal(signal.SIGINT) is signal.SIG_IGN
    assert signal.getsignal(signal.SIGTERM) is signal.SIG_IGN


def test_a_build_in_a_thread_leaves_signals_alone() -> None:
    thread = threading.Thread(target=stop_cleanly, args=(object(),))
    thread.start()
    thread.join()
    assert signal.getsignal(signal.SIGTERM) is signal.SIG_DFL
