"""dedup clean."""

from __future__ import annotations

import sys
from contextlib import ExitStack
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from dedup.cli.running import CLEAN, FINDINGS, UNREADABLE, FaultLog, progress_bar, refuse_outputs, show_notices
from dedup.cli.summary import Summary, print_summary
from dedup.config import Settings
from dedup.errors import UsageError
from dedup.io import InputOptions, Output, atomic_write
from dedup.pipeline.files import FileRun, RunOptions, work_folder
from dedup.pipeline.tasks import FinishOptions

if TYPE_CHECKING:
    from dedup.pipeline.against import Seen
    from dedup.rules.profile import Profile


@dataclass(frozen=True, slots=True)
class CleanCall:
    """The command line of ``dedup clean``, parsed."""

    inputs: list[str]
    output: str | None
    settings: Settings
    verdicts: Path | None
    dry_run: bool
    annotate: bool
    profile: Path | None
    index: str | None
    quarantine: Path | None
    allow_errors: int
    min_records: int
    resume: bool
    jobs: int
    memory: int | None
    quiet: bool
    input: InputOptions


def clean_command(call: CleanCall) -> int:
    """Clean the inputs; the exit code."""
    if call.output is None and not call.dry_run:
        raise UsageError("no output is named", remedy="give -o OUT, or --dry-run to see what would be removed")
    target = None if call.dry_run else call.output
    writes_file = target is not None and target != "-"
    options = RunOptions(
        jobs=call.jobs,
        memory=call.memory,
        work=work_folder(target) if writes_file and target else None,
        resume=call.resume,
        input=call.input,
    )
    profile = load_profile(call.profile, call.settings)
    summary = Summary()
    with ExitStack() as stack:
        progress = stack.enter_context(progress_bar(call.quiet))
        faults = FaultLog(call.quarantine, stack, call.allow_errors)
        seen = stack.enter_context(open_seen(call.index, call.settings, keep=not call.dry_run)) if call.index else None
        run = FileRun(call.inputs, call.settings, options, on_fault=faults, progress=progress, seen=seen)
        refuse_outputs(run, call.verdicts, call.quarantine)
        output = stack.enter_context(Output(target, run.input, call.input, annotate=call.annotate)) if target else None
        verdicts = stack.enter_context(atomic_write(call.verdicts)) if call.verdicts else None
        stack.enter_context(run)
        run.scan()
        resolved = run.match()
        if profile is None and call.settings.furniture:
            profile = run.learn(resolved)
        finish = FinishOptions(render=output is not None, annotate=call.annotate, verdicts=verdicts is not None)
        for chunk in run.finish(resolved, profile, finish):
            summary.add(chunk)
            if output is not None:
                for file, data in chunk.outputs:
                    output.write(file, data)
            if verdicts is not None:
                verdicts.write(chunk.verdicts)
        summary.totals.update(run.totals)
        summary.totals["overflow"] = resolved.overflow
    if not call.quiet:
        show_notices(run)
        print_summary(summary, sys.stderr if target == "-" else sys.stdout, dry_run=call.dry_run)
        if faults.count:
            print(faults.summary(), file=sys.stderr)
    if faults.failed:
        return UNREADABLE
    return FINDINGS if run.totals["records"] < call.min_records else CLEAN


def open_seen(where: str, settings: Settings, *, keep: bool) -> Seen:
    """The index at ``where``, for the length of a run; ``keep`` tells whether it shall remember the run."""
    from dedup.index import open_index
    from dedup.pipeline.against import Seen

    return Seen(open_index(where, settings), keep=keep)


def load_profile(path: Path | None, settings: Settings) -> Profile | None:
    """The profile at ``path``, if one is named."""
    if path is None:
        return None
    from dedup.rules.profile import Profile
    from dedup.similarity import Sketcher

    sketcher = Sketcher(settings)
    loaded = Profile.load(path, lambda lines: sketcher.sketch(lines).skeletons)
    # The pipeline has every line's skeleton at hand, and a profile without a function can go to workers.
    return Profile(loaded.entries)
