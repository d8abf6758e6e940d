"""The compiled work on shingle sets: sorting, signatures, overlap. Importing this loads numba.

numba widens uint32 * uint32 to uint64, so each product is cast back; bit equality with datasketch is tested.
"""
# mypy: allow-untyped-defs, allow-untyped-calls

from __future__ import annotations

import numpy as np

from dedup.compiling import compiled
from dedup.similarity.machine import START, mix

M1 = np.uint32(0x85EBCA6B)  # fmix32 of MurmurHash3, as datasketch mixes shingle hashes before the permutations
M2 = np.uint32(0xC2B2AE35)
U13 = np.uint32(13)
U16 = np.uint32(16)
EMPTY = np.uint32(0xFFFFFFFF)
SMALL = 1024
"""Up to this many values insertion finishes the sort: a bounded amount of work a value, whatever the input."""

FEW = 24
"""Up to this many numbers insertion sorts in any order faster than anything else."""

FAN = 64
FAN_SHIFT = np.uint32(32 - 6)

READ_U4 = "Array(u4, 1, 'C', readonly=True)"
READ_I8 = "Array(i8, 1, 'C', readonly=True)"


@compiled()
def _radix_sort(values, spare, count, greatest):
    """Sort numbers of up to ``greatest``."""
    starts = np.empty(257, np.int64)
    shift = np.uint32(0)
    while shift < 32 and greatest >> shift:
        starts[:] = 0
        for i in range(count):
            starts[((values[i] >> shift) & np.uint32(255)) + 1] += 1
        for i in range(256):
            starts[i + 1] += starts[i]
        for i in range(count):
            byte = (values[i] >> shift) & np.uint32(255)
            spare[starts[byte]] = values[i]
            starts[byte] += 1
        values[:count] = spare[:count]
        shift += np.uint32(8)


@compiled()
def _insert(source, values, count):
    """``values[:count]`` = ``source[:count]``, which may be the same, sorted by insertion."""
    for i in range(count):
        value = source[i]
        j = i - 1
        while j >= 0 and values[j] > value:
            values[j + 1] = values[j]
            j -= 1
        values[j + 1] = value


@compiled()
def sort_unique(values, spare, count):
    """Sort ``values[:count]`` in place without repeats; returns how many are left. ``spare`` has room for as many."""
    if count < 2:
        return count
    if count > SMALL:
        _radix_sort(values, spare, count, EMPTY)
    else:
        # Hashes are spread evenly: one scatter by their leading bits leaves little to insertion.
        starts = np.zeros(FAN + 1, np.uint32)
        for i in range(count):
            starts[(values[i] >> FAN_SHIFT) + 1] += np.uint32(1)
        for i in range(FAN):
            starts[i + 1] += starts[i]
        for i in range(count):
            slot = values[i] >> FAN_SHIFT
            spare[starts[slot]] = values[i]
            starts[slot] += np.uint32(1)
        _insert(spare, values, count)
    kept = 1
    for i in range(1, count):
        if values[i] != values[kept - 1]:
            values[kept] = values[i]
            kept += 1
    return kept


@compiled()
def _fmix32(h):
    h = np.uint32((h ^ (h >> U16)) * M1)
    h = np.uint32((h ^ (h >> U13)) * M2)
    return np.uint32(h ^ (h >> U16))


@compiled(error_model="numpy")
def minhash(shingles, a, b, signature):
    """``signature[k]`` = min over the shingles h of a[k]·fmix32(h) + b[k] mod 2^32."""
    perms = len(signature)
    size = len(shingles)
    for k in range(perms):
        signature[k] = EMPTY
    i = 0
    # Four at a time: the coefficients are loaded once for all of them.
    while i + 4 <= size:
        h0 = _fmix32(shingles[i])
        h1 = _fmix32(shingles[i + 1])
        h2 = _fmix32(shingles[i + 2])
        h3 = _fmix32(shingles[i + 3])
        for k in range(perms):
            v0 = np.uint32(np.uint32(a[k] * h0) + b[k])
            v1 = np.uint32(np.uint32(a[k] * h1) + b[k])
            v2 = np.uint32(np.uint32(a[k] * h2) + b[k])
            v3 = np.uint32(np.uint32(a[k] * h3) + b[k])
            v0 = v0 if v0 < v1 else v1
            v2 = v2 if v2 < v3 else v3
            v0 = v0 if v0 < v2 else v2
            signature[k] = v0 if v0 < signature[k] else signature[k]
        i += 4
    while i < size:
        h0 = _fmix32(shingles[i])
        for k in range(perms):
            v0 = np.uint32(np.uint32(a[k] * h0) + b[k])
            signature[k] = v0 if v0 < signature[k] else signature[k]
        i += 1


@compiled(f"void({READ_U4}, u4[::1], u4[::1], u4[::1])")
def sign(shingles, a, b, signature):
    """``minhash``, for Python to call."""
    minhash(shingles, a, b, signature)


@compiled()
def fold_bands(signature, first, rows, keys):
    """``keys[k]`` >> 32 = key of band ``first`` + k, from a signature as ``Permutations.by_band`` lays it out."""
    width = len(keys)
    for band in range(width):
        keys[band] = mix(START, np.uint64(first + band))
    for k in range(rows):
        for band in range(width):
            keys[band] = mix(keys[band], np.uint64(signature[k * width + band]))


@compiled()
def sort_entries(values, spare, count):
    """Sort ``values[:count]``, numbers near one another, in place. ``spare`` has room for as many."""
    if count <= FEW:
        _insert(values, values, count)
        return
    greatest = np.uint32(0)
    for i in range(count):
        greatest = max(greatest, values[i])
    _radix_sort(values, spare, count, greatest)


@compiled(inline="always")
def required(above, below, sizes):
    """How many values two sets of ``sizes`` together have to share for a Jaccard similarity of ``above / below``.

    I/U >= above/below, where U = sizes - I, solved for I and rounded up: no float decides.
    """
    return (above * sizes + above + below - 1) // (above + below)


@compiled()
def overlap(a, i, a_end, b, j, b_end, least):
    """Values that sorted ``a[i:a_end]`` and ``b[j:b_end]`` share; -1 once it is sure they are fewer than ``least``."""
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
