"""Where the words of ASCII are in a buffer, sixty-four bytes at a time. Importing this loads numba.

The buffer is described by two bitmaps, bit i % 64 of item i // 64 for byte i: *letters* (ASCII letters, digits and
underscores) and *events* (letters, line ends and whatever is no ASCII). All else separates and is passed over.
"""
# mypy: allow-untyped-defs, allow-untyped-calls

from __future__ import annotations

import numpy as np

from dedup.compiling import compiled
from dedup.machine import EVERY, load, trailing_zeros
from dedup.similarity.machine import LAST, ONE, U6

BLOCK = 1024
GATHER = np.uint64(0x0102040810204080)
"""Times a word of eight bytes that are 0 or 1, the top byte has one bit for each."""
U56 = np.uint64(56)

_LOW_FIVE = np.uint64(0x1F1F1F1F1F1F1F1F)
_BIT_5 = np.uint64(0x2020202020202020)
_BIT_6 = np.uint64(0x4040404040404040)


@compiled(inline="always")
def lower(word):
    """Eight bytes with those of A to Z as a to z; others that have bit 6 and lack bit 5 are wrong, but for ``_``."""
    underscore = (word & _LOW_FIVE) + EVERY
    return word | (((word & _BIT_6) >> ONE) & ~word & ~underscore & _BIT_5)


@compiled(inline="always")
def has_digit(word, mask):
    """Whether a letter, digit or underscore under ``mask`` is a digit."""
    return (~word & _BIT_6 & mask) != np.uint64(0)


@compiled()
def survey_words(raw, letters, events):
    """Fill the bitmaps, ``len(raw) // 64 + 1`` items each."""
    size = len(raw)
    kinds = np.empty(BLOCK, np.uint8)
    for start in range(0, size, BLOCK):
        count = min(BLOCK, size - start)
        part = raw[start : start + count]
        for i in range(count):
            byte = part[i]
            folded = np.uint8(byte | np.uint8(0x20))
            letter = np.uint8(
                (np.uint8(folded - np.uint8(97)) < np.uint8(26))
                | (np.uint8(byte - np.uint8(48)) < np.uint8(10))
                | (byte == np.uint8(95))
            )
            event = np.uint8(letter | (byte >= np.uint8(128)) | (byte == np.uint8(10)))
            kinds[i] = np.uint8(letter | np.uint8(event << np.uint8(1)))
        for i in range(count, min(BLOCK, (count + 63) // 64 * 64)):
            kinds[i] = np.uint8(0)
        for block in range((count + 63) // 64):
            first = np.uint64(0)
            second = np.uint64(0)
            for part_of in range(8):
                eight = load(kinds, block * 64 + part_of * 8)
                shift = np.uint64(part_of * 8)
                first |= (((eight & EVERY) * GATHER) >> U56) << shift
                second |= ((((eight >> ONE) & EVERY) * GATHER) >> U56) << shift
            letters[(start >> 6) + block] = first
            events[(start >> 6) + block] = second


@compiled(inline="always")
def next_event(events, i):
    """The first event from byte ``i`` on, which there must be."""
    block = np.uint64(i) >> U6
    bits = events[block] >> (np.uint64(i) & LAST)
    if bits:
        return i + trailing_zeros(bits)
    block += ONE
    while events[block] == 0:
        block += ONE
    return np.int64(block << U6) + trailing_zeros(events[block])


@compiled(inline="always")
def word_end(letters, i):
    """The first byte from ``i`` on that is no letter, which there must be."""
    block = np.uint64(i) >> U6
    gaps = ~letters[block] >> (np.uint64(i) & LAST)
    if gaps:
        return i + trailing_zeros(gaps)
    block += ONE
    while ~letters[block] == 0:
        block += ONE
    return np.int64(block << U6) + trailing_zeros(~letters[block])
