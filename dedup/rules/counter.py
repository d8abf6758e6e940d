"""Furniture as a crawler sees it: counted from what has come so far, in bounded memory."""

from __future__ import annotations

from collections import deque
from collections.abc import Sequence
from dataclasses import dataclass, field

import numpy as np
import numpy.typing as npt

from dedup.rules.body import is_sentence
from dedup.rules.entry import Entry
from dedup.rules.furniture import FurnitureColumns, learn
from dedup.rules.hit import Hit
from dedup.rules.profile import Profile

# Learning anew once a fifth of the documents is new costs a constant a document in the long run.
GROWTH = 0.2


@dataclass(slots=True)
class _Seen:
    """The latest documents of one site."""

    documents: deque[tuple[npt.NDArray[np.uint64], ...]] = field(default_factory=deque)
    rows: int = 0
    fresh: int = 0
    entries: dict[int, Entry] = field(default_factory=dict)


class FurnitureCounter:
    """Learns as documents come, by the same decision as ``learn``.

    Of each site the latest documents are kept, up to ``rows`` paragraphs (24 bytes each), and of
    all sites the ``sites`` that came up last: 100 MB with the defaults, were all of them full. So
    furniture that a site no longer shows is forgotten. Not for several threads at once.
    """

    def __init__(self, *, rows: int = 4096, sites: int = 1024) -> None:
        if rows < 1 or sites < 1:
            raise ValueError(f"rows = {rows}, sites = {sites}: both must be at least 1")
        self._rows, self._limit = rows, sites
        self._sites: dict[str, _Seen] = {}

    def add(
        self,
        site: str | None,
        lines: Sequence[str],
        *,
        skeletons: npt.NDArray[np.uint64],
        keys: npt.NDArray[np.uint64],
        title: int = 0,
        boxed: Sequence[bool] = (),
        stripped: int = 0,
    ) -> None:
        """Count a document: the lines that other rules left, their skeletons and 64 bits of their match keys.

        ``title`` is the skeleton of the document's title, 0 for none; ``boxed`` and ``stripped`` are what
        ``FurnitureColumns`` says of the lines and of the document.
        """
        if site is None or not lines:
            return
        seen = self._sites.pop(site, None) or _Seen()
        self._sites[site] = seen
        if len(self._sites) > self._limit:
            del self._sites[next(iter(self._sites))]
        shape = np.array([len(line) << 2 | is_sentence(line) for line in lines], np.uint64)
        if boxed:
            shape |= np.array(boxed, np.uint64) << np.uint64(1)
        # Only the title is spared, not the line's place: it stays a neighbour that does not repeat.
        counted = np.where(skeletons == np.uint64(title), np.uint64(0), skeletons)
        seen.documents.append((counted, np.array(keys, np.uint64), shape, np.array([stripped], np.uint64)))
        seen.rows += len(lines)
        seen.fresh += 1
        while seen.rows > self._rows and len(seen.documents) > 1:
            seen.rows -= len(seen.documents.popleft()[0])
        if seen.fresh > GROWTH * len(seen.documents):
            seen.fresh = 0
            seen.entries = _learn(site, seen)

    def find(
        self,
        site: str | None,
        lines: Sequence[str],
        *,
        title: str | None = None,
        skeletons: Sequence[int] | npt.NDArray[np.uint64],
    ) -> list[Hit]:
        """The furniture among ``lines`` as far as is known; like ``Profile.find``. Call ``add`` first to count them."""
        return self.profile(site).find(site, lines, title=title, skeletons=skeletons)

    def profile(self, site: str | None) -> Profile:
        """What is known of ``site``, without example texts."""
        seen = self._sites.get(site) if site is not None else None
        return Profile({site: seen.entries} if site is not None and seen is not None else {})


def _learn(site: str, seen: _Seen) -> dict[int, Entry]:
    skeletons, keys, shape, stripped = (np.concatenate(parts) for parts in zip(*seen.documents, strict=True))
    ordered = np.sort(skeletons[skeletons != 0])
    if not (ordered[1:] == ordered[:-1]).any():
        return {}  # no line repeats, which is told faster than learned
    columns = FurnitureColumns(
        offsets=np.concatenate(([0], np.cumsum([len(parts[0]) for parts in seen.documents]))).astype(np.int64),
        sites=np.zeros(len(seen.documents), np.int32),
        names=[site],
        skeletons=skeletons,
        keys=keys,
        characters=(shape >> np.uint64(2)).astype(np.uint32),
        sentences=(shape & np.uint64(1)).astype(bool),
        stripped=stripped.astype(np.int32),
        boxed=(shape & np.uint64(2)).astype(bool),
    )
    return dict(learn(columns).entries.get(site, {}))
