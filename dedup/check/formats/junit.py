"""JUnit XML, which most CI servers show: one suite a site, one test case a limit or a code."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING
from xml.etree import ElementTree

from dedup.check.finding import SITE_CODES, percent

if TYPE_CHECKING:
    from dedup.check.report import CheckReport, Result, SiteStats

# What XML 1.0 has no way to write.
_NOT_XML = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
_SITES = 5_000
_EXAMPLES = 5
_LIMITS = ("artefacts", "duplicates", "copies", "short")


def junit(report: CheckReport) -> bytes:
    """Sites with failures first; suites beyond five thousand are counted in a property."""
    root = ElementTree.Element("testsuites", name="dedup check")
    culprits = report.culprits()
    _whole(root, report)
    sites = sorted(report.sites.values(), key=lambda s: (s.site not in culprits, -s.articles, s.site))
    for stats in sites[:_SITES]:
        _suite(root, stats, report, culprits.get(stats.site, set()))
    for kind in ("tests", "failures", "errors"):
        root.set(kind, str(sum(int(suite.get(kind, "0")) for suite in root)))
    if len(sites) > _SITES:
        root.set("name", f"dedup check ({len(sites) - _SITES:,} sites left out)")
    data: bytes = ElementTree.tostring(root, "utf-8", xml_declaration=True)
    return data + b"\n"


def _clean(text: str) -> str:
    return _NOT_XML.sub("�", text)


def _whole(root: ElementTree.Element, report: CheckReport) -> None:
    suite = ElementTree.SubElement(root, "testsuite", name="(all sites)")
    for result in report.results:
        if result.site is None:
            case = _case(suite, "(all sites)", result.name)
            if not result.passed:
                kind = "error" if result.name == "unreadable" else "failure"
                text = "\n".join(f"{code} {file}:{n + 1} {reason}" for code, file, n, reason in report.faults)
                _fail(case, _told(result), text if kind == "error" else "", kind)
    _count(suite)


def _suite(root: ElementTree.Element, stats: SiteStats, report: CheckReport, culprits: set[str]) -> None:
    suite = ElementTree.SubElement(root, "testsuite", name=_clean(stats.site))
    over = {result.name: result for result in report.failed if result.site == stats.site}
    for name in dict.fromkeys((*_LIMITS, *over)):
        case = _case(suite, stats.site, name)
        if name in over:
            codes = over[name].codes[:_EXAMPLES]
            _fail(case, _told(over[name]), _examples(report, stats.site, set(codes)))
    drifts = {d.code: d.text for d in report.drifts if d.significant and d.site == stats.site}
    for code in sorted(code for code in culprits if code in SITE_CODES or code in drifts):
        found = next((f.reason for f in report.findings if (f.site, f.code) == (stats.site, code)), "")
        case = _case(suite, stats.site, code)
        _fail(case, drifts.get(code) or f"{code} {found}", _examples(report, stats.site, {code}))
    _count(suite)


def _case(suite: ElementTree.Element, site: str, name: str) -> ElementTree.Element:
    return ElementTree.SubElement(suite, "testcase", classname=_clean(f"dedup.{site}"), name=_clean(name))


def _fail(case: ElementTree.Element, message: str, text: str, kind: str = "failure") -> None:
    ElementTree.SubElement(case, kind, message=_clean(message), type=case.get("name", "")).text = _clean(text)


def _examples(report: CheckReport, site: str, codes: set[str]) -> str:
    seen: dict[str, int] = {}
    lines = []
    for finding in report.findings:
        if finding.site == site and finding.code in codes and seen.get(finding.code, 0) < _EXAMPLES:
            seen[finding.code] = seen.get(finding.code, 0) + 1
            lines.append(f"{finding.line} “{finding.text}”" if finding.text else finding.line)
    return "\n".join(lines)


def _told(result: Result) -> str:
    if result.least:
        return f"{result.count:,} {result.unit}, at least {result.limit} asked for"
    of = f"{result.count:,} of {result.of:,} {result.unit}" if result.of else f"{result.count:,}"
    share = f"{percent(result.share)} {result.name} " if result.limit.share else f"{result.name} "
    return f"{share}({of}), limit {result.limit}"


def _count(suite: ElementTree.Element) -> None:
    suite.set("tests", str(len(suite)))
    suite.set("failures", str(sum(case.find("failure") is not None for case in suite)))
    suite.set("errors", str(sum(case.find("error") is not None for case in suite)))
