"""A phrase rule as a row of data, and the matcher that looks lines up in all rows at once."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from functools import lru_cache
from typing import Literal

from dedup.rules.hit import Mark

Form = Literal["line", "heading", "cue", "lead", "regex"]

# Decoration that pages put around a label; quotation marks are left out, for a quoted word is speech.
DECORATION = " \t!*•·|-–—_~=+<>«»‹›→←↓↑▸▶►◄▼▲»✕×✓☰#.…,:;：｜・。、/\\()[]{}【】（）［］〔〕〈〉《》「」『』■□◆◇●○★☆▽△\u200c\u200d\ufe0f"
_FIGURES = re.compile(r"\d[\d.,]*")
_SEPARATOR = re.compile(r"[:：|｜►▶»→>】\]）)]|(?: [-–—] )|[–—](?= )")
_SEPARATING = re.compile(r"[:：|｜►▶»→>】\]）)–—-]")
_CUE_REACH = 48
_LONGEST_SYMBOL = 3  # "©", "(c)": found anywhere; "(opens" is a word
MAX_CUE = 240
MAX_LABEL = 160
# Of lines longer than a label only these are searched for a pattern's words: notices open or close with them.
HEAD, TAIL = 60, 40
# Lines as short as interfaces write them repeat from page to page: their marks are kept.
_REMEMBERED, _REMEMBERED_LENGTH = 8192, 48
_PUNCTUATION = ".,!?:;)"


def fold(line: str) -> str:
    """A label without case, decoration and particular figures: how whole lines are looked up.

    >>> fold("» READ MORE…"), fold("1,204 Comments")
    ('read more', '0 comments')
    """
    return _fold_cased(line.casefold())


def _fold_cased(text: str) -> str:
    text = text.strip(DECORATION)
    if not text.isascii():
        text = text.replace("’", "'").replace("i̇", "i")
    return " ".join(_FIGURES.sub("0", text).split())


@dataclass(frozen=True, slots=True)
class Row:
    """A phrase rule.

    ``form`` says how ``text`` is read:

    - ``line``: labels, parted by " | ", that stand as a whole line; 0 stands for any figure;
    - ``heading``: the same, and what follows it is a block of links to other stories;
    - ``cue``: labels that open a line, before a separator (``: | – » ]``) and something more;
    - ``lead``: labels that open a line without a separator, where no sentence end follows;
    - ``regex``: one linear pattern for the whole case-folded line; tried on lines of at most ``longest``
      characters that hold one of ``words`` (any line, where there are none), and of lines longer than a
      label on those that hold one in their first 60 or last 40 characters; ``^word`` has to open the line.

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


_Label = tuple[Row, str]


class _Pattern:
    """A pattern row; compiled when first tried, for most runs meet few of the languages."""

    __slots__ = ("_compiled", "longest", "mark", "number", "text")

    def __init__(self, number: int, text: str, longest: int, mark: Mark) -> None:
        self.number = number
        self.text = text
        self.longest = longest
        self.mark = mark
        self._compiled: re.Pattern[str] | None = None

    def fits(self, line: str) -> bool:
        """Whether the whole of ``line`` is of this pattern."""
        if self._compiled is None:
            self._compiled = re.compile(self.text)
        return self._compiled.fullmatch(line) is not None


