"""Run ``dedup check`` and write its report in every format asked for."""

from __future__ import annotations

import sys
from contextlib import ExitStack
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING, BinaryIO

from dedup.check import formats
from dedup.check.options import Limit
from dedup.check.run import CheckCall, check
from dedup.cli.check_text import print_report
from dedup.cli.clean import load_profile
from dedup.cli.running import FaultLog, progress_bar
from dedup.errors import UsageError
from dedup.io import InputOptions, atomic_write
from dedup.pipeline.sampling import Sample, count_records

if TYPE_CHECKING:
    from dedup.check.finding import Finding
    from dedup.check.report import CheckReport


@dataclass(frozen=True, slots=True)
class Outputs:
    """Formats with their files; ``-`` is standard output, ``!`` standard error."""

    targets: tuple[tuple[str, str], ...]

    @classmethod
    def of(cls, names: list[str], output: str | None, *, diff: bool = False) -> Outputs:
        """From ``--format NAME[=FILE]`` and ``-o``.

        Raises UsageError for an unknown format, or two formats for one place.
        """
        targets: list[tuple[str, str]] = []
        for item in names:
            name, _, file = item.partition("=")
            if name not in formats.NAMES:
                raise UsageError(f"unknown format {name!r}", remedy="give one of " + ", ".join(formats.NAMES))
            if not file:
                file, output = output or ("!" if diff else "-"), None
            targets.append((name, file))
        if output is not None:
            raise UsageError("-o names a file, but every format has its own", remedy="leave -o out")
        places = [file for _, file in targets]
        for file in places:
            if places.count(file) > 1:
                where = "standard output" if file == "-" else file
                raise UsageError(
                    f"two formats would go to {where}", remedy="give each its file: --format sarif=FILE --format text"
                )
        return cls(tuple(targets))


def sample_of(text: str | None, seed: int, inputs: list[str], options: InputOptions) -> Sample | None:
    """The sample that ``--sample`` asks for; for a number of articles, the input is counted first.

    Raises UsageError for anything but a number or a share, and for a number of articles of a pipe.
    """
    if text is None:
        return None
    limit = Limit.parse(text, "--sample")
    if limit.value <= 0:
        raise UsageError("--sample 0 looks at nothing", remedy="give a number of articles, or a share such as 1%")
    if limit.share:
        return Sample(limit.value, seed)
    if "-" in inputs:
        raise UsageError("a pipe cannot be counted before it is read", remedy="give a share, such as --sample 1%")
    return Sample(min(1.0, limit.value / max(1, count_records(inputs, options))), seed)


def check_command(
    call: CheckCall,
    outputs: Outputs,
    *,
    profile: Path | None,
    quarantine: Path | None,
    statistics: bool,
    examples: int,
    exit_zero: bool,
    quiet: bool,
) -> int:
    """Check and report; the exit code."""
    streams = [(name, file) for name, file in outputs.targets if name in formats.STREAMS]
    named = any(name in formats.NAMING for name, _ in outputs.targets)
    call = replace(call, profile=load_profile(profile, call.settings), everything=bool(streams), named=named)
    with ExitStack() as stack:
        progress = stack.enter_context(progress_bar(quiet))
        faults = FaultLog(quarantine, stack)
        writers = [formats.STREAMS[name](_open(file, stack)) for name, file in streams]

        def on_finding(finding: Finding) -> None:
            for writer in writers:
                writer.add(finding)

        report = check(
            call,
            on_finding=on_finding if writers else None,
            on_diff=_write_out if call.diff else None,
            on_fault=faults,
            progress=progress,
        )
        for writer in writers:
            writer.close(report)
        sys.stdout.flush()
        for name, file in outputs.targets:
            if name == "text":
                _write_text(report, file, examples, statistics, stack)
            elif name not in formats.STREAMS:
                _open(file, stack).write(formats.DOCUMENTS[name](report))
        sys.stdout.flush()
    if call.write_baseline is not None and report.complete:
        return 0
    return 0 if exit_zero and report.complete else report.exit_code


def _write_text(report: CheckReport, file: str, examples: int, statistics: bool, stack: ExitStack) -> None:
    import io

    if file in "-!":
        print_report(report, sys.stdout if file == "-" else sys.stderr, examples=examples, statistics=statistics)
        return
    text = io.StringIO()
    print_report(report, text, examples=examples, statistics=statistics, plain=True)
    _open(file, stack).write(text.getvalue().encode("utf-8", "replace"))


def _write_out(data: bytes) -> None:
    sys.stdout.buffer.write(data)


def _open(file: str, stack: ExitStack) -> BinaryIO:
    if file == "-":
        return sys.stdout.buffer
    if file == "!":
        return sys.stderr.buffer
    return stack.enter_context(atomic_write(file))  # type: ignore[return-value]
