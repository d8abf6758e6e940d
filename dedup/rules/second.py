"""Second signals: where a line stands that a weak phrase speaks of, or none at all."""

from __future__ import annotations

from collections import Counter

from dedup.rules.hit import BOXES, Mark
from dedup.rules.page import BARE, SENTENCE, SHORT_LINE, Page, shape

_BESIDE = frozenset({"ART101", "ART104", "ART106", "ART107"})
_BUTTONS = frozenset({"ART103", "ART106", "ART107"})
_SHORTEST_NAME = 3  # letters
_AGAIN = 3  # times
_LINK_WORDS = 3  # a cue of one word, and two more


def beside(page: Page) -> None:
    """A second signal for words that menus, share bars and sign-ups use: an artefact of that kind right beside them.

    Others stand between subheadings too, and say nothing about them.
    """
    if not page.marks:
        return
    gone = {index for index, marks in page.marks.items() if any(m.strong and m.code in BOXES for m in marks)}
    if not gone:
        return
    for index, marks in page.marks.items():
        mark = marks[0]
        if (
            mark.strong
            or mark.signal == "cue label"
            or mark.code not in _BESIDE
            or len(page.lines[index]) > SHORT_LINE
            or page.gone(index)
        ):
            continue
        if index - 1 in gone or index + 1 in gone:
            page.mark(
                index,
                Mark(mark.code, False, "beside an artefact", "an artefact of a box or a bar stands right beside it"),
            )


def below(page: Page) -> None:
    """A second signal for cues to other stories ("More on Ukraine", "Next: …"): no sentence follows, and prose came before."""
    if not page.marks:
        return
    links = {
        index
        for index, marks in page.marks.items()
        if marks[0].code == "ART101" and not page.gone(index) and _reads_as_link(page.lines[index], marks[0].signal)
    }
    if not links:
        return
    last = page.last_body()
    for index in range(len(page.lines) - 1, last, -1):
        if page.gone(index) or not page.lines[index]:
            continue
        if index in links and last >= 0:
            why = "it stands below the last paragraph, and no sentence follows"
            page.mark(index, Mark("ART101", False, "below the article", why))
        elif shape(page.lines[index]) == SENTENCE:
            return


def own_name(page: Page) -> None:
    """A second signal for a cue to other stories that ends in the name of the page's own site ("More from Example News")."""
    if not page.marks or not page.site:
        return
    name = _letters(page.site.split(".")[0])
    if len(name) < _SHORTEST_NAME:
        return
    for index, marks in page.marks.items():
        line = page.lines[index]
        if (
            marks[0].code == "ART101"
            and len(line) <= SHORT_LINE
            and not page.gone(index)
            and _letters(line).endswith(name)
        ):
            page.mark(index, Mark("ART101", False, "own name", "it ends in the name of the page's own site"))


def repeated(page: Page) -> None:
    """A second signal for the label of a button: it stands on the page again and again. A section's name does in lists."""
    if not page.marks or not page.repeats:
        return
    weak = [
        i
        for i, marks in page.marks.items()
        if marks[0].code in _BUTTONS
        and marks[0].signal == "line label"
        and shape(page.lines[i]) == BARE
        and not page.gone(i)
    ]
    if len(weak) < _AGAIN:
        return
    times = Counter(page.lines[i] for i in weak)
    for index in weak:
        count = times[page.lines[index]]
        if count >= _AGAIN and not page.is_headline(index):
            code = page.marks[index][0].code
            page.mark(index, Mark(code, False, "stands again and again", f"it stands on the page {count} times"))


def _letters(text: str) -> str:
    return "".join(filter(str.isalnum, text.casefold()))


def _reads_as_link(line: str, signal: str) -> bool:
    """Whether a line with a cue holds a headline too: "TV: ABC" is a fact, "More from her speech:" leads to what is gone."""
    if signal == "line label":
        return True
    return len(line) <= SHORT_LINE and len(line.split()) >= _LINK_WORDS and line[-1] not in ".:："


def residue(page: Page) -> None:
    """ART112: a short unpunctuated fragment at the very end, right after an artefact."""
    last = len(page.lines) - 1
    if last < 2 or page.marks.get(last):
        return
    line = page.lines[last]
    if len(line) > 40 or len(line.split()) > 4 or line[0] in "\"“«„'‘" or shape(line) != BARE:
        return
    if "://" in line or line.startswith("www."):
        return  # where to find who is written about
    if page.is_headline(last) or page.last_body() < 0:
        return
    above = last - 1
    while above > 0 and (page.gone(above) or not page.lines[above]):
        above -= 1
    if above < last - 1 and shape(page.lines[above]) == BARE:
        return  # the last item of a list that an artefact breaks
    tail = Mark(
        "ART112",
        False,
        "last line",
        "a short unpunctuated fragment, the last line, after the last sentence of the body",
    )
    page.mark(last, tail)
    if page.gone(last - 1):
        page.mark(last, Mark("ART112", False, "after an artefact", "the line before it is an artefact", 0.9))
