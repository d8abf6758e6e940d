"""What is decided within a document: artefacts, captions, echoes. The same for every caller."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace
from functools import cached_property, partial
from typing import TYPE_CHECKING, NamedTuple

import numpy as np

from dedup.config import Settings
from dedup.model import Document, Span, Verdict
from dedup.pipeline.scanned import Scanned, index_rows
from dedup.pipeline.verdicts import as_action, echo_verdict
from dedup.similarity.reference import match_key
from dedup.text.cut import cut
from dedup.text.encoding import damage, may_be_damaged

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from dedup.rules import Copies, RuleSet
    from dedup.rules.hit import Hit
    from dedup.rules.user import UserRules
    from dedup.similarity import Sketcher, Sketches
    from dedup.text.cut import Lines


class Scan(NamedTuple):
    """A scanned batch."""

    scanned: list[Scanned]
    sketches: Sketches
    """One row for each paragraph that enters the index, in order."""
    lines: Lines
    """Of every paragraph, in order."""
    rows: NDArray[np.int64]
    """Which of the lines enter the index."""


def _scan(scanned: list[Scanned], sketches: Sketches, lines: Lines) -> Scan:
    rows = index_rows(scanned)
    return Scan(scanned, sketches.take(rows) if len(rows) < len(sketches) else sketches, lines, rows)


def _repeating(sketches: Sketches, counts: Sequence[int]) -> set[int]:
    """The documents that may have two equal lines, which have equal keys."""
    documents, keys = np.repeat(np.arange(len(counts)), counts), sketches.keys[:, 1]
    order = np.lexsort((keys, documents))
    documents, keys = documents[order], keys[order]
    return set(documents[1:][(keys[1:] == keys[:-1]) & (documents[1:] == documents[:-1])].tolist())


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

    def scan(self, documents: Iterable[Document]) -> Scan:
        """Scan a batch."""
        from dedup.similarity import echoes

        chosen = list(documents)
        segments, packed = cut([document.text for document in chosen])
        scanned = [
            self._open(Scanned(document, count, partial(segments.__getitem__, n)))
            for n, (document, count) in enumerate(zip(chosen, segments.counts, strict=True))
        ]
        sketches = self.sketcher.sketch(packed, bands=self.judge)  # echoes want them, a corpus does not
        if not self.judge:
            for item in scanned:
                item.rows = item.alive()
            return _scan(scanned, sketches, packed)
        look = self.rules.look([line for item in scanned for line in item.segments.lines], packed)
        skeletons = sketches.skeletons.tobytes()
        repeating = _repeating(sketches, [item.size for item in scanned])
        at = 0
        for n, item in enumerate(scanned):
            end = at + item.size
            item.look = look.part(at, end, repeats=n in repeating)
            item.skeletons = skeletons[8 * at : 8 * end]
            at = end
            self._judge(item)
        scan = _scan(scanned, sketches, packed)
        earlier, jaccard, template = echoes(scan.sketches, [len(item.rows) for item in scanned], self.settings)
        repeats = np.flatnonzero(earlier >= 0).tolist()
        first = k = 0
        for item in scanned:
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
        # What an echo's strip uncovered as an artefact enters the index no more.
        return scan if first == sum(len(item.rows) for item in scanned) else _scan(scanned, sketches, packed)

    def _open(self, item: Scanned) -> Scanned:
        """Of a page take out what its reader saw to be no part of the article."""
        hints = item.document.hints
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
        """Judge the repeats within ``item`` on what is left of it, until nothing more goes.

        ``pairs`` has the later row, the earlier row, the Jaccard similarity, and whether figures alone differ. What a
        strip brings together may read as an artefact, and a repeat no longer as a refrain.
        """
        from dedup.rules import Copies

        lines = item.segments.lines
        echoed: set[int] = set()
        while True:
            pairs = [pair for pair in pairs if item.rows[pair[0]] not in item.gone]
            copies = Copies([lines[i] for i in item.rows if i not in item.gone])
            verdicts = [verdict for pair in pairs if (verdict := self._judge_echo(item, pair, copies)) is not None]
            strips = [verdict for verdict in verdicts if verdict.action == "strip"]
            for verdict in strips or verdicts:
                item.record(verdict)
            if not strips:
                break
            echoed.update(verdict.paragraph for verdict in strips if verdict.paragraph is not None)
            self.strip_artefacts(item)
        artefacts = item.gone - echoed
        item.rows = [i for i in item.rows if i not in artefacts]

    def _judge_echo(self, item: Scanned, pair: tuple[int, int, float, bool], copies: Copies) -> Verdict | None:
        from dedup.rules import echo_is_safe

        later, earlier, similarity, template = pair
        a, b = item.rows[earlier], item.rows[later]
        safe = echo_is_safe(item.segments.lines[a], item.segments.lines[b], copies)
        verdict = echo_verdict(self.settings, item, a, b, similarity, template, safe)
        return verdict if verdict is None else self.allowed(item, verdict)

    def _judge(self, item: Scanned) -> None:
        self.strip_artefacts(item)
        if item.segments.suspect and may_be_damaged(item.document.text, plain=item.segments.plain):
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
