"""The compiled pass from bytes to shingle sets and band keys. ``reference.py`` says what it computes.

Importing this module loads numba and compiles, or loads from numba's cache:
import it where it is used.

numba widens uint32 * uint32 to uint64, so each product is cast back; bit equality with datasketch is tested.
"""

# mypy: allow-untyped-defs, allow-untyped-calls

from __future__ import annotations

import numpy as np

from dedup.similarity.characters import DIGIT, IGNORED, MARK, NUMERAL, OTHER, SINGLE
from dedup.similarity.compiling import compiled
from dedup.similarity.reference import FIGURE as _FIGURE
from dedup.similarity.reference import FMIX_1, FMIX_2, PRIME_1, PRIME_2
from dedup.similarity.tables import FOLDED

K1 = np.uint64(PRIME_1)
START = np.uint64(PRIME_2)
F1 = np.uint64(FMIX_1)
F2 = np.uint64(FMIX_2)
FIGURE = np.uint64(_FIGURE)
U32 = np.uint64(32)
U33 = np.uint64(33)
M1 = np.uint32(0x85EBCA6B)  # fmix32 of MurmurHash3, as datasketch mixes shingle hashes before the permutations
M2 = np.uint32(0xC2B2AE35)
EMPTY = np.uint32(0xFFFFFFFF)
SPACE = np.uint8(32)
NEWLINE = np.uint8(10)
SMALL = 1024
"""Below this many shingles insertion finishes the sort: a bounded amount of work a shingle, whatever the input."""

_SKETCH = (
    "i8(Array(u1, 1, 'C', readonly=True), i8, i8, i8, u4[::1], u4[::1], Array(u1, 1, 'C', readonly=True),"
    "u4[::1], u4[:, ::1], u8[::1], u8[::1], u1[::1], u4[::1], u8[::1], i8[::1], u4[::1], u4[:, ::1])"
)


@compiled(inline="always")
def _mix(state, value):
    state = (state ^ value) * K1
    return state ^ (state >> U32)


@compiled()
def _finish(state, word, length):
    if length & 7:
        state = _mix(state, word)
    state = (state ^ (state >> U33)) * F1
    state = (state ^ (state >> U33)) * F2
    return state ^ (state >> U33)


@compiled()
def _contains(table, value):
    mask = np.uint64(len(table) - 1)
    slot = value & mask
    while table[slot] != 0:
        if table[slot] == value:
            return True
        slot = (slot + np.uint64(1)) & mask
    return False


@compiled("void(u4[::1], u4[::1], i8)")
def _radix_sort(values, spare, count):
    for shift in range(0, 32, 8):
        starts = np.zeros(257, np.int64)
        for i in range(count):
            starts[((values[i] >> np.uint32(shift)) & np.uint32(255)) + 1] += 1
        for i in range(256):
            starts[i + 1] += starts[i]
        for i in range(count):
            byte = (values[i] >> np.uint32(shift)) & np.uint32(255)
            spare[starts[byte]] = values[i]
            starts[byte] += 1
        for i in range(count):
            values[i] = spare[i]


@compiled("i8(u4[::1], u4[::1], i8)")
def _sort_unique(values, spare, count):
    """Sort ``values[:count]`` in place without repeats; returns how many are left."""
    if count > SMALL:
        _radix_sort(values, spare, count)
    else:
        for i in range(1, count):
            value = values[i]
            j = i - 1
            while j >= 0 and values[j] > value:
                values[j + 1] = values[j]
                j -= 1
            values[j + 1] = value
    kept = 1
    for i in range(1, count):
        if values[i] != values[kept - 1]:
            values[kept] = values[i]
            kept += 1
    return kept


@compiled("void(u4[::1], u4[::1], u4[::1], u4[::1])", error_model="numpy")
def _minhash(shingles, a, b, signature):
    """``signature[k] = min over h of a[k] * fmix32(h) + b[k] mod 2^32``."""
    perms = len(signature)
    for k in range(perms):
        signature[k] = EMPTY
    for i in range(len(shingles)):
        h = shingles[i]
        h = np.uint32((h ^ (h >> np.uint32(16))) * M1)
        h = np.uint32((h ^ (h >> np.uint32(13))) * M2)
        h = h ^ (h >> np.uint32(16))
        for k in range(perms):
            v = np.uint32(np.uint32(a[k] * h) + b[k])
            if v < signature[k]:
                signature[k] = v


