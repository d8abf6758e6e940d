"""Signals about a line that no phrase tells: its form, where it stands, what stands beside it.

Each signal is a yes or no with a name and words for the evidence; weigh.py says what they amount to.
"""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from functools import cached_property
from itertools import accumulate

from dedup.rules.form import form_of
from dedup.rules.page import PROSE, SENTENCE, Page

ZONES = ("above the headline", "before the body", "within the body", "after the body")
WITHIN, AFTER = 2, 3
# Headings that writers set above their last paragraphs or lists, where the body may seem to have ended.
SUBHEADINGS = frozenset(
    [
        "conclusion",
        "conclusions",
        "final thoughts",
        "final words",
        "the bottom line",
        "bottom line",
        "takeaways",
        "key takeaways",
        "the takeaway",
        "in summary",
        "summary",
        "references",
        "sources",
        "notes",
        "footnotes",
        "methodology",
        "what's next",
        "what next",
        "faq",
        "faqs",
        "frequently asked questions",
        "ingredients",
        "directions",
        "method",
        "instructions",
        "pros",
        "cons",
        "verdict",
        "the verdict",
        "results",
        "fazit",
        "quellen",
        "zutaten",
        "zubereitung",
        "conclusión",
        "conclusiones",
        "fuentes",
        "ingredientes",
        "preparación",
        "en résumé",
        "ingrédients",
        "préparation",
        "conclusioni",
        "fonti",
        "ingredienti",
        "preparazione",
        "conclusie",
        "ingrediënten",
        "slutsats",
        "ingredienser",
        "konklusjon",
        "wnioski",
        "składniki",
        "źródła",
        "závěr",
        "ingredience",
        "выводы",
        "источники",
        "ингредиенты",
        "висновки",
        "sonuç",
        "kaynaklar",
    ]
)
WIRE = frozenset({"ART108", "ART110", "CAP201"})

# name: (family, words). Families tell which signals are independent of each other.
SIGNALS: dict[str, tuple[str, str]] = {
    "one word": ("form", "a single word"),
    "two words": ("form", "two words"),
    "three or four words": ("form", "three or four words"),
    "five to eight words": ("form", "five to eight words"),
    "nine to fourteen words": ("form", "nine to fourteen words"),
    "many words": ("form", "fifteen words or more"),
    "sentence": ("form", "ends as a sentence does"),
    "question": ("form", "a question"),
    "ellipsis": ("form", "cut off with an ellipsis"),
    "colon end": ("form", "ends with a colon"),
    "wide": ("form", "as wide as a paragraph"),
    "title case": ("form", "set in title case"),
    "capitals": ("form", "set in capitals"),
    "joined words": ("form", "words run together without a space"),
    "separators": ("form", "parted by bars or dots"),
    "quotation": ("form", "opens with a quotation mark"),
    "lower case": ("form", "opens in lower case"),
    "figure first": ("form", "opens with a figure"),
    "bullet": ("form", "opens with a bullet"),
    "date": ("form", "holds a date or a time of day"),
    "price": ("form", "holds a price"),
    "figures": ("form", "holds figures"),
    "address": ("form", "holds a web address, a handle or a hashtag"),
    "list of names": ("form", "a list parted by commas"),
    "key and value": ("form", "a name, a colon, a value"),
    "ends in comma": ("form", "ends with a comma"),
    "weak label": ("wording", "is a word that menus and buttons use"),
    "weak cue": ("wording", "opens with a word that links to other stories use"),
    "byline": ("wording", "a byline, a timestamp or a note"),
    "first line": ("position", "the first line"),
    "near the start": ("position", "among the first five lines"),
    "last line": ("position", "the last line"),
    "right after the body": ("position", "right after the last sentence of the body"),
    "soon after the body": ("position", "two or three lines after the last sentence of the body"),
    "far after the body": ("position", "four lines or more after the last sentence of the body"),
    "next to the headline": ("position", "next to the headline"),
    "before a paragraph": ("position", "right before a paragraph, as subheadings stand"),
    "after a paragraph": ("position", "right after a paragraph"),
    "alone": ("neighbours", "alone between paragraphs"),
    "run of two": ("neighbours", "one of two short lines"),
    "run of three or four": ("neighbours", "in a run of three or four short lines"),
    "run of five to eight": ("neighbours", "in a run of five to eight short lines"),
    "long run": ("neighbours", "in a run of nine or more short lines"),
    "after an artefact": ("neighbours", "right after an artefact"),
    "before an artefact": ("neighbours", "right before an artefact"),
    "artefacts around": ("neighbours", "two or more artefacts within four lines"),
    "weak labels around": ("neighbours", "two or more words of menus and buttons within four lines"),
    "artefact since the body": ("neighbours", "an artefact stands between the last paragraph and this line"),
    "artefact before the body": ("neighbours", "an artefact stands between this line and the next paragraph"),
    "under a heading": ("neighbours", "in the block under a heading of related stories"),
    "just under a heading": ("neighbours", "right under a heading of related stories"),
    "mostly artefacts": ("neighbours", "most lines of its run are artefacts"),
    "sentences around": ("neighbours", "a short sentence stands beside it"),
    "after a colon": ("neighbours", "the line above its run ends with a colon, as before a list"),
    "numbered like its neighbours": ("neighbours", "opens with a figure as the lines beside it do"),
    "artefact below": ("neighbours", "an artefact stands further below"),
    "no artefact near": ("neighbours", "no artefact within ten lines"),
    "similar neighbours": ("neighbours", "its neighbours are lines of the same kind"),
    "some artefacts": ("page", "the page holds artefacts"),
    "many artefacts": ("page", "the page holds many artefacts"),
    "repeats": ("page", "stands elsewhere on the page too"),
    "in the headline": ("page", "its words stand in the headline"),
    "words of the body": ("page", "its words stand in the body"),
    "words not of the body": ("page", "its words do not stand in the body"),
}
NAMES = tuple(SIGNALS)
_INDEX = {name: i for i, name in enumerate(NAMES)}


