"""What chunks add up to: counts by site and code, columns of facts, and a bounded number of examples."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace
from typing import TYPE_CHECKING

import numpy as np

from dedup.check.finding import Finding, Place
from dedup.check.language import LANGUAGES

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from dedup.check.task import CheckedChunk
    from dedup.io import File

_HELD = 60_000
"""Findings in memory at most; some 60 MB."""


class Tally:
    """Adds up chunks in input order. ``held`` bounds the findings that are kept as examples."""

    def __init__(self, held: int = _HELD) -> None:
        self.paragraphs: Counter[str] = Counter()
        self.findings: Counter[tuple[str, str]] = Counter()
        self.documents: Counter[tuple[str, str]] = Counter()
        self.counted: Counter[tuple[str, str]] = Counter()
        self.stripped: Counter[tuple[str, str]] = Counter()
        self.moments: Counter[tuple[str, str]] = Counter()
        self.new: Counter[tuple[str, str]] = Counter()
        self.allowed = 0
        self.fingerprints: dict[int, str] = {}
        self.examples: dict[tuple[str, str], list[Finding]] = {}
        self.groups: list[str] | None = None
        self._per_group = 1000
        self._held = held
        self._holds = 0
        self._files: list[File] = []
        self._file_numbers: dict[int, int] = {}
        self._columns: list[tuple[NDArray[np.int64], ...]] = []
        self._numbers: list[NDArray[np.int64]] = []
        self._places: list[NDArray[np.int64]] = []
        self._starts = [0]

    def add(self, chunk: CheckedChunk) -> list[Finding]:
        """Take a chunk; its findings with the places of what they are like."""
        for mine, theirs in (
            (self.findings, chunk.findings),
            (self.documents, chunk.documents),
            (self.counted, chunk.counted),
            (self.stripped, chunk.stripped),
            (self.moments, chunk.moments),
            (self.new, chunk.new),
        ):
            mine.update(theirs)
        self.paragraphs.update(chunk.paragraphs)
        self.allowed += chunk.allowed
        self.fingerprints.update(chunk.fingerprints)
        self._add_facts(chunk)
        findings = [
            replace(finding, like=self.place(number, finding)) if number >= 0 else self._beside(finding)
            for finding, number in chunk.examples
        ]
        for finding in findings:
            self._keep(finding)
        return findings

    def _add_facts(self, chunk: CheckedChunk) -> None:
        facts = chunk.facts
        numbers = np.array([self._file_number(file) for file in chunk.files], np.int64)
        self._numbers.append(np.frombuffer(facts.numbers, np.int64).copy() if facts.numbers else np.zeros(0, np.int64))
        self._places.append(numbers[np.array(facts.files, np.int64)] if facts.files else np.zeros(0, np.int64))
        self._columns.append(
            (
                np.array(facts.missing, np.uint8), np.array(facts.languages, np.uint8),
                np.array(facts.texts, np.uint64), np.array(facts.urls, np.uint64),
            )
        )  # fmt: skip
        self._starts.append(self._starts[-1] + len(facts.missing))
        if facts.groups is not None:
            self.groups = (self.groups or []) + facts.groups

    def _file_number(self, file: File) -> int:
        if file.number not in self._file_numbers:
            self._file_numbers[file.number] = len(self._files)
            self._files.append(file)
        return self._file_numbers[file.number]

    def _keep(self, finding: Finding) -> None:
        group = self.examples.setdefault((finding.site, finding.code), [])
        if len(group) >= self._per_group:
            if not finding.new or group[-1].new:
                return
            group[-1] = finding
            return
        if finding.new:
            # New ones first, in order, so that trimming keeps them.
            at = next((i for i, other in enumerate(group) if not other.new), len(group))
            group.insert(at, finding)
        else:
            group.append(finding)
        self._holds += 1
        while self._holds > self._held and self._per_group > 1:
            self._per_group //= 2
            for rows in self.examples.values():
                del rows[self._per_group :]
            self._holds = sum(map(len, self.examples.values()))

    def place(self, document: int, finding: Finding | None = None) -> Place | str | None:
        """Where a document stands; for ``finding``, the paragraph that it is like. The id while it has not come by."""
        chunk = int(np.searchsorted(self._starts, document, side="right")) - 1
        if not 0 <= chunk < len(self._numbers):
            return finding.like if finding is not None else None
        row = document - self._starts[chunk]
        file = self._files[int(self._places[chunk][row])]
        number = int(self._numbers[chunk][row])
        paragraph = finding.evidence.get("paragraph") if finding is not None else None
        return Place(file.name, number, 1 if file.format in ("text", "html") else number + 1, paragraph)

    @staticmethod
    def _beside(finding: Finding) -> Finding:
        """An echo is like a paragraph of its own document."""
        if finding.evidence.get("kind") != "echo" or finding.place is None:
            return finding
        return replace(finding, like=replace(finding.place, paragraph=finding.evidence.get("paragraph")))

    @property
    def files(self) -> list[str]:
        """Names of the files, in the order of reading."""
        return [file.name for file in self._files]

    def column(self, which: int) -> NDArray[np.int64]:
        """(d,) ``missing``, ``languages``, ``texts`` or ``urls`` of all documents: 0 to 3."""
        parts = [columns[which] for columns in self._columns]
        return np.concatenate(parts) if parts else np.zeros(0, np.int64)

    def languages(self, rows: NDArray[np.int64]) -> Counter[str]:
        """How many of the documents ``rows`` are in each language; "" for unknown."""
        counts = np.bincount(self.column(1)[rows], minlength=len(LANGUAGES))
        return Counter({LANGUAGES[i]: int(n) for i, n in enumerate(counts.tolist()) if n})
