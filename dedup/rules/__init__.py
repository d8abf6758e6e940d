"""Rules: phrases (data), structure (captions, credits, blocks, tails), furniture (what a site repeats)."""

from __future__ import annotations

from collections.abc import Sequence

from dedup.config import Settings
from dedup.model import Hints
from dedup.rules.echo import echo_is_safe
from dedup.rules.hit import Hit, Mark
from dedup.rules.page import PROSE, Page
from dedup.rules.phrases import ROWS
from dedup.rules.row import Matcher, Row
from dedup.rules.signals import Survey
from dedup.rules.structure import STRUCTURE
from dedup.rules.weigh import weigh

__all__ = ["ROWS", "Hit", "Matcher", "Row", "RuleSet", "echo_is_safe"]

FLAG_ONLY = frozenset({"ART113"})


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
        self._matcher = Matcher(ROWS)

    def find(
        self,
        lines: Sequence[str],
        *,
        title: str | None = None,
        site: str | None = None,
        hints: Sequence[Hints | None] = (),
        phrases: Sequence[Mark | None] | None = None,
    ) -> list[Hit]:
        """Verdicts on ``lines`` (paragraphs in output form), in order, at most one a line.

        Pure: equal input, equal output. ``hints`` holds one entry a line, or nothing. ``phrases`` is what
        ``phrases`` said of these lines, for a caller that asks again about those that a first call left.
        """
        page = Page(lines, title, hints)
        self._mark(page, phrases)
        if self._weigh:
            weigh(page)
        return [hit for index in sorted(page.marks) if (hit := self._decide(page, index)) is not None]

    def survey(self, lines: Sequence[str], *, title: str | None = None) -> Survey:
        """What phrases and structure say about a page, for the script that fits the weights of signals."""
        page = Page(lines, title, ())
        self._mark(page, None)
        return Survey(page)

    def _mark(self, page: Page, phrases: Sequence[Mark | None] | None) -> None:
        for index, mark in enumerate(self.phrases(page.lines) if phrases is None else phrases):
            if mark is not None:
                page.mark(index, mark)
        for rule in STRUCTURE:
            rule(page)

    def phrases(self, lines: Sequence[str]) -> list[Mark | None]:
        """What the phrase rows say about each line by itself."""
        match = self._matcher.match
        return [match(line) if line else None for line in lines]

    def _decide(self, page: Page, index: int) -> Hit | None:
        marks = page.marks[index]
        strong = page.strong(index)
        code = (strong or marks[0]).code
        signals = list(dict.fromkeys(mark.signal for mark in marks))
        default = "strip" if strong or len(signals) >= 2 else "flag"
        if code in FLAG_ONLY or _protected(page, index, strong):
            default = "flag"
        action = self._settings.action(code, default)
        if action is None or (default == "flag" and action == "flag" and index == page.headline):
            return None
        why = "; ".join(dict.fromkeys(mark.why for mark in ([strong] if strong else marks)))
        confidence = strong.confidence if strong else 0.9 if len(signals) >= 2 else 0.4
        return Hit(index, code, "strip" if action == "strip" else "flag", confidence, {"why": why, "signals": signals})


def _protected(page: Page, index: int, strong: Mark | None) -> bool:
    """Whether the line is the headline. A label such as "Loading..." on the first line is none."""
    if index != page.headline:
        return False
    return (
        page.title_known
        or strong is None
        or strong.signal not in ("line label", "share bar")
        or page.shapes[index] == PROSE
    )
