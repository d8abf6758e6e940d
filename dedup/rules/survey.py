"""What the weighing of a line needs to know about its page: where the body lies, artefacts, runs of short lines."""

from __future__ import annotations

import re
from functools import cached_property
from itertools import accumulate, pairwise

from dedup.rules.page import PROSE, Page, ends_sentence, width

ZONES = (
    "above the headline", "before the body", "within the body", "after the body", "after the body and an artefact",
    "after the body, below a heading of other stories",
)  # fmt: skip
ABOVE, BEFORE, WITHIN, AFTER, BEYOND, HEADED = range(6)
UNKNOWN = -1
_STEM, _SHORTEST = 6, 4
_EDGES = ".,;:!?\"'“”‘’()|«»„…[]-–—"
# Scripts that part no words: two characters in a row stand for one.
_UNPARTED = re.compile("[\u0e00-\u0e7f\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]")
_RUN_LINES = 60  # a longer run is known by its first lines


class Run:
    """Lines without body text in a row, ``start`` to ``stop``, and what those that no rule strips look like."""

    __slots__ = ("cases", "mean", "sentences", "start", "stop", "vocabulary")

    def __init__(self, survey: Survey, start: int, stop: int) -> None:
        self.start, self.stop = start, stop
        lines = [
            i for i in range(start, min(stop, start + _RUN_LINES)) if not survey.artefacts[i] and survey.page.lines[i]
        ]
        count = len(lines) or 1
        self.mean = sum(survey.words(i) for i in lines) // count
        self.sentences = 100 * sum(ends_sentence(survey.page.lines[i]) for i in lines) // count if lines else UNKNOWN
        self.cases = mean_of([survey.case(i) for i in lines])
        self.vocabulary = mean_of([survey.shared(i) for i in lines])


