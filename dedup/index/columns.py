"""The columns of an index in memory: numpy arrays that grow."""

from __future__ import annotations

from typing import Any

import numpy as np
from numpy.typing import NDArray

CELLS_A_HEAD = 1.5
"""Load of the hash table: the mean length of a chain, against four bytes a head."""
_FIRST = 1024


class Columns:
    """Rows, match keys, shingles and cells; see kernel.py for what they hold and how they hang together."""

    def __init__(self, bands: int) -> None:
        from dedup.index import kernel

        n = _FIRST
        self.kernel: Any = kernel
        self.bands = bands
        self.counters = np.zeros(kernel.COUNTERS, np.int64)
        self.counters[[kernel.HEADS, kernel.KEY_HEADS]] = 1
        self.keys = np.empty((n, 2), np.uint64)
        self.skeletons = np.empty(n, np.uint64)
        self.documents = np.empty(n, np.uint32)
        self.paragraphs = np.empty(n, np.uint32)
        self.representatives = np.empty(n, np.uint32)
        """The row of an equal text that came first, the row itself where it is that one, NONE for a forgotten row."""
        self.starts = np.empty(n, np.int64)
        self.lengths = np.empty(n, np.uint32)
        self.row_block = np.empty(n, np.uint32)
        self.key_heads = np.zeros(n, np.uint32)
        self.key_links = np.empty(n, np.uint32)
        self.shingles = np.empty(16 * n, np.uint32)
        self.cells = np.empty(n * bands, np.uint64)
        self.block_row = np.empty(n, np.uint32)
        self.heads = np.zeros(n, np.uint32)

    @property
    def rows(self) -> int:
        """Rows, forgotten ones included."""
        return int(self.counters[self.kernel.ROWS])

    @property
    def overflow(self) -> int:
        """Memberships that the bucket cap turned away."""
        return int(self.counters[self.kernel.OVERFLOW])

    @property
    def nbytes(self) -> int:
        """Bytes, spare room included."""
        return sum(value.nbytes for value in self.__dict__.values() if isinstance(value, np.ndarray))

    def make_room(self, rows: int, shingles: int) -> None:
        """Grow so that a document of that many rows and shingles fits in."""
        kernel, counters = self.kernel, self.counters
        need = self.rows + rows
        if need > len(self.skeletons):
            size = _more(need)
            self.keys.resize((size, 2), refcheck=False)
            for column in (
                self.skeletons, self.documents, self.paragraphs, self.representatives, self.starts,
                self.lengths, self.row_block, self.key_links,
            ):  # fmt: skip
                column.resize(size, refcheck=False)
        blocks = int(counters[kernel.BLOCKS]) + rows
        if blocks > len(self.block_row):
            size = _more(blocks)
            self.block_row.resize(size, refcheck=False)
            self.cells.resize(size * self.bands, refcheck=False)
        used = int(counters[kernel.SHINGLES]) + shingles
        if used > len(self.shingles):
            self.shingles.resize(_more(used), refcheck=False)
        if need > len(self.key_heads):
            self.key_heads.resize(_more(need), refcheck=False)
        heads = int(blocks * self.bands / CELLS_A_HEAD) + 1
        if heads > len(self.heads):
            self.heads.resize(_more(heads), refcheck=False)
        if need > counters[kernel.KEY_HEADS]:
            kernel.grow_keys(need, counters, self.keys, self.key_heads, self.key_links)
        if heads > counters[kernel.HEADS]:
            kernel.grow(heads, counters, self.heads, self.cells)

    def remember(self, *args: Any) -> None:
        """``kernel.remember`` on these columns."""
        self.kernel.remember(
            self.counters, self.keys, self.skeletons, self.documents, self.paragraphs, self.representatives,
            self.starts, self.lengths, self.row_block, self.key_heads, self.key_links, self.shingles,
            self.cells, self.block_row, self.heads, *args,
        )  # fmt: skip

    def take_back(self, first: int) -> None:
        """Undo ``remember`` back to row ``first``."""
        self.kernel.take_back(
            first, self.counters, self.keys, self.representatives, self.starts, self.row_block,
            self.key_heads, self.key_links, self.cells, self.block_row, self.heads, self.bands,
        )  # fmt: skip

    def bands_of(self, rows: NDArray[np.int64]) -> NDArray[np.uint32]:
        """(n, b) band keys of rows, zeros where a row has no block of its own."""
        out = np.zeros((len(rows), self.bands), np.uint32)
        for i, block in enumerate(self.row_block[rows].tolist()):
            if block != self.kernel.NONE:
                out[i] = self.cells[block * self.bands : (block + 1) * self.bands] >> self.kernel.U32
        return out

    def shingles_of(self, rows: NDArray[np.int64]) -> tuple[NDArray[np.uint32], NDArray[np.int64]]:
        """Shingle sets of rows one after another, and their (n+1,) bounds; none for a row that repeats another."""
        lengths = np.where(self.representatives[rows] == rows, self.lengths[rows], 0)
        offsets = np.zeros(len(rows) + 1, np.int64)
        np.cumsum(lengths, out=offsets[1:])
        starts = self.starts[rows].tolist()
        parts = [self.shingles[start : start + n] for start, n in zip(starts, lengths.tolist(), strict=True)]
        return np.concatenate(parts) if parts else np.empty(0, np.uint32), offsets


def _more(need: int) -> int:
    # realloc moves large blocks by remapping pages; the new part is written with zeros, so it is kept small.
    return need + need // 16 + _FIRST