@compiled(_SKETCH, error_model="numpy")
def sketch(
    raw, lines, shingle, min_tokens, a, b, classes, fold_from, fold_to, figures,
    hashes, out, tokens, skeletons, offsets, shingles, bands,
):  # fmt: skip
    """Tokenise and sketch ``lines`` LF-separated lines of UTF-8 in form NFKC; see ``Sketches`` for the columns.

    ``hashes`` is scratch for the tokens of one line. ``out`` gets the match keys, an LF after each; returns its length.
    """
    rows = len(a) // bands.shape[1] if bands.shape[1] else 0
    least = max(shingle, min_tokens)
    signature = np.empty(len(a), np.uint32)
    folded = np.zeros(3, np.uint32)
    spare = np.empty(0, np.uint32)
    size = len(raw)
    i = 0
    end = 0
    total = 0
    for line in range(lines):
        count = 0
        skeleton = np.uint64(0)
        in_figures = False
        length = 0  # bytes of the token so far; 0 between tokens
        single = False
        figure = False
        state = START
        word = np.uint64(0)
        line_start = end
        at_end = False
        while not at_end:
            # One character: its folded code points to folded[:pieces].
            pieces = 1
            if i >= size or raw[i] == NEWLINE:
                at_end = True
                folded[0] = NEWLINE
                code = np.uint32(NEWLINE)
                i += 1
            else:
                code = np.uint32(raw[i])
                if code < 0x80:
                    i += 1
                elif code < 0xE0:
                    code = ((code & np.uint32(0x1F)) << np.uint32(6)) | np.uint32(raw[i + 1] & 0x3F)
                    i += 2
                elif code < 0xF0:
                    code = (
                        ((code & np.uint32(0x0F)) << np.uint32(12))
                        | (np.uint32(raw[i + 1] & 0x3F) << np.uint32(6))
                        | np.uint32(raw[i + 2] & 0x3F)
                    )
                    i += 3
                else:
                    code = (
                        ((code & np.uint32(0x07)) << np.uint32(18))
                        | (np.uint32(raw[i + 1] & 0x3F) << np.uint32(12))
                        | (np.uint32(raw[i + 2] & 0x3F) << np.uint32(6))
                        | np.uint32(raw[i + 3] & 0x3F)
                    )
                    i += 4
                folded[0] = code
            kind = classes[code]
            if kind & FOLDED:
                low = 0
                high = len(fold_from)
                while low < high:
                    middle = (low + high) >> 1
                    if fold_from[middle] < code:
                        low = middle + 1
                    else:
                        high = middle
                folded[0] = fold_to[low, 0]
                while pieces < 3 and fold_to[low, pieces]:
                    folded[pieces] = fold_to[low, pieces]
                    pieces += 1
            for piece in range(pieces):
                code = folded[piece]
                kind = classes[code] & np.uint8(7)
                if kind == IGNORED or (kind == MARK and length == 0):
                    continue
                if kind != MARK:
                    now_single = kind == SINGLE or kind == NUMERAL
                    if length and (kind == OTHER or now_single or single):
                        value = _finish(state, word, length)
                        hashes[count] = value
                        count += 1
                        if not figure and length <= 32:
                            figure = _contains(figures, value)
                        if not (figure and in_figures):
                            skeleton = _mix(skeleton, FIGURE if figure else value)
                        in_figures = figure
                        length = 0
                        figure = False
                    if kind == OTHER:
                        continue
                    single = now_single
                    figure = figure or kind == DIGIT or kind == NUMERAL
                if length == 0:
                    if end > line_start:
                        out[end] = SPACE
                        end += 1
                    state = START
                    word = np.uint64(0)
                width = 1 if code < 0x80 else 2 if code < 0x800 else 3 if code < 0x10000 else 4
                for k in range(width):
                    shift = np.uint32(6 * (width - 1 - k))
                    byte = code >> shift
                    if width > 1:
                        if k:
                            byte = np.uint32(0x80) | (byte & np.uint32(0x3F))
                        else:
                            byte = byte | np.uint32((0xF00 >> width) & 0xFF)
                    out[end] = np.uint8(byte)
                    end += 1
                    word |= np.uint64(byte) << np.uint64(8 * (length & 7))
                    length += 1
                    if length & 7 == 0:
                        state = _mix(state, word)
                        word = np.uint64(0)
        out[end] = NEWLINE
        end += 1
        tokens[line] = count
        skeletons[line] = skeleton
        if count >= least:
            found = count - shingle + 1
            for j in range(found):
                value = START
                for k in range(shingle):
                    value = _mix(value, hashes[j + k])
                shingles[total + j] = np.uint32(value >> U32)
            if found > SMALL and len(spare) < found:
                spare = np.empty(found, np.uint32)
            kept = _sort_unique(shingles[total : total + found], spare, found)
            _minhash(shingles[total : total + kept], a, b, signature)
            total += kept
            for band in range(bands.shape[1]):
                value = _mix(START, np.uint64(band))
                for k in range(band * rows, (band + 1) * rows):
                    value = _mix(value, np.uint64(signature[k]))
                bands[line, band] = np.uint32(value >> U32)
        else:
            for band in range(bands.shape[1]):
                bands[line, band] = 0
        offsets[line + 1] = total
    return end


@compiled("void(u4[::1], u4[::1], u4[::1], u4[::1])")
def minhash(shingles, a, b, signature):
    """The signature of one shingle set into ``signature``."""
    _minhash(shingles, a, b, signature)
