"""The compiled parts of joins but for the buckets of a corpus. Import where used: this loads numba."""

# mypy: allow-untyped-defs, allow-untyped-calls

from __future__ import annotations

import numpy as np

from dedup.compiling import compiled
from dedup.similarity.sets import READ_I8, READ_U4, overlap, required, sort_entries


@compiled(f"b1({READ_I8}, Array(u8, 2, 'C', readonly=True), i8[::1])")
def link_equal(order, keys, earlier):
    """``earlier[row]`` = the first row of equal key, where ``order`` sorts the rows by ``keys[:, 0]``.

    False where two keys agree in their first half alone, which takes another order.
    """
    n = len(order)
    i = 0
    while i < n:
        first = order[i]
        j = i + 1
        while j < n and keys[order[j], 0] == keys[order[i], 0]:
            if keys[order[j], 1] != keys[order[i], 1]:
                return False
            first = min(first, order[j])
            j += 1
        if j > i + 1 and (keys[first, 0] or keys[first, 1]):
            for k in range(i, j):
                if order[k] != first:
                    earlier[order[k]] = first
        i = j
    return True


@compiled(f"i8({READ_U4}, {READ_U4}, {READ_I8}, i8, i8, f4[::1])")
def first_match(row, candidates, offsets, above, below, jaccard):
    """Index of the first candidate with J >= above/below, -1 for none; its Jaccard similarity to ``jaccard[0]``."""
    size = len(row)
    if size == 0:
        return -1
    for i in range(len(offsets) - 1):
        start, end = offsets[i], offsets[i + 1]
        least = required(above, below, size + end - start)
        both = overlap(row, 0, size, candidates, start, end, least)
        if both > 0:
            jaccard[0] = both / (size + end - start - both)
            return i
    return -1


@compiled(
    f"void({READ_I8}, Array(u8, 2, 'C', readonly=True), {READ_I8}, {READ_U4}, Array(u4, 2, 'C', readonly=True),"
    "i8, i8, i8, i8[::1], f4[::1])"
)
def match_within(bounds, keys, offsets, shingles, bands, cap, above, below, earlier, jaccard):
    """The join of each span of rows ``bounds[d]:bounds[d+1]`` by itself, into rows counted from the span's start."""
    longest = 0
    for d in range(len(bounds) - 1):
        longest = max(longest, bounds[d + 1] - bounds[d])
    slots = 16
    while slots < 2 * longest:
        slots *= 2
    width = bands.shape[1]
    head = np.empty(slots, np.int64)  # the row that opened the bucket of a slot, -1 for a free one
    last = np.empty(slots, np.int64)  # the member that came into it last
    held = np.empty(slots, np.int64)
    links = np.empty((longest, width), np.uint32)
    room = width * min(cap, longest)
    found = np.empty(room, np.uint32)
    spare = np.empty(room, np.uint32)
    for d in range(len(bounds) - 1):
        low, high = bounds[d], bounds[d + 1]
        if high - low < 2:
            continue
        size = 16
        while size < 2 * (high - low):
            size *= 2
        mask = np.uint64(size - 1)
        head[:size] = -1
        for p in range(low, high):
            if keys[p, 0] == 0 and keys[p, 1] == 0:
                continue
            slot = keys[p, 1] & mask
            while head[slot] >= 0:
                q = head[slot]
                if keys[q, 0] == keys[p, 0] and keys[q, 1] == keys[p, 1]:
                    earlier[p] = q - low
                    jaccard[p] = 1.0
                    break
                slot = (slot + np.uint64(1)) & mask
            else:
                head[slot] = p
        shared = False
        for band in range(width):
            head[:size] = -1
            for p in range(low, high):
                if earlier[p] >= 0 or offsets[p] == offsets[p + 1]:
                    continue
                links[p - low, band] = 0
                slot = np.uint64(bands[p, band]) & mask
                while head[slot] >= 0 and bands[head[slot], band] != bands[p, band]:
                    slot = (slot + np.uint64(1)) & mask
                if head[slot] < 0:
                    head[slot] = p
                    last[slot] = p
                    held[slot] = 1
                else:
                    shared = True
                    links[p - low, band] = np.uint32(last[slot] - low + 1)
                    if held[slot] < cap:
                        last[slot] = p
                        held[slot] += 1
        if not shared:
            continue
        for p in range(low, high):
            if earlier[p] >= 0 or offsets[p] == offsets[p + 1]:
                continue
            count = 0
            for band in range(width):
                link = links[p - low, band]
                while link:
                    found[count] = link - 1
                    count += 1
                    link = links[link - np.uint32(1), band]
            if count == 0:
                continue
            sort_entries(found, spare, count)
            start, end = offsets[p], offsets[p + 1]
            for k in range(count):
                if k and found[k] == found[k - 1]:
                    continue
                q = low + found[k]
                size_q = offsets[q + 1] - offsets[q]
                least = required(above, below, size_q + end - start)
                both = overlap(shingles, start, end, shingles, offsets[q], offsets[q + 1], least)
                if both > 0:
                    earlier[p] = found[k]
                    jaccard[p] = both / (size_q + end - start - both)
                    break