@dataclass(frozen=True, slots=True)
class Candidate:
    """A line to weigh: the zone it stands in and the signals that are true of it (indexes into NAMES)."""

    index: int
    zone: int
    signals: tuple[int, ...]


class Survey:
    """What the signals need to know about a whole page, computed once a page and only where a line is weighed."""

    def __init__(self, page: Page) -> None:
        n = len(page.lines)
        self.page = page
        self.artefacts = [False] * n
        self.weak = [False] * n
        self.headings = [False] * n
        for i, marks in page.marks.items():
            self.artefacts[i] = any(mark.strong for mark in marks)
            self.weak[i] = not self.artefacts[i] and marks[0].code != "ART113"
            self.headings[i] = any(mark.signal == "heading label" for mark in marks)
        self.body = [page.shapes[i] == PROSE and not self.artefacts[i] for i in range(n)]
        places = [i for i in range(n) if self.body[i]]
        self.first = places[0] if places else n
        self.end = places[-1] if places else -1
        self.count = sum(self.artefacts)
        # Sums up to each line and bounds of each run, so that a page of n lines costs n and not its square.
        self._artefacts_before = [0, *accumulate(self.artefacts)]
        self._last_heading = [-1, *accumulate((i if h else -1 for i, h in enumerate(self.headings)), max)]
        self._runs = _runs(self.body)

    # What needs every word of the page is computed for the first line that is weighed.

    @cached_property
    def counts(self) -> Counter[str]:
        """How often each short line stands on the page."""
        return Counter(line for line in self.page.lines if len(line) < 200)

    @cached_property
    def body_words(self) -> set[str]:
        """The words of the body."""
        lines = (self.page.lines[i] for i, is_body in enumerate(self.body) if is_body)
        return {w.strip(".,;:!?\"'“”‘’()") for line in lines for w in line.casefold().split()}

    @cached_property
    def headline_words(self) -> set[str]:
        """The words of the headline."""
        return set(self.page.lines[self.page.headline].casefold().split()) if self.page.lines else set()

    def zone(self, index: int) -> int:
        """Index into ZONES."""
        if self.page.title_known and index < self.page.headline:
            return 0
        if index < self.first:
            return 1
        return 2 if index < self.end else 3

    def run(self, index: int) -> tuple[int, int]:
        """First and one past the last of the lines without body text around ``index``."""
        return self._runs[index]

    def artefacts_in(self, start: int, stop: int) -> int:
        """How many of the lines ``start`` to ``stop`` are artefacts."""
        n = len(self.artefacts)
        return self._artefacts_before[min(stop, n)] - self._artefacts_before[min(max(start, 0), n)]

    def candidate(self, index: int) -> Candidate:
        """The line's zone and signals."""
        names = [
            *form_of(self.page, index),
            *self._wording(index),
            *self._position(index),
            *self._neighbours(index),
            *self._page(index),
        ]
        return Candidate(index, self.zone(index), tuple(_INDEX[name] for name in names))

    def _wording(self, index: int) -> list[str]:
        out = []
        for mark in self.page.marks.get(index, ()):
            if mark.code == "ART113":
                out.append("byline")
            elif mark.signal in ("cue label", "lead label"):
                out.append("weak cue")
            else:
                out.append("weak label")
        return out[:1]

    def _position(self, index: int) -> list[str]:
        out = []
        n = len(self.body)
        if index == 0:
            out.append("first line")
        if index < 5:
            out.append("near the start")
        if index == n - 1:
            out.append("last line")
        if index > self.end:
            after = index - self.end
            out.append(
                "right after the body" if after == 1 else "soon after the body" if after <= 3 else "far after the body"
            )
        if self.page.title_known and abs(index - self.page.headline) == 1:
            out.append("next to the headline")
        if index + 1 < n and self.body[index + 1]:
            out.append("before a paragraph")
        if index and self.body[index - 1]:
            out.append("after a paragraph")
        return out

    def _neighbours(self, index: int) -> list[str]:
        out = []
        start, stop = self.run(index)
        size = stop - start
        out.append(
            "alone"
            if size == 1
            else "run of two"
            if size == 2
            else "run of three or four"
            if size <= 4
            else "run of five to eight"
            if size <= 8
            else "long run"
        )
        n = len(self.body)
        if index and self.artefacts[index - 1]:
            out.append("after an artefact")
        if index + 1 < n and self.artefacts[index + 1]:
            out.append("before an artefact")
        near = range(max(0, index - 4), min(n, index + 5))
        if self.artefacts_in(index - 4, index + 5) >= 2:
            out.append("artefacts around")
        if sum(self.weak[i] for i in near if i != index) >= 2:
            out.append("weak labels around")
        if self.artefacts_in(start, index):
            out.append("artefact since the body")
        if self.artefacts_in(index + 1, stop):
            out.append("artefact before the body")
        heading = self._last_heading[index]
        if heading >= start:
            out.append("just under a heading" if heading >= index - 2 else "under a heading")
        if size >= 3 and self.artefacts_in(start, stop) * 2 >= size:
            out.append("mostly artefacts")
        lines = self.page.lines
        if start and lines[start - 1][-1] in ":：":
            out.append("after a colon")
        if lines[index][0].isdigit() and any(
            lines[i][0].isdigit() for i in (index - 1, index + 1) if 0 <= i < n and lines[i]
        ):
            out.append("numbered like its neighbours")
        if self.artefacts_in(index + 1, n):
            out.append("artefact below")
        if not self.artefacts_in(index - 10, index + 11):
            out.append("no artefact near")
        shapes = self.page.shapes
        beside = [i for i in (index - 1, index + 1) if 0 <= i < n and not self.artefacts[i]]
        if any(shapes[i] == SENTENCE for i in beside):
            out.append("sentences around")
        if len(beside) == 2 and all(shapes[i] == shapes[index] for i in beside):
            out.append("similar neighbours")
        return out

    def _page(self, index: int) -> list[str]:
        out = []
        if self.count >= 8:
            out.append("many artefacts")
        elif self.count >= 2:
            out.append("some artefacts")
        line = self.page.lines[index]
        if self.counts[line] > 1:
            out.append("repeats")
        words = [w for w in (w.strip(".,;:!?\"'“”‘’()|") for w in line.casefold().split()) if len(w) > 3]
        if words and index != self.page.headline and all(w in self.headline_words for w in words):
            out.append("in the headline")
        if words:
            share = sum(w in self.body_words for w in words) / len(words)
            if share >= 0.99:
                out.append("words of the body")
            elif share <= 0.34:
                out.append("words not of the body")
        return out


