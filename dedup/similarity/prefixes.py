"""The compiled parts of the exact join: a prefix filter in place of signatures. Import where used: this loads numba.

Two sets with J >= t share one of the first |x| - ceil(t·|x|) + 1 values of each, in any order that is the same for all
(Chaudhuri, Ganti, Kaushik 2006; Bayardo, Ma, Srikant 2007). Rare values first keep the lists short. A *slot* is one
prefix value of one entry; slots of equal value are linked like the members of a bucket, but all of them.
"""
# mypy: allow-untyped-defs, allow-untyped-calls

from __future__ import annotations

import numpy as np

from dedup.compiling import compiled
from dedup.similarity.machine import LOW, U32
from dedup.similarity.sets import READ_I8, READ_U4
from dedup.similarity.verifying import READ_PROFILES, earliest


@compiled(f"void({READ_U4}, {READ_I8}, {READ_U4}, u4[::1])")
def count_values(rows, offsets, shingles, counts):
    """How many entries have each value, by its low bits: ``counts`` has a power of two of places."""
    mask = np.uint32(len(counts) - 1)
    for row in rows:
        for i in range(offsets[row], offsets[row + 1]):
            counts[shingles[i] & mask] += np.uint32(1)


@compiled(f"void({READ_U4}, {READ_I8}, {READ_U4}, u4[::1], i8[::1], u4[::1], u4[::1])")
def choose_prefixes(rows, offsets, shingles, counts, starts, values, owners):
    """The rarest values of each entry e to ``values[starts[e]:starts[e+1]]``, its slots, and e to their ``owners``."""
    mask = np.uint32(len(counts) - 1)
    longest = 0
    for e in range(len(rows)):
        longest = max(longest, starts[e + 1] - starts[e])
    heap = np.empty(longest, np.uint64)  # the least so far of (count << 32 | value), the greatest of them on top
    for e in range(len(rows)):
        room = starts[e + 1] - starts[e]
        held = 0
        for i in range(offsets[rows[e]], offsets[rows[e] + 1]):
            item = (np.uint64(counts[shingles[i] & mask]) << U32) | np.uint64(shingles[i])
            if held < room:
                child = held
                held += 1
                while child and heap[(child - 1) >> 1] < item:
                    heap[child] = heap[(child - 1) >> 1]
                    child = (child - 1) >> 1
                heap[child] = item
            elif item < heap[0]:
                parent = 0
                child = 1
                while child < held:
                    if child + 1 < held and heap[child + 1] > heap[child]:
                        child += 1
                    if heap[child] <= item:
                        break
                    heap[parent] = heap[child]
                    parent = child
                    child = 2 * parent + 1
                heap[parent] = item
        for k in range(held):
            values[starts[e] + k] = np.uint32(heap[k] & LOW)
            owners[starts[e] + k] = np.uint32(e)


@compiled("void(u8[::1], u4[::1])")
def link_slots(packed, links):
    """``packed`` is sorted (value << 32 | slot); each slot gets 1 + the slot before it with its value, 0 for none."""
    for i in range(1, len(packed)):
        if packed[i] >> U32 == packed[i - 1] >> U32:
            links[packed[i] & LOW] = np.uint32((packed[i - 1] & LOW) + np.uint64(1))


@compiled(
    f"void(i8, i8, i8[::1], u4[::1], u4[::1], {READ_PROFILES}, {READ_U4}, {READ_I8}, {READ_U4}, i8, i8, u4[::1], f4[::1])",
)
def match_prefixes(low, high, starts, owners, links, profiles, rows, offsets, shingles, above, below, earlier, jaccard):
    """The earliest verified match of entries ``low`` to ``high`` into ``earlier`` (1 + the entry, 0 for none)."""
    seen = np.zeros(high, np.uint32)
    found = np.empty(high, np.uint32)
    spare = np.empty(high, np.uint32)
    scratch = np.empty((2, 64), np.uint64)
    for p in range(low, high):
        size = profiles[p, 1]
        stamp = np.uint32(p - low + 1)
        count = 0
        for slot in range(starts[p], starts[p + 1]):
            link = links[slot]
            while link:
                q = owners[link - np.uint32(1)]
                if seen[q] != stamp:
                    seen[q] = stamp
                    other = profiles[q, 1]
                    # J <= the smaller size over the greater.
                    if min(size, other) * below >= max(size, other) * above:
                        found[count] = q
                        count += 1
                link = links[link - np.uint32(1)]
        match, similarity = earliest(p, found, spare, count, profiles, rows, offsets, shingles, above, below, scratch)
        if match >= 0:
            earlier[p] = match + 1
            jaccard[p] = similarity
