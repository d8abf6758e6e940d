"""The ready-made parts: the action, the hook, the snippets of docs/ci.md, and the page of codes."""

from __future__ import annotations

import importlib.util
import json
import os
import re
import shlex
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from dedup.cli import run
from dedup.codes import CODES

ROOT = Path(__file__).parents[1]
yaml = pytest.importorskip("yaml")
needs_bash = pytest.mark.skipif(shutil.which("bash") is None, reason="bash runs the snippets")


@pytest.fixture
def project(tmp_path: Path) -> Path:
    """A folder with two scraped files, and ``dedup`` and ``python`` on the path."""
    programs = tmp_path / "bin"
    programs.mkdir()
    python = shlex.quote(sys.executable)
    (programs / "dedup").write_text(f"#!/bin/sh\nexec {python} -c 'from dedup.cli import main; main()' \"$@\"\n")
    (programs / "python").write_text(f'#!/bin/sh\nexec {python} "$@"\n')
    for program in programs.iterdir():
        program.chmod(0o755)
    folder = tmp_path / "my project" / "scraped"
    folder.mkdir(parents=True)
    for name in ("a", "b"):
        records = [
            {"url": f"https://{name}.example/{n}", "title": f"{name}{n}", "date": "2026-01-01", "text": text}
            for n, text in enumerate(
                (
                    "The ferry left the island at noon with all of its passengers, as the company told reporters there.",
                    "Nobody in the village remembers a colder night than the one before last, said the baker's son.",
                )
            )
        ]
        text = "".join(
            json.dumps(r | {"text": f"{name} {r['text']} This was told to {name} in {name}."}) + "\n" for r in records
        )
        (folder / f"{name}.jsonl").write_text(text)
    return folder.parent


def dirty(project: Path) -> None:
    """Make the next run fail."""
    lines = "".join(json.dumps({"url": f"https://c.example/{n}", "text": ""}) + "\n" for n in range(9))
    (project / "scraped" / "c.jsonl").write_text(lines)


def shell(script: str, project: Path, **variables: str) -> subprocess.CompletedProcess[str]:
    path = f"{project.parent / 'bin'}{os.pathsep}{os.environ['PATH']}"
    environment = os.environ | {"PATH": path, "PYTHONPATH": str(ROOT)} | variables
    return subprocess.run(
        ["bash", "-eo", "pipefail", "-c", script],
        cwd=project,
        env=environment,
        capture_output=True,
        text=True,
        check=False,
    )


def snippet(title: str) -> str:
    text = (ROOT / "docs" / "ci.md").read_text("utf-8")
    section = next(part for part in text.split("\n## ") if part.startswith(f"{title}\n"))
    found = re.search(r"```\w+\n(.*?)```", section, re.DOTALL)
    assert found is not None
    return found[1]


class Action:
    """One run of the step of action.yml that checks."""

    def __init__(self, project: Path, **inputs: str) -> None:
        action = yaml.safe_load((ROOT / "action.yml").read_text("utf-8"))
        step = next(step for step in action["runs"]["steps"] if step.get("id") == "check")
        given = {name: spec.get("default", "") for name, spec in action["inputs"].items()} | inputs
        variables = {
            variable: given[re.fullmatch(r"\$\{\{ inputs\.([\w-]+) \}\}", value)[1]]  # type: ignore[index]
            for variable, value in step["env"].items()
        }
        files = {name: project / name for name in ("GITHUB_OUTPUT", "GITHUB_STEP_SUMMARY")}
        temporary = project / "runner temp"
        temporary.mkdir(exist_ok=True)
        for file in files.values():
            file.write_text("")
        self.done = shell(
            step["run"], project, RUNNER_TEMP=str(temporary), **variables, **{k: str(f) for k, f in files.items()}
        )
        lines = files["GITHUB_OUTPUT"].read_text().splitlines()
        self.outputs = dict(line.split("=", 1) for line in lines)
        self.summary = files["GITHUB_STEP_SUMMARY"].read_text("utf-8")
        self.declared = set(action["outputs"])


@needs_bash
def test_the_action_passes_and_sets_its_outputs(project: Path) -> None:
    action = Action(project, paths="scraped/a.jsonl\nscraped/b.jsonl\n", args="--min-words 5\n--max-copies 100%")
    assert action.done.returncode == 0, action.done.stderr
    assert action.declared == set(action.outputs)
    assert (action.outputs["passed"], action.outputs["exit-code"]) == ("true", "0")
    assert json.loads(Path(action.outputs["report"]).read_bytes())["totals"]["records"] == 4
    assert json.loads(Path(action.outputs["sarif"]).read_bytes())["version"] == "2.1.0"
    assert "dedup check: PASS" in action.summary
    assert "::notice title=dedup check::every limit is kept" in action.done.stdout


