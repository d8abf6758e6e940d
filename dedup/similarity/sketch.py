"""Sketches of paragraphs: match keys, skeletons, shingle sets and band keys, as numpy columns."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache
from typing import Any

import numpy as np
from numpy.typing import NDArray

from dedup.config import Settings
from dedup.similarity.figures import FIGURE_WORDS
from dedup.similarity.reference import normalise, token_hash
from dedup.similarity.tables import CharacterTables, hash_set
from dedup.text.cut import SLACK, Lines

LANES = 8
"""Signature rows are computed in multiples of this, so that none is left for a loop of single steps."""


@dataclass(frozen=True, slots=True)
class Permutations:
    """The affine permutations h → a·h + b mod 2^32 that datasketch draws for a seed; both (num_perm,) uint32.

    ``datasketch.MinHash._init_permutations`` with scheme "affine32" (datasketch 2.0, MIT).
    """

    a: NDArray[np.uint32]
    b: NDArray[np.uint32]

    @staticmethod
    @lru_cache(maxsize=8)
    def draw(count: int, seed: int) -> Permutations:
        """Those of ``MinHash(num_perm=count, seed=seed)``."""
        state = np.random.RandomState(seed)
        a = state.randint(0, 1 << 31, count, dtype=np.uint32) * np.uint32(2) + np.uint32(1)
        b = state.randint(0, 1 << 32, count, dtype=np.uint32)
        return Permutations(a, b)

    def by_band(self, first: int, last: int, rows: int) -> tuple[NDArray[np.uint32], NDArray[np.uint32]]:
        """Those of some bands of ``rows``: the first of each band, then the second of each … up to whole registers."""
        order = np.arange(first * rows, last * rows).reshape(-1, rows).T.ravel()
        order = np.resize(order, -(-len(order) // LANES) * LANES)
        return self.a[order], self.b[order]


@dataclass(frozen=True, slots=True)
class Sketches:
    """Columns of n rows, one a paragraph, in order. Picklable; see docs/architecture.md."""

    keys: NDArray[np.uint64]
    """(n, 2) the xxh3-128 of the match key, high half first; zeros where there is no token."""
    skeletons: NDArray[np.uint64]
    """(n,) a hash of the tokens with runs of figures masked; 0 where there is no token."""
    tokens: NDArray[np.uint32]
    """(n,) tokens a paragraph."""
    offsets: NDArray[np.int64]
    """(n+1,) into ``shingles``."""
    shingles: NDArray[np.uint32]
    """(offsets[n],) each row's sorted shingle hashes without repeats; none where the row is too short."""
    bands: NDArray[np.uint32]
    """(n, b) band keys; zeros where the row has no shingle. (n, 0) where they were not asked for."""
    num_perm: int = 128
    seed: int = 1

    def __len__(self) -> int:
        return len(self.tokens)

    def row(self, i: int) -> NDArray[np.uint32]:
        """The shingle set of row ``i``, a view."""
        return self.shingles[self.offsets[i] : self.offsets[i + 1]]

    def signature(self, i: int) -> NDArray[np.uint32]:
        """(num_perm,) the MinHash of row ``i``, bit for bit ``datasketch.MinHash(scheme="affine32")``.

        Give it to datasketch as uint32: a uint64 copy finds nothing in its indexes, without an error.
        """
        from dedup.similarity.sets import sign

        permutations = Permutations.draw(self.num_perm, self.seed)
        out = np.empty(self.num_perm, np.uint32)
        sign(np.ascontiguousarray(self.row(i)), permutations.a, permutations.b, out)
        return out

    def take(self, rows: Any) -> Sketches:
        """The given rows (any numpy index), in that order."""
        chosen = np.arange(len(self))[rows]
        lengths = np.diff(self.offsets)[chosen]
        offsets = np.zeros(len(chosen) + 1, np.int64)
        np.cumsum(lengths, out=offsets[1:])
        places = np.repeat(self.offsets[:-1][chosen] - offsets[:-1], lengths) + np.arange(offsets[-1])
        return replace(
            self, keys=self.keys[chosen], skeletons=self.skeletons[chosen], tokens=self.tokens[chosen],
            offsets=offsets, shingles=self.shingles[places], bands=self.bands[chosen],
        )  # fmt: skip

    def without(self, rows: Any) -> Sketches:
        """All rows but the given ones (any numpy index)."""
        keep = np.ones(len(self), np.bool_)
        keep[rows] = False
        return self.take(keep)

    @staticmethod
    def concatenate(parts: Iterable[Sketches]) -> Sketches:
        """One after another. Raises ValueError for no part, or for parts of different settings."""
        items = list(parts)
        if not items:
            raise ValueError("nothing to concatenate")
        first = items[0]
        kinds = {(s.num_perm, s.seed, s.bands.shape[1]) for s in items}
        if len(kinds) > 1:
            raise ValueError("sketches of different settings do not go together")
        lengths = np.concatenate([np.diff(s.offsets) for s in items])
        return Sketches(
            keys=np.concatenate([s.keys for s in items]),
            skeletons=np.concatenate([s.skeletons for s in items]),
            tokens=np.concatenate([s.tokens for s in items]),
            offsets=np.concatenate(([0], np.cumsum(lengths))).astype(np.int64),
            shingles=np.concatenate([s.shingles for s in items]),
            bands=np.concatenate([s.bands for s in items]),
            num_perm=first.num_perm,
            seed=first.seed,
        )


