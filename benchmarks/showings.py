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

AS_IT_IS, NO_TITLE, EXTRACTED, CUT, OLD = range(5)
BEFORE, BEHIND, GAP = 7, 10, 15  # lines shown around the body, and between two of its paragraphs at most

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
    with gzip.open(data / "sites" / "waddle_dev.jsonl.gz", "rt", encoding="utf-8", newline="\n") as file:
        for record in file:
            page = json.loads(record)
            if half_of(page["site"]) == half and (lines := around_the_body(page["lines"])):
                yield OLD, {**page, "title": None, "lines": lines}


def cut_short(lines: list[dict[str, Any]], draw: random.Random) -> list[list[dict[str, Any]]]:
    """The page with its body ending in short lines that stand within it: two or more, or one that is a sentence."""
    content = [i for i, line in enumerate(lines) if line["label"] == "content"]
    wide = [i for i in content if len(line := lines[i]["text"]) >= 160 or (len(line) >= 80 and line[-1] in '.!?"”')]
    places = []
    for start, stop in pairwise(wide):
        short = [i for i in content if start < i < stop]
        if len(short) >= 2 or (short and lines[short[0]]["text"][-1:] in tuple('.!?"”')):
            places.append(stop)
    if not places:
        return []
    place = draw.choice(places)
    return [[*lines[:place], *lines[wide[-1] + 1 :]]]


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
