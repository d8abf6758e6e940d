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
AHEAD = 32
"""Profiles to load at once: loads that do not wait for one another."""
STRIDE = 8
"""Values to look at before asking whether a candidate may still match."""
U6_32 = np.uint32(6)
LAST_32 = np.uint32(63)


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


@compiled(inline="always")
def _bit(seen, value):
    return (seen[(value >> U6_32) & LAST_32] >> np.uint64(value & LAST_32)) & ONE


@compiled()
def _lacks_more(seen, shingles, i, end, lacking):
    """Whether more than ``lacking`` of ``shingles[i:end]`` are not in a set whose values set bits of ``seen``."""
    while i < end and lacking >= 0:
        stop = min(i + STRIDE, end)
        while i < stop:
            lacking -= int(_bit(seen, shingles[i]) ^ ONE)
            i += 1
    return lacking < 0


@compiled()
def earliest(p, found, spare, count, profiles, rows, offsets, shingles, above, below, scratch):
    """The first of the entries ``found[:count]`` with J >= above/below to entry ``p``, -1 for none; and J.

    Uses up ``found``. ``spare`` has as much room; ``scratch`` is (2, 64) uint64.
    """
    bits = profiles[p, 0]
    size = np.int64(profiles[p, 1])
    ahead, seen = scratch
    kept = 0
    for part in range(0, count, AHEAD):
        few = min(AHEAD, count - part)
        for k in range(few):
            q = found[part + k]
            ahead[2 * k] = profiles[q, 0]
            ahead[2 * k + 1] = profiles[q, 1]
        for k in range(few):
            other = np.int64(ahead[2 * k + 1])
            least = required(above, below, size + other)
            if ones(ahead[2 * k] ^ bits) <= size + other - 2 * least and least <= min(size, other):
                found[kept] = found[part + k]
                kept += 1
    if kept == 0:
        return np.int64(-1), 0.0
    sort_entries(found, spare, kept)
    start, end = offsets[rows[p]], offsets[rows[p] + 1]
    seen[:] = 0
    for i in range(start, end):
        seen[(shingles[i] >> U6_32) & LAST_32] |= ONE << np.uint64(shingles[i] & LAST_32)
    for k in range(kept):
        first, last = offsets[rows[found[k]]], offsets[rows[found[k]] + 1]
        sizes = size + last - first
        least = required(above, below, sizes)
        # Of large sets 64 bits say little; the bits of all values tell it after a few, merging the sets after many.
        if _lacks_more(seen, shingles, first, last, last - first - least):
            continue
        both = overlap(shingles, start, end, shingles, first, last, least)
        if both > 0:
            return np.int64(found[k]), both / (sizes - both)
    return np.int64(-1), 0.0
