"""The matcher, which looks lines up in all phrase rows at once."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from functools import lru_cache
from itertools import groupby
from operator import itemgetter

from dedup.rules.glance import Glance, Reach, Word, runs
from dedup.rules.glance_kernel import CUE, LABEL, LEAD, SIGN, WORD
from dedup.rules.hit import Mark
from dedup.rules.row import DECORATION, MAX_LABEL, Row, fold, fold_labels
from dedup.text.cut import Lines

LIST_MARKS = " *•·‣⁃▪■●⦁♦◆-–—|>»›→▶►▸✓#"
"""What stands before an item of a list, and around a line in bold; a bracket is part of the wording."""
_SEPARATOR = re.compile(r"[:：|｜►▶»›→>＞】\]）)]|(?: [-–—] )|[–—](?= )")
_SEPARATORS = ":：|｜►▶»›→>＞】]）)–—-"  # what a separator has in it, for a glance
_CUE_REACH = 48
_LONGEST_SIGN = 3  # "©", "(c)": found anywhere; "(opens" is a word
MAX_CUE = 240
# Of lines longer than a label only these are searched for a pattern's words: notices open or close with them.
HEAD, TAIL = 60, 40
# Lines as short as interfaces write them repeat from page to page: their marks are kept.
_REMEMBERED, _REMEMBERED_LENGTH = 8192, 48
_STATEMENT_WORDS, _STATEMENT = 14, 40  # words, and characters where a script parts none
_TOLD_WORDS = 3
_PAUSES = (",", ";", "，", "،", "、")  # what they follow goes on as a sentence
_QUOTED = {"«": "»", "»": "«", "「": "」", "『": "』"}
_SPEECH, _CLOSERS, _FULL_STOPS = '"“„«「', "\"'”’»“)]」", ".。।"
_PATTERN = WORD | SIGN
_FIRST, _SECOND = itemgetter(0), itemgetter(1)
PHRASE = LABEL | CUE | LEAD | _PATTERN
"""What of a glance says that a row may match."""


class _Pattern:
    """A pattern row; compiled when first tried, for most runs meet few of the languages.

    Guards come last: they read the line whole, and hardly a line comes so far.
    """

    __slots__ = ("_body", "_guards", "guards", "longest", "mark", "number", "text")

    def __init__(self, number: int, row: Row) -> None:
        self.number = number
        self.text, self.guards, self.longest = row.text, row.guards, row.longest
        self.mark = Mark(row.code, not row.weak, "wording", f"worded as {_NAMES[row.code]}")
        self._body: re.Pattern[str] | None = None
        self._guards: re.Pattern[str] | None = None

    def fits(self, line: str) -> bool:
        """Whether the whole of ``line`` is of this pattern."""
        if self._body is None:
            self._body = re.compile(self.text)
        if self._body.fullmatch(line) is None:
            return False
        if self._guards is None:
            self._guards = _compile_guards(self.guards)
        return self._guards.match(line) is not None


@lru_cache(maxsize=256)
def _compile_guards(text: str) -> re.Pattern[str]:
    """Many rows share them."""
    return re.compile(text)


class Matcher:
    """All rows, compiled once. ``match`` is pure and linear in the line; it remembers short lines."""

    __slots__ = (
        "_cues", "_glance", "_leads", "_lines", "_longest_label", "_met", "_patterns", "_remember", "_signs", "words",
    )  # fmt: skip

    def __init__(self, rows: Iterable[Row], also: Mapping[int, Iterable[str]] | None = None) -> None:
        """``also`` has words that ``look`` sees besides those of ``rows``, by bit of ``glance_kernel``."""
        self._lines: dict[str, Row] = {}
        self._cues: dict[str, Row] = {}
        self._leads: dict[str, Row] = {}
        self._signs: dict[str, list[_Pattern]] = {}
        self._longest_label = 0
        self._patterns: list[_Pattern] = []
        words: dict[tuple[tuple[str, ...], bool], list[_Pattern]] = {}
        rows = list(rows)
        for row in rows:
            if row.form == "regex":
                self._add_pattern(row, words)
        for row in reversed(rows):  # of two rows with a label the first counts
            if row.form != "regex":
                self._add_labels(row)
        self._met = [[], *words.values()]
        """The patterns of each word, by its number."""
        self.words = [Word(*key, max(pattern.longest for pattern in patterns)) for key, patterns in words.items()]
        """Those of patterns; their numbers count from 1."""
        self._remember = lru_cache(_REMEMBERED)(self._short)
        self._glance = self._make_glance(also or {})

    def _make_glance(self, also: Mapping[int, Iterable[str]]) -> Glance:
        signs = {sign: next((c for c in sign if not c.isascii()), "") for sign in self._signs}
        longest = max((MAX_CUE, *(pattern.longest for pattern in self._patterns)))
        return Glance(
            {
                LEAD: self._leads, CUE: self._cues, SIGN: [sign for sign, character in signs.items() if not character], **also,
            },
            self.words, self._lines,
            Reach(HEAD, TAIL, MAX_LABEL, longest, self._longest_label, _CUE_REACH),
            separators=_SEPARATORS, signs="".join(signs.values()),
        )  # fmt: skip

    def _add_pattern(self, row: Row, words: dict[tuple[tuple[str, ...], bool], list[_Pattern]]) -> None:
        entry = _Pattern(len(self._patterns), row)
        self._patterns.append(entry)
        if not row.words:
            raise ValueError(f"a pattern without words would be tried on every line: {row.text}")
        keys = []
        for word in row.words.split():
            if not word[0].isalnum() and word[0] != "^" and len(word) <= _LONGEST_SIGN:
                self._signs.setdefault(word, []).append(entry)
                continue
            key = runs(word)
            if len(key) == 1 and not key[0].isalpha() and any(map(str.isdigit, key[0])):
                raise ValueError(f"{word}: figures are one word, so the pattern would be tried on every line with any")
            if len(key) > 2:
                raise ValueError(f"{word}: more than two words side by side are not seen")
            keys.append((key, word[0] == "^"))
        for place in dict.fromkeys(keys):
            words.setdefault(place, []).append(entry)

    def _add_labels(self, row: Row) -> None:
        whole = row.form in ("line", "heading")
        table = self._lines if whole else self._cues if row.form == "cue" else self._leads
        keys = fold_labels(row.text)
        table.update(dict.fromkeys(keys, row))
        if whole:  # decoration and figures may make a line longer than its label
            self._longest_label = max(self._longest_label, min(MAX_LABEL, max(map(len, keys)) + 24))

    def look(self, lines: Lines) -> tuple[list[int], list[tuple[int, ...]]]:
        """What each line may hold, bits of ``glance_kernel``, and the numbers of the words of patterns in it.

        For most lines nothing, where no phrase, bar or credit can be.
        """
        seen, met_in, met = self._glance.look(lines)
        words: list[tuple[int, ...]] = [()] * len(seen)
        for line, group in groupby(zip(met_in, met, strict=True), _FIRST):
            words[line] = tuple(map(_SECOND, group))
        return seen, words

    def match(self, line: str) -> Mark | None:
        """What the phrases say about a whole ``line``, the strongest first."""
        (seen,), (met,) = self.look(Lines.of([line]))
        return self.say(line, seen, met)

    def say(self, line: str, seen: int, met: tuple[int, ...]) -> Mark | None:
        """What the phrases say about a whole ``line``, given what it may hold and the words of patterns in it, by number."""
        size = len(line)
        if size <= MAX_LABEL:
            return self._remember(line, seen, met) if size <= _REMEMBERED_LENGTH else self._short(line, seen, met)
        weak = self._cue(line) if seen & CUE and size <= MAX_CUE else None
        if weak is not None and weak.strong:
            return weak
        found = self._try_patterns(line, seen, met) if seen & _PATTERN else None
        return found if found is not None and (found.strong or weak is None) else weak

    def _short(self, line: str, seen: int, met: tuple[int, ...]) -> Mark | None:
        weak: Mark | None = None
        if seen & LABEL and len(line) <= self._longest_label and not _is_quoted(line):
            key = fold(line)
            row = self._lines.get(key)
            if row is not None:
                weak = _mark(row, key)
                if weak.strong:
                    return weak
        if seen & CUE:
            found = self._cue(line)
            if found is not None and found.strong:
                return found
            weak = weak or found
        if seen & _PATTERN:
            found = self._try_patterns(line, seen, met)
            if found is not None and found.strong:
                return found
            weak = weak or found
        return weak or (self._lead(line) if seen & LEAD else None)

    def _cue(self, line: str) -> Mark | None:
        start = 1 if line[0] in "[【(（<»>→►▶" else 0
        place = _SEPARATOR.search(line, start + 1, _CUE_REACH)
        if place is None:
            return None
        rest = line[place.end() :].strip(DECORATION)
        if not rest or line[place.end() :].startswith(_PAUSES):
            return None
        key = fold(line[: place.start()])
        row = self._cues.get(key)
        if row is None:
            return None
        mark = _mark(row, key)
        return mark._replace(strong=False) if mark.strong and is_text(line, rest, mark.code) else mark

    def _try_patterns(self, line: str, seen: int, met: tuple[int, ...]) -> Mark | None:
        """The verdict of the patterns whose words ``line`` holds, in order of rows."""
        size = len(line)
        if seen & SIGN or len(met) > 1:
            fitting = self._fitting(line, seen, met)
        else:
            fitting = [p for word in met for p in self._met[word] if size <= p.longest]
        if not fitting:
            return None
        text = " ".join(line.casefold().split()).replace("’", "'")
        bare = text if text[0].isalnum() else text.strip(LIST_MARKS)
        weak: Mark | None = None
        for pattern in fitting:
            if pattern.fits(text) or (bare is not text and pattern.fits(bare)):
                mark = pattern.mark
                if mark.strong and mark.code == "ART108" and _tells(line):
                    mark = mark._replace(strong=False)
                if mark.strong:
                    return mark
                weak = weak or mark
        return weak

    def _fitting(self, line: str, seen: int, met: tuple[int, ...]) -> list[_Pattern]:
        """The patterns whose words or signs ``line`` holds, in order of rows."""
        size = len(line)
        found = {p.number for word in met for p in self._met[word] if size <= p.longest}
        if seen & SIGN:
            ends = (line if size <= MAX_LABEL else f"{line[:HEAD]} {line[-TAIL:]}").casefold()
            for sign, patterns in self._signs.items():
                if sign in ends:
                    found.update(p.number for p in patterns if size <= p.longest)
        return [self._patterns[number] for number in sorted(found)]

    def _lead(self, line: str) -> Mark | None:
        if line[-1] in ".!?…。！？":
            return None
        tokens = line.casefold().split(None, 4)
        if len(tokens) < 3:
            return None
        for count in (2, 3, 4, 1):
            key = " ".join(tokens[:count]).strip(DECORATION)
            row = self._leads.get(key)
            if row is not None and count < len(tokens) and not tokens[count - 1].endswith(_PAUSES):
                return _mark(row, key)
        return None


def _is_quoted(line: str) -> bool:
    """Whether quotation marks that pages use as decoration too stand around a whole line: « Tout accepter »."""
    return line[0] in _QUOTED and line[-1] == _QUOTED[line[0]]


def is_text(line: str, rest: str, code: str) -> bool:
    """Whether the ``rest`` of a ``line`` behind a cue is text and no headline: a sentence that is long or goes on in small
    letters; of tags, any sentence or speech."""
    if code == "ART111" and rest[0] in _SPEECH:
        return True
    if line.rstrip(_CLOSERS)[-1:] not in _FULL_STOPS:
        return False
    if code == "ART111" or rest[0].islower():
        return True
    return len(rest.split()) >= _STATEMENT_WORDS or (line[-1] == "。" and len(rest) >= _STATEMENT)


def _tells(line: str) -> bool:
    """Whether "Photo: the art of looking" tells something: three words and more behind the cue, no name among them."""
    place = _SEPARATOR.search(line)
    words = line[place.end() :].split() if place is not None else []
    return len(words) >= _TOLD_WORDS and all(word[0].islower() for word in words)


@lru_cache(maxsize=_REMEMBERED)
def _mark(row: Row, key: str) -> Mark:
    """What the label of ``row`` that folds to ``key`` says: made when a line has it, for there are thousands."""
    text = row.labels[fold_labels(row.text).index(key)]
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
