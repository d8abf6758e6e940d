"""dedup check against yesterday and a baseline; the statistics behind it; samples and diffs."""

from __future__ import annotations

import json
import random
import subprocess
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from scipy.stats import false_discovery_control, fisher_exact

from dedup.check.baseline import load_baseline
from dedup.check.compare import load_report
from dedup.check.statistics import discoveries, effective_size, rise_p, wilson
from dedup.check.task import key_of
from dedup.cli import run
from dedup.errors import ConfigError
from dedup.similarity import match_key

LINE = "Sign up for our free weekly newsletter"
SYLLABLES = [
    "ba",
    "de",
    "ki",
    "lo",
    "mu",
    "na",
    "pe",
    "ri",
    "so",
    "tu",
    "va",
    "we",
    "xi",
    "yo",
    "za",
    "bre",
    "cla",
    "dri",
    "fro",
    "gle",
]


def word(rng: random.Random) -> str:
    return "".join(rng.choice(SYLLABLES) for _ in range(3))


def write(
    path: Path, sites: dict[str, int], *, seed: int, change: Callable[[dict[str, Any], int], None] | None = None
) -> Path:
    """Articles of nonsense words, no two alike; ``change`` is called with each and its number within its site."""
    rng = random.Random(seed)
    lines = []
    for site, count in sites.items():
        for n in range(count):
            text = "\n\n".join(
                "The " + " ".join(word(rng) for _ in range(rng.randint(25, 35))) + f" of the {word(rng)} said."
                for _ in range(4)
            )
            record = {"url": f"https://{site}/{seed}/{n}", "title": word(rng), "date": "2026-01-01", "text": text}
            if change is not None:
                change(record, n)
            lines.append(json.dumps(record) + "\n")
    path.write_text("".join(lines), "utf-8")
    return path


@pytest.fixture
def yesterday(tmp_path: Path) -> Path:
    path = write(tmp_path / "yesterday.jsonl", {"big.example": 60, "small.example": 9}, seed=1)
    assert run(["check", str(path), "--format", f"json={tmp_path / 'yesterday.json'}"]) == 0
    return tmp_path / "yesterday.json"


def compared(path: Path, before: Path, *more: str) -> tuple[int, dict[str, Any]]:
    out = path.with_suffix(".report.json")
    code = run(
        ["check", str(path), "--compare", str(before), "--format", f"json={out}", "--max-artefacts", "100%", *more]
    )
    return code, json.loads(out.read_bytes())


def significant(report: dict[str, Any]) -> list[str]:
    return [drift["text"] for drift in report["drifts"] if drift["significant"]]


def test_a_rise_is_told_in_one_line(tmp_path: Path, yesterday: Path) -> None:
    def change(record: dict[str, Any], n: int) -> None:
        if "big" in record["url"] and n % 2:
            record["text"] += "\n\n" + LINE

    today = write(tmp_path / "today.jsonl", {"big.example": 60, "small.example": 9}, seed=2, change=change)
    code, report = compared(today, yesterday)
    assert (code, significant(report)) == (1, ["big.example: ART104 0 % → 50 % of articles since the last run"])


def test_another_day_is_no_change(tmp_path: Path, yesterday: Path) -> None:
    today = write(tmp_path / "today.jsonl", {"big.example": 45, "small.example": 12}, seed=3)
    code, report = compared(today, yesterday)
    assert (code, significant(report)) == (0, [])


def test_nine_articles_do_not_cry_wolf(tmp_path: Path, yesterday: Path) -> None:
    def change(record: dict[str, Any], n: int) -> None:
        if "small" in record["url"] and n < 3:
            record["text"] += "\n\n" + LINE

    today = write(tmp_path / "today.jsonl", {"big.example": 60, "small.example": 9}, seed=4, change=change)
    assert compared(today, yesterday)[0] == 0


@pytest.mark.parametrize("every", [1, 3])
def test_articles_cut_short(every: int, tmp_path: Path, yesterday: Path) -> None:
    def change(record: dict[str, Any], n: int) -> None:
        if "big" in record["url"] and n % every == 0:
            record["text"] = record["text"].split("\n\n")[0]

    today = write(tmp_path / "today.jsonl", {"big.example": 60, "small.example": 9}, seed=5, change=change)
    code, report = compared(today, yesterday)
    assert code == 1
    assert {f["code"] for f in report["findings"]} == {"OUT704"}


