"""Markdown for a job's summary page: what made the check fail, and the limits."""

from __future__ import annotations

import html
import re
from typing import TYPE_CHECKING

from dedup.check.finding import SITE_CODES, percent
from dedup.check.formats.ranking import place_of
from dedup.codes import CODES

if TYPE_CHECKING:
    from dedup.check.finding import Finding
    from dedup.check.report import CheckReport

MAX_BYTES = 1 << 20
"""GITHUB_STEP_SUMMARY takes 1 MiB a step and drops all of it beyond."""
_ROWS = 100
_TEXT = 120
_SPECIAL = re.compile(r"[\\`*_{}\[\]#!|~@<>&]")


def escape(text: str) -> str:
    """``text`` as itself: no HTML, no Markdown, no mention, on one line.

    >>> escape("<script>|*a*")
    '&lt;script&gt;&#124;&#42;a&#42;'
    """
    plain = " ".join(text.split())
    return _SPECIAL.sub(lambda match: html.escape(match[0]) if match[0] in "<>&" else f"&#{ord(match[0])};", plain)


def markdown(report: CheckReport, *, max_bytes: int = MAX_BYTES) -> bytes:
    """GitHub-flavoured Markdown of at most ``max_bytes`` bytes."""
    parts = [_head(report)]
    changes = [f"- {escape(d.text)}" for d in report.drifts if d.significant]
    if changes:
        parts.append(_bounded("### Since the last run\n\n", changes, "changes"))
    rows = _causes(report)
    if rows:
        parts.append(
            _bounded(
                "### Causes\n\n| site | code | what | found | articles | example |\n|---|---|---|--:|--:|---|\n",
                rows,
                "causes",
            )
        )
    parts.append(_limits(report))
    text = "\n".join(parts)
    data = text.encode("utf-8", "replace")
    if len(data) <= max_bytes:
        return data
    note = b"\n\nThe rest did not fit.\n"
    return data[: max_bytes - len(note)].rsplit(b"\n", 1)[0] + note


def _head(report: CheckReport) -> str:
    verdict = "PASS" if report.passed and report.complete else "FAIL"
    totals = report.totals
    text = f"## dedup check: {verdict}\n\n{totals['records']:,} articles of {len(report.sites):,} sites"
    text += f", {totals['findings']:,} findings"
    if "new" in totals:
        text += f", {totals['new']:,} of them new"
    if not report.complete:
        text += f"; **{totals['quarantined']:,} records could not be read**"
    return text + "\n"


def _bounded(head: str, rows: list[str], what: str) -> str:
    more = f"\nand {len(rows) - _ROWS:,} more {what}\n" if len(rows) > _ROWS else ""
    return head + "\n".join(rows[:_ROWS]) + "\n" + more


def _causes(report: CheckReport) -> list[str]:
    first: dict[tuple[str, str], Finding] = {}
    for finding in report.findings:
        first.setdefault((finding.site, finding.code), finding)
    rows = []
    for site, codes in report.culprits().items():
        stats = report.sites[site]
        for code in codes:
            found = first.get((site, code))
            name = CODES[code].name if code in CODES else "your rule"
            if code in SITE_CODES and found is not None:
                name = f"{name}: {found.reason}"
            example = ""
            if found is not None:
                file, line = place_of(found, report)
                example = f"{escape(f'{file}:{line}')} {escape(found.text[:_TEXT])}"
            n = stats.findings.get(code, 0)
            row = f"| {escape(site)} | {code} | {escape(name)} | {n:,} | {percent(stats.share(code))} | {example} |"
            rows.append((code not in SITE_CODES, -stats.share(code), site, code, row))
    return [row[-1] for row in sorted(rows)]


def _limits(report: CheckReport) -> str:
    lines = ["### Limits", "", "| | limit | site | counted | share | allowed |", "|---|---|---|--:|--:|--:|"]
    shown = 0
    for result in report.results:
        if result.site is not None:
            shown += 1
            if shown > _ROWS:
                continue
        mark = "pass" if result.passed else "**FAIL**"
        share = percent(result.share) if result.limit.share else ""
        bound = f"at least {result.limit}" if result.least else f"{result.limit}"
        site = escape(result.site) if result.site else "all"
        lines.append(f"| {mark} | {result.name} | {site} | {result.count:,} | {share} | {bound} |")
    if shown > _ROWS:
        lines += ["", f"and {shown - _ROWS:,} more sites over a limit"]
    return "\n".join(lines) + "\n"
