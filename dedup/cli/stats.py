"""dedup stats."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from contextlib import ExitStack
from dataclasses import dataclass
from pathlib import Path
from typing import IO, TYPE_CHECKING

from dedup.cli.clean import load_profile
from dedup.cli.console import console, percent, safe, shorten
from dedup.cli.running import CLEAN, UNREADABLE, FaultLog, progress_bar, show_notices
from dedup.codes import CODES
from dedup.config import Settings
from dedup.errors import UsageError
from dedup.io import InputOptions, atomic_write, refuse_overlap
from dedup.pipeline.files import FileRun, RunOptions
from dedup.pipeline.tasks import FinishOptions
from dedup.report.stats import BY, Statistics, StatisticsCollector, Tally, to_csv, to_json

if TYPE_CHECKING:
    from rich.console import Console

FORMATS = ("table", "json", "csv")


@dataclass(frozen=True, slots=True)
class StatsCall:
    """The command line of ``dedup stats``, parsed."""

    inputs: list[str]
    output: str
    settings: Settings
    format: str
    by: tuple[str, ...]
    top: int
    profile: Path | None
    quarantine: Path | None
    allow_errors: int
    jobs: int
    memory: int | None
    quiet: bool
    input: InputOptions


def stats_command(call: StatsCall) -> int:
    """Write the counts; the exit code. Raises UsageError for an unknown format or dimension."""
    if call.format not in FORMATS:
        raise UsageError(f"unknown format {call.format!r}", remedy="give one of " + ", ".join(FORMATS))
    for name in call.by:
        if name not in BY:
            raise UsageError(f"cannot count by {name!r}", remedy="give one or more of " + ",".join(BY))
    options = RunOptions(jobs=call.jobs, memory=call.memory, input=call.input)
    profile = load_profile(call.profile, call.settings)
    statistics = Statistics()
    with ExitStack() as stack:
        progress = stack.enter_context(progress_bar(call.quiet))
        faults = FaultLog(call.quarantine, stack, call.allow_errors)
        run = FileRun(call.inputs, call.settings, options, on_fault=faults, progress=progress)
        if call.output != "-":
            refuse_overlap(call.output, run.input)
        file = None if call.output == "-" else stack.enter_context(atomic_write(call.output))
        stack.enter_context(run)
        run.scan()
        resolved = run.match()
        if profile is None and call.settings.furniture:
            profile = run.learn(resolved)
        finish = FinishOptions(render=False, examples=0, collector=StatisticsCollector())
        for chunk in run.finish(resolved, profile, finish):
            statistics.add(chunk.collected)
        data = _render(call, statistics, run.totals["quarantined"])
        if file is not None:
            file.write(data)
    if file is None and data:
        sys.stdout.buffer.write(data)
        sys.stdout.buffer.flush()
    if file is None and call.format == "table":
        print_tables(statistics, call.by, call.top, sys.stdout, run.totals["quarantined"])
    if not call.quiet:
        show_notices(run)
        if faults.count:
            print(faults.summary(), file=sys.stderr)
    return UNREADABLE if faults.failed else CLEAN


def _render(call: StatsCall, statistics: Statistics, quarantined: int) -> bytes:
    if call.format == "json":
        return to_json(statistics, call.by, quarantined)
    if call.format == "csv":
        return to_csv(statistics, call.by)
    if call.output == "-":
        return b""  # tables go through the console, which knows the terminal's width and colours
    import io

    text = io.StringIO()
    print_tables(statistics, call.by, call.top, text, quarantined)
    return text.getvalue().encode()


def print_tables(statistics: Statistics, by: tuple[str, ...], top: int, stream: IO[str], quarantined: int = 0) -> None:
    """A table a dimension, ``top`` rows at most each; 80 columns wide where ``stream`` is no terminal."""
    out = console(stream)
    if "code" in by:
        _print_codes(out, statistics)
    if "site" in by:
        rows = statistics.by_site()
        _print_tallies(out, "site", "(no site)", rows[:top], len(rows) - top, "more sites")
    if "day" in by:
        rows = statistics.by_day()
        # The latest are wanted; what was before them is in the other formats.
        _print_tallies(out, "day", "(no date)", rows[-top:], len(rows) - top, "earlier days")
    total = statistics.total()
    text = percent(total["characters_stripped"], total["characters"])
    told = (
        f"{total['documents']:,} articles, {total['paragraphs']:,} lines: {total['stripped']:,} stripped"
        f" ({text} of the text), {total['flagged']:,} flagged; {total['copies']:,} copies; {quarantined:,} quarantined"
    )
    out.print(safe(told))


def _print_table(out: Console, columns: tuple[str, ...], rows: Sequence[tuple[str, ...]]) -> None:
    """The first column is text and gives way, so that the numbers in the others are always whole."""
    from rich import box
    from rich.table import Table

    table = Table(box=box.SIMPLE_HEAD, show_edge=False, pad_edge=False)
    widths = [max(map(len, column)) for column in zip(columns, *rows, strict=True)]
    room = max(8, out.width - sum(widths[1:]) - 3 * (len(columns) - 1))
    table.add_column(columns[0], no_wrap=True)
    for name, width in zip(columns[1:], widths[1:], strict=True):
        table.add_column(name, justify="right", no_wrap=True, min_width=width)
    for first, *numbers in rows:
        table.add_row(safe(shorten(first, room)), *numbers)
    out.print(table)


def _print_codes(out: Console, statistics: Statistics) -> None:
    documents = statistics.total()["documents"]
    rows = []
    for code, stripped, flagged, spread in statistics.by_code():
        name = CODES[code].name if code in CODES else "your rule"
        rows.append((f"{code} {name}", f"{stripped:,}", f"{flagged:,}", f"{spread:,}", percent(spread, documents)))
    _print_table(out, ("code", "stripped", "flagged", "articles", "share"), rows)
    out.print()


def _print_tallies(
    out: Console, name: str, missing: str, tallies: list[tuple[str, Tally]], left: int, what: str
) -> None:
    rows = []
    for key, t in tallies:
        share = percent(t["stripped"], t["paragraphs"])
        counts = [f"{t[measure]:,}" for measure in ("documents", "paragraphs", "stripped", "flagged", "copies")]
        rows.append((key or missing, *counts[:3], share, *counts[3:]))
    _print_table(out, (name, "articles", "lines", "stripped", "share", "flagged", "copies"), rows)
    if left > 0:
        told = f"and {left:,} {what}; --top {left + len(rows)} or --format csv has all"
        out.print(safe(told, "dim"))
    out.print()
