"""The outcome of a check, and the JSON that a later run compares itself with."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any

from dedup.check.finding import SITE_CODES, Finding, Level, Place, category_of, percent
from dedup.check.options import Limit

FORMAT, VERSION = "newsdedup-check", 1


@dataclass(frozen=True, slots=True)
class SiteStats:
    """What one site's articles look like. All but ``median_words`` are counts."""

    site: str
    articles: int
    paragraphs: int
    median_words: float
    below_median: int
    """Articles of fewer words than the median, which a later run tests its own against."""
    tenth: float
    """Words that nine in ten articles have at least."""
    below_tenth: int
    languages: Mapping[str, int]
    missing: Mapping[str, int]
    counted: Mapping[str, int]
    """What each limit counts."""
    findings: Mapping[str, int]
    """By code."""
    carriers: Mapping[str, int]
    """By code: articles that carry it."""
    stripped: Mapping[str, int] = field(default_factory=dict)
    """By code: findings that clean would strip."""
    new: Mapping[str, int] = field(default_factory=dict)
    """By code: findings that the baseline does not know."""
    moments: Mapping[str, int] = field(default_factory=dict)
    """Sums of squares and products over articles; see ``CheckedChunk.moments``."""

    def share(self, code: str) -> float:
        """The share of articles that carry ``code``."""
        return self.carriers.get(code, 0) / self.articles if self.articles else 0.0

    def to_dict(self) -> dict[str, Any]:
        """JSON values; ``from_dict`` reads them back."""
        return {
            "articles": self.articles,
            "paragraphs": self.paragraphs,
            "words": {
                "median": self.median_words,
                "below": self.below_median,
                "tenth": self.tenth,
                "below_tenth": self.below_tenth,
            },
            "languages": dict(self.languages),
            "missing": dict(self.missing),
            "counted": dict(self.counted),
            "codes": {
                code: {"findings": n, "articles": self.carriers.get(code, 0)} for code, n in self.findings.items()
            },
            **({"new": dict(self.new)} if self.new else {}),
        }

    @classmethod
    def from_dict(cls, site: str, data: Mapping[str, Any]) -> SiteStats:
        """Raises KeyError, TypeError or ValueError where ``data`` is not what ``to_dict`` writes."""
        codes = data["codes"]
        words = data["words"]
        return cls(
            site, int(data["articles"]), int(data["paragraphs"]),
            float(words["median"]), int(words["below"]), float(words["tenth"]), int(words["below_tenth"]),
            dict(data["languages"]), dict(data["missing"]), dict(data["counted"]),
            {code: int(row["findings"]) for code, row in codes.items()},
            {code: int(row["articles"]) for code, row in codes.items()},
        )  # fmt: skip


@dataclass(frozen=True, slots=True)
class Result:
    """One limit held against what was counted; ``site`` is None for the whole input."""

    name: str
    site: str | None
    count: int
    of: int
    unit: str
    limit: Limit
    passed: bool
    codes: tuple[str, ...] = ()
    """What was counted, the most frequent first."""
    interval: tuple[float, float] | None = None
    """Of the share in the whole input, where only a sample was read."""
    least: bool = False
    """Whether the limit is the least that is allowed."""

    @property
    def share(self) -> float:
        """From 0 to 1; 0 of nothing."""
        return self.count / self.of if self.of else 0.0

    def to_dict(self) -> dict[str, Any]:
        """JSON values."""
        return {
            "name": self.name, "site": self.site, "count": self.count, "of": self.of, "unit": self.unit,
            "share": round(self.share, 6), "limit": str(self.limit), "least": self.least, "passed": self.passed,
            "codes": list(self.codes), "interval": [round(x, 6) for x in self.interval] if self.interval else None,
        }  # fmt: skip


@dataclass(frozen=True, slots=True)
class Drift:
    """A share of a site's articles, or a number of them, that changed since an earlier run."""

    site: str
    code: str
    then: float
    now: float
    then_of: int
    now_of: int
    p: float
    significant: bool
    text: str

    def to_dict(self) -> dict[str, Any]:
        """JSON values."""
        return {
            "site": self.site, "code": self.code, "then": round(self.then, 6), "now": round(self.now, 6),
            "then_of": self.then_of, "now_of": self.now_of, "p": self.p, "significant": self.significant,
            "text": self.text,
        }  # fmt: skip


