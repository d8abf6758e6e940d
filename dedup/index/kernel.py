"""The compiled parts of an index in memory: lookup and insertion. Import where used: this loads numba.

Rows are remembered paragraphs, numbered in order. A representative with shingles owns a *block*: one cell a band, a
uint64 that holds the band key above and a link below. A link is 1 + the next cell of the chain, 0 at its end, TURNED
where the bucket was full. Cells hang in one hash table of chains that grows a head at a time (Litwin, "Linear hashing",
VLDB 1980), so that no addition ever waits for a rehash. Match keys hang in a second such table.
"""

# mypy: allow-untyped-defs, allow-untyped-calls

from __future__ import annotations

import numpy as np

from dedup.compiling import compiled
from dedup.similarity.machine import LOW, U32
from dedup.similarity.sets import overlap, required

HIGH = np.uint64(0xFFFFFFFF00000000)
TURNED = 0xFFFFFFFF
NONE = 0xFFFFFFFF

# Places in the array of counters.
ROWS, BLOCKS, SHINGLES, HEADS, KEY_HEADS, OVERFLOW = range(6)
COUNTERS = 8

_COLUMNS = (
    "i8[::1], u8[:, ::1], u8[::1], u4[::1], u4[::1], u4[::1], i8[::1], u4[::1], u4[::1],"  # counters, rows
    "u4[::1], u4[::1], u4[::1], u8[::1], u4[::1], u4[::1]"  # key table, shingles, cells
)
_READ = "Array({}, {}, 'C', readonly=True)"
_NEW = ", ".join(
    (_READ.format("u8", 2), _READ.format("u8", 1), _READ.format("i8", 1), _READ.format("u4", 1), _READ.format("u4", 2),
     _READ.format("i8", 1))
)  # fmt: skip


@compiled()
def power_of(heads):
    """The power of two that hash values are taken modulo where there are ``heads`` chains."""
    power = np.int64(1)
    while power < heads:
        power <<= 1
    return power


@compiled(inline="always")
def slot_in(value, heads, power):
    """Where a hash value hangs among ``heads`` chains: taken modulo the power of two, or half of it."""
    slot = value & np.uint64(power - 1)
    if slot >= np.uint64(heads):
        slot = value & np.uint64((power >> 1) - 1)
    return slot


@compiled()
def slot_of(value, heads):
    """``slot_in`` for a single value."""
    return slot_in(value, heads, power_of(heads))


@compiled("void(i8, i8[::1], u4[::1], u8[::1])")
def grow(target, counters, heads, cells):
    """Split heads of the table of cells until there are ``target``. Chains keep their order."""
    count = counters[HEADS]
    while count < target:
        half = np.int64(1)
        while half * 2 <= count:
            half *= 2
        old = count - half
        mask = np.uint64(2 * half - 1)
        first = np.uint32(0)
        last = np.uint32(0)
        kept = np.uint32(0)
        link = heads[old]
        heads[old] = 0
        while link:
            cell = cells[link - 1]
            after = np.uint32(cell & LOW)
            cells[link - 1] = cell & HIGH
            if (cell >> U32) & mask == np.uint64(count):
                if last:
                    cells[last - 1] |= np.uint64(link)
                else:
                    first = link
                last = link
            else:
                if kept:
                    cells[kept - 1] |= np.uint64(link)
                else:
                    heads[old] = link
                kept = link
            link = after
        heads[count] = first
        count += 1
    counters[HEADS] = count


@compiled("void(i8, i8[::1], u8[:, ::1], u4[::1], u4[::1])")
def grow_keys(target, counters, keys, heads, links):
    """The same for the table of match keys."""
    count = counters[KEY_HEADS]
    while count < target:
        half = np.int64(1)
        while half * 2 <= count:
            half *= 2
        old = count - half
        mask = np.uint64(2 * half - 1)
        first = np.uint32(0)
        last = np.uint32(0)
        kept = np.uint32(0)
        link = heads[old]
        heads[old] = 0
        while link:
            after = links[link - 1]
            links[link - 1] = 0
            if keys[link - 1, 1] & mask == np.uint64(count):
                if last:
                    links[last - 1] = link
                else:
                    first = link
                last = link
            else:
                if kept:
                    links[kept - 1] = link
                else:
                    heads[old] = link
                kept = link
            link = after
        heads[count] = first
        count += 1
    counters[KEY_HEADS] = count


