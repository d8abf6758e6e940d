"""The matches of a whole corpus, asked document by document, as pairs, or as clusters."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from dedup.config import Settings
from dedup.model import Cluster, Kind
from dedup.pipeline.verdicts import Found

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from dedup.similarity import Matches


@dataclass(frozen=True, slots=True)
class Entry:
    """What the corpus remembers of a document besides its rows."""

    id: str
    site: str | None
    published: str | None


def inverse(order: NDArray[np.int64]) -> NDArray[np.int64]:
    """(n,) where each of n numbers stands in ``order``, which has each once."""
    places = np.empty_like(order)
    places[order] = np.arange(len(order))
    return places


class Resolved:
    """The matches of a corpus, asked document by document. Documents and rows are numbered in input order."""

    def __init__(
        self,
        settings: Settings,
        entries: Sequence[Entry],
        starts: NDArray[np.int64],
        paragraphs: NDArray[np.int32],
        tokens: NDArray[np.uint32],
        matches: Matches,
        rank: NDArray[np.int64] | None = None,
    ) -> None:
        """``matches`` are of rows in input order; ``rank`` is the order in which they were matched, None for the same."""
        self._rank = rank
        self.entries = entries
        self.starts = starts
        self.paragraphs = paragraphs
        self.tokens = tokens
        self.earlier = earlier = matches.earlier
        self.overflow = matches.overflow
        self.rows = np.flatnonzero(earlier >= 0)
        self._bounds: list[int] = np.searchsorted(self.rows, starts).tolist()
        self._jaccard = matches.jaccard[self.rows]
        self._template = matches.template[self.rows]
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
        number = inverse(self._rank)
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
        bounds = list(zip(first.tolist(), ends.tolist(), strict=True))
        head_rows, member_rows = heads.tolist(), by_canonical.tolist()
        head_documents, member_documents = self._owner(heads).tolist(), self._owner(by_canonical).tolist()
        paragraphs = dict(
            zip(
                head_rows + member_rows,
                self.paragraphs[heads].tolist() + self.paragraphs[by_canonical].tolist(),
                strict=True,
            )
        )
        for k in order.tolist():
            start, end = bounds[k]
            rows = [head_rows[k], *member_rows[start:end]]
            documents = [head_documents[k], *member_documents[start:end]]
            sites = sorted({self.entries[d].site or "" for d in documents} - {""})
            kind: Kind
            if all(row in template_rows for row in rows[1:]):
                kind = "template"
            elif len(sites) > 1:
                kind = "syndicated"
            else:
                kind = "echo" if len(set(documents)) == 1 else "reused"
            places = tuple((self.entries[d].id, paragraphs[row]) for d, row in zip(documents, rows, strict=True))
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
