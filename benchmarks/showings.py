"""Labelled pages as fit_measures.py shows them to the rules: as they are, and as they might have been scraped."""

from __future__ import annotations

import gzip
import json
import random
import sys
from collections.abc import Iterator
from itertools import pairwise
from pathlib import Path
from typing import Any

sys.path.insert(0, str(Path(__file__).parent))
from artefacts import half_of, read_pages

AS_IT_IS, NO_TITLE, EXTRACTED, CUT, BROKEN, OLD = range(6)
BEFORE, BEHIND, GAP = 7, 10, 15  # lines shown around the body, and between two of its paragraphs at most
LISTS = 3  # of a page, at most
# What stands within articles that are else clean; rules strip each of these wherever it stands.
PROMPTS = (
    "Share on Facebook", "Sign up for our newsletter", "READ MORE: Bus fares to rise in spring", "Follow us on Twitter", "Share",
    "Subscribe", "Newsletter", "Lesen Sie auch: Busse werden teurer", "Lee también: Sube el autobús", "Lire aussi : Le bus augmente",
)  # fmt: skip

Page = dict[str, Any]


def showings(data: Path, half: str) -> Iterator[tuple[int, Page]]:
    """Pages of a half, each with how it is shown."""
    for page in read_pages(data):
        if half_of(page["site"]) == half:
            yield AS_IT_IS, page
            yield NO_TITLE, {**page, "title": None}
            draw = random.Random(page["page"])
            kept = [line for line in page["lines"] if line["label"] == "content" or draw.random() < 0.5]
            yield EXTRACTED, {**page, "lines": kept}
            yield from ((CUT, {**page, "lines": lines}) for lines in cut_short(page["lines"], draw))
            yield from ((BROKEN, {**page, "lines": lines}) for lines in broken_lists(page["lines"], draw))
    with gzip.open(data / "sites" / "waddle_dev.jsonl.gz", "rt", encoding="utf-8", newline="\n") as file:
        for record in file:
            page = json.loads(record)
            if half_of(page["site"]) == half and (lines := around_the_body(page["lines"])):
                yield OLD, {**page, "title": None, "lines": lines}


def cut_short(lines: list[dict[str, Any]], draw: random.Random) -> list[list[dict[str, Any]]]:
    """The page with its body ending in short lines that stand within it: two or more, or one that is a sentence."""
    runs, last = short_runs(lines)
    if not runs:
        return []
    place = draw.choice(runs)[1]
    return [[*lines[:place], *lines[last + 1 :]]]


def broken_lists(lines: list[dict[str, Any]], draw: random.Random) -> list[list[dict[str, Any]]]:
    """An article that an extractor left clean but for prompts in it, one of them in or above the list that closes it."""
    found = []
    runs, _ = short_runs(lines)
    for start, stop in draw.sample(runs, min(len(runs), LISTS)):
        kept = [i for i in range(stop) if lines[i]["label"] == "content"]
        places = {draw.choice([i for i in kept if start < i < stop]), *draw.sample(kept[1:], min(2, len(kept) - 1))}
        shown = []
        for i in kept:
            if i in places:
                shown.append({"text": draw.choice(PROMPTS), "label": None})
            shown.append(lines[i])
        found.append(shown)
    return found


def short_runs(lines: list[dict[str, Any]]) -> tuple[list[tuple[int, int]], int]:
    """The last paragraph before and the first behind each run of short lines within the body; the last paragraph."""
    content = [i for i, line in enumerate(lines) if line["label"] == "content"]
    wide = [i for i in content if len(line := lines[i]["text"]) >= 160 or (len(line) >= 80 and line[-1] in '.!?"”')]
    runs = []
    for start, stop in pairwise(wide):
        short = [i for i in content if start < i < stop]
        if len(short) >= 2 or (short and lines[short[0]]["text"][-1:] in tuple('.!?"”')):
            runs.append((start, stop))
    return runs, wide[-1] if wide else -1


def around_the_body(lines: list[dict[str, Any]]) -> list[dict[str, Any]]:
    """The lines from a few before the body to a few after it; what gold calls content outside of it is not scored."""
    groups: list[list[int]] = []
    for i, line in enumerate(lines):
        if line["label"] == "content" and len(line["text"]) >= 80:
            if not groups or i - groups[-1][-1] > GAP:
                groups.append([])
            groups[-1].append(i)
    if not groups:
        return []
    body = max(groups, key=lambda group: sum(len(lines[i]["text"]) for i in group))
    first, last = body[0], body[-1]
    return [
        {**line, "label": None} if line["label"] == "content" and not first <= i <= last else line
        for i, line in enumerate(lines)
        if first - BEFORE <= i < last + BEHIND
    ]
