"""Matching on a small scale: a handful of candidates as a crawler has them, and the paragraphs of one document."""

from __future__ import annotations

from collections.abc import Sequence
from fractions import Fraction
from functools import lru_cache

import numpy as np
from numpy.typing import NDArray

from dedup.config import Settings
from dedup.similarity.sketch import Sketches

MAX_DENOMINATOR = 1_000_000


@lru_cache(maxsize=16)
def threshold_ratio(threshold: float) -> tuple[int, int]:
    """``threshold`` as (numerator, denominator), the denominator at most a million, so that integers decide matches.

    >>> threshold_ratio(0.8)
    (4, 5)
    """
    ratio = Fraction(str(threshold)).limit_denominator(MAX_DENOMINATOR)
    return ratio.numerator, ratio.denominator


def first_match(
    row: NDArray[np.uint32], candidates: NDArray[np.uint32], offsets: NDArray[np.int64], threshold: float
) -> tuple[int, float]:
    """``(index, jaccard)`` of the first candidate with J >= threshold, ``(-1, 0.0)`` for none.

    ``row`` is a sorted shingle set, ``candidates`` (offsets[-1],) such sets one after another, ``offsets`` (n+1,) their
    bounds. The same arithmetic as ``Corpus.join``.
    """
    from dedup.similarity import joining

    above, below = threshold_ratio(threshold)
    jaccard = np.zeros(1, np.float32)
    index = joining.first_match(row, candidates, offsets, above, below, jaccard)
    return int(index), float(jaccard[0])


def echoes(
    sketches: Sketches, counts: Sequence[int], settings: Settings
) -> tuple[NDArray[np.int64], NDArray[np.float32], NDArray[np.bool_]]:
    """The parity contract applied to each document by itself: ``(earlier, jaccard, template)``, n rows each.

    ``counts`` are the rows a document, in order; their sum is n, else ValueError is raised. ``earlier`` counts rows
    from the start of the document, -1 for none; the others are as in Matches.
    """
    from dedup.similarity import joining

    n = len(sketches)
    bounds = np.zeros(len(counts) + 1, np.int64)
    np.cumsum(np.asarray(counts, np.int64), out=bounds[1:])
    if bounds[-1] != n:
        raise ValueError(f"the documents have {bounds[-1]} rows, the sketches {n}")
    earlier = np.full(n, -1, np.int64)
    jaccard = np.zeros(n, np.float32)
    above, below = threshold_ratio(settings.threshold)
    joining.match_within(
        bounds, sketches.keys, sketches.offsets, sketches.shingles, sketches.bands,
        settings.bucket_cap, above, below, earlier, jaccard,
    )  # fmt: skip
    template = np.zeros(n, np.bool_)
    hits = np.flatnonzero(earlier >= 0)
    if len(hits):
        first = bounds[np.searchsorted(bounds, hits, side="right") - 1] + earlier[hits]
        template[hits] = (sketches.keys[hits] != sketches.keys[first]).any(axis=1) & (
            sketches.skeletons[hits] == sketches.skeletons[first]
        )
    return earlier, jaccard, template
