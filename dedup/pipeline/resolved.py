"""The matches of a whole corpus, asked document by document, as pairs, or as clusters."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING, NamedTuple

import numpy as np

from dedup.config import Settings
from dedup.model import Cluster, Kind
from dedup.pipeline.verdicts import Found

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from dedup.similarity import Matches

_AT_ONCE = 4096


class Entry(NamedTuple):
    """What the corpus remembers of a document besides its rows. A tuple, for millions are made."""

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
        self._template = matches.template[self.rows]
        self._document = self._owner(self.rows)
        targets = earlier[self.rows]
        self._target_document = self._owner(targets)
        site_of: dict[str | None, int] = {}
        sites = np.fromiter((site_of.setdefault(e.site, len(site_of)) for e in entries), np.int64, len(entries))
        # As ``Found`` has them.
        self._columns = (
            self.rows - starts[self._document], self._target_document, paragraphs[targets], matches.jaccard[self.rows],
            self._template, self._document == self._target_document, sites[self._document] == sites[self._target_document],
        )  # fmt: skip
        self.copies = self._find_copies(settings.copy_share)

    def _owner(self, rows: NDArray[np.int64]) -> NDArray[np.int64]:
        return np.searchsorted(self.starts, rows, side="right") - 1

    def found(self, document: int) -> list[Found]:
        """The matches of a document's rows."""
        a, b = self._bounds[document], self._bounds[document + 1]
        return self._found(a, b) if a < b else []

    def _found(self, a: int, b: int) -> list[Found]:
        """Matches ``a`` to ``b`` of the corpus."""
        columns = zip(*(column[a:b].tolist() for column in self._columns), strict=True)
        entries = self.entries
        return [Found(row, entries[target].id, *others) for row, target, *others in columns]

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
        for a in range(0, len(self.rows), _AT_ONCE):
            rows = self.rows[a : a + _AT_ONCE]
            documents, paragraphs = self._document[a : a + _AT_ONCE].tolist(), self.paragraphs[rows].tolist()
            found = self._found(a, a + _AT_ONCE)
            for document, paragraph, one in zip(documents, paragraphs, found, strict=True):
                yield (one.document, one.paragraph), (self.entries[document].id, paragraph), one.jaccard, one

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
