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
from dataclasses import dataclass
from multiprocessing import resource_tracker
from multiprocessing.connection import Connection, wait
from queue import SimpleQueue
from types import TracebackType
from typing import Any, Generic, Self, TypeVar

from dedup.errors import DedupError

S = TypeVar("S")
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


@dataclass(frozen=True, slots=True)
class _Pass:
    """What a worker is to make its task of; no result answers it."""

    factory: Callable[..., Callable[[Any], Any]]
    args: tuple[Any, ...]


class Workers(Generic[S]):
    """``jobs`` processes that each own a copy of ``state``, and keep it from one ``map`` to the next.

    With one job all runs in this process, on ``state`` itself. A context manager, which ends the processes.
    """

    def __init__(self, state: S, jobs: int = 1) -> None:
        self._state = state
        self._jobs = jobs
        self._processes: list[tuple[Any, Connection]] = []

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close(at_once=kind is not None)

    def close(self, *, at_once: bool = False) -> None:
        """End the processes, ``at_once`` or when they have done what they were sent. A later ``map`` starts others."""
        for process, connection in self._processes:
            connection.close()
            if at_once:
                process.terminate()
        for process, _ in self._processes:
            process.join()
        self._processes = []

    def map(self, factory: Callable[..., Callable[[T], R]], args: tuple[Any, ...], items: Iterable[T]) -> Iterator[R]:
        """The result of ``factory(state, *args)`` for each item, in order. Raises what a worker raised."""
        if self._jobs <= 1:
            yield from map(factory(self._state, *args), items)
            return
        self._start(factory.__module__)
        for _, connection in self._processes:
            _send(connection, _Pass(factory, args))
        done = False
        try:
            yield from self._map(iter(items))
            done = True
        finally:
            if not done:
                self.close(at_once=True)  # answers to what was sent would be taken for those of another pass

    def _start(self, module: str) -> None:
        if self._processes:
            return
        method = "forkserver" if sys.platform != "win32" and sys.platform != "darwin" else "spawn"
        context: Any = multiprocessing.get_context(method)
        if method == "forkserver":
            context.set_forkserver_preload([module, *_PRELOADED])
            resource_tracker.ensure_running()  # else it starts in between, and lets interrupts through
        with _interrupts_held():
            for _ in range(self._jobs):
                ours, theirs = context.Pipe()
                process = context.Process(target=_serve, args=(theirs, self._state), daemon=True)
                process.start()
                theirs.close()
                self._processes.append((process, ours))

    def _map(self, items: Iterator[Any]) -> Iterator[Any]:
        connections = [connection for _, connection in self._processes]
        assigned: dict[Any, deque[int]] = {connection: deque() for connection in connections}
        results: dict[int, Any] = {}
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

    def _receive(self, connection: Any) -> Any:
        try:
            ok, value = _receive(connection)
        except (EOFError, ConnectionResetError):
            raise DedupError(
                "a worker process died, perhaps for want of memory", remedy="run again with fewer --jobs"
            ) from None
        if not ok:
            raise value
        return value


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


def _serve(connection: Connection, state: Any) -> None:
    # Ctrl-C reaches the whole process group; the parent alone decides what happens then.
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    gc.set_threshold(100_000, 10, 10)  # as in the parent
    inbox: SimpleQueue[Any] = SimpleQueue()
    # Reads ahead, for a parent that sends while we send would wait for us for ever.
    threading.Thread(target=_drain, args=(connection, inbox), daemon=True).start()
    try:
        task: Callable[[Any], Any] = _no_task
        while (item := inbox.get()) is not _END:
            if isinstance(item, _Pass):
                task = item.factory(state, *item.args)
            else:
                _send(connection, (True, task(item)))
    except BrokenPipeError:
        return
    except Exception as error:
        try:
            _send(connection, (False, error))
        except Exception:
            _send(connection, (False, DedupError(f"a worker failed: {type(error).__name__}: {error}")))


def _no_task(item: Any) -> Any:
    raise AssertionError("an item came before its pass")


def _drain(connection: Connection, inbox: SimpleQueue[Any]) -> None:
    try:
        while True:
            inbox.put(_receive(connection))
    except (EOFError, OSError):
        inbox.put(_END)
