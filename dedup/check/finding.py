"""A finding: a verdict as check reports it, or what is wrong with a whole site."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, Literal

from dedup.codes import CODES

Level = Literal["error", "warning", "note"]

SHOWN_TEXT = 200
"""Characters of a paragraph that a finding carries along."""
CATEGORIES: Mapping[str, tuple[str, ...]] = {
    "artefacts": ("ART", "CAP", "SITE", "USR"),
    "duplicates": ("DUP301", "DUP302"),
    "copies": ("DUP310",),
    "short": ("OUT701", "OUT702"),
}
"""Which codes a limit counts."""
SITE_CODES = ("OUT703", "OUT705", "OUT706", "OUT707", "OUT708", "OUT704")
"""Codes that speak of a whole site; OUT704 last, for the others make articles shorter, too."""


@dataclass(frozen=True, slots=True)
class Place:
    """Where something stands: ``record`` counts from 0, ``line`` from 1 as editors do, ``paragraph`` from 0."""

    file: str
    record: int
    line: int
    paragraph: int | None = None

    def __str__(self) -> str:
        return f"{self.file}:{self.line}" + ("" if self.paragraph is None else f" ¶{self.paragraph}")

    def beside(self, other: Place) -> str:
        """This place as told next to ``other``, whose file need not be said twice.

        >>> Place("a.jsonl", 310, 311, 2).beside(Place("a.jsonl", 1041, 1042, 7))
        ':311 ¶2'
        """
        full = str(self)
        return full[len(self.file) :] if self.file == other.file else full


@dataclass(frozen=True, slots=True)
class Finding:
    """``place`` is None for a site as a whole without an example, ``action`` is what clean would do."""

    code: str
    site: str
    place: Place | None
    document: str
    action: str = "flag"
    text: str = ""
    evidence: Mapping[str, Any] = field(default_factory=dict)
    fingerprint: str = ""
    start: int = 0
    end: int = 0
    like: Place | str | None = None
    """Where a duplicate was seen first; the id of the article where its place is not known yet."""
    copies: int = 0
    """Paragraphs of the whole input that repeat the same one, this one among them."""
    sites: int = 0
    """Sites that carry it."""
    new: bool | None = None
    """Whether it is missing from the baseline; None without a baseline."""

    @property
    def name(self) -> str:
        """What the code is called."""
        return CODES[self.code].name if self.code in CODES else "your rule"

    @property
    def reason(self) -> str:
        """Why, in a few words; for a duplicate, what it is like."""
        return _reason(self)

    @property
    def line(self) -> str:
        """The finding on one line."""
        where = f"{self.place} " if self.place is not None else f"{self.site} "
        return f"{where}{self.code} {self.reason}"


def _reason(finding: Finding) -> str:
    evidence = finding.evidence
    if finding.code in SITE_CODES and "why" in evidence:
        return str(evidence["why"])
    if finding.code == "DUP310":
        return f"{percent(evidence['share'])} of its words are in {_like(finding)}"
    if "jaccard" in evidence:
        alike = "equal to" if evidence["jaccard"] == 1 else f"{percent(evidence['jaccard'])} like"
        if evidence.get("kind") == "template":
            alike = "but for figures like"
        return f"{alike} {_like(finding)}{_spread(finding)}"
    if finding.code == "ENC501":
        signs = ", ".join(f"{n} {sign}" for sign, n in evidence.items())
        return f"{finding.name}: {signs}"
    if "of" in evidence and "documents" in evidence:
        return f"{finding.name}: on {evidence['documents']} of {evidence['of']} pages"
    if finding.code.startswith("OUT") and "why" in evidence:
        return str(evidence["why"])
    return finding.name


def _like(finding: Finding) -> str:
    if isinstance(finding.like, Place) and finding.place is not None:
        return finding.like.beside(finding.place)
    paragraph = finding.evidence.get("paragraph")
    return str(finding.evidence.get("document", "?")) + ("" if paragraph is None else f" ¶{paragraph}")


def _spread(finding: Finding) -> str:
    if not finding.copies:
        return ""
    copies = "1 copy" if finding.copies == 1 else f"{finding.copies:,} copies"
    return f" ({copies}, {finding.sites:,} site{'' if finding.sites == 1 else 's'})"


def percent(share: float) -> str:
    """``share`` (0 to 1) as people write it; small shares keep a decimal.

    >>> percent(0.0081), percent(0.41), percent(0.0), percent(0.9996)
    ('0.8 %', '41 %', '0 %', '99.9 %')
    """
    value = 100 * share
    if value == 0 or value >= 100:
        return f"{value:.0f} %"
    if value < 0.05:
        return "<0.1 %"
    if value < 10 or value > 99:
        return f"{min(value, 99.9):.1f} %".replace(".0 %", " %")
    return f"{value:.0f} %"


def category_of(code: str) -> str | None:
    """The limit that counts ``code``, if one does."""
    return next((name for name, codes in CATEGORIES.items() if code.startswith(codes)), None)
