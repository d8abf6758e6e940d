"""Verification of a handful of candidates, as a crawler needs it."""

from __future__ import annotations

from fractions import Fraction

import numpy as np
from numpy.typing import NDArray

MAX_DENOMINATOR = 1_000_000


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