def test_a_site_that_is_gone_and_a_field_that_is(tmp_path: Path, yesterday: Path) -> None:
    today = write(tmp_path / "today.jsonl", {"small.example": 9}, seed=6, change=lambda r, n: r.pop("title"))
    code, report = compared(today, yesterday)
    assert code == 1
    assert {(f["site"], f["code"]) for f in report["findings"]} == {
        ("big.example", "OUT708"),
        ("small.example", "OUT707"),
    }


def test_a_report_of_another_kind_is_refused(tmp_path: Path) -> None:
    for text in ("{}", "[]", "nonsense", '{"format": "newsdedup-check", "version": 99}'):
        path = tmp_path / "x.json"
        path.write_text(text)
        with pytest.raises(ConfigError, match="not a report"):
            load_report(path)
    with pytest.raises(ConfigError, match="cannot be read"):
        load_report(tmp_path / "missing.json")


def test_a_baseline_knows_lines_wherever_they_move(tmp_path: Path) -> None:
    def change(record: dict[str, Any], n: int) -> None:
        record["text"] += f"\n\n{LINE}"

    path = write(tmp_path / "a.jsonl", {"big.example": 20}, seed=7, change=change)
    baseline = tmp_path / "baseline.txt"
    assert run(["check", str(path)]) == 1
    assert run(["check", str(path), "--write-baseline", str(baseline)]) == 0
    known = ["--baseline", str(baseline), "--fail-on-new"]
    assert run(["check", str(path), *known]) == 0
    path.write_text("".join(reversed(path.read_text().splitlines(keepends=True))))
    assert run(["check", str(path), *known]) == 0
    moved = write(tmp_path / "b.jsonl", {"other.example": 20}, seed=8, change=change)
    assert run(["check", str(moved), *known]) == 0

    def more(record: dict[str, Any], n: int) -> None:
        change(record, n)
        if n == 17:
            record["text"] = "Loading...\n\n" + record["text"]

    new = write(tmp_path / "c.jsonl", {"big.example": 20}, seed=9, change=more)
    assert run(["check", str(new), *known]) == 1
    out = tmp_path / "new.jsonl"
    assert run(["check", str(new), *known, "--format", f"jsonl={out}"]) == 1
    rows = [json.loads(line) for line in out.read_text().splitlines()]
    assert [(row["code"], row["line"]) for row in rows if row["new"]] == [("ART102", 18)]


def test_a_baseline_holds_no_line_numbers_and_is_sorted(tmp_path: Path) -> None:
    path = write(
        tmp_path / "a.jsonl", {"a.example": 3}, seed=1, change=lambda r, n: r.update(text=r["text"] + "\n\n" + LINE)
    )
    baseline = tmp_path / "baseline.txt"
    run(["check", str(path), "--write-baseline", str(baseline)])
    lines = baseline.read_text().splitlines()
    assert len(lines) == 2
    assert lines[1].endswith(" ART104")
    assert len(load_baseline(baseline)) == 1
    baseline.write_text("something else\n")
    with pytest.raises(ConfigError, match="not a baseline"):
        load_baseline(baseline)


