"""Which rules a line gives reason to try, from one compiled pass over all lines of a batch.

Never too few: a line that a phrase row, a share bar or a credit matches is seen as one that may hold it. Most lines of
an article hold nothing, so that no rule in Python has to look at them.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Collection, Iterable, Mapping, Sequence
from functools import cache, lru_cache
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
_FIRST = frozenset({kernel.LEAD, kernel.CUE, kernel.SHARE, kernel.CAPITALS})
# The dot that lower case leaves of "İ", joiners and selectors: they part no word and are none.
_JOINERS = "\u0307\u200c\u200d\ufe0f"
_CAPITALS = frozenset("ABCDEFGHIJKLMNOPQRSTUVWXYZÀÁÂÃÄÅÆÇÈÉÊËÌÍÎÏÐÑÒÓÔÕÖØÙÚÛÜÝÞ")


_NOTHING = (0, 0, 0, 0, 0)
MANY = 1 << 30
"""More characters than any word or label has."""


class Word(NamedTuple):
    """Of patterns: one to two runs of letters, as ``runs`` has them."""

    runs: tuple[str, ...]
    opens: bool
    """Whether it has to open the line."""
    longest: int
    """Longest line in which it counts."""


def runs(text: str) -> tuple[str, ...]:
    """The runs of letters in ``text``: the kernel sees one as a word, two as a pair of words.

    >>> runs("e-mail"), runs("^you’re"), runs("news")
    (('e', 'mail'), ('you', 're'), ('news',))
    """
    text = text.casefold()
    return (text,) if text.isalpha() else tuple(_words(text))


def _words(text: str) -> list[str]:
    return "".join(map(_part, text)).split()


@cache
def _part(character: str) -> str:
    """The character where it is part of a word, else a space."""
    return character if unicodedata.category(character) in _KINDS or character in _JOINERS else " "


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

    __slots__ = ("_characters", "_keys", "_labels", "_reach", "_values")

    def __init__(
        self,
        phrases: Mapping[int, Iterable[str]],
        words: Sequence[Word],
        labels: Iterable[str],
        reach: Reach,
        *,
        separators: str,
        signs: str,
    ) -> None:
        """``phrases`` has for each bit of the kernel the phrases that set it, ``words`` what ``look`` reports by number.

        Of a phrase of several words the first counts for the bits that look at a line's first word, the longest for
        the others. ``labels`` are whole lines. Raises ValueError for two words of one hash.
        """
        self._characters = _characters(separators, signs)
        self._reach = np.array(reach._replace(longest=MANY, label=MANY), np.int64)
        self._keys, self._values = np.zeros(1, np.uint32), np.zeros((1, len(_NOTHING)), np.uint16)
        self._labels = self._keys
        self._labels = _open_set(dict.fromkeys(self._hashes(list(labels), whole=True)))
        table: dict[int, list[int]] = {}
        for bit, texts in phrases.items():
            for key in self._hashes([_chosen(text, bit) for text in sorted(set(texts))]):
                table.setdefault(key, [*_NOTHING])[0] |= bit
        each = iter(self._hashes([run for word in words for run in word.runs]))
        for number, word in enumerate(words, 1):
            key = next(each)
            if len(word.runs) > 1:
                second = next(each)
                table.setdefault(second, [*_NOTHING])[0] |= kernel.SECOND
                key = kernel.pair(key, second)
            entry = table.setdefault(key, [*_NOTHING])
            place = 3 if word.opens else 1
            if entry[place]:
                raise ValueError(f"{word.runs} has the hash of {words[entry[place + 1] - 1].runs}")
            entry[place : place + 2] = word.longest, number
        self._reach = np.array(reach, np.int64)
        self._keys, self._values = _open_table(table)

    def look(self, lines: Lines) -> tuple[list[int], list[int], list[int]]:
        """What each line may hold, bits of the kernel; and line and number of each word of patterns met, in order."""
        seen, _, met_in, met = self._run(lines)
        return seen.tolist(), met_in.tolist(), met.tolist()

    def _run(
        self, lines: Lines
    ) -> tuple[NDArray[np.uint16], NDArray[np.uint32], NDArray[np.int32], NDArray[np.uint16]]:
        n = len(lines)
        seen, whole = np.empty(n, np.uint16), np.empty(n, np.uint32)
        room = 2 * len(lines.raw)  # a word takes two bytes and is met four times at most
        met_in, met = np.empty(room, np.int32), np.empty(room, np.uint16)
        meetings = kernel.glance(
            lines.raw, lines.ends, lines.sizes, *self._characters, self._keys, self._values, self._labels, self._reach, seen, whole,
            met_in, met,
        )  # fmt: skip
        return seen, whole, met_in[:meetings], met[:meetings]

    def _hashes(self, texts: Sequence[str], *, whole: bool = False) -> list[int]:
        """Of single words, or of all words of whole lines."""
        found = self._run(Lines.of(texts))[1]
        if not whole:
            # The hash of a line is one step away from that of its only word.
            words = found.astype(np.uint64) * pow(kernel.PRIME, -1, 1 << 32) & 0xFFFFFFFF
            found = (words ^ kernel.OFFSET).astype(np.uint32)
        return found.tolist()  # type: ignore[no-any-return]


def _chosen(phrase: str, bit: int) -> str:
    """The word of a phrase that the kernel looks for."""
    words = _words(phrase)
    if not words:
        raise ValueError(f"no word to see in {phrase!r}")
    return words[0] if bit in _FIRST else max(words, key=len)


@lru_cache(maxsize=8)
def _characters(separators: str, signs: str) -> tuple[NDArray[Any], ...]:
    """Of each character below BLOCK its kind, the first it folds to, and the row of the others; the rows. Never written to."""
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
    for code, folded in enumerate(map(str.casefold, every)):
        if folded == every[code] or not letters[code]:
            continue
        fold[code] = ord(folded[0])
        others = [ord(other) for other in folded[1:] if other not in _JOINERS]
        if others:
            more[code] = len(rows)
            rows.append((others[0], others[1] if len(others) > 1 else 0))
    fold[[ord(c) for c in _JOINERS]] = 1
    found = kinds, fold, more, np.array(rows, np.uint16)
    for array in found[:3]:
        array.flags.writeable = False
    return found


def _open_table(values: Mapping[int, Sequence[int]]) -> tuple[NDArray[np.uint32], NDArray[np.uint16]]:
    """Keys, 0 for a free slot, and their values, where the kernel looks for them."""
    keys = _open_set(values)
    taken = np.flatnonzero(keys)
    entries = np.zeros((len(keys), len(_NOTHING)), np.uint16)
    entries[taken] = [values[key] for key in keys[taken].tolist()] or np.empty((0, len(_NOTHING)))
    return keys, entries


def _open_set(values: Collection[int]) -> NDArray[np.uint32]:
    """The values, 0 for a free slot, where the kernel looks for them."""
    left = np.fromiter(values, np.uint32, len(values))
    keys = np.zeros(1 << max(4, (len(left) * 3).bit_length()), np.uint32)
    mask = np.uint32(len(keys) - 1)
    slots = (left ^ left >> np.uint32(15)) & mask
    while len(left):
        free = keys[slots] == 0
        keys[slots[free]] = left[free]
        stay = keys[slots] != left  # another value has the slot
        left, slots = left[stay], (slots[stay] + np.uint32(1)) & mask
    return keys
