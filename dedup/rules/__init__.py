"""Rules: phrases (data), structure (captions, credits, blocks, tails), furniture (what a site repeats)."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache
from typing import NamedTuple

from dedup.config import Settings
from dedup.model import Hints
from dedup.rules.echo import Copies, echo_is_safe
from dedup.rules.hit import Hit, Mark
from dedup.rules.links import find_links
from dedup.rules.matcher import PHRASE, Matcher
from dedup.rules.page import PROSE, Page, shape
from dedup.rules.phrases import ROWS
from dedup.rules.row import Row
from dedup.rules.structure import STRUCTURE, TRIGGERS
from dedup.rules.survey import Survey
from dedup.rules.weigh import weigh
from dedup.text.cut import Lines

__all__ = ["ROWS", "Copies", "Hit", "Look", "Matcher", "Row", "RuleSet", "echo_is_safe"]

FLAG_ONLY = frozenset({"ART113"})


class Look(NamedTuple):
    """What lines say by themselves, columns of equal length."""

    seen: list[int]
    """What each may hold, bits of ``glance_kernel``."""
    phrases: list[Mark | None]
    """What the phrase rows say of each."""
    repeats: bool = True
    """Whether two of them may be equal."""
    links: Sequence[str | None] = ()
    """The words of each line that is nothing but links, None for others; empty where none is."""

    def part(self, start: int, stop: int, *, repeats: bool = True) -> Look:
        """The lines ``start`` to ``stop``, of which two may be equal or not."""
        return Look(self.seen[start:stop], self.phrases[start:stop], repeats, self.links[start:stop])

    def take(self, rows: Sequence[int]) -> Look:
        """The given lines."""
        links = [self.links[i] for i in rows] if self.links else ()
        return Look([self.seen[i] for i in rows], [self.phrases[i] for i in rows], self.repeats, links)


@lru_cache(maxsize=1)
def _matcher() -> Matcher:
    """Immutable, and the same for all settings: who calls ``clean`` in a loop pays for it once."""
    return Matcher(ROWS, TRIGGERS)


class RuleSet:
    """The rules that look at one document at a time. Immutable; built once a process.

    >>> [hit.code for hit in RuleSet(Settings()).find(["Rain fell on Tuesday.", "Loading..."])]
    ['ART102']
    """

    __slots__ = ("_matcher", "_settings", "_weigh")

    def __init__(self, settings: Settings, *, weigh: bool = True) -> None:
        """``weigh`` False leaves out the weighing of signals, as the script that fits them has to."""
        self._settings = settings
        self._weigh = weigh
        self._matcher = _matcher()

    def find(
        self,
        lines: Sequence[str],
        *,
        title: str | None = None,
        site: str | None = None,
        hints: Sequence[Hints | None] = (),
        look: Look | None = None,
    ) -> list[Hit]:
        """Verdicts on ``lines`` (paragraphs in output form), in order, at most one a line.

        Pure: equal input, equal output. ``hints`` holds one entry a line, or nothing. ``look`` is what ``look`` said
        of these lines, for a caller that asks about many documents at once, or again about lines that were left.
        """
        page = self._mark(lines, title, site, hints, look)
        if self._weigh:
            weigh(page)
        return [hit for index in sorted(page.marks) if (hit := self._decide(page, index)) is not None]

    def survey(self, lines: Sequence[str], *, title: str | None = None, site: str | None = None) -> Survey:
        """What phrases and structure say about a page, for the script that fits the weights of signals."""
        return Survey(self._mark(lines, title, site, (), None))

    def _mark(
        self,
        lines: Sequence[str],
        title: str | None,
        site: str | None,
        hints: Sequence[Hints | None],
        look: Look | None,
    ) -> Page:
        seen, phrases, repeats, words = look or self.look(lines)
        links: frozenset[int] = frozenset()
        if any(words):
            links = frozenset(i for i, text in enumerate(words) if text)
            lines = [text or line for text, line in zip(words, lines, strict=True)]
        page = Page(lines, title, hints, seen, site=site, repeats=repeats, links=links)
        if any(phrases):
            for index, mark in enumerate(phrases):
                if mark is not None:
                    page.mark(index, mark)
        for rule in STRUCTURE:
            rule(page)
        return page

    def look(self, lines: Sequence[str], packed: Lines | None = None) -> Look:
        """What each line by itself may hold, and what the phrase rows say of it: cheapest for many lines at once.

        ``packed`` are the same lines, for a caller that has them.
        """
        packed = Lines.of(lines) if packed is None else packed
        seen, met = self._matcher.look(packed)
        say = self._matcher.say
        phrases: list[Mark | None] = [None] * len(lines)
        for i, bits in enumerate(seen):
            if bits & PHRASE:
                phrases[i] = say(lines[i], bits, met[i])
        links = find_links(lines, packed)
        if not links:
            return Look(seen, phrases)
        inner = self.look(list(links.values()))  # holds no link again
        for i, bits, mark in zip(links, inner.seen, inner.phrases, strict=True):
            seen[i], phrases[i] = bits, mark
        return Look(seen, phrases, links=[links.get(i) for i in range(len(lines))])

    def _decide(self, page: Page, index: int) -> Hit | None:
        marks = page.marks[index]
        strong = page.strong(index)
        code = (strong or marks[0]).code
        signals = list(dict.fromkeys([mark.signal for mark in marks]))
        default = "strip" if strong or len(signals) >= 2 else "flag"
        if code in FLAG_ONLY or _protected(page, index, strong):
            default = "flag"
        action = self._settings.action(code, default)
        if action is None or (default == "flag" and action == "flag" and page.is_headline(index)):
            return None
        why = strong.why if strong else "; ".join(dict.fromkeys([mark.why for mark in marks]))
        confidence = strong.confidence if strong else 0.9 if len(signals) >= 2 else 0.4
        return Hit(index, code, "strip" if action == "strip" else "flag", confidence, {"why": why, "signals": signals})


def _protected(page: Page, index: int, strong: Mark | None) -> bool:
    """Whether the line is the headline. A label such as "Loading..." on the first line is none."""
    if not page.is_headline(index):
        return False
    return (
        page.title_known
        or strong is None
        or strong.signal not in ("line label", "heading label", "share bar")
        or shape(page.lines[index]) == PROSE
    )
