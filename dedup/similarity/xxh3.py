"""xxh3-128 of a piece of a buffer, bit for bit that of xxHash 0.8. Importing this loads numba.

From the specification (github.com/Cyan4973/xxHash, doc/xxhash_spec.md, section XXH3), for seed 0 and its own secret.
"""
# mypy: allow-untyped-defs, allow-untyped-calls

from __future__ import annotations

import numpy as np

from dedup.compiling import compiled
from dedup.machine import load, multiply_high, swap
from dedup.similarity.machine import LOW, U32

P32_1 = np.uint64(0x9E3779B1)
P32_2 = np.uint64(0x85EBCA77)
P32_3 = np.uint64(0xC2B2AE3D)
P64_1 = np.uint64(0x9E3779B185EBCA87)
P64_2 = np.uint64(0xC2B2AE3D27D4EB4F)
P64_3 = np.uint64(0x165667B19E3779F9)
P64_4 = np.uint64(0x85EBCA77C2B2AE63)
P64_5 = np.uint64(0x27D4EB2F165667C5)
MX_1 = np.uint64(0x165667919E3779F9)
MX_2 = np.uint64(0x9FB21C651E98DF25)
ONE, U2, U3, U8, U13, U16, U19, U24, U28, U29, U33, U35, U37, U47, U54 = map(
    np.uint64, (1, 2, 3, 8, 13, 16, 19, 24, 28, 29, 33, 35, 37, 47, 54)
)
NONE = np.uint64(0)
SECRET = np.frombuffer(
    bytes.fromhex(
        "b8fe6c3923a44bbe7c01812cf721ad1cded46de9839097db7240a4a4b7b3671fcb79e64eccc0e578825ad07dccff7221b8084674f743248e"
        "e03590e6813a264c3c2852bb91c300cb88d0658b1b532ea371644897a20df94e3819ef46a9deacd8a8fa763fe39c343ff9dcbbc7c70b4f1d8a"
        "51e04bcdb45931c89f7ec9d9787364eac5ac8334d3ebc3c581a0fffa1363eb170ddd51b7f0da49d316552629d4689e2b16be587d47a1fc8f"
        "f8b8d17ad031ce45cb3a8f95160428afd7fbcabb4b407e"
    ),
    np.uint8,
)
STRIPE = 64
STRIPES = 16
"""Stripes of a block: the secret advances eight bytes with each."""
BLOCK = STRIPE * STRIPES
END = len(SECRET) - STRIPE


@compiled(inline="always")
def _avalanche(h):
    h = (h ^ (h >> U37)) * MX_1
    return h ^ (h >> U32)


@compiled(inline="always")
def _avalanche_64(h):
    h = (h ^ (h >> U33)) * P64_2
    h = (h ^ (h >> U29)) * P64_3
    return h ^ (h >> U32)


@compiled(inline="always")
def _fold(a, b):
    return (a * b) ^ multiply_high(a, b)


@compiled(inline="always")
def _mix(data, i, at):
    return _fold(load(data, i) ^ load(SECRET, at), load(data, i + 8) ^ load(SECRET, at + 8))


@compiled(inline="always")
def _mix_two(low, high, data, i, j, at):
    low = (low + _mix(data, i, at)) ^ (load(data, j) + load(data, j + 8))
    high = (high + _mix(data, j, at + 16)) ^ (load(data, i) + load(data, i + 8))
    return high, low


