"""The profile file: what a person may write, and what is refused."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dedup.config import Settings
from dedup.errors import ConfigError
from dedup.rules.entry import Entry
from dedup.rules.profile import Profile, Skeletons
from dedup.similarity import Sketcher

HEADER = {"format": "newsdedup profile", "version": 1}
FOOT = ["Follow us", "Our other titles", "About the Gazette"]


@pytest.fixture(scope="module")
def skeletons() -> Skeletons:
    sketcher = Sketcher(Settings())
    return lambda lines: sketcher.sketch(lines).skeletons


def file_of(*rows: Any) -> bytes:
    return b"".join(json.dumps(row, ensure_ascii=False).encode() + b"\n" for row in (HEADER, *rows))


def test_a_text_a_person_added_is_furniture(skeletons: Skeletons) -> None:
    profile = Profile.from_bytes(file_of({"site": "a.example", "text": "Follow us, all 7 of us"}), skeletons)
    hits = profile.find("a.example", ["It rained.", "FOLLOW US – all 12 of us!", "Follow us"])
    assert [(h.index, h.code, h.action) for h in hits] == [(1, "SITE401", "strip")]
    assert hits[0].evidence == {
        "site": "a.example",
        "documents": 0,
        "of": 0,
        "signals": ["profile"],
        "why": "listed in the profile of a.example",
    }


def test_an_entry_marked_keep_is_never_furniture(skeletons: Skeletons) -> None:
    rows = [{"site": "a.example", "text": "Follow us"}, {"site": "a.example", "text": "follow US", "keep": True}]
    for order in (rows, rows[::-1]):
        assert Profile.from_bytes(file_of(*order), skeletons).find("a.example", ["Follow us"]) == []


def test_beside_asks_for_a_neighbour(skeletons: Skeletons) -> None:
    row = {"site": "a.example", "text": "Sport", "when": "beside", "after": "News", "before": "Weather"}
    profile = Profile.from_bytes(file_of(row), skeletons)
    assert [h.index for h in profile.find("a.example", ["News", "Sport", "x"])] == [1]
    assert [h.index for h in profile.find("a.example", ["x", "Sport", "Weather"])] == [1]
    assert profile.find("a.example", ["x", "Sport", "y"]) == []


def test_flagged_entries_flag(skeletons: Skeletons) -> None:
    profile = Profile.from_bytes(file_of({"site": "a.example", "text": "Recap", "when": "flag"}), skeletons)
    assert [h.action for h in profile.find("a.example", ["Recap"])] == ["flag"]


def test_the_own_title_is_spared(skeletons: Skeletons) -> None:
    profile = Profile.from_bytes(file_of({"site": "a.example", "text": "Rain at last"}), skeletons)
    assert profile.find("a.example", ["Rain at last"], title="Rain at last - The Gazette") == []
    assert profile.find("a.example", ["Rain at last"], title="Gazette: rain at last") == []
    assert len(profile.find("a.example", ["Rain at last"], title="Another")) == 1


def test_a_name_within_the_title_is_not_the_title(skeletons: Skeletons) -> None:
    profile = Profile.from_bytes(file_of({"site": "a.example", "text": "The Gazette"}), skeletons)
    assert len(profile.find("a.example", ["The Gazette"], title="Rain at last over all of it - The Gazette")) == 1


def test_lines_of_figures_are_left_alone(skeletons: Skeletons) -> None:
    profile = Profile.from_bytes(file_of({"site": "a.example", "text": "1"}), skeletons)
    assert profile.find("a.example", ["1", "1974", "2-0"]) == []


def test_the_file_is_sorted_and_stable(skeletons: Skeletons) -> None:
    one = Profile.from_bytes(
        file_of(
            {"site": "b.example", "text": "Z"}, {"site": "a.example", "text": "é"}, {"site": "a.example", "text": "B"}
        ),
        skeletons,
    )
    data = one.to_bytes()
    assert [json.loads(line).get("text") for line in data.splitlines()] == [None, "B", "é", "Z"]
    assert "é".encode() in data
    assert Profile.from_bytes(data, skeletons).to_bytes() == data


words = st.text(st.characters(categories=["L", "N", "P", "Zs"]), min_size=1, max_size=20).filter(
    lambda text: any(c.isascii() and c.isalpha() for c in text)
)
entries = st.builds(
    Entry,
    text=words,
    when=st.sampled_from(["always", "beside", "flag"]),
    documents=st.integers(2, 9),
    of=st.integers(9, 20),
    position=st.sampled_from(["", "top", "tail", "last", "around", "inside"]),
    beside=st.sampled_from([0.0, 0.33, 1.0]),
    block=st.integers(0, 9),
)


@given(st.lists(st.tuples(st.sampled_from(["a.example", "b.example"]), entries), max_size=8))
def test_a_file_reads_back_as_it_was_written(skeletons: Skeletons, rows: list[tuple[str, Entry]]) -> None:
    known: dict[str, dict[int, Entry]] = {}
    for site, entry in rows:
        known.setdefault(site, {})[int(skeletons([entry.text])[0])] = entry
    data = Profile(known).to_bytes()
    assert Profile.from_bytes(data, skeletons).to_bytes() == data
    assert len(Profile.from_bytes(data, skeletons)) == sum(map(len, known.values()))


def test_the_edited_profile_decides_in_a_merge(skeletons: Skeletons) -> None:
    learned = Profile.from_bytes(
        file_of({"site": "a.example", "text": "Recap"}, {"site": "a.example", "text": "More"}), skeletons
    )
    edited = Profile.from_bytes(file_of({"site": "a.example", "text": "recap", "keep": True}), skeletons)
    assert [h.index for h in learned.merge(edited).find("a.example", ["Recap", "More"])] == [1]


@pytest.mark.parametrize(
    ("data", "place", "words"),
    [
        (b"", "1", ["is not a profile", "newsdedup profile"]),
        (b'{"site": "a.example", "text": "x"}\n', "1", ["is not a profile"]),
        (b'{"format": "newsdedup profile", "version": 9}\n', "1", ["version 9", "learn it again"]),
        (file_of() + b"\n{oops}\n", "3", ["not valid JSON", "mend the line"]),
        (file_of() + b"\xff\n", "2", ["not valid JSON"]),
        (file_of([1]), "2", ["not a JSON object"]),
        (file_of({"site": "a.example"}), "2", ["text is missing"]),
        (file_of({"site": " ", "text": "x"}), "2", ["site is missing"]),
        (file_of({"site": "a.example", "text": "x", "kepp": True}), "2", ["unknown field 'kepp'", "keep"]),
        (file_of({"site": "a.example", "text": "x", "keep": 1}), "2", ["keep is 1", "true or false"]),
        (file_of({"site": "a.example", "text": "x", "of": True}), "2", ["of is True", "a number"]),
        (file_of({"site": "a.example", "text": "x", "of": -1}), "2", ["of is -1", "0 or more"]),
        (file_of({"site": "a.example", "text": "x", "when": "never"}), "2", ["'never'", "always, beside, flag"]),
        (file_of({"site": "a.example", "text": "x", "position": "left"}), "2", ["'left'", "tail"]),
        (file_of({"site": "a.example", "text": "—"}), "2", ["no letter", "delete the line"]),
    ],
)
def test_a_wrong_line_is_named_with_its_remedy(skeletons: Skeletons, data: bytes, place: str, words: list[str]) -> None:
    with pytest.raises(ConfigError) as caught:
        Profile.from_bytes(data, skeletons, file="p.jsonl")
    assert str(caught.value).startswith(f"p.jsonl:{place}: ")
    assert all(word in str(caught.value) for word in words)


def test_a_missing_file_is_named(skeletons: Skeletons, tmp_path: Path) -> None:
    with pytest.raises(ConfigError, match="dedup learn"):
        Profile.load(tmp_path / "none", skeletons)
    (tmp_path / "p").write_bytes(b"\xef\xbb\xbf" + file_of({"site": "a.example", "text": "x"}))
    assert len(Profile.load(tmp_path / "p", skeletons)) == 1


def test_what_a_profile_cannot_do_alone_is_said() -> None:
    profile = Profile({"a.example": {1: Entry(row=3)}})
    with pytest.raises(ValueError, match="skeletons"):
        profile.find("a.example", ["x"])
    with pytest.raises(ValueError, match="with_examples"):
        profile.to_bytes()
    assert profile.with_examples(lambda row: f"line {row}").entries["a.example"][1].text == "line 3"
