"""The systems that engine.py compares: each takes a file of JSON lines and returns the rows it reports."""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
import tempfile
import time
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


def ours(path: Path, threshold: float, exact: bool = False, jobs: int = 1, memory: int | None = None) -> np.ndarray:
    from dedup.config import Settings
    from dedup.similarity import Corpus, Sketcher

    settings = Settings(threshold=threshold, exact=exact)
    sketcher = Sketcher(settings)
    corpus = Corpus(settings, memory=memory)
    start = time.process_time()
    for records in batches(read(path), BATCH):
        corpus.append(sketcher.sketch([p for r in records for p in paragraphs_of(r["text"])], bands=False))
    sketched = time.process_time()
    matches = corpus.join(jobs=jobs)
    STAGES.update(sketch=sketched - start, join=time.process_time() - sketched, overflow=matches.overflow)
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
    from dedup.text.tidy import tidy_line

    with tempfile.TemporaryDirectory() as folder:
        out = Path(folder) / "pairs.jsonl"
        command = [sys.executable, "-c", "from dedup.cli import main; main()", "dups", str(path), "--pairs"]
        command += ["-o", str(out), "--jobs", "1", "--threshold", str(threshold), "--quiet"]
        subprocess.run(command, check=True)
        STAGES["cpu"] = sum(os.times()[2:4])
        rows: dict[str, list[int]] = {}
        row = 0
        for record in read(path):
            paragraphs = paragraphs_of(record["text"])
            # The command counts no paragraph of invisible characters alone (U+200F, three times in abp_dev).
            rows[record["id"]] = [row + i for i, paragraph in enumerate(paragraphs) if tidy_line(paragraph)]
            row += len(paragraphs)
        places = [json.loads(line)["right"] for line in out.open(encoding="utf-8")]
        return np.array([rows[str(p["document"])][p["paragraph"]] for p in places], np.int64)


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
    "dedup dups": cli,
    "its engine alone": ours,
    "its engine, exact join": ours_exact,
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
