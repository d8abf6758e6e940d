"""What the dedup index commands do."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator
from contextlib import ExitStack, closing
from pathlib import Path

from dedup.cli.console import console, safe
from dedup.cli.running import CLEAN, UNREADABLE, FaultLog, progress_bar, show_notices
from dedup.config import Settings
from dedup.errors import UsageError
from dedup.index import Index, open_index
from dedup.index.open import is_file
from dedup.index.parameters import settings_from
from dedup.io import Fault, InputOptions, Parser, atomic_write, open_input
from dedup.model import Document
from dedup.pipeline.against import Seen
from dedup.pipeline.files import FileRun, RunOptions
from dedup.pipeline.stream import Deduplicator
from dedup.pipeline.tasks import json_line


def open_existing(where: str, *, keep: str | None = None) -> closing[Index]:
    """An index with the settings it was built with, closed when left. Raises UsageError where there is none."""
    from dedup.index.open import stored_parameters

    return closing(open_index(where, settings_from(stored_parameters(where)), keep=keep))


def build_command(
    where: str,
    inputs: list[str],
    settings: Settings,
    *,
    keep: str | None,
    quarantine: Path | None,
    allow_errors: int,
    jobs: int,
    quiet: bool,
    input_options: InputOptions,
) -> int:
    """Add the documents of ``inputs``; the exit code."""
    with ExitStack() as stack:
        progress = stack.enter_context(progress_bar(quiet))
        faults = FaultLog(quarantine, stack, allow_errors)
        seen = stack.enter_context(Seen(open_index(where, settings, keep=keep)))
        options = RunOptions(jobs=jobs, keep_records=False, input=input_options)
        run = stack.enter_context(FileRun(inputs, settings, options, on_fault=faults, progress=progress, seen=seen))
        run.scan()
        resolved = run.match()
        copies = sum(resolved.copy_of(n) is not None for n in range(len(resolved.entries)))
        info = seen.index.info()
    if not quiet:
        show_notices(run)
        text = (
            f"{len(resolved.entries):,} documents added, {copies:,} of them copies of earlier ones; "
            f"{info.documents:,} documents and {info.paragraphs:,} paragraphs in {info.where}"
        )
        console(sys.stderr).print(safe(text), soft_wrap=True)
        if faults.count:
            print(faults.summary(), file=sys.stderr)
    return UNREADABLE if faults.failed else CLEAN


def query_command(where: str, inputs: list[str], output: str, settings: Settings, options: InputOptions) -> int:
    """Write the outcome of every document; the exit code."""
    with ExitStack() as stack:
        faults = FaultLog(None, stack)
        index = stack.enter_context(open_existing(where))
        seen = stack.enter_context(Deduplicator(index, _with_parameters(settings, where)))
        write = _open(output, stack)
        for item in _documents(inputs, options):
            if isinstance(item, Fault):
                faults(item)
            else:
                write(json_line(seen.query(item).to_dict()))
    if faults.count:
        print(faults.summary(), file=sys.stderr)
    return UNREADABLE if faults.failed else CLEAN


def _with_parameters(settings: Settings, where: str) -> Settings:
    from dataclasses import replace

    from dedup.index.open import stored_parameters

    built = settings_from(stored_parameters(where))
    names = ("seed", "shingle", "num_perm", "threshold", "min_tokens", "bucket_cap", "recall")
    return replace(settings, **{name: getattr(built, name) for name in names})


def _documents(inputs: list[str], options: InputOptions) -> Iterator[Document | Fault]:
    parser = Parser(options)
    for chunk in open_input(inputs, options).chunks():
        for item in parser.parse(chunk):
            yield item if isinstance(item, Fault) else item.document


def verify_command(where: str) -> int:
    """Print what is wrong; the exit code."""
    if is_file(where):
        from dedup.index.sqlite import verify_file

        wrong = verify_file(Path(where))
    else:
        with open_existing(where) as index:
            wrong = index.verify()
    out = console()
    for line in wrong:
        out.print(safe(line), soft_wrap=True)
    if wrong:
        remedy = "nothing was changed; put back a copy, or build the index anew beside it"
        console(sys.stderr).print(safe(f"{where} is damaged: {remedy}"), soft_wrap=True)
        return UNREADABLE
    out.print(safe(f"{where} is whole"), soft_wrap=True)
    return CLEAN


def info_command(where: str, *, as_json: bool) -> int:
    """Print counts and parameters; the exit code."""
    with open_existing(where) as index:
        info = index.info()
    counts = {
        "home": info.home, "where": info.where, "documents": info.documents, "paragraphs": info.paragraphs,
        "overflow": info.overflow, "bytes": info.bytes,
    }  # fmt: skip
    if as_json:
        sys.stdout.buffer.write(json_line({**counts, "parameters": dict(info.parameters)}))
        return CLEAN
    out = console()
    for name, value in {**counts, **info.parameters}.items():
        out.print(safe(f"{name:<11} {value:,}" if isinstance(value, int) else f"{name:<11} {value}"), soft_wrap=True)
    return CLEAN


def export_command(where: str, output: str) -> int:
    """Write every remembered document; the exit code."""
    with ExitStack() as stack:
        index = stack.enter_context(open_existing(where))
        write = _open(output, stack)
        for one in index.export():
            paragraphs = [
                {"paragraph": paragraph, "key": key} for paragraph, key in zip(one.paragraphs, one.keys, strict=True)
            ]
            write(json_line({"document": one.id, "site": one.site, "seen": one.seen, "paragraphs": paragraphs}))
    return CLEAN


def _open(output: str, stack: ExitStack) -> Callable[[bytes], object]:
    if output == "-":
        stack.callback(sys.stdout.buffer.flush)
        return sys.stdout.buffer.write
    if not output:
        raise UsageError("no output is named", remedy="give a file, or - for standard output")
    return stack.enter_context(atomic_write(Path(output))).write
