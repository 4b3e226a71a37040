"""Share work between processes: each is a copy of this one, and sends back what it found.

A process that fails or is ended fails the whole: what it did not do is never taken for done.
"""

import gc
import os
import pickle
import signal
import sys
from collections.abc import Callable, Generator, Iterable, Iterator, Sequence
from contextlib import contextmanager, suppress
from multiprocessing import get_context
from multiprocessing.connection import Connection, wait
from typing import Any, TypeVar

ItemT = TypeVar("ItemT")
ResultT = TypeVar("ResultT")
# Below this a second process costs more than it brings
ENOUGH = 128
FEW, MOST = 8, 8
PATIENCE = 5.0  # seconds


class WorkerError(Exception):
    """A process ended before its work was done."""


def shared(
    work: Callable[[Iterable[ItemT]], Iterable[ResultT]], items: Sequence[ItemT], enough: int = ENOUGH
) -> Generator[ResultT, None, None]:
    """Yield what ``work`` yields for the items, in no order; in this process when there are few items.

    Raises whatever the work raises, and WorkerError for a process that was ended.
    """
    count = min(processors(), MOST)
    if len(items) < enough or count == 1:
        with collecting(len(items)):
            yield from work(items)
        return
    fork = get_context("fork")
    processes, is_done = [], False
    ends: list[Connection] = []
    gc.freeze()  # what is here stays shared between the processes
    sys.stdout.flush()  # else each process would print what waits to be printed
    sys.stderr.flush()
    try:
        for number in range(count):
            end, other = fork.Pipe(duplex=False)
            part = (work, items[number::count], other, [*ends, end])
            process = fork.Process(target=_run, args=part, daemon=True)
            process.start()
            other.close()
            processes.append(process)
            ends.append(end)
        yield from _received(ends)
        is_done = True
    finally:
        for end in ends:
            end.close()  # whoever still sends finds nobody, and ends
        for process in processes:
            if not is_done:
                process.terminate()
            process.join(PATIENCE)
            process.kill()
            process.join()


@contextmanager
def collecting(items: int) -> Iterator[None]:
    """Let what is no longer needed be taken away meanwhile, where it may become much."""
    was_on = gc.isenabled()
    if items > FEW and not was_on:
        gc.freeze()  # what is there already stays: to look through it costs more than the work
        gc.enable()
    try:
        yield
    finally:
        if not was_on:
            gc.disable()


def processors() -> int:
    """Return how many processors this process may use; a container or a service may allow it fewer."""
    if hasattr(os, "sched_getaffinity"):
        return len(os.sched_getaffinity(0))
    return os.cpu_count() or 1


def _received(ends: list[Connection]) -> Iterator[Any]:
    open_ends = list(ends)
    while open_ends:
        for end in wait(open_ends):
            assert isinstance(end, Connection)  # noqa: S101 - only such were waited for
            try:
                kind, found = pickle.loads(end.recv_bytes())  # noqa: S301 - from our own process
            except EOFError as error:
                raise WorkerError("dihentikan dari luar") from error
            if kind == "failed":
                raise found
            if kind == "done":
                open_ends.remove(end)
            else:
                yield from found


def _run(
    work: Callable[[Iterable[Any]], Iterable[Any]],
    items: Sequence[Any],
    end: Connection,
    others: list[Connection],
) -> None:
    """Do one process's part; results travel in bundles, since each message costs.

    The ends at which the first process reads are closed here: with them open, a process whose first one was
    killed would wait for ever for its message to be read. A signal ends it at once.
    """
    for other in others:
        other.close()
    for number in (signal.SIGINT, signal.SIGTERM):
        signal.signal(number, signal.SIG_DFL)
    bundle: list[Any] = []
    gc.enable()  # parsed bodies are full of circles
    try:
        for found in work(items):
            bundle.append(found)
            if len(bundle) == 32:  # noqa: PLR2004
                end.send_bytes(pickle.dumps(("found", bundle)))
                bundle = []
        end.send_bytes(pickle.dumps(("found", bundle)))
        end.send_bytes(pickle.dumps(("done", None)))
    except BrokenPipeError:
        return  # the first process has ended
    except BaseException as error:  # noqa: BLE001 - whatever it is, the build has to end with it
        with suppress(BrokenPipeError):  # another one has failed before
            end.send_bytes(pickle.dumps(("failed", _portable(error))))
    finally:
        end.close()


def _portable(error: BaseException) -> BaseException:
    """Return the error, or its words where it cannot travel."""
    try:
        pickle.loads(pickle.dumps(error))  # noqa: S301
    except Exception:  # noqa: BLE001
        return WorkerError(f"{type(error).__name__}: {error}")
    return error
