"""The compiled parts of forgetting; kernel.py tells of cells, chains and blocks. Importing this loads numba."""

# mypy: allow-untyped-defs, allow-untyped-calls

from __future__ import annotations

import numpy as np

from dedup.compiling import compiled
from dedup.index.kernel import HEADS, HIGH, KEY_HEADS, NONE, TURNED, slot_of
from dedup.similarity.machine import LOW, U32


@compiled("i8(i8, i8, i8[::1], u8[::1], u4[::1])")
def members(at, bands, counters, cells, heads):
    """How many cells are linked in the bucket that cell ``at`` belongs to."""
    value = cells[at] >> U32
    count = 0
    link = heads[slot_of(value, counters[HEADS])]
    while link:
        cell = cells[link - 1]
        if cell >> U32 == value and np.int64(link - 1) % bands == at % bands:
            count += 1
        link = np.uint32(cell & LOW)
    return count


@compiled("b1(i8, i8[::1], u8[::1], u4[::1])")
def unlink(at, counters, cells, heads):
    """Take cell ``at`` out of its chain, if it is in one."""
    if cells[at] & LOW == TURNED:
        return False
    slot = slot_of(cells[at] >> U32, counters[HEADS])
    link = heads[slot]
    before = np.uint32(0)
    while link and link - 1 != at:
        before = link
        link = np.uint32(cells[link - 1] & LOW)
    if link == 0:
        return False
    after = cells[at] & LOW
    if before:
        cells[before - 1] = (cells[before - 1] & HIGH) | after
    else:
        heads[slot] = np.uint32(after)
    cells[at] |= LOW  # TURNED
    return True


@compiled("void(i8, i8[::1], u8[::1], u4[::1])")
def relink(at, counters, cells, heads):
    """Put a turned-away cell into its chain."""
    slot = slot_of(cells[at] >> U32, counters[HEADS])
    cells[at] = (cells[at] & HIGH) | np.uint64(heads[slot])
    heads[slot] = at + 1


@compiled("void(i8, i8, i8[::1], u8[:, ::1], u4[::1], u4[::1])")
def replace_key(row, heir, counters, keys, heads, links):
    """Take ``row`` out of the table of match keys; ``heir``, a row of the same key, takes its place unless it is -1."""
    slot = slot_of(keys[row, 1], counters[KEY_HEADS])
    link = heads[slot]
    before = np.uint32(0)
    while link and link - 1 != row:
        before = link
        link = links[link - 1]
    if link == 0:
        return
    after = links[row]
    if heir >= 0:
        links[heir] = after
        after = np.uint32(heir + 1)
    if before:
        links[before - 1] = after
    else:
        heads[slot] = after
    links[row] = 0


@compiled("i8(i8, u1[::1], u4[::1], i8[::1])")
def find_heirs(rows, dead, representatives, heirs):
    """Give the copies of dead representatives to the earliest of them that lives, and mark dead rows.

    ``dead`` (rows,) is 1 for rows to forget; ``heirs`` (rows,) gets the new representative, -1 for none.
    Returns how many rows died.
    """
    died = 0
    for row in range(rows):
        heirs[row] = -1
        first = representatives[row]
        if first == NONE:
            continue
        if first != row and not dead[row] and dead[first]:
            if heirs[first] < 0:
                heirs[first] = row
            representatives[row] = heirs[first]
        if dead[row]:
            died += 1
    for row in range(rows):
        if dead[row]:
            representatives[row] = NONE
    return died
