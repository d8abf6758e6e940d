"""What a crawler pays for an answer, beside datasketch used the usual way; and what an index survives.

    python benchmarks/crawler.py [DATA] [--paragraphs 1000000] [--only latency,hot,processes,kill,import] [--seconds 60]

DATA is a file of articles as JSON lines (.gz), with ``text``: those of about twenty paragraphs are the ones timed.
Without it they are made up of words drawn by Zipf's law. An index is filled to its size with random sketches, which
share no bucket beyond chance; articles are then added through ``Deduplicator``, all told: segmenting, rules, sketching,
lookup, verdicts. Times are wall time and, since a shared machine adds its own, processor time of the thread.
"""

from __future__ import annotations

import argparse
import gzip
import json
import os
import random
import signal
import subprocess
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Iterator, Sequence
from contextlib import closing
from dataclasses import dataclass, field
from multiprocessing import get_context
from multiprocessing.connection import Connection
from pathlib import Path

import numpy as np

from dedup import Deduplicator, Document, Settings
from dedup.index import Entry, Index, open_index
from dedup.index.sqlite import SQLiteIndex, verify_file
from dedup.similarity import Sketches

ROWS = 20  # paragraphs an article
SHINGLES = 45  # a paragraph, about what news has
SETTINGS = Settings()
DATASKETCH_FILL = 2_000
DIGITS = str.maketrans("0123456789", "ghijklmnop")  # a token with a digit is a figure


@dataclass
class Times:
    wall: list[float] = field(default_factory=list)
    thread: list[float] = field(default_factory=list)

    def time(self, call, *args) -> None:
        wall, thread = time.perf_counter(), time.thread_time()
        call(*args)
        self.thread.append(time.thread_time() - thread)
        self.wall.append(time.perf_counter() - wall)

    def __str__(self) -> str:
        p = [np.percentile(t, q) * 1000 for t in (self.wall, self.thread) for q in (50, 99)]
        return f"wall p50 {p[0]:7.2f} ms  p99 {p[1]:7.2f} ms   processor p50 {p[2]:7.2f} ms  p99 {p[3]:7.2f} ms"


def random_entry(rng: np.random.Generator, n: int, bands: int) -> Entry:
    shingles = np.sort(rng.integers(0, 1 << 32, (ROWS, SHINGLES), dtype=np.uint32), axis=1).ravel()
    sketches = Sketches(
        rng.integers(1, 1 << 63, (ROWS, 2), dtype=np.uint64),
        rng.integers(1, 1 << 63, ROWS, dtype=np.uint64),
        np.full(ROWS, SHINGLES + 2, np.uint32),
        np.arange(ROWS + 1, dtype=np.int64) * SHINGLES,
        shingles,
        rng.integers(0, 1 << 32, (ROWS, bands), dtype=np.uint32),
    )
    return Entry(f"https://news.example/2026/story-{n}.html", f"site{n % 500}.example", np.arange(ROWS), sketches)


