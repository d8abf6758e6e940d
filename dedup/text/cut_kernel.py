"""The compiled pass of ``cut.py``. Importing it loads numba and compiles, or loads from numba's cache."""
# mypy: allow-untyped-defs, allow-untyped-calls

from __future__ import annotations

import numpy as np

from dedup.compiling import compiled
from dedup.machine import EVERY, HIGH_BITS, READ_BYTES, decode, load, store, trailing_zeros
from dedup.text.segment import WRAP_MAX, WRAP_MIN

EXOTIC, CLOSER_LOOK = 1, 2
"""Of a lead byte: of a script that NFC may change; of some character that is ODD or a SIGN."""
ODD, SIGN = 1, 2
"""Of a character: ``tidy.has_odd`` says so; mojibake begins with it, or a decoder leaves it."""
PLAIN_IF_NFC, ASK, SUSPECT = 1, 2, 4
"""Of a text, in which every line is its own output form: only where NFC changes nothing; only if ``segment`` says so;
with a character that mojibake begins with."""
LONGEST_ENTITY = 40
"""Bytes; ``tidy`` knows none above 32."""


@compiled(inline="always")
def _special(word):
    """Bits of which the lowest is in the first of eight bytes that is no printable ASCII, or is an ampersand."""
    ampersand = word ^ (EVERY * np.uint64(0x26))
    delete = word ^ (EVERY * np.uint64(0x7F))
    control = (word - EVERY * np.uint64(0x20)) & ~word
    return (word | control | ((ampersand - EVERY) & ~ampersand) | ((delete - EVERY) & ~delete)) & HIGH_BITS


@compiled(inline="always")
def _opens_entity(raw, i):
    """Whether what follows the ampersand at ``raw[i]`` may be a character reference."""
    end = i + 1
    while end < i + LONGEST_ENTITY:
        byte = raw[end]
        if not (0x30 <= byte <= 0x39 or 0x41 <= byte <= 0x5A or 0x61 <= byte <= 0x7A or byte == 0x23):
            break
        end += 1
    return end > i + 1 and raw[end] == 0x3B


@compiled(
    f"i8({READ_BYTES}, i8[::1], {READ_BYTES}, {READ_BYTES}, u1[::1], i8[::1], i8[::1], i8[::1], i8[::1], i8[::1], u1[::1])",
    error_model="numpy",
)
def cut(raw, bounds, leads, characters, states, counts, begins, ends, starts, sizes, blanks):
    """Cut texts into paragraphs; linear. Returns how many there are.

    Text d is the UTF-8 ``raw[bounds[d] : bounds[d + 1]]`` and has a LF at its end that is not its own; ``raw`` has
    eight bytes more than it needs. ``leads`` has one entry a byte value, ``characters`` one for each character of the
    basic plane. A text gets its state and the count of its
    paragraphs, which is 0 where ``segment`` has to be asked; a paragraph its bytes ``raw[begins:ends]``, its place in
    the text and its size in characters, and whether a blank line follows.
    """
    n = 0
    for text in range(len(states)):
        stop = bounds[text + 1] - 1
        before = n
        state = 0
        at = 0  # characters before the line
        block, opening, widest = 0, 0, 0  # of the lines since the last blank one
        i = line = bounds[text]
        more = 0  # bytes of the line that begin no character
        while True:
            special = _special(load(raw, i))
            while special == 0:
                i += 8
                special = _special(load(raw, i))
            i += trailing_zeros(special) >> 3
            byte = raw[i]
            if byte == 0x0A:
                begin, end = line, i
                while begin < end and (raw[begin] == 0x20 or raw[begin] == 0x0D):
                    begin += 1
                while end > begin and (raw[end - 1] == 0x20 or raw[end - 1] == 0x0D):
                    end -= 1
                size = end - begin - more
                if size:
                    begins[n], ends[n], starts[n], sizes[n], blanks[n] = begin, end, at + begin - line, size, 0
                    n += 1
                    if block == 0:
                        opening = size
                    block += 1
                    widest = max(widest, size)
                if size == 0 or i == stop:
                    if block >= 3 and WRAP_MIN <= opening <= WRAP_MAX and widest <= WRAP_MAX:
                        state |= ASK  # perhaps hard-wrapped
                        break
                    if n > before:
                        blanks[n - 1] = 1
                    block, widest = 0, 0
                if i == stop:
                    break
                i += 1
                at += i - line - more
                line = i
                more = 0
            elif byte >= 0x80:
                while byte >= 0x80 and not state & ASK:
                    kind = leads[byte]
                    if kind & EXOTIC:
                        state |= PLAIN_IF_NFC
                    code, following = decode(raw, i)
                    if kind & CLOSER_LOOK:
                        if characters[code] == ODD:
                            state |= ASK
                        elif characters[code] == SIGN:
                            state |= SUSPECT
                    more += following - i - 1
                    i = following
                    byte = raw[i]
                if state & ASK:
                    break
            elif (byte == 0x0D and raw[i + 1] == 0x0A) or (byte == 0x26 and not _opens_entity(raw, i)):
                i += 1
            else:
                state |= ASK
                break
        if state & ASK:
            n = before
        elif n > before:
            blanks[n - 1] = 0
        states[text] = state
        counts[text] = n - before
    return n


@compiled(f"void({READ_BYTES}, i8[::1], i8[::1], u1[::1], i8[::1])", error_model="numpy")
def pack(raw, begins, ends, out, stops):
    """Copy the paragraphs ``raw[begins:ends]`` to ``out``, a LF after each, at ``stops``; both have room for eight bytes more."""
    at = 0
    for line in range(len(begins)):
        stop = at + ends[line] - begins[line]
        i = begins[line]
        while at < stop:
            store(out, at, load(raw, i))
            at += 8
            i += 8
        out[stop] = 0x0A
        stops[line] = stop
        at = stop + 1
