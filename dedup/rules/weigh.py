"""ART112: lines that no phrase tells, stripped where measures of form, place and neighbours agree.

The model is a sum of small decision trees over named measures (gradient boosting: Friedman 2001), one threshold a zone
of the page. benchmarks/fit_measures.py fits it on labelled pages and writes weights.py.
"""

from __future__ import annotations

import re

import numpy as np

from dedup.rules.forest import HOPELESS, Forest, add_gains, add_scores
from dedup.rules.form import has_date
from dedup.rules.hit import Mark
from dedup.rules.measures import NAMES, in_words, measure
from dedup.rules.page import PROSE, Page, ends_sentence, shape, width
from dedup.rules.survey import ABOVE, BEFORE, BEYOND, HEADED, UNKNOWN, ZONES, Survey, words_of
from dedup.rules.weights import BIAS, FLOORS, THRESHOLDS, TREES

NEVER = 10**6
_FOREST, _FLOORS = Forest.plant(TREES), np.array(FLOORS, np.int64)
# Within the body short lines are subheadings, quotations and lists as often as not. Those after it may be a list that
# closes the article until an artefact has come.
WEIGHED = frozenset({ABOVE, BEFORE, BEYOND, HEADED})
_HEADLINE_PART, _SENTENCES = 12, 40  # characters
_SENTENCE_WORDS, _HEADLINE_WORDS, _KICKER_WORDS = 3, 4, 3
_DENSE_HEADLINE = 7  # Chinese, Japanese or Korean characters: menu words have two to five
_NAMED = 4  # measures that the evidence names at most
# Credits, notices and repeated captions stand in wire copy too.
_WIRE = frozenset({"ART108", "ART110", "CAP201"})
# Headings that writers set above their last paragraphs or lists, where the body may seem to have ended.
_SUBHEADINGS = frozenset(
    """
    conclusion | conclusions | final thoughts | final words | the bottom line | bottom line | takeaways | key takeaways
    the takeaway | the takeaways | in summary | summary | at a glance | references | sources | notes | footnotes
    methodology | what's next | what next | faq | faqs | frequently asked questions | ingredients | directions | method
    instructions | pros | cons | verdict | the verdict | results | fazit | quellen | zutaten | zubereitung
    auf einen blick | das wichtigste in kürze | conclusión | conclusiones | fuentes | ingredientes | preparación
    en résumé | ingrédients | préparation | l'essentiel | conclusioni | fonti | ingredienti | preparazione | in sintesi
    conclusie | ingrediënten | bereiding | slutsats | ingredienser | källor | konklusjon | kilder | wnioski | składniki
    źródła | závěr | ingredience | zdroje | выводы | источники | ингредиенты | главное | висновки | джерела | sonuç
    kaynaklar | malzemeler | kesimpulan | sumber | kết luận | 結論 | 结论 | まとめ | 결론
    """.replace("\n", " | ").split(" | ")
) - {""}  # fmt: skip
_RESULT = re.compile(r"[^\W\d][\w .'’&-]{1,30} \d{1,3} ?[-–:] ?\d{1,3} [^\W\d][\w .'’&-]{1,30}")  # "Leeds 0-0 Everton"
_TWO_SENTENCES = re.compile(r"[a-zß-ÿа-яіїєґά-ώ]{3}\.[\"”’]? [\"“‘]?[A-ZÀ-ÞΑ-ΩА-ЯІЇЄҐ]")
# "By Jane Doe, Rome", "Jane Doe is a writer", "John Roe contributed from Denver": notes on writers are flagged at most.
_BIOGRAPHY = re.compile(
    r"By [^\W\d_a-zß-ÿ]|(?:[^\W\d_a-zß-ÿ][\w.'’-]*,? ){2,4}(?:is|was) (?:an?|the) |(?:[^\W\d_a-zß-ÿ][\w.'’-]*,? ){1,4}(?:contributed|reported|can be reached|covers|writes|reports|edits) "
)


def weigh(page: Page) -> None:
    """Mark the lines whose score reaches their zone's threshold."""
    if not page.marks or not is_dirty(page) or not _has_edges(page):
        return  # an article, whatever its short lines look like
    places = candidates(page, within=False)
    if not places:
        return
    survey = Survey(page)
    for index in places:
        zone = survey.zone(index)
        if zone not in WEIGHED:
            continue
        values = measure(survey, index)
        score = score_of(values)
        if score is not None and score >= THRESHOLDS[zone]:
            # Where a line stands on the page is a signal too, and another one than what it looks like.
            page.mark(index, Mark("ART112", False, ZONES[zone], ZONES[zone]))
            for signal, why in reasons(values):
                page.mark(index, Mark("ART112", False, signal, why))


def is_dirty(page: Page) -> bool:
    """Whether a page has an artefact that only a whole web page has; wire copy has credits and notices of its own."""
    return any(mark.strong and mark.code not in _WIRE for marks in page.marks.values() for mark in marks)


