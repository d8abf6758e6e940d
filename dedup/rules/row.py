"""A phrase rule as a row of data, and the matcher that looks lines up in all rows at once."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Literal

from dedup.rules.hit import Mark

Form = Literal["line", "heading", "cue", "lead", "regex"]

# Decoration that pages put around a label; quotation marks are left out, for a quoted word is speech.
DECORATION = " \t!*•·|-–—_~=+<>«»‹›→←↓↑▸▶►◄▼▲»✕×✓☰#.…,:;：｜・。、/\\()[]{}【】（）［］〔〕〈〉《》「」『』■□◆◇●○★☆▽△\u200c\u200d\ufe0f"
_FIGURES = re.compile(r"\d[\d.,]*")
_SEPARATOR = re.compile(r"[:：|｜►▶»→>】\]）)]|(?: [-–—] )|[–—](?= )")
_CUE_REACH = 48
MAX_CUE = 240
MAX_LABEL = 160
_PUNCTUATION = ".,!?:;)"


def fold(line: str) -> str:
    """A label without case, decoration and particular figures: how whole lines are looked up.

    >>> fold("» READ MORE…"), fold("1,204 Comments")
    ('read more', '0 comments')
    """
    folded = line.casefold().strip(DECORATION).replace("’", "'").replace("i̇", "i")
    return " ".join(_FIGURES.sub("0", folded).split())


@dataclass(frozen=True, slots=True)
class Row:
    """A phrase rule.

    ``form`` says how ``text`` is read:

    - ``line``: labels, parted by " | ", that stand as a whole line; 0 stands for any figure;
    - ``heading``: the same, and what follows it is a block of links to other stories;
    - ``cue``: labels that open a line, before a separator (``: | – » ]``) and something more;
    - ``lead``: labels that open a line without a separator, where no sentence end follows;
    - ``regex``: one linear pattern for the whole case-folded line; tried on lines of at most
      ``longest`` characters that hold one of ``words`` (any line, where there are none).

    ``hits`` and ``misses`` are lines it must and must not match. A ``weak`` row needs a second signal.
    """

    code: str
    languages: str
    form: Form
    text: str
    hits: tuple[str, ...]
    misses: tuple[str, ...]
    weak: bool = False
    words: str = ""
    longest: int = MAX_LABEL

    @property
    def labels(self) -> tuple[str, ...]:
        """The phrases of a ``line``, ``cue`` or ``lead`` row."""
        return tuple(label.strip() for label in self.text.split(" | "))


class Matcher:
    """All rows, compiled once. Immutable after construction; ``match`` is linear in the line."""

    __slots__ = ("_anywhere", "_cues", "_leads", "_lines", "_longest", "_symbols", "_words")

    def __init__(self, rows: Iterable[Row]) -> None:
        self._lines: dict[str, Mark] = {}
        self._cues: dict[str, Mark] = {}
        self._leads: dict[str, Mark] = {}
        self._anywhere: list[tuple[re.Pattern[str], int, Mark]] = []
        self._words: dict[str, list[tuple[re.Pattern[str], int, Mark]]] = {}
        self._symbols: list[tuple[str, tuple[re.Pattern[str], int, Mark]]] = []
        self._longest = MAX_CUE
        for row in rows:
            self._add(row)

    def _add(self, row: Row) -> None:
        if row.form == "regex":
            mark = Mark(row.code, not row.weak, "wording", f"worded as {_NAMES[row.code]}")
            entry = (re.compile(row.text), row.longest, mark)
            self._longest = max(self._longest, row.longest)
            if not row.words:
                self._anywhere.append(entry)
            for word in row.words.split():
                if not word[0].isalnum():
                    self._symbols.append((word, entry))
                    continue
                for form in (word, *(word + mark for mark in _PUNCTUATION), "(" + word):
                    self._words.setdefault(form, []).append(entry)
            return
        whole = row.form in ("line", "heading")
        table = self._lines if whole else self._cues if row.form == "cue" else self._leads
        kind = "the whole line is" if whole else "opens with"
        for label in row.labels:
            key = fold(label)
            why = f"{kind} the label “{label}”"
            table.setdefault(key, Mark(row.code, not row.weak, f"{row.form} label", why))

    def match(self, line: str) -> Mark | None:
        """What the phrases say about a whole ``line``, the strongest first."""
        size = len(line)
        if size > self._longest:
            return None
        weak: Mark | None = None
        if size <= MAX_LABEL:
            folded = fold(line)
            found = self._lines.get(folded)
            if found is not None:
                if found.strong:
                    return found
                weak = found
        if size <= MAX_CUE:
            found = self._cue(line)
            if found is not None:
                if found.strong:
                    return found
                weak = weak or found
        tokens = line.casefold().split()
        if not self._words.keys().isdisjoint(tokens) or any(symbol in line for symbol, _ in self._symbols):
            found = self._patterns(line, tokens)
            if found is not None and found.strong:
                return found
            weak = weak or found
        if self._anywhere and size <= MAX_LABEL:
            text = line.casefold()
            for pattern, longest, mark in self._anywhere:
                if size <= longest and pattern.fullmatch(text):
                    if mark.strong:
                        return mark
                    weak = weak or mark
        if weak is None and size <= MAX_LABEL and 3 <= len(tokens):
            weak = self._lead(line, tokens)
        return weak

    def _cue(self, line: str) -> Mark | None:
        start = 1 if line[0] in "[【(（<»>→►▶" else 0
        place = _SEPARATOR.search(line, start + 1, _CUE_REACH)
        if place is None:
            return None
        rest = line[place.end() :].strip(DECORATION)
        if not rest:
            return None
        return self._cues.get(fold(line[: place.start()]))

    def _patterns(self, line: str, tokens: list[str]) -> Mark | None:
        text = " ".join(tokens).replace("’", "'")
        weak: Mark | None = None
        found = [entry for token in tokens for entry in self._words.get(token, ())]
        found += [entry for symbol, entry in self._symbols if symbol in text]
        for pattern, longest, mark in dict.fromkeys(found):
            if len(line) <= longest and pattern.fullmatch(text):
                if mark.strong:
                    return mark
                weak = weak or mark
        return weak

    def _lead(self, line: str, tokens: list[str]) -> Mark | None:
        if line[-1] in ".!?…。！？":
            return None
        for count in (2, 3, 4, 1):
            found = self._leads.get(" ".join(tokens[:count]).strip(DECORATION))
            if found is not None and count < len(tokens):
                return found
        return None


_NAMES = {
    "ART101": "a link to another story",
    "ART102": "a loading placeholder",
    "ART103": "an advertisement label",
    "ART104": "a newsletter or sign-up prompt",
    "ART105": "a cookie, consent, paywall or log-in notice",
    "ART106": "a share bar",
    "ART107": "a counter",
    "ART108": "a credit",
    "ART109": "a player, gallery or embed placeholder",
    "ART110": "a copyright notice",
    "ART111": "navigation",
    "ART112": "residue",
    "ART113": "a timestamp, byline or editor's note",
}
