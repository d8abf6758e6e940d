"""An ordered map over processes, this one among them, with a bounded number of items under way.

``concurrent.futures`` would do but for three things: a process here builds its state (compiled rules, kernel) once and
owns it, this one works instead of waiting for the others to start, and one that hangs can be killed without losing the
others.
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
from collections.abc import Callable, Iterable, Iterator, Sequence
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
# Once for all helpers, not once in each.
_PRELOADED = ["dedup.pipeline.tasks", "dedup.similarity.kernel", "dedup.similarity.joining"]
_IN_FLIGHT = 2  # items a helper: one under way, one waiting, so that none idles


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

    This process is one of them and has ``state`` itself; the others are its helpers. A context manager, which ends them.
    """

    def __init__(self, state: S, jobs: int = 1) -> None:
        self._state = state
        self._jobs = jobs
        self._helpers: list[tuple[Any, Connection]] = []
        self._starter: threading.Thread | None = None
        self._failure: Exception | None = None
        self._closing = False

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close(at_once=kind is not None)

    def start(self) -> None:
        """Start the helpers, and return before they are there. Without it the first ``map`` does."""
        if self._starter is not None or self._jobs <= 1:
            return
        method = "forkserver" if sys.platform != "win32" and sys.platform != "darwin" else "spawn"
        context: Any = multiprocessing.get_context(method)
        if method == "forkserver":
            context.set_forkserver_preload(_PRELOADED)
            resource_tracker.ensure_running()  # else it starts in between, and lets interrupts through
        with _interrupts_held():
            if method == "forkserver":
                from multiprocessing import forkserver

                forkserver.ensure_running()
            self._starter = threading.Thread(target=self._start_helpers, args=(context,), daemon=True)
            self._starter.start()

    def _start_helpers(self, context: Any) -> None:
        try:
            while len(self._helpers) < self._jobs - 1 and not self._closing:
                ours, theirs = context.Pipe()
                process = context.Process(target=_serve, args=(theirs, self._state), daemon=True)
                process.start()
                theirs.close()
                self._helpers.append((process, ours))
        except Exception as error:
            self._failure = error

    def close(self, *, at_once: bool = False) -> None:
        """End the helpers, ``at_once`` or when they have done what they were sent. A later ``map`` starts others."""
        if self._starter is not None:
            self._closing = True
            self._starter.join()
        for process, connection in self._helpers:
            connection.close()
            if at_once:
                process.terminate()
        for process, _ in self._helpers:
            process.join()
        self._helpers = []
        self._starter = None
        self._failure = None
        self._closing = False

    def map(self, factory: Callable[..., Callable[[T], R]], args: tuple[Any, ...], items: Iterable[T]) -> Iterator[R]:
        """The result of ``factory(state, *args)`` for each item, in order. Raises what a helper raised."""
        self.start()
        done = False
        try:
            yield from self._map(_Pass(factory, args), iter(items))
            done = True
        finally:
            if not done:
                self.close(at_once=True)  # answers to what was sent would be taken for those of another pass

    def _map(self, work: _Pass, items: Iterator[Any]) -> Iterator[Any]:
        task = work.factory(self._state, *work.args)
        assigned: dict[Any, deque[int]] = {}
        results: dict[int, Any] = {}
        sent = emitted = 0
        exhausted = False

        def take() -> Any:
            nonlocal sent, exhausted
            # Results that wait for an earlier one count too, or a slow item would let them pile up.
            if exhausted or sent - emitted >= 2 * _IN_FLIGHT * self._jobs:
                return _END
            item = next(items, _END)
            exhausted = item is _END
            sent += not exhausted
            return item

        while True:
            if self._failure is not None:
                raise self._failure
            for _, newcomer in self._helpers[len(assigned) :]:
                self._send(newcomer, work)
                assigned[newcomer] = deque()
            for depth in range(_IN_FLIGHT):
                for connection, numbers in assigned.items():
                    if len(numbers) <= depth and (item := take()) is not _END:
                        numbers.append(sent - 1)
                        self._send(connection, item)
            busy = [connection for connection, numbers in assigned.items() if numbers]
            ready: Sequence[Any] = wait(busy, timeout=0) if busy else []
            if not ready and (item := take()) is not _END:
                results[sent - 1] = task(item)
            elif not ready and busy:
                ready = wait(busy)
            elif not ready:
                return
            for connection in ready:
                results[assigned[connection].popleft()] = self._receive(connection)
            while emitted in results:
                yield results.pop(emitted)
                emitted += 1

    def _send(self, connection: Any, value: Any) -> None:
        try:
            connection.send_bytes(_pack(value))
        except OSError:
            raise _died() from None

    def _receive(self, connection: Any) -> Any:
        try:
            ok, value = pickle.loads(connection.recv_bytes())
        except (EOFError, OSError):
            raise _died() from None
        if not ok:
            raise value
        return value


def _died() -> DedupError:
    return DedupError("a worker process died, perhaps for want of memory", remedy="run again with fewer --jobs")


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


def _pack(value: Any) -> bytes:
    # Protocol 5 copies arrays once; ``Connection.send`` uses an older one.
    return pickle.dumps(value, protocol=5)


def _serve(connection: Connection, state: Any) -> None:
    # Ctrl-C reaches the whole process group; the parent alone decides what happens then.
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    gc.set_threshold(100_000, 10, 10)  # as in the parent
    inbox: SimpleQueue[Any] = SimpleQueue()
    outbox: SimpleQueue[Any] = SimpleQueue()
    # Read ahead, for a parent that sends while we send would wait for us for ever; and send while working on, for the
    # parent works too and may not look for a while.
    threading.Thread(target=_drain, args=(connection, inbox), daemon=True).start()
    sender = threading.Thread(target=_deliver, args=(connection, outbox), daemon=True)
    sender.start()
    try:
        task: Callable[[Any], Any] = _no_task
        while (data := inbox.get()) is not _END:
            item = pickle.loads(data)
            if isinstance(item, _Pass):
                task = item.factory(state, *item.args)
            else:
                outbox.put(_pack((True, task(item))))
    except Exception as error:
        try:
            outbox.put(_pack((False, error)))
        except Exception:
            outbox.put(_pack((False, DedupError(f"a worker failed: {type(error).__name__}: {error}"))))
    outbox.put(_END)
    sender.join()


def _no_task(item: Any) -> Any:
    raise AssertionError("an item came before its pass")


def _drain(connection: Connection, inbox: SimpleQueue[Any]) -> None:
    try:
        while True:
            inbox.put(connection.recv_bytes())
    except (EOFError, OSError):
        inbox.put(_END)


def _deliver(connection: Any, outbox: SimpleQueue[Any]) -> None:
    try:
        while (data := outbox.get()) is not _END:
            connection.send_bytes(data)
    except OSError:  # the parent has gone
        return
