"""The engine against its peers, and how it grows: prints tables, all figures from one run.

    python benchmarks/engine.py peers DATA [--text-dedup-python PATH] [--limit N]
    python benchmarks/engine.py growth CORPUS... [--memory 200MB] [--exact] [--jobs N]
    python benchmarks/engine.py languages DATA
    python benchmarks/engine.py workers FILE [--repeat N]
    python benchmarks/engine.py commands CORPUS [--memory 2GB] [--jobs N]

DATA is the folder that holds ``text/`` and ``pairs/``; CORPUS are files that compose.py wrote. Every system runs in a
process of its own, pinned to one core, and reads the same JSON lines; times are CPU seconds from the start of the
process ("start": on one article). All get the same paragraphs (blank-line blocks
where a text has blank lines, else lines) of six words or more, and three-word shingles.

flagged near: paragraphs that a system reports, less exact copies of earlier ones. recall: of the paragraphs that by
the truth file have an earlier partner with Jaccard >= the threshold, the share reported. precision: of the flagged
near ones, the share that has such a partner.
"""

from __future__ import annotations

import argparse
import gzip
import importlib.util
import json
import os
import re
import resource
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import Any

import numpy as np
from engine_command import commands
from engine_growth import grow_here, growth, languages, workers
from engine_systems import NEEDS, STAGES, SYSTEMS, paragraphs_of, read, tokens_of


def installed(name: str) -> bool:
    if name.startswith("text-dedup"):
        return "TEXT_DEDUP_PYTHON" in os.environ
    module = next((module for prefix, module in NEEDS.items() if name.startswith(prefix)), None)
    return module is None or importlib.util.find_spec(module) is not None


def run_here(name: str, path: Path, threshold: float, out: Path) -> None:
    """One system in this process: rows to ``out``, and a line of JSON with what it took."""
    if hasattr(os, "sched_setaffinity"):
        os.sched_setaffinity(0, {max(os.sched_getaffinity(0))})
    rows = SYSTEMS[name](path, threshold)
    # From the start of the process, as its user waits for it; of the command alone where the system is a command.
    STAGES.setdefault("cpu", sum(os.times()[:4]))
    np.save(out, rows)
    who = resource.RUSAGE_CHILDREN if name in ("dedup dups", "text-dedup minhash xxh3, 25x5") else resource.RUSAGE_SELF
    peak = resource.getrusage(who).ru_maxrss / 1024
    print(json.dumps({"peak": peak, **STAGES}))


def run(name: str, path: Path, threshold: float, folder: Path) -> tuple[dict[str, Any], np.ndarray]:
    out = folder / "rows.npy"
    command = [sys.executable, __file__, "run", name, str(path), str(out), "--threshold", str(threshold)]
    done = subprocess.run(command, check=True, stdout=subprocess.PIPE, text=True)
    return json.loads(done.stdout), np.load(out)


class Truth:
    """Which paragraphs have partners, by the file of all pairs."""

    def __init__(self, path: Path, pairs: Path, threshold: float) -> None:
        number: dict[tuple[str, int], int] = {}
        keys: dict[str, int] = {}
        self.copies: set[int] = set()  # rows with an exact twin
        self.texts: list[str] = []
        self.bytes = 0
        for record in read(path):
            for i, paragraph in enumerate(paragraphs_of(record["text"])):
                row = len(number)
                number[record["id"], i] = row
                self.bytes += len(paragraph.encode())
                key = " ".join(tokens_of(paragraph))
                if keys.setdefault(key, row) != row:
                    self.copies |= {row, keys[key]}
        self.rows = len(number)
        self.earlier: dict[int, set[int]] = {}  # row with an earlier partner → its partners
        self.partnered: set[int] = set()
        with gzip.open(pairs, "rt", encoding="utf-8") as lines:
            for line in lines:
                pair = json.loads(line)
                if pair["jaccard"] < threshold:
                    continue
                places = [[number[tuple(at)] for at in pair[side]["at"] if tuple(at) in number] for side in "ab"]
                if all(places):
                    first, later = sorted(map(min, places))
                    self.earlier.setdefault(later, set()).add(first)
                    self.partnered.update(*places)


