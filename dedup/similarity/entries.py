"""What the passes of a join over its entries share."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from typing import Any, NamedTuple

import numpy as np
from numpy.typing import NDArray

from dedup.similarity.columns import release

CHUNK = 1 << 16
Span = tuple[int, int]
Map = Callable[[Callable[..., Any], Iterable[tuple[Any, ...]]], Iterator[Any]]
"""``itertools.starmap``, in this thread or in several."""


class Found(NamedTuple):
    """Columns of one an entry, filled by verification."""

    entries: NDArray[np.uint32]
    """1 + the entry of its earliest match, 0 for none."""
    jaccard: NDArray[np.float32]


class Entries(NamedTuple):
    """The rows that can match nearly."""

    rows: NDArray[np.uint32]
    """(e,) their numbers, ascending."""
    offsets: NDArray[np.int64]
    """(n+1,) of all rows, into ``shingles``."""
    shingles: NDArray[np.uint32]
    profiles: NDArray[np.uint64]
    """(e, 2) see verifying.py."""

    def profile(self, low: int, high: int) -> None:
        """Fill ``profiles`` for entries ``low`` to ``high``."""
        from dedup.similarity.verifying import profile

        profile(low, high, self.rows, self.offsets, self.shingles, self.profiles)
        release(self.shingles)

    @property
    def spans(self) -> list[Span]:
        """In pieces for threads to work on."""
        count = len(self.rows)
        return [(low, min(low + CHUNK, count)) for low in range(0, count, CHUNK)]


Match = Callable[[Found, int, int], None]
"""Verifies the entries of a span."""
