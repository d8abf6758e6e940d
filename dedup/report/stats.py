"""Counts by site, rule and day of publication."""

from __future__ import annotations

import csv
import io
import json
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from typing import Any

from dedup.model import Cleaned
from dedup.pipeline.dates import parse_date
from dedup.pipeline.scanned import Scanned

BY = ("site", "code", "day")
MEASURES = (
    "documents", "changed", "copies", "paragraphs", "stripped", "flagged", "characters", "characters_stripped",
)  # fmt: skip
"""What is counted of a site and of a day. ``stripped`` and ``flagged`` are paragraphs, each counted once."""

# What a spreadsheet would take for a formula.
_FORMULA = ("=", "+", "-", "@", "\t", "\r")


@dataclass(slots=True)
class Tally:
    """Counts of some documents: ``measures`` in the order of ``MEASURES``, ``codes`` by (code, action)."""

    measures: list[int] = field(default_factory=lambda: [0] * len(MEASURES))
    codes: Counter[tuple[str, str]] = field(default_factory=Counter)

    def add(self, other: Tally) -> None:
        """Add another's counts."""
        self.measures = [a + b for a, b in zip(self.measures, other.measures, strict=True)]
        self.codes.update(other.codes)

    def __getitem__(self, measure: str) -> int:
        return self.measures[MEASURES.index(measure)]


@dataclass(slots=True)
class Statistics:
    """Tallies by site and by day (ISO 8601; "" where unknown), and in how many documents each code occurs."""

    sites: dict[str, Tally] = field(default_factory=dict)
    days: dict[str, Tally] = field(default_factory=dict)
    spread: Counter[str] = field(default_factory=Counter)

    def add(self, other: Statistics) -> None:
        """Add the counts of other documents; the order of calls does not matter."""
        for mine, theirs in ((self.sites, other.sites), (self.days, other.days)):
            for key, tally in theirs.items():
                mine.setdefault(key, Tally()).add(tally)
        self.spread.update(other.spread)

    def total(self) -> Tally:
        """The tally of all documents."""
        total = Tally()
        for tally in self.sites.values():
            total.add(tally)
        return total

    def by_site(self) -> list[tuple[str, Tally]]:
        """Sites, those with most documents first."""
        return sorted(self.sites.items(), key=lambda item: (-item[1]["documents"], item[0]))

    def by_day(self) -> list[tuple[str, Tally]]:
        """Days in order, the unknown one last."""
        return sorted(self.days.items(), key=lambda item: (not item[0], item[0]))

    def by_code(self) -> list[tuple[str, int, int, int]]:
        """``(code, stripped, flagged, documents)`` in order of codes."""
        codes = self.total().codes
        return [(code, codes[code, "strip"], codes[code, "flag"], self.spread[code]) for code in sorted(self.spread)]


class StatisticsCollector:
    """A ``pipeline.tasks.Collector`` of ``Statistics``."""

    def __init__(self) -> None:
        self._out = Statistics()

    def see(self, file: str, record: int, scanned: Scanned, cleaned: Cleaned) -> None:
        """Count a finished document."""
        document = scanned.document
        verdicts = cleaned.verdicts
        lines = [v for v in verdicts if v.paragraph is not None]
        stripped = {v.span for v in lines if v.action == "strip"}
        flagged = {v.span for v in lines if v.action == "flag"}
        measures = (
            1, int(cleaned.text != document.text), int(cleaned.copy_of is not None), scanned.size,
            len(stripped), len(flagged - stripped), len(document.text), sum(end - start for start, end in stripped),
        )  # fmt: skip
        codes = Counter((v.code, v.action) for v in verdicts)
        date = parse_date(document.published)
        day = date.date().isoformat() if date else ""
        for tallies, key in ((self._out.sites, document.site or ""), (self._out.days, day)):
            tally = tallies.setdefault(key, Tally())
            tally.measures = [a + b for a, b in zip(tally.measures, measures, strict=True)]
            tally.codes.update(codes)
        self._out.spread.update({code for code, _ in codes})

    def take(self) -> Statistics:
        """What was counted since the last call."""
        out, self._out = self._out, Statistics()
        return out


def to_json(statistics: Statistics, by: Sequence[str] = BY, quarantined: int = 0) -> bytes:
    """One JSON object: ``totals``, and ``sites``, ``codes``, ``days`` as asked for."""
    data: dict[str, Any] = {"totals": {**_measures(statistics.total()), "quarantined": quarantined}}
    if "site" in by:
        data["sites"] = [{"site": key or None, **_row(tally)} for key, tally in statistics.by_site()]
    if "code" in by:
        names = ("code", "stripped", "flagged", "documents")
        data["codes"] = [dict(zip(names, row, strict=True)) for row in statistics.by_code()]
    if "day" in by:
        data["days"] = [{"day": key or None, **_row(tally)} for key, tally in statistics.by_day()]
    return json.dumps(data, indent=1).encode() + b"\n"


def _measures(tally: Tally) -> dict[str, int]:
    return dict(zip(MEASURES, tally.measures, strict=True))


def _row(tally: Tally) -> dict[str, Any]:
    codes: dict[str, dict[str, int]] = {}
    for (code, action), n in sorted(tally.codes.items()):
        codes.setdefault(code, {})[action] = n
    return {**_measures(tally), "codes": codes}


def to_csv(statistics: Statistics, by: Sequence[str] = BY) -> bytes:
    """One table, UTF-8 with CRLF (RFC 4180): a row a site, code and day; columns ``CODE.action`` are verdicts."""
    columns = sorted(statistics.total().codes)
    out = io.StringIO(newline="")
    writer = csv.writer(out)
    writer.writerow(["by", "key", *MEASURES, *(f"{code}.{action}" for code, action in columns)])
    writer.writerows(_csv_rows(statistics, by, columns))
    return out.getvalue().encode("utf-8", "backslashreplace")


def _csv_rows(statistics: Statistics, by: Sequence[str], columns: list[tuple[str, str]]) -> Iterator[list[object]]:
    for name, rows in (("site", statistics.by_site()), ("day", statistics.by_day())):
        if name in by:
            for key, tally in rows:
                yield [name, harmless(key), *tally.measures, *(tally.codes[column] for column in columns)]
    if "code" in by:
        for code, stripped, flagged, documents in statistics.by_code():
            counts = {"documents": documents, "stripped": stripped, "flagged": flagged}
            yield ["code", harmless(code), *(counts.get(measure, "") for measure in MEASURES), *([""] * len(columns))]


def harmless(cell: str) -> str:
    """``cell`` so that no spreadsheet runs it (OWASP, "CSV Injection").

    >>> harmless("=cmd()")
    "'=cmd()"
    """
    return "'" + cell if cell.startswith(_FORMULA) else cell
