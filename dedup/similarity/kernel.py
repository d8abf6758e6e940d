"""The compiled pass from bytes to shingle sets and band keys. ``reference.py`` says what it computes.

Importing this module loads numba: import it where it is used. The first call compiles, or loads from numba's cache.
"""
# mypy: allow-untyped-defs, allow-untyped-calls

from __future__ import annotations

import numpy as np

from dedup.compiling import compiled
from dedup.machine import HIGH_BITS, READ_BYTES, decode, load, store
from dedup.similarity.characters import DIGIT, IGNORED, MARK, NUMERAL, OTHER, SINGLE
from dedup.similarity.machine import LAST, ONE, START, U32, mix
from dedup.similarity.reference import FIGURE as _FIGURE
from dedup.similarity.reference import FMIX_1, FMIX_2, MAX_MARKS
from dedup.similarity.sets import fold_bands, minhash, sort_unique
from dedup.similarity.tables import CHECK, FOLDED, MAX_FOLD
from dedup.similarity.words import has_digit, lower, next_event, survey_words, word_end
from dedup.similarity.xxh3 import digest

F1 = np.uint64(FMIX_1)
F2 = np.uint64(FMIX_2)
FIGURE = np.uint64(_FIGURE)
U33 = np.uint64(33)
KIND = np.uint8(7)
SPACE = np.uint8(32)
NEWLINE = np.uint8(10)
NINE = np.uint8(ord("9"))
ALL = np.uint64(0xFFFFFFFFFFFFFFFF)
EIGHT = np.uint64(8)
LIKELY = np.uint64(55)
LIKELY_BIT = np.uint64(49)


@compiled()
def _encode(code, out, end):
    """Write ``code`` as UTF-8 to ``out[end:]``; returns the new end."""
    if code < 0x80:
        out[end] = code
        return end + 1
    if code < 0x800:
        out[end] = 0xC0 | (code >> np.uint32(6))
        out[end + 1] = 0x80 | (code & 0x3F)
        return end + 2
    if code < 0x10000:
        out[end] = 0xE0 | (code >> np.uint32(12))
        out[end + 1] = 0x80 | ((code >> np.uint32(6)) & 0x3F)
        out[end + 2] = 0x80 | (code & 0x3F)
        return end + 3
    out[end] = 0xF0 | (code >> np.uint32(18))
    out[end + 1] = 0x80 | ((code >> np.uint32(12)) & 0x3F)
    out[end + 2] = 0x80 | ((code >> np.uint32(6)) & 0x3F)
    out[end + 3] = 0x80 | (code & 0x3F)
    return end + 4


@compiled(inline="always")
def _finish(state):
    state = (state ^ (state >> U33)) * F1
    state = (state ^ (state >> U33)) * F2
    return state ^ (state >> U33)


@compiled()
def _token_hash(out, start, end):
    state = START
    while end - start > 8:
        state = mix(state, load(out, start))
        start += 8
    return _finish(mix(state, load(out, start) & (ALL >> (EIGHT * np.uint64(8 - (end - start))))))


@compiled()
def _contains(table, likely, value):
    """Whether ``value`` is in the set ``table``; ``likely`` tells most of those that are not (``tables.hash_set``)."""
    if not (likely[value >> LIKELY] >> ((value >> LIKELY_BIT) & LAST)) & ONE:
        return False
    mask = np.uint64(len(table) - 1)
    slot = value & mask
    while table[slot] != 0:
        if table[slot] == value:
            return True
        slot = (slot + np.uint64(1)) & mask
    return False


@compiled(f"i8({READ_BYTES}, Array(u8, 1, 'C', readonly=True), {READ_BYTES}, {READ_BYTES}, i8[::1])")
def survey(raw, words, classes, combining, lines):
    """Numbers of the LF-ended lines whose form NFKC must be made by hand, into ``lines``; returns how many.

    ``words`` are the whole groups of eight bytes of ``raw``.

    The quick check of UAX #15, less the characters that the fold table brings into form one by one.
    """
    found = 0
    line = 0
    counted = 0  # LFs before this offset are in ``line``
    last = np.uint8(0)
    run = 0
    i = 0
    size = len(raw)
    while i < size:
        if raw[i] < 0x80:
            last = np.uint8(0)
            run = 0
            i += 1
            while i & 7 == 0 and i + 8 <= size and words[i >> 3] & HIGH_BITS == 0:
                i += 8
            continue
        code, i = decode(raw, i)
        kind = classes[code]
        order = combining[code]
        run = run + 1 if kind & KIND == MARK else 0
        if kind & CHECK or (order and order < last) or run > MAX_MARKS:
            for k in range(counted, i):
                line += raw[k] == NEWLINE
            lines[found] = line
            found += 1
            while raw[i] != NEWLINE:
                i += 1
            counted = i
            order = np.uint8(0)
            run = 0
        last = order
    return found