@dataclass(frozen=True, slots=True)
class CheckReport:
    """``findings`` are the site-wide ones and examples of each site and code; ``sites`` and ``codes`` count all."""

    passed: bool
    complete: bool
    """Whether all input could be read, but for what was allowed."""
    totals: Mapping[str, int]
    results: tuple[Result, ...]
    sites: Mapping[str, SiteStats]
    findings: tuple[Finding, ...]
    drifts: tuple[Drift, ...] = ()
    settings: str = ""
    notices: tuple[str, ...] = ()
    sampled: bool = False
    faults: tuple[tuple[str, str, int, str], ...] = ()
    """(code, file, record, reason) of the first unreadable records."""
    files: tuple[str, ...] = ()
    """Names of the files read, the first thousand."""

    @property
    def exit_code(self) -> int:
        """0, 1 for a limit that is exceeded, 3 for input that could not be read, which outranks 1."""
        if not self.complete:
            return 3
        return 0 if self.passed else 1

    @property
    def failed(self) -> tuple[Result, ...]:
        """The limits that are exceeded, overall ones first."""
        return tuple(result for result in self.results if not result.passed)

    def culprits(self) -> dict[str, set[str]]:
        """By site, the codes that made a limit fail, a drift significant, or that speak of the whole site."""
        out: dict[str, set[str]] = {}
        for result in self.failed:
            if result.site is not None:
                out.setdefault(result.site, set()).update(result.codes)
        for drift in self.drifts:
            if drift.significant:
                out.setdefault(drift.site, set()).add(drift.code)
        for finding in self.findings:
            if finding.code in SITE_CODES:
                out.setdefault(finding.site, set()).add(finding.code)
        for site, stats in self.sites.items():
            if any(result.name == "new" for result in self.failed) and stats.new:
                out.setdefault(site, set()).update(code for code, n in stats.new.items() if n)
        return out

    def levels(self) -> LevelOf:
        """How grave each finding is."""
        return LevelOf(self)

    def count(self, code: str) -> int:
        """Findings of ``code`` on all sites."""
        return sum(stats.findings.get(code, 0) for stats in self.sites.values())

    @property
    def codes(self) -> list[str]:
        """All codes found, in alphabetical order."""
        return sorted({code for stats in self.sites.values() for code, n in stats.findings.items() if n})

    def to_dict(self, *, limit: int = 5) -> dict[str, Any]:
        """JSON values; ``limit`` examples of each site and code."""
        kept = first_of_each(self.findings, limit)
        return {
            "format": FORMAT, "version": VERSION, "passed": self.passed, "complete": self.complete,
            "exit_code": self.exit_code, "sampled": self.sampled, "settings": self.settings,
            "totals": dict(self.totals), "limits": [result.to_dict() for result in self.results],
            "drifts": [drift.to_dict() for drift in self.drifts], "notices": list(self.notices),
            "sites": {site: stats.to_dict() for site, stats in self.sites.items()},
            "findings": [finding_row(finding, self.levels()(finding)) for finding in kept],
            "findings_left_out": self.totals.get("findings", 0) - len(kept),
        }  # fmt: skip


class LevelOf:
    """Error for what made the check fail, warning for what clean would strip, note for the rest."""

    def __init__(self, report: CheckReport) -> None:
        self._culprits = report.culprits()
        # Where only the whole input is over a limit, no single site is the cause, but what was counted is.
        self._everywhere = {code for result in report.failed if result.site is None for code in result.codes}

    def __call__(self, finding: Finding) -> Level:
        """The level of one finding."""
        return self.of(finding.site, finding.code, finding.action)

    def of(self, site: str, code: str, action: str) -> Level:
        """The level of findings of ``code`` at ``site``."""
        culprit = code in self._culprits.get(site, ()) or code in self._everywhere
        if culprit and (action == "strip" or category_of(code) != "artefacts"):
            return "error"
        return "warning" if action == "strip" or code.startswith("OUT") else "note"


def first_of_each(findings: Iterable[Finding], limit: int) -> list[Finding]:
    """The first ``limit`` findings of each site and code, in order."""
    seen: dict[tuple[str, str], int] = {}
    out = []
    for finding in findings:
        key = (finding.site, finding.code)
        seen[key] = seen.get(key, 0) + 1
        if seen[key] <= limit:
            out.append(finding)
    return out


def finding_row(finding: Finding, level: Level | None = None) -> dict[str, Any]:
    """A finding as JSON values; ``line`` counts from 1, ``record`` and ``paragraph`` from 0."""
    place, like = finding.place, finding.like
    row: dict[str, Any] = {
        "code": finding.code, "level": level, "site": finding.site,
        "file": place.file if place else None, "line": place.line if place else None,
        "record": place.record if place else None, "paragraph": place.paragraph if place else None,
        "document": finding.document, "start": finding.start, "end": finding.end, "action": finding.action,
        "message": finding.reason, "text": finding.text, "fingerprint": finding.fingerprint,
        "like": _place_row(like) if isinstance(like, Place) else like, "copies": finding.copies, "sites": finding.sites,
        "evidence": dict(finding.evidence),
    }  # fmt: skip
    if finding.new is not None:
        row["new"] = finding.new
    return row


def _place_row(place: Place) -> dict[str, Any]:
    return {"file": place.file, "line": place.line, "record": place.record, "paragraph": place.paragraph}


__all__ = ["CheckReport", "Drift", "LevelOf", "Result", "SiteStats", "finding_row", "first_of_each", "percent"]
