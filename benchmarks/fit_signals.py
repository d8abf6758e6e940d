"""Fit the weights of the signals about lines that no phrase tells, and write dedup/rules/weights.py.

    python benchmarks/fit_signals.py DATA [--write] [--loss 0.0006]

DATA is a folder that holds ``lines/dev_lines.jsonl.gz``. Only the sites of the tune half are looked at (see
artefacts.py); what the report half would say is printed beside it. Gradient boosting (scikit-learn, which this script
alone needs: ``pip install scikit-learn``) over yes-or-no signals. Thresholds, one a zone, are where five-fold
cross-validation by site takes most junk while losing no more of all content lines than ``--loss``.
"""

from __future__ import annotations

import argparse
import hashlib
import sys
from collections import Counter
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray
from sklearn.ensemble import GradientBoostingClassifier

from dedup.config import Settings
from dedup.rules import RuleSet
from dedup.rules.signals import NAMES, ZONES, weighable
from dedup.text.tidy import tidy_line

sys.path.insert(0, str(Path(__file__).parent))
from artefacts import half_of, read_pages

OUT = Path(__file__).parent.parent / "dedup" / "rules" / "weights.py"
TREES = 100
CONTENT_WEIGHT = 4
FOLDS = 5
Row = tuple[int, tuple[int, ...], int, str]


def collect(data: Path, half: str) -> tuple[list[Row], int]:
    """(zone, signals, 1 for junk, site) of every line that is weighed, and the content lines of all."""
    rules = RuleSet(Settings(), weigh=False)
    rows: list[Row] = []
    content = 0
    for page in read_pages(data):
        if half_of(page["site"]) != half:
            continue
        lines = [tidy_line(line["text"]) for line in page["lines"]]
        keep = [i for i, line in enumerate(lines) if line]
        surveyed = rules.survey([lines[i] for i in keep], title=page["title"])
        content += sum(line["label"] == "content" for line in page["lines"])
        for candidate in weighable(surveyed):
            label = page["lines"][keep[candidate.index]]["label"]
            if label is not None:
                rows.append((candidate.zone, candidate.signals, int(label == "junk"), page["site"]))
    return rows, content


def matrix(rows: list[Row]) -> NDArray[np.bool_]:
    """(n, signals + zones)."""
    x = np.zeros((len(rows), len(NAMES) + len(ZONES)), bool)
    for i, (zone, found, _, _) in enumerate(rows):
        x[i, [*found, len(NAMES) + zone]] = True
    return x


def fit(x: NDArray[np.bool_], y: NDArray[np.int64], w: NDArray[np.float64]) -> GradientBoostingClassifier:
    model = GradientBoostingClassifier(
        n_estimators=TREES,
        max_depth=3,
        learning_rate=0.1,
        min_samples_leaf=10,
        subsample=0.7,
        max_features=0.4,
        random_state=0,
    )
    return model.fit(x, y, sample_weight=w)


def fold_of(site: str) -> int:
    return hashlib.blake2b(b"fold" + site.encode(), digest_size=4).digest()[0] % FOLDS


def curve(scores: NDArray[np.float64], y: NDArray[np.int64], most: int) -> list[tuple[int, float]]:
    """For 0 to ``most`` content lines lost: junk lines taken, and the threshold that takes them."""
    out = []
    order = np.argsort(-scores, kind="stable")
    lost = np.cumsum(1 - y[order])
    for allowed in range(most + 1):
        n = int(np.searchsorted(lost, allowed, side="right"))
        if n == 0:
            out.append((0, np.inf))
            continue
        following = scores[order[n]] if n < len(order) else scores[order[n - 1]] - 1
        out.append((int(y[order[:n]].sum()), float((scores[order[n - 1]] + following) / 2)))
    return out


