"""The engine against its peers, and how it grows: prints tables, all figures from one run.

    python benchmarks/engine.py peers DATA [--text-dedup-python PATH] [--limit N]
    python benchmarks/engine.py growth CORPUS... [--memory 200MB] [--exact] [--jobs N]
    python benchmarks/engine.py languages DATA

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
import math
import os
import re
import resource
import subprocess
import sys
import tempfile
import time
from collections import defaultdict
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import numpy as np

MIN_TOKENS = 6
SHINGLE = 3
BATCH = 200
_BLANK = re.compile(r"\n[^\S\n]*\n")
_NOT_WORD = re.compile(r"[^\w\s]")


def paragraphs_of(text: str) -> list[str]:
    parts = _BLANK.split(text) if _BLANK.search(text) else text.split("\n")
    return [part.strip() for part in parts if part.strip()]


def read(path: Path) -> Iterator[dict[str, Any]]:
    import orjson

    with path.open("rb") as lines:
        for line in lines:
            yield orjson.loads(line)


def tokens_of(text: str) -> list[str]:
    return _NOT_WORD.sub(" ", text.casefold()).split()


def shingles_of(tokens: list[str]) -> set[str]:
    return {" ".join(tokens[i : i + SHINGLE]) for i in range(len(tokens) - SHINGLE + 1)}


def long_paragraphs(path: Path) -> Iterator[tuple[int, set[str]]]:
    """Row and shingles of each paragraph that is long enough: the Python part of every peer."""
    row = -1
    for record in read(path):
        for paragraph in paragraphs_of(record["text"]):
            row += 1
            tokens = tokens_of(paragraph)
            if len(tokens) >= MIN_TOKENS:
                yield row, shingles_of(tokens)


def batches(items: Iterator[Any], size: int) -> Iterator[list[Any]]:
    batch: list[Any] = []
    for item in items:
        batch.append(item)
        if len(batch) == size:
            yield batch
            batch = []
    if batch:
        yield batch


# Each system takes the file and returns the rows it reports.


def ours(path: Path, threshold: float, exact: bool = False, jobs: int = 1, memory: int | None = None) -> np.ndarray:
    from dedup.config import Settings
    from dedup.similarity import Corpus, Sketcher

    settings = Settings(threshold=threshold, exact=exact)
    sketcher = Sketcher(settings)
    corpus = Corpus(settings, memory=memory)
    start = time.perf_counter()
    for records in batches(read(path), BATCH):
        corpus.append(sketcher.sketch([p for record in records for p in paragraphs_of(record["text"])]))
    sketched = time.perf_counter()
    matches = corpus.join(jobs=jobs)
    STAGES.update(sketch=sketched - start, join=time.perf_counter() - sketched, overflow=matches.overflow)
    rows = np.flatnonzero(matches.earlier >= 0)
    with tempfile.TemporaryFile("w") as out:
        for row, first, jaccard in zip(
            rows.tolist(), matches.earlier[rows].tolist(), matches.jaccard[rows].tolist(), strict=True
        ):
            out.write(f'{{"left":{first},"right":{row},"jaccard":{jaccard:.5f}}}\n')
    return rows


def ours_exact(path: Path, threshold: float) -> np.ndarray:
    return ours(path, threshold, exact=True)


def cli(path: Path, threshold: float) -> np.ndarray:
    with tempfile.TemporaryDirectory() as folder:
        out = Path(folder) / "pairs.jsonl"
        command = [sys.executable, "-c", "from dedup.cli import main; main()", "dups", str(path), "--pairs"]
        command += ["-o", str(out), "--jobs", "1", "--threshold", str(threshold), "--quiet"]
        subprocess.run(command, check=True)
        STAGES["cpu"] = sum(os.times()[2:4])
        first: dict[str, int] = {}
        row = 0
        for record in read(path):
            first[record["id"]] = row
            row += len(paragraphs_of(record["text"]))
        places = [json.loads(line)["right"] for line in out.open(encoding="utf-8")]
        return np.array([first[str(p["document"])] + p["paragraph"] for p in places], np.int64)


def datasketch_lsh(
    path: Path, threshold: float, params: tuple[int, int] | None, bulk: bool, verify: bool
) -> np.ndarray:
    from datasketch import MinHash, MinHashLSH
    from xxhash import xxh32_intdigest

    index = MinHashLSH(threshold=threshold, num_perm=128, params=params)
    sets: dict[int, set[str]] = {}
    rows = []
    for batch in batches(long_paragraphs(path), 1000 if bulk else 1):
        if bulk:
            data = [[shingle.encode() for shingle in shingles] for _, shingles in batch]
            hashes = MinHash.bulk(data, num_perm=128, hashfunc=xxh32_intdigest)
        else:
            hashes = [MinHash(num_perm=128)]
            for shingle in batch[0][1]:
                hashes[0].update(shingle.encode("utf8"))
        for (row, shingles), minhash in zip(batch, hashes, strict=True):
            candidates = sorted(index.query(minhash))
            if verify:
                sets[row] = shingles
                for other in candidates:
                    both = len(shingles & sets[other])
                    if both >= threshold * (len(shingles) + len(sets[other]) - both):
                        rows.append(row)
                        break
            elif candidates:
                rows.append(row)
            index.insert(row, minhash, check_duplication=False)
    return np.array(rows, np.int64)


def rensa_lsh(path: Path, threshold: float, bands: int) -> np.ndarray:
    import rensa

    index = rensa.RMinHashLSH(threshold, 128, bands)
    rows: list[int] = []
    flags: list[bool] = []
    for batch in batches(long_paragraphs(path), 100_000):
        rows += [row for row, _ in batch]
        matrix = rensa.RMinHash.digest_matrix_from_token_sets([list(shingles) for _, shingles in batch], 128, 42)
        flags += index.insert_matrix_and_query_duplicate_flags(matrix, len(flags))
    return np.array(rows, np.int64)[np.array(flags, bool)]


def fastsketch_lsh(path: Path, threshold: float, bands: int) -> np.ndarray:
    import FastSketchLSH

    sketcher = FastSketchLSH.FastSimilaritySketch(128, 42)
    index = FastSketchLSH.LSH(128, bands, num_threads=1)
    rows: list[int] = []
    flags = []
    for batch in batches(long_paragraphs(path), 100_000):
        rows += [row for row, _ in batch]
        sketches = sketcher.batch([list(shingles) for _, shingles in batch], num_threads=1)
        flags.append(index.insert_and_query_duplicates(np.ascontiguousarray(sketches, np.uint64)))
    return np.array(rows, np.int64)[np.concatenate(flags).astype(bool)]


def text_dedup(path: Path, threshold: float) -> np.ndarray:
    """Its command, on a file of the paragraphs; the removed rows are those missing from what it saves."""
    python = os.environ["TEXT_DEDUP_PYTHON"]
    with tempfile.TemporaryDirectory() as folder:
        source = Path(folder) / "paragraphs.jsonl"
        rows = []
        with source.open("w", encoding="utf-8") as out:
            row = -1
            for record in read(path):
                for paragraph in paragraphs_of(record["text"]):
                    row += 1
                    if len(tokens_of(paragraph)) >= MIN_TOKENS:
                        rows.append(row)
                        out.write(json.dumps({"text": paragraph, "row": row}) + "\n")
        options = {
            "path": "json", "data_files": source, "split": "train", "column": "text", "cache_dir": f"{folder}/cache",
            "output": f"{folder}/out", "ngram": SHINGLE, "min_length": MIN_TOKENS, "num_perm": 128, "b": 25, "r": 5,
            "threshold": threshold, "hash_func": "xxh3", "hash_bits": 32, "num_proc": 1,
        }  # fmt: skip
        command = [python, "-m", "text_dedup.minhash"]
        for name, value in options.items():
            command += [f"--{name}", str(value)]
        subprocess.run(command, check=True, capture_output=True, cwd=folder)
        STAGES["cpu"] = sum(os.times()[2:4])
        show = "import datasets,sys; print(*datasets.load_from_disk(sys.argv[1])['row'])"
        kept = subprocess.run([python, "-c", show, f"{folder}/out"], check=True, capture_output=True, text=True).stdout
        return np.setdiff1d(np.array(rows, np.int64), np.array(kept.split(), np.int64))


STAGES: dict[str, Any] = {}
SYSTEMS: dict[str, Callable[[Path, float], np.ndarray]] = {
    "ours": ours,
    "ours, exact join": ours_exact,
    "dedup dups": cli,
    "datasketch, as documented, 25x5 verified": lambda p, t: datasketch_lsh(p, t, (25, 5), bulk=False, verify=True),
    "datasketch bulk xxh32, 25x5 verified": lambda p, t: datasketch_lsh(p, t, (25, 5), bulk=True, verify=True),
    "datasketch bulk xxh32, 25x5": lambda p, t: datasketch_lsh(p, t, (25, 5), bulk=True, verify=False),
    "datasketch bulk xxh32, its 9x13": lambda p, t: datasketch_lsh(p, t, None, bulk=True, verify=False),
    "rensa full set, 16 bands": lambda p, t: rensa_lsh(p, t, 16),
    "rensa full set, 8 bands": lambda p, t: rensa_lsh(p, t, 8),
    "FastSketchLSH, 16 bands": lambda p, t: fastsketch_lsh(p, t, 16),
    "text-dedup minhash xxh3, 25x5": text_dedup,
}
NEEDS = {"datasketch": "datasketch", "rensa": "rensa", "FastSketch": "FastSketchLSH", "dedup dups": "dedup.cli"}


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
        self.later: set[int] = set()
        self.partnered: set[int] = set()
        with gzip.open(pairs, "rt", encoding="utf-8") as lines:
            for line in lines:
                pair = json.loads(line)
                if pair["jaccard"] < threshold:
                    continue
                places = [[number[tuple(at)] for at in pair[side]["at"] if tuple(at) in number] for side in "ab"]
                if all(places):
                    self.later.add(max(map(min, places)))
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
        print(f"{len(truth.later):,} paragraphs have an earlier near partner\n")
        print(
            "| system | paragraphs/s | MB/s | µs a paragraph | start s | peak MB | flagged near | recall | precision "
            "| time, ours = 1 | less start |"
        )
        print("|" + "---|" * 11)
        run("ours", tiny, threshold, folder)  # compiles where nothing is cached yet
        _, exact = run("ours, exact join", path, threshold, folder)
        partnered = truth.partnered | set(exact.tolist())
        base: tuple[float, float] | None = None
        for system in SYSTEMS:
            if not installed(system) or (only and not any(word in system for word in only)):
                continue
            start = run(system, tiny, threshold, folder)[0]["cpu"]
            took, rows = run(system, path, threshold, folder)
            flagged = set(rows.tolist())
            near = flagged - truth.copies
            recall = len(flagged & truth.later) / max(1, len(truth.later))
            precision = len(near & partnered) / max(1, len(near))
            cpu = took["cpu"]
            base = base or (cpu, cpu - start)
            print(
                f"| {system} | {truth.rows / cpu:,.0f} | {size / cpu:.1f} | {cpu / truth.rows * 1e6:.1f} | {start:.1f} "
                f"| {took['peak']:,.0f} | {len(near):,} | {recall:.4f} | {precision:.4f} "
                f"| {cpu / base[0]:.1f} | {(cpu - start) / base[1]:.1f} |",
                flush=True,
            )


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
        corpus.append(sketcher.sketch([p for record in records for p in paragraphs_of(record["text"])]))
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
    print("| corpus | paragraphs | sketch s | join s | join wall s | µs a paragraph | exponent | anonymous MB | bytes a paragraph above 300 MB "
          "| peak RSS MB | exact | near | templates | overflow | check |")  # fmt: skip
    print("|" + "---|" * 15)
    last: dict[str, tuple[int, float]] = {}
    for path in paths:
        command = [sys.executable, __file__, "grow", str(path), "--jobs", str(jobs)]
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
        print(
            f"| {path.name} | {rows:,} | {done['sketch']:.1f} | {done['join']:.1f} | {done['join_wall']:.1f} | {seconds / rows * 1e6:.1f} "
            f"| {exponent} | {done['anonymous']:,.0f} | {a_row:,.0f} | {done['peak']:,.0f} | {done['exact']:,} | {done['near']:,} "
            f"| {done['templates']:,} | {done['overflow']:,} | {done['sum']} |",
            flush=True,
        )


def languages(data: Path, threshold: float) -> None:
    """Each paragraph of a language, and copies of it with one to three characters' worth of edits: are they found?"""
    import random

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
    print(
        "| language | paragraphs | tokens a paragraph | pairs with an edit, J >= threshold | found | recall | precision |"
    )
    print("|" + "---|" * 7)
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
    elif args.mode == "run":
        run_here(args.system, args.path, args.threshold, args.out)
    else:
        grow_here(args.path, size_of(args.memory) if args.memory else None, args.exact, args.jobs)


if __name__ == "__main__":
    main()