def peers(data: Path, threshold: float, limit: int | None, only: list[str]) -> None:
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        path = folder / "articles.jsonl"
        with gzip.open(data / "text" / "abp_dev.jsonl.gz", "rb") as source, path.open("wb") as out:
            for i, line in enumerate(source):
                if limit is not None and i >= limit:
                    break
                out.write(line)
        truth = Truth(path, data / "pairs" / "abp_dev_exact_pairs.jsonl.gz", threshold)
        tiny = folder / "tiny.jsonl"
        with path.open("rb") as source:
            tiny.write_bytes(source.readline())
        size = path.stat().st_size / 1e6
        print(f"{truth.rows:,} paragraphs, {size:.1f} MB of JSON lines, threshold {threshold}, one core, CPU time")
        print(f"{len(truth.earlier):,} paragraphs have an earlier near partner\n")
        print(
            "| system | paragraphs/s | MB/s | µs a paragraph | start s | peak MB | flagged near | recall | precision "
            "| time, dedup dups = 1 | less start |"
        )
        print("|" + "---|" * 11)
        run("dedup dups", tiny, threshold, folder)  # compiles where nothing is cached yet
        _, exact = run("its engine, exact join", path, threshold, folder)
        partnered = truth.partnered | set(exact.tolist())
        base: tuple[float, float] | None = None
        for system in SYSTEMS:
            if not installed(system) or (only and not any(word in system for word in only)):
                continue
            start = run(system, tiny, threshold, folder)[0]["cpu"]
            took, rows = run(system, path, threshold, folder)
            flagged = set(rows.tolist())
            near = flagged - truth.copies
            # text-dedup keeps any one of a cluster, so that the earlier one may be what it reports.
            either = system.startswith("text-dedup")
            found = sum(row in flagged or (either and bool(rest & flagged)) for row, rest in truth.earlier.items())
            recall = found / max(1, len(truth.earlier))
            precision = len(near & partnered) / max(1, len(near))
            cpu = took["cpu"]
            base = base or (cpu, cpu - start)
            print(
                f"| {system} | {truth.rows / cpu:,.0f} | {size / cpu:.1f} | {cpu / truth.rows * 1e6:.1f} | {start:.1f} "
                f"| {took['peak']:,.0f} | {len(near):,} | {recall:.4f} | {precision:.4f} "
                f"| {cpu / base[0]:.1f} | {(cpu - start) / base[1]:.1f} |",
                flush=True,
            )


def size_of(text: str) -> int:
    number, unit = re.fullmatch(r"([\d.]+)\s*([kMG]?)B?", text).groups()  # type: ignore[union-attr]
    return int(float(number) * {"": 1, "k": 1e3, "M": 1e6, "G": 1e9}[unit])


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    modes = parser.add_subparsers(dest="mode", required=True)
    mode = modes.add_parser("peers")
    mode.add_argument("data", type=Path)
    mode.add_argument("--threshold", type=float, default=0.8)
    mode.add_argument("--limit", type=int, help="articles")
    mode.add_argument("--only", nargs="*", default=[], help="words in the names of systems")
    mode.add_argument("--text-dedup-python", help="the interpreter of an environment with text-dedup")
    mode = modes.add_parser("growth")
    mode.add_argument("corpus", type=Path, nargs="+")
    mode.add_argument("--memory")
    mode.add_argument("--exact", action="store_true")
    mode.add_argument("--jobs", type=int, default=1)
    mode = modes.add_parser("languages")
    mode.add_argument("data", type=Path)
    mode.add_argument("--threshold", type=float, default=0.8)
    mode = modes.add_parser("workers")
    mode.add_argument("path", type=Path, help="JSON lines")
    mode.add_argument("--repeat", type=int, default=3)
    mode = modes.add_parser("commands")
    mode.add_argument("corpus", type=Path)
    mode.add_argument("--memory", default="2GB")
    mode.add_argument("--jobs", type=int, default=1)
    mode = modes.add_parser("run")
    mode.add_argument("system")
    mode.add_argument("path", type=Path)
    mode.add_argument("out", type=Path)
    mode.add_argument("--threshold", type=float, default=0.8)
    mode = modes.add_parser("grow")
    mode.add_argument("path", type=Path)
    mode.add_argument("--memory")
    mode.add_argument("--exact", action="store_true")
    mode.add_argument("--jobs", type=int, default=1)
    args = parser.parse_args()
    if args.mode == "peers":
        if args.text_dedup_python:
            os.environ["TEXT_DEDUP_PYTHON"] = args.text_dedup_python
        peers(args.data, args.threshold, args.limit, args.only)
    elif args.mode == "growth":
        growth(args.corpus, args.memory, args.exact, args.jobs)
    elif args.mode == "languages":
        languages(args.data, args.threshold)
    elif args.mode == "workers":
        workers(args.path, args.repeat)
    elif args.mode == "commands":
        commands(args.corpus, args.memory, args.jobs)
    elif args.mode == "run":
        run_here(args.system, args.path, args.threshold, args.out)
    else:
        grow_here(args.path, size_of(args.memory) if args.memory else None, args.exact, args.jobs)


if __name__ == "__main__":
    main()
