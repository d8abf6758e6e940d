"""Hostile and broken markup: nothing lost, or a clear error in time."""

from __future__ import annotations

import json
import re
import sys

import pytest

from dedup import io
from dedup.errors import InputError
from dedup.text.html import Guard, PageLimitError, extract
from dedup.text.segment import segment

DEEP = 100_000


@pytest.mark.parametrize(
    ("tag", "depth"),
    [
        ("div", DEEP),
        *((tag, depth) for tag in ("b", "blockquote", "pre", "a", "aside", "x-box") for depth in (300, 5_000)),
    ],
)
def test_deep_nesting_loses_nothing(depth: int, tag: str) -> None:
    markup = f"<{tag}>" * depth + "the innermost words" + f"</{tag}>" * depth + "<p>and after</p>"
    assert extract(markup).paragraphs == ("the innermost words", "and after")


def test_text_at_every_depth_is_read_in_order() -> None:
    count = 5_000
    markup = "".join(f"<div>w{number} " for number in range(count))
    assert extract(markup).text.split() == [f"w{number}" for number in range(count)]


def test_a_text_node_of_12_megabytes_is_whole() -> None:
    words = "word " * 2_500_000
    assert extract(f"<p>{words}</p><p>end</p>").paragraphs == (words.strip(), "end")


@pytest.mark.parametrize(
    "markup",
    [
        "<!--" * DEEP,
        "<" * DEEP,
        "<p " + "a=1 " * DEEP,
        "<p " + " ".join(f"a{number}=1" for number in range(10_000)),
        "<![CDATA[" * 10_000,
        "<table>" * 4_000,
        "&" * DEEP,
        "<p class='" + "related " * DEEP + "'>",
        "</p>" * DEEP,
        "<script>" * DEEP,
        "",
        "   ",
    ],
    ids=lambda markup: markup[:12],
)
def test_markup_without_text_ends_without_text_of_its_own(markup: str) -> None:
    assert not re.search(r"\w{20}", extract(markup).text)


def test_an_unclosed_comment_does_not_swallow_what_precedes_it() -> None:
    assert extract("<p>Before.</p>" + "<!--" * DEEP).paragraphs[0] == "Before."


def test_a_formatting_bomb_keeps_its_words() -> None:
    words = [f"w{number}" for number in range(4_000)]
    assert extract("".join(f"<p><b>{word}" for word in words)).text.split() == words
    assert extract("".join(f"<i><b>{word} " for word in words)).text.split() == words


def test_nul_control_and_surrogate_characters_are_no_obstacle() -> None:
    page = extract("<p>be\0fore</p><p>a\x01b\x0bc</p><p>lone \ud800 one</p>")
    assert page.paragraphs[0] == "before"
    assert page.paragraphs[2] == "lone \ufffd one"
    assert any("surrogate" in note for note in page.notes)
    assert len(segment(page.text).lines) == len(page.hints) == 3


def test_a_path_and_its_words_stay_bounded() -> None:
    markup = "".join(f"<div class='c{number}x'>" for number in range(5_000)) + "text"
    (hints,) = extract(markup).hints
    assert len(hints.path) <= 128
    assert len(hints.words) <= 256


def test_the_clock_stops_parsing_with_an_error() -> None:
    with pytest.raises(InputError, match="more seconds"):
        extract("<p>word</p>" * 50_000, seconds=0)


HUNG = "<i>x" * 100_000 + "</b>" * 100_000
"""Half a minute in a parser that cannot be interrupted: each end tag looks for its start through all open elements."""


def test_the_guard_kills_what_the_clock_in_the_page_cannot_and_lives_on() -> None:
    with Guard(seconds=0.0) as guard:
        with pytest.raises(PageLimitError, match="more than 0 seconds"):
            guard.extract(HUNG)
        guard.seconds = 60.0
        assert guard.extract("<p>Rain fell.</p>").text == "Rain fell."
        assert guard.extract("<p>word</p>" * 20_000).text.count("word") == 20_000
        assert guard.extract(b"<p>word</p>" * 20_000, charset_header="latin1").encoding == "windows-1252"


def test_the_guard_passes_errors_on() -> None:
    with Guard() as guard, pytest.raises(InputError, match="unknown charset"):
        guard.extract(b"<p>x</p>" * 20_000, encoding="no-such-charset")


@pytest.mark.skipif(sys.platform != "linux", reason="memory is bounded where the system can")
def test_a_page_that_needs_too_much_memory_is_an_error_and_the_next_one_is_read() -> None:
    with Guard(memory=400 << 20) as guard:
        with pytest.raises(PageLimitError, match=r"memory|ended its reader"):
            guard.extract("<p>" + "word" * 20_000_000)
        assert guard.extract("<p>word</p>" * 20_000).text.count("word") == 20_000


def test_a_hung_page_is_quarantined_and_its_neighbours_are_kept(tmp_path, io_run) -> None:
    pages = ["<p>Rain fell.</p>", HUNG, "<p>Snow fell.</p>"]
    (tmp_path / "a.jsonl").write_text("".join(json.dumps({"html": page}) + "\n" for page in pages))
    run = io_run(tmp_path / "a.jsonl", options=io.InputOptions(page_seconds=2.0))
    assert run.texts == ["Rain fell.", "Snow fell."]
    [fault] = run.faults
    assert (fault.code, fault.number) == ("IN603", 1)
    assert "more than 2 seconds" in fault.reason and json.loads(fault.raw)["html"] == HUNG