def fill(index: Index, paragraphs: int) -> None:
    rng = np.random.default_rng(1)
    bands = SETTINGS.bands[0]
    for n in range(paragraphs // ROWS):
        index.add(random_entry(rng, n, bands))
    index.flush()


def made_up(seed: int) -> Iterator[str]:
    """Articles of twenty paragraphs, twenty-five to seventy words each."""
    draw = random.Random(seed)
    letters = "eeeeaaatttiiinnnoosshhrrddlluucmfwygpbvk"
    words = ["".join(draw.choice(letters) for _ in range(draw.randint(2, 9))) for _ in range(20_000)]
    weights = np.cumsum(1 / np.arange(1, len(words) + 1)).tolist()
    while True:
        yield "\n\n".join(
            " ".join(draw.choices(words, cum_weights=weights, k=draw.randint(25, 70))).capitalize() + "."
            for _ in range(ROWS)
        )


def quick(n: int) -> str:
    """Article ``n``, made in little time, all words equally likely."""
    words = [f"{word:x}".translate(DIGITS) for word in random.Random(n).choices(range(1 << 14), k=47 * ROWS)]
    return "\n\n".join(" ".join(words[k : k + 47]).capitalize() + "." for k in range(0, len(words), 47))


def articles(data: str | None, count: int) -> list[Document]:
    texts = made_up(7)
    if data is not None:
        with gzip.open(data, "rb") if data.endswith(".gz") else Path(data).open("rb") as file:
            rows = (json.loads(line)["text"] for line in file)
            texts = iter([t for t in rows if abs(sum(map(bool, map(str.strip, t.split("\n")))) - ROWS) <= 2])
    return [
        Document(f"new-{n}", text, site=f"site{n % 50}.example") for n, text in zip(range(count), texts, strict=False)
    ]


def resident() -> int:
    return int(Path("/proc/self/statm").read_text().split()[1]) * os.sysconf("SC_PAGE_SIZE")


def latency(data: str | None, paragraphs: int, folder: Path) -> None:
    documents = articles(data, 1100)
    print(f"\nadd of an article of {ROWS} paragraphs, {paragraphs:,} remembered, {len(documents) - 100:,} articles")
    usual = datasketch_usual_way(documents[:120])
    print(f"  datasketch    {usual}   ({DATASKETCH_FILL:,} remembered)")
    for home in ("memory", "sqlite"):
        path = folder / "latency.db"
        index = open_index(None if home == "memory" else path, SETTINGS)
        fill(index, ROWS)
        before = resident()
        fill(index, paragraphs - ROWS)
        if home == "memory":
            print(f"  memory: {(resident() - before) / paragraphs:.0f} bytes a paragraph (resident), limit 600")
        else:
            print(f"  sqlite: {index.info().bytes / paragraphs:.0f} bytes a paragraph (file and log), limit 1024")
        with Deduplicator(index, SETTINGS) as seen:
            for document in documents[:100]:
                seen.add(document)
            times = Times()
            for document in documents[100:]:
                times.time(seen.add, document)
        limits = "1 / 5" if home == "memory" else "3 / 15"
        ratio = np.median(usual.thread) / np.median(times.thread)
        print(f"  {home:<12}  {times}   limits {limits} ms; {ratio:.0f} times as fast as datasketch, least 10")
        index.close()
        del index, seen
        if home == "sqlite":
            start = time.thread_time()
            SQLiteIndex(path, SETTINGS).close()
            print(f"  sqlite: opened again in {time.thread_time() - start:.1f} s of processor time")


def datasketch_usual_way(documents: Sequence[Document]) -> Times:
    from datasketch import MinHash, MinHashLSH

    lsh = MinHashLSH(threshold=SETTINGS.threshold, num_perm=SETTINGS.num_perm)

    def add(document: Document) -> None:
        for n, paragraph in enumerate(filter(None, document.text.split("\n"))):
            words = paragraph.lower().split()
            minhash = MinHash(num_perm=SETTINGS.num_perm)
            for k in range(len(words) - SETTINGS.shingle + 1):
                minhash.update(" ".join(words[k : k + SETTINGS.shingle]).encode())
            lsh.query(minhash)
            lsh.insert(f"{document.id}#{n}", minhash)

    for n, text in zip(range(DATASKETCH_FILL // ROWS), made_up(9), strict=False):
        add(Document(f"old-{n}", text))
    times = Times()
    for document in documents:
        times.time(add, document)
    return times


def hot(count: int = 100_000) -> None:
    base = "the council met on the bridge in the rain and voted to mend it before the winter came to the valley"
    print(f"\na hot text brought {count:,} times, with a word or none changed")
    with Deduplicator(settings=Settings(furniture=False)) as seen:
        times = Times()
        for n in range(count):
            text = base if n % 2 else f"{base} {n % 1000} {chr(97 + n % 26)}{n}"
            times.time(seen.add, Document(f"d{n}", text))
        first, last = (np.median(part) * 1e6 for part in (times.thread[1000:3000], times.thread[-2000:]))
        print(
            f"  processor p50 of additions 1,000-3,000: {first:.0f} µs, of the last 2,000: {last:.0f} µs; ratio {last / first:.2f}"
        )


def stream(path: str, worker: int, seconds: float, out: Connection) -> None:
    answers = []
    with Deduplicator(path, Settings(furniture=False)) as seen:
        out.send("ready")
        out.recv()
        end = time.monotonic() + seconds
        n = 0
        while time.monotonic() < end:
            answers.append((n, seen.add(Document(f"{worker}-{n}", quick(n))).copy_of is None))
            n += 1
    out.send(answers)


def processes(seconds: float, folder: Path) -> None:
    print(f"\nprocesses on one file, each bringing the same stream of articles ({os.cpu_count()} processors)")
    context = get_context("spawn")
    for count in (1, 2, 4, 8):
        path = str(folder / f"shared-{count}.db")
        span = seconds if count == 8 else seconds / 4
        started = []
        for worker in range(count):
            ours, theirs = context.Pipe()
            process = context.Process(target=stream, args=(path, worker, span, theirs))
            process.start()
            started.append((process, ours))
        for _, pipe in started:
            pipe.recv()
        for _, pipe in started:
            pipe.send("go")
        answers = [answer for _, pipe in started for answer in pipe.recv()]
        for process, _ in started:
            process.join()
        firsts = Counter(n for n, first in answers if first)
        texts = {n for n, _ in answers}
        once = sum(firsts[n] == 1 for n in texts)
        with closing(SQLiteIndex(path, Settings())) as index:
            kept = index.info().documents
        print(
            f"  {count} processes, {span:.0f} s: {len(answers) / span:7.0f} articles/s; exactly one first for {once:,} of"
            f" {len(texts):,} texts; {kept:,} of {len(answers):,} additions kept; verify: {verify_file(path) or 'whole'}"
        )


def kill(moments: int, folder: Path) -> None:
    path = folder / "killed.db"
    SQLiteIndex(path, SETTINGS).close()
    draw = random.Random(3)
    acknowledged: list[int] = []
    damaged = killed = 0
    with Deduplicator(settings=SETTINGS) as warm:  # so that children of the fork need not compile
        warm.add(next(made_up(1)))
    for moment in range(moments):
        reader, writer = os.pipe()
        child = os.fork()
        if child == 0:
            os.close(reader)
            brings_until_killed(path, moment, writer)
        os.close(writer)
        with os.fdopen(reader, "rb") as pipe:
            # One in four while it opens the index, the others while it adds.
            lines = [pipe.readline()] if moment % 4 else []
            time.sleep(draw.uniform(0, 0.4))
            os.kill(child, signal.SIGKILL)
            _, status = os.waitpid(child, 0)
            killed += os.waitstatus_to_exitcode(status) == -signal.SIGKILL
            lines += pipe.read().splitlines(keepends=True)
        acknowledged += [int(line) for line in lines if line.endswith(b"\n")]
        damaged += bool(verify_file(path))
    with closing(SQLiteIndex(path, SETTINGS)) as index:
        there = {stored.id for stored in index.export()}
    missing = sum(f"d{n}" not in there for n in acknowledged)
    print(
        f"\nkill -9 at {killed} random moments: index damaged {damaged} times; of {len(acknowledged):,} acknowledged {missing} missing"
    )


def brings_until_killed(path: Path, moment: int, writer: int) -> None:
    try:
        with Deduplicator(
            SQLiteIndex(path, SETTINGS, group=random.Random(moment).choice([1, 8, 64])), SETTINGS
        ) as seen:
            for n in range(1_000_000 * moment, 1_000_000 * (moment + 1)):
                seen.add(Document(f"d{n}", quick(n)))
                os.write(writer, b"%d\n" % n)
    finally:
        os._exit(1)


def import_time() -> None:
    def run(script: str) -> float:
        times = []
        for _ in range(7):
            start = time.perf_counter()
            subprocess.run([sys.executable, "-c", script], check=True)
            times.append(time.perf_counter() - start)
        return min(times)

    print(
        f"\nimport dedup: {run('import dedup') - run('pass'):.3f} s above the bare interpreter, limit 0.1 s (best of 7)"
    )


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("data", nargs="?")
    parser.add_argument("--paragraphs", type=int, default=1_000_000)
    parser.add_argument("--only", default="import,latency,hot,processes,kill")
    parser.add_argument("--seconds", type=float, default=60.0)
    parser.add_argument("--kills", type=int, default=100)
    options = parser.parse_args()
    wanted = options.only.split(",")
    print(f"load {os.getloadavg()[0]:.1f} on {os.cpu_count()} processors; Python {sys.version.split()[0]}")
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        if "import" in wanted:
            import_time()
        if "latency" in wanted:
            latency(options.data, options.paragraphs, folder)
        if "hot" in wanted:
            hot()
        if "processes" in wanted:
            processes(options.seconds, folder)
        if "kill" in wanted:
            kill(options.kills, folder)


if __name__ == "__main__":
    main()
