"""Fit the model of lines that no phrase tells, and write dedup/rules/weights.py.

    python benchmarks/fit_measures.py DATA [--write] [--loss 0.001]

DATA is a folder that holds ``lines/dev_lines.jsonl.gz`` and ``sites/waddle_dev.jsonl.gz``. Only sites of the tune half
are looked at (see artefacts.py); what the report half would say is printed beside it, in totals. Each page is shown
several times: as it is, without its title, as an extractor might have left it, with half of its junk gone, and with
the body cut short, so that lists and short quotations close it. Pages of ``sites``, older and labelled by their body
alone, are cut to the same reach around it and count for less.

Gradient boosting (scikit-learn, which this script alone needs: ``pip install scikit-learn``). Thresholds, one a zone,
are where five-fold cross-validation by site, three times averaged, takes most junk while losing no more of all content
lines than ``--loss``, and some caution above that. A content line is lost that is lost in any showing; those that close
a body cut short count as much as others.
"""

from __future__ import annotations

import argparse
import hashlib
import sys
from collections import Counter
from pathlib import Path
from typing import Any, NamedTuple

import numpy as np
from numpy.typing import NDArray
from sklearn.ensemble import GradientBoostingClassifier

from dedup.config import Settings
from dedup.rules import RuleSet
from dedup.rules.measures import measure
from dedup.rules.survey import AFTER, ZONES
from dedup.rules.weigh import NEVER, WEIGHED, candidates, is_dirty
from dedup.text.tidy import tidy_line

sys.path.insert(0, str(Path(__file__).parent))
from showings import AS_IT_IS, BROKEN, CUT, OLD, showings

OUT = Path(__file__).parent.parent / "dedup" / "rules" / "weights.py"
TREES = 240
LEAVES = 8
LEARNING = 0.05
CONTENT_WEIGHT = 4
OLD_WEIGHT = 0.3
FOLDS, SPLITS = 5, 3
CAUTION = 0.5  # log-odds above what cross-validation found: other sites are not these
GIVE_UP = (30, 75, 150, 300)  # after how many trees a line may be given up
MARGIN = 100  # in hundredths of log-odds, below the lowest partial score of a line that was taken
CUT_WEIGHT = 1.0
BROKEN_WEIGHT = 0.25  # lists that a prompt breaks are rarer than pages


class Row(NamedTuple):
    """A line that is weighed."""

    zone: int
    values: tuple[int, ...]
    junk: bool
    site: str
    showing: int
    line: tuple[str, int]


def collect(data: Path, half: str) -> tuple[list[Row], int]:
    """Every line that is weighed, and the number of all content lines."""
    rules = RuleSet(Settings(), weigh=False)
    rows: list[Row] = []
    content = 0
    for showing, page in showings(data, half):
        lines = [tidy_line(line["text"]) for line in page["lines"]]
        keep = [i for i, line in enumerate(lines) if line]
        survey = rules.survey([lines[i] for i in keep], title=page["title"])
        if showing == AS_IT_IS:
            content += sum(line["label"] == "content" for line in page["lines"])
        if not is_dirty(survey.page):
            continue
        copies: Counter[str] = Counter()
        for index in candidates(survey.page):
            line = page["lines"][keep[index]]
            copies[line["text"]] += 1
            if line["label"] is not None:
                place = (page["page"] + line["text"], copies[line["text"]])
                junk = line["label"] == "junk"
                values = tuple(map(int, measure(survey, index)))
                rows.append(Row(survey.zone(index), values, junk, page["site"], showing, place))
    return rows, content


def fit(
    x: NDArray[np.int64], y: NDArray[np.bool_], w: NDArray[np.float64], seed: int = 0
) -> GradientBoostingClassifier:
    model = GradientBoostingClassifier(
        n_estimators=TREES,
        max_depth=None,
        max_leaf_nodes=LEAVES,
        learning_rate=LEARNING,
        min_samples_leaf=20,
        subsample=0.7,
        max_features=0.2,
        random_state=seed,
    )
    return model.fit(x, y, sample_weight=w)


