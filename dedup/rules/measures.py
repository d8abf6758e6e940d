"""What is measured about a line that no phrase tells: its form, where it stands, what stands beside it.

Each measure is a whole number with a name and words for the evidence; weigh.py says what they amount to.
"""

from __future__ import annotations

from dedup.rules.form import form_of, has_date, has_price
from dedup.rules.survey import UNKNOWN, Survey, mean_of, stems_of

FAR = 40  # lines: nothing further away is told apart
_NEAR, _CLOSE, _AROUND = 3, 4, 10
NOTHING, BODY, ARTEFACT, OTHER = range(4)

# name: words for the evidence; a pair is of a yes or no (yes, no), {} the number. -1 is what cannot be said.
MEASURES: dict[str, str | tuple[str, str]] = {
    "words": "words: {}",
    "width": "characters: {}",
    "longest word": "its longest word has {} characters",
    "sentence": ("ends as a sentence does", "does not end as a sentence does"),
    "question": ("a question", "no question"),
    "ellipsis": ("cut off with an ellipsis", "not cut off"),
    "title case": "{} % of its words open with a capital",
    "capital letters": "{} % of its characters are capitals",
    "capitals": ("set in capitals", "not set in capitals"),
    "lower case": ("opens in lower case", "does not open in lower case"),
    "quotation": ("opens with a quotation mark", "opens with no quotation mark"),
    "quotation marks": ("holds quotation marks", "holds no quotation mark"),
    "figure first": ("opens with a figure", "does not open with a figure"),
    "bullet": ("opens with a bullet", "opens with no bullet"),
    "figures": "{} % of its characters are figures",
    "date": ("holds a date or a time of day", "holds no date"),
    "price": ("holds a price", "holds no price"),
    "address": ("holds a web address, a handle or a hashtag", "holds no web address, handle or hashtag"),
    "joined words": ("words run together without a space", "no words run together"),
    "separators": ("parted by bars or dots", "not parted by bars or dots"),
    "commas": "commas: {}",
    "colon": "its first colon stands at {}",
    "exclamation": ("holds an exclamation mark", "holds no exclamation mark"),
    "menu word": ("is a word that menus and buttons use", "is no word that menus and buttons use"),
    "from the top": "lines above it, up to 5: {}",
    "from the end": "lines below it, up to 9: {}",
    "after the body": "lines since the last paragraph of the body: {}",
    "before the body": "lines until the first paragraph of the body: {}",
    "body above": "{} % of the body stand above it",
    "paragraphs above": "paragraphs above it, up to 6: {}",
    "paragraphs below": "paragraphs below it, up to 6: {}",
    "from a paragraph": "lines since a paragraph: {}",
    "to a paragraph": "lines until a paragraph: {}",
    "run": "short lines in its run: {}",
    "place in the run": "{} % of its run stand above it",
    "artefacts in the run": "{} % of the lines of its run are artefacts",
    "artefacts above": "artefacts between the last paragraph and this line: {}",
    "artefacts below": "artefacts between this line and the next paragraph: {}",
    "artefact above": "lines up to an artefact: {}",
    "artefact below": "lines down to an artefact: {}",
    "artefacts close": "artefacts within four lines: {}",
    "artefacts around": "artefacts within ten lines: {}",
    "artefacts on the page": "artefacts on the page, up to 20: {}",
    "share of artefacts": "{} % of the page's lines are artefacts",
    "artefacts behind": "artefacts behind the article, pictures and advertisements aside: {}",
    "kept behind": "lines between the last paragraph and the first of them: {}",
    "menu words around": "words of menus and buttons within four lines: {}",
    "heading": "lines below a heading of related stories: {}",
    "words of the body": "{} % of its words stand in the body",
    "neighbours' words": "{} % of the words of its neighbours stand in the body",
    "words of the run": "{} % of the words of its run stand in the body",
    "words of the next paragraph": "{} % of the words of the next paragraph stand elsewhere in the body",
    "words of the last paragraph": "{} % of the words of the last paragraph stand elsewhere in the body",
    "words of the headline": "{} % of its words stand in the headline",
    "copies": "stands on the page, up to 3 times: {}",
    "words a line": "lines of its run have {} words",
    "sentences in the run": "{} % of the lines of its run end as sentences do",
    "title case in the run": "{} % of the words of its run open with a capital",
    "dates near": "lines within three that hold a date: {}",
    "numbered near": "lines within three that open with a figure: {}",
    "prices near": "lines within three that hold a price: {}",
    "copies near": "lines within three that stand elsewhere on the page too: {}",
    "alike": "words more or fewer than a line beside it: {}",
    "words of the line above": "words of the line above: {}",
    "words of the line below": "words of the line below: {}",
    "line above": "the line above (0 none, 1 body, 2 artefact, 3 label, 4 sentence): {}",
    "line below": "the line below (0 none, 1 body, 2 artefact, 3 label, 4 sentence): {}",
    "after a colon": ("the line above its run ends with a colon", "no colon ends the line above its run"),
    "headline known": ("the headline is known", "the headline is not known"),
    "from the headline": "lines below the headline: {}",
}
NAMES = tuple(MEASURES)


