"""Many texts cut into paragraphs at once, and their lines as the kernels read them."""

from __future__ import annotations

import unicodedata
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property, lru_cache
from itertools import accumulate
from typing import overload

import numpy as np
from numpy.typing import NDArray

from dedup.text.encoding import SIGNS
from dedup.text.segment import Segments, segment
from dedup.text.tidy import ODD

SLACK = 8
"""Bytes of room after a buffer, which kernels read and write eight bytes at a time."""
LINE_END = np.uint8(10)


@dataclass(frozen=True, slots=True)
class Lines:
    """n lines in output form as UTF-8, LF after each; a LF within a line is a space here.

    A lone surrogate is kept as the three bytes that UTF-8 would have for it.
    """

    raw: NDArray[np.uint8]
    """The lines, then ``SLACK`` zeros. Not writeable."""
    ends: NDArray[np.int64]
    """(n,) where the LF of each line is."""
    sizes: NDArray[np.int64]
    """(n,) characters a line."""

    def __len__(self) -> int:
        return len(self.ends)

    @staticmethod
    def of(lines: Sequence[str]) -> Lines:
        """These ``lines``.

        >>> Lines.of(["Rain.", "Sun."]).ends.tolist()
        [5, 10]
        """
        raw = _utf8(lines)
        ends = np.flatnonzero(raw == LINE_END)
        if len(ends) != len(lines):
            raw = _utf8([line.replace("\n", " ") for line in lines])
            ends = np.flatnonzero(raw == LINE_END)
        return Lines(raw, ends, np.fromiter(map(len, lines), np.int64, len(lines)))

    def begins(self) -> NDArray[np.int64]:
        """(n,) where each line begins."""
        begins = np.zeros(len(self.ends), np.int64)
        begins[1:] = self.ends[:-1] + 1
        return begins

    def line(self, i: int) -> str:
        """Line ``i``."""
        start = self.ends[i - 1] + 1 if i else 0
        return self.raw[start : self.ends[i]].tobytes().decode("utf-8", "surrogatepass")

    def replaced(self, lines: Mapping[int, str]) -> Lines:
        """The same with some lines as given, by number."""
        others = Lines.of(list(lines.values()))
        begins, ends, sizes = self.begins(), self.ends.copy(), self.sizes.copy()
        rows = np.fromiter(lines, np.int64, len(lines))
        shift = len(self.raw)
        begins[rows] = others.begins() + shift
        ends[rows] = others.ends + shift
        sizes[rows] = others.sizes
        return _pack(np.concatenate((self.raw, others.raw)), begins, ends, sizes)


class Cut(Sequence[Segments]):
    """The paragraphs of many texts, made when they are asked for: whoever only compares lines never asks.

    ``given`` are the texts as the kernel had them, of the same lengths.
    """

    def __init__(
        self,
        texts: Sequence[str],
        given: Sequence[str],
        counts: list[int],
        suspect: list[bool],
        starts: NDArray[np.int64],
        sizes: NDArray[np.int64],
        blanks: NDArray[np.uint8],
    ) -> None:
        self.counts = counts
        """Paragraphs a text."""
        self._texts = texts
        self._given = given
        self._suspect = suspect
        self._bounds = list(accumulate(counts, initial=0))
        self._columns = starts, sizes, blanks
        self._asked: dict[int, Segments] = {}

    @cached_property
    def _lists(self) -> tuple[list[int], list[int], list[bool]]:
        starts, sizes, blanks = self._columns
        return starts.tolist(), (starts + sizes).tolist(), (blanks != 0).tolist()

    def ask(self, n: int) -> tuple[int, int, list[str]]:
        """Have ``segment`` cut text ``n``; the rows of the kernel that its lines stand for, and the lines."""
        lines = (segments := segment(self._texts[n])).lines
        self._asked[n] = segments
        self.counts[n] = len(lines)
        return self._bounds[n], self._bounds[n + 1], lines

    def __len__(self) -> int:
        return len(self.counts)

    @overload
    def __getitem__(self, n: int) -> Segments: ...
    @overload
    def __getitem__(self, n: slice) -> Sequence[Segments]: ...
    def __getitem__(self, n: int | slice) -> Segments | Sequence[Segments]:
        if isinstance(n, slice):
            return [self[i] for i in range(*n.indices(len(self)))]
        if n in self._asked:
            return self._asked[n]
        at, end = self._bounds[n], self._bounds[n + 1]
        starts, ends, blanks = self._lists
        text, first, last = self._given[n], starts[at:end], ends[at:end]
        lines = [text[i:j] for i, j in zip(first, last, strict=True)]
        return Segments(first, last, lines, blanks[at:end], text is self._texts[n], self._suspect[n])


