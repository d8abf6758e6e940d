"""Every phrase row: its own hits and misses, and what all rows together say about them."""

import unicodedata

import pytest

from dedup.config import Settings
from dedup.rules import ROWS, Matcher, RuleSet
from dedup.rules.row import Row, fold

CASES = [pytest.param(row, id=f"{row.code}-{row.languages.split()[0]}-{row.form}-{i}") for i, row in enumerate(ROWS)]


@pytest.fixture(scope="module")
def matcher():
    return Matcher(ROWS)


@pytest.mark.parametrize("row", CASES)
def test_a_row_catches_its_hits_and_spares_its_misses(row):
    alone = Matcher([row])
    assert row.hits
    assert row.misses
    assert [line for line in row.hits if alone.match(line) is None] == []
    assert [line for line in row.misses if alone.match(line) is not None] == []


def test_no_row_strips_what_another_must_spare(matcher):
    strong = {line: mark.why for row in ROWS for line in row.misses if (mark := matcher.match(line)) and mark.strong}
    assert strong == {}


def test_strong_hits_stay_strong_beside_all_other_rows(matcher):
    hits = [line for row in ROWS if not row.weak and row.form != "lead" for line in row.hits]
    assert [line for line in hits if (mark := matcher.match(line)) is None or not mark.strong] == []


def test_labels_are_spelt_as_output_form_spells_them():
    odd = [label for row in ROWS for label in row.labels if label != unicodedata.normalize("NFC", label)]
    assert odd == []


def test_a_label_is_not_weak_in_one_row_and_strong_in_another():
    strength = {}
    for row in ROWS:
        if row.form != "regex":
            table = "line" if row.form == "heading" else row.form
            for label in row.labels:
                strength.setdefault((table, fold(label)), set()).add(row.weak)
    assert [key for key, values in strength.items() if len(values) > 1] == []


def test_every_code_has_rows_in_thirty_languages():
    languages = {}
    for row in ROWS:
        languages.setdefault(row.code, set()).update(row.languages.split())
    assert {code for code in languages if code[:3] == "ART"} == {*(f"ART{n}" for n in range(101, 112)), "ART113"}
    assert {code: len(known) for code, known in languages.items() if len(known) < 30} == {}


BODY = "The council met until late on {}, and the mayor said that the bridge would stay closed for another month."


@pytest.fixture(scope="module")
def stripped():
    rules = RuleSet(Settings())

    def between_paragraphs(*lines):
        page = [BODY.format("Monday"), *lines, BODY.format("Tuesday")]
        return [page[hit.index] for hit in rules.find(page, title="Bridge") if hit.action == "strip"]

    return between_paragraphs


@pytest.mark.parametrize(
    "line",
    [
        "Related: The ministry says that the papers which link the two banks to the sale were lost when it moved.",
        "READ MORE: Nobody who was asked about the bridge on Monday could say when it had last been looked at by anyone.",
        "Key words: “Fair.” “Our turn.” And so on.",
        "Tags: He wore two of them round his neck.",
        "Further reading: You can see more of what each of the channels had to say on this in the two lists here and here.",
    ],
)
def test_a_cue_before_text_is_not_enough(stripped, line):
    assert stripped(line) == []


@pytest.mark.parametrize(
    "line", ["Related: Who closed the bridge?", "READ MORE: Main St. vs. the bank.", "Tags: Budget, Bridge, Bank"]
)
def test_a_cue_before_a_headline_is(stripped, line):
    assert stripped(line) == [line]


@pytest.mark.parametrize("line", ["http://www.example.com", "www.example.org"])
def test_an_address_at_the_end_is_no_residue(stripped, line):
    assert RuleSet(Settings()).find([BODY.format("Monday"), BODY.format("Tuesday"), "Loading...", line])[-1].index == 2


@pytest.mark.parametrize(
    "lines",
    [
        ("Facebook", "Email"),
        ("Print", "X", "LinkedIn"),
        ("Share", "Tweet", "Pin", "0"),
        ("KommentareDrucken",),
        ("FacebookWhatsAppLinkedIn",),
        ("Facebook", "Twitter", "Pinterest", "WhatsApp"),
        ("E-Mail", "Messenger", "WhatsApp"),
        ("READ MORE Bridge closes for repairs",),
        ("MORE: How to cross the river",),
        ("(MORE: What the engineers found)",),
        ("WATCH | The bridge from above",),
        ("LIRE AUSSI Le pont est fermé",),
        ("With files from Example Press",),
        ("(Quelle: APA/sda/dpa)",),
        ("Jane Doe/Netflix",),
        ("Via @example_user",),
        ("Photo: Ann Exempel for The Example",),
        ("(Image: example_user/Instagram)",),
        ("PHOTOS: Ten bridges you must see",),
        ("(VIDEO: How the bridge was built)",),
    ],
    ids=lambda lines: lines[0],
)
def test_share_bars_cues_and_credits_go(stripped, lines):
    assert stripped(*lines) == list(lines)


@pytest.mark.parametrize(
    "lines",
    [
        ("Facebook", "Twitter"),
        ("These services failed:", "Facebook", "Twitter", "LinkedIn", "Reddit"),
        ("Facebook", "3,000", "YouTube", "2,500", "LinkedIn", "900"),
        ("Apple", "Google", "Facebook", "X", "LinkedIn", "Amazon"),
        ("Instagram", "TikTok", "Snapchat", "YouTube"),
        ("Mail", "Post", "Mirror"),
        ("On Twitter:",),
        ("Netflix",),
        ("Bloomberg",),
        ("MORE than 2,500 people fled the city",),
        ("MORE Americans Are Dying of Cold",),
        ("READ MY LIPS No New Taxes",),
        ("RELATED Companies wins tender",),
        ("MORE: A PLAY IN TWO ACTS",),
        ("WATCH: how the river rose that night",),
        ("With files under his arm he left the room",),
        ("Source: two officials who saw the letter",),
        ("Allentown, PA",),
        ("The Crown, Netflix",),
        ("A New Chief for Bloomberg",),
        ("SP/PA",),
        ("Via Example News:",),
        ("via radio, this war",),
        ("Via Veneto",),
        ("Keystone, Alberta",),
        ("Illustration: How the flood rose",),
        ("PHOTO: The new bridge, seen from the old ferry",),
        ("With reporting by Jane Doe",),
    ],
    ids=lambda lines: lines[0],
)
def test_lists_of_networks_and_words_in_capitals_stay(stripped, lines):
    assert stripped(*lines) == []


@pytest.mark.parametrize("line", ["« Tout accepter »", "»Mehr lesen«", "「続きを読む」", "“Read more”"])
def test_a_label_that_is_quoted_is_speech(matcher, line):
    assert matcher.match(line) is None
    assert matcher.match(line[1:-1].strip()) is not None


@pytest.mark.parametrize(
    ("words", "why"),
    [("", "without words"), ("фс77", "figures are one word"), ("^join_our_list", "more than two words")],
)
def test_a_pattern_whose_words_would_not_tell_lines_apart_is_refused(words, why):
    row = Row("ART110", "ru", "regex", r"эл №? ?фс\d+", hits=("ЭЛ ФС77",), misses=("ФС",), words=words)
    with pytest.raises(ValueError, match=why):
        Matcher([row])
