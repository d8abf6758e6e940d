"""SARIF 2.1.0 (OASIS, 2020), within what GitHub code scanning takes in."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any
from urllib.parse import quote

from dedup import __version__
from dedup.check.finding import Finding, Level, Place
from dedup.check.formats.documents import dump
from dedup.check.formats.ranking import message_of, place_of, ranked
from dedup.codes import CODES

if TYPE_CHECKING:
    from dedup.check.report import CheckReport

# https://docs.github.com/en/code-security/code-scanning/integrating-with-code-scanning/sarif-support-for-code-scanning
MAX_RESULTS = 25_000
MAX_BYTES = 10_000_000
"""Of the file once compressed; held here before compression, which needs no second guess."""
_ROOM = 500_000
"""For all but the results."""
_SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json"


def sarif(report: CheckReport, *, max_results: int = MAX_RESULTS, max_bytes: int = MAX_BYTES) -> bytes:
    """The highest-ranked findings as results, and a notification that says how many were left out."""
    rows = _drift_rows(report)
    codes: dict[str, int] = {}
    results: list[bytes] = []
    size = 0
    for finding, level, message in rows:
        if len(results) >= max_results:
            break
        number = codes.setdefault(finding.code, len(codes))
        data = dump(_result(finding, level, message, number, report))
        if size + len(data) > max_bytes - _ROOM:
            break
        size += len(data)
        results.append(data)
    left_out = report.totals.get("findings", 0) + len(rows) - len(report.findings) - len(results)
    head = {
        "tool": {
            "driver": {
                "name": "newsdedup",
                "semanticVersion": __version__,
                "rules": [_rule(code) for code in codes],
            }
        },
        "invocations": [_invocation(report, left_out)],
        "columnKind": "unicodeCodePoints",
        "properties": {"findings": report.totals.get("findings", 0), "leftOut": left_out, "passed": report.passed},
    }
    # Results are JSON already: put in where their key would stand.
    start = dump({"$schema": _SCHEMA, "version": "2.1.0", "runs": [head | {"results": []}]}).rstrip()
    assert start.endswith(b"[]}]}")
    return start[:-4] + b",".join(data.rstrip() for data in results) + b"]}]}\n"


def _drift_rows(report: CheckReport) -> list[tuple[Finding, Level, str]]:
    """Changes since the last run first, at an example where there is one."""
    rows: list[tuple[Finding, Level, str]] = []
    for drift in report.drifts:
        if drift.significant and not drift.code.startswith("OUT70"):
            example = next((f for f in report.findings if (f.site, f.code) == (drift.site, drift.code)), None)
            place = example.place if example is not None else None
            finding = Finding(drift.code, drift.site, place, "", fingerprint=f"{drift.site} {drift.code}")
            rows.append((finding, "error", drift.text))
    rows.extend((finding, level, message_of(finding)) for finding, level in ranked(report))
    return rows


def _result(finding: Finding, level: Level, message: str, rule: int, report: CheckReport) -> dict[str, Any]:
    result: dict[str, Any] = {
        "ruleId": finding.code,
        "ruleIndex": rule,
        "level": level,
        "message": {"text": message},
        "locations": [_location(*place_of(finding, report), finding.site)],
        "partialFingerprints": {"newsdedup/v1": finding.fingerprint},
        "properties": {"site": finding.site, "document": finding.document, "text": finding.text},
    }
    if isinstance(finding.like, Place):
        related = _location(finding.like.file, finding.like.line)
        result["relatedLocations"] = [related | {"message": {"text": f"like ¶{finding.like.paragraph}"}}]
    if finding.place is not None and finding.place.paragraph is not None:
        result["properties"]["paragraph"] = finding.place.paragraph
    if finding.new is not None:
        result["baselineState"] = "new" if finding.new else "unchanged"
    return result


def _location(file: str, line: int, site: str | None = None) -> dict[str, Any]:
    location: dict[str, Any] = {
        "physicalLocation": {"artifactLocation": {"uri": uri_of(file)}, "region": {"startLine": line}}
    }
    if site is not None:
        location["logicalLocations"] = [{"name": site, "kind": "namespace"}]
    return location


def uri_of(file: str) -> str:
    """A relative or file URI (RFC 3986).

    >>> uri_of("out/a b.jsonl"), uri_of("/tmp/a.jsonl")
    ('out/a%20b.jsonl', 'file:///tmp/a.jsonl')
    """
    path = quote(file.replace("\\", "/").encode("utf-8", "surrogateescape"))
    return f"file://{path}" if path.startswith("/") else path.removeprefix("./")


def _rule(code: str) -> dict[str, Any]:
    if code not in CODES:
        return {"id": code, "name": "UserRule", "shortDescription": {"text": "your rule"}}
    row = CODES[code]
    name = "".join(word.capitalize() for word in row.name.replace(",", "").replace("-", " ").split())
    return {
        "id": code,
        "name": name,
        "shortDescription": {"text": row.name},
        "fullDescription": {"text": row.meaning},
        "help": {
            "text": f"{row.meaning}\n\nCaught: {row.caught}\nLeft alone: {row.spared}\nTo turn it off: {row.turn_off}"
        },
        "defaultConfiguration": {"level": "note" if row.action == "flag" else "warning"},
    }


def _invocation(report: CheckReport, left_out: int) -> dict[str, Any]:
    notes = [
        {"level": "error", "message": {"text": f"{code} {file}:{record + 1} {reason}"}}
        for code, file, record, reason in report.faults
    ]
    if left_out:
        kept = "the gravest are here, some of each site and code; --format jsonl lists all"
        notes.append({"level": "warning", "message": {"text": f"{left_out:,} findings were left out: {kept}"}})
    invocation: dict[str, Any] = {"executionSuccessful": report.complete, "exitCode": report.exit_code}
    if notes:
        invocation["toolExecutionNotifications"] = notes
    return invocation
