"""Clean every text file of DATA whole: seconds, MB/s, peak memory, and whether the accounting is exact.

    python benchmarks/clean.py DATA [--jobs 1] [--only NAME] [--again]

DATA is a folder that holds ``text/*.jsonl.gz``. MB are millions of bytes of JSON lines, decompressed. The seconds are
of a whole process, processor time first; the start of an empty run, printed first, is contained in each. Accounting:
records in = kept + dropped + quarantined; cut spans and the cleaned text rebuild every text word by word; every other
field is as it was. ``--again`` cleans the output once more and counts the records that change.
"""

from __future__ import annotations

import argparse
import gzip
import json
import os
import sys
import tempfile
import time
from collections import defaultdict
from pathlib import Path
from typing import Any


def run(*arguments: str) -> tuple[int, float, float, float]:
    """(exit code, processor seconds, wall seconds, peak MB of the largest process)."""
    start = time.perf_counter()
    command = [sys.executable, "-m", "dedup", *arguments]
    pid = os.spawnv(os.P_NOWAIT, sys.executable, command)
    _, status, usage = os.wait4(pid, 0)
    wall = time.perf_counter() - start
    return os.waitstatus_to_exitcode(status), usage.ru_utime + usage.ru_stime, wall, usage.ru_maxrss / 1024


def read(path: Path) -> list[dict[str, Any]]:
    opener = gzip.open if path.suffix == ".gz" else open
    with opener(path, "rt", encoding="utf-8", newline="\n") as file:  # type: ignore[operator]
        return [json.loads(line) for line in file]


def check(source: list[dict[str, Any]], cleaned: list[dict[str, Any]], verdicts: Path) -> str:
    """Empty where all is accounted for, else what is not."""
    if len(source) != len(cleaned):
        return f"{len(source)} records in, {len(cleaned)} out"
    cut: dict[int, dict[tuple[int, int], str]] = defaultdict(dict)
    for verdict in read(verdicts):
        if verdict["action"] == "strip":
            cut[verdict["record"]][verdict["start"], verdict["end"]] = verdict["text"]
    for number, (old, new) in enumerate(zip(source, cleaned, strict=True)):
        if {**old, "text": None} != {**new, "text": None}:
            return f"record {number}: another field changed"
        text, position, kept = old["text"], 0, []
        for start, end in sorted(cut[number]):
            if text[start:end] != cut[number][start, end]:
                return f"record {number}: a verdict's text is not what its offsets say"
            kept.append(text[position:start])
            position = end
        if "".join([*kept, text[position:]]).split() != new["text"].split():
            return f"record {number}: kept and cut do not rebuild the text"
    return ""


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("data", type=Path)
    parser.add_argument("--jobs", default="1")
    parser.add_argument("--only")
    parser.add_argument("--again", action="store_true")
    options = parser.parse_args()
    failed = 0
    with tempfile.TemporaryDirectory() as scratch:
        folder = Path(scratch)
        empty = folder / "empty.jsonl"
        empty.write_text('{"text": "Rain fell."}\n')
        run("clean", str(empty), "-o", str(folder / "warm.jsonl"), "-q")
        _, idle, _, _ = run("clean", str(empty), "-o", str(folder / "warm.jsonl"), "-q")
        print(f"start of a run, warm cache: {idle:.2f} s; {options.jobs} jobs")
        print(f"{'file':24}{'records':>9}{'MB':>8}{'cpu s':>8}{'wall s':>8}{'MB/cpu s':>10}{'peak MB':>9}  accounting")
        for path in sorted((options.data / "text").glob("*.jsonl.gz")):
            name = path.name.removesuffix(".jsonl.gz")
            if options.only and options.only != name:
                continue
            out, verdicts = folder / "out.jsonl", folder / "verdicts.jsonl"
            # The wording of the text is compared, so tidying is off; a tidied run differs in white space and entities.
            arguments = ["clean", str(path), "-q", "-j", options.jobs, "--verdicts", str(verdicts)]
            code, cpu, wall, peak = run(*arguments, "-o", str(out), "--no-normalise")
            source = read(path)
            size = sum(len(json.dumps(row, ensure_ascii=False).encode()) for row in source) / 1e6
            problem = f"exit code {code}" if code else check(source, read(out), verdicts)
            failed += bool(problem)
            note = problem or "exact"
            if options.again:
                first, second = folder / "one.jsonl", folder / "two.jsonl"
                run("clean", str(path), "-q", "-j", options.jobs, "-o", str(first))
                run("clean", str(first), "-q", "-j", options.jobs, "-o", str(second))
                changed = sum(a != b for a, b in zip(read(first), read(second), strict=True))
                note += f"; a second run changes {changed} records"
            print(
                f"{name:24}{len(source):9,}{size:8.1f}{cpu:8.1f}{wall:8.1f}{size / max(cpu - idle, 1e-9):10.1f}{peak:9.0f}  {note}",
                flush=True,
            )
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
