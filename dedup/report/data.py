"""All that one page shows, free of any markup."""

from __future__ import annotations

import heapq
from collections import Counter
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

import numpy as np

from dedup.report.gather import Gathered, Gatherer

if TYPE_CHECKING:
    from dedup.config import Settings
    from dedup.io import Fault
    from dedup.pipeline.resolved import Resolved
    from dedup.pipeline.tasks import FinishedChunk

CLUSTERS, COPIES, FAULTS = 40, 100, 100
_RAW = 300


@dataclass(frozen=True, slots=True)
class Group:
    """A cluster of paragraphs that repeat one another; ``text`` is the canonical one's, ``length`` that of the whole."""

    document: str
    paragraph: int
    text: str
    length: int
    paragraphs: int
    documents: int
    sites: tuple[str, ...]
    kind: str


@dataclass(frozen=True, slots=True)
class Copy:
    """An article that copies an earlier one; ``share`` of its words, 0 to 1."""

    id: str
    title: str
    site: str
    original: str
    original_title: str
    original_site: str
    share: float


@dataclass(frozen=True, slots=True)
class Unread:
    """Input that could not be read; ``raw`` is its beginning."""

    file: str
    record: int
    offset: int
    code: str
    reason: str
    raw: bytes
    length: int


@dataclass(slots=True)
class ReportData:
    """Counts as ``FinishedChunk`` and ``FileRun`` give them, and what was gathered beside them."""

    inputs: list[str]
    settings: Settings
    profile: str = ""
    totals: Counter[str] = field(default_factory=Counter)
    codes: Counter[tuple[str, str]] = field(default_factory=Counter)
    sites: Counter[tuple[str, str]] = field(default_factory=Counter)
    notes: list[str] = field(default_factory=list)
    gathered: Gathered = field(default_factory=Gathered)
    groups: list[Group] = field(default_factory=list)
    clusters: int = 0
    """How many clusters there are; ``groups`` are the largest."""
    copies: list[Copy] = field(default_factory=list)
    unread: list[Unread] = field(default_factory=list)

    def take(self, chunk: FinishedChunk) -> None:
        """Add a finished chunk."""
        self.totals.update(chunk.totals)
        self.codes.update(chunk.codes)
        self.sites.update(chunk.sites)
        if chunk.collected is not None:
            self.gathered.add(chunk.collected)

    def fault(self, fault: Fault) -> None:
        """Add unreadable input; the first are kept to be shown."""
        if not fault.more and len(self.unread) < FAULTS:
            raw = fault.raw
            self.unread.append(
                Unread(fault.file, fault.number, fault.offset, fault.code, fault.reason, raw[:_RAW], len(raw))
            )


class Overview:
    """What is known once a corpus is matched: the largest clusters and the copies; and what must yet be gathered."""

    def __init__(self, resolved: Resolved, documents: int) -> None:
        self._clusters = resolved.clusters(CLUSTERS)
        self._count = len(np.unique(resolved.canonicals()[resolved.rows]))
        entries = resolved.entries
        closest = heapq.nsmallest(COPIES, resolved.copies.items(), key=lambda item: (-item[1][1], item[0]))
        self._copies = [(entries[later], entries[earlier], share) for later, (earlier, share) in closest]
        places = [(c.canonical[0], c.canonical[1]) for c in self._clusters if c.canonical[1] is not None]
        ids = [entry.id for later, earlier, _ in self._copies for entry in (later, earlier)]
        self.gatherer = Gatherer(documents, places, ids)

    def fill(self, data: ReportData) -> None:
        """Put clusters and copies into ``data``, whose documents have all been gathered."""
        texts = data.gathered.texts
        titles = data.gathered.titles
        data.clusters = self._count
        data.groups = [
            Group(
                c.canonical[0], paragraph, *texts.get((c.canonical[0], paragraph), ("", 0)), len(c.members),
                len({m[0] for m in c.members}), c.sites, c.kind,
            )
            for c in self._clusters
            if (paragraph := c.canonical[1]) is not None
        ]  # fmt: skip
        data.copies = [
            Copy(
                later.id, titles.get(later.id, ""), later.site or "",
                earlier.id, titles.get(earlier.id, ""), earlier.site or "", share,
            )
            for later, earlier, share in self._copies
        ]  # fmt: skip