class Survey:
    """Sums up to each line and bounds of each run, so that a page of n lines costs n and not its square.

    What depends on the words of lines is found for the lines that are asked about.
    """

    def __init__(self, page: Page) -> None:
        lines, n = page.lines, len(page.lines)
        self.page = page
        self.artefacts = [False] * n
        self.weak = [False] * n
        headings = [UNKNOWN] * n
        ends = [False] * n
        for i, marks in page.marks.items():
            self.artefacts[i] = any(mark.strong for mark in marks)
            ends[i] = page.ends(i)
            self.weak[i] = not self.artefacts[i] and marks[0].code != "ART113"
            if any(mark.signal == "heading label" for mark in marks):
                headings[i] = i
        shapes = page.shapes
        self.body = [shapes[i] == PROSE and not self.artefacts[i] for i in range(n)]
        places = [i for i in range(n) if self.body[i]]
        self.first = places[0] if places else n
        self.end = places[-1] if places else -1
        self.artefacts_before = [0, *accumulate(map(int, self.artefacts))]
        self.weak_before = [0, *accumulate(map(int, self.weak))]
        self.body_before = [0, *accumulate(map(int, self.body))]
        tail = [i for i in range(self.end + 1, n) if ends[i]]
        if len(tail) == 1 and page.prompts(tail[0]):
            ends[tail[0]] = False
        self.ends_before = [0, *accumulate(map(int, ends))]
        self.ends_behind = len(tail)
        self.kept_behind = sum(
            not self.artefacts[i] and bool(lines[i]) for i in range(self.end + 1, tail[0] if tail else self.end + 1)
        )
        self.characters_before = [0, *accumulate(len(lines[i]) if self.body[i] else 0 for i in range(n))]
        self.last_heading = [UNKNOWN, *accumulate(headings, max)]
        self.body_above, self.body_below = _nearest(self.body)
        self.artefact_above, self.artefact_below = _nearest(self.artefacts)
        self.copies: dict[str, int] = {}
        for line in lines:
            if len(line) < 200:
                self.copies[line] = self.copies.get(line, 0) + 1
        self._runs: dict[int, Run] = {}
        self._words: dict[int, int] = {}
        self._cases: dict[int, int] = {}
        self._shared: dict[int, int] = {}

    def zone(self, index: int) -> int:
        """Index into ZONES."""
        if self.page.title_known and index < self.page.headline:
            return ABOVE
        if index < self.first:
            return BEFORE
        if index < self.end:
            return WITHIN
        if self.last_heading[index] > self.end:
            return HEADED
        return BEYOND if self.ends_before[index] > self.ends_before[self.end] else AFTER

    def run(self, index: int) -> Run:
        """The run a line without body text stands in."""
        start = self.body_above[index] + 1
        run = self._runs.get(start)
        if run is None:
            run = self._runs[start] = Run(self, start, self.body_below[index])
        return run

    def artefacts_in(self, start: int, stop: int) -> int:
        """How many of the lines ``start`` to ``stop`` are artefacts."""
        return _between(self.artefacts_before, start, stop)

    def weak_in(self, start: int, stop: int) -> int:
        """How many of them are words of menus and buttons, no more."""
        return _between(self.weak_before, start, stop)

    def words(self, index: int) -> int:
        """How many words a line has; where a script parts none, a fifth of its width."""
        found = self._words.get(index)
        if found is None:
            found = self._words[index] = words_of(self.page.lines[index])
        return found

    def case(self, index: int) -> int:
        """Percentage of a line's words that open with a capital."""
        found = self._cases.get(index)
        if found is None:
            words = [word for word in self.page.lines[index].split() if word[0].isalpha()]
            found = 100 * sum(word[0].isupper() for word in words) // len(words) if words else UNKNOWN
            self._cases[index] = found
        return found

    def shared(self, index: int) -> int:
        """Percentage of a line's words that stand in the body too; in another paragraph, where it is of the body."""
        found = self._shared.get(index)
        if found is None:
            stems = stems_of(self.page.lines[index])
            body = self._body_text
            if self.body[index]:
                known = sum(body.find(stem, body.find(stem) + 1) >= 0 for stem in stems)
            else:
                known = sum(stem in body for stem in stems)
            found = self._shared[index] = 100 * known // len(stems) if stems else UNKNOWN
        return found

    @cached_property
    def _body_text(self) -> str:
        lines = self.page.lines
        return " " + " ".join([lines[i] for i in range(self.first, self.end + 1) if self.body[i]]).casefold()

    @cached_property
    def headline_stems(self) -> frozenset[str]:
        """The words of the headline."""
        return frozenset(stems_of(self.page.lines[self.page.headline]))


def words_of(line: str) -> int:
    """How many words a line has; where a script parts none, a fifth of its width."""
    words = len(line.split())
    return max(words, width(line) // 5) if not line.isascii() and _UNPARTED.search(line) else words


def stems_of(line: str) -> list[str]:
    """The openings of a line's longer words, in lower case: enough to know a word again in another inflection.

    >>> stems_of("Rivers rising again"), stems_of("新闻联")
    (['rivers', 'rising', 'again'], ['新闻', '闻联'])
    """
    text = line.casefold()
    if not line.isascii() and _UNPARTED.search(text):
        characters = [c for c in text if c.isalnum()]
        return [a + b for a, b in pairwise(characters)]
    return [word[:_STEM] for word in (word.strip(_EDGES) for word in text.split()) if len(word) >= _SHORTEST]


def mean_of(values: list[int]) -> int:
    """The mean of those that are known."""
    known = [value for value in values if value >= 0]
    return sum(known) // len(known) if known else UNKNOWN


def _between(before: list[int], start: int, stop: int) -> int:
    last = len(before) - 1
    return before[min(stop, last)] - before[min(max(start, 0), last)]


def _nearest(flags: list[bool]) -> tuple[list[int], list[int]]:
    """For each line the index of the last flagged one above it (-1: none), and of the first below (n: none)."""
    n = len(flags)
    above, below = [UNKNOWN] * n, [n] * n
    place = UNKNOWN
    for i, flag in enumerate(flags):
        above[i] = place
        if flag:
            place = i
    place = n
    for i in range(n - 1, -1, -1):
        below[i] = place
        if flags[i]:
            place = i
    return above, below
