"""The step of every hash of this layer, and the numbers its kernels share. Loads numba."""
# mypy: allow-untyped-defs, allow-untyped-calls

from __future__ import annotations

import numpy as np

from dedup.compiling import compiled
from dedup.similarity.reference import PRIME_1, PRIME_2

ONE = np.uint64(1)
U6 = np.uint64(6)
U32 = np.uint64(32)
LOW = np.uint64(0xFFFFFFFF)
LAST = np.uint64(63)
K1 = np.uint64(PRIME_1)
START = np.uint64(PRIME_2)


@compiled(inline="always")
def mix(state, value):
    """One step of every hash here: takes 64 bits in; multiply and fold."""
    state = (state ^ value) * K1
    return state ^ (state >> U32)