class Matcher:
    """All rows, compiled once. ``match`` is pure and linear in the line; it remembers short lines."""

    __slots__ = (
        "_anywhere",
        "_ascii_symbols",
        "_cues",
        "_leads",
        "_lines",
        "_longest",
        "_longest_label",
        "_openers",
        "_patterns_known",
        "_remember",
        "_symbols",
        "_words",
    )

    def __init__(self, rows: Iterable[Row]) -> None:
        self._lines: dict[str, _Label] = {}
        self._cues: dict[str, _Label] = {}
        self._leads: dict[str, _Label] = {}
        self._anywhere: list[_Pattern] = []
        self._words: dict[str, list[_Pattern]] = {}
        self._openers: dict[str, list[_Pattern]] = {}
        self._symbols: dict[str, list[_Pattern]] = {}
        self._longest = MAX_CUE
        self._longest_label = 0
        self._patterns_known = 0
        for row in rows:
            self._add(row)
        self._ascii_symbols = [(word, patterns) for word, patterns in self._symbols.items() if word.isascii()]
        self._remember = lru_cache(_REMEMBERED)(self._short)

    def _add(self, row: Row) -> None:
        if row.form == "regex":
            mark = Mark(row.code, not row.weak, "wording", f"worded as {_NAMES[row.code]}")
            entry = _Pattern(self._patterns_known, row.text, row.longest, mark)
            self._patterns_known += 1
            self._longest = max(self._longest, row.longest)
            if not row.words:
                self._anywhere.append(entry)
            for word in row.words.split():
                if word[0] == "^":
                    self._openers.setdefault(word[1:], []).append(entry)
                    continue
                if not word[0].isalnum() and len(word) <= _LONGEST_SYMBOL:
                    self._symbols.setdefault(word, []).append(entry)
                    continue
                for form in (word, *(word + mark for mark in _PUNCTUATION), "(" + word):
                    self._words.setdefault(form, []).append(entry)
            return
        whole = row.form in ("line", "heading")
        table = self._lines if whole else self._cues if row.form == "cue" else self._leads
        for label in row.labels:
            key = fold(label)
            if whole:  # decoration and figures may make a line longer than its label
                self._longest_label = max(self._longest_label, min(MAX_LABEL, len(key) + 24))
            table.setdefault(key, (row, label))

    def match(self, line: str) -> Mark | None:
        """What the phrases say about a whole ``line``, the strongest first."""
        size = len(line)
        if size <= MAX_LABEL:
            return self._remember(line) if size <= _REMEMBERED_LENGTH else self._short(line)
        if size > self._longest:
            return None
        weak = self._cue(line) if size <= MAX_CUE else None
        if weak is not None and weak.strong:
            return weak
        edges = (line[:HEAD] + " " + line[-TAIL:]).casefold()
        found = self._try_patterns(line, edges, edges.split())
        return found if found is not None and (found.strong or weak is None) else weak

    def _short(self, line: str) -> Mark | None:
        text = line.casefold()
        weak: Mark | None = None
        if len(line) <= self._longest_label:
            found = _mark(self._lines.get(_fold_cased(text)))
            if found is not None and found.strong:
                return found
            weak = found
        found = self._cue(line)
        if found is not None and found.strong:
            return found
        weak = weak or found
        tokens = text.split()
        found = self._try_patterns(line, text, tokens)
        if found is not None and found.strong:
            return found
        weak = weak or found
        for pattern in self._anywhere:
            if len(line) <= pattern.longest and pattern.fits(text):
                if pattern.mark.strong:
                    return pattern.mark
                weak = weak or pattern.mark
        if weak is None and len(tokens) >= 3:
            weak = self._lead(line, tokens)
        return weak

    def _cue(self, line: str) -> Mark | None:
        start = 1 if line[0] in "[【(（<»>→►▶" else 0
        # The class alone is many times as fast, and most lines have none of it.
        if _SEPARATING.search(line, start + 1, _CUE_REACH) is None:
            return None
        place = _SEPARATOR.search(line, start + 1, _CUE_REACH)
        if place is None:
            return None
        rest = line[place.end() :].strip(DECORATION)
        if not rest:
            return None
        return _mark(self._cues.get(fold(line[: place.start()])))

    def _try_patterns(self, line: str, searched: str, tokens: list[str]) -> Mark | None:
        """The verdict of the patterns whose words are among ``tokens``, those of ``searched``, in order of rows."""
        found = list(self._openers.get(tokens[0], ())) if tokens else []
        if not self._words.keys().isdisjoint(tokens):
            for word in self._words.keys() & tokens:
                found += self._words[word]
        for symbol, patterns in self._ascii_symbols if searched.isascii() else self._symbols.items():
            if symbol in searched:
                found += patterns
        if not found:
            return None
        text = " ".join(line.casefold().split()).replace("’", "'")
        weak: Mark | None = None
        tried = -1
        for pattern in sorted(found, key=_number):
            if pattern.number != tried and len(line) <= pattern.longest and pattern.fits(text):
                if pattern.mark.strong:
                    return pattern.mark
                weak = weak or pattern.mark
            tried = pattern.number
        return weak

    def _lead(self, line: str, tokens: list[str]) -> Mark | None:
        if line[-1] in ".!?…。！？":
            return None
        for count in (2, 3, 4, 1):
            found = self._leads.get(" ".join(tokens[:count]).strip(DECORATION))
            if found is not None and count < len(tokens):
                return _mark(found)
        return None


def _number(pattern: _Pattern) -> int:
    return pattern.number


def _mark(label: _Label | None) -> Mark | None:
    """What a label says: made when a line has it, for there are thousands of labels."""
    if label is None:
        return None
    row, text = label
    kind = "the whole line is" if row.form in ("line", "heading") else "opens with"
    return Mark(row.code, not row.weak, f"{row.form} label", f"{kind} the label “{text}”")


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
