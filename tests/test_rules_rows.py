"""Every phrase row: its own hits and misses, and what all rows together say about them."""

import unicodedata

import pytest

from dedup.rules import ROWS, Matcher
from dedup.rules.row import fold

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
