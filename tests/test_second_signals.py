"""Weak words that a second signal strips: the end of the page, the site's own name."""

from __future__ import annotations

import pytest

from dedup.config import Settings
from dedup.rules import RuleSet

BODY = "The council met until late on {}, and the mayor said that the bridge would stay closed for another month."


@pytest.fixture(scope="module")
def rules() -> RuleSet:
    return RuleSet(Settings())


def stripped(rules: RuleSet, page: list[str], site: str | None = None) -> list[str]:
    return [page[hit.index] for hit in rules.find(page, title="Bridge", site=site) if hit.action == "strip"]


LINKS = ["More on Ukraine", "Mehr aus dem Web", "Next: What the engineers found", "Watch: How the bridge was built"]


@pytest.mark.parametrize("line", LINKS)
def test_a_cue_below_the_article_is_a_link(rules: RuleSet, line: str) -> None:
    page = [BODY.format("Monday"), BODY.format("Tuesday"), line]
    assert stripped(rules, page) == [line]
    why = next(hit.evidence["why"] for hit in rules.find(page, title="Bridge"))
    assert "below the last paragraph" in why


@pytest.mark.parametrize("line", LINKS)
def test_the_same_cue_within_the_article_stays(rules: RuleSet, line: str) -> None:
    assert stripped(rules, [BODY.format("Monday"), line, BODY.format("Tuesday")]) == []
    assert stripped(rules, [BODY.format("Monday"), line, "It was the third closure."]) == []


@pytest.mark.parametrize(
    "line", ["TV: ABC", "Also: She looks like a twin to me.", "More from her speech:", "Next: Lebanon"]
)
def test_facts_sentences_and_what_leads_up_to_more_stay_below_it_too(rules: RuleSet, line: str) -> None:
    assert stripped(rules, [BODY.format("Monday"), BODY.format("Tuesday"), line]) == []


def test_a_page_without_a_paragraph_has_no_end(rules: RuleSet) -> None:
    assert stripped(rules, ["Bridge", "A short line", "More on Ukraine"]) == []


@pytest.mark.parametrize(
    ("line", "site"),
    [("More on Daily Example", "dailyexample.com"), ("More on The Herald", "herald.example"), ("More on XYZ", "xyz")],
)
def test_a_cue_that_ends_in_the_name_of_its_site_is_a_link(rules: RuleSet, line: str, site: str) -> None:
    page = [BODY.format("Monday"), line, BODY.format("Tuesday")]
    assert stripped(rules, page, site) == [line]
    assert stripped(rules, page, "other.example") == []


@pytest.mark.parametrize(
    "line", ["More on Daily Example.", "More on Daily Example readers", "He wrote for Daily Example", "Daily Example"]
)
def test_other_lines_with_the_name_stay(rules: RuleSet, line: str) -> None:
    assert stripped(rules, [BODY.format("Monday"), line, BODY.format("Tuesday")], "dailyexample.com") == []


@pytest.mark.parametrize(
    "line",
    [
        "Read more, scroll less",
        "Related: the two men are cousins.",
        "Don't miss: the free concert in the cathedral on Saturday.",
        "«Te puede interesar», le dijo el librero, y acertó.",
        "Photo: the evidence that wasn't",
        "Photo : le retour de l'argentique",
    ],
)
def test_a_cue_that_goes_on_as_a_sentence_is_none(rules: RuleSet, line: str) -> None:
    assert stripped(rules, [BODY.format("Monday"), line, BODY.format("Tuesday")]) == []
    if line.startswith("Read"):
        assert stripped(rules, [BODY.format("Monday"), BODY.format("Tuesday"), line]) == []


@pytest.mark.parametrize(
    "line", ["Read more: The two men are cousins", "Foto: privat", "Photo: The Guardian", "Related: iPhone sales fall"]
)
def test_a_cue_with_a_headline_or_a_name_goes(rules: RuleSet, line: str) -> None:
    assert stripped(rules, [BODY.format("Monday"), line, BODY.format("Tuesday")]) == [line]


def test_what_a_speaker_of_a_transcript_says_twice_is_no_caption(rules: RuleSet) -> None:
    said = "MODERATOR: Thank you very much, Senator."
    lines = [BODY.format("Monday"), "MODERATOR: Your answer?", said, "DOE: Thank you.", said, BODY.format("Tuesday")]
    assert stripped(rules, lines) == []
    caption = "KYIV: A man stands beside the bridge."
    assert stripped(rules, [BODY.format("Monday"), caption, "DOE: Thank you.", caption]) == [caption]


@pytest.mark.parametrize("letter", ["新", "A", "É", "अ"])
def test_long_words_that_repeat_are_read_once_for_a_speaker(rules: RuleSet, letter: str) -> None:
    # Four words of one run of letters can be told in n³ ways: this page took ten minutes.
    line = letter * 5000
    page = [BODY.format("Monday"), line, BODY.format("Tuesday"), line, BODY.format("Friday")]
    assert [hit.index for hit in rules.find(page, title="Bridge")] == [3]


def test_a_button_that_stands_again_and_again_goes(rules: RuleSet) -> None:
    offers = ["Buy now", "A red lamp that folds", "Buy now", "A blue lamp that does not", "Buy now"]
    page = [BODY.format("Monday"), *offers, BODY.format("Tuesday")]
    assert stripped(rules, page) == ["Buy now"] * 3
    assert "stands on the page 3 times" in next(h.evidence["why"] for h in rules.find(page, title="Bridge"))
    assert stripped(rules, [page[0], *offers[:3], page[-1]]) == []
    thanks = [
        "DOE: It is your turn.",
        "Thank you.",
        "ROE: It was yours.",
        "Thank you.",
        "DOE: Not any more.",
        "Thank you.",
    ]
    assert stripped(rules, [page[0], *thanks, page[-1]]) == []
