"""A run over files against an index: each document is matched with all that was seen before, and remembered."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from types import TracebackType
from typing import Self

import numpy as np
from numpy.typing import NDArray

from dedup.config import Settings
from dedup.index import Earlier, Entry, Index
from dedup.pipeline.batch import Columns, SiteColumns
from dedup.pipeline.dates import sort_key
from dedup.pipeline.resolved import Entry as BatchEntry
from dedup.pipeline.resolved import Resolved
from dedup.pipeline.verdicts import Found, copied
from dedup.similarity import Sketches

Progress = Callable[[str, int, int], None]


class Seen:
    """An index for the length of a run, which then closes it.

    A context manager: where the run fails, or ``keep`` is False, what it added is taken back. The documents of a run
    come after all that the index held: in input order, or by date where the settings say so.
    """

    def __init__(self, index: Index, *, keep: bool = True) -> None:
        self.index = index
        self._keep = keep
        self._added: list[int] = []

    def add(self, entry: Entry) -> list[Earlier]:
        """Remember a document of the run; what it matches."""
        answer = self.index.add(entry)
        self._added.append(answer.number)
        return answer.earlier

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        try:
            if self._added and (kind is not None or not self._keep):
                self.index.withdraw(self._added)
        finally:
            self.index.close()


class SeenBatch:
    """What ``Batch`` is to a run of its own, for a run against an index."""

    def __init__(self, settings: Settings, seen: Seen) -> None:
        self.settings = settings
        self.site_columns: list[SiteColumns] = []
        self._seen = seen
        self._columns: list[Columns] = []

    def add(self, columns: Columns) -> None:
        """Take scanned documents."""
        self._columns.append(columns)
        if columns.sites is not None:
            self.site_columns.append(columns.sites)

    def match(self, progress: Progress | None = None) -> Resolved:
        """Add all documents to the index. Call once, after the last ``add``."""
        entries = [entry for columns in self._columns for entry in columns.entries]
        rows = [(columns, span) for columns in self._columns for span in _spans(columns.counts)]
        order: Sequence[int] = range(len(entries))
        if self.settings.order == "published":
            order = sorted(order, key=lambda n: sort_key(entries[n].published))
        found: dict[int, list[Found]] = {}
        copies: dict[int, tuple[str, float]] = {}
        before = self._seen.index.info().overflow
        for done, n in enumerate(order):
            columns, span = rows[n]
            sketches = part(columns.sketches, span)
            paragraphs = columns.paragraphs[span].astype(np.int64)
            earlier = self._seen.add(Entry(entries[n].id, entries[n].site, paragraphs, sketches))
            if earlier:
                found[n] = [as_found(one) for one in earlier]
                if copy := copy_of(earlier, sketches, self.settings.copy_share):
                    copies[n] = copy
            if progress is not None and done % 256 == 0:
                progress("matching", done, len(entries))
        overflow = self._seen.index.info().overflow - before
        starts = np.concatenate([np.zeros(1, np.int64), *(columns.counts for columns in self._columns)]).cumsum()
        return Answered(entries, starts, found, copies, overflow)


class Answered(Resolved):
    """What an index told of each document of a run. It knows no pairs or clusters: their other ends are not here."""

    def __init__(
        self,
        entries: list[BatchEntry],
        starts: NDArray[np.int64],
        found: dict[int, list[Found]],
        copies: dict[int, tuple[str, float]],
        overflow: int,
    ) -> None:
        self.entries = entries
        self.starts = starts
        self.overflow = overflow
        self._found_by_document = found
        self._copies_by_document = copies

    def found(self, document: int) -> list[Found]:
        """The matches of a document's rows."""
        return self._found_by_document.get(document, [])

    def copy_of(self, document: int) -> tuple[str, float] | None:
        """The earlier article that ``document`` copies."""
        return self._copies_by_document.get(document)


def _spans(counts: NDArray[np.int64]) -> list[slice]:
    ends = counts.cumsum()
    return [slice(start, end) for start, end in zip((ends - counts).tolist(), ends.tolist(), strict=True)]


def part(sketches: Sketches, rows: slice) -> Sketches:
    """Consecutive rows as views; ``take`` copies, which costs more than matching a short document."""
    offsets = sketches.offsets[rows.start : rows.stop + 1]
    first, last = offsets[0], offsets[-1]
    return Sketches(
        sketches.keys[rows],
        sketches.skeletons[rows],
        sketches.tokens[rows],
        offsets - first,
        sketches.shingles[first:last],
        sketches.bands[rows],
        sketches.num_perm,
        sketches.seed,
    )


def as_found(one: Earlier) -> Found:
    """What verdicts are made of."""
    return Found(one.row, one.document, one.paragraph, one.jaccard, one.template, one.same_document, one.same_site)


def copy_of(found: list[Earlier], sketches: Sketches, share: float) -> tuple[str, float] | None:
    """The earlier article that a document copies, by ``verdicts.copied``; two documents of one id are two."""
    names = {str(one.number): one.document for one in found if not one.same_document}
    if not names:
        return None
    numbered = [as_found(one._replace(document=str(one.number))) for one in found]
    best = copied(numbered, sketches.tokens.tolist(), share)
    return None if best is None else (names[best[0]], best[1])
