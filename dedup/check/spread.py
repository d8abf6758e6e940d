"""What the matches of a corpus say of each document beyond its own verdicts."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from dedup.pipeline.resolved import Resolved


def words_of(resolved: Resolved) -> NDArray[np.int64]:
    """(d,) tokens of each document, without the paragraphs that ART or CAP rules strip."""
    tokens = np.append(resolved.tokens, 0).astype(np.int64)
    if len(resolved.starts) < 2:
        return np.zeros(0, np.int64)
    words: NDArray[np.int64] = np.add.reduceat(tokens, resolved.starts[:-1])
    words[resolved.starts[:-1] == resolved.starts[1:]] = 0
    return words


class Spread:
    """How far each repeated paragraph has spread: copies and sites that point to the same earlier one."""

    def __init__(self, resolved: Resolved) -> None:
        rows = resolved.rows
        starts = resolved.starts
        targets = resolved.earlier[rows]
        own = np.searchsorted(starts, rows, side="right") - 1
        self._first = starts
        self._rows = rows
        self._bounds = np.searchsorted(rows, starts).tolist()
        distinct, inverse = np.unique(targets, return_inverse=True)
        owners = np.searchsorted(starts, distinct, side="right") - 1
        self._target = owners[inverse]
        self._copies = np.bincount(inverse, minlength=len(distinct))[inverse] if len(rows) else inverse
        numbers: dict[str | None, int] = {}
        site = np.fromiter(
            (numbers.setdefault(e.site, len(numbers)) for e in resolved.entries), np.int64, len(resolved.entries)
        )
        n = max(1, len(numbers))
        if len(rows):
            pairs = np.concatenate([inverse * n + site[own], np.arange(len(distinct)) * n + site[owners]])
            self._sites = np.bincount(np.unique(pairs) // n, minlength=len(distinct))[inverse]
        else:
            self._sites = inverse

    def of(self, document: int) -> dict[int, tuple[int, int, int]]:
        """Row within the document → (number of the earlier document, copies, sites)."""
        a, b = self._bounds[document], self._bounds[document + 1]
        first = int(self._first[document])
        return {
            int(self._rows[k]) - first: (int(self._target[k]), int(self._copies[k]), int(self._sites[k]))
            for k in range(a, b)
        }
