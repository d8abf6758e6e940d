"""Counts by site, rule and day: the same numbers in every format, and equal to the verdicts they count."""

import csv
import io
import json
from collections import Counter

import pytest

from dedup.cli import run
from dedup.errors import UsageError

STORY = (
    "The harbour bridge will reopen in spring, the transport minister said on Tuesday, two years later than planned."
)
SITES = ("b.example", "a.example", "a.example", "=cmd()|'/c calc'!A1", None)
DATES = ("2026-02-03T23:30:00-02:00", "2026-02-03", "1770076800", "yesterday", None)


@pytest.fixture
def dump(tmp_path):
    rows = [
        {"id": n, "site": site, "published": date, "text": f"Story {n} of the day\n\nLoading...\n\n{STORY}\n\nAFP"}
        for n, (site, date) in enumerate(zip(SITES, DATES, strict=True))
    ]
    path = tmp_path / "dump.jsonl"
    path.write_text("".join(json.dumps(row) + "\n" for row in rows), "utf-8")
    return path


def stats(tmp_path, dump, *options):
    assert run(["stats", str(dump), "-o", str(tmp_path / "out"), "-q", "--no-furniture", *options]) == 0
    return (tmp_path / "out").read_text("utf-8")


def test_counts_are_those_of_the_verdicts(dump, tmp_path):
    data = json.loads(stats(tmp_path, dump, "--format", "json"))
    run(["clean", str(dump), "-n", "--verdicts", str(tmp_path / "v.jsonl"), "-q", "--no-furniture"])
    verdicts = [json.loads(line) for line in (tmp_path / "v.jsonl").read_text("utf-8").splitlines()]
    counts = Counter((v["code"], v["action"]) for v in verdicts)
    assert {(row["code"], action): row[name] for row in data["codes"]
            for action, name in (("strip", "stripped"), ("flag", "flagged")) if row[name]} == counts  # fmt: skip
    for rows in (data["sites"], data["days"]):
        for measure in ("documents", "changed", "copies", "paragraphs", "stripped", "flagged", "characters"):
            assert sum(row[measure] for row in rows) == data["totals"][measure]
        found = Counter()
        for row in rows:
            found.update({(code, action): n for code, by in row["codes"].items() for action, n in by.items()})
        assert found == counts
    assert data["totals"]["stripped"] == sum(n for (_, action), n in counts.items() if action == "strip")
    assert data["totals"]["characters_stripped"] == sum(
        v["end"] - v["start"] for v in verdicts if v["action"] == "strip"
    )
    assert data["totals"]["documents"] == 5


def test_days_are_in_utc_and_in_order_and_what_is_unknown_is_null(dump, tmp_path):
    data = json.loads(stats(tmp_path, dump, "--format", "json", "--by", "day,site"))
    assert "codes" not in data
    assert [(row["day"], row["documents"]) for row in data["days"]] == [("2026-02-03", 2), ("2026-02-04", 1), (None, 2)]
    sites = [row["site"] for row in data["sites"]]
    assert sites[0] == "a.example"
    assert None in sites


def test_a_spreadsheet_gets_one_table_and_no_formula(dump, tmp_path):
    rows = list(csv.DictReader(io.StringIO(stats(tmp_path, dump, "--format", "csv"))))
    data = json.loads(stats(tmp_path, dump, "--format", "json"))
    assert {row["by"] for row in rows} == {"site", "code", "day"}
    sites = {row["key"]: row for row in rows if row["by"] == "site"}
    assert int(sites["a.example"]["documents"]) == 2
    assert int(sites["a.example"]["ART102.strip"]) == 2
    assert any(key.startswith("'=cmd()") for key in sites)
    assert not any(value.startswith(("=", "+", "-", "@")) for row in rows for value in row.values())
    assert [row["key"] for row in rows if row["by"] == "code"] == [row["code"] for row in data["codes"]]


def test_tables_fit_eighty_columns_and_keep_their_numbers(tmp_path, capsys):
    rows = [
        {
            "id": n,
            "site": f"{'very-' * 20}long-{n}.example",
            "date": f"2026-01-{n + 1:02}",
            "text": f"Loading...\n\n{STORY} {n}",
        }
        for n in range(25)
    ]
    path = tmp_path / "dump.jsonl"
    path.write_text("".join(json.dumps(row) + "\n" for row in rows), "utf-8")
    assert run(["stats", str(path), "-q", "--top", "10"]) == 0
    out = capsys.readouterr().out
    assert max(map(len, out.splitlines())) <= 80
    assert "and 15 more sites" in out
    assert "and 15 earlier days" in out
    assert "2026-01-25" in out
    assert "2026-01-15" not in out
    assert "ART102 loading placeholder" in out
    assert "25 articles, 50 lines: 25 stripped" in " ".join(out.split())


def test_control_characters_do_not_reach_the_terminal(tmp_path, capsys):
    path = tmp_path / "dump.jsonl"
    path.write_text(json.dumps({"id": 1, "site": "\x1b]0;x\x07\u202e", "text": STORY}) + "\n", "utf-8")
    assert run(["stats", str(path), "-q"]) == 0
    out = capsys.readouterr().out
    assert "\x1b" not in out
    assert "\u202e" not in out
    assert "␛" in out


@pytest.mark.parametrize(("option", "value"), [("--format", "xml"), ("--by", "site,author")])
def test_an_unknown_choice_is_refused_with_the_remedy(dump, option, value, capsys):
    assert run(["stats", str(dump), option, value]) == UsageError.exit_code
    assert "give one" in capsys.readouterr().err


def test_unreadable_records_are_counted(dump, tmp_path):
    with dump.open("ab") as file:
        file.write(b"{broken\n")
    assert run(["stats", str(dump), "-o", str(tmp_path / "out"), "-q", "--format", "json"]) == 3
    assert json.loads((tmp_path / "out").read_text("utf-8"))["totals"]["quarantined"] == 1