def test_what_is_allowed_is_not_reported(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = write(
        tmp_path / "a.jsonl", {"a.example": 12}, seed=2, change=lambda r, n: r.update(text=r["text"] + "\n\n" + LINE)
    )
    monkeypatch.chdir(tmp_path)
    assert run(["check", path.name]) == 1
    (tmp_path / "dedup.toml").write_text(f'[[allow]]\ntext = "{LINE}"\nsite = "a.example"\n')
    assert run(["check", path.name]) == 0


def test_diff_is_what_clean_takes_out(tmp_path: Path, capfdbinary: pytest.CaptureFixture[bytes]) -> None:
    text = f"Loading...\nRain fell.\n\n{LINE}\nThe river rose.\nREAD MORE: Storm warning for the coast\n"
    path = tmp_path / "story.txt"
    path.write_text(text)
    run(["check", str(path), "--diff"])
    shown = capfdbinary.readouterr()
    removed = [line for line in shown.out.decode().splitlines() if line.startswith("-") and not line.startswith("---")]
    assert removed == ["-Loading...", f"-{LINE}", "-READ MORE: Storm warning for the coast"]
    assert b"FAIL" in shown.err
    patch = shown.out.replace(f"{path}#0".encode(), b"story.txt")
    done = subprocess.run(["patch", "-p1", "--dry-run"], input=patch, cwd=tmp_path, capture_output=True, check=False)
    assert done.returncode == 0, done.stdout


def test_a_sample_gives_intervals_and_is_the_same_for_a_seed(tmp_path: Path) -> None:
    path = write(
        tmp_path / "a.jsonl",
        {"a.example": 300},
        seed=3,
        change=lambda r, n: r.update(text=r["text"] + "\n\n" + LINE) if n % 3 == 0 else None,
    )

    def sampled(*more: str) -> dict[str, Any]:
        out = tmp_path / "report.json"
        run(["check", str(path), "--sample", "100", "--format", f"json={out}", *more])
        data: dict[str, Any] = json.loads(out.read_bytes())
        return data

    first = sampled()
    assert 70 < first["totals"]["records"] < 130
    assert "at least as many" in first["notices"][0]
    limit = first["limits"][0]
    low, high = limit["interval"]
    assert low < 100 / 1300 < high
    assert low < limit["share"] < high
    assert sampled()["sites"] == first["sites"]
    assert sampled("--seed", "5")["sites"] != first["sites"]


def test_a_sample_fails_only_what_it_is_sure_of(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)  # a sample goes by the path
    path = write(
        Path("a.jsonl"),
        {"a.example": 200},
        seed=4,
        change=lambda r, n: r.update(text=r["text"] + "\n\n" + LINE) if n % 10 == 0 else None,
    )
    share = 20 / 820
    near, far = f"{100 * share * 0.9:.2f}%", f"{100 * share / 8:.2f}%"
    assert run(["check", str(path), "--max-artefacts", near]) == 1
    assert run(["check", str(path), "--max-artefacts", near, "--sample", "50%"]) == 0
    assert run(["check", str(path), "--max-artefacts", far, "--sample", "50%"]) == 1
    assert run(["check", "-", "--sample", "50"]) == 2
    assert run(["check", str(path), "--sample", "0"]) == 2


shares = st.integers(1, 400).flatmap(lambda n: st.tuples(st.integers(0, n), st.just(n)))


@settings(deadline=None)
@given(shares, shares)
def test_the_test_is_fishers(then: tuple[int, int], now: tuple[int, int]) -> None:
    (a, n), (b, m) = then, now
    mine = rise_p(a, n, b, m)
    if b * n <= a * m:
        assert mine == 1.0
    else:
        theirs = fisher_exact([[b, m - b], [a, n - a]], alternative="greater").pvalue
        assert mine == pytest.approx(theirs, rel=1e-6, abs=1e-12)


@settings(deadline=None)
@given(st.lists(st.floats(0, 1), min_size=1, max_size=30))
def test_the_correction_is_benjamini_and_hochbergs(p_values: list[float]) -> None:
    adjusted = false_discovery_control(p_values)
    for mine, value in zip(discoveries(p_values, 0.05), adjusted, strict=True):
        if abs(value - 0.05) > 1e-9:
            assert mine == (value <= 0.05)


@settings(deadline=None)
@given(shares)
def test_wilson_holds_the_share(pair: tuple[int, int]) -> None:
    count, of = pair
    low, high = wilson(count, of)
    assert 0 <= low <= count / of <= high <= 1


def test_wilson_as_published() -> None:
    # Newcombe (1998), table I: 81 of 263 and 0 of 20.
    assert [round(x, 4) for x in wilson(81, 263)] == [0.2553, 0.3662]
    assert [round(x, 4) for x in wilson(0, 20)] == [0.0, 0.1611]


def test_paragraphs_of_one_article_count_less_than_independent_ones() -> None:
    # 100 articles of 10 paragraphs; every tenth is all artefacts: as good as 100 tosses, not 1,000.
    together = effective_size(100, 1000, 100, {"yy": 10 * 100, "xy": 10 * 100, "xx": 100 * 100})
    assert 90 < together < 110
    # One of ten in every article: no scatter at all.
    assert effective_size(100, 1000, 100, {"yy": 100, "xy": 1000, "xx": 10_000}) == 1000


@settings(deadline=None)
@given(st.text(st.sampled_from("aZ09 _-.'’“”—…\xa0é½ßİﬁ\u0301東\xad\u200d"), max_size=12) | st.text(max_size=8))
def test_the_fast_key_is_the_match_key(line: str) -> None:
    assert key_of(line) == match_key(line)
