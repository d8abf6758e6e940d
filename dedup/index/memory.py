"""The home in this process's memory."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator, Sequence
from threading import RLock

import numpy as np
from numpy.typing import NDArray

from dedup.config import Settings
from dedup.index.parameters import parameters_of
from dedup.index.protocol import Answer, Entry, Info, Stored
from dedup.index.table import Table

STEPS = 32
"""Documents are forgotten in steps of this part of the retention window."""


class MemoryIndex:
    """Remembers until it is closed; some 500 bytes a paragraph of 40 words."""

    def __init__(
        self, settings: Settings, *, keep: float | None = None, clock: Callable[[], float] = time.time
    ) -> None:
        self._parameters = parameters_of(settings)
        self._table = Table(settings)
        self._number = 0
        self._keep = keep
        self._clock = clock
        self._swept = clock()
        self._lock = RLock()

    def add(self, entry: Entry) -> Answer:
        """Remember ``entry``; see Index."""
        with self._lock:
            now = self._clock()
            if self._keep is not None and now - self._swept >= self._keep / STEPS:
                self._sweep(now)
            self._number += 1
            return self._table.add(entry, self._number, now)

    def query(self, entry: Entry) -> Answer:
        """What ``add`` would tell."""
        with self._lock:
            return self._table.query(entry)

    def forget(self, id: str) -> int:
        """Forget every document of that id; see Index."""
        with self._lock:
            return self._table.forget(self._table.places(id))

    def withdraw(self, numbers: Sequence[int]) -> int:
        """Forget single documents; see Index."""
        with self._lock:
            return self._table.forget(self._table.places_of(numbers))

    def _sweep(self, now: float) -> None:
        assert self._keep is not None
        self._swept = now
        table = self._table
        table.forget([p for p, seen in enumerate(table.seen) if seen < now - self._keep])

    def info(self) -> Info:
        """Counts and parameters."""
        with self._lock:
            table = self._table
            return Info(
                "memory", "memory", table.documents, table.paragraphs, table.overflow, table.nbytes, self._parameters
            )

    def verify(self) -> list[str]:
        """Nothing: what is in memory was written by this process."""
        return []

    def compact(self) -> None:
        """Forget what has outlived ``keep`` and give room back."""
        with self._lock:
            if self._keep is not None:
                self._sweep(self._clock())
            self._table.rebuild()

    def export(self) -> Iterator[Stored]:
        """Every remembered document, in order."""
        with self._lock:
            table = self._table
            for place, name in enumerate(table.names):
                if name is not None:
                    paragraphs, keys = table.stored(place)
                    rest = (table.seen[place], tuple(paragraphs.tolist()), hex_keys(keys))
                    yield Stored(table.numbers[place], name, table.sites[place], *rest)

    def flush(self) -> None:
        """Nothing to do."""

    def close(self) -> None:
        """Nothing to do."""


def hex_keys(keys: NDArray[np.uint64]) -> tuple[str, ...]:
    """(n, 2) match keys as 32 hex digits each."""
    return tuple(f"{high:016x}{low:016x}" for high, low in keys.tolist())
