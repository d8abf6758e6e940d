"""What is decided within a document: artefacts, captions, echoes. The same for every caller."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Sequence
from dataclasses import replace
from functools import cached_property, partial
from typing import TYPE_CHECKING

import numpy as np

from dedup.config import Settings
from dedup.model import Document, Span, Verdict
from dedup.pipeline.apply import joined, without
from dedup.pipeline.verdicts import as_action, echo_verdict
from dedup.similarity.reference import match_key
from dedup.text.encoding import damage, may_be_damaged
from dedup.text.segment import Segments, segment

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from dedup.rules import Look, RuleSet
    from dedup.rules.hit import Hit
    from dedup.rules.user import UserRules
    from dedup.similarity import Sketcher, Sketches


class Scanned:
    """A document, its paragraphs, and the verdicts that need no other document.

    ``size`` counts paragraphs. ``rows`` are those that enter the index, in order: all that no ART or CAP
    rule strips. ``gone`` are those stripped so far, ``outside`` those of them that a page's markup shows to be no
    part of its article. ``skeletons`` has one a paragraph, for furniture: eight bytes each.
    ``look`` is what each line says by itself, kept while a pass may ask again.
    ``output`` is the text in output form without the paragraphs that were gone when the scan ended.
    """

    __slots__ = (
        "_packed",
        "_segments",
        "document",
        "gone",
        "look",
        "output",
        "outside",
        "rows",
        "scanned_gone",
        "size",
        "skeletons",
        "verdicts",
    )

    def __init__(self, document: Document, segments: Segments | None = None) -> None:
        self.document = document
        self._segments = segments
        self._packed = b""
        self.verdicts: list[Verdict] = []
        self.size = len(self.segments.lines) if segments is not None else 0
        self.rows: list[int] = []
        self.skeletons = b""
        self.gone: set[int] = set()
        self.outside: set[int] = set()
        self.output = ""
        self.scanned_gone = 0
        self.look: Look | None = None

    @property
    def segments(self) -> Segments:
        """The paragraphs, cut again where this one came from another process: most documents never ask."""
        if self._segments is None:
            self._segments = Segments.unpack(self.document.text, self._packed)
        return self._segments

    def __reduce__(self) -> tuple[object, ...]:
        rows = self.rows if len(self.rows) != self.size else None
        packed = self._packed if self._segments is None else self._segments.pack()
        state = (
            self.document, self.verdicts, self.size, rows, packed, self.skeletons, self.gone, self.outside, self.output,
        )  # fmt: skip
        return (_restore, state)

    def settle(self) -> None:
        """Keep the output form of what is left; the text itself where that is no other."""
        text = self.document.text
        output = joined(text, self.segments, self.gone)
        self.output = text if output == text else output
        self.scanned_gone = len(self.gone)
        self.look = None

    @property
    def article(self) -> str:
        """The text as received; of a page its article alone, before any other rule."""
        text = self.document.text
        return without(text, self.segments, self.outside) if self.outside else text

    def alive(self) -> list[int]:
        """The paragraphs not stripped so far."""
        n = self.size
        return [i for i in range(n) if i not in self.gone] if self.gone else list(range(n))

    def span(self, paragraph: int) -> Span:
        """Where a paragraph stands in the text as received."""
        return Span(self.segments.starts[paragraph], self.segments.ends[paragraph])

    def rename(self, id: str) -> None:
        """Give the document another id, also where its echoes point to it."""
        old, self.document = self.document.id, replace(self.document, id=id)
        self.verdicts = [
            replace(v, evidence={**v.evidence, "document": id}) if v.evidence.get("document") == old else v
            for v in self.verdicts
        ]

    def record(self, verdict: Verdict) -> None:
        """Add a verdict and let it take effect."""
        self.verdicts.append(verdict)
        if verdict.action == "strip" and verdict.paragraph is not None:
            self.gone.add(verdict.paragraph)


def _restore(
    document: Document,
    verdicts: list[Verdict],
    size: int,
    rows: list[int] | None,
    packed: bytes,
    skeletons: bytes,
    gone: set[int],
    outside: set[int],
    output: str,
) -> Scanned:
    item = Scanned(document)
    item._packed, item.outside = packed, outside
    item.verdicts, item.size, item.skeletons, item.gone, item.output = verdicts, size, skeletons, gone, output
    item.scanned_gone = len(gone)
    item.rows = list(range(size)) if rows is None else rows
    return item


def index_rows(scanned: Sequence[Scanned]) -> NDArray[np.int64]:
    """Which rows of a batch's sketches enter the index."""
    out: list[int] = []
    start = 0
    for item in scanned:
        n = item.size
        out.extend(range(start, start + n) if len(item.rows) == n else [start + i for i in item.rows])
        start += n
    return np.array(out, np.int64)


