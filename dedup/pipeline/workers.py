"""An ordered map over processes, with a bounded number of items under way.

``concurrent.futures`` would do but for two things: a worker here builds its state (compiled
rules, kernel) once and owns it, and one that hangs can be killed without losing the others.
"""

from __future__ import annotations

import gc
import multiprocessing
import os
import pickle
import signal
import sys
import threading
from collections import deque
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from multiprocessing import resource_tracker
from multiprocessing.connection import Connection, wait
from queue import SimpleQueue
from types import TracebackType
from typing import Any, Generic, Self, TypeVar

from dedup.errors import DedupError

T = TypeVar("T")
R = TypeVar("R")

_END = object()
_PRELOADED = ("dedup.similarity.kernel", "dedup.similarity.joining")  # once for all workers, not once in each
_IN_FLIGHT = 2  # items a worker: one under way, one waiting, so that no worker idles


def available_cpus() -> int:
    """The processors this process may run on."""
    if hasattr(os, "sched_getaffinity"):
        return len(os.sched_getaffinity(0))
    return os.cpu_count() or 1


class Workers(Generic[T, R]):
    """``jobs`` processes that each call ``factory(*args)`` once and its result on every item.

    With one job all runs in this process. Results come in the order of the items.
    """

    def __init__(self, factory: Callable[..., Callable[[T], R]], args: tuple[Any, ...], jobs: int = 1) -> None:
        self._factory = factory
        self._args = args
        self._jobs = jobs
        self._processes: list[tuple[Any, Connection]] = []

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        for process, connection in self._processes:
            connection.close()
            if kind is not None:
                process.terminate()
        for process, _ in self._processes:
            process.join()
        self._processes = []

    def map(self, items: Iterable[T]) -> Iterator[R]:
        """The result for each item, in order. Raises what the worker raised."""
        if self._jobs <= 1:
            task = self._factory(*self._args)
            yield from map(task, items)
            return
        self._start()
        yield from self._map(iter(items))

    def _start(self) -> None:
        method = "forkserver" if sys.platform != "win32" and sys.platform != "darwin" else "spawn"
        context: Any = multiprocessing.get_context(method)
        if method == "forkserver":
            context.set_forkserver_preload([self._factory.__module__, *_PRELOADED])
            resource_tracker.ensure_running()  # else it starts in between, and lets interrupts through
        with _interrupts_held():
            for _ in range(self._jobs):
                ours, theirs = context.Pipe()
                process = context.Process(target=_serve, args=(theirs, self._factory, self._args), daemon=True)
                process.start()
                theirs.close()
                self._processes.append((process, ours))

    def _map(self, items: Iterator[T]) -> Iterator[R]:
        connections = [connection for _, connection in self._processes]
        assigned: dict[Any, deque[int]] = {connection: deque() for connection in connections}
        results: dict[int, R] = {}
        sent = emitted = 0
        exhausted = False
        while True:
            while not exhausted:
                free = min(connections, key=lambda c: len(assigned[c]))
                # Results that wait for an earlier one count too, or a slow item would let them pile up.
                if len(assigned[free]) >= _IN_FLIGHT or sent - emitted >= 2 * _IN_FLIGHT * len(connections):
                    break
                try:
                    item = next(items)
                except StopIteration:
                    exhausted = True
                    break
                _send(free, item)
                assigned[free].append(sent)
                sent += 1
            if exhausted and emitted == sent:
                return
            for connection in wait([c for c in connections if assigned[c]]):
                results[assigned[connection].popleft()] = self._receive(connection)
            while emitted in results:
                yield results.pop(emitted)
                emitted += 1

    def _receive(self, connection: Any) -> R:
        try:
            ok, value = _receive(connection)
        except (EOFError, ConnectionResetError):
            raise DedupError(
                "a worker process died, perhaps for want of memory", remedy="run again with fewer --jobs"
            ) from None
        if not ok:
            raise value
        return value  # type: ignore[no-any-return]


@contextmanager
def _interrupts_held() -> Iterator[None]:
    # Processes inherit it: one that Ctrl-C met while it started would print a traceback.
    if not hasattr(signal, "pthread_sigmask"):
        yield
        return
    before = signal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGINT})
    try:
        yield
    finally:
        signal.pthread_sigmask(signal.SIG_SETMASK, before)


def _send(connection: Any, value: Any) -> None:
    # Protocol 5 copies arrays once; ``Connection.send`` uses an older one.
    connection.send_bytes(pickle.dumps(value, protocol=5))


def _receive(connection: Any) -> Any:
    return pickle.loads(connection.recv_bytes())


def _serve(connection: Connection, factory: Callable[..., Callable[[Any], Any]], args: tuple[Any, ...]) -> None:
    # Ctrl-C reaches the whole process group; the parent alone decides what happens then.
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    gc.set_threshold(100_000, 10, 10)  # as in the parent
    inbox: SimpleQueue[Any] = SimpleQueue()
    # Reads ahead, for a parent that sends while we send would wait for us for ever.
    threading.Thread(target=_drain, args=(connection, inbox), daemon=True).start()
    try:
        task = factory(*args)
        while (item := inbox.get()) is not _END:
            _send(connection, (True, task(item)))
    except BrokenPipeError:
        return
    except Exception as error:
        try:
            _send(connection, (False, error))
        except Exception:
            _send(connection, (False, DedupError(f"a worker failed: {type(error).__name__}: {error}")))


def _drain(connection: Connection, inbox: SimpleQueue[Any]) -> None:
    try:
        while True:
            inbox.put(_receive(connection))
    except (EOFError, OSError):
        inbox.put(_END)
