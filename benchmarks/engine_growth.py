"""How time and memory grow with a corpus, and recall by language; called by engine.py."""

from __future__ import annotations

import gzip
import json
import math
import random
import re
import resource
import subprocess
import sys
import tempfile
import time
from collections import defaultdict
from pathlib import Path

import numpy as np
from engine_systems import BATCH, SHINGLE, batches, paragraphs_of, read


def resident() -> tuple[float, float]:
    """MB of anonymous memory now, and of all memory at its peak."""
    status = Path("/proc/self/status")
    if not status.exists():
        return 0.0, resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    found = dict(re.findall(r"(RssAnon|VmHWM):\s+(\d+)", status.read_text()))
    return int(found["RssAnon"]) / 1024, int(found["VmHWM"]) / 1024


def grow_here(path: Path, memory: int | None, exact: bool, jobs: int) -> None:
    """One corpus in this process: a row of the table."""
    from dedup.config import Settings
    from dedup.similarity import Corpus, Sketcher

    settings = Settings(exact=exact)
    sketcher = Sketcher(settings)
    corpus = Corpus(settings, memory=memory)
    peak = 0.0
    start = time.process_time()
    for records in batches(read(path), BATCH):
        corpus.append(sketcher.sketch([p for r in records for p in paragraphs_of(r["text"])], bands=False))
    sketched = time.process_time()
    wall = time.perf_counter()

    def watch(stage: str, done: int, total: int) -> None:
        nonlocal peak
        peak = max(peak, resident()[0])

    matches = corpus.join(progress=watch, jobs=jobs)
    near = int(((matches.earlier >= 0) & (matches.jaccard < 1)).sum())
    print(
        json.dumps(
            {
                "rows": len(corpus), "sketch": sketched - start, "join": time.process_time() - sketched,
                "join_wall": time.perf_counter() - wall, "anonymous": max(peak, resident()[0]), "peak": resident()[1],
                "exact": int((matches.jaccard == 1).sum()), "near": near, "templates": int(matches.template.sum()),
                "overflow": matches.overflow, "sum": int(matches.earlier.sum() % 1_000_003),
            }
        )
    )  # fmt: skip


def growth(paths: list[Path], memory: str | None, exact: bool, jobs: int) -> None:
    columns = (
        "corpus", "paragraphs", "sketch s", "join s", "join wall s", "µs a paragraph", "exponent", "anonymous MB",
        "bytes a paragraph above 300 MB", "peak RSS MB", "exact", "near", "templates", "overflow", "check",
    )  # fmt: skip
    print("| " + " | ".join(columns) + " |\n|" + "---|" * len(columns))
    last: dict[str, tuple[int, float]] = {}
    for path in paths:
        command = [sys.executable, str(Path(__file__).with_name("engine.py")), "grow", str(path), "--jobs", str(jobs)]
        command += ["--memory", memory] if memory else []
        command += ["--exact"] if exact else []
        done = json.loads(subprocess.run(command, check=True, stdout=subprocess.PIPE, text=True).stdout)
        seconds, rows = done["sketch"] + done["join"], done["rows"]
        kind = path.name.split(".")[0]
        exponent = "–"
        if kind in last:
            exponent = f"{math.log(seconds / last[kind][1]) / math.log(rows / last[kind][0]):.3f}"
        last[kind] = rows, seconds
        a_row = max(0.0, done["anonymous"] - 300) * 1024 * 1024 / rows
        counts = [f"{done[name]:,}" for name in ("exact", "near", "templates", "overflow", "sum")]
        cells = [
            path.name, f"{rows:,}", f"{done['sketch']:.1f}", f"{done['join']:.1f}", f"{done['join_wall']:.1f}",
            f"{seconds / rows * 1e6:.1f}", exponent, f"{done['anonymous']:,.0f}", f"{a_row:,.0f}",
            f"{done['peak']:,.0f}",
        ]  # fmt: skip
        print("| " + " | ".join(cells + counts) + " |", flush=True)