@compiled()
def _short(data, start, size):
    """Of up to sixteen bytes."""
    length = np.uint64(size)
    if size > 8:
        first = load(data, start)
        last = load(data, start + size - 8)
        keyed = first ^ last ^ load(SECRET, 32) ^ load(SECRET, 40)
        low = keyed * P64_1 + ((length - ONE) << U54)
        last ^= load(SECRET, 48) ^ load(SECRET, 56)
        high = multiply_high(keyed, P64_1) + last + (last & LOW) * (P32_2 - ONE)
        low ^= swap(high)
        return _avalanche(multiply_high(low, P64_2) + high * P64_2), _avalanche(low * P64_2)
    if size > 3:
        keyed = (load(data, start) & LOW) | (load(data, start + size - 4) << U32)
        keyed ^= load(SECRET, 16) ^ load(SECRET, 24)
        factor = P64_1 + (length << U2)
        low = keyed * factor
        high = multiply_high(keyed, factor) + (low << ONE)
        low ^= high >> U3
        low = (low ^ (low >> U35)) * MX_2
        return _avalanche(high), low ^ (low >> U28)
    if size > 0:
        first = np.uint64(data[start])
        middle = np.uint64(data[start + (size >> 1)])
        last = np.uint64(data[start + size - 1])
        low = (first << U16) | (middle << U24) | last | (length << U8)
        high = swap(low) >> U32
        high = ((high << U13) | (high >> U19)) & LOW
        low ^= (load(SECRET, 0) ^ load(SECRET, 4)) & LOW
        high ^= (load(SECRET, 8) ^ load(SECRET, 12)) & LOW
        return _avalanche_64(high), _avalanche_64(low)
    return _avalanche_64(load(SECRET, 80) ^ load(SECRET, 88)), _avalanche_64(load(SECRET, 64) ^ load(SECRET, 72))


@compiled()
def _medium(data, start, size):
    """Of 17 to 240 bytes."""
    end = start + size
    low = np.uint64(size) * P64_1
    high = NONE
    if size <= 128:
        for k in range((size - 1) // 32, -1, -1):
            high, low = _mix_two(low, high, data, start + 16 * k, end - 16 * (k + 1), 32 * k)
    else:
        for k in range(4):
            high, low = _mix_two(low, high, data, start + 32 * k, start + 32 * k + 16, 32 * k)
        low = _avalanche(low)
        high = _avalanche(high)
        for k in range(4, size // 32):
            high, low = _mix_two(low, high, data, start + 32 * k, start + 32 * k + 16, 3 + 32 * (k - 4))
        high, low = _mix_two(low, high, data, end - 16, end - 32, 103)
    return NONE - _avalanche(low * P64_1 + high * P64_4 + np.uint64(size) * P64_2), _avalanche(low + high)


@compiled(inline="always")
def _accumulate(lanes, data, i, at):
    for k in range(0, 8, 2):
        even = load(data, i + 8 * k)
        odd = load(data, i + 8 * k + 8)
        a = even ^ load(SECRET, at + 8 * k)
        b = odd ^ load(SECRET, at + 8 * k + 8)
        lanes[k] += odd + (a & LOW) * (a >> U32)
        lanes[k + 1] += even + (b & LOW) * (b >> U32)


@compiled(inline="always")
def _merge(lanes, at, total):
    for k in range(0, 8, 2):
        total += _fold(lanes[k] ^ load(SECRET, at + 8 * k), lanes[k + 1] ^ load(SECRET, at + 8 * k + 8))
    return _avalanche(total)


@compiled()
def _long(data, start, size, lanes):
    lanes[0], lanes[1], lanes[2], lanes[3] = P32_3, P64_1, P64_2, P64_3
    lanes[4], lanes[5], lanes[6], lanes[7] = P64_4, P32_2, P64_5, P32_1
    blocks = (size - 1) // BLOCK
    for block in range(blocks):
        for stripe in range(STRIPES):
            _accumulate(lanes, data, start + block * BLOCK + stripe * STRIPE, 8 * stripe)
        for k in range(8):
            lanes[k] = (lanes[k] ^ (lanes[k] >> U47) ^ load(SECRET, END + 8 * k)) * P32_1
    for stripe in range((size - 1 - blocks * BLOCK) // STRIPE):
        _accumulate(lanes, data, start + blocks * BLOCK + stripe * STRIPE, 8 * stripe)
    _accumulate(lanes, data, start + size - STRIPE, END - 7)
    length = np.uint64(size)
    return _merge(lanes, END - 11, ~(length * P64_2)), _merge(lanes, 11, length * P64_1)


@compiled()
def digest(data, start, size, lanes):
    """The high and the low half for ``data[start : start + size]``; ``lanes`` are eight uint64 of scratch.

    ``data`` goes on for eight bytes more.
    """
    if size <= 16:
        return _short(data, start, size)
    if size <= 240:
        return _medium(data, start, size)
    return _long(data, start, size, lanes)
