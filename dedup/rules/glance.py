"""Which rules a line gives reason to try, from one compiled pass over all lines of a batch.

Never too few: a line that a phrase row, a share bar or a credit matches is seen as one that may hold it. Most lines of
an article hold nothing, so that no rule in Python has to look at them.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable, Mapping, Sequence
from typing import Any, NamedTuple

import numpy as np
from numpy.typing import NDArray

from dedup.rules import glance_kernel as kernel
from dedup.text.cut import Lines

_KINDS = {
    **dict.fromkeys(("Lu", "Ll", "Lt", "Lm", "Lo"), kernel.LETTER | kernel.SMALL),
    **dict.fromkeys(("Mn", "Mc", "Me", "Nl", "No"), kernel.LETTER),
    "Nd": kernel.LETTER | kernel.FIGURE,
}
_FIRST = frozenset({kernel.FIRST, kernel.LEAD, kernel.CUE, kernel.SHARE, kernel.CAPITALS})
# The dot that lower case leaves of "İ", joiners and selectors: they part no word and are none.
_JOINERS = "\u0307\u200c\u200d\ufe0f"
_CAPITALS = frozenset("ABCDEFGHIJKLMNOPQRSTUVWXYZÀÁÂÃÄÅÆÇÈÉÊËÌÍÎÏÐÑÒÓÔÕÖØÙÚÛÜÝÞ")


class Reach(NamedTuple):
    """How far into a line what it holds counts, in characters."""

    head: int
    """A pattern's word from the start."""
    tail: int
    """And from the end."""
    short: int
    """Longest line in which it counts anywhere."""
    longest: int
    """Longest line that holds anything."""
    label: int
    """Longest line that may be a label."""
    separator: int
    """Where the separator of a cue stands at the latest."""


class Glance:
    """Owns the tables of characters and words, and runs the kernel. Immutable."""

    __slots__ = ("_characters", "_keys", "_reach", "_values")

    def __init__(
        self,
        phrases: Mapping[int, Iterable[str]],
        longest: Mapping[str, int],
        reach: Reach,
        *,
        separators: str,
        signs: str,
    ) -> None:
        """``phrases`` has for each bit of the kernel the phrases that set it.

        ``longest`` has for a word the longest line in which it sets WORD and FIRST, where that is not every line.
        Of LABEL they are whole lines. Of a phrase of several words the first counts for the bits that look at
        a line's first word, the longest for the others.
        """
        self._characters = _characters(separators, signs)
        self._reach = np.array(reach, np.int64)
        self._keys, self._values = _open_table({})
        table: dict[int, tuple[int, int]] = {}
        for bit, texts in phrases.items():
            known = sorted(set(texts))
            for text, key in zip(known, self._hashes(known, bit), strict=True):
                bits, limit = table.get(key, (0, 0))
                if bit in (kernel.WORD, kernel.FIRST):
                    limit = max(limit, longest.get(text, reach.longest))
                table[key] = bits | bit, limit
        self._keys, self._values = _open_table(table)

    def look(self, lines: Lines) -> list[int]:
        """What each line may hold: bits of the kernel."""
        seen: list[int] = self._run(lines)[0].tolist()
        return seen

    def _run(self, lines: Lines) -> tuple[NDArray[np.uint16], NDArray[np.uint32]]:
        n = len(lines)
        seen, whole = np.empty(n, np.uint16), np.empty(n, np.uint32)
        kernel.glance(
            lines.raw, lines.ends, lines.sizes, *self._characters, self._keys, self._values, self._reach, seen, whole
        )
        return seen, whole

    def _hashes(self, phrases: Sequence[str], bit: int) -> list[int]:
        if bit == kernel.LABEL:
            return self._run(Lines.of(phrases))[1].tolist()  # type: ignore[no-any-return]
        kinds = self._characters[0].tobytes()
        chosen = []
        for phrase in phrases:
            parts = [c if kinds[ord(c)] & kernel.LETTER or c in _JOINERS else " " for c in phrase]
            words = "".join(parts).split()
            if not words:
                raise ValueError(f"no word to see in {phrase!r}")
            chosen.append(words[0] if bit in _FIRST else max(words, key=len))
        # The hash of a line is one step away from that of its only word.
        whole = self._run(Lines.of(chosen))[1].astype(np.uint64) * pow(kernel.PRIME, -1, 1 << 32) & 0xFFFFFFFF
        return (whole ^ kernel.OFFSET).tolist()  # type: ignore[no-any-return]


def _characters(separators: str, signs: str) -> tuple[NDArray[Any], ...]:
    """Of each character below BLOCK its kind, the first it folds to, and the row of the others; the rows."""
    every = list(map(chr, range(kernel.BLOCK)))
    kinds = np.array([_KINDS.get(category, 0) for category in map(unicodedata.category, every)], np.uint8)
    kinds[[ord(c) for c in _CAPITALS]] |= kernel.CAPITAL
    kinds[ord("A") : ord("Z") + 1] &= ~np.uint8(kernel.SMALL)
    kinds[[ord(c) for c in _JOINERS]] = 0
    for bit, characters in ((kernel.SEPARATING, separators), (kernel.A_SIGN, signs)):
        kinds[[ord(c) for c in characters]] |= bit
    letters = kinds & kernel.LETTER > 0
    fold, more = np.arange(kernel.BLOCK).astype(np.uint16) * letters, np.zeros(kernel.BLOCK, np.uint8)
    rows: list[tuple[int, int]] = [(0, 0)]
    for character in every:
        folded = character.casefold()
        code = ord(character)
        if folded == character or not letters[code]:
            continue
        fold[code] = ord(folded[0])
        others = [ord(other) for other in folded[1:] if other not in _JOINERS]
        if others:
            more[code] = len(rows)
            rows.append((others[0], others[1] if len(others) > 1 else 0))
    fold[[ord(c) for c in _JOINERS]] = 1
    return kinds, fold, more, np.array(rows, np.uint16)


def _open_table(values: Mapping[int, tuple[int, int]]) -> tuple[NDArray[np.uint32], NDArray[np.uint16]]:
    """Keys, 0 for a free slot, and their values, where the kernel looks for them."""
    size = 1 << max(4, (len(values) * 3).bit_length())
    keys, pairs = [0] * size, [(0, 0)] * size
    for key, pair in values.items():
        slot = (key ^ key >> 15) & (size - 1)
        while keys[slot]:
            slot = (slot + 1) & (size - 1)
        keys[slot], pairs[slot] = key, pair
    return np.array(keys, np.uint32), np.array(pairs, np.uint16)
