"""A glance may be true in vain, never false in vain: what it lets rules skip, no rule would have matched."""

import re
import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dedup.config import Settings
from dedup.rules import ROWS, Matcher, RuleSet
from dedup.rules.credits import credits
from dedup.rules.glance_kernel import ALL, CAPITALS, CREDIT, SHARE, WORD
from dedup.rules.matcher import HEAD, TAIL
from dedup.rules.page import Page
from dedup.rules.row import MAX_LABEL
from dedup.rules.structure import TRIGGERS, capital_cues, share_bars
from dedup.text.cut import Lines

MATCHER = Matcher(ROWS, TRIGGERS)
EXAMPLES = sorted({line for row in ROWS for line in (*row.hits, *row.misses)})
SENTENCE = "The river rose by two metres in the night, and by morning the lower town had to be left by boat, he said. "
FRAMES = ("{}", "» {} «", "({})", "_{}_", "{}…", "[{}]", "\u200c{}\ufe0f", "\n{}", "{}\nof a wrapped paragraph")


def look(lines):
    return MATCHER.look(Lines.of(lines))[0]


def both(lines):
    """What the rows say of each line that is not empty: given the words in it and nothing else, and given a glance."""
    lines = [stripped for line in lines if (stripped := line.strip())]
    seen, met = MATCHER.look(Lines.of(lines))
    for line, bits, words in zip(lines, seen, met, strict=True):
        assert words_by_hand(line) <= set(words)
        assert bool(words) == bool(bits & WORD)
    return [MATCHER.say(line, ALL, words) for line, words in zip(lines, met, strict=True)], [
        MATCHER.say(line, bits, words) for line, bits, words in zip(lines, seen, met, strict=True)
    ]


NUMBERS = {(word.runs, word.opens): number for number, word in enumerate(MATCHER.words, 1)}


def words_by_hand(line):
    """The numbers of those words of patterns in ``line`` that are letters between spaces or punctuation."""
    found, previous = set(), None
    for count, run in enumerate(re.finditer(r"[^ ,.!?:;()'\"’\[\]»«_-]+", line)):
        near = len(line) <= MAX_LABEL or run.end() <= HEAD or run.start() >= len(line) - TAIL
        opens = run.start() == 0 if count == 0 else count == 1 and opens  # noqa: F821  set for the first
        word = run[0].casefold().replace("\u0307", "")
        known = all(unicodedata.category(c)[0] in "LM" and c < "\uffff" for c in word)
        if known:
            if near:
                found |= {NUMBERS.get(((word,), False)), NUMBERS.get(((previous, word), False))}
            if opens:
                found.add(NUMBERS.get(((word,), True) if count == 0 else ((previous, word), True)))
        previous = word if known and near else None
    return {number for number in found if number and len(line) <= MATCHER.words[number - 1].longest}


@pytest.mark.parametrize("change", [str.upper, str.title, *(frame.format for frame in FRAMES)])
def test_rows_match_what_they_match_without_a_glance(change):
    without, with_glance = both(map(change, EXAMPLES))
    assert with_glance == without
    assert any(without)


@pytest.mark.parametrize(
    ("length", "half"), [(41, 0), (61, 1), (160, 0), (161, 1), (240, 1), (241, 0), (300, 1), (601, 0)]
)
def test_at_each_length_and_end(length, half):
    fill = SENTENCE * 6
    ending, opening = EXAMPLES[half::2], EXAMPLES[1 - half :: 2]  # each at both ends, though not at each length
    lines = [f"{fill[: max(0, length - len(line) - 1)]} {line}" for line in ending]
    lines += [f"{line} {fill[: max(0, length - len(line) - 1)]}" for line in opening]
    without, with_glance = both(lines)
    assert with_glance == without


WORDS = st.sampled_from(sorted({word for line in EXAMPLES for word in line.split()}))
ODD = st.text(
    st.characters(blacklist_categories=["Cs"]) | st.sampled_from("İıßﬁ’'.,:|»©()-–_\u0307\u200d 123٣"), max_size=8
)


@given(st.lists(st.lists(WORDS | ODD, min_size=1, max_size=12).map(" ".join), min_size=1, max_size=20))
def test_on_any_mix_of_words(lines):
    without, with_glance = both(lines)
    assert with_glance == without


def marks(rule, lines, seen):
    page = Page(lines, None, (), seen)
    rule(page)
    return page.marks


SHARING = ["Share Facebook Twitter", "KommentareDrucken", "Teilen Tweet", "Facebook", "12", "X", "e-mailen Drucken"]
CREDITED = ["Photo: Jane Doe", "AFP/Getty Images", "(with files from Jane Doe)", "Quelle: example.de", "via Reuters"]
SHOUTED = ["READ MORE: Storm warning for the coast", "WATCH: The moment the dam broke", "ЧИТАЙТЕ ТАКОЖ: Що відомо про"]


@pytest.mark.parametrize(
    ("rule", "bit", "lines"),
    [(share_bars, SHARE, SHARING), (credits, CREDIT, CREDITED), (capital_cues, CAPITALS, SHOUTED)],
    ids=["share_bars", "credits", "capital_cues"],
)
def test_structure_marks_what_it_marks_without_a_glance(rule, bit, lines):
    every = [SENTENCE.strip(), *lines, SENTENCE.strip(), *EXAMPLES]
    found = marks(rule, every, look(every))
    assert found == marks(rule, every, [ALL] * len(every))
    assert found
    assert not any(seen & bit for seen in look([SENTENCE.strip()]))


def test_a_line_alone_and_among_others():
    every = look(EXAMPLES)
    assert [look([line])[0] for line in EXAMPLES] == every
    assert RuleSet(Settings()).look(EXAMPLES).seen == every
    assert look([]) == []