def share_out(curves: list[list[tuple[int, float]]], budget: int) -> list[int]:
    """How many content lines each zone may lose, so that the junk taken is most."""
    best: dict[int, tuple[int, list[int]]] = {0: (0, [])}
    for points in curves:
        following: dict[int, tuple[int, list[int]]] = {}
        for used, (taken, chosen) in best.items():
            for allowed, (junk, _) in enumerate(points):
                total = used + allowed
                if total <= budget and (total not in following or following[total][0] < taken + junk):
                    following[total] = (taken + junk, [*chosen, allowed])
        best = following
    return max(best.values())[1]


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("data", type=Path)
    parser.add_argument("--write", action="store_true")
    parser.add_argument(
        "--loss", type=float, default=0.0006, help="share of content lines that may go, in cross-validation"
    )
    options = parser.parse_args()
    rows, content = collect(options.data, "tune")
    held, _ = collect(options.data, "report")
    x, y = matrix(rows), np.array([row[2] for row in rows])
    zones = np.array([row[0] for row in rows])
    folds = np.array([fold_of(row[3]) for row in rows])
    lines = Counter(row[3] for row in rows)
    # A site counts by the square root of its lines; a content line is worth several of junk.
    w = np.array([(1 if row[2] else CONTENT_WEIGHT) / np.sqrt(lines[row[3]]) for row in rows])
    w /= w.mean()
    scores = np.zeros(len(rows))
    for k in range(FOLDS):
        scores[folds == k] = fit(x[folds != k], y[folds != k], w[folds != k]).decision_function(x[folds == k])
    model = fit(x, y, w)
    report = model.decision_function(matrix(held))
    truth = np.array([row[2] for row in held])
    held_zones = np.array([row[0] for row in held])
    budget = int(options.loss * content)
    curves = [curve(scores[zones == z], y[zones == z], budget) for z in range(len(ZONES))]
    chosen = share_out(curves, budget)
    thresholds = [points[allowed][1] for points, allowed in zip(curves, chosen, strict=True)]
    print(f"tune: {len(rows)} lines weighed, {int(y.sum())} junk; budget {budget} of {content} content lines")
    for z, name in enumerate(ZONES):
        hit = report[held_zones == z] >= thresholds[z]
        real = truth[held_zones == z]
        print(
            f"  {name:20} {int((zones == z).sum()):5} lines, {int(y[zones == z].sum()):5} junk; cross-validated: {curves[z][chosen[z]][0]:5} junk, "
            f"{chosen[z]:2} content; report half: {int((hit & (real == 1)).sum()):5} junk, {int((hit & (real == 0)).sum()):2} content of {len(real)}"
        )
    if options.write:
        write(model, x, thresholds)


def write(model: GradientBoostingClassifier, x: NDArray[np.bool_], thresholds: list[float]) -> None:
    trees = [flatten(estimator[0].tree_, model.learning_rate) for estimator in model.estimators_]
    plain = np.array([sum(leaf_of(tree, row) for tree in trees) for row in x[:200]])
    bias = round(float(100 * np.median(model.decision_function(x[:200]) - plain / 100)))
    out = [
        '"""A fitted model, in hundredths of log-odds: see weigh.py. Written by benchmarks/fit_signals.py; do not edit."""',
        "",
        "from __future__ import annotations",
        "",
        f"BIAS = {bias}",
        "# By zone: above the headline, before the body, within it, after it.",
        "THRESHOLDS = (" + ", ".join(str(10**6 if np.isinf(t) else round(100 * t)) for t in thresholds) + ")",
        "# Seven signals asked (index into NAMES, then the zones), then eight leaves: absent left, present right.",
        "TREES = (",
        *(f"    ({', '.join(map(str, tree))})," for tree in trees),
        ")",
        "",
    ]
    OUT.write_text("\n".join(out), "utf-8")


def flatten(tree: Any, rate: float) -> list[int]:
    """A tree of depth 3 as seven questions and eight leaves, a leaf above depth 3 repeated below it."""
    out = [0] * 15

    def put(place: int, node: int) -> None:
        leaf = tree.children_left[node] < 0
        if place >= 7:
            out[place] = round(100 * rate * float(tree.value[node][0][0]))
            return
        out[place] = 0 if leaf else int(tree.feature[node])
        put(2 * place + 1, node if leaf else tree.children_left[node])
        put(2 * place + 2, node if leaf else tree.children_right[node])

    put(0, 0)
    return out


def leaf_of(tree: list[int], row: NDArray[np.bool_]) -> int:
    node = 0
    while node < 7:
        node = 2 * node + (2 if row[tree[node]] else 1)
    return tree[node]


if __name__ == "__main__":
    main()
