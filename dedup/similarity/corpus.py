"""The batch join: each paragraph's earliest match, by the parity contract."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from dedup.config import Settings
from dedup.similarity.sketch import Sketches
from dedup.similarity.verification import threshold_ratio

Progress = Callable[[str, int, int], None]
"""Called with the stage ("collapse", "bands", "verify"), what is done of it, and its total."""

CHUNK = 1 << 16


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


class _Column:
    """A growing array."""

    def __init__(self, dtype: Any, width: int = 1) -> None:
        self._data = np.empty(1024 * width, dtype)
        self._width = width
        self._size = 0

    def extend(self, values: NDArray[Any]) -> None:
        need = self._size + values.size
        if need > len(self._data):
            # numpy's resize is realloc, which moves large blocks by remapping pages, not by copying.
            self._data.resize(max(need, len(self._data) + len(self._data) // 4), refcheck=False)
        self._data[self._size : need] = values.ravel()
        self._size = need

    @property
    def array(self) -> NDArray[Any]:
        return self._data[: self._size]

    def clear(self) -> None:
        self._data = np.empty(0, self._data.dtype)
        self._size = 0


class Corpus:
    """All paragraphs of a batch, in order."""

    def __init__(self, settings: Settings, memory: int | None = None, folder: Path | str | None = None) -> None:
        self.settings = settings
        self._keys = _Column(np.uint64, 2)
        self._skeletons = _Column(np.uint64)
        self._offsets = _Column(np.int64)
        self._offsets.extend(np.zeros(1, np.int64))
        self._shingles = _Column(np.uint32)
        self._bands = [_Column(np.uint32) for _ in range(settings.bands[0])]
        self._end = 0
        self._rows = 0

    def __len__(self) -> int:
        return self._rows

    @property
    def keys(self) -> NDArray[np.uint64]:
        """(n, 2) the match keys; see Sketches."""
        return self._keys.array.reshape(-1, 2)

    @property
    def skeletons(self) -> NDArray[np.uint64]:
        """(n,) the skeletons; see Sketches."""
        return self._skeletons.array

    def append(self, sketches: Sketches) -> None:
        """Add rows; they get the next numbers. Raises ValueError for sketches of other settings."""
        if (sketches.num_perm, sketches.seed, sketches.bands.shape[1]) != (
            self.settings.num_perm,
            self.settings.seed,
            len(self._bands),
        ):
            raise ValueError("these sketches were made with other settings than the corpus has")
        self._keys.extend(sketches.keys)
        self._skeletons.extend(sketches.skeletons)
        self._offsets.extend(sketches.offsets[1:] + self._end)
        self._shingles.extend(sketches.shingles)
        for column, values in zip(self._bands, sketches.bands.T, strict=True):
            column.extend(values)
        self._end += int(sketches.offsets[-1])
        self._rows += len(sketches)

    def join(self, progress: Progress | None = None, jobs: int = 1) -> Matches:
        """The earliest match of every row; call once. The same for any ``jobs`` (threads) and any split of appends."""
        from dedup.similarity.joining import link_buckets, match_entries

        report = progress or _silent
        n = self._rows
        offsets = self._offsets.array
        report("collapse", 0, n)
        earlier = earliest_equal(self.keys)
        report("collapse", n, n)
        rows = np.flatnonzero((earlier < 0) & (np.diff(offsets) > 0))
        entries = len(rows)
        bands = len(self._bands)
        links = np.empty((bands, entries), np.uint32)
        overflow = 0
        numbers = np.arange(entries, dtype=np.uint64)
        for band, column in enumerate(self._bands):
            report("bands", band, bands)
            packed = column.array[rows].astype(np.uint64)
            packed <<= np.uint64(32)
            packed |= numbers
            packed.sort()
            overflow += link_buckets(packed, self.settings.bucket_cap, links[band])
            column.clear()
        report("bands", bands, bands)
        above, below = threshold_ratio(self.settings.threshold)
        found = np.full(entries, -1, np.int64)
        similar = np.zeros(entries, np.float32)
        spans = [(low, min(low + CHUNK, entries)) for low in range(0, entries, CHUNK)]

        def run(span: tuple[int, int]) -> int:
            match_entries(
                span[0], span[1], links, self.settings.bucket_cap, rows, offsets, self._shingles.array,
                above, below, found, similar,
            )  # fmt: skip
            return span[1]

        report("verify", 0, entries)
        with ThreadPoolExecutor(max(1, jobs)) as pool:
            for done in pool.map(run, spans):
                report("verify", done, entries)
        jaccard = (earlier >= 0).astype(np.float32)
        template = np.zeros(n, np.bool_)
        hits = found >= 0
        later = rows[hits]
        first = rows[found[hits]]
        earlier[later] = first
        jaccard[later] = similar[hits]
        template[later] = self.skeletons[later] == self.skeletons[first]
        return Matches(earlier, jaccard, template, int(overflow))


def _silent(stage: str, done: int, total: int) -> None:
    pass


def earliest_equal(keys: NDArray[np.uint64]) -> NDArray[np.int64]:
    """(n,) for each row of ``keys`` (n, 2) the first row equal to it if that is another, else -1; -1 for zeros."""
    earlier = np.full(len(keys), -1, np.int64)
    rows = np.flatnonzero(keys.any(axis=1))
    if not len(rows):
        return earlier
    order = rows[np.lexsort((keys[rows, 1], keys[rows, 0]))]
    ordered = keys[order]
    fresh = np.ones(len(order), np.bool_)
    fresh[1:] = (ordered[1:] != ordered[:-1]).any(axis=1)
    # lexsort is stable, so the first of each run is the earliest row.
    first = order[np.flatnonzero(fresh)[np.cumsum(fresh) - 1]]
    earlier[order] = np.where(first == order, -1, first)
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
