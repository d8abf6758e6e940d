"""What is decided within a document: artefacts, captions, echoes. The same for every caller."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from dedup.config import Settings
from dedup.model import Document, Span, Verdict
from dedup.pipeline.verdicts import echo_verdict
from dedup.rules import RuleSet, echo_is_safe
from dedup.text.encoding import damage, may_be_damaged
from dedup.text.segment import Segments, segment

if TYPE_CHECKING:
    from dedup.rules.hit import Hit
    from dedup.similarity import Sketcher, Sketches


@dataclass(slots=True)
class Scanned:
    """A document, its paragraphs, and the verdicts that need no other document.

    ``rows`` are the paragraphs that enter the index, in order: all that no ART
    or CAP rule strips. ``gone`` are the paragraphs stripped so far.
    """

    document: Document
    segments: Segments
    verdicts: list[Verdict] = field(default_factory=list)
    rows: list[int] = field(default_factory=list)
    gone: set[int] = field(default_factory=set)

    def alive(self) -> list[int]:
        """The paragraphs not stripped so far."""
        n = len(self.segments.lines)
        return [i for i in range(n) if i not in self.gone] if self.gone else list(range(n))

    def span(self, paragraph: int) -> Span:
        """Where a paragraph stands in the text as received."""
        return Span(self.segments.starts[paragraph], self.segments.ends[paragraph])

    def take(self, hits: Iterable[Hit], alive: Sequence[int]) -> bool:
        """Turn ``hits`` on the lines ``alive`` into verdicts; whether one of them strips."""
        seen: set[tuple[int | None, str]] | None = None
        stripped = False
        for hit in hits:
            if seen is None:
                seen = {(v.paragraph, v.code) for v in self.verdicts}
            i = alive[hit.index]
            if (i, hit.code) in seen:
                continue
            seen.add((i, hit.code))
            self.verdicts.append(Verdict(self.span(i), hit.code, hit.action, hit.confidence, hit.evidence, i))
            if hit.action == "strip":
                self.gone.add(i)
                stripped = True
        return stripped


class Scanner:
    """Scans documents one after another; owns the compiled rules and the sketcher.

    One a process: building it compiles some hundred patterns.
    """

    def __init__(self, settings: Settings) -> None:
        self.settings = settings
        self.rules = RuleSet(settings)
        self._sketcher: Sketcher | None = None

    @property
    def sketcher(self) -> Sketcher:
        """Made when first needed: the kernel is the one heavy import."""
        if self._sketcher is None:
            from dedup.similarity import Sketcher

            self._sketcher = Sketcher(self.settings)
        return self._sketcher

    def scan(self, documents: Iterable[Document]) -> tuple[list[Scanned], Sketches]:
        """Scan a batch; the sketches have one row for each of the documents' ``rows``, in order."""
        from dedup.similarity import echoes

        scanned = [self._scan_one(document) for document in documents]
        sketches = self.sketcher.sketch([item.segments.lines[i] for item in scanned for i in item.rows])
        counts = [len(item.rows) for item in scanned]
        earlier, jaccard, template = echoes(sketches, counts, self.settings)
        if (earlier < 0).all():
            return scanned, sketches
        dropped: list[int] = []
        row = 0
        for item, count in zip(scanned, counts, strict=True):
            here = slice(row, row + count)
            if (earlier[here] >= 0).any():
                pairs = zip(earlier[here].tolist(), jaccard[here].tolist(), template[here].tolist(), strict=True)
                dropped.extend(row + k for k in self._strip_echoes(item, list(pairs)))
            row += count
        return scanned, sketches.without(dropped) if dropped else sketches

    def _strip_echoes(self, item: Scanned, pairs: list[tuple[int, float, bool]]) -> list[int]:
        """Judge the repeats within ``item``, then its lines again; the rows that rules stripped after all.

        ``pairs`` has, a row, the earlier row of the document that it repeats (-1: none), the Jaccard
        similarity, and whether the two differ in figures only.
        """
        lines = item.segments.lines
        for later, (earlier, similarity, template) in enumerate(pairs):
            if earlier >= 0:
                a, b = item.rows[earlier], item.rows[later]
                verdict = echo_verdict(self.settings, item, a, b, similarity, template, echo_is_safe(lines, a, b))
                if verdict is not None:
                    item.verdicts.append(verdict)
                    if verdict.action == "strip":
                        item.gone.add(b)
        echoed = set(item.gone)
        if not self.strip_artefacts(item):
            return []
        artefacts = item.gone - echoed
        dropped = [k for k, i in enumerate(item.rows) if i in artefacts]
        item.rows = [i for i in item.rows if i not in artefacts]
        return dropped

    def _scan_one(self, document: Document) -> Scanned:
        item = Scanned(document, segment(document.text))
        self.strip_artefacts(item)
        if may_be_damaged(document.text):
            self._flag_damage(item)
        item.rows = item.alive()
        return item

    def strip_artefacts(self, item: Scanned) -> bool:
        """Run the rules on what is left of ``item`` until they strip nothing more; whether they stripped any."""
        document = item.document
        hints = document.hints if len(document.hints) == len(item.segments.lines) else ()
        stripped = False
        while True:
            alive = item.alive()
            lines = item.segments.lines if not item.gone else [item.segments.lines[i] for i in alive]
            left = tuple(hints[i] for i in alive) if hints else ()
            hits = self.rules.find(lines, title=document.title, site=document.site, hints=left)
            if not item.take(hits, alive):
                return stripped
            stripped = True

    def _flag_damage(self, item: Scanned) -> None:
        action = self.settings.action("ENC501", "flag")
        if action is None:
            return
        text = item.document.text
        for i, (start, end) in enumerate(zip(item.segments.starts, item.segments.ends, strict=True)):
            signs = damage(text[start:end])
            if signs:
                # Damaged or not, a paragraph is a journalist's: the code never strips.
                item.verdicts.append(Verdict(Span(start, end), "ENC501", "flag", 0.9, signs, i))
