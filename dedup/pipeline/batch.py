"""A whole corpus: columns of numbers for every paragraph, matched once all are in."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np

from dedup.config import Settings
from dedup.model import Cluster, Kind
from dedup.pipeline.dates import sort_key
from dedup.pipeline.scan import index_rows
from dedup.pipeline.verdicts import Found

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from dedup.pipeline.scan import Scanned, Scanner
    from dedup.similarity import Sketches

Progress = Callable[[str, int, int], None]


@dataclass(frozen=True, slots=True)
class Entry:
    """What the corpus remembers of a document besides its rows."""

    id: str
    site: str | None
    published: str | None


@dataclass(slots=True)
class SiteColumns:
    """What furniture is learned from, besides the number of rows a document."""

    skeletons: NDArray[np.uint64]
    """(n,) for each row; so for the next three."""
    keys: NDArray[np.uint64]
    characters: NDArray[np.uint32]
    sentences: NDArray[np.bool_]
    titles: NDArray[np.uint64]
    """(d,) skeleton of the title, 0 for none."""


@dataclass(slots=True)
class Columns:
    """Scanned documents as numbers: ``counts`` (d,) rows a document, ``paragraphs`` (n,) the paragraph of each row."""

    entries: list[Entry]
    counts: NDArray[np.int64]
    paragraphs: NDArray[np.int32]
    sketches: Sketches
    sites: SiteColumns | None


def columns_of(
    scanned: Sequence[Scanned], sketches: Sketches, scanner: Scanner, *, furniture: bool = True, bands: bool = True
) -> Columns:
    """``scanned`` and its sketches (a row a paragraph) as numbers. An index wants their ``bands``, a ``Batch`` none."""
    if not bands:
        sketches = replace(sketches, bands=np.empty((len(sketches), 0), np.uint32))
    entries = [Entry(d.id, d.site, d.published) for d in (item.document for item in scanned)]
    counts = np.fromiter((len(item.rows) for item in scanned), np.int64, len(scanned))
    paragraphs = np.fromiter((i for item in scanned for i in item.rows), np.int32, int(counts.sum()))
    if len(paragraphs) < len(sketches):
        sketches = sketches.take(index_rows(scanned))
    sites = _site_columns(scanned, sketches, scanner) if furniture else None
    return Columns(entries, counts, paragraphs, sketches, sites)


def _site_columns(scanned: Sequence[Scanned], sketches: Sketches, scanner: Scanner) -> SiteColumns:
    from dedup.rules.body import is_sentence

    lines = [item.segments.lines[i] for item in scanned for i in item.rows]
    n = len(lines)
    return SiteColumns(
        sketches.skeletons,
        sketches.keys[:, 1].copy(),
        np.fromiter(map(len, lines), np.uint32, n),
        np.fromiter(map(is_sentence, lines), np.bool_, n),
        scanner.sketcher.sketch([item.document.title or "" for item in scanned]).skeletons,
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
        if jobs > 1:
            # While workers scan, this process has time to load what it will match with.
            threading.Thread(target=self._corpus.prepare, daemon=True).start()

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
        earlier, jaccard, template = matches.earlier, matches.jaccard, matches.template
        if rank is not None:
            # Rows were numbered by date; give them their input numbers back.
            number = np.empty_like(rank)
            number[rank] = np.arange(len(rank))
            earlier = np.where(earlier >= 0, rank[np.maximum(earlier, 0)], -1)[number] if len(rank) else earlier
            jaccard, template = jaccard[number], template[number]
        return Resolved(
            self.settings, self.entries, starts, paragraphs, tokens, earlier, jaccard, template, matches.overflow, rank
        )

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


class Resolved:
    """The matches of a corpus, asked document by document. Documents and rows are numbered in input order."""

    def __init__(
        self,
        settings: Settings,
        entries: Sequence[Entry],
        starts: NDArray[np.int64],
        paragraphs: NDArray[np.int32],
        tokens: NDArray[np.uint32],
        earlier: NDArray[np.int64],
        jaccard: NDArray[np.float32],
        template: NDArray[np.bool_],
        overflow: int,
        rank: NDArray[np.int64] | None = None,
    ) -> None:
        """``rank`` is the rows in the order in which they were matched; None: that of input."""
        self._rank = rank
        self.entries = entries
        self.starts = starts
        self.paragraphs = paragraphs
        self.tokens = tokens
        self.earlier = earlier
        self.overflow = overflow
        self.rows = np.flatnonzero(earlier >= 0)
        self._bounds: list[int] = np.searchsorted(self.rows, starts).tolist()
        self._jaccard = jaccard[self.rows]
        self._template = template[self.rows]
        self._document = self._owner(self.rows)
        self._target = earlier[self.rows]
        self._target_document = self._owner(self._target)
        site_of: dict[str | None, int] = {}
        sites = np.fromiter((site_of.setdefault(e.site, len(site_of)) for e in entries), np.int64, len(entries))
        self._same_site = sites[self._document] == sites[self._target_document]
        self.copies = self._find_copies(settings.copy_share)

    def _owner(self, rows: NDArray[np.int64]) -> NDArray[np.int64]:
        return np.searchsorted(self.starts, rows, side="right") - 1

    def found(self, document: int) -> list[Found]:
        """The matches of a document's rows."""
        a, b = self._bounds[document], self._bounds[document + 1]
        if a == b:
            return []
        first = int(self.starts[document])
        return [self._found(k, int(self.rows[k]) - first) for k in range(a, b)]

    def _found(self, k: int, row: int) -> Found:
        target = int(self._target_document[k])
        return Found(
            row,
            self.entries[target].id,
            int(self.paragraphs[self._target[k]]),
            float(self._jaccard[k]),
            bool(self._template[k]),
            bool(target == self._document[k]),
            bool(self._same_site[k]),
        )

    def copy_of(self, document: int) -> tuple[str, float] | None:
        """The earlier article that ``document`` copies, with the share of its words; None where it copies none."""
        copy = self.copies.get(document)
        return None if copy is None else (self.entries[copy[0]].id, copy[1])

    def _find_copies(self, least: float) -> dict[int, tuple[int, float]]:
        """Document → (original, share): ``verdicts.copied`` for all documents at once."""
        counts = ~self._template & (self._document != self._target_document)
        if not counts.any():
            return {}
        n = len(self.entries)
        pair = self._document[counts] * n + self._target_document[counts]
        pairs, first, inverse = np.unique(pair, return_index=True, return_inverse=True)
        words = np.bincount(inverse, weights=self.tokens[self.rows[counts]])
        totals = np.add.reduceat(np.append(self.tokens, 0).astype(np.int64), self.starts[:-1])
        totals[self.starts[:-1] == self.starts[1:]] = 0
        best: dict[int, tuple[int, float]] = {}
        # Most words first; of equals the one matched first, as in ``copied``.
        for k in np.lexsort((first, -words)):
            document, original = divmod(int(pairs[k]), n)
            share = float(words[k] / totals[document])
            if document not in best and share >= least:
                best[document] = (original, share)
        return best

    def pairs(self) -> Iterator[tuple[tuple[str, int], tuple[str, int], float, Found]]:
        """Every verified pair (earlier, later, Jaccard, details), later ones in input order."""
        for k, row in enumerate(self.rows.tolist()):
            document = int(self._document[k])
            found = self._found(k, row - int(self.starts[document]))
            later = (self.entries[document].id, int(self.paragraphs[row]))
            yield (found.document, found.paragraph), later, found.jaccard, found

    def canonicals(self) -> NDArray[np.int64]:
        """(n,) the canonical of each row: where its pointers end, itself if it has none."""
        from dedup.similarity import clusters

        if self._rank is None:
            return clusters(self.earlier)
        # Pointers run backwards in the order of matching, not in that of input.
        number = np.empty_like(self._rank)
        number[self._rank] = np.arange(len(number))
        backwards = np.where(self.earlier >= 0, number[self.earlier], -1)[self._rank]
        return self._rank[clusters(backwards)][number]

    def clusters(self, most: int | None = None) -> list[Cluster]:
        """Paragraphs that hang together by their pointers, the canonical first, in order of canonicals.

        With ``most``, only that many: those that repeat most words, in this order.
        """
        canonical = self.canonicals()
        members = np.flatnonzero(canonical != np.arange(len(canonical)))
        if not len(members):
            return []
        by_canonical = members[np.argsort(canonical[members], kind="stable")]
        heads, first = np.unique(canonical[by_canonical], return_index=True)
        template_rows = set(self.rows[self._template].tolist())
        out = []
        ends = np.append(first[1:], len(by_canonical))
        order = np.arange(len(heads))
        if most is not None:
            order = np.argsort(-(ends - first) * self.tokens[heads].astype(np.int64), kind="stable")[:most]
        for k in order.tolist():
            head, group = int(heads[k]), by_canonical[first[k] : ends[k]]
            rows = [head, *group.tolist()]
            documents = [int(d) for d in self._owner(np.array(rows))]
            sites = sorted({self.entries[d].site or "" for d in documents} - {""})
            kind: Kind
            if all(row in template_rows for row in rows[1:]):
                kind = "template"
            elif len(sites) > 1:
                kind = "syndicated"
            else:
                kind = "echo" if len(set(documents)) == 1 else "reused"
            places = tuple(
                (self.entries[d].id, int(self.paragraphs[row])) for d, row in zip(documents, rows, strict=True)
            )
            out.append(Cluster(places[0], places, tuple(sites), kind))
        return out

    def article_clusters(self) -> list[Cluster]:
        """Articles that copy one another, followed to the article that copies none."""
        groups: dict[int, list[int]] = {}
        for document in sorted(self.copies):
            head = document
            seen = {head}
            while head in self.copies and self.copies[head][0] not in seen:
                head = self.copies[head][0]
                seen.add(head)
            groups.setdefault(head, []).append(document)
        out = []
        for head in sorted(groups):
            documents = [head, *(d for d in groups[head] if d != head)]
            sites = tuple(sorted({self.entries[d].site or "" for d in documents} - {""}))
            places = tuple((self.entries[d].id, None) for d in documents)
            out.append(Cluster(places[0], places, sites, "copy"))
        return out


def _concatenate(parts: Sequence[NDArray[Any]], dtype: type[np.generic]) -> NDArray[Any]:
    return np.concatenate(parts) if parts else np.zeros(0, dtype)
