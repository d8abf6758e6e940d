"""A check from files to report: scan, match and learn as clean does, then judge."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from contextlib import ExitStack
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np

from dedup.check.baseline import load_baseline, write_baseline
from dedup.check.compare import Earlier, compare, load_report
from dedup.check.finding import Finding
from dedup.check.limits import evaluate
from dedup.check.options import CheckOptions, Limit
from dedup.check.report import CheckReport, Drift, Result, SiteStats
from dedup.check.sites import SiteFindings, SiteTable
from dedup.check.tally import Tally
from dedup.check.task import NO_SITE, CheckedChunk, CheckJob, CheckTask, Wanted
from dedup.config import Settings
from dedup.pipeline.files import FileRun, RunOptions
from dedup.pipeline.tasks import load_blob
from dedup.pipeline.workers import Workers
from dedup.rules.user import UserRules
from dedup.similarity import match_key

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from dedup.io import Fault
    from dedup.pipeline.batch import Resolved
    from dedup.rules.profile import Profile

Progress = Callable[[str, int, int | None], None]
_SHOWN_FAULTS = 100


@dataclass(frozen=True, slots=True)
class CheckCall:
    """What to check and what to make of it besides a report."""

    inputs: Sequence[str]
    settings: Settings = field(default_factory=Settings)
    options: CheckOptions = field(default_factory=CheckOptions)
    run: RunOptions = field(default_factory=RunOptions)
    profile: Profile | None = None
    baseline: Path | None = None
    write_baseline: Path | None = None
    fail_on_new: bool = False
    compare: Path | None = None
    max_errors: Limit = field(default_factory=lambda: Limit(0, False))
    everything: bool = False
    """Hand every finding to ``on_finding``, not examples only."""
    diff: bool = False


def check(
    call: CheckCall,
    *,
    on_finding: Callable[[Finding], None] | None = None,
    on_diff: Callable[[bytes], None] | None = None,
    on_fault: Callable[[Fault], None] | None = None,
    progress: Progress | None = None,
) -> CheckReport:
    """Check files. Memory is bounded: columns of numbers, and examples of each site and code.

    ``on_finding`` gets findings in input order, those on whole sites last. Raises ConfigError for a baseline or an
    earlier report that cannot be read, UsageError for inputs that cannot be opened.
    """
    earlier = load_report(call.compare) if call.compare else None
    known = load_baseline(call.baseline) if call.baseline else None
    wanted = Wanted(
        everything=call.everything, fingerprints=call.write_baseline is not None, known=known, diff=call.diff
    )
    faults: list[tuple[str, str, int, str]] = []

    def note_fault(fault: Fault) -> None:
        if not fault.more and len(faults) < _SHOWN_FAULTS:
            faults.append((fault.code, fault.file, fault.number, fault.reason))
        if on_fault is not None:
            on_fault(fault)

    with ExitStack() as stack:
        run = stack.enter_context(FileRun(call.inputs, call.settings, call.run, on_fault=note_fault, progress=progress))
        run.scan()
        resolved = run.match()
        profile = call.profile
        if profile is None and call.settings.furniture:
            profile = run.learn(resolved)
        tally = Tally()
        words = words_of(resolved)
        for chunk in _chunks(run, resolved, call, wanted, profile, words, progress):
            findings = tally.add(chunk)
            if on_finding is not None:
                for finding in findings:
                    on_finding(finding)
            if on_diff is not None and chunk.diff:
                on_diff(chunk.diff)
        names = tally.groups if tally.groups is not None else [e.site or NO_SITE for e in resolved.entries]
        table = SiteTable(tally, names, words)
        judged = _Judge(call, run, tally, table, earlier, known)
        report = judged.report(resolved, tuple(faults))
    if on_finding is not None:
        for finding in judged.site_findings:
            on_finding(finding)
    if call.write_baseline is not None:
        for finding in judged.site_findings:
            tally.fingerprints[int(finding.fingerprint, 16)] = finding.code
        write_baseline(call.write_baseline, tally.fingerprints)
    return report


def words_of(resolved: Resolved) -> NDArray[np.int64]:
    """(d,) tokens of each document, without the paragraphs that ART or CAP rules strip."""
    tokens = np.append(resolved.tokens, 0).astype(np.int64)
    if len(resolved.starts) < 2:
        return np.zeros(0, np.int64)
    words: NDArray[np.int64] = np.add.reduceat(tokens, resolved.starts[:-1])
    words[resolved.starts[:-1] == resolved.starts[1:]] = 0
    return words


def _chunks(
    run: FileRun,
    resolved: Resolved,
    call: CheckCall,
    wanted: Wanted,
    profile: Profile | None,
    words: NDArray[np.int64],
    progress: Progress | None,
) -> Iterator[CheckedChunk]:
    args = (call.settings, call.options, wanted, run.spool.path, profile)
    run.spool.sync()
    done, total = 0, len(resolved.entries)
    with Workers[CheckJob, CheckedChunk](CheckTask, args, run.jobs) as workers:
        for chunk in workers.map(_jobs(run, resolved, words)):
            done += len(chunk.facts.missing)
            if progress is not None:
                progress("checking", done, total)
            yield chunk


def _jobs(run: FileRun, resolved: Resolved, words: NDArray[np.int64]) -> Iterator[CheckJob]:
    spread = Spread(resolved)
    first = 0
    for job, count in run.work_on(resolved):
        groups = {n: spread.of(first + n) for n in job.found}
        originals = {n: resolved.copies[first + n][0] for n in job.copies}
        yield CheckJob(job, words[first : first + count].tolist(), groups, originals)
        first += count


class Spread:
    """How far each repeated paragraph has spread: copies and sites that point to the same earlier one."""

    def __init__(self, resolved: Resolved) -> None:
        rows = resolved.rows
        starts = resolved.starts
        targets = resolved.earlier[rows]
        own = np.searchsorted(starts, rows, side="right") - 1
        self._first = starts
        self._rows = rows
        self._bounds = np.searchsorted(rows, starts).tolist()
        distinct, inverse = np.unique(targets, return_inverse=True)
        owners = np.searchsorted(starts, distinct, side="right") - 1
        self._target = owners[inverse]
        self._copies = np.bincount(inverse, minlength=len(distinct))[inverse] if len(rows) else inverse
        numbers: dict[str | None, int] = {}
        site = np.fromiter(
            (numbers.setdefault(e.site, len(numbers)) for e in resolved.entries), np.int64, len(resolved.entries)
        )
        n = max(1, len(numbers))
        if len(rows):
            pairs = np.concatenate([inverse * n + site[own], np.arange(len(distinct)) * n + site[owners]])
            self._sites = np.bincount(np.unique(pairs) // n, minlength=len(distinct))[inverse]
        else:
            self._sites = inverse

    def of(self, document: int) -> dict[int, tuple[int, int, int]]:
        """Row within the document → (number of the earlier document, copies, sites)."""
        a, b = self._bounds[document], self._bounds[document + 1]
        first = int(self._first[document])
        return {
            int(self._rows[k]) - first: (int(self._target[k]), int(self._copies[k]), int(self._sites[k]))
            for k in range(a, b)
        }


class _Judge:
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
        stats = self._with_gone(self._table.stats())
        results = self._results(stats, resolved, drifts)
        complete = next(r.passed for r in results if r.name == "unreadable")
        shown = [f for rows in tally.examples.values() for f in rows]
        totals = {
            "records": len(resolved.entries),
            "quarantined": self._run.totals["quarantined"],
            "paragraphs": self._run.totals["paragraphs"],
            "words": int(self._table.words.sum()),
            "findings": sum(tally.findings.values()),
            "allowed": tally.allowed,
        }
        if self._known is not None:
            totals["new"] = sum(tally.new.values())
        return CheckReport(
            all(r.passed for r in results), complete, totals, tuple(results), stats,
            (*self.site_findings, *shown), tuple(drifts), call.settings.fingerprint, tuple(notices), False, faults,
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

    def _with_gone(self, stats: dict[str, SiteStats]) -> dict[str, SiteStats]:
        """``stats`` with an entry for sites that are gone, so that nothing is reported of a site unheard of."""
        for finding in self.site_findings:
            if finding.site not in stats:
                stats[finding.site] = SiteStats(
                    finding.site, 0, 0, 0.0, 0, {}, {}, {}, {finding.code: 1}, {finding.code: 0}
                )
        return stats

    def _results(self, stats: dict[str, SiteStats], resolved: Resolved, drifts: list[Drift]) -> list[Result]:
        call = self._call
        if call.fail_on_new:
            # What the baseline knows was accepted: only what it does not know can fail.
            new = sum(self._tally.new.values())
            codes = tuple(sorted({code for (_, code), n in self._tally.new.items() if n}))
            findings = sum(self._tally.findings.values())
            results = [Result("new", None, new, findings, "findings", Limit(0, False), not new, codes)]
            results += [r for r in evaluate(stats, call.options) if r.least]
        else:
            results = list(evaluate(stats, call.options))
        if self._earlier is not None:
            changed = [d for d in drifts if d.significant]
            sites = tuple(dict.fromkeys(d.code for d in changed))
            results.append(
                Result("changes", None, len(changed), len(drifts), "tests", Limit(0, False), not changed, sites)
            )
        bad = self._run.totals["quarantined"]
        seen = bad + len(resolved.entries)
        results.append(
            Result(
                "unreadable",
                None,
                bad,
                seen,
                "records",
                call.max_errors,
                not call.max_errors.exceeded(bad, seen),
                ("IN6",) if bad else (),
            )
        )
        return results

    def _text_of(self, document: int) -> str:
        first = 0
        for place, count in self._run.places:
            if document < first + count:
                kept = [record for _, records in load_blob(self._run.spool.path, place) for record in records]
                return kept[document - first].scanned.document.text
            first += count
        raise IndexError(document)
