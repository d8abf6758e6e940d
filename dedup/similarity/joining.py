"""The compiled parts of the join: buckets as links, and verification. Import where used: this loads numba.

Rows that can match nearly are *entries*, numbered from 0 in order. In each band an entry holds one link: 1 + the entry
that came last into its bucket before it, 0 for none; following links gives the bucket's members before it.
"""

from __future__ import annotations

import numpy as np

from dedup.similarity.compiling import compiled
from dedup.similarity.kernel import _sort_unique

LOW = np.uint64(0xFFFFFFFF)
U32 = np.uint64(32)

_READ_4 = "Array(u4, 1, 'C', readonly=True)"
_READ_8 = "Array(u8, 1, 'C', readonly=True)"
_READ_I8 = "Array(i8, 1, 'C', readonly=True)"


@compiled("i8(u8[::1], i8, u4[::1])")
def link_buckets(packed, cap, links):
    """``packed`` is sorted (band key << 32 | entry); returns how many memberships ``cap`` turned away."""
    overflow = 0
    n = len(packed)
    links[:] = 0
    i = 0
    while i < n:
        key = packed[i] >> U32
        j = i + 1
        while j < n and packed[j] >> U32 == key:
            member = min(j - i, cap) - 1 + i
            links[packed[j] & LOW] = np.uint32((packed[member] & LOW) + np.uint64(1))
            j += 1
        if j - i > cap:
            overflow += j - i - cap
        i = j
    return overflow


@compiled(f"i8({_READ_4}, i8, i8, {_READ_4}, i8, i8, i8)")
def overlap(a, i, a_end, b, j, b_end, least):
    """Values that sorted ``a[i:a_end]`` and ``b[j:b_end]`` share, or -1 once it is sure there are fewer than ``least``."""
    a_spare = a_end - i - least
    b_spare = b_end - j - least
    both = 0
    if a_spare < 0 or b_spare < 0:
        return -1
    while i < a_end and j < b_end:
        x = a[i]
        y = b[j]
        if x == y:
            both += 1
            i += 1
            j += 1
        elif x < y:
            i += 1
            a_spare -= 1
            if a_spare < 0:
                return -1
        else:
            j += 1
            b_spare -= 1
            if b_spare < 0:
                return -1
    return both if both >= least else -1


@compiled(f"i8({_READ_4}, {_READ_4}, {_READ_I8}, i8, i8, f4[::1])")
def first_match(row, candidates, offsets, above, below, jaccard):
    """Index of the first candidate with J >= above/below, -1 for none; its Jaccard similarity to ``jaccard[0]``."""
    size = len(row)
    if size == 0:
        return -1
    for i in range(len(offsets) - 1):
        start, end = offsets[i], offsets[i + 1]
        # I/U >= above/below, where U = sizes - I, solved for I and rounded up: no float decides.
        least = (above * (size + end - start) + above + below - 1) // (above + below)
        both = overlap(row, 0, size, candidates, start, end, least)
        if both > 0:
            jaccard[0] = both / (size + end - start - both)
            return i
    return -1


@compiled(
    f"void(i8, i8, Array(u4, 2, 'C', readonly=True), i8, {_READ_I8}, {_READ_I8}, {_READ_4}, i8, i8, i8[::1], f4[::1])"
)
def match_entries(low, high, links, cap, rows, offsets, shingles, above, below, earlier, jaccard):
    """The earliest verified match of entries ``low`` to ``high`` into ``earlier`` (entries, -1 for none)."""
    bands, entries = links.shape
    room = bands * min(cap, entries)
    found = np.empty(room, np.uint32)
    spare = np.empty(room, np.uint32)
    for p in range(low, high):
        count = 0
        for band in range(bands):
            link = links[band, p]
            while link:
                found[count] = link - 1
                count += 1
                link = links[band, link - np.uint32(1)]
        if count == 0:
            continue
        count = _sort_unique(found, spare, count)
        start, end = offsets[rows[p]], offsets[rows[p] + 1]
        for k in range(count):
            q = rows[found[k]]
            size = offsets[q + 1] - offsets[q]
            least = (above * (size + end - start) + above + below - 1) // (above + below)
            both = overlap(shingles, start, end, shingles, offsets[q], offsets[q + 1], least)
            if both > 0:
                earlier[p] = found[k]
                jaccard[p] = both / (size + end - start - both)
                break
