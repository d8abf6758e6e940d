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
            for signal, why in reasons(candidate):
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


def losses(candidate: Candidate) -> dict[int, int]:
    """What the score of a line would lose without each of its signals, in hundredths of log-odds."""
    present = {*candidate.signals, len(NAMES) + candidate.zone}
    lost = dict.fromkeys(candidate.signals, 0)
    for tree in TREES:
        leaf, asked = _descend(tree, present, None)
        # Only the signals on a tree's path can change its leaf.
        for signal in asked:
            if signal in lost:
                lost[signal] += tree[leaf] - tree[_descend(tree, present, signal)[0]]
    return lost


def _descend(tree: tuple[int, ...], present: set[int], absent: int | None) -> tuple[int, list[int]]:
    node = 0
    found: list[int] = []
    while node < 7:
        signal = tree[node]
        if signal in present and signal != absent:
            if signal not in found:
                found.append(signal)
            node = 2 * node + 2
        else:
            node = 2 * node + 1
    return node, found


def reasons(candidate: Candidate) -> list[tuple[str, str]]:
    """(signal, words) of the zone and of what weighed most, the heaviest first: two signals at least."""
    weights = sorted(
        ((lost, signal) for signal, lost in losses(candidate).items()), key=lambda pair: (-pair[0], pair[1])
    )
    chosen = [signal for lost, signal in weights if lost > 0][:_NAMED] or [weights[0][1]]
    out = [(NAMES[s], SIGNALS[NAMES[s]][1]) for s in chosen]
    # Where a line stands on the page is a signal too, and another one than what it looks like.
    return [(ZONES[candidate.zone], ZONES[candidate.zone]), *out]