def cut(texts: Sequence[str]) -> tuple[Cut, Lines]:
    """The paragraphs of each text, as ``segment`` has them, and the lines of all of them, in order.

    The kernel cuts the texts whose lines are their own output form but for no-break spaces, which most texts are;
    ``segment`` the others.

    >>> segments, lines = cut(["One.\\n\\nTwo.", "Three&nbsp;3."])
    >>> [part.lines for part in segments], len(lines)
    ([['One.', 'Two.'], ['Three 3.']], 3)
    """
    from dedup.text import cut_kernel as kernel
    from dedup.text.cut_kernel import ASK, PLAIN_IF_NFC, SUSPECT

    # The output form of a no-break space is as long as itself, so that places stay.
    given = [text if text.isascii() or "\xa0" not in text else text.replace("\xa0", " ") for text in texts]
    encoded = [text.encode("utf-8", "surrogatepass") for text in given]
    data = b"\n".join([*encoded, b"\0" * SLACK])
    bounds = np.fromiter(accumulate((len(part) + 1 for part in encoded), initial=0), np.int64, len(texts) + 1)
    raw = np.frombuffer(data, np.uint8)
    states, counts = np.empty(len(texts), np.uint8), np.empty(len(texts), np.int64)
    begins, ends, starts, sizes = np.empty((4, np.count_nonzero(raw == LINE_END)), np.int64)
    blanks = np.empty(len(begins), np.uint8)
    n = kernel.cut(raw, bounds, *_tables(), states, counts, begins, ends, starts, sizes, blanks)
    begins, ends, starts, sizes = begins[:n], ends[:n], starts[:n], sizes[:n]
    segments = Cut(texts, given, counts.tolist(), (states & SUSPECT > 0).tolist(), starts, sizes, blanks[:n])
    asked = [
        segments.ask(i)
        for i in np.flatnonzero(states & (ASK | PLAIN_IF_NFC)).tolist()
        if states[i] & ASK or not unicodedata.is_normalized("NFC", given[i])
    ]
    if asked:
        raw, begins, ends, sizes = _insert(raw, begins, ends, sizes, asked)
    return segments, _pack(raw, begins, ends, sizes)


def _insert(
    raw: NDArray[np.uint8],
    begins: NDArray[np.int64],
    ends: NDArray[np.int64],
    sizes: NDArray[np.int64],
    asked: list[tuple[int, int, list[str]]],
) -> tuple[NDArray[np.uint8], NDArray[np.int64], NDArray[np.int64], NDArray[np.int64]]:
    """The columns with other lines in place of some rows."""
    others = Lines.of([line for _, _, lines in asked for line in lines])
    theirs = np.stack((others.begins() + len(raw), others.ends + len(raw), others.sizes))
    ours = np.stack((begins, ends, sizes))
    parts = []
    at = row = 0
    for first, last, lines in asked:
        parts += [ours[:, at:first], theirs[:, row : row + len(lines)]]
        at, row = last, row + len(lines)
    columns = np.concatenate([*parts, ours[:, at:]], axis=1)
    return np.concatenate((raw, others.raw)), *np.ascontiguousarray(columns)


def _pack(
    raw: NDArray[np.uint8], begins: NDArray[np.int64], ends: NDArray[np.int64], sizes: NDArray[np.int64]
) -> Lines:
    from dedup.text import cut_kernel as kernel

    size = int((ends - begins).sum()) + len(begins)
    out, stops = np.empty(size + SLACK, np.uint8), np.empty(len(begins), np.int64)
    kernel.pack(raw, begins, ends, out, stops)
    out[size:] = 0
    out.flags.writeable = False
    return Lines(out, stops, sizes)


def _utf8(lines: Sequence[str]) -> NDArray[np.uint8]:
    return np.frombuffer("\n".join([*lines, "\0" * SLACK]).encode("utf-8", "surrogatepass"), np.uint8)


@lru_cache(maxsize=1)
def _tables() -> tuple[NDArray[np.uint8], NDArray[np.uint8]]:
    """What the kernel thinks of each lead byte and of each character of the basic plane. Never written to."""
    from dedup.text import cut_kernel as kernel

    every = "".join(map(chr, range(0x10000)))
    characters = np.zeros(0x10000, np.uint8)
    characters[[ord(sign) for sign in SIGNS]] = kernel.SIGN
    characters[[found.start() for found in ODD.finditer(every)]] = kernel.ODD
    characters[0xD800:0xE000] = kernel.ODD
    # NFC changes no character below U+0300, and of the punctuation and symbols of U+2000 to U+2FFF few.
    leads = np.zeros(256, np.uint8)
    leads[0xCC:0xF5] = kernel.EXOTIC
    leads[0xE2] = 0
    changed = [code for code in range(0x2000, 0x3000) if not unicodedata.is_normalized("NFC", every[code])]
    characters[changed] = kernel.ODD
    closer = np.flatnonzero(characters[0x80:]) + 0x80
    leads[np.where(closer < 0x800, 0xC0 | closer >> 6, 0xE0 | closer >> 12)] |= kernel.CLOSER_LOOK
    return leads, characters
