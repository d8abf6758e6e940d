"""ART112: lines that no phrase tells, stripped where signals about form, place and neighbours agree.

The model is a sum of small decision trees over named yes-or-no signals (gradient boosting, Friedman 2001), one
threshold a zone of the page. benchmarks/fit_signals.py fits it on labelled pages and writes weights.py.
"""

from __future__ import annotations

from dedup.rules.hit import Mark
from dedup.rules.page import Page
from dedup.rules.signals import NAMES, SIGNALS, ZONES, Candidate, Survey, is_dirty, weighable
from dedup.rules.weights import BIAS, THRESHOLDS, TREES

_NAMED = 4  # signals that the evidence names at most


def weigh(page: Page) -> None:
    """Mark the lines whose score reaches their zone's threshold."""
    if not is_dirty(page):
        return  # an article, whatever its short lines look like
    survey = Survey(page)
    for candidate in weighable(survey):
        score = score_of(candidate.zone, candidate.signals)
        if score >= THRESHOLDS[candidate.zone]:
            for signal, why in reasons(candidate, score):
                page.mark(candidate.index, Mark("ART112", False, signal, why))


def score_of(zone: int, signals: tuple[int, ...]) -> int:
    """Hundredths of log-odds that a line with these signals is no part of the article."""
    present = {*signals, len(NAMES) + zone}
    total = BIAS
    for tree in TREES:
        # A complete tree of depth 3: seven signals asked, breadth first, then eight leaves.
        node = 0
        while node < 7:
            node = 2 * node + (2 if tree[node] in present else 1)
        total += tree[node]
    return total


def reasons(candidate: Candidate, score: int) -> list[tuple[str, str]]:
    """(signal, words) of what weighed most, of two families of signals at least, the heaviest first."""
    weights = []
    for signal in candidate.signals:
        without = score_of(candidate.zone, tuple(s for s in candidate.signals if s != signal))
        weights.append((score - without, signal))
    weights.sort(key=lambda pair: (-pair[0], pair[1]))
    chosen = [signal for weight, signal in weights if weight > 0][:_NAMED] or [weights[0][1]]
    out = [(NAMES[s], SIGNALS[NAMES[s]][1]) for s in chosen]
    # Where a line stands on the page is a signal too, and another one than what it looks like.
    return [(ZONES[candidate.zone], ZONES[candidate.zone]), *out]
