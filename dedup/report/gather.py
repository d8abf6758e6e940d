"""What a report needs of a run, brought together where the documents are: in the workers."""

from __future__ import annotations

import heapq
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any

from xxhash import xxh3_64_intdigest

from dedup.model import Cleaned, Verdict
from dedup.pipeline.scanned import Scanned

CONTEXT = 1
"""Kept paragraphs shown on either side of one with a verdict."""
_CHANGED_CHARACTERS, _KEPT_CHARACTERS, _LINES = 4000, 600, 2000
_SAMPLES = 12

Rank = tuple[int, int, str, int]


@dataclass(frozen=True, slots=True)
class Line:
    """A paragraph as received, cut to what a page can show; ``length`` is that of the whole."""

    paragraph: int
    text: str
    length: int
    verdicts: tuple[Verdict, ...] = ()


@dataclass(frozen=True, slots=True)
class Gap:
    """Paragraphs that stay and are not shown."""

    count: int


@dataclass(frozen=True, slots=True)
class View:
    """A document as a report shows it: every paragraph with a verdict, in context."""

    rank: Rank
    file: str
    record: int
    id: str
    title: str
    url: str
    site: str
    published: str
    paragraphs: int
    stripped: int
    flagged: int
    """Paragraphs that stay and carry a verdict."""
    dropped: bool
    whole: tuple[Verdict, ...]
    """Verdicts on the document as a whole."""
    lines: tuple[Line | Gap, ...]
    left_out: int
    """Paragraphs with a verdict that are not among ``lines``."""


@dataclass(frozen=True, slots=True)
class Sample:
    """A verdict drawn at random; the draw hangs on the place only, so it is the same in every run."""

    draw: int
    code: str
    action: str
    text: str
    length: int
    document: str
    site: str
    evidence: Mapping[str, Any]


@dataclass(slots=True)
class Gathered:
    """Views, samples and texts of some documents. ``add`` brings those of other documents in."""

    documents: int = 0
    """How many views are kept."""
    views: list[View] = field(default_factory=list)
    samples: dict[tuple[str, str], list[Sample]] = field(default_factory=dict)
    texts: dict[tuple[str, int], tuple[str, int]] = field(default_factory=dict)
    """By (document id, paragraph), the beginning of its text and the length of the whole."""
    titles: dict[str, str] = field(default_factory=dict)

    def add(self, other: Gathered) -> None:
        """Take what was gathered elsewhere; the order of calls does not matter."""
        self.documents = max(self.documents, other.documents)
        self.views = heapq.nsmallest(self.documents, [*self.views, *other.views], key=lambda view: view.rank)
        for key, samples in other.samples.items():
            mine = self.samples.setdefault(key, [])
            mine.extend(samples)
            self.samples[key] = heapq.nsmallest(_SAMPLES, mine, key=lambda sample: sample.draw)
        for place, known in other.texts.items():
            self.texts.setdefault(place, known)
        for identity, title in other.titles.items():
            self.titles.setdefault(identity, title)


