"""The batch join: each paragraph's earliest match, by the parity contract."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from dataclasses import dataclass
from functools import partial
from itertools import starmap
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from dedup.config import Settings
from dedup.similarity.columns import Column
from dedup.similarity.entries import Entries, Found, Map, Match
from dedup.similarity.sketch import Sketches
from dedup.similarity.verification import threshold_ratio

Progress = Callable[[str, int, int], None]
"""Called with the stage ("collapse", "bands", "verify"), what is done of it, and its total."""

PARTS = 16
"""Into which the exact join splits its slots by value, to sort one at a time."""


@dataclass(frozen=True, slots=True)
class Matches:
    """Columns of n rows, one a paragraph, in the order they were appended."""

    earlier: NDArray[np.int64]
    """(n,) the row of the earliest match, -1 for none."""
    jaccard: NDArray[np.float32]
    """(n,) its Jaccard similarity, 1.0 where the keys are equal, 0.0 for none."""
    template: NDArray[np.bool_]
    """(n,) the keys differ and the skeletons agree."""
    overflow: int
    """Memberships that ``Settings.bucket_cap`` turned away."""


class Corpus:
    """All paragraphs of a batch, in order.

    ``memory`` bounds the bytes that columns may hold; past it they move to temporary files in ``folder`` (None: the
    system's), which vanish with the corpus. The join itself works with some 60 bytes a row besides.
    """

    def __init__(self, settings: Settings, memory: int | None = None, folder: Path | str | None = None) -> None:
        self.settings = settings
        self._memory = memory
        self._folder = None if folder is None else Path(folder)
        self._spilled = False
        self._keys = Column(np.uint64)
        self._skeletons = Column(np.uint64)
        self._offsets = Column(np.int64)
        self._offsets.extend(np.zeros(1, np.int64))
        self._shingles = Column(np.uint32)
        self._rows = 0

    def __len__(self) -> int:
        return self._rows

    def append(self, sketches: Sketches) -> None:
        """Add rows; they get the next numbers.

        Raises ValueError for sketches of other settings, and OverflowError past 2^32 - 2 rows.
        """
        settings = self.settings
        kind = (sketches.num_perm, sketches.seed)
        if kind != (settings.num_perm, settings.seed) or sketches.bands.shape[1] not in (0, settings.bands[0]):
            raise ValueError("these sketches were made with other settings than the corpus has")
        if self._rows + len(sketches) >= 1 << 32:
            raise OverflowError("a corpus holds fewer than 2^32 paragraphs")
        end = len(self._shingles)
        self._keys.extend(sketches.keys)
        self._skeletons.extend(sketches.skeletons)
        self._offsets.extend(sketches.offsets[1:] + end)
        self._shingles.extend(sketches.shingles)
        self._rows += len(sketches)
        if self._memory is not None:
            self._make_room(self._memory)

    def _make_room(self, memory: int) -> None:
        columns = [self._shingles, self._keys, self._skeletons, self._offsets]
        for group in (columns[:1], columns[1:]):
            if sum(column.resident for column in columns) <= memory:
                return
            self._spilled = True
            for column in group:
                column.spill(self._folder)

    def join(self, progress: Progress | None = None, jobs: int = 1) -> Matches:
        """The earliest match of every row; call once. The same for any ``jobs`` (threads) and any split of appends."""
        report = progress or _silent
        n = self._rows
        report("collapse", 0, n)
        for column in (self._skeletons, self._offsets, self._shingles):
            column.trim()
        earlier = earliest_equal(self._keys.array.reshape(-1, 2))
        self._keys.clear()
        report("collapse", n, n)
        offsets = self._offsets.array
        # Entries are numbered in 32 bits, as in links.
        rows = np.flatnonzero((earlier < 0) & (offsets[1:] > offsets[:-1])).astype(np.uint32)
        entries = Entries(rows, offsets, self._shingles.array, np.empty((len(rows), 2), np.uint64))
        with _map(jobs) as run:
            for _ in run(entries.profile, entries.spans):
                pass
            match, overflow = (self._by_prefixes if self.settings.exact else self._by_bands)(entries, report, run)
            found = Found(np.zeros(len(rows), np.uint32), np.zeros(len(rows), np.float32))
            report("verify", 0, len(rows))
            matched = run(partial(match, found), entries.spans)
            for (_, done), _ in zip(entries.spans, matched, strict=True):
                report("verify", done, len(rows))
        jaccard = (earlier >= 0).astype(np.float32)
        template = np.zeros(n, np.bool_)
        hits = np.flatnonzero(found.entries)
        later = rows[hits]
        first = rows[found.entries[hits] - np.uint32(1)]
        earlier[later] = first
        jaccard[later] = found.jaccard[hits]
        skeletons = self._skeletons.array
        template[later] = skeletons[later] == skeletons[first]
        return Matches(earlier, jaccard, template, overflow)

    def _by_bands(self, entries: Entries, report: Progress, run: Map) -> tuple[Match, int]:
        """What matches a span of entries by their buckets, and the overflow."""
        from dedup.similarity.bands import Buckets

        buckets = Buckets(self.settings, entries, self._folder, self._spilled)
        width = self.settings.bands[0]
        report("bands", 0, width)
        for first, last in buckets.groups:
            buckets.add(first, last, run)
            report("bands", last, width)
        return buckets.match, buckets.overflow

    def _by_prefixes(self, entries: Entries, report: Progress, run: Map) -> tuple[Match, int]:
        """What matches a span of entries by their prefixes; nothing overflows."""
        from dedup.similarity.prefixes import choose_prefixes, count_values, link_slots, match_prefixes

        rows, offsets, shingles, profiles = entries
        above, below = threshold_ratio(self.settings.threshold)
        sizes = offsets[rows + 1] - offsets[rows]
        starts = np.zeros(len(rows) + 1, np.int64)
        np.cumsum(sizes - -(-sizes * above // below) + 1, out=starts[1:])
        report("bands", 0, PARTS)
        counts = np.zeros(1 << min(24, max(16, len(shingles).bit_length())), np.uint32)
        count_values(rows, offsets, shingles, counts)
        values = np.empty(starts[-1], np.uint32)
        owners = np.empty(starts[-1], np.uint32)
        choose_prefixes(rows, offsets, shingles, counts, starts, values, owners)
        links = np.zeros(starts[-1], np.uint32)
        part_of = (values >> np.uint32(28)).astype(np.uint8)
        for part in range(PARTS):
            slots = np.flatnonzero(part_of == part).astype(np.uint64)
            packed = (values[slots].astype(np.uint64) << np.uint64(32)) | slots
            packed.sort()
            link_slots(packed, links)
            report("bands", part + 1, PARTS)

        def match(found: Found, low: int, high: int) -> None:
            match_prefixes(
                low, high, starts, owners, links, profiles, rows, offsets, shingles, above, below,
                found.entries, found.jaccard,
            )  # fmt: skip

        return match, 0


@contextmanager
def _map(jobs: int) -> Iterator[Map]:
    if jobs <= 1:
        yield starmap
        return
    with ThreadPoolExecutor(jobs) as pool:
        yield lambda function, spans: pool.map(lambda span: function(*span), spans)


def _silent(stage: str, done: int, total: int) -> None:
    pass


def earliest_equal(keys: NDArray[np.uint64]) -> NDArray[np.int64]:
    """(n,) for each row of ``keys`` (n, 2) the first row equal to it if that is another, else -1; -1 for zeros."""
    from dedup.similarity.joining import link_equal

    earlier = np.full(len(keys), -1, np.int64)
    if link_equal(np.argsort(keys[:, 0]), keys, earlier):
        return earlier
    earlier[:] = -1
    order = np.lexsort((keys[:, 1], keys[:, 0]))
    ordered = keys[order]
    fresh = np.ones(len(order), np.bool_)
    fresh[1:] = (ordered[1:] != ordered[:-1]).any(axis=1)
    # lexsort is stable, so the first of each run is the earliest row.
    first = order[np.flatnonzero(fresh)[np.cumsum(fresh) - 1]]
    earlier[order] = np.where((first == order) | ~ordered.any(axis=1), -1, first)
    return earlier


def clusters(earlier: NDArray[np.int64]) -> NDArray[np.int64]:
    """(n,) the canonical of each row: where its pointers end, itself if it has none. For reports; decides nothing.

    Raises ValueError where a pointer does not point backwards.

    >>> clusters(np.array([-1, 0, -1, 1])).tolist()
    [0, 0, 2, 0]
    """
    numbers = np.arange(len(earlier), dtype=np.int64)
    if (earlier >= numbers).any():
        raise ValueError("a match must be earlier than the row that points to it")
    roots = np.where(earlier < 0, numbers, earlier)
    while True:
        further = roots[roots]
        if np.array_equal(further, roots):
            return roots
        roots = further
