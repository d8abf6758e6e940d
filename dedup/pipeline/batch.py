"""A whole corpus: columns of numbers for every paragraph, matched once all are in."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np

from dedup.config import Settings
from dedup.pipeline.dates import sort_key
from dedup.pipeline.resolved import Entry, Resolved, inverse

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from dedup.pipeline.scan import Scan, Scanner
    from dedup.similarity import Sketches

Progress = Callable[[str, int, int], None]


@dataclass(slots=True)
class SiteColumns:
    """What furniture is learned from, besides the number of rows a document."""

    skeletons: NDArray[np.uint64]
    """(n,) for each row; so for the next three."""
    keys: NDArray[np.uint64]
    characters: NDArray[np.uint32]
    sentences: NDArray[np.bool_]
    boxed: NDArray[np.bool_]
    """(n,) whether rules stripped a line of a box or bar right beside."""
    titles: NDArray[np.uint64]
    """(d,) skeleton of the title, 0 for none."""
    stripped: NDArray[np.int32]
    """(d,) paragraphs of the article that rules stripped."""


@dataclass(slots=True)
class Columns:
    """Scanned documents as numbers: ``counts`` (d,) rows a document, ``paragraphs`` (n,) the paragraph of each row."""

    entries: list[Entry]
    counts: NDArray[np.int64]
    paragraphs: NDArray[np.int32]
    sketches: Sketches
    sites: SiteColumns | None


def columns_of(scan: Scan, scanner: Scanner, *, furniture: bool = True, bands: bool = True) -> Columns:
    """A scanned batch as numbers. An index wants the ``bands`` of its sketches, a ``Batch`` none."""
    scanned, sketches = scan.scanned, scan.sketches
    if not bands:
        sketches = replace(sketches, bands=np.empty((len(sketches), 0), np.uint32))
    entries = [Entry(d.id, d.site, d.published) for d in (item.document for item in scanned)]
    counts = np.fromiter((len(item.rows) for item in scanned), np.int64, len(scanned))
    sizes = np.fromiter((item.size for item in scanned), np.int64, len(scanned))
    paragraphs = (scan.rows - np.repeat(np.cumsum(sizes) - sizes, counts)).astype(np.int32)
    return Columns(entries, counts, paragraphs, sketches, _site_columns(scan, scanner) if furniture else None)


def _site_columns(scan: Scan, scanner: Scanner) -> SiteColumns:
    from dedup.rules.body import sentences

    scanned, rows = scan.scanned, scan.rows
    return SiteColumns(
        scan.sketches.skeletons,
        scan.sketches.keys[:, 1].copy(),
        scan.lines.sizes[rows].astype(np.uint32),
        sentences(scan.lines)[rows],
        np.fromiter((boxed for item in scanned for boxed in item.boxed()), np.bool_, len(rows)),
        scanner.sketcher.sketch([item.document.title or "" for item in scanned]).skeletons,
        np.array([item.stripped for item in scanned], np.int32),
    )


class Batch:
    """Collects scanned documents in input order, then matches every row against the earlier ones."""

    def __init__(
        self, settings: Settings, *, memory: int | None = None, folder: Path | None = None, jobs: int = 1
    ) -> None:
        from dedup.similarity import Corpus

        self.settings = settings
        self.jobs = jobs
        self.entries: list[Entry] = []
        self.site_columns: list[SiteColumns] = []
        self._counts: list[NDArray[np.int64]] = []
        self._paragraphs: list[NDArray[np.int32]] = []
        self._tokens: list[NDArray[np.uint32]] = []
        self._waiting: list[Sketches] = []
        self._corpus = Corpus(settings, memory=memory, folder=folder)

    def add(self, columns: Columns) -> None:
        """Take scanned documents."""
        self.entries.extend(columns.entries)
        self._counts.append(columns.counts)
        self._paragraphs.append(columns.paragraphs)
        self._tokens.append(columns.sketches.tokens)
        if columns.sites is not None:
            self.site_columns.append(columns.sites)
        if self.settings.order == "input":
            self._corpus.append(columns.sketches)
        else:
            self._waiting.append(columns.sketches)

    def match(self, progress: Progress | None = None) -> Resolved:
        """Find every row's earliest match. Call once, after the last ``add``."""
        counts = _concatenate(self._counts, np.int64)
        starts = np.zeros(len(counts) + 1, np.int64)
        np.cumsum(counts, out=starts[1:])
        paragraphs = _concatenate(self._paragraphs, np.int32)
        tokens = _concatenate(self._tokens, np.uint32)
        rank: NDArray[np.int64] | None = None
        if self.settings.order == "published":
            rank = self._append_by_date(starts)
        matches = self._corpus.join(progress=progress, jobs=self.jobs)
        if rank is not None and len(rank):
            # Rows were numbered by date; give them their input numbers back.
            number = inverse(rank)
            earlier = np.where(matches.earlier >= 0, rank[matches.earlier], -1)[number]
            matches = replace(
                matches, earlier=earlier, jaccard=matches.jaccard[number], template=matches.template[number]
            )
        return Resolved(self.settings, self.entries, starts, paragraphs, tokens, matches, rank)

    def _append_by_date(self, starts: NDArray[np.int64]) -> NDArray[np.int64]:
        """Append the waiting sketches in order of publication; the input number of each appended row."""
        from dedup.similarity import Sketches

        order = sorted(range(len(self.entries)), key=lambda d: sort_key(self.entries[d].published))
        rank = _concatenate([np.arange(starts[d], starts[d + 1]) for d in order], np.int64)
        if self._waiting:
            everything = Sketches.concatenate(self._waiting)
            self._waiting = []
            self._corpus.append(everything.take(rank))
        return rank


def _concatenate(parts: Sequence[NDArray[Any]], dtype: type[np.generic]) -> NDArray[Any]:
    return np.concatenate(parts) if parts else np.zeros(0, dtype)
