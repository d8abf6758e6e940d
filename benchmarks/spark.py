"""Spark against the batch on the same articles: whether the verdicts are equal, and what either takes.

    python benchmarks/spark.py DATA [--articles N] [--partitions P] [--master local[2]]

DATA is the folder that holds ``text/``. The sample is the first N articles of abp_dev, written as P files of JSON
lines. Seconds are wall time; Spark runs twice, for the first run starts Python workers and compiles its stages. On one
machine Spark only loses: it is for corpora that one machine cannot hold.
"""

from __future__ import annotations

import argparse
import gzip
import json
import os
import sys
import tempfile
import time
from collections import Counter
from itertools import islice
from pathlib import Path
from typing import Any

from dedup import Cleaned, Document, Settings, dedupe
from dedup.io.fields import Sites, make_document


def read(data: Path, articles: int) -> list[Document]:
    sites = Sites()
    with gzip.open(data / "text" / "abp_dev.jsonl.gz", "rt", encoding="utf-8", newline="\n") as lines:
        rows = [json.loads(line) for line in islice(lines, articles)]
    return [make_document(row, row["text"], sites, f"#{n}") for n, row in enumerate(rows)]


def write(folder: Path, documents: list[Document], files: int) -> None:
    for k in range(files):
        with (folder / f"part-{k:03}.json").open("w", encoding="utf-8") as file:
            for n in range(k, len(documents), files):
                d = documents[n]
                row = {"id": d.id, "text": d.text, "url": d.url, "site": d.site, "published": d.published}
                file.write(json.dumps({**row, "title": d.title, "place": n}) + "\n")


def of_batch(cleaned: Cleaned) -> dict[str, Any]:
    verdicts = [
        (v.paragraph, *v.span, v.code, v.action, v.confidence, json.dumps(dict(v.evidence), sort_keys=True))
        for v in cleaned.verdicts
    ]
    return {"text": cleaned.text, "verdicts": verdicts, "copy_of": cleaned.copy_of}


def of_row(row: Any) -> dict[str, Any]:
    found = row["_dedup"]
    verdicts = [(*v[:-1], json.dumps(json.loads(v.evidence), sort_keys=True)) for v in found.verdicts]
    copy = None if found.copy_of is None else (found.copy_of, found.share)
    return {"text": row.text, "verdicts": verdicts, "copy_of": copy}


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("data", type=Path)
    parser.add_argument("--articles", type=int, default=3000)
    parser.add_argument("--partitions", type=int, default=4)
    parser.add_argument("--master", default="local[2]")
    args = parser.parse_args()
    os.environ.setdefault("PYSPARK_PYTHON", sys.executable)
    documents = read(args.data, args.articles)
    settings = Settings(furniture=False)

    start = time.perf_counter()
    report = dedupe(documents, settings)
    batch = time.perf_counter() - start
    want = [of_batch(cleaned) for cleaned in report.documents]

    from pyspark.sql import Observation, SparkSession

    from dedup.integrations.spark import dedupe_dataframe

    start = time.perf_counter()
    session = (
        SparkSession.builder.master(args.master)
        .config("spark.ui.enabled", "false")
        .config("spark.ui.showConsoleProgress", "false")
        .config("spark.sql.shuffle.partitions", str(args.partitions))
        .getOrCreate()
    )
    session.sparkContext.setLogLevel("ERROR")
    started = time.perf_counter() - start
    seconds = []
    with tempfile.TemporaryDirectory() as folder:
        write(Path(folder), documents, args.partitions)
        for _ in range(2):
            overflow = Observation("overflow")
            start = time.perf_counter()
            frame = session.read.json(folder)
            rows = dedupe_dataframe(frame, settings, order="place", overflow=overflow).collect()
            seconds.append(time.perf_counter() - start)
    session.stop()
    got = [of_row(row) for row in sorted(rows, key=lambda row: row.place)]
    differ = [n for n, (a, b) in enumerate(zip(want, got, strict=True)) if a != b]
    codes = Counter(v.code[:3] for cleaned in report.documents for v in cleaned.verdicts)

    print(
        f"{len(documents):,} articles, {report.counts['paragraphs']:,} paragraphs, {args.partitions} partitions, {args.master}"
    )
    print(f"verdicts: {sum(codes.values()):,} ({', '.join(f'{code} {n:,}' for code, n in sorted(codes.items()))})")
    print(f"articles with another outcome: {len(differ)} of {len(documents):,}")
    print(f"overflow: batch {report.counts['overflow']:,}, Spark {overflow.get['overflow']:,}")
    print(
        f"seconds: batch {batch:.1f}; Spark session {started:.1f}, first run {seconds[0]:.1f}, second run {seconds[1]:.1f}"
    )
    for n in differ[:3]:
        for key, value in want[n].items():
            if value != got[n][key]:
                print(f"  {documents[n].id} {key}\n    batch {value!r:.300}\n    Spark {got[n][key]!r:.300}")
    return 1 if differ else 0


if __name__ == "__main__":
    sys.exit(main())
