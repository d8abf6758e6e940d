"""The output form of a line: the same words, in time linear in its length."""

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dedup import clean
from dedup.text.tidy import cap_marks, tidy_line

PAIRS = {
    "Latin": "\u0300\u0323",
    "Hebrew": "\u05b0\u0591",
    "Arabic": "\u064b\u0670",
    "Devanagari": "\u094d\u093c",
    "Vedic": "\u0951\u0952",
    "Thai": "\u0e48\u0e38",
    "Tibetan": "\u0f73\u0f71",
    "kana": "\u3099\u302a",
    "Adlam": "\U0001e944\U0001e94a",
    "two scripts": "\u0300\u093c",
}
MARKS = "".join(PAIRS.values())


@pytest.mark.parametrize("pair", PAIRS.values(), ids=PAIRS)
def test_alternating_marks_of_any_script_are_cut_before_they_are_sorted(pair):
    tidied = tidy_line("Rain fell. \u0915" + pair * 100_000 + " It was wet.")
    assert tidied.startswith("Rain fell. ") and tidied.endswith(" It was wet.")
    assert len(tidied) < 100
    assert tidy_line(tidied) == tidied


def test_a_line_of_marks_costs_no_neighbour():
    text = "Rain fell.\n" + "\u0915" + "\u094d\u093c" * 100_000 + "\nSnow fell."
    first, _, last = clean(text).text.split("\n")
    assert (first, last) == ("Rain fell.", "Snow fell.")


@pytest.mark.parametrize(
    "line",
    [
        "नई दिल्ली में बारिश हुई, क़ानून और ज़्यादा काम की बात",
        "בְּרֵאשִׁ֖ית בָּרָ֣א אֱלֹהִ֑ים אֵ֥ת הַשָּׁמַ֖יִם",
        "إِنَّ اللُّغَةَ الْعَرَبِيَّةَ",
        "ฝนตกหนักที่กรุงเทพฯ น้ำท่วม",
        "བོད་ཡིག་གི་སྐད་ཡིག",
        "Mưa to ở Hà Nội đêm thứ hai",
        "が ぎ ぐ パ ピ プ",
        "🎉" * 40 + "♥️" * 40 + " done",
        "—" * 200,
    ],
)
def test_text_of_any_script_is_its_nfc(line):
    assert tidy_line(line) == unicodedata.normalize("NFC", line)
    assert tidy_line(unicodedata.normalize("NFD", line)) == unicodedata.normalize("NFC", line)
    assert cap_marks(line) == line


@given(st.lists(st.sampled_from("aeक가はב") | st.text(st.sampled_from(MARKS), max_size=15), max_size=40).map("a".join))
def test_runs_that_no_hostile_text_needs_are_left_alone(line):
    assert tidy_line(line) == unicodedata.normalize("NFC", line)
