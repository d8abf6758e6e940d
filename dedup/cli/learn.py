"""dedup learn."""

from __future__ import annotations

import sys
from contextlib import ExitStack
from dataclasses import dataclass
from pathlib import Path

from dedup.cli.clean import load_profile
from dedup.cli.console import console, safe
from dedup.cli.running import CLEAN, UNREADABLE, FaultLog, progress_bar, refuse_outputs, show_notices
from dedup.config import Settings
from dedup.io import InputOptions, atomic_write
from dedup.pipeline.files import FileRun, RunOptions


@dataclass(frozen=True, slots=True)
class LearnCall:
    """The command line of ``dedup learn``, parsed."""

    inputs: list[str]
    output: Path
    settings: Settings
    merge: bool
    quarantine: Path | None
    allow_errors: int
    jobs: int
    memory: int | None
    quiet: bool
    input: InputOptions


def learn_command(call: LearnCall) -> int:
    """Write a profile of what each site repeats; the exit code."""
    options = RunOptions(jobs=call.jobs, memory=call.memory, input=call.input)
    with ExitStack() as stack:
        progress = stack.enter_context(progress_bar(call.quiet))
        faults = FaultLog(call.quarantine, stack, call.allow_errors)
        run = FileRun(call.inputs, call.settings, options, on_fault=faults, progress=progress)
        refuse_outputs(run, call.output, call.quarantine)
        stack.enter_context(run)
        run.scan()
        resolved = run.match()
        profile = run.learn(resolved)
        rows = [
            row
            for entries in profile.entries.values()
            for entry in entries.values()
            for row in (entry.row, *entry.neighbour_rows)
            if row >= 0
        ]
        texts = run.lines(resolved, rows)
        profile = profile.with_examples(texts.__getitem__)
        if call.merge and call.output.exists():
            edited = load_profile(call.output, call.settings)
            profile = profile.merge(edited) if edited else profile
        with atomic_write(call.output) as out:
            out.write(profile.to_bytes())
    if not call.quiet:
        show_notices(run)
        sites = {e.site for e in resolved.entries if e.site}
        text = f"{len(profile):,} lines of {len(profile.entries):,} sites, learned from {run.totals['records']:,} records of {len(sites):,} sites"
        console(sys.stderr).print(safe(text), soft_wrap=True)
        if faults.count:
            print(faults.summary(), file=sys.stderr)
    return UNREADABLE if faults.failed else CLEAN