def _runs(body: list[bool]) -> list[tuple[int, int]]:
    """For each line the first and one past the last of the lines without body text around it."""
    out: list[tuple[int, int]] = []
    n = len(body)
    while len(out) < n:
        start = len(out)
        stop = start + 1
        while stop < n and not body[stop] and not body[start]:
            stop += 1
        out += [(start, stop)] * (stop - start)
    return out


def is_dirty(page: Page) -> bool:
    """Whether a page has an artefact that only a whole web page has; wire copy has credits and notices of its own."""
    return any(mark.strong and mark.code not in WIRE for marks in page.marks.values() for mark in marks)


def weighable(survey: Survey) -> list[Candidate]:
    """The lines of a page with artefacts that no rule strips, that do not read as body text, and are not the headline.

    Within the body short lines are subheadings, quotes and lists as often as not; no signal told them apart. After it,
    lines count as outside the article only once an artefact has come: what comes before may be a list that closes it.
    """
    page = survey.page
    out: list[Candidate] = []
    if survey.end < 0 or not is_dirty(page):
        return out
    for index in page.short:
        if survey.artefacts[index] or survey.body[index] or index == page.headline or not page.lines[index]:
            continue
        if any(mark.code == "ART113" for mark in page.marks.get(index, ())):
            continue  # bylines, times and notes are flagged, never stripped
        line = page.lines[index]
        if line[-1] in ",:：" or line.casefold().strip(" .#*") in SUBHEADINGS:
            continue  # it leads up to what follows
        zone = survey.zone(index)
        if zone == WITHIN or (zone == AFTER and not survey.artefacts_in(survey.end, index)):
            continue
        out.append(survey.candidate(index))
    return out