@compiled(f"i8({_COLUMNS}, {_NEW}, i8, i8, i8, i8, b1, i8[::1], f4[::1])")
def remember(
    counters, keys, skeletons, documents, paragraphs, representatives, starts, lengths, row_block,
    key_heads, key_links, shingles, cells, block_row, heads,
    new_keys, new_skeletons, new_offsets, new_shingles, new_bands, new_paragraphs,
    document, cap, above, below, match, matched, jaccard,
):  # fmt: skip
    """Append the rows of one document, each looked up among those before it; the columns have room for all.

    The row each one matches goes to ``matched`` (-1 for none), its Jaccard similarity to ``jaccard``. Without
    ``match`` near duplicates are not looked for. Returns the number of memberships that ``cap`` turned away.
    """
    bands = new_bands.shape[1]
    room = bands * min(cap, counters[BLOCKS] + len(new_keys))
    found = np.empty(room, np.uint32)
    held = np.empty(bands, np.int64)
    turned = 0
    heads_count, keys_count = counters[HEADS], counters[KEY_HEADS]
    heads_power, keys_power = power_of(heads_count), power_of(keys_count)
    for i in range(len(new_keys)):
        matched[i] = -1
        jaccard[i] = 0.0
        if new_keys[i, 0] == 0 and new_keys[i, 1] == 0:
            continue
        row = counters[ROWS]
        counters[ROWS] = row + 1
        keys[row, 0] = new_keys[i, 0]
        keys[row, 1] = new_keys[i, 1]
        skeletons[row] = new_skeletons[i]
        documents[row] = document
        paragraphs[row] = new_paragraphs[i]
        representatives[row] = row
        starts[row] = counters[SHINGLES]
        lengths[row] = 0
        row_block[row] = NONE
        key_links[row] = 0
        slot = slot_in(keys[row, 1], keys_count, keys_power)
        link = key_heads[slot]
        while link:
            if keys[link - 1, 0] == keys[row, 0] and keys[link - 1, 1] == keys[row, 1]:
                break
            link = key_links[link - 1]
        if link:
            representatives[row] = link - 1
            matched[i] = link - 1
            jaccard[i] = 1.0
            continue
        key_links[row] = key_heads[slot]
        key_heads[slot] = row + 1
        size = new_offsets[i + 1] - new_offsets[i]
        if size == 0:
            continue
        start = counters[SHINGLES]
        shingles[start : start + size] = new_shingles[new_offsets[i] : new_offsets[i + 1]]
        lengths[row] = size
        counters[SHINGLES] = start + size
        block = counters[BLOCKS]
        counters[BLOCKS] = block + 1
        row_block[row] = block
        block_row[block] = row
        count = 0
        for band in range(bands):
            value = np.uint64(new_bands[i, band])
            slot = slot_in(value, heads_count, heads_power)
            members = 0
            link = heads[slot]
            while link:
                cell = cells[link - 1]
                at = np.int64(link - 1)
                if cell >> U32 == value and at % bands == band:
                    members += 1
                    found[count] = block_row[at // bands]
                    count += 1
                    if members == cap:
                        break
                link = np.uint32(cell & LOW)
            held[band] = members
        for band in range(bands):
            value = np.uint64(new_bands[i, band])
            at = block * bands + band
            if held[band] >= cap:
                cells[at] = (value << U32) | np.uint64(TURNED)
                turned += 1
                continue
            slot = slot_in(value, heads_count, heads_power)
            cells[at] = (value << U32) | np.uint64(heads[slot])
            heads[slot] = at + 1
        if count == 0 or not match:
            continue
        found[:count].sort()
        for k in range(count):
            if k and found[k] == found[k - 1]:
                continue
            other = np.int64(found[k])
            theirs = np.int64(lengths[other])
            least = required(above, below, size + theirs)
            both = overlap(shingles, start, start + size, shingles, starts[other], starts[other] + theirs, least)
            if both > 0:
                matched[i] = other
                jaccard[i] = both / (size + theirs - both)
                break
    counters[OVERFLOW] += turned
    return turned


@compiled("void(i8, i8[::1], u8[:, ::1], u4[::1], i8[::1], u4[::1], u4[::1], u4[::1], u8[::1], u4[::1], u4[::1], i8)")
def take_back(
    first, counters, keys, representatives, starts, row_block, key_heads, key_links, cells, block_row, heads, bands
):
    """Undo ``remember`` back to row ``first``. Nothing may have grown in between, so all of it is at the heads."""
    while counters[ROWS] > first:
        row = counters[ROWS] - 1
        counters[ROWS] = row
        if representatives[row] != row:
            continue
        key_heads[slot_of(keys[row, 1], counters[KEY_HEADS])] = key_links[row]
        counters[SHINGLES] = starts[row]
        if row_block[row] == NONE:
            continue
        block = counters[BLOCKS] - 1
        counters[BLOCKS] = block
        for band in range(bands - 1, -1, -1):
            cell = cells[block * bands + band]
            if cell & LOW == TURNED:
                counters[OVERFLOW] -= 1
            else:
                heads[slot_of(cell >> U32, counters[HEADS])] = np.uint32(cell & LOW)
