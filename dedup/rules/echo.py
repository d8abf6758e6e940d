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


class Copies:
    """Which of the lines of a document, in order, are copies of one another. Judging all of them is linear."""

    def __init__(self, lines: Sequence[str]) -> None:
        self._sizes: dict[int, list[tuple[int, str]]] = {}
        for place, line in enumerate(lines):
            self._sizes.setdefault(len(line), []).append((place, line))
        self._places: dict[int, dict[str, list[int]]] = {}
        self._refrains: dict[tuple[int, str], int] = {}

    def refrain(self, line: str) -> int:
        """How many copies of ``line`` there are, at even distances and not one below the other; 0 for any others.

        A copy has the same length and the same words.
        """
        size, key = len(line), _key(line)
        found = self._refrains.get((size, key))
        if found is None:
            if size not in self._places:
                groups = self._places[size] = {}
                for place, other in self._sizes.get(size, ()):
                    groups.setdefault(_key(other), []).append(place)
            places = self._places[size].get(key, [])
            gaps = {b - a for a, b in itertools.pairwise(places)}
            found = len(places) if len(places) >= 3 and len(gaps) == 1 and gaps != {1} else 0
            self._refrains[size, key] = found
        return found


def echo_is_safe(first: str, second: str, copies: Copies) -> tuple[bool, str]:
    """Whether ``second``, which repeats ``first`` in the same document, may be stripped, and why or why not, in words.

    ``copies`` are the lines of the document that stay. A refrain, a verse, an item of a list or a short line may be
    meant to repeat; prose of twelve words or more is not. Near repeats may go only where the later copy adds no word.

    >>> echo_is_safe("We shall overcome", "We shall overcome", Copies(["We shall overcome", "Some day"] * 2))[0]
    False
    """
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
    same = first == second
    if not same:
        key, before = _key(second), _key(first)
        same = before == key
        added = set(key.split()) - set(before.split())
        if added:
            return False, "the later copy adds " + ", ".join(f"“{word}”" for word in sorted(added)[:5])
    if times := copies.refrain(second):
        return False, f"{times} copies at even distances, as a refrain returns"
    if same:
        return True, f"{len(words)} words of prose, word for word as before"
    return True, f"{len(words)} words of prose, all of them in the earlier copy"


def _key(line: str) -> str:
    return _SEPARATORS.sub(" ", line.casefold()).strip()