@needs_bash
def test_the_action_fails_and_names_the_site(project: Path) -> None:
    first = Action(project, paths="scraped")
    shutil.move(first.outputs["report"], project / "last.json")
    dirty(project)
    action = Action(project, paths="scraped", compare="last.json")
    assert action.done.returncode == 1
    assert (action.outputs["passed"], action.outputs["exit-code"]) == ("false", "1")
    assert "dedup check: FAIL" in action.summary
    assert "::error " in action.done.stdout


@needs_bash
def test_the_action_runs_nothing_that_stands_in_its_inputs(project: Path) -> None:
    action = Action(project, paths="$(touch owned)\n; touch owned", args="`touch owned` $(touch owned)")
    assert action.done.returncode == 2
    assert not (project / "owned").exists()


@needs_bash
def test_the_shell_snippet_keeps_the_last_good_report(project: Path) -> None:
    script = snippet("Plain shell")
    assert shell(script, project).returncode == 0
    good = (project / "reports" / "last.json").read_bytes()
    dirty(project)
    failed = shell(script, project)
    assert failed.returncode == 1
    assert "OUT701" in failed.stdout
    assert (project / "reports" / "last.json").read_bytes() == good


@needs_bash
def test_the_baseline_snippet(project: Path) -> None:
    script = snippet("A baseline: fail for new dirt only")
    assert shell(script, project).returncode == 0
    dirty(project)
    assert shell(script.splitlines()[1], project).returncode == 1


@needs_bash
def test_the_gitlab_snippet_writes_the_reports_that_it_declares(project: Path) -> None:
    job = yaml.safe_load(snippet("GitLab"))["dedup"]
    assert shell("\n".join(job["script"]), project).returncode == 0
    for file in job["artifacts"]["reports"].values():
        assert (project / file).stat().st_size
    dirty(project)
    assert shell("\n".join(job["script"]), project).returncode == 1


@needs_bash
def test_the_hook_runs_once_on_the_files_it_is_for(project: Path) -> None:
    (hook,) = yaml.safe_load((ROOT / ".pre-commit-hooks.yaml").read_text("utf-8"))
    assert hook["require_serial"] is True
    assert [f for f in ("a.jsonl", "b.jsonl.gz", "c.py", "d.warc.gz", "e.html") if re.search(hook["files"], f)] == [
        "a.jsonl", "b.jsonl.gz", "d.warc.gz", "e.html",
    ]  # fmt: skip
    use: dict[str, Any] = yaml.safe_load(snippet("pre-commit"))["repos"][0]["hooks"][0]
    assert use["id"] == hook["id"]
    command = [*hook["entry"].split(), *use["args"], "scraped/a.jsonl", "scraped/b.jsonl"]
    assert shell(shlex.join(command), project).returncode == 0
    dirty(project)
    assert shell(shlex.join([*command, "scraped/c.jsonl"]), project).returncode == 1


def test_the_github_snippet_names_inputs_and_outputs_that_exist() -> None:
    action = yaml.safe_load((ROOT / "action.yml").read_text("utf-8"))
    step, upload = yaml.safe_load(snippet("GitHub Actions"))
    assert set(step["with"]) <= set(action["inputs"])
    assert re.search(r"outputs\.([\w-]+)", upload["with"]["path"])[1] in action["outputs"]  # type: ignore[index]


def test_the_configuration_in_the_docs_is_read(project: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    pytest.importorskip("re2")
    text = (ROOT / "docs" / "ci.md").read_text("utf-8")
    found = re.search(r"```toml\n(.*?)```", text, re.DOTALL)
    assert found is not None
    (project / "dedup.toml").write_text(found[1].replace("min-records = 1000", "min-records = 1"))
    monkeypatch.chdir(project)
    assert run(["check", "scraped", "--quiet"]) == 1  # wire.example has fewer than 50 articles
    assert run(["check", "scraped", "--quiet", "--min-records", "nonsense"]) == 2


def test_the_page_of_codes_is_made_from_the_table() -> None:
    path = ROOT / "docs" / "make_codes.py"
    spec = importlib.util.spec_from_file_location("make_codes", path)
    assert spec is not None and spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    page = (ROOT / "docs" / "codes.md").read_text("utf-8")
    assert page == module.page(), "run python docs/make_codes.py"
    assert all(f"### {code}\n" in page for code in CODES)


@pytest.mark.parametrize("code", [code for code in CODES if code.startswith("OUT")])
def test_explain_knows_every_code_of_check(code: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["explain", code]) == 0
    assert CODES[code].name in capsys.readouterr().out
