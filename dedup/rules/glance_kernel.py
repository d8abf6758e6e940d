"""The compiled pass of ``glance.py``. Importing it loads numba and compiles, or loads from numba's cache."""
# mypy: allow-untyped-defs, allow-untyped-calls

from __future__ import annotations

import numpy as np

from dedup.compiling import compiled
from dedup.machine import READ_BYTES, decode

WORD, LEAD, CUE, LABEL, SIGN, SHARE, CREDIT, CAPITALS = 1, 2, 4, 8, 16, 32, 64, 128
"""What a line may hold: a word of a pattern; the first of a lead; that of a cue, with a separator behind; the words of a
label; a sign; the first word of sharing, or two run together; a word of credits; the first word of a cue in capitals."""
ALL = 255
SECOND = 256
"""Of a word alone: it is the second of a pair that the table has too."""
LETTER, FIGURE, SEPARATING, A_SIGN, CAPITAL, SMALL = 1, 2, 4, 8, 16, 32
"""Of a character: in a word, a digit, between cue and headline, a sign that patterns ask for, a capital, a letter that
is none."""
BLOCK = 0x10000
"""Characters from here on part words: they are emoji, and letters that no row has."""
LAST = np.uint32(BLOCK - 1)
FIGURES = np.uint32(0x9E3779B1)
"""Stands for a word with a digit in it."""
PRIME, OFFSET = 0x01000193, 0x811C9DC5
_K = np.uint32(PRIME)
_START = np.uint32(OFFSET)
_NEWLINE = np.uint32(10)
_HALVES = "Array(u2, 1, 'C', readonly=True)"
_SPACE = np.uint32(32)
_A, _Z = np.uint8(ord("a")), np.uint8(ord("z"))
_MARKS = 4  # characters of a bracket or of list marks before the word that opens a line


def pair(first: int, second: int) -> int:
    """The key of a pair of words, of which each has a key."""
    return ((first ^ ((second ^ OFFSET) * PRIME & 0xFFFFFFFF)) * PRIME) & 0xFFFFFFFF


@compiled(inline="always")
def _find(keys, key):
    """Where a word, pair or label is in the table, -1 for nowhere."""
    mask = np.uint32(len(keys) - 1)
    slot = (key ^ (key >> np.uint32(15))) & mask
    while keys[slot] != 0:
        if keys[slot] == key:
            return np.int64(slot)
        slot = (slot + np.uint32(1)) & mask
    return np.int64(-1)


@compiled(inline="always")
def _quotes(raw, i):
    """Whether a quotation mark stands at ``i``: what follows is speech, for no row to judge."""
    if raw[i] == 0xE2:
        return raw[i + 1] == 0x80 and 0x98 <= raw[i + 2] <= 0x9F
    return raw[i] == 0x22 or raw[i] == 0x27 or (raw[i] == 0xC2 and raw[i + 1] == 0xAB)


