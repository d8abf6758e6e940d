"""Which findings to show where not all can be: the causes of failure first, and of every cause some."""

from __future__ import annotations

from typing import TYPE_CHECKING

from dedup.check.finding import SITE_CODES, Finding, Level

if TYPE_CHECKING:
    from dedup.check.report import CheckReport

_ORDER = {"error": 0, "warning": 1, "note": 2}


def ranked(report: CheckReport) -> list[tuple[Finding, Level]]:
    """All examples of ``report`` with their levels: grave ones first, and in turns one of each site and code."""
    level_of = report.levels()
    seen: dict[tuple[str, str], int] = {}
    rows = []
    for finding in report.findings:
        key = (finding.site, finding.code)
        turn = seen[key] = seen.get(key, -1) + 1
        level = level_of(finding)
        rows.append((_ORDER[level], finding.code not in SITE_CODES, not finding.new, turn, finding, level))
    rows.sort(key=lambda row: row[:4])
    return [(finding, level) for *_, finding, level in rows]


def place_of(finding: Finding, report: CheckReport) -> tuple[str, int]:
    """File and line (from 1) to show a finding at; the first file for a site that has no place."""
    if finding.place is not None:
        return finding.place.file, finding.place.line
    return (report.files[0] if report.files else "-"), 1


def message_of(finding: Finding) -> str:
    """Site, what and why, and the text it is about."""
    text = f"{finding.site}: {finding.code} {finding.reason}"
    if finding.reason == finding.name or finding.code.startswith("OUT703"):
        text += f" “{finding.text}”" if finding.text else ""
    return text
