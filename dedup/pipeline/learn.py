"""Furniture of a corpus, from the columns of a batch."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

import numpy as np

from dedup.pipeline.batch import SiteColumns
from dedup.pipeline.resolved import Resolved

if TYPE_CHECKING:
    from dedup.rules.profile import Profile


def learn_profile(columns: Sequence[SiteColumns], resolved: Resolved) -> Profile:
    """The furniture of every site.

    ``learn`` finds re-crawled articles itself: DUP310 counts all words, and pages scraped whole share most of theirs.
    """
    from dedup.rules.furniture import FurnitureColumns, learn
    from dedup.rules.profile import Profile

    numbers: dict[str, int] = {}
    sites = np.fromiter(
        (-1 if e.site is None else numbers.setdefault(e.site, len(numbers)) for e in resolved.entries),
        np.int32,
        len(resolved.entries),
    )
    if not columns or not numbers:
        return Profile()
    return learn(
        FurnitureColumns(
            offsets=resolved.starts,
            sites=sites,
            names=list(numbers),
            skeletons=np.concatenate([c.skeletons for c in columns]),
            keys=np.concatenate([c.keys for c in columns]),
            characters=np.concatenate([c.characters for c in columns]),
            sentences=np.concatenate([c.sentences for c in columns]),
            boxed=np.concatenate([c.boxed for c in columns]),
            titles=np.concatenate([c.titles for c in columns]),
            stripped=np.concatenate([c.stripped for c in columns]),
        )
    )
