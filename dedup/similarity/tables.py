"""The lookup tables of the kernel, from the checked-in ranges and words. A few milliseconds, once a Sketcher."""

from __future__ import annotations

from typing import Any

import numpy as np
from numpy.typing import NDArray

from dedup.similarity.characters import FOLDS, LETTERS, RUNS

CODES = 0x110000
FOLDED = 8
"""Added to the class of a character that case folding changes."""
MAX_FOLD = 3
"""Code points that one folds to at most (CaseFolding.txt)."""


def folding() -> dict[int, tuple[int, ...]]:
    """What case folding does to single characters in form NFKC: code point → code points."""
    folds: dict[int, tuple[int, ...]] = {}
    for item in FOLDS.split():
        source, several, targets = item.partition("=")
        if several:
            folds[int(source, 16)] = tuple(int(code, 16) for code in targets.split("."))
            continue
        span, _, rest = item.partition("/")
        first, _, last = span.partition("-")
        sign = "+" if "+" in rest else "-"
        step, _, delta = rest.partition(sign)
        for code in range(int(first, 16), int(last, 16) + 1, int(step)):
            folds[code] = (code + int(sign + delta),)
    return folds


def character_table() -> NDArray[np.uint8]:
    """(0x110000,) the class of each code point, with FOLDED added where it has an entry in ``folding``."""
    runs = RUNS.split()
    starts = np.array([int(run[:-1], 16) for run in runs] + [CODES])
    classes = np.array([LETTERS.index(run[-1]) for run in runs], np.uint8)
    table = np.repeat(classes, np.diff(starts))
    table[list(folding())] |= FOLDED
    return table


def fold_table() -> tuple[NDArray[np.uint32], NDArray[np.uint32]]:
    """``(sources, targets)``: (f,) sorted code points and (f, MAX_FOLD) what they fold to, filled up with zeros."""
    folds = folding()
    sources = np.array(sorted(folds), np.uint32)
    targets = np.zeros((len(sources), MAX_FOLD), np.uint32)
    for row, code in enumerate(sources.tolist()):
        targets[row, : len(folds[code])] = folds[code]
    return sources, targets


def hash_set(hashes: Any) -> NDArray[np.uint64]:
    """An open-addressing set of 64-bit hashes for the kernel: size a power of two, 0 for a free slot."""
    size = 1 << max(4, (len(hashes) * 4).bit_length())
    table = np.zeros(size, np.uint64)
    for value in hashes:
        slot = value & (size - 1)
        while table[slot] not in (0, value):
            slot = (slot + 1) & (size - 1)
        table[slot] = value
    return table
