"""A check from files to report: scan, match and learn as clean does, then judge."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from contextlib import ExitStack
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np

from dedup.check.baseline import load_baseline, write_baseline
from dedup.check.compare import load_report
from dedup.check.finding import Finding
from dedup.check.judge import Judge
from dedup.check.options import CheckOptions, Limit
from dedup.check.report import CheckReport
from dedup.check.sites import SiteTable
from dedup.check.spread import Spread, words_of
from dedup.check.tally import Tally
from dedup.check.task import NO_SITE, CheckedChunk, CheckJob, CheckTask, Wanted
from dedup.config import Settings
from dedup.pipeline.files import FileRun, RunOptions

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from dedup.io import Fault
    from dedup.pipeline.resolved import Resolved
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
    named: bool = True
    """Whether findings carry their fingerprints, which costs some time."""


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
        everything=call.everything,
        fingerprints=call.write_baseline is not None,
        named=call.named,
        known=known,
        diff=call.diff,
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
        judged = Judge(call, run, tally, table, earlier, known)
        report = judged.report(resolved, tuple(faults))
    if on_finding is not None:
        for finding in judged.site_findings:
            on_finding(finding)
    if call.write_baseline is not None:
        for finding in judged.site_findings:
            tally.fingerprints[int(finding.fingerprint, 16)] = finding.code
        write_baseline(call.write_baseline, tally.fingerprints)
    return report


def _chunks(
    run: FileRun,
    resolved: Resolved,
    call: CheckCall,
    wanted: Wanted,
    profile: Profile | None,
    words: NDArray[np.int64],
    progress: Progress | None,
) -> Iterator[CheckedChunk]:
    args = (call.options, wanted, run.spool.path, profile)
    run.spool.sync()
    done, total = 0, len(resolved.entries)
    for chunk in run.workers.map(CheckTask, args, _jobs(run, resolved, words)):
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
