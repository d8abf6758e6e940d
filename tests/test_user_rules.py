"""User rules and allow-lists."""

from __future__ import annotations

import sys
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dedup.config import Settings
from dedup.errors import ConfigError
from dedup.rules.user import DEFAULT_CODE, UserRules, fingerprint
from dedup.similarity import match_key

pytest.importorskip("re2")


def rules(*tables: dict[str, Any], **settings: Any) -> UserRules:
    return UserRules(Settings(rules=tables, **settings), match_key)


def allow(*tables: dict[str, Any]) -> UserRules:
    return UserRules(Settings(allow=tables), match_key)


def test_a_pattern_matches_whole_lines_only() -> None:
    found = rules({"pattern": "(?i)sponsored by .*", "name": "sponsors"}).find(
        ["SPONSORED by Acme", "It was sponsored by Acme.", "Sponsored", "Sponsored by\nAcme"]
    )
    assert [(hit.index, hit.code, hit.action) for hit in found] == [
        (0, DEFAULT_CODE, "strip"),
        (3, DEFAULT_CODE, "strip"),
    ]
    assert found[0].evidence["rule"] == "sponsors"
    assert "sponsors" in found[0].evidence["why"]


def test_the_first_rule_that_covers_the_site_decides() -> None:
    both = rules(
        {"pattern": "More", "site": "a.example", "code": "USR810", "action": "flag"},
        {"pattern": "Mo.*", "site": ["b.example", "a.example"], "code": "USR820"},
    )
    assert [(h.code, h.action) for h in both.find(["More"], "a.example")] == [("USR810", "flag")]
    assert [(h.code, h.action) for h in both.find(["More"], "b.example")] == [("USR820", "strip")]
    assert both.find(["More"], "c.example") == []
    assert both.find(["More"], None) == []


def test_settings_decide_what_a_code_does() -> None:
    table = {"pattern": "x"}
    assert rules(table, ignore=("USR",)).find(["x"]) == []
    assert [hit.action for hit in rules(table, flag=("USR801",)).find(["x"])] == ["flag"]


@pytest.mark.parametrize(
    ("table", "words"),
    [
        ({"pattern": "(a"}, ["rules[1]", "'(a'", "missing )"]),
        ({"pattern": "(?=a)b"}, ["rules[1]", "look-around"]),
        ({"pattern": ""}, ["pattern", "text in quotes"]),
        ({}, ["no pattern"]),
        ({"pattern": "a", "patern": "b"}, ["unknown key 'patern'", "pattern"]),
        ({"pattern": "a", "action": "delete"}, ["'delete'", '"strip"']),
        ({"pattern": "a", "site": 3}, ["site is 3"]),
    ],
)
def test_a_wrong_rule_is_named(table: dict[str, Any], words: list[str]) -> None:
    with pytest.raises(ConfigError) as caught:
        rules(table)
    assert all(word in str(caught.value) for word in words)


@pytest.mark.parametrize(
    ("table", "words"),
    [
        ({}, ["allow[1]", "allows everything"]),
        ({"text": "a", "pattern": "b"}, ["text and pattern"]),
        ({"pattern": "[z-a]"}, ["allow[1]", "'[z-a]'"]),
        ({"line": "a"}, ["unknown key 'line'"]),
    ],
)
def test_a_wrong_allowance_is_named(table: dict[str, Any], words: list[str]) -> None:
    with pytest.raises(ConfigError) as caught:
        allow(table)
    assert all(word in str(caught.value) for word in words)


def test_without_re2_the_remedy_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "re2", None)
    with pytest.raises(ConfigError, match="pip install"):
        rules({"pattern": "a"})
    assert allow({"text": "a"}).allowed("A!", None, "ART101") is not None


def test_allow_by_text_pattern_fingerprint_and_site() -> None:
    listed = allow(
        {"text": "Read more: the book"},
        {"pattern": "Photo: .*", "site": "a.example"},
        {"fingerprint": fingerprint("ART104", match_key("Sign up")).upper()},
        {"site": "b.example", "code": "SITE"},
    )
    assert listed.allowed("READ MORE – the book!", None, "ART101") == "allow[1] allows text 'Read more: the book'"
    assert listed.allowed("Read more: the books", None, "ART101") is None
    assert listed.allowed("Photo: AFP", "a.example", "ART108") is not None
    assert listed.allowed("Photo: AFP", "c.example", "ART108") is None
    assert listed.allowed("sign up", None, "ART104") is not None
    assert listed.allowed("sign up", None, "ART105") is None
    assert listed.allowed("Anything", "b.example", "SITE401") is not None
    assert listed.allowed("Anything", "b.example", "ART101") is None


def test_nothing_configured_allows_nothing() -> None:
    assert UserRules(Settings(), match_key).allowed("x", "a.example", "ART101") is None
    assert UserRules(Settings(), match_key).find(["x"]) == []


@given(st.lists(st.text(max_size=30), max_size=5))
def test_any_text_can_be_looked_at(lines: list[str]) -> None:
    found = UserRules(Settings(rules=({"pattern": "(?s).*"},)), match_key).find(lines)
    assert [hit.index for hit in found] == list(range(len(lines)))


def test_hostile_lines_match_as_any_other() -> None:
    # Backtracking engines need 2^n steps for these.
    found = rules({"pattern": "(a+)+b"}, {"pattern": "(a|aa)*c"}).find(["a" * 50_000, "a" * 50_000 + "c"])
    assert [hit.index for hit in found] == [1]
