"""dedup check: limits, site-wide findings, exit codes."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import Any

import pytest

from dedup.check import CheckCall, CheckOptions, CheckReport, Limit, check, make_options
from dedup.cli import run
from dedup.errors import ConfigError, UsageError

WORDS = [
    "harbour",
    "council",
    "bridge",
    "winter",
    "market",
    "school",
    "report",
    "valley",
    "engine",
    "garden",
    "letter",
    "season",
    "border",
    "museum",
    "river",
]


def article(n: int, site: str = "a.example", **more: Any) -> dict[str, Any]:
    """An article of two paragraphs that no other has."""
    lines = [
        f"The {WORDS[n % 15]} of {WORDS[(n * 7 + k) % 15]} number {n} was told in {1900 + n} ways by {WORDS[(n + k) % 15]} "
        f"keepers {n * k + n} who met under roof {n * 3 + k}, case {n}-{k} said."
        for k in range(2)
    ]
    return {"id": f"{site}-{n}", "url": f"https://{site}/story/{n}", "title": f"Story {n}", "date": "2026-01-02",
            "text": "\n\n".join(lines)} | more  # fmt: skip


def dump(path: Path, records: Iterable[dict[str, Any]]) -> Path:
    path.write_text("".join(json.dumps(r) + "\n" for r in records), "utf-8")
    return path


@pytest.fixture
def checked(tmp_path: Path) -> Callable[..., CheckReport]:
    def run_check(records: Iterable[dict[str, Any]], **options: Any) -> CheckReport:
        path = dump(tmp_path / "articles.jsonl", records)
        return check(CheckCall([str(path)], options=CheckOptions(**options)))

    return run_check


def clean_sites(*sites: str, each: int = 12) -> list[dict[str, Any]]:
    return [
        article(i * 100 + n, site) for i, site in enumerate(sites or ("a.example", "b.example")) for n in range(each)
    ]


def culprits(report: CheckReport) -> set[tuple[str, str]]:
    return {(site, code) for site, codes in report.culprits().items() for code in codes}


def test_clean_input_passes(checked: Callable[..., CheckReport]) -> None:
    report = checked(clean_sites())
    assert (report.exit_code, report.culprits()) == (0, {})
    assert report.totals["records"] == 24


def test_a_line_that_a_site_appends_fails_the_site_and_names_the_code(checked: Callable[..., CheckReport]) -> None:
    records = clean_sites()
    for record in records[12:]:
        record["text"] += "\n\nSign up for our free weekly newsletter"
    report = checked(records)
    assert report.exit_code == 1
    assert culprits(report) == {("b.example", "ART104")}
    assert report.sites["b.example"].carriers["ART104"] == 12


def test_one_text_for_many_urls_is_one_finding(checked: Callable[..., CheckReport]) -> None:
    records = clean_sites()
    for record in records[:12]:
        record["text"] = "The page needs a browser that can run scripts, so please come back with one that does. " * 3
    report = checked(records)
    found = [f for f in report.findings if f.code == "OUT703"]
    assert [(f.site, f.evidence["urls"], f.evidence["of"]) for f in found] == [("a.example", 12, 12)]
    assert found[0].place is not None and found[0].place.line == 1


def test_the_same_url_fetched_often_is_not_a_wall(checked: Callable[..., CheckReport]) -> None:
    records = [article(1) | {"id": str(n)} for n in range(12)]
    assert "OUT703" not in checked(records).codes


def test_short_and_empty_articles(checked: Callable[..., CheckReport]) -> None:
    records = clean_sites()
    records[3]["text"] = ""
    records[4]["text"] = "Page is on its way"
    report = checked(records)
    assert {f.code: f.place.line for f in report.findings if f.place and f.code.startswith("OUT")} == {
        "OUT701": 4,
        "OUT702": 5,
    }
    assert [r.name for r in report.failed] == ["short"]


def test_a_field_that_one_site_lacks(checked: Callable[..., CheckReport]) -> None:
    records = clean_sites()
    for record in records[:12]:
        del record["date"]
    assert culprits(checked(records)) == {("a.example", "OUT707")}


def test_a_field_that_nobody_has_is_no_finding_unless_required(checked: Callable[..., CheckReport]) -> None:
    records = clean_sites()
    for record in records:
        del record["date"]
    assert checked(records).exit_code == 0
    assert culprits(checked(records, require=("date",))) == {("a.example", "OUT707"), ("b.example", "OUT707")}


def test_a_site_in_the_wrong_encoding(checked: Callable[..., CheckReport]) -> None:
    records = clean_sites()
    for record in records[:12]:
        record["text"] = record["text"].replace("The ", "“The” café’s ").encode().decode("cp1252", "replace")
    assert ("a.example", "OUT705") in culprits(checked(records))


def test_an_unexpected_language(checked: Callable[..., CheckReport]) -> None:
    records = clean_sites()
    for n, record in enumerate(records[:12]):
        record["text"] = (
            f"Der Rat der Stadt hat am Montag zum {n}. Mal über den Haushalt beraten, wie es aus dem Rathaus hieß. "
            f"Nach {n} Stunden war die Sitzung zu Ende, und die Bürger gingen mit {n} neuen Fragen nach Hause."
        )
    assert checked(records).exit_code == 0
    assert culprits(checked(records, languages=("en",))) == {("a.example", "OUT706")}


def test_few_articles_fail_no_site(checked: Callable[..., CheckReport]) -> None:
    records = [*clean_sites("a.example", each=40), *clean_sites("small.example", each=9)]
    records[-1]["text"] += "\n\nSign up for our free weekly newsletter"
    assert not [r for r in checked(records).failed if r.site]


def test_a_limit_of_one_site(checked: Callable[..., CheckReport]) -> None:
    records = clean_sites()
    for record in records[:12]:
        record["text"] += "\n\nSign up for our free weekly newsletter"
    allowed = {"a.example": {"artefacts": Limit(1.0, True)}}
    report = checked(records, sites=allowed, limits={"artefacts": Limit(0.5, True)})
    assert report.exit_code == 0
    assert checked(records, sites=allowed | {"b.example": {"records": Limit(13, False)}}).failed


def test_select_and_ignore_decide_what_counts(checked: Callable[..., CheckReport]) -> None:
    records = clean_sites()
    for record in records[:12]:
        record["text"] += "\n\nSign up for our free weekly newsletter"
    assert checked(records, ignore=("ART104",)).exit_code == 0
    assert checked(records, select=("DUP",)).codes == []


def test_counting_by_another_field(checked: Callable[..., CheckReport]) -> None:
    records = [r | {"crawl": {"run": n % 2}} for n, r in enumerate(clean_sites())]
    assert set(checked(records, group_by="crawl.run").sites) == {"0", "1"}


def test_no_articles_fail(checked: Callable[..., CheckReport]) -> None:
    report = checked([])
    assert (report.exit_code, [r.name for r in report.failed]) == (1, ["records"])


def test_a_finding_reads_as_one_line(checked: Callable[..., CheckReport]) -> None:
    records = clean_sites()
    text = "The ferry left the island at noon with all its passengers, the company said on its website. " * 2
    for n in (2, 5, 20):
        records[n]["text"] += "\n\n" + text
    lines = [f.line for f in checked(records).findings if f.code == "DUP301"]
    path = lines[0].split(":", 1)[0] if ":" in lines[0] else ""
    assert [line.removeprefix(path) for line in lines] == [
        ":6 ¶2 DUP301 equal to :3 ¶2 (2 copies, 2 sites)",
        ":21 ¶2 DUP301 equal to :3 ¶2 (2 copies, 2 sites)",
    ]


def test_exit_3_outranks_1(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = dump(tmp_path / "a.jsonl", [r | {"text": ""} for r in clean_sites()])
    assert run(["check", str(path)]) == 1
    with path.open("a") as file:
        file.write('{"text": "unclosed\n')
    assert run(["check", str(path)]) == 3
    assert run(["check", str(path), "--exit-zero"]) == 3
    assert run(["check", str(path), "--max-errors", "1"]) == 1
    out = capsys.readouterr().out
    assert "IN60" in out and "exit 3" in out


def test_exit_zero_and_usage(tmp_path: Path) -> None:
    path = dump(tmp_path / "a.jsonl", [r | {"text": ""} for r in clean_sites()])
    assert run(["check", str(path), "--exit-zero"]) == 0
    assert run(["check", str(path), "--max-copies", "lots"]) == 2
    assert run(["check", str(path), "--format", "xml"]) == 2
    assert run(["check", str(path), "--format", "json", "--format", "text"]) == 2


def test_limits_from_a_table_and_flags() -> None:
    options = make_options(
        {"max-copies": "1%", "min_words": 5, "max": {"ART104": "1%"}, "sites": {"a.example": {"max-artefacts": "50%"}}},
        max_copies="3%",
    )
    assert options.limits["copies"] == Limit(0.03, True)
    assert options.limits["ART104"] == Limit(0.01, True)
    assert options.limit("artefacts", "a.example") == Limit(0.5, True)
    assert options.limit("artefacts", "b.example") == Limit(0.02, True)


@pytest.mark.parametrize(
    "table",
    [{"max-copies": "-1"}, {"max-copies": "101%"}, {"max-copies": "0.5"}, {"unknown": 1}, {"sites": 3}, {"max": {"x": "1%"}},
     {"min-words": "many"}, {"sites": {"a": {"max-nothing": 1}}}, {"require": ["colour"]}, {"max-copies": "nan"},
     {"select": [1]}],
)  # fmt: skip
def test_wrong_options_are_refused(table: dict[str, Any]) -> None:
    with pytest.raises((ConfigError, UsageError)):
        make_options(table)


def test_the_configuration_file_is_read(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = dump(tmp_path / "a.jsonl", [r | {"text": ""} for r in clean_sites()])
    monkeypatch.chdir(tmp_path)
    (tmp_path / "dedup.toml").write_text('[check]\nmax-short = "100%"\nignore = ["OUT703"]\n')
    assert run(["check", path.name]) == 0
    assert run(["check", path.name, "--max-short", "5%"]) == 1
