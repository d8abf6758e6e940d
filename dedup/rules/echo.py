"""Whether a paragraph that repeats within a document was repeated by the scraper or by the writer."""

from __future__ import annotations

import itertools
import re
from collections.abc import Sequence

from dedup.rules.page import ends_sentence, width

PROSE_WORDS = 12
VERSE_WIDTH = 60
_SEPARATORS = re.compile(r"[\W_]+")
_ITEM = re.compile(r"(?:[-–—*•·●▪■♦]|\(?(?:\d{1,3}|[a-z])[.)])\s")


def echo_is_safe(lines: Sequence[str], earlier: int, later: int) -> tuple[bool, str]:
    """Whether the repeat ``lines[later]`` of ``lines[earlier]`` may be stripped, and why or why not, in words.

    A refrain, a verse, an item of a list or a short line may be meant to repeat; prose of twelve words
    or more is not. Near repeats may go only where the later copy adds no word.

    >>> echo_is_safe(["We shall overcome", "Some day", "We shall overcome"], 0, 2)[0]
    False
    """
    first, second = lines[earlier], lines[later]
    parts = second.split("\n")
    if len(parts) > 1 and max(map(len, parts)) <= VERSE_WIDTH:
        return False, "a block of short lines, as verses are set"
    if _ITEM.match(second):
        return False, "an item of a list"
    words = second.split()
    if len(words) < PROSE_WORDS and width(second) < PROSE_WORDS * 6:
        return False, f"{len(words)} words: too short to tell from a refrain or a label"
    if not ends_sentence(second):
        return False, "no sentence end: it may be a refrain, a label or a row of a table"
    size = len(second)
    places = [i for i, line in enumerate(lines) if len(line) == size]
    same = first == second
    if not same or any(lines[i] != second for i in places):
        key, before = _key(second), _key(first)
        same = before == key
        added = set(key.split()) - set(before.split())
        if added:
            return False, "the later copy adds " + ", ".join(f"“{word}”" for word in sorted(added)[:5])
        places = [i for i in places if _key(lines[i]) == key]
    gaps = {b - a for a, b in itertools.pairwise(places)}
    if len(places) >= 3 and len(gaps) == 1 and gaps != {1}:
        return False, f"{len(places)} copies at even distances, as a refrain returns"
    if same:
        return True, f"{len(words)} words of prose, word for word as before"
    return True, f"{len(words)} words of prose, all of them in the earlier copy"


def _key(line: str) -> str:
    return _SEPARATORS.sub(" ", line.casefold()).strip()
