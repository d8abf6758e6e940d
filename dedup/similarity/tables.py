"""The lookup tables of the kernel, from the checked-in runs and words. A few milliseconds, once a Sketcher."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from dedup.similarity.characters import CHECKS, CLASSES, COMBINING, DIGIT, FOLDS, WORD

CODES = 0x110000
FOLDED, CHECK = 8, 16
"""Added to the class of a character that folding changes, and of one whose NFKC form hangs on its neighbours."""
MAX_FOLD = 3
"""Code points that one folds to at most."""


@dataclass(frozen=True, slots=True)
class CharacterTables:
    """What the kernel knows of each code point."""

    classes: NDArray[np.uint8]
    """(0x110000,) the class of characters.py, with FOLDED and CHECK added."""
    combining: NDArray[np.uint8]
    """(0x110000,) the Canonical_Combining_Class."""
    fold: NDArray[np.uint16]
    """(0x110000,) rows of ``folded``."""
    folded: NDArray[np.uint32]
    """(f, MAX_FOLD) casefold(NFKC) of a character, filled up with zeros."""
    ascii: NDArray[np.uint8]
    """(256,) a byte that is an ASCII letter, digit or underscore, folded; 0 for the others."""

    @classmethod
    def load(cls) -> CharacterTables:
        """From characters.py."""
        classes = value_table(CLASSES)
        folds = folding()
        sources = sorted(folds)
        fold = np.zeros(CODES, np.uint16)
        fold[sources] = np.arange(len(sources), dtype=np.uint16)
        folded = np.zeros((len(sources), MAX_FOLD), np.uint32)
        for width in range(1, MAX_FOLD + 1):
            rows = [row for row, code in enumerate(sources) if len(folds[code]) == width]
            folded[rows, :width] = [folds[sources[row]] for row in rows]
        classes[sources] |= FOLDED
        classes |= value_table(CHECKS) * np.uint8(CHECK)
        plain = np.zeros(256, np.uint8)
        for code in range(128):
            if classes[code] & 7 in (WORD, DIGIT):
                plain[code] = ord(chr(code).lower())
        return cls(classes, value_table(COMBINING), fold, folded, plain)


def value_table(runs: str) -> NDArray[np.uint8]:
    """(0x110000,) the values of ``first:value`` runs."""
    pairs = [run.split(":") for run in runs.split()]
    starts = np.array([int(first, 16) for first, _ in pairs] + [CODES])
    return np.repeat(np.array([int(value) for _, value in pairs], np.uint8), np.diff(starts))


def folding() -> dict[int, tuple[int, ...]]:
    """Code point → code points of casefold(NFKC), for the characters that it changes and that FOLDS has."""
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


def hash_set(hashes: Iterable[int]) -> tuple[NDArray[np.uint64], NDArray[np.uint64]]:
    """An open-addressing set of 64-bit hashes for the kernel, and a filter small enough to stay at hand.

    The set: size a power of two, 0 for a free slot. The filter: 2^15 bits, the one that the highest fifteen bits
    of a hash name set.
    """
    values = sorted(set(hashes))
    size = 1 << max(4, (len(values) * 4).bit_length())
    slots = [0] * size
    likely = [0] * 512
    for value in values:
        likely[value >> 55] |= 1 << ((value >> 49) & 63)
        slot = value & (size - 1)
        while slots[slot]:
            slot = (slot + 1) & (size - 1)
        slots[slot] = value
    return np.array(slots, np.uint64), np.array(likely, np.uint64)
