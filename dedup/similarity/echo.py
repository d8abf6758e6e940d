"""Repeats within a document: each row's earliest match among the rows of its own document.

The definition is the join's, with one document as the corpus. It is separate because an echo is
decided for every caller alike, before anything is known of other documents.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from dedup.config import Settings
from dedup.similarity.corpus import Corpus, earliest_equal
from dedup.similarity.sketch import Sketches
from dedup.similarity.verification import threshold_ratio

# Comparing all pairs beats sorting 25 bands up to here; beyond, cost must not grow with the square.
ALL_PAIRS_UP_TO = 512
_GOLDEN = np.uint64(0x9E3779B97F4A7C15)


class Echoes(NamedTuple):
    """Columns of n rows; rows are counted within their document."""

    earlier: NDArray[np.int64]
    """The row of the same document that this one repeats, -1 for none."""
    jaccard: NDArray[np.float32]
    template: NDArray[np.bool_]


def echoes(sketches: Sketches, counts: Sequence[int], settings: Settings) -> Echoes:
    """The repeats within each document; ``counts`` gives the rows of each, in order.

    Raises ValueError where the counts do not add up to the rows.
    """
    n = len(sketches)
    starts = np.zeros(len(counts) + 1, np.int64)
    np.cumsum(np.asarray(counts, np.int64), out=starts[1:])
    if starts[-1] != n:
        raise ValueError(f"{n} sketches for {starts[-1]} rows")
    document = np.repeat(np.arange(len(counts), dtype=np.uint64), np.diff(starts))
    # Equal keys of one document stay equal, those of two do not.
    mixed = sketches.keys ^ ((document + np.uint64(1)) * _GOLDEN)[:, None]
    mixed[sketches.tokens == 0] = 0
    earlier = earliest_equal(mixed)
    jaccard = (earlier >= 0).astype(np.float32)
    template = np.zeros(n, np.bool_)
    sizes = np.diff(sketches.offsets)
    candidates = np.flatnonzero((sizes > 0) & (earlier < 0))
    if len(candidates) > 1:
        from dedup.similarity.joining import match_within

        above, below = threshold_ratio(settings.threshold)
        match_within(
            starts, candidates, sketches.bands, sketches.offsets, sketches.shingles,
            above, below, ALL_PAIRS_UP_TO, earlier, jaccard,
        )  # fmt: skip
        for k in np.flatnonzero(np.diff(starts) > ALL_PAIRS_UP_TO).tolist():
            _join_document(sketches, int(starts[k]), int(starts[k + 1]), settings, earlier, jaccard)
        near = np.flatnonzero((earlier >= 0) & (jaccard > 0) & (sizes > 0))
        template[near] = (sketches.skeletons[near] == sketches.skeletons[earlier[near]]) & (
            sketches.keys[near] != sketches.keys[earlier[near]]
        ).any(axis=1)
    earlier[earlier >= 0] -= starts[document.astype(np.int64)][earlier >= 0]
    return Echoes(earlier, jaccard, template)


def _join_document(
    sketches: Sketches,
    start: int,
    end: int,
    settings: Settings,
    earlier: NDArray[np.int64],
    jaccard: NDArray[np.float32],
) -> None:
    corpus = Corpus(settings)
    corpus.append(sketches.take(np.arange(start, end)))
    matches = corpus.join()
    found = matches.earlier >= 0
    earlier[start:end][found] = matches.earlier[found] + start
    jaccard[start:end][found] = matches.jaccard[found]