def weights_of(rows: list[Row]) -> NDArray[np.float64]:
    """A site counts by the square root of its lines; a content line is worth several of junk."""
    lines = Counter((row.site, row.showing) for row in rows)
    w = np.array(
        [
            (1 if row.junk else CONTENT_WEIGHT)
            * (OLD_WEIGHT if row.showing == OLD else 1 / 3 if row.showing != CUT else 1 / 6)
            / np.sqrt(lines[row.site, row.showing])
            for row in rows
        ]
    )
    return np.asarray(w / w.mean())


def fold_of(site: str, split: int) -> int:
    return hashlib.blake2b(f"fold{split}{site}".encode(), digest_size=4).digest()[0] % FOLDS


def curve(
    scores: NDArray[np.float64], junk: NDArray[np.bool_], counts: NDArray[np.float64], most: int
) -> list[tuple[int, float]]:
    """For 0 to ``most`` content lines lost: junk lines taken, and the threshold that takes them.

    ``counts`` is what each line counts.
    """
    out = []
    order = np.argsort(-scores, kind="stable")
    lost = np.cumsum(~junk[order] * counts[order]).round(6)
    for allowed in range(most + 1):
        n = int(np.searchsorted(lost, allowed, side="right"))
        if n == 0:
            out.append((0, np.inf))
            continue
        following = scores[order[n]] if n < len(order) else scores[order[n - 1]] - 1
        out.append((int((junk * counts)[order[:n]].sum()), float((scores[order[n - 1]] + following) / 2)))
    return out


def share_out(curves: list[list[tuple[int, float]]], budget: int) -> list[int]:
    """How many content lines each zone may lose, so that the junk taken is most; -1: nothing is taken there.

    A zone counts as losing one more than it did, for the lines it has not met (Laplace's rule of succession).
    """
    best: dict[int, tuple[int, list[int]]] = {0: (0, [])}
    for points in curves:
        following: dict[int, tuple[int, list[int]]] = {}
        for used, (taken, chosen) in best.items():
            for allowed, (junk, _) in [(-1, (0, np.inf)), *enumerate(points)]:
                total = used + allowed + 1
                if total <= budget and (total not in following or following[total][0] < taken + junk):
                    following[total] = (taken + junk, [*chosen, allowed])
        best = following
    return max(best.values())[1]


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("data", type=Path)
    parser.add_argument("--write", action="store_true")
    parser.add_argument(
        "--loss", type=float, default=0.001, help="share of content lines that may go, in cross-validation"
    )
    parser.add_argument("--near", action="store_true", help="list the content lines that score highest")
    options = parser.parse_args()
    rows, content = collect(options.data, "tune")
    x, y = np.array([row.values for row in rows]), np.array([row.junk for row in rows])
    w = weights_of(rows)
    scores = np.zeros(len(rows))
    for split in range(SPLITS):
        folds = np.array([fold_of(row.site, split) for row in rows])
        for k in range(FOLDS):
            model = fit(x[folds != k], y[folds != k], w[folds != k])
            scores[folds == k] += model.decision_function(x[folds == k]) / SPLITS
    # A content line scores as high as in the showing that is worst for it.
    worst: dict[tuple[str, int], float] = {}
    for row, score in zip(rows, scores, strict=True):
        if not row.junk and row.showing < CUT:
            worst[row.line] = max(float(score), worst.get(row.line, -np.inf))
    shown = np.array([row.showing == AS_IT_IS for row in rows])
    closing = np.array([row.showing == CUT and not row.junk and row.zone >= AFTER for row in rows])
    broken = np.array([row.showing == BROKEN and row.zone >= AFTER for row in rows])
    counts = np.where(shown, 1.0, np.where(closing, CUT_WEIGHT, np.where(broken, BROKEN_WEIGHT, 0.0)))
    judged = np.array(
        [
            worst[row.line] if not row.junk and row.showing == AS_IT_IS else score
            for row, score in zip(rows, scores, strict=True)
        ]
    )
    zones = np.array([row.zone for row in rows])
    budget = int(options.loss * content)
    curves = []
    for z in range(len(ZONES)):
        here = (counts > 0) & (zones == z)
        curves.append(curve(judged[here], y[here], counts[here], 12) if z in WEIGHED else [])
    chosen = share_out([points[:budget] for points in curves], budget)
    thresholds = [
        points[allowed][1] + CAUTION if allowed >= 0 else np.inf for points, allowed in zip(curves, chosen, strict=True)
    ]
    models = [fit(x, y, w, seed) for seed in range(SPLITS)]  # judged by their mean, as the thresholds were found
    held = [row for row in collect(options.data, "report")[0] if row.showing == AS_IT_IS]
    reported = decide(models, np.array([row.values for row in held]))
    print(
        f"tune: {int(shown.sum())} lines weighed, {int(y[shown].sum())} junk; budget {budget} of {content} content lines"
    )
    for z, name in enumerate(ZONES):
        if z not in WEIGHED:
            continue
        there = shown & (zones == z)
        taken = [
            row.junk for row, score in zip(held, reported, strict=True) if row.zone == z and score >= thresholds[z]
        ]
        print(
            f"  {name:30} {int(there.sum()):5} lines, {int(y[there].sum()):5} junk; cross-validated: "
            f"{curves[z][max(chosen[z], 0)][0]:5} junk, {chosen[z]:2} content; report half: {sum(taken):5} junk, "
            f"{len(taken) - sum(taken):2} content of {sum(row.zone == z for row in held)}; "
            f"{int((closing & (zones == z)).sum())} lines that close a body cut short"
        )
        print("   junk by content lost:", " ".join(f"{i}:{junk}" for i, (junk, _) in enumerate(curves[z])))
        if options.near:
            places = [i for i in np.argsort(-judged) if there[i] and not y[i]][:12]
            for i in places:
                print(f"     {judged[i]:6.2f} {rows[i].line[0][:120]!r}")
    if options.write:
        OUT.write_text(source(models, x, zones, thresholds), "utf-8")


