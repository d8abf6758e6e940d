"""Taking rows out of an index in memory so that what is left is what it would be without them."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from dedup.index.columns import Columns


def bury(columns: Columns, dead: NDArray[np.uint8], cap: int) -> int:
    """Forget the rows where ``dead`` (rows,) is 1; how many of them had been alive.

    The earliest copy left becomes the representative of its text and takes over its block. A bucket that was full
    may owe a place to a paragraph that was turned away, so it is filled anew.
    """
    from dedup.index import removal

    rows = len(dead)
    representatives = columns.representatives
    leaders = np.flatnonzero((dead == 1) & (representatives[:rows] == np.arange(rows)))
    heirs = np.empty(rows, np.int64)
    died = int(removal.find_heirs(rows, dead, representatives, heirs))
    full: set[tuple[int, int]] = set()
    for row in leaders.tolist():
        _succeed(columns, row, int(heirs[row]), cap, full)
    if full:
        _refill(columns, full, cap)
    return died


def _succeed(columns: Columns, row: int, heir: int, cap: int, full: set[tuple[int, int]]) -> None:
    """Put ``heir`` in the place of a dead representative, or take the row out of the tables; note full buckets."""
    from dedup.index import removal

    c, none = columns, columns.kernel.NONE
    removal.replace_key(row, heir, c.counters, c.keys, c.key_heads, c.key_links)
    block = int(c.row_block[row])
    if block == none:
        return
    c.row_block[row] = none
    for band in range(c.bands):
        at = block * c.bands + band
        if removal.members(at, c.bands, c.counters, c.cells, c.heads) >= cap:
            full.add((band, int(c.cells[at] >> c.kernel.U32)))
        if heir < 0 and not removal.unlink(at, c.counters, c.cells, c.heads):
            c.counters[c.kernel.OVERFLOW] -= 1
    if heir >= 0:
        c.row_block[heir] = block
        c.block_row[block] = heir
        c.starts[heir], c.lengths[heir] = c.starts[row], c.lengths[row]
    else:
        c.block_row[block] = none


def _refill(columns: Columns, full: set[tuple[int, int]], cap: int) -> None:
    """Make these buckets, (band, key), hold the first ``cap`` of their members again."""
    c = columns
    blocks = int(c.counters[c.kernel.BLOCKS])
    cells = c.cells[: blocks * c.bands].reshape(blocks, c.bands)
    alive = c.block_row[:blocks] != c.kernel.NONE
    by_band: dict[int, list[int]] = {}
    for band, key in full:
        by_band.setdefault(band, []).append(key)
    for band, wanted in by_band.items():
        column = cells[:, band] >> c.kernel.U32
        hits = np.flatnonzero(alive & np.isin(column, np.array(wanted, np.uint64)))
        hits = hits[np.lexsort((c.block_row[hits], column[hits]))]
        keys = column[hits]
        rank = np.arange(len(hits)) - np.searchsorted(keys, keys)
        for block, place in zip(hits.tolist(), rank.tolist(), strict=True):
            _set_linked(c, block * c.bands + band, place < cap)


def _set_linked(columns: Columns, at: int, linked: bool) -> None:
    from dedup.index import removal

    c = columns
    turned = int(c.cells[at] & c.kernel.LOW) == c.kernel.TURNED
    if linked and turned:
        removal.relink(at, c.counters, c.cells, c.heads)
        c.counters[c.kernel.OVERFLOW] -= 1
    elif not linked and not turned:
        removal.unlink(at, c.counters, c.cells, c.heads)
        c.counters[c.kernel.OVERFLOW] += 1