@compiled(
    f"void({READ_BYTES}, i8, i8, i8, u4[::1], u4[::1], {READ_BYTES}, {READ_BYTES}, Array(u2, 1, 'C', readonly=True), u4[:, ::1], u8[::1],"
    "u8[::1], u8[::1], u8[::1], u8[::1], u1[::1], u8[:, ::1], u4[::1], u8[::1], i8[::1], u4[::1], u4[:, ::1])",
    error_model="numpy",
)
def sketch(
    raw, shingle, min_tokens, rows, a, b, plain, classes, fold, folded, figures, likely,
    letters, events, hashes, out, digests, tokens, skeletons, offsets, shingles, bands,
):  # fmt: skip
    """Tokenise and sketch the LF-ended lines of UTF-8 in ``raw``; see ``Sketches`` for the columns.

    ``raw`` and ``out`` have eight more bytes than they need. ``letters`` and ``events`` are scratch for
    ``survey_words``, ``hashes`` for the tokens and ``out`` for the match key of one line. ``a`` and ``b``: see
    ``Permutations.by_band``. Without columns ``bands`` has no signature made.
    """
    survey_words(raw, letters, events)
    lines = len(tokens)
    width = bands.shape[1]
    least = max(shingle, min_tokens)
    signature = np.empty(len(a), np.uint32)
    keys = np.empty(width, np.uint64)
    spare = np.empty(64, np.uint32)
    states = np.empty(64, np.uint64)
    lanes = np.empty(8, np.uint64)
    i = 0
    total = 0
    for line in range(lines):
        count = 0
        skeleton = np.uint64(0)
        in_figures = False
        end = 0  # of what there is of the match key
        start = 0  # of the token; equal to end between tokens
        single = False
        figure = False
        while True:
            if start == end:
                i = next_event(events, i)
            byte = raw[i]
            letter = plain[byte]
            if letter and start == end:
                # A word of ASCII from its beginning, eight bytes at a time.
                if end:
                    out[end] = SPACE
                    end += 1
                    start = end
                stop = word_end(letters, i)
                state = START
                while stop - i > 8:
                    word = lower(load(raw, i))
                    store(out, end, word)
                    figure |= has_digit(word, ALL)
                    state = mix(state, word)
                    i += 8
                    end += 8
                mask = ALL >> (EIGHT * np.uint64(8 - (stop - i)))
                word = lower(load(raw, i)) & mask
                store(out, end, word)
                figure |= has_digit(word, mask)
                end += stop - i
                i = stop
                if raw[i] < 0x80:
                    value = _finish(mix(state, word))
                    hashes[count] = value
                    count += 1
                    if not figure:
                        figure = _contains(figures, likely, value)
                    if not (figure and in_figures):
                        skeleton = mix(skeleton, FIGURE if figure else value)
                    in_figures = figure
                    figure = False
                    start = end
                    i += 1
                    if raw[i - 1] == NEWLINE:
                        break
                continue
            if letter and not single:
                while letter:
                    out[end] = letter
                    end += 1
                    figure |= letter <= NINE
                    i += 1
                    letter = plain[raw[i]]
                continue
            # Any other character, one piece of what it folds to at a time.
            pieces = 1
            row = 0
            code = np.uint32(byte)
            kind = np.uint8(OTHER)
            if letter:
                code = np.uint32(letter)
                kind = classes[code] & KIND
                i += 1
            elif byte < 0x80:
                i += 1
            else:
                code, i = decode(raw, i)
                kind = classes[code]
                if kind & FOLDED:
                    row = fold[code]
                    code = folded[row, 0]
                    while pieces < MAX_FOLD and folded[row, pieces]:
                        pieces += 1
                    kind = classes[code]
                kind &= KIND
            for piece in range(pieces):
                if piece:
                    code = folded[row, piece]
                    kind = classes[code] & KIND
                if kind == IGNORED or (kind == MARK and start == end):
                    continue
                if kind != MARK:
                    alone = kind in (SINGLE, NUMERAL)
                    if start < end and (kind == OTHER or alone or single):
                        value = _token_hash(out, start, end)
                        hashes[count] = value
                        count += 1
                        if not figure:
                            figure = _contains(figures, likely, value)
                        if not (figure and in_figures):
                            skeleton = mix(skeleton, FIGURE if figure else value)
                        in_figures = figure
                        figure = False
                        single = False
                        start = end
                    if kind == OTHER:
                        continue
                    single = alone
                    figure |= kind in (DIGIT, NUMERAL)
                if start == end and end:
                    out[end] = SPACE
                    end += 1
                    start = end
                end = _encode(code, out, end)
            if byte == NEWLINE:
                break
        if count:
            digests[line] = digest(out, 0, end, lanes)
        else:
            digests[line] = 0
        tokens[line] = count
        skeletons[line] = skeleton
        if count >= least:
            size = count - shingle + 1
            if len(spare) < size:
                spare = np.empty(2 * size, np.uint32)
                states = np.empty(2 * size, np.uint64)
            for j in range(size):
                states[j] = mix(START, hashes[j])
            for k in range(1, shingle):
                for j in range(size):
                    states[j] = mix(states[j], hashes[j + k])
            for j in range(size):
                shingles[total + j] = np.uint32(states[j] >> U32)
            size = sort_unique(shingles[total : total + size], spare, size)
            if width:
                minhash(shingles[total : total + size], a, b, signature)
            total += size
            fold_bands(signature, 0, rows, keys)
            for band in range(width):
                bands[line, band] = np.uint32(keys[band] >> U32)
        else:
            bands[line] = 0
        offsets[line + 1] = total
