"""The decision behind SITE401, one function for a batch and for a crawler.

Rules over counts, not fitted weights: each line of ``decide`` can be read, and its reason said in words.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from dedup.rules.body import WHOLE_PAGE_SHARE

Floats = npt.NDArray[np.float64]
Ints = npt.NDArray[np.int64]
Bools = npt.NDArray[np.bool_]

NOTHING, FLAG, BESIDE, ALWAYS = 0, 1, 2, 3
MIN_DOCUMENTS = 2
POSITION_SHARE = 0.9
BESIDE_SHARE = 0.7
PROSE_CHARACTERS = 25


@dataclass(frozen=True, slots=True)
class Statistics:
    """What was counted about g repeated lines; arrays are (g,) but for ``rows``, shares are of occurrences, 0 to 1."""

    site: Ints
    """Number of the line's site."""
    rows: Ints
    """(sites,) rows of each site, copies left out."""
    stripped: Ints
    """(sites,) paragraphs that other rules stripped there."""
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
    leads: Floats
    """Share with a line of the article right below."""
    beside: Floats
    """Share with a neighbour that repeats too."""
    steady: Floats
    """Share with a neighbour that repeats figures and all."""
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


def varying(variants: Ints, documents: Ints) -> Bools:
    """(g,) whether a line repeats but for its figures: "12 comments", and "Shr 5 cts vs 3" too."""
    found: Bools = (variants >= 3) & (variants > 0.5 * documents)
    return found


def decide(s: Statistics) -> npt.NDArray[np.int8]:
    """(g,) NOTHING, FLAG, BESIDE (strip where a learned neighbour stands beside it) or ALWAYS (strip)."""
    share = s.documents / np.maximum(s.of, 1)
    enough, often = s.documents >= 3, s.documents >= 5
    most, many = share >= 0.5, share >= 0.2
    outside = s.top + s.tail >= POSITION_SHARE
    last = s.last >= POSITION_SHARE
    beside = s.beside >= BESIDE_SHARE
    chain = s.chain >= 0.5
    prose = s.sentence & (s.characters >= PROSE_CHARACTERS)
    varies = varying(s.variants, s.documents)
    wire = prose & (s.elsewhere > s.documents)
    # A dateline or kicker stands between the page's head and the article.
    protected = (s.top >= 0.5) & (s.leads >= 0.5) & (share < 0.9) & ~prose

    always = most & beside & (outside | ~prose | often)
    # Without a repeating neighbour it may be a heading that every article of a format has.
    always |= most & outside & ((prose & ((share >= 0.8) | beside)) | last | (often & (share >= 0.9)))
    always |= many & outside & beside & chain & (often | ~prose)
    always |= last & often & (share >= 0.01)
    always &= enough & ~wire & ~protected

    weak = outside & beside & chain & ~prose & ((share >= 0.1) | (often & (share >= 0.02)))
    weak |= outside & beside & chain & prose & often & (share >= 0.05)
    whole = _whole_pages(s, always)
    weak |= whole & beside & ~prose & (outside | (share >= 0.1))
    weak |= whole & beside & outside & often & (share >= 0.05)
    weak &= enough
    # Two pages are little: only a line that stood outside both articles, between the same others, counts.
    weak |= (
        whole
        & (s.documents == 2)
        & (s.of >= 4)
        & (share >= 0.15)
        & ~prose
        & outside
        & (np.minimum(s.beside, s.chain) >= 0.9)
    )
    weak &= ~wire & ~protected

    level = np.select([always, weak, most & enough], [ALWAYS, BESIDE, FLAG], NOTHING)
    # Above the article such a line is its date, among its likes it is a row of a table.
    counter = most & (s.steady >= BESIDE_SHARE) & (s.tail >= POSITION_SHARE)
    level[varies & ~counter & (level > FLAG)] = FLAG
    level[varies & ~often] = NOTHING
    # Where neighbours are dependable, ask for them: elsewhere the same words may be a heading of the article.
    # So it may where the line stands now above the article, now below.
    dependable = (s.beside >= 0.9) & (s.chain >= 0.8)
    astray = np.maximum(s.top, s.tail) < POSITION_SHARE
    level[(dependable | (astray & outside)) & ~prose & (level == ALWAYS)] = BESIDE
    return level.astype(np.int8)


def _whole_pages(s: Statistics, furniture: Bools) -> Bools:
    """(g,) whether the site was scraped page and all: most of what repeats is furniture then."""
    sites = int(s.site.max()) + 1
    # What other rules strip stands around articles too: the more they know, the less is left to repeat.
    covered = np.bincount(s.site[furniture], s.occurrences[furniture], sites) + s.stripped[:sites]
    whole: Bools = (covered >= WHOLE_PAGE_SHARE * np.maximum(s.rows + s.stripped, 1)[:sites])[s.site]
    return whole
