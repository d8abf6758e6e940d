"""Which of a document's lines a profile's entries strip: furniture stands where it stood when it was learned."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from itertools import accumulate, pairwise

import numpy as np

from dedup.rules.body import HEAD_SHARE, MAX_BLOCK, TAIL_SHARE, WHOLE_PAGE_SHARE, is_body, is_statement
from dedup.rules.entry import Entry
from dedup.rules.hit import Hit

CODE = "SITE401"
_BELOW = frozenset({"tail", "last"})  # positions that are below the article
_TITLE_BREAK = re.compile(r" [|–—-] |: ")


def look_up(
    site: str, matched: Mapping[int, Entry], values: Sequence[int], lines: Sequence[str], title: str | None
) -> list[Hit]:
    """Hits on ``lines``, in order. ``matched`` are the lines with an entry, ``values`` the skeletons of all. Linear.

    The document's own title is spared, and so are lines of figures: "12" and "7" have one skeleton.
    """
    own = _fold(title) if title else ""
    matched = {
        i: entry
        for i, entry in matched.items()
        if not entry.keep and _has_letter(lines[i]) and not (own and _is_title(_fold(lines[i]), own))
    }
    hits = [_hit(i, site, matched[i]) for i in sorted(_choose(matched, values, lines))]
    blocks = _find_blocks(site, [hit.index for hit in hits if hit.action == "strip"], matched, lines, own)
    return sorted(hits + blocks, key=lambda hit: hit.index) if blocks else hits


def _choose(matched: Mapping[int, Entry], values: Sequence[int], lines: Sequence[str]) -> set[int]:
    """Lines to report. Goes on with what the strips leave, so that a second run finds nothing new."""
    n = len(values)
    article = _article(matched, lines)
    # The article's own headline stands there too, which other pages list below theirs.
    astray = {i for i, entry in matched.items() if i < article < n and entry.position in _BELOW}
    chosen = {i for i, entry in matched.items() if entry.when == "flag" or (entry.when == "always" and i not in astray)}
    weak = matched.keys() - chosen
    if not weak:
        return chosen
    strips = {i for i in chosen if matched[i].when == "always"}
    headlines = {i for i in weak if i < article and 2 * matched[i].documents < matched[i].of}
    above, below = list(range(-1, n - 1)), [*range(1, n), -1]

    def stands(i: int, near: set[int]) -> bool:
        up, down = above[i], below[i]
        if i in headlines:
            return i not in astray and {up, down} <= headlines & near
        entry = matched[i]
        if entry.after and up >= 0 and values[up] == entry.after:
            return True
        if entry.before and down >= 0 and values[down] == entry.before:
            return True
        return i not in astray and up in near and down in near

    def unlink(i: int) -> tuple[int, int]:
        up, down = above[i], below[i]
        if up >= 0:
            below[up] = down
        if down >= 0:
            above[down] = up
        return up, down

    near = weak | strips
    found = {i for i in weak if stands(i, near)}
    weak -= found
    for i in found | strips:
        unlink(i)
    chosen |= found
    queue = sorted(weak)
    while queue:
        i = queue.pop()
        if i in weak and stands(i, weak):
            weak.discard(i)
            chosen.add(i)
            queue.extend(unlink(i))
    return chosen


def _article(matched: Mapping[int, Entry], lines: Sequence[str]) -> int:
    """The line that the article begins with, teasers above it aside; the number of lines where there is none."""
    body = [len(line) if i not in matched and is_body(line) else 0 for i, line in enumerate(lines)]
    least = HEAD_SHARE * sum(body)
    return next((i for i, above in enumerate(accumulate(body)) if above > least), len(lines))


def _find_blocks(
    site: str, stripped: Sequence[int], matched: Mapping[int, Entry], lines: Sequence[str], title: str
) -> list[Hit]:
    """Headlines of other stories below the article, between two pieces of furniture."""
    whole = len(stripped) >= WHOLE_PAGE_SHARE * len(lines)
    gaps = [(i, k) for i, k in pairwise(stripped) if 1 < k - i <= 1 + _block(matched[i], matched[k], whole)]
    if not gaps:
        return []
    gone = set(stripped)
    above = np.cumsum([len(line) if i not in gone and is_body(line) else 0 for i, line in enumerate(lines)])
    found = []
    for i, k in gaps:
        run = range(i + 1, k)
        if above[i] < TAIL_SHARE * max(above[-1], 1) or any(is_statement(lines[j]) for j in run):
            continue
        if title and any(_is_title(_fold(lines[j]), title) for j in run):
            continue
        evidence = matched[i].evidence(site)
        evidence["signals"] = ["block", *evidence["signals"]]
        evidence["why"] = f"below the article, between {lines[i]!r} and {lines[k]!r}; the first is {evidence['why']}"
        found += [Hit(j, CODE, "strip", 0.85, evidence) for j in run]
    return found


def _block(above: Entry, below: Entry, whole: bool) -> int:
    """Lines that may stand between two pieces of furniture."""
    outside = {above.position, below.position} <= _BELOW
    return max(2 * above.block, MAX_BLOCK if whole and outside else 0)


def _hit(index: int, site: str, entry: Entry) -> Hit:
    share = entry.documents / entry.of if entry.of else 1.0
    base = {"always": 0.9, "beside": 0.8, "flag": 0.4}[entry.when]
    return Hit(
        index=index,
        code=CODE,
        action="flag" if entry.when == "flag" else "strip",
        confidence=round(base + 0.09 * share, 3),
        evidence=entry.evidence(site),
    )


def _fold(text: str) -> str:
    return " ".join(text.casefold().split())


def _is_title(line: str, title: str) -> bool:
    """Whether ``line`` is the title, or all of it but an addition such as " | Example News"."""
    if line == title or line == max(_TITLE_BREAK.split(title), key=len):
        return True
    return 2 * len(line) >= len(title) and (title.startswith(line) or title.endswith(line))


def _has_letter(line: str) -> bool:
    return any(map(str.isalpha, line))
