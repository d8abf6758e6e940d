"""From counts to a report: site-wide findings, limits, drift."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from typing import TYPE_CHECKING

from dedup.check.compare import Earlier, compare
from dedup.check.finding import Finding
from dedup.check.limits import evaluate
from dedup.check.options import Limit
from dedup.check.report import CheckReport, Drift, Result, SiteStats
from dedup.check.sites import SiteFindings, SiteTable
from dedup.pipeline.tasks import load_blob
from dedup.rules.user import UserRules
from dedup.similarity import match_key

if TYPE_CHECKING:
    from dedup.check.run import CheckCall
    from dedup.check.tally import Tally
    from dedup.pipeline.files import FileRun
    from dedup.pipeline.resolved import Resolved

_NAMED_FILES = 1000


class Judge:
    """Site-wide findings, limits and drift, once all documents are counted."""

    def __init__(
        self,
        call: CheckCall,
        run: FileRun,
        tally: Tally,
        table: SiteTable,
        earlier: Earlier | None,
        known: frozenset[int] | None,
    ) -> None:
        self._call = call
        self._run = run
        self._tally = tally
        self._table = table
        self._earlier = earlier
        self._known = known
        self.site_findings: list[Finding] = []

    def report(self, resolved: Resolved, faults: tuple[tuple[str, str, int, str], ...]) -> CheckReport:
        """The report; ``faults`` are (code, file, record, reason) of the first unreadable records."""
        call, tally = self._call, self._tally
        stats = self._table.stats()
        found = list(SiteFindings(self._table, stats, call.options, self._text_of).find())
        drifts: list[Drift] = []
        notices: list[str] = []
        if self._earlier is not None:
            words = {site: self._table.words[rows] for site, rows in self._table.rows.items()}
            drifts, changed = compare(self._earlier.sites, stats, words, call.options)
            told = {(finding.code, finding.site, finding.evidence.get("field")) for finding, _ in found}
            found += [(f, n) for f, n in changed if (f.code, f.site, f.evidence.get("field")) not in told]
            if self._earlier.settings != call.settings.fingerprint:
                notices.append("the last run had other settings, so part of the change may be theirs")
        for finding, articles in self._admitted(found):
            self.site_findings.append(finding)
            tally.findings[finding.site, finding.code] += 1
            tally.documents[finding.site, finding.code] += articles
            tally.new[finding.site, finding.code] += bool(finding.new)
        stats = self._with_absent(self._table.stats())
        results = self._results(stats, resolved, drifts)
        complete = next(r.passed for r in results if r.name == "unreadable")
        shown = [f for rows in tally.examples.values() for f in rows]
        sampled = call.run.sample is not None
        if sampled:
            notices.append(
                f"a sample of {len(resolved.entries):,} of {self._run.totals['seen']:,} articles: duplicates, copies, "
                "furniture and texts that many URLs share need their other half, so there are at least as many"
            )
        totals = {
            "records": len(resolved.entries),
            "quarantined": self._run.totals["quarantined"],
            "paragraphs": tally.paragraphs.total(),
            "words": int(self._table.words.sum()),
            "findings": sum(tally.findings.values()),
            "allowed": tally.allowed,
        }
        if self._known is not None:
            totals["new"] = sum(tally.new.values())
        return CheckReport(
            all(r.passed for r in results), complete, totals, tuple(results), stats,
            (*self.site_findings, *shown), tuple(drifts), call.settings.fingerprint, tuple(notices), sampled, faults,
            tuple(tally.files[:_NAMED_FILES]),
        )  # fmt: skip

    def _admitted(self, found: list[tuple[Finding, int]]) -> Iterator[tuple[Finding, int]]:
        allow = UserRules(self._call.settings, match_key) if self._call.settings.allow else None
        for finding, articles in found:
            if not self._call.options.wants(finding.code):
                continue
            if allow is not None and allow.allowed(finding.text, finding.site, finding.code):
                self._tally.allowed += 1
                continue
            if self._known is not None:
                finding = replace(finding, new=int(finding.fingerprint, 16) not in self._known)
            yield finding, articles

    def _with_absent(self, stats: dict[str, SiteStats]) -> dict[str, SiteStats]:
        """``stats`` with an entry for sites that have no article but a limit or a finding."""
        found = {(finding.site, finding.code) for finding in self.site_findings}
        for site in {site for site, _ in found} | set(self._call.options.sites):
            if site not in stats:
                codes = dict.fromkeys((code for other, code in found if other == site), 1)
                stats[site] = SiteStats(site, 0, 0, 0.0, 0, 0.0, 0, {}, {}, {}, codes, dict.fromkeys(codes, 0))
        return stats

    def _results(self, stats: dict[str, SiteStats], resolved: Resolved, drifts: list[Drift]) -> list[Result]:
        call = self._call
        sampled = call.run.sample is not None
        seen = self._run.totals["seen"] if sampled else None
        if call.fail_on_new:
            # What the baseline knows was accepted: only what it does not know can fail.
            new = sum(self._tally.new.values())
            codes = tuple(sorted({code for (_, code), n in self._tally.new.items() if n}))
            findings = sum(self._tally.findings.values())
            results = [Result("new", None, new, findings, "findings", Limit(0, False), not new, codes)]
            results += [r for r in evaluate(stats, call.options, seen=seen) if r.least]
        else:
            results = list(evaluate(stats, call.options, seen=seen))
        if self._earlier is not None:
            changed = [d for d in drifts if d.significant]
            sites = tuple(dict.fromkeys(d.code for d in changed))
            results.append(
                Result("changes", None, len(changed), len(drifts), "tests", Limit(0, False), not changed, sites)
            )
        bad = self._run.totals["quarantined"]
        everything = bad + self._run.totals["seen"]
        results.append(
            Result(
                "unreadable",
                None,
                bad,
                everything,
                "records",
                call.max_errors,
                not call.max_errors.exceeded(bad, everything),
                ("IN6",) if bad else (),
            )
        )
        return results

    def _text_of(self, document: int) -> str:
        first = 0
        for place, count in self._run.places:
            if document < first + count:
                kept = [record for _, records in load_blob(self._run.spool.path, place) for record in records]
                return kept[document - first].scanned.article
            first += count
        raise IndexError(document)