class Gatherer:
    """A ``pipeline.tasks.Collector``: views of the documents with most removals, samples by code, wanted texts.

    ``documents`` is how many views to keep, ``places`` are paragraphs (document id, index) whose text is
    wanted, ``ids`` documents whose title is.
    """

    def __init__(self, documents: int, places: Iterable[tuple[str, int]] = (), ids: Iterable[str] = ()) -> None:
        self._documents = documents
        self._wanted: dict[str, list[int]] = {}
        for identity, paragraph in places:
            self._wanted.setdefault(identity, []).append(paragraph)
        self._ids = frozenset(ids)
        self._best: list[tuple[int, int]] = []  # a heap of the best ranks this worker ever saw
        self._out = Gathered(documents)

    def see(self, file: str, record: int, scanned: Scanned, cleaned: Cleaned) -> None:
        """Look at a finished document."""
        document = scanned.document
        if document.id in self._ids:
            self._out.titles.setdefault(document.id, (document.title or "")[:_KEPT_CHARACTERS])
        for paragraph in self._wanted.get(document.id, ()):
            if paragraph < scanned.size:
                start, end = scanned.span(paragraph)
                text = document.text[start : min(end, start + _KEPT_CHARACTERS)]
                self._out.texts.setdefault((document.id, paragraph), (text, end - start))
        if not cleaned.verdicts:
            return
        for verdict in cleaned.verdicts:
            self._sample(file, record, scanned, verdict)
        # A page's menus would crowd out what was decided about its article.
        outside = scanned.outside
        if all(v.paragraph in outside for v in cleaned.verdicts):
            return
        gone = {v.paragraph for v in cleaned.verdicts if v.action == "strip"} - outside - {None}
        flagged = {v.paragraph for v in cleaned.verdicts if v.action == "flag"} - gone - {None}
        # What this worker has seen enough better ones of cannot be among the best of all.
        if self._documents and self._is_among_best((len(gone), len(flagged))):
            rank = (-len(gone), -len(flagged), file, record)
            self._out.views.append(_view(rank, file, record, scanned, cleaned))

    def take(self) -> Gathered:
        """What was seen since the last call."""
        out = Gathered(self._documents)
        out.add(self._out)
        self._out = Gathered(self._documents)
        return out

    def _is_among_best(self, size: tuple[int, int]) -> bool:
        if len(self._best) < self._documents:
            heapq.heappush(self._best, size)
            return True
        if size < self._best[0]:
            return False
        heapq.heapreplace(self._best, size)
        return True

    def _sample(self, file: str, record: int, scanned: Scanned, verdict: Verdict) -> None:
        draw = xxh3_64_intdigest(
            f"{file}\0{record}\0{verdict.paragraph}\0{verdict.code}".encode("utf-8", "surrogatepass")
        )
        samples = self._out.samples.setdefault((verdict.code, verdict.action), [])
        if len(samples) == _SAMPLES:
            worst = max(range(_SAMPLES), key=lambda k: samples[k].draw)
            if samples[worst].draw < draw:
                return
            del samples[worst]
        document = scanned.document
        start, end = verdict.span if verdict.paragraph is not None else (0, 0)
        text = document.text[start : min(end, start + _KEPT_CHARACTERS)] or (document.title or "")[:_KEPT_CHARACTERS]
        samples.append(
            Sample(
                draw, verdict.code, verdict.action, text, end - start, document.id, document.site or "",
                verdict.evidence,
            )
        )  # fmt: skip


def _view(rank: Rank, file: str, record: int, scanned: Scanned, cleaned: Cleaned) -> View:
    document = scanned.document
    by_paragraph: dict[int, list[Verdict]] = {}
    whole = []
    for verdict in cleaned.verdicts:
        if verdict.paragraph is None:
            whole.append(verdict)
        else:
            by_paragraph.setdefault(verdict.paragraph, []).append(verdict)
    changed = sorted(by_paragraph.keys() - scanned.outside)
    lines, left_out = _in_context(scanned, by_paragraph, changed[:_LINES]), max(0, len(changed) - _LINES)
    return View(
        rank, file, record, document.id, document.title or "", document.url or "", document.site or "",
        document.published or "", scanned.size, -rank[0], -rank[1], cleaned.dropped, tuple(whole),
        lines, left_out,
    )  # fmt: skip


def _in_context(scanned: Scanned, verdicts: Mapping[int, list[Verdict]], changed: list[int]) -> tuple[Line | Gap, ...]:
    total = scanned.size
    shown = sorted({j for i in changed for j in range(max(0, i - CONTEXT), min(total, i + CONTEXT + 1))})
    out: list[Line | Gap] = []
    expected = 0
    for i in shown:
        if i > expected:
            out.append(Gap(i - expected))
        expected = i + 1
        start, end = scanned.span(i)
        length = _CHANGED_CHARACTERS if i in verdicts else _KEPT_CHARACTERS
        text = scanned.document.text[start : min(end, start + length)]
        out.append(Line(i, text, end - start, tuple(verdicts.get(i, ()))))
    if expected < total:
        out.append(Gap(total - expected))
    return tuple(out)
