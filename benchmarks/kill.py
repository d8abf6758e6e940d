"""Kill runs of ``dedup clean`` at random moments and resume them: is the result that of a run left alone, to the byte?

    python benchmarks/kill.py INPUT... [--moments 50] [--records 0] [--jobs 1] [--seed 1]

INPUT is anything ``dedup clean`` reads. With ``--records N`` the records of INPUT are repeated, under ids of their own,
until there are N: a handful of text files is over before it can be killed. A moment is a time drawn evenly over the
length of the uninterrupted run; at it the process gets SIGKILL, every other time its workers too. One run in three is
killed once more while it resumes. Cleaned output and verdicts are compared byte by byte, and the folder is searched for
what a killed run may leave behind. Exit code 1 where anything differs.
"""

from __future__ import annotations

import argparse
import itertools
import json
import os
import random
import shutil
import signal
import statistics
import subprocess
import sys
import tempfile
import time
from collections import Counter
from pathlib import Path

from dedup import io


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("inputs", nargs="+")
    parser.add_argument("--moments", type=int, default=50)
    parser.add_argument("--records", type=int, default=0)
    parser.add_argument("--jobs", type=int, default=1)
    parser.add_argument("--seed", type=int, default=1)
    args = parser.parse_args()
    with tempfile.TemporaryDirectory(prefix="dedup-kill-") as name:
        folder = Path(name)
        inputs = [repeat(args.inputs, args.records, folder / "input.jsonl")] if args.records else args.inputs
        command = [sys.executable, "-m", "dedup", "clean", *inputs, "--quiet", "--jobs", str(args.jobs)]
        return kill_runs(command, folder, args.moments, random.Random(args.seed))


def repeat(inputs: list[str], count: int, target: Path) -> str:
    """Write the records of ``inputs``, over and over, as ``count`` lines of JSON."""
    parser = io.Parser(options := io.InputOptions())
    found = [
        item.document
        for chunk in io.open_input(inputs, options).chunks()
        for item in parser.parse(chunk)
        if isinstance(item, io.Record)
    ]
    with target.open("w") as out:
        for n, document in enumerate(itertools.islice(itertools.cycle(found), count)):
            text = "\n".join(f"{line} {n}" if i % 3 == 1 else line for i, line in enumerate(document.text.split("\n")))
            out.write(json.dumps({"id": str(n), "site": document.site, "title": document.title, "text": text}) + "\n")
    return str(target)


def kill_runs(command: list[str], folder: Path, moments: int, draw: random.Random) -> int:
    """Run, kill, resume, compare; the exit code."""
    whole = folder / "whole"
    subprocess.run(with_outputs(command, whole), check=True)  # compiles the kernels where none is cached
    start = time.monotonic()
    subprocess.run(with_outputs(command, whole), check=True)
    length = time.monotonic() - start
    print(
        f"uninterrupted: {length:.1f} s, {sum(map(len, outputs(whole).values())) / 1e6:.1f} MB of output and verdicts"
    )
    wanted = outputs(whole)
    differing, left = [], []
    tally: Counter[str] = Counter()
    resumed: list[float] = []
    for n in range(moments):
        moment = draw.uniform(0, length)
        target = folder / f"run{n}"
        alive = start_and_kill(with_outputs(command, target), moment, group=n % 2 == 0)
        if not alive:
            tally["ended before it was killed"] += 1
        spool = next(target.glob(".*.dedup-work/spool"), None)
        tally["killed with chunks in the spool" if spool and spool.stat().st_size > 0 else "killed without"] += alive
        if alive and n % 3 == 0:
            again = start_and_kill([*with_outputs(command, target), "--resume"], draw.uniform(0, length), group=True)
            tally["killed again while resuming"] += again
        start = time.monotonic()
        subprocess.run([*with_outputs(command, target), "--resume"], check=True)
        resumed.append(time.monotonic() - start)
        if outputs(target) != wanted:
            differing.append(moment)
        left += [path for path in target.iterdir() if path.name not in ("out", "verdicts")]
        shutil.rmtree(target)
    for what, count in sorted(tally.items()):
        print(f"{count:>6}  {what}")
    print(f"resumed runs took {statistics.median(resumed):.1f} s (median), {max(resumed):.1f} s at most")
    print(f"{len(differing)} of {moments} differ from the uninterrupted run" + (f": {differing}" if differing else ""))
    print(f"{len(left)} files left behind" + "".join(f"\n  {path}" for path in left))
    return 1 if differing or left else 0


def with_outputs(command: list[str], target: Path) -> list[str]:
    target.mkdir(exist_ok=True)
    return [*command, "-o", str(target / "out"), "--verdicts", str(target / "verdicts")]


def outputs(target: Path) -> dict[str, bytes]:
    """All bytes written, by file."""
    return {
        str(path.relative_to(target)): path.read_bytes()
        for path in sorted(target.rglob("*"))
        if path.is_file() and not path.relative_to(target).parts[0].startswith(".")
    }


def start_and_kill(command: list[str], moment: float, *, group: bool) -> bool:
    """Run ``command`` and kill it after ``moment`` seconds; whether it was still running."""
    process = subprocess.Popen(command, start_new_session=True)
    try:
        process.wait(moment)
    except subprocess.TimeoutExpired:
        if group:
            os.killpg(process.pid, signal.SIGKILL)
        else:
            process.kill()
        process.wait()
        return True
    return False


if __name__ == "__main__":
    sys.exit(main())
