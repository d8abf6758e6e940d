"""A sum of small decision trees as flat columns, and the compiled passes over them."""
# mypy: allow-untyped-defs, allow-untyped-calls

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, NamedTuple

import numpy as np
from numpy.typing import NDArray

from dedup.compiling import compiled

HOPELESS = -(10**9)
_LEAF = -1
_COLUMNS = "i8[::1], i8[:, ::1], i8[::1]"


class Forest(NamedTuple):
    """``roots`` (t,) the first node of each tree; ``nodes`` (n, 5) of measure, value, node up to that value, node above
    it, expected score. A leaf has measure -1 and its score."""

    nodes: NDArray[np.int64]
    roots: NDArray[np.int64]

    @classmethod
    def plant(cls, trees: Sequence[Any]) -> Forest:
        """From nested tuples: (measure, value, branch up to that value, branch above it, expected score), or a score."""
        nodes: list[tuple[int, int, int, int, int]] = []

        def grow(tree: Any) -> int:
            place = len(nodes)
            if not isinstance(tree, tuple):
                nodes.append((_LEAF, 0, 0, 0, tree))
                return place
            nodes.append((0, 0, 0, 0, 0))
            low, high = grow(tree[2]), grow(tree[3])
            nodes[place] = (tree[0], tree[1], low, high, tree[4])
            return place

        roots = [grow(tree) for tree in trees]
        return cls(np.array(nodes, np.int64).reshape(-1, 5), np.array(roots, np.int64))


@compiled(f"i8({_COLUMNS}, i8[:, ::1], i8)")
def add_scores(values, nodes, roots, floors, total):
    """``total`` and the scores of all trees for one line's measures; HOPELESS once it is less than a floor.

    ``floors`` has after how many trees what is asked for.
    """
    start = 0
    for stage in range(len(floors)):
        stop = min(floors[stage, 0], len(roots))
        for tree in range(start, stop):
            node = roots[tree]
            while nodes[node, 0] >= 0:
                node = nodes[node, 3] if values[nodes[node, 0]] > nodes[node, 1] else nodes[node, 2]
            total += nodes[node, 4]
        if total < floors[stage, 1]:
            return HOPELESS
        start = stop
    return total


@compiled(f"void({_COLUMNS}, i8[::1])")
def add_gains(values, nodes, roots, gains):
    """Add to each measure what the expected score gains where trees ask for it (Saabas 2014)."""
    for tree in range(len(roots)):
        node = roots[tree]
        while nodes[node, 0] >= 0:
            measure = nodes[node, 0]
            below = nodes[node, 3] if values[measure] > nodes[node, 1] else nodes[node, 2]
            gains[measure] += nodes[below, 4] - nodes[node, 4]
            node = below
