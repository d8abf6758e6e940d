"""The decision behind SITE401, one function for a batch and for a crawler.

Rules over counts, not fitted weights: each line of ``decide`` can be read, and its reason said in words.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

Floats = npt.NDArray[np.float64]
Ints = npt.NDArray[np.int64]
Bools = npt.NDArray[np.bool_]

NOTHING, FLAG, BESIDE, ALWAYS = 0, 1, 2, 3
MIN_DOCUMENTS = 2
POSITION_SHARE = 0.9
BESIDE_SHARE = 0.7


@dataclass(frozen=True, slots=True)
class Statistics:
    """What was counted about g repeated lines; all arrays are (g,), shares are of occurrences, 0 to 1."""

    documents: Ints
    """Documents of the site that carry the line, copies left out."""
    of: Ints
    """Documents of the site, copies left out."""
    occurrences: Floats
    """Rows, at least one a document."""
    variants: Ints
    """Different texts once figures count."""
    characters: Ints
    sentence: Bools
    top: Floats
    """Share that stands before the first body line."""
    tail: Floats
    """Share that stands after the last body line."""
    last: Floats
    """Share that is the last line of its document."""
    beside: Floats
    """Share with a neighbour that repeats too."""
    chain: Floats
    """Share with the same neighbour."""
    elsewhere: Ints
    """Documents of sites that do not repeat the line and yet carry it, as wire copy."""

    def position(self, g: int) -> str:
        """Where line ``g`` stands, in a word."""
        if self.last[g] >= POSITION_SHARE:
            return "last"
        if self.tail[g] >= POSITION_SHARE:
            return "tail"
        if self.top[g] >= POSITION_SHARE:
            return "top"
        return "around" if self.top[g] + self.tail[g] >= POSITION_SHARE else "inside"


def decide(s: Statistics) -> npt.NDArray[np.int8]:
    """(g,) NOTHING, FLAG, BESIDE (strip where a learned neighbour stands beside it) or ALWAYS (strip)."""
    share = s.documents / np.maximum(s.of, 1)
    outside = s.top + s.tail >= POSITION_SHARE
    tail = s.tail >= POSITION_SHARE
    beside = s.beside >= BESIDE_SHARE
    # Tables of figures ("Shr 5 cts vs 3") repeat but for what they say.
    varies = (s.variants >= 3) & (s.variants > 0.5 * s.documents)
    prose = s.sentence & (s.characters >= 40)
    wire = prose & (s.elsewhere > s.documents)

    most, many = share >= 0.5, share >= 0.2
    often = s.documents >= 5
    always = most & (outside | beside | (s.occurrences >= 1.5 * s.documents)) & (outside | ~prose | often)
    always |= many & outside & beside & (often | ~prose)
    always |= often & (s.last >= POSITION_SHARE) & (share >= 0.01)
    weak = outside & beside & (~prose | (often & (share >= 0.05)))
    weak |= ~prose & beside & (share >= 0.1)
    weak |= tail & often & (share >= 0.05)
    weak &= s.documents >= 3
    # Two pages are little: only a line that stood outside both articles, between the same others, counts.
    weak |= (s.documents == 2) & (share >= 0.15) & outside & ~prose & (s.beside >= 0.9) & (s.chain >= 0.9) & (s.of >= 4)
    always &= s.documents >= 3
    flag = most & (s.documents >= 3)
    level = np.select([always & ~wire, weak & ~wire, flag], [ALWAYS, BESIDE, FLAG], NOTHING)
    level[varies & ~(most & beside & outside) & (level > FLAG)] = FLAG
    level[varies & (s.documents < 5)] = NOTHING
    # Where neighbours are dependable, ask for them: elsewhere the same words may be a heading of the article.
    dependable = (s.beside >= 0.9) & (s.chain >= 0.8) & ~prose
    level[dependable & (level == ALWAYS)] = BESIDE
    return level.astype(np.int8)