def source(
    models: list[GradientBoostingClassifier], x: NDArray[np.int64], zones: NDArray[np.int64], thresholds: list[float]
) -> str:
    """The text of weights.py."""
    stages = zip(*(model.estimators_ for model in models), strict=True)
    trees = [nested(one[0].tree_, LEARNING / len(models)) for stage in stages for one in stage]
    partial = np.cumsum([[leaf_of(tree, row) for row in x.tolist()] for tree in trees], axis=0)
    bias = round(float(np.median(100 * decide(models, x) - partial[-1])))
    limits = [NEVER if np.isinf(t) else round(100 * t) for t in thresholds]
    taken = bias + partial[-1] >= np.array(limits)[zones]
    floors = [(n, int(bias + partial[n - 1][taken].min() - MARGIN)) for n in GIVE_UP]
    floors.append((len(trees), -NEVER))
    return "\n".join(
        [
            '"""A fitted model, in hundredths of log-odds: see weigh.py. Written by benchmarks/fit_measures.py; do not edit."""',
            "",
            "from __future__ import annotations",
            "",
            "from typing import Any",
            "",
            f"BIAS = {bias}",
            f"# By zone: {', '.join(ZONES)}.",
            f"THRESHOLDS = ({', '.join(map(str, limits))})",
            "# A line is given up that has less than the second after the first so many trees.",
            f"FLOORS = ({', '.join(map(str, floors))})",
            "# (index into NAMES, value, branch up to that value, branch above it, expected score), or a score.",
            "TREES: tuple[Any, ...] = (",
            *(f"    {tree}," for tree in trees),
            ")  # fmt: skip",
            "",
        ]
    )


def decide(models: list[GradientBoostingClassifier], x: NDArray[np.int64]) -> NDArray[np.float64]:
    """Log-odds by all ``models``, their mean."""
    return np.asarray(np.mean([model.decision_function(x) for model in models], axis=0))


def nested(tree: Any, rate: float, node: int = 0) -> Any:
    """A tree as nested tuples."""
    if tree.children_left[node] < 0:
        return round(100 * rate * float(tree.value[node][0][0]))
    low = nested(tree, rate, tree.children_left[node])
    high = nested(tree, rate, tree.children_right[node])
    counts = tree.weighted_n_node_samples
    below = [counts[tree.children_left[node]], counts[tree.children_right[node]]]
    expected = [part[4] if isinstance(part, tuple) else part for part in (low, high)]
    value = round(float(np.average(expected, weights=below)))
    return (int(tree.feature[node]), int(np.floor(tree.threshold[node])), low, high, value)


def leaf_of(tree: Any, values: list[int]) -> int:
    while isinstance(tree, tuple):
        tree = tree[3] if values[tree[0]] > tree[1] else tree[2]
    return int(tree)


if __name__ == "__main__":
    main()