class Scanner:
    """Scans documents one after another; owns the compiled rules and the sketcher.

    One a process: building it compiles some hundred patterns.
    """

    def __init__(self, settings: Settings, *, judge: bool = True) -> None:
        """``judge`` False leaves out rules and echoes: all paragraphs are only segmented and sketched."""
        self.settings = settings
        self.judge = judge
        self.user = self._user_rules() if settings.rules or settings.allow else None
        self._sketcher: Sketcher | None = None

    def __reduce__(self) -> tuple[object, ...]:
        """Another process makes what this one made of the settings."""
        return (partial(Scanner, judge=self.judge), (self.settings,))

    @cached_property
    def rules(self) -> RuleSet:
        """Made when first needed: compiling them is most of the start of a run that needs none."""
        from dedup.rules import RuleSet

        return RuleSet(self.settings)

    def _user_rules(self) -> UserRules:
        from dedup.rules.user import UserRules

        return UserRules(self.settings, match_key)

    @property
    def sketcher(self) -> Sketcher:
        """Made when first needed: the kernel is the one heavy import."""
        if self._sketcher is None:
            from dedup.similarity import Sketcher

            self._sketcher = Sketcher(self.settings)
        return self._sketcher

    def scan(self, documents: Iterable[Document]) -> tuple[list[Scanned], Sketches]:
        """Scan a batch. The sketches have one row a paragraph, in order; ``index_rows`` says which enter the index."""
        from dedup.similarity import echoes

        scanned = [self._open(document) for document in documents]
        counts = [item.size for item in scanned]
        lines = [line for item in scanned for line in item.segments.lines]
        sketches = self.sketcher.sketch(lines, bands=self.judge)  # echoes want them, a corpus does not
        if not self.judge:
            for item in scanned:
                item.rows = item.alive()
            return scanned, sketches
        look = self.rules.look(lines)
        at = 0
        for item in scanned:
            item.look = look.part(at, at + item.size)
            at += item.size
            self._judge(item)
        skeletons = sketches.skeletons.tobytes()
        kept = index_rows(scanned)
        indexed = sketches.take(kept) if len(kept) < len(sketches) else sketches
        earlier, jaccard, template = echoes(indexed, [len(item.rows) for item in scanned], self.settings)
        repeats = np.flatnonzero(earlier >= 0).tolist()
        start = first = k = 0
        for item, count in zip(scanned, counts, strict=True):
            item.skeletons = skeletons[8 * start : 8 * (start + count)]
            start += count
            rows = len(item.rows)
            pairs = []
            while k < len(repeats) and repeats[k] < first + rows:
                r = repeats[k]
                pairs.append((r - first, int(earlier[r]), float(jaccard[r]), bool(template[r])))
                k += 1
            first += rows
            if pairs:
                self._strip_echoes(item, pairs)
            item.settle()
        return scanned, sketches

    def _open(self, document: Document) -> Scanned:
        """Cut ``document`` into paragraphs; of a page take out what its reader saw to be no part of the article."""
        item = Scanned(document, segment(document.text))
        hints = document.hints
        action = self.settings.action("ART114", "strip") if hints else None
        if action is None or len(hints) != item.size:
            return item
        for i, hint in enumerate(hints):
            if hint is not None and hint.outside:
                verdict = Verdict(item.span(i), "ART114", as_action(action), 1.0, {"why": hint.outside}, i)
                item.record(self.allowed(item, verdict))
        item.outside = set(item.gone)
        return item

    def _strip_echoes(self, item: Scanned, pairs: list[tuple[int, int, float, bool]]) -> None:
        """Judge the repeats within ``item``, then its lines again, which a strip may have brought together.

        ``pairs`` has the later row, the earlier row, the Jaccard similarity, and whether figures alone differ.
        """
        from dedup.rules import echo_is_safe

        lines = item.segments.lines
        inside = [i for i in range(item.size) if i not in item.outside]
        lines = [lines[i] for i in inside]
        for later, earlier, similarity, template in pairs:
            a, b = item.rows[earlier], item.rows[later]
            safe = echo_is_safe(lines, bisect_left(inside, a), bisect_left(inside, b))
            verdict = echo_verdict(self.settings, item, a, b, similarity, template, safe)
            if verdict is not None:
                item.record(self.allowed(item, verdict))
        echoed = set(item.gone)
        if self.strip_artefacts(item):
            artefacts = item.gone - echoed
            item.rows = [i for i in item.rows if i not in artefacts]

    def _judge(self, item: Scanned) -> None:
        self.strip_artefacts(item)
        if may_be_damaged(item.document.text, plain=item.segments.plain):
            self._flag_damage(item)
        item.rows = item.alive()

    def strip_artefacts(self, item: Scanned) -> bool:
        """Run the rules on what is left of ``item`` until they strip nothing more; whether they stripped any."""
        document = item.document
        hints = document.hints if len(document.hints) == len(item.segments.lines) else ()
        every = item.segments.lines
        look = item.look or self.rules.look(every)
        stripped = False
        while True:
            alive = item.alive()
            if item.gone:
                lines, said, left = [every[i] for i in alive], look.take(alive), tuple(hints[i] for i in alive if hints)
            else:
                lines, said, left = every, look, hints
            hits = self.rules.find(lines, title=document.title, site=document.site, hints=left, look=said)
            if self.user is not None:
                hits = [*self.user.find(lines, document.site), *hits]
            if not self.take(item, hits, alive):
                return stripped
            stripped = True

    def take(self, item: Scanned, hits: Iterable[Hit], alive: Sequence[int]) -> bool:
        """Turn ``hits`` on the lines ``alive`` of ``item`` into verdicts; whether one of them strips."""
        seen: set[tuple[int | None, str]] | None = None
        before = len(item.gone)
        for hit in hits:
            if seen is None:
                seen = {(v.paragraph, v.code) for v in item.verdicts}
            i = alive[hit.index]
            if (i, hit.code) in seen:
                continue
            seen.add((i, hit.code))
            item.record(
                self.allowed(item, Verdict(item.span(i), hit.code, hit.action, hit.confidence, hit.evidence, i))
            )
        return len(item.gone) > before

    def allowed(self, item: Scanned, verdict: Verdict) -> Verdict:
        """``verdict``, made a flag where the user's allow-list spares the paragraph, with the entry as evidence."""
        if self.user is None or verdict.action == "flag" or verdict.paragraph is None:
            return verdict
        why = self.user.allowed(item.segments.lines[verdict.paragraph], item.document.site, verdict.code)
        if why is None:
            return verdict
        return replace(verdict, action="flag", evidence={**verdict.evidence, "allowed": why})

    def _flag_damage(self, item: Scanned) -> None:
        action = self.settings.action("ENC501", "flag")
        if action is None:
            return
        text = item.document.text
        for i, (start, end) in enumerate(zip(item.segments.starts, item.segments.ends, strict=True)):
            signs = damage(text[start:end]) if i not in item.outside else {}
            if signs:
                # Damaged or not, a paragraph is a journalist's: the code never strips.
                item.verdicts.append(Verdict(Span(start, end), "ENC501", "flag", 0.9, signs, i))