def _has_edges(page: Page) -> bool:
    """Whether a line that no rule strips stands where lines are weighed: most articles that were extracted well have none."""
    lines = page.lines
    for index, line in enumerate(lines):
        if page.gone(index) or not line:
            continue
        if shape(line) == PROSE:
            break
        if index:
            return True
    stays = False
    for index in range(len(lines) - 1, -1, -1):
        if page.gone(index):
            if stays and page.ends(index):
                return True
        elif lines[index]:
            if shape(lines[index]) == PROSE:
                break
            stays = True
    return False


def candidates(page: Page, *, within: bool = True) -> list[int]:
    """The lines that no rule strips, that read neither as body text nor as a sentence, and may not be the headline.

    Bylines, times and notes are flagged, never stripped; what ends in a colon or comma leads up to what follows.
    ``within`` False leaves out those within the body.
    """
    first, last = page.first_body(), page.last_body()
    if last < 0:
        return []
    title = page.lines[page.headline].casefold() if page.title_known else ""
    below = page.headline if page.title_known else 0
    begins, ends = _spoken(page, below)
    kicker = next((i for i in range(below - 1, -1, -1) if page.lines[i] and not page.gone(i)), -1)
    nearest = -1 if page.title_given else _nearest_above(page, first)
    out: list[int] = []
    led = -2  # the last line of a list that a line such as "Sources:" leads
    for index in page.short:
        inside = max(first, below) <= index < last
        if (inside and not within) or begins < index < first or last < index < ends:
            continue
        line = page.lines[index]
        if not line or page.gone(index) or index == page.headline or shape(line) == PROSE:
            continue
        if any(mark.code == "ART113" for mark in page.marks.get(index, ())):
            continue
        above = index - 1
        if above >= 0 and page.gone(above):
            above -= 1  # one advertisement or prompt ends no list
        if led == above or leads(line):
            led = index
            continue
        if _reads_as_text(line, title):
            continue
        if index == kicker and words_of(line) >= _KICKER_WORDS:
            continue  # what newspapers set right above it; the name of a section is shorter
        if inside and ":" in line:
            continue  # a name and its value, a speaker and his words
        if below <= index < first:
            if has_date(line):
                continue  # when the article was published
            if not page.title_known and (index == nearest or _is_long_enough(line)):
                continue  # what may be its headline
        out.append(index)
    return out


def _reads_as_text(line: str, title: str) -> bool:
    """Whether a line is a sentence, a result, a note on its writer, or has the ``title`` of the article, case-folded."""
    if _BIOGRAPHY.match(line) or _RESULT.fullmatch(line):
        return True
    if _is_sentence(line) or _TWO_SENTENCES.search(line) or (line[0].islower() and " " in line):
        return True  # what opens in lower case may go on with a sentence that was broken
    text = line.casefold()
    return len(text) >= _HEADLINE_PART and (text in title or (bool(title) and title in text))


def _spoken(page: Page, start: int) -> tuple[int, int]:
    """The first and the last line from ``start`` on that read as a short sentence of the article: it reaches that far."""
    found = [
        index
        for index in page.short
        if index >= start
        and (line := page.lines[index])
        and line[-1] not in "!?！？؟"
        and _is_sentence(line)
        and not page.gone(index)
    ]
    return (found[0], found[-1]) if found else (len(page.lines), -1)


def _is_long_enough(line: str) -> bool:
    """Whether a line is as long as headlines are."""
    return words_of(line) >= _HEADLINE_WORDS or width(line) - len(line) >= _DENSE_HEADLINE


def _nearest_above(page: Page, first: int) -> int:
    """The nearest line above the body that no rule speaks of, dates aside: where no title is given, a headline of few words."""
    for index in range(first - 1, -1, -1):
        line = page.lines[index]
        if line and index not in page.marks and not has_date(line):
            return index
    return -1


def _is_sentence(line: str) -> bool:
    """Whether a writer may have written a line as a sentence of the article; what is cut off with an ellipsis is none."""
    if "。" in line[:-1] and len(line) >= _SENTENCES:
        return True
    return ends_sentence(line) and line[-1] != "…" and not line.endswith("...") and len(line.split()) >= _SENTENCE_WORDS


def leads(line: str) -> bool:
    """Whether a line leads up to what follows: it ends in a colon, or is what writers set above their last lists."""
    return line[-1] in ",:：" or line.casefold().strip(" .#*") in _SUBHEADINGS


def score_of(values: tuple[int, ...]) -> int | None:
    """Hundredths of log-odds that a line of these measures is no part of the article, None where it soon falls behind.

    Most lines are given up after a few trees (soft cascade: Bourdev & Brandt 2005).
    """
    total = add_scores(np.array(values, np.int64), *_FOREST, _FLOORS, BIAS)
    return total if total > HOPELESS else None


def reasons(values: tuple[int, ...]) -> list[tuple[str, str]]:
    """(measure, words) of what weighed most, the heaviest first.

    A measure weighs what the expected score gains where trees ask for it (Saabas 2014).
    """
    found = np.zeros(len(NAMES), np.int64)
    add_gains(np.array(values, np.int64), *_FOREST, found)
    gains = found.tolist()
    heaviest = sorted(range(len(NAMES)), key=lambda i: (-gains[i], i))[:_NAMED]
    chosen = [i for i in heaviest if gains[i] > 0 and values[i] != UNKNOWN] or heaviest[:1]
    return [(NAMES[i], in_words(i, values[i])) for i in chosen]
