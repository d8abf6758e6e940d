"""Buckets of a whole corpus, some bands at a time, and what matches by them. Import where used: this loads numba."""

from __future__ import annotations

from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from dedup.config import Settings
from dedup.similarity.buckets import band_keys, count_shared, fill, match_entries, pack
from dedup.similarity.columns import Column, release, scratch
from dedup.similarity.entries import Entries, Found, Map, Span
from dedup.similarity.sketch import Permutations
from dedup.similarity.verification import threshold_ratio

AT_ONCE = 80
"""Signature rows to compute at once, more or less."""


class Buckets:
    """The buckets of all bands, as buckets.py keeps them.

    Band keys are made here, from the shingles: kept for all rows they would take half as much room as the shingles do.
    """

    def __init__(self, settings: Settings, entries: Entries, folder: Path | None, on_disk: bool) -> None:
        self.overflow = 0
        self._settings = settings
        self._entries = entries
        self._folder = folder
        self._on_disk = on_disk
        self._permutations = Permutations.draw(settings.num_perm, settings.seed)
        width = settings.bands[0]
        self._bits = np.empty((-(-len(entries.rows) // 64), width), np.uint64)
        self._ranks = np.empty(self._bits.shape, np.uint32)
        self._values, self._members = Column(np.uint32), Column(np.uint32)
        self._value_starts, self._member_starts = np.zeros(width, np.int64), np.zeros(width, np.int64)
        if on_disk:
            self._values.spill(folder)
            self._members.spill(folder)

    @property
    def groups(self) -> list[Span]:
        """Bands to ``add`` together, (first, end): enough to be quick, and few enough to take little room."""
        width, rows = self._settings.bands
        step = -(-width // -(-width * rows // AT_ONCE))
        return [(first, min(first + step, width)) for first in range(0, width, step)]

    def add(self, first: int, last: int, run: Map) -> None:
        """Find the buckets of bands ``first`` to ``last``; a call a group, in order."""
        entries, rows = self._entries, self._settings.bands[1]
        a, b = self._permutations.by_band(first, last, rows)
        keys = scratch((last - first, len(entries.rows)), np.uint32, self._folder, self._on_disk)

        def make(low: int, high: int) -> None:
            band_keys(low, high, entries.rows, entries.offsets, entries.shingles, a, b, first, rows, keys)
            release(entries.shingles)

        for _ in run(make, entries.spans):
            pass
        made = run(self._bucket, [(band, np.asarray(keys[band - first])) for band in range(first, last)])
        for band, (members, values, overflow) in enumerate(made, first):
            self._value_starts[band], self._member_starts[band] = len(self._values), len(self._members)
            self._values.extend(values)
            self._members.extend(members)
            self.overflow += overflow

    def _bucket(self, band: int, keys: NDArray[np.uint32]) -> tuple[NDArray[np.uint32], NDArray[np.uint32], int]:
        """Members, values and overflow of one band. ``keys`` is used up."""
        cap = self._settings.bucket_cap
        packed = np.empty(len(keys), np.uint64)
        pack(keys, packed)
        packed.sort()
        some, others, overflow = count_shared(packed, cap)
        members, values = np.empty(some, np.uint32), np.empty(others, np.uint32)
        fill(packed, cap, band, keys, members, values, self._bits, self._ranks)
        return members, values, overflow

    def match(self, found: Found, low: int, high: int) -> None:
        """Fill ``found`` for entries ``low`` to ``high``."""
        entries = self._entries
        above, below = threshold_ratio(self._settings.threshold)
        match_entries(
            low, high, self._bits, self._ranks, self._value_starts, self._values.array, self._member_starts,
            self._members.array, self._settings.bucket_cap, entries.profiles, entries.rows, entries.offsets,
            entries.shingles, above, below, found.entries, found.jaccard,
        )  # fmt: skip
        release(entries.shingles)
