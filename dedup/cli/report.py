"""dedup report."""

from __future__ import annotations

import sys
from contextlib import ExitStack
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from dedup.cli.clean import load_profile
from dedup.cli.console import console, safe
from dedup.cli.running import CLEAN, UNREADABLE, FaultLog, progress_bar, show_notices
from dedup.config import Settings
from dedup.io import InputOptions, atomic_write, refuse_overlap
from dedup.pipeline.files import FileRun, RunOptions
from dedup.pipeline.tasks import FinishOptions
from dedup.report import MAX_BYTES, Overview, ReportData, render_page

if TYPE_CHECKING:
    from dedup.io import Fault


@dataclass(frozen=True, slots=True)
class ReportCall:
    """The command line of ``dedup report``, parsed."""

    inputs: list[str]
    output: str
    settings: Settings
    documents: int
    max_size: int | None
    profile: Path | None
    quarantine: Path | None
    allow_errors: int
    jobs: int
    memory: int | None
    quiet: bool
    input: InputOptions


def report_command(call: ReportCall) -> int:
    """Write the page; the exit code."""
    options = RunOptions(jobs=call.jobs, memory=call.memory, input=call.input)
    profile = load_profile(call.profile, call.settings)
    data = ReportData(call.inputs, call.settings, str(call.profile or ""))
    with ExitStack() as stack:
        progress = stack.enter_context(progress_bar(call.quiet))
        faults = FaultLog(call.quarantine, stack, call.allow_errors)

        def on_fault(fault: Fault) -> None:
            faults(fault)
            data.fault(fault)

        run = FileRun(call.inputs, call.settings, options, on_fault=on_fault, progress=progress)
        if call.output != "-":
            refuse_overlap(call.output, run.input)
        page = None if call.output == "-" else stack.enter_context(atomic_write(call.output))
        stack.enter_context(run)
        run.scan()
        resolved = run.match()
        if profile is None and call.settings.furniture:
            profile = run.learn(resolved)
        overview = Overview(resolved, call.documents)
        finish = FinishOptions(render=False, examples=0, collector=overview.gatherer)
        for chunk in run.finish(resolved, profile, finish):
            data.take(chunk)
        data.totals.update(run.totals)
        data.totals["overflow"] = resolved.overflow
        data.notes = [*run.input.summary(), *(f"{count:,} × {note}" for note, count in run.notes.most_common(10))]
        overview.fill(data)
        html = render_page(data, call.max_size or MAX_BYTES)
        if page is None:
            sys.stdout.buffer.write(html)
            sys.stdout.buffer.flush()
        else:
            page.write(html)
    if not call.quiet:
        show_notices(run)
        if page is not None:
            told = f"{call.output}: {data.totals['records']:,} records, {len(html) / 1e6:.1f} MB; open it in a browser"
            console(sys.stderr).print(safe(told), soft_wrap=True)
        if faults.count:
            print(faults.summary(), file=sys.stderr)
    return UNREADABLE if faults.failed else CLEAN
