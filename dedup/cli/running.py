"""What commands over files have in common: progress, quarantine, the exit code."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

from dedup.cli.console import console, safe

if TYPE_CHECKING:
    from dedup.io import Fault
    from dedup.pipeline.files import FileRun

CLEAN, FINDINGS, UNREADABLE = 0, 1, 3
_SHOWN_FAULTS = 10


@contextmanager
def progress_bar(quiet: bool) -> Iterator[Callable[[str, int, int | None], None] | None]:
    """A bar a stage with the remaining time on a terminal, nothing in a pipe."""
    if quiet or not sys.stderr.isatty():
        yield None
        return
    from rich.progress import BarColumn, Progress, TaskID, TaskProgressColumn, TextColumn, TimeRemainingColumn

    columns = (TextColumn("{task.description:<9}"), BarColumn(), TaskProgressColumn(), TimeRemainingColumn())
    with Progress(*columns, console=console(sys.stderr), transient=True) as bars:
        tasks: dict[str, TaskID] = {}

        def update(stage: str, done: int, total: int | None) -> None:
            if stage not in tasks:
                tasks[stage] = bars.add_task(stage, total=total)
            bars.update(tasks[stage], completed=done, total=total)

        yield update


class FaultLog:
    """Counts faults, shows the first on standard error, and keeps all of them byte for byte where asked."""

    def __init__(self, path: Path | None, stack: ExitStack, allowed: int = 0) -> None:
        from dedup.io import Quarantine

        self.count = 0
        self.path = path
        self._allowed = allowed
        self._start = -1
        """Where a record began that comes in pieces, for it is too long to be held; -1 between records."""
        self._quarantine = stack.enter_context(Quarantine(path)) if path else None

    def __call__(self, fault: Fault) -> None:
        """Take one fault."""
        self.count += not fault.more
        if self._start < 0:
            self._start = fault.offset
        if self._quarantine is not None:
            self._quarantine.write(fault)
        if not fault.more and self.count <= _SHOWN_FAULTS:
            where = f"{fault.file}:{fault.number} (byte {self._start})"
            console(sys.stderr).print(safe(f"{fault.code} {where}: {fault.reason}"), soft_wrap=True)
        if not fault.more:
            self._start = -1

    @property
    def failed(self) -> bool:
        """Whether there were more than allowed."""
        return self.count > self._allowed

    def summary(self) -> str:
        """One sentence for people; empty where nothing was quarantined."""
        if not self.count:
            return ""
        noun = "record" if self.count == 1 else "records"
        kept = f"kept in {self.path}" if self.path else "not kept; --quarantine FILE keeps them byte for byte"
        return f"{self.count:,} {noun} could not be read: {kept}"


def refuse_outputs(run: FileRun, *paths: Path | str | None) -> None:
    """Raise UsageError where one of ``paths`` is input of the run, or lies inside it."""
    from dedup.io import refuse_overlap

    for path in paths:
        if path is not None and str(path) != "-":
            refuse_overlap(path, run.input)


def show_notices(run: FileRun) -> None:
    """What the reader decided about files, on standard error."""
    out = console(sys.stderr)
    for line in run.input.summary():
        out.print(safe(line, "dim"), soft_wrap=True)
    if not run.totals["seen"] and not run.totals["quarantined"]:
        out.print(safe("note: there are no records in the input", "dim"), soft_wrap=True)
    for line in run.input.notices[:10]:
        out.print(safe(f"note: {line}", "dim"), soft_wrap=True)
    for note, count in run.notes.most_common(10):
        out.print(safe(f"note: {count:,} × {note}", "dim"), soft_wrap=True)