def workers(path: Path, repeat: int) -> None:
    """One worker and two, in turn, the best wall time of each: of the whole command, and less its start."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        tiny = folder / "tiny.jsonl"
        with path.open("rb") as lines:
            tiny.write_bytes(lines.readline())
        commands = {
            "dups": ["--pairs", "-o", str(folder / "pairs.jsonl")],
            "clean": ["-o", str(folder / "out"), "--verdicts", str(folder / "verdicts.jsonl")],
        }
        print("| command | one worker s | two workers s | ratio | start s, one and two | ratio less start |")
        print("|" + "---|" * 6)
        for command, options in commands.items():
            best: dict[tuple[Path, int], float] = {}
            for _ in range(repeat):
                for source in (tiny, path):
                    for jobs in (1, 2):
                        call = [sys.executable, "-m", "dedup", command, str(source), *options]
                        start = time.perf_counter()
                        subprocess.run([*call, "--jobs", str(jobs), "--quiet"], check=True)
                        took = time.perf_counter() - start
                        best[source, jobs] = min(took, best.get((source, jobs), took))
            one, two, a, b = best[path, 1], best[path, 2], best[tiny, 1], best[tiny, 2]
            print(
                f"| {command} | {one:.1f} | {two:.1f} | {one / two:.2f} | {a:.1f}, {b:.1f} | {(one - a) / (two - b):.2f} |"
            )


def languages(data: Path, threshold: float) -> None:
    """Each paragraph of a language, and copies of it with one to three characters' worth of edits: are they found?"""
    from dedup.config import Settings
    from dedup.similarity import Corpus, Sketcher, reference

    texts: dict[str, list[str]] = defaultdict(list)
    for path, field in ((data / "text" / "semeval25.jsonl.gz", "text"), (data / "html" / "fundus.jsonl.gz", "gold")):
        if path.exists():
            with gzip.open(path, "rt", encoding="utf-8") as lines:
                for line in lines:
                    record = json.loads(line)
                    texts[record["lang"][:2]] += paragraphs_of(record.get(field) or "")
    settings = Settings(threshold=threshold)
    sketcher, exact = Sketcher(settings), Settings(threshold=threshold, exact=True)
    print(f"edited pairs with J >= {threshold}: how many are found")
    print("| language | paragraphs | tokens a paragraph | pairs | found | recall | precision |\n|" + "---|" * 7)
    totals = [0, 0]
    for language in sorted(texts):
        draw = random.Random(7)
        lines = list(dict.fromkeys(texts[language]))
        tokens = [reference.tokenise(line) for line in lines]
        edited = []
        for own in tokens:
            copy = list(own)
            for _ in range(draw.choice((1, 1, 2, 3)) if copy else 0):
                copy[draw.randrange(len(copy))] = draw.choice(draw.choice(tokens) or ["x"])
            edited.append(" ".join(copy))
        both = sketcher.sketch(lines + edited)
        found = {}
        for conf in (settings, exact):
            corpus = Corpus(conf)
            corpus.append(both)
            matches = corpus.join()
            found[conf.exact] = set(np.flatnonzero((matches.earlier >= 0) & (matches.jaccard < 1)).tolist())
            if not conf.exact:
                wrong = 0
                sets = {i: set(map(tuple, _windows(t))) for i, t in enumerate([*tokens, *map(str.split, edited)])}
                for row in found[False]:
                    a, b = sets[row], sets[int(matches.earlier[row])]
                    wrong += len(a & b) / len(a | b) < threshold - 1e-9
        n, hit = len(found[True]), len(found[True] & found[False])
        totals[0] += n
        totals[1] += hit
        if n:
            mean = sum(map(len, tokens)) / len(tokens)
            precision = 1 - wrong / max(1, len(found[False]))
            print(f"| {language} | {len(lines):,} | {mean:.0f} | {n:,} | {hit:,} | {hit / n:.4f} | {precision:.4f} |")
    print(f"| all | | | {totals[0]:,} | {totals[1]:,} | {totals[1] / max(1, totals[0]):.4f} | |")


def _windows(tokens: list[str]) -> list[list[str]]:
    return [tokens[i : i + SHINGLE] for i in range(len(tokens) - SHINGLE + 1)]
