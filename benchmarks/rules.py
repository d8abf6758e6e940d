"""What the rules cost: microseconds a paragraph on real articles, and on the worst lines and pages they can be given.

    python benchmarks/rules.py DATA [--articles N]

DATA is a folder that holds ``text/abp_dev.jsonl.gz``. The cost of reading and segmenting is not counted; that of packing
lines is given apart, for whoever cuts many texts at once has them packed, as the pipeline does. The ratio to
one ``str.casefold`` a paragraph, measured in the same run, says more than the microseconds do on a noisy machine.
"""

from __future__ import annotations

import argparse
import gc
import gzip
import json
import time
from itertools import islice
from pathlib import Path

from dedup import clean
from dedup.config import Settings
from dedup.rules import ROWS, RuleSet
from dedup.text.cut import Lines
from dedup.text.segment import segment

BATCH = 100  # articles, about a chunk of input
HOSTILE = (
    "a" * 160, " " * 159 + "x", "a " * 80, "read more " * 16, "© " * 80, "photo: " * 22, "a/" * 80, "a b c d e f g h " * 10,
    "(" * 160, "share " * 26, ": " * 80, "0" * 160, "cookie " * 22, "by A " * 32, "reuters/" * 20, "-" * 160,
    "sign up " * 50, "subscribe to " * 30, "this article was " * 23, "all rights reserved " * 20, "é" * 160, "अ " * 80, "新" * 160,
)  # fmt: skip


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("data", type=Path)
    parser.add_argument("--articles", type=int, default=16454)
    options = parser.parse_args()
    rules = RuleSet(Settings())
    pages = []
    with gzip.open(options.data / "text" / "abp_dev.jsonl.gz", "rt", encoding="utf-8", newline="\n") as file:
        for line in islice(file, options.articles):
            record = json.loads(line)
            pages.append((segment(record["text"]).lines, record["title"]))
    paragraphs = sum(len(lines) for lines, _ in pages)
    gc.freeze()  # no crawl holds all its articles in memory, to be searched for cycles again and again

    start = time.process_time()
    for lines, _ in pages:
        for text in lines:
            text.casefold()
    folding = time.process_time() - start

    packing = judging = 0.0
    passes = 0
    for first in range(0, len(pages), BATCH):
        batch = pages[first : first + BATCH]
        texts = [text for lines, _ in batch for text in lines]
        start = time.process_time()
        packed = Lines.of(texts)
        packing += time.process_time() - start
        start = time.process_time()
        look = rules.look(texts, packed)
        at = 0
        for lines, title in batch:
            left, said = lines, look.part(at, at + len(lines))
            at += len(lines)
            while True:
                passes += 1
                gone = {hit.index for hit in rules.find(left, title=title, look=said) if hit.action == "strip"}
                if not gone:
                    break
                stay = [i for i in range(len(left)) if i not in gone]
                left, said = [left[i] for i in stay], said.take(stay)
        judging += time.process_time() - start
    print(f"{paragraphs:,} paragraphs of {len(pages):,} articles, {passes:,} passes, {len(ROWS)} phrase rows")
    print(f"rules      {judging / paragraphs * 1e6:6.2f} µs a paragraph, all passes")
    print(f"packing    {packing / paragraphs * 1e6:6.2f} µs")
    print(f"casefold   {folding / paragraphs * 1e6:6.2f} µs a paragraph; rules cost {judging / folding:.1f} times that")

    print("worst lines, as a page of one such line between two paragraphs, and of ten times its length:")
    prose = "The river rose by two metres in the night, and by morning the lower town had to be left by boat, officials said."
    worst = []
    for line in HOSTILE:
        times = []
        for factor in (1, 10):
            page = [prose, line * factor, prose]
            start = time.process_time()
            for _ in range(20):
                RuleSet.find(rules, page)
            times.append((time.process_time() - start) / 20 * 1e6)
        worst.append((max(times), times, line[:24]))
    for _, (short, long), line in sorted(worst, reverse=True)[:8]:
        print(f"  {short:8.1f} µs  {long:8.1f} µs  {line!r}…")

    print("long pages that repeat themselves, all stages, µs a paragraph at 1,000 paragraphs and at 8,000:")
    near = [prose.replace("two", word) for word in ("two", "three", "four", "five")]
    for kind, copies in (("one paragraph", [prose]), ("near copies", near), ("one label", ["Breaking news now"])):
        times = []
        clean("\n\n".join(copies * 99))  # warm
        for size in (1000, 8000):
            text = "\n\n".join(["A line that opens the page.", *(copies * size)[:size]])
            start = time.process_time()
            clean(text)
            times.append((time.process_time() - start) / size * 1e6)
        print(f"  {times[0]:8.1f} µs  {times[1]:8.1f} µs  {kind}")


if __name__ == "__main__":
    main()
