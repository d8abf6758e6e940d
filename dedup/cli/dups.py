"""dedup dups."""

from __future__ import annotations

import sys
from collections import Counter
from contextlib import ExitStack
from dataclasses import dataclass
from pathlib import Path
from typing import IO, TYPE_CHECKING

from dedup.cli.console import console, safe
from dedup.cli.running import CLEAN, UNREADABLE, FaultLog, progress_bar, refuse_outputs, show_notices
from dedup.config import Settings
from dedup.io import AtomicFile, InputOptions, atomic_write
from dedup.pipeline.files import FileRun, RunOptions
from dedup.pipeline.tasks import json_line
from dedup.pipeline.verdicts import kind_of

if TYPE_CHECKING:
    from dedup.pipeline.resolved import Resolved

_LINES_A_WRITE = 4096


@dataclass(frozen=True, slots=True)
class DupsCall:
    """The command line of ``dedup dups``, parsed."""

    inputs: list[str]
    output: str
    settings: Settings
    pairs: bool
    articles: bool
    rules: bool
    quarantine: Path | None
    allow_errors: int
    jobs: int
    memory: int | None
    quiet: bool
    input: InputOptions


def dups_command(call: DupsCall) -> int:
    """Write duplicates as JSON lines; the exit code."""
    options = RunOptions(jobs=call.jobs, memory=call.memory, keep_records=False, judge=call.rules, input=call.input)
    with ExitStack() as stack:
        progress = stack.enter_context(progress_bar(call.quiet))
        faults = FaultLog(call.quarantine, stack, call.allow_errors)
        run = FileRun(call.inputs, call.settings, options, on_fault=faults, progress=progress)
        refuse_outputs(run, call.output, call.quarantine)
        stack.enter_context(run)
        out: IO[bytes] | AtomicFile
        out = sys.stdout.buffer if call.output == "-" else stack.enter_context(atomic_write(Path(call.output)))
        run.scan()
        resolved = run.match()
        kinds = _write_pairs(resolved, out) if call.pairs else _write_clusters(resolved, out, call.articles)
    sys.stdout.flush()
    if not call.quiet:
        show_notices(run)
        what = "pairs" if call.pairs else "clusters"
        by_kind = ", ".join(f"{n:,} {kind}" for kind, n in kinds.most_common())
        text = f"{sum(kinds.values()):,} {what} among {run.totals['paragraphs']:,} paragraphs of {run.totals['records']:,} records"
        console(sys.stderr).print(safe(f"{text}: {by_kind}" if by_kind else text), soft_wrap=True)
        if resolved.overflow:
            note = f"{resolved.overflow:,} bucket memberships were turned away by the bucket cap"
            console(sys.stderr).print(safe(note), soft_wrap=True)
        if faults.count:
            print(faults.summary(), file=sys.stderr)
    return UNREADABLE if faults.failed else CLEAN


def _write_pairs(resolved: Resolved, out: IO[bytes] | AtomicFile) -> Counter[str]:
    kinds: Counter[str] = Counter()
    lines: list[bytes] = []
    for left, right, jaccard, found in resolved.pairs():
        kind = kind_of(found)
        kinds[kind] += 1
        row = {
            "left": {"document": left[0], "paragraph": left[1]},
            "right": {"document": right[0], "paragraph": right[1]},
            "jaccard": round(jaccard, 6),
            "kind": kind,
        }
        lines.append(json_line(row))
        if len(lines) == _LINES_A_WRITE:
            out.write(b"".join(lines))
            lines.clear()
    out.write(b"".join(lines))
    return kinds


def _write_clusters(resolved: Resolved, out: IO[bytes] | AtomicFile, articles: bool) -> Counter[str]:
    kinds: Counter[str] = Counter()
    for cluster in resolved.article_clusters() if articles else resolved.clusters():
        kinds[cluster.kind] += 1
        places = [_place(member) for member in cluster.members]
        row = {
            "canonical": places[0],
            "members": places,
            "documents": len({member[0] for member in cluster.members}),
            "sites": list(cluster.sites),
            "kind": cluster.kind,
        }
        out.write(json_line(row))
    return kinds


def _place(member: tuple[str, int | None]) -> dict[str, object]:
    document, paragraph = member
    return {"document": document} if paragraph is None else {"document": document, "paragraph": paragraph}
