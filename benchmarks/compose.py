"""Composes a corpus of any size from real articles, with seeded edits at known rates.

    python benchmarks/compose.py DATA OUT.jsonl --paragraphs 1000000 [--mode plain|templates|hostile]

DATA is a folder of ``*.jsonl.gz`` with a ``text`` field. Each paragraph of the output is

- plain: with probability ``--exact`` a copy of an earlier paragraph, with ``--near`` one with a word or two replaced,
  else fresh: a real paragraph when first used, and after that one with 40 % of its words replaced (Jaccard below 0.3);
- templates: as plain, but ``--share`` of the paragraphs are one of 200 real paragraphs with figures, their digits drawn
  anew: hot buckets full of near duplicates;
- hostile: as plain, but each carries the phrases that win the first band, so that all share a bucket.
"""

from __future__ import annotations

import argparse
import gzip
import json
import random
import re
from collections.abc import Iterator
from pathlib import Path

import numpy as np

MODES = ("plain", "templates", "hostile")
PER_DOCUMENT = 24


def real_paragraphs(data: Path) -> list[str]:
    """Distinct paragraphs of 8 words or more, in order of file names."""
    seen: dict[str, None] = {}
    for path in sorted(data.glob("*.jsonl.gz")):
        with gzip.open(path, "rt", encoding="utf-8", newline="\n") as lines:
            for line in lines:
                for paragraph in json.loads(line)["text"].split("\n"):
                    text = paragraph.strip()
                    if text.count(" ") >= 7:
                        seen.setdefault(text)
    return list(seen)


def poison(draw: random.Random, words: list[str], tries: int = 400_000) -> str:
    """Three-word phrases of which one wins each row of the first band in all paragraphs of usual length."""
    from dedup.config import Settings
    from dedup.similarity.sketch import Permutations, Sketcher

    settings = Settings(min_tokens=0)
    sketcher = Sketcher(settings)
    phrases = [" ".join(draw.choices(words, k=3)) for _ in range(tries)]
    sketches = sketcher.sketch(phrases)
    single = np.diff(sketches.offsets) == 1
    h = sketches.shingles[sketches.offsets[:-1][single]]
    kept = [phrase for phrase, one in zip(phrases, single.tolist(), strict=True) if one]
    h = (h ^ (h >> np.uint32(16))) * np.uint32(0x85EBCA6B)
    h = (h ^ (h >> np.uint32(13))) * np.uint32(0xC2B2AE35)
    h ^= h >> np.uint32(16)
    permutations = Permutations.draw(settings.num_perm, settings.seed)
    rows = settings.bands[1]
    winners = [kept[int(np.argmin(permutations.a[k] * h + permutations.b[k]))] for k in range(rows)]
    return ". ".join(winners)


def compose(
    data: Path, paragraphs: int, mode: str, seed: int, exact: float, near: float, share: float
) -> Iterator[str]:
    """The paragraphs, in order."""
    draw = random.Random(seed)
    real = real_paragraphs(data)
    draw.shuffle(real)
    words = list({word for text in real[:20_000] for word in text.split() if word.isalpha()})
    words.sort()
    templates = [t for t in real[:200_000] if len(re.findall(r"\d+", t)) >= 2 and 15 <= t.count(" ") <= 60][:200]
    phrase = poison(draw, words) if mode == "hostile" else ""
    recent: list[str] = []
    fresh = 0
    for _ in range(paragraphs):
        kind = draw.random()
        if mode == "templates" and draw.random() < share:
            text = re.sub(r"\d", lambda _: str(draw.randrange(10)), draw.choice(templates))
        elif recent and kind < exact:
            text = draw.choice(recent)
        elif recent and kind < exact + near:
            tokens = draw.choice(recent).split()
            for _ in range(draw.choice((1, 1, 2))):
                tokens[draw.randrange(len(tokens))] = draw.choice(words)
            text = " ".join(tokens)
        else:
            text = real[fresh % len(real)]
            if fresh >= len(real):
                text = " ".join(draw.choice(words) if draw.random() < 0.4 else word for word in text.split())
            fresh += 1
            if phrase:
                text = f"{text} {phrase}."
        if len(recent) < 100_000:
            recent.append(text)
        else:
            recent[draw.randrange(len(recent))] = text
        yield text


def write(out: Path, paragraphs: Iterator[str]) -> None:
    """JSON lines of articles of PER_DOCUMENT paragraphs."""
    with out.open("w", encoding="utf-8", newline="\n") as file:
        number = 0
        article: list[str] = []
        for text in paragraphs:
            article.append(text)
            if len(article) == PER_DOCUMENT:
                file.write(json.dumps({"id": str(number), "text": "\n\n".join(article)}, ensure_ascii=False) + "\n")
                number += 1
                article = []
        if article:
            file.write(json.dumps({"id": str(number), "text": "\n\n".join(article)}, ensure_ascii=False) + "\n")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("data", type=Path)
    parser.add_argument("out", type=Path)
    parser.add_argument("--paragraphs", type=int, default=1_000_000)
    parser.add_argument("--mode", choices=MODES, default="plain")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--exact", type=float, default=0.06)
    parser.add_argument("--near", type=float, default=0.04)
    parser.add_argument("--share", type=float, default=0.3)
    args = parser.parse_args()
    write(
        args.out,
        compose(args.data, args.paragraphs, args.mode, args.seed, args.exact, args.near, args.share),
    )


if __name__ == "__main__":
    main()