@compiled(
    f"i8({READ_BYTES}, i8[::1], i8[::1], {READ_BYTES}, {_HALVES}, {READ_BYTES}, u2[:, ::1], u4[::1], u2[:, ::1], u4[::1], i8[::1],"
    "u2[::1], u4[::1], i4[::1], u2[::1])",
    error_model="numpy",
)
def glance(raw, ends, sizes, kinds, fold, more, rest, keys, values, labels, reach, seen, whole, met_in, met):
    """What each LF-ended line of UTF-8 in ``raw`` may hold, into ``seen``; linear. Returns how many words were met.

    Lines end at ``ends`` and have ``sizes`` characters. Words are FNV-1a over folded code points (Fowler, Noll, Vo;
    one step a character): ``fold`` has the first, ``more`` the row of ``rest`` with what follows it, 0 for nothing.
    ``keys`` and ``values`` are an open-addressing table from word or pair of words to what it may be, and for patterns
    that have it anywhere, then for those that it opens, the longest line in which it counts and its number, 0 for none.
    ``labels`` is such a set.
    ``reach`` is ``glance.Reach``. ``whole`` gets the hash of the words of each line short enough for a label, 0 for the
    others; ``met_in`` and ``met`` line and number of each word of patterns, in order.
    """
    meetings = 0
    head, tail, short, longest, label, separated = reach[0], reach[1], reach[2], reach[3], reach[4], reach[5]
    for line in range(len(ends)):
        end = ends[line]
        size = sizes[line]
        whole[line] = 0
        seen[line] = 0
        if size > longest:
            continue
        first = ends[line - 1] + 1 if line else 0
        i = first
        at = 0  # characters of the line so far
        count = 0
        found = np.uint16(0)
        line_hash = _START
        separator = False
        state = _START
        inside = False
        begin = 0
        figure = False
        in_figure = False
        joined = False
        spaced = False
        before = np.uint8(0)
        previous = np.uint32(0)  # word, where it counts
        opened = False
        while True:
            code = np.uint32(raw[i])
            if code < 0x80:
                i += 1
            else:
                code, i = decode(raw, i)
                code = min(code, LAST)
            kind = kinds[code]
            if kind & LETTER:
                if not inside:
                    inside = True
                    begin = at
                    state = _START
                    figure = False
                    before = np.uint8(0)
                if kind & FIGURE:
                    figure = True
                    in_figure = True
                else:
                    in_figure = False
                if kind & CAPITAL and before & SMALL and not spaced:
                    joined = True
                before = kind
                at += 1
                state = np.uint32((state ^ np.uint32(fold[code])) * _K)
                if more[code]:
                    for k in range(rest.shape[1]):
                        if rest[more[code], k]:
                            state = np.uint32((state ^ np.uint32(rest[more[code], k])) * _K)
                if spaced:
                    # Most of a line: what follows in plain small letters.
                    start = i
                    letter = raw[i]
                    while _A <= letter <= _Z:
                        state = np.uint32((state ^ np.uint32(letter)) * _K)
                        i += 1
                        letter = raw[i]
                    if i > start:
                        at += i - start
                        in_figure = False
                continue
            if kind & SEPARATING and 1 <= at < separated:
                separator = True
            if kind & A_SIGN:
                found |= np.uint16(SIGN)
            if fold[code]:  # a joiner or selector within a word
                at += 1
                continue
            if inside:
                if in_figure and (code == 44 or code == 46):
                    at += 1  # "1,204.5" is one figure
                    continue
                inside = False
                in_figure = False
                key = FIGURES if figure else state
                line_hash = np.uint32((line_hash ^ key) * _K)
                near = size <= short or at <= head or begin >= size - tail
                if count == 0:
                    opened = begin == 0 or (begin <= _MARKS and not _quotes(raw, first))
                place = _find(keys, key)
                if place >= 0:
                    value = values[place, 0]
                    found |= value & np.uint16(CREDIT | SIGN)
                    if count == 0:
                        found |= value & np.uint16(LEAD | CUE | SHARE | CAPITALS)
                    for step in range(2):
                        if near and size <= values[place, 1]:
                            found |= np.uint16(WORD)
                            met_in[meetings], met[meetings] = line, values[place, 2]
                            meetings += 1
                        if opened and count == step and size <= values[place, 3]:
                            found |= np.uint16(WORD)
                            met_in[meetings], met[meetings] = line, values[place, 4]
                            meetings += 1
                        if step or not (value & SECOND and previous and near):
                            break
                        place = _find(keys, np.uint32((previous ^ np.uint32((key ^ _START) * _K)) * _K))
                        if place < 0:
                            break
                previous = key if near else np.uint32(0)
                count += 1
            if code == _NEWLINE:
                break
            spaced |= count > 0 and code == _SPACE
            at += 1
            if size > short and head <= at < size - tail - 1:
                # The middle of a long line counts for nothing, nor does the word that its end begins in.
                previous = np.uint32(0)
                i = end
                at = size
                while at > size - tail - 1:
                    i -= 1
                    at -= raw[i] & 0xC0 != 0x80
        if joined:
            found |= np.uint16(SHARE)
        if not separator:
            found &= np.uint16(ALL - CUE)
        if size > short:
            found &= np.uint16(ALL - LEAD - SHARE - CREDIT - CAPITALS)
        if size <= label:
            whole[line] = line_hash
            if _find(labels, line_hash) >= 0:
                found |= np.uint16(LABEL)
        seen[line] = found
    return meetings
