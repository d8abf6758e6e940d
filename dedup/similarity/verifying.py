"""The compiled verification of an entry's candidates. Import where used: this loads numba.

Each entry has a *profile*: its size, and 64 bits of which each of its values turns one over. Two sets differ in at least
as many values as their bits do (Sandes, Teodoro, Melo 2020, "Bitmap filter: speeding up exact set similarity joins"), so
that most candidates are told apart by one load, where their values would take several, each of them past every cache.
"""
# mypy: allow-untyped-defs, allow-untyped-calls

from __future__ import annotations

import numpy as np

from dedup.compiling import compiled
from dedup.machine import ones
from dedup.similarity.machine import LAST, ONE
from dedup.similarity.sets import READ_I8, READ_U4, overlap, required, sort_entries

READ_PROFILES = "Array(u8, 2, 'C', readonly=True)"
AHEAD = 16
"""Profiles to load at once: loads that do not wait for one another."""


@compiled(f"void(i8, i8, {READ_U4}, {READ_I8}, {READ_U4}, u8[:, ::1])")
def profile(low, high, rows, offsets, shingles, profiles):
    """The bits and the size of entries ``low`` to ``high``."""
    for e in range(low, high):
        start, end = offsets[rows[e]], offsets[rows[e] + 1]
        bits = np.uint64(0)
        for i in range(start, end):
            bits ^= ONE << (np.uint64(shingles[i]) & LAST)
        profiles[e, 0] = bits
        profiles[e, 1] = end - start


@compiled()
def earliest(p, found, spare, count, profiles, rows, offsets, shingles, above, below, ahead):
    """The first of the entries ``found[:count]`` with J >= above/below to entry ``p``, -1 for none; and J.

    Uses up ``found``. ``spare`` has as much room; ``ahead`` is (AHEAD, 2) uint64.
    """
    bits = profiles[p, 0]
    size = np.int64(profiles[p, 1])
    kept = 0
    for part in range(0, count, AHEAD):
        few = min(AHEAD, count - part)
        for k in range(few):
            q = found[part + k]
            ahead[k, 0] = profiles[q, 0]
            ahead[k, 1] = profiles[q, 1]
        for k in range(few):
            other = np.int64(ahead[k, 1])
            least = required(above, below, size + other)
            if ones(ahead[k, 0] ^ bits) <= size + other - 2 * least and least <= min(size, other):
                found[kept] = found[part + k]
                kept += 1
    sort_entries(found, spare, kept)
    a = rows[p]
    for k in range(kept):
        b = rows[found[k]]
        sizes = size + offsets[b + 1] - offsets[b]
        least = required(above, below, sizes)
        both = overlap(shingles, offsets[a], offsets[a + 1], shingles, offsets[b], offsets[b + 1], least)
        if both > 0:
            return np.int64(found[k]), both / (sizes - both)
    return np.int64(-1), 0.0