class Sketcher:
    """Owns the permutations and tables, and runs the compiled kernel. Cheap to call for one line as for a million.

    >>> Sketcher(Settings()).sketch(["One, two!", "…"]).tokens.tolist()
    [2, 0]
    """

    def __init__(self, settings: Settings) -> None:
        from dedup.similarity import kernel

        self.settings = settings
        self._kernel: Any = kernel.sketch
        self._survey: Any = kernel.survey
        self._bands, self._rows = settings.bands
        permutations = Permutations.draw(settings.num_perm, settings.seed)
        self._a, self._b = permutations.by_band(0, self._bands, self._rows)
        self._tables, self._figures, self._likely = _tables()

    def sketch(self, lines: Sequence[str] | Lines, *, bands: bool = True) -> Sketches:
        """One row a line, in order. A line without a token gets the empty key, whatever characters it has.

        A corpus has no use for ``bands``, which are most of the work.
        """
        count = len(lines)
        if not count:
            return self._empty()
        if not isinstance(lines, Lines):
            lines = Lines.of(lines)
        ascii_only = bool(lines.raw.max() < 0x80)
        if not ascii_only and (odd := self._odd(lines)):
            lines = lines.replaced({i: normalise(lines.line(i)) for i in odd})
        raw = lines.raw
        size = len(raw)
        # Three bytes may fold to three tokens of three bytes, with spaces (U+3318); ASCII grows nowhere.
        out = np.empty((size if ascii_only else 4 * size) + SLACK, np.uint8)
        letters, events = np.empty((2, size // 64 + 1), np.uint64)
        room = size // 2 + 1 if ascii_only else size
        hashes = np.empty(room, np.uint64)
        digests = np.empty((count, 2), np.uint64)
        tokens = np.empty(count, np.uint32)
        skeletons = np.empty(count, np.uint64)
        offsets = np.zeros(count + 1, np.int64)
        shingles = np.empty(room, np.uint32)
        keys_of_bands = np.empty((count, self._bands if bands else 0), np.uint32)
        tables = self._tables
        self._kernel(
            raw, self.settings.shingle, self.settings.min_tokens, self._rows, self._a, self._b, tables.ascii,
            tables.classes, tables.fold, tables.folded, self._figures, self._likely, letters, events, hashes, out, digests, tokens, skeletons,
            offsets, shingles, keys_of_bands,
        )  # fmt: skip
        return Sketches(
            digests, skeletons, tokens, offsets, shingles[: offsets[count]].copy(), keys_of_bands,
            self.settings.num_perm, self.settings.seed,
        )  # fmt: skip

    def _odd(self, lines: Lines) -> list[int]:
        """The lines whose form NFKC must be made by hand."""
        words = lines.raw[: len(lines.raw) // 8 * 8].view(np.uint64)
        odd = np.empty(len(lines), np.int64)
        found = self._survey(lines.raw, words, self._tables.classes, self._tables.combining, odd)
        return odd[:found].tolist()  # type: ignore[no-any-return]

    def _empty(self) -> Sketches:
        return Sketches(
            np.empty((0, 2), np.uint64), np.empty(0, np.uint64), np.empty(0, np.uint32), np.zeros(1, np.int64),
            np.empty(0, np.uint32), np.empty((0, self._bands), np.uint32), self.settings.num_perm, self.settings.seed,
        )  # fmt: skip


@lru_cache(maxsize=1)
def _tables() -> tuple[CharacterTables, NDArray[np.uint64], NDArray[np.uint64]]:
    """Characters and words of figures: never written to, and the same for all settings."""
    return CharacterTables.load(), *hash_set(token_hash(word) for word in FIGURE_WORDS)
