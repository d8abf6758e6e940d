"""Annotations on a merge request: GitHub workflow commands and GitLab code quality."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from dedup.check.finding import SITE_CODES, percent
from dedup.check.formats.documents import dump
from dedup.check.formats.ranking import message_of, place_of, ranked
from dedup.rules.user import fingerprint

if TYPE_CHECKING:
    from dedup.check.finding import Finding
    from dedup.check.report import CheckReport

# A step shows ten annotations of each kind and drops the rest without a word.
_GITHUB_SHOWN = 10
GITLAB_ISSUES = 5_000
_SEVERITY = {"error": "major", "warning": "minor", "note": "info"}


def github(report: CheckReport) -> bytes:
    """One annotation a site and code, the first ten; then one that says how it went.

    Workflow commands: https://docs.github.com/en/actions/reference/workflow-commands-for-github-actions
    """
    lines: list[str] = []
    told: set[tuple[str, str]] = set()
    drifts = {(d.site, d.code): d.text for d in report.drifts if d.significant}
    culprits = {(site, code) for site, codes in report.culprits().items() for code in codes}
    for finding, level in ranked(report):
        key = (finding.site, finding.code)
        if level != "error" or key in told or (culprits and key not in culprits):
            continue
        told.add(key)
        if len(told) < _GITHUB_SHOWN:
            lines.append(_command("error", drifts.get(key) or _summary(finding, report), finding, report))
    left = max(len(told), len(culprits)) - len(lines)
    verdict = f"{len(report.failed):,} limits exceeded" if report.failed else "every limit is kept"
    if left > 0:
        verdict += f"; {left:,} more causes are not shown"
    if not report.complete:
        verdict = f"{report.totals.get('quarantined', 0):,} records could not be read"
    kind = "notice" if report.passed and report.complete else "error"
    lines.append(f"::{kind} title=dedup check::{_data(verdict)}")
    return ("\n".join(lines) + "\n").encode("utf-8", "replace")


def _summary(finding: Finding, report: CheckReport) -> str:
    if finding.code in SITE_CODES:
        return message_of(finding)
    stats = report.sites[finding.site]
    n = stats.findings.get(finding.code, 0)
    share = percent(stats.share(finding.code))
    return f"{finding.site}: {finding.code} {finding.name}, {n:,} on {share} of its articles, such as “{finding.text}”"


def _command(kind: str, message: str, finding: Finding, report: CheckReport) -> str:
    file, line = place_of(finding, report)
    title = f"{finding.code} {finding.site}"
    return f"::{kind} file={_property(file)},line={line},title={_property(title)}::{_data(message)}"


def _data(text: str) -> str:
    """As @actions/toolkit escapes a message: no line end is left that could open another command."""
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")


def _property(text: str) -> str:
    return _data(text).replace(":", "%3A").replace(",", "%2C")


def gitlab(report: CheckReport) -> bytes:
    """A code quality report: the highest-ranked findings.

    https://docs.gitlab.com/ci/testing/code_quality/#code-quality-report-format
    """
    seen: Counter[tuple[str, str]] = Counter()
    issues = []
    for finding, level in ranked(report)[:GITLAB_ISSUES]:
        file, line = place_of(finding, report)
        # GitLab shows one issue a fingerprint; the n-th place of a text in a file gets its own.
        seen[finding.fingerprint, file] += 1
        key = f"{finding.fingerprint} {file} {seen[finding.fingerprint, file]}"
        issues.append(
            {
                "description": message_of(finding),
                "check_name": finding.code,
                "fingerprint": fingerprint(finding.code, key),
                "severity": _SEVERITY[level],
                "location": {"path": file.removeprefix("./"), "lines": {"begin": line}},
            }
        )
    return dump(issues, indent=True)
