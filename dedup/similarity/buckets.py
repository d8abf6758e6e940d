"""The buckets of all bands in little room: what is not shared leaves a bit. Import where used: this loads numba.

Rows that can match nearly are *entries*, numbered from 0 in order. Of each bucket with two entries or more the first
``cap`` are its *members*, side by side in one array a band, in order. An entry that is not its bucket's first has a
bit, and a *value*: where the members of its bucket begin.
"""

# mypy: allow-untyped-defs, allow-untyped-calls

from __future__ import annotations

import numpy as np

from dedup.compiling import compiled
from dedup.machine import ones
from dedup.similarity.machine import LAST, LOW, ONE, U6, U32
from dedup.similarity.sets import READ_I8, READ_U4, fold_bands, minhash
from dedup.similarity.verifying import READ_PROFILES, earliest

SPREAD = np.uint32(0x9E3779B1)  # Knuth's multiplicative hashing: 2^32 over the golden ratio, made odd


@compiled(f"void(i8, i8, {READ_U4}, {READ_I8}, {READ_U4}, u4[::1], u4[::1], i8, i8, u4[:, ::1])", error_model="numpy")
def band_keys(low, high, rows, offsets, shingles, a, b, first, per_band, keys):
    """The keys of bands ``first``, ``first`` + 1 … of entries ``low`` to ``high`` into ``keys`` (bands, entries)."""
    signature = np.empty(len(a), np.uint32)
    folded = np.empty(len(keys), np.uint64)
    for e in range(low, high):
        row = rows[e]
        minhash(shingles[offsets[row] : offsets[row + 1]], a, b, signature)
        fold_bands(signature, first, per_band, folded)
        for band in range(len(folded)):
            keys[band, e] = np.uint32(folded[band] >> U32)


@compiled("void(u4[::1], u8[::1])")
def pack(keys, packed):
    """``packed[e]`` = key of entry e << 32 | e, to be sorted by key, then order."""
    for e in range(len(keys)):
        packed[e] = (np.uint64(keys[e]) << U32) | np.uint64(e)


@compiled("UniTuple(i8, 3)(u8[::1], i8)")
def count_shared(packed, cap):
    """How many members, values and memberships turned away ``fill`` will find."""
    members = values = overflow = 0
    n = len(packed)
    i = 0
    while i < n:
        key = packed[i] >> U32
        j = i + 1
        while j < n and packed[j] >> U32 == key:
            j += 1
        if j > i + 1:
            members += min(cap, j - i)
            values += j - i - 1
            overflow += max(0, j - i - cap)
        i = j
    return members, values, overflow


@compiled("void(u8[::1], i8, i8, u4[::1], u4[::1], u4[::1], u8[:, ::1], u4[:, ::1])")
def fill(packed, cap, band, dense, members, values, bits, ranks):
    """One band from its sorted keys. ``dense`` is scratch, one an entry.

    ``ranks[k, band]`` counts the values before bit 0 of ``bits[k, band]``.
    """
    n = len(packed)
    dense[:] = 0
    start = 0
    i = 0
    while i < n:
        key = packed[i] >> U32
        j = i + 1
        while j < n and packed[j] >> U32 == key:
            dense[packed[j] & LOW] = np.uint32(start + 1)
            j += 1
        if j > i + 1:
            held = min(cap, j - i)
            for k in range(held):
                members[start + k] = np.uint32(packed[i + k] & LOW)
            start += held
        i = j
    count = 0
    for block in range(len(bits)):
        ranks[block, band] = np.uint32(count)
        word = np.uint64(0)
        for e in range(block * 64, min(n, block * 64 + 64)):
            if dense[e]:
                word |= ONE << np.uint64(e & 63)
                values[count] = dense[e] - np.uint32(1)
                count += 1
        bits[block, band] = word


@compiled(
    f"void(i8, i8, Array(u8, 2, 'C', readonly=True), Array(u4, 2, 'C', readonly=True), {READ_I8}, {READ_U4},"
    f"{READ_I8}, {READ_U4}, i8, {READ_PROFILES}, {READ_U4}, {READ_I8}, {READ_U4}, i8, i8, u4[::1], f4[::1])"
)
def match_entries(
    low, high, bits, ranks, value_starts, values, member_starts, members,
    cap, profiles, rows, offsets, shingles, above, below, earlier, jaccard,
):  # fmt: skip
    """The earliest verified match of entries ``low`` to ``high`` into ``earlier`` (1 + the entry, 0 for none).

    ``value_starts`` and ``member_starts`` tell where those of each band begin.
    """
    bands = bits.shape[1]
    room = min(bands * min(cap, high), high)
    size = 64
    shift = np.uint32(26)
    while size < 2 * room:
        size *= 2
        shift -= np.uint32(1)
    table = np.zeros(size, np.uint32)  # 1 + the candidate, open addressing
    used = np.empty(room, np.uint32)
    found = np.empty(room, np.uint32)
    spare = np.empty(room, np.uint32)
    mask = np.uint32(size - 1)
    scratch = np.empty((2, 64), np.uint64)
    for p in range(low, high):
        word = np.uint64(p) >> U6
        place = np.uint64(p) & LAST
        count = 0
        for band in range(bands):
            held = bits[word, band]
            if not (held >> place) & ONE:
                continue
            rank = ranks[word, band] + ones(held & ((ONE << place) - ONE))
            start = member_starts[band] + values[value_starts[band] + rank]
            for k in range(start, start + cap):
                q = members[k]
                # Members stand in order, p among them where the bucket was not full.
                if q >= p:
                    break
                slot = np.uint32(np.uint32(q * SPREAD) >> shift)
                while table[slot] != 0 and table[slot] != q + np.uint32(1):
                    slot = np.uint32(slot + np.uint32(1)) & mask
                if table[slot] == 0:
                    table[slot] = np.uint32(q + np.uint32(1))
                    used[count] = slot
                    found[count] = q
                    count += 1
        if count == 0:
            continue
        for k in range(count):
            table[used[k]] = np.uint32(0)
        match, similarity = earliest(p, found, spare, count, profiles, rows, offsets, shingles, above, below, scratch)
        if match >= 0:
            earlier[p] = match + 1
            jaccard[p] = similarity