def measure(survey: Survey, index: int) -> tuple[int, ...]:
    """The values of MEASURES of a line, in order. Linear in the lines within reach."""
    return (
        *form_of(survey, index),
        any(mark.code != "ART113" for mark in survey.page.marks.get(index, ())),
        *_position(survey, index),
        *_artefacts(survey, index),
        *_vocabulary(survey, index),
        *_neighbours(survey, index),
    )


def in_words(measure: int, value: int) -> str:
    """What a value of NAMES[measure] says."""
    words = MEASURES[NAMES[measure]]
    if isinstance(words, tuple):
        return words[0] if value else words[1]
    return words.format(value)


def _position(survey: Survey, index: int) -> tuple[int, ...]:
    n = len(survey.body)
    run = survey.run(index)
    characters = survey.characters_before
    paragraphs = survey.body_before
    return (
        min(index, 5),
        min(n - 1 - index, 9),
        max(-1, min(index - survey.end, FAR)),
        max(-1, min(survey.first - index, FAR)),
        100 * characters[index] // max(1, characters[n]),
        min(paragraphs[index], 6),
        min(paragraphs[n] - paragraphs[index], 6),
        min(index - survey.body_above[index], FAR),
        min(survey.body_below[index] - index, FAR),
        min(run.stop - run.start, FAR),
        100 * (index - run.start) // (run.stop - run.start),
    )


def _artefacts(survey: Survey, index: int) -> tuple[int, ...]:
    n = len(survey.body)
    run = survey.run(index)
    before = survey.artefacts_before
    above, below = survey.artefact_above[index], survey.artefact_below[index]
    heading = survey.last_heading[index]
    return (
        100 * (before[run.stop] - before[run.start]) // (run.stop - run.start),
        min(before[index] - before[run.start], 8),
        min(before[run.stop] - before[index], 8),
        min(index - above, 20) if above >= 0 else FAR,
        min(below - index, 20) if below < n else FAR,
        survey.artefacts_in(index - _CLOSE, index + _CLOSE + 1),
        survey.artefacts_in(index - _AROUND, index + _AROUND + 1),
        min(before[n], 20),
        100 * before[n] // n,
        min(survey.ends_behind, 8),
        min(survey.kept_behind, 8),
        survey.weak_in(index - _CLOSE, index + _CLOSE + 1),
        index - heading if run.start <= heading > index - FAR else FAR,
    )


def _vocabulary(survey: Survey, index: int) -> tuple[int, ...]:
    n = len(survey.body)
    near = _near(survey, index)
    above, below = survey.body_above[index], survey.body_below[index]
    stems = stems_of(survey.page.lines[index])
    headline = survey.headline_stems
    return (
        survey.shared(index),
        mean_of([survey.shared(i) for i in near]),
        survey.run(index).vocabulary,
        survey.shared(below) if below < n else UNKNOWN,
        survey.shared(above) if above >= 0 else UNKNOWN,
        100 * sum(stem in headline for stem in stems) // len(stems) if stems else UNKNOWN,
    )


def _neighbours(survey: Survey, index: int) -> tuple[int, ...]:
    lines, n = survey.page.lines, len(survey.body)
    near = _near(survey, index)
    run = survey.run(index)
    words = survey.words(index)
    beside = [i for i in (index - 1, index + 1) if 0 <= i < n and not survey.artefacts[i]]
    known, headline = survey.page.title_known, survey.page.headline
    return (
        min(survey.copies.get(lines[index], 1), 3),
        run.mean,
        run.sentences,
        run.cases,
        sum(has_date(lines[i]) for i in near),
        sum(lines[i][0].isdigit() for i in near),
        sum(has_price(lines[i]) for i in near),
        sum(survey.copies.get(lines[i], 1) > 1 for i in near),
        min((abs(survey.words(i) - words) for i in beside), default=FAR),
        min(survey.words(index - 1), FAR) if index else UNKNOWN,
        min(survey.words(index + 1), FAR) if index + 1 < n else UNKNOWN,
        _kind(survey, index - 1),
        _kind(survey, index + 1),
        run.start > 0 and lines[run.start - 1][-1] in ":：",
        known,
        max(-FAR, min(index - headline, FAR)) if known else -FAR - 1,
    )


def _near(survey: Survey, index: int) -> list[int]:
    """The short lines within three that no rule strips."""
    artefacts, body, lines = survey.artefacts, survey.body, survey.page.lines
    return [
        i
        for i in range(max(0, index - _NEAR), min(len(body), index + _NEAR + 1))
        if i != index and lines[i] and not artefacts[i] and not body[i]
    ]


def _kind(survey: Survey, index: int) -> int:
    if not 0 <= index < len(survey.body):
        return NOTHING
    if survey.body[index]:
        return BODY
    return ARTEFACT if survey.artefacts[index] else OTHER + survey.page.shapes[index]
