"""The seed: what must go, what must stay, and that a second run changes nothing."""

from pathlib import Path

import pytest

from dedup import clean

SEED = Path(__file__).parent.parent / "seeds" / "000_83a099f27dd6cb5b.txt"
GOLDEN = Path(__file__).parent / "data" / "seed.cleaned.txt"
STRIPPED = [
    ("ART108", "AFP"),
    ("CAP201", "Observers of the conflict expect Ukrainian forces to announce further gains"),
    ("ART101", "READ MORE: Ukraine announces battlefield gains as Blinken"),
    ("ART102", "Loading..."),
    ("ART101", "READ MORE: IAEA calls for 'security' zone"),
    ("ART112", "Route 6"),
]


@pytest.fixture(scope="module")
def seed():
    return SEED.read_text("utf-8")


@pytest.fixture(scope="module")
def cleaned(seed):
    return clean(seed)


def test_just_these_lines_go(seed, cleaned):
    gone = [(v.code, seed[v.span.start : v.span.end]) for v in cleaned.stripped]
    assert [code for code, _ in gone] == [code for code, _ in STRIPPED]
    assert all(text.startswith(start) for (_, text), (_, start) in zip(gone, STRIPPED, strict=True))


def test_the_residue_has_two_signals(cleaned):
    residue = cleaned.stripped[-1]
    assert residue.code == "ART112"
    assert len(residue.evidence["signals"]) >= 2


def test_the_text_is_the_golden_one(cleaned):
    assert cleaned.text == GOLDEN.read_text("utf-8")


def test_the_headline_and_the_link_that_shares_its_words_are_no_duplicates(cleaned):
    assert not any(v.code.startswith("DUP") for v in cleaned.verdicts)


def test_the_paraphrase_of_the_summary_stays(cleaned):
    assert cleaned.text.count("2,000 kilometres of territory") == 2
    assert "Russia 'regroups' troops" in cleaned.text


def test_a_second_run_changes_nothing(cleaned):
    again = clean(cleaned.text)
    assert again.text == cleaned.text
    assert not again.stripped
