"""The README's examples, run as they stand.

A `console` block is a shell session in a folder that holds seeds/ and nothing else; a line that is just "…" stands for
any lines. A `python` block is a doctest.
"""

import doctest
import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
PAGES = [ROOT / "README.md", *sorted((ROOT / "docs").glob("*.md"))]
BLOCK = re.compile(r"^```(console|python)\n(.*?)^```", re.MULTILINE | re.DOTALL)


def sessions(body):
    """(command, expected output) of a console block."""
    for part in re.split(r"^\$ ", body, flags=re.MULTILINE)[1:]:
        command, _, output = part.partition("\n")
        while command.endswith("\\"):
            more, _, output = output.partition("\n")
            command = command[:-1] + more
        if "<<'END'" in command:
            document, _, output = output.partition("\nEND\n")
            command += f"\n{document}\nEND\n"
        yield command, output


def as_pattern(expected):
    """A regex for what a reader is shown, blanks at line ends aside."""
    lines = [line.rstrip() for line in expected.strip("\n").split("\n")]
    return "\n".join(r"(?:.*\n)*?.*" if line.strip() == "…" else re.escape(line).replace("…", ".*") for line in lines)


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
def test_examples(page, tmp_path, monkeypatch):
    """In order, in one folder and one namespace: later examples build on earlier ones."""
    shutil.copytree(ROOT / "seeds", tmp_path / "seeds")
    monkeypatch.chdir(tmp_path)
    names = {}
    text = page.read_text("utf-8")
    for match in BLOCK.finditer(text):
        kind, body = match.groups()
        place = f"{page.name}:{text[: match.start()].count(chr(10)) + 1}"
        if kind == "console":
            run_sessions(body, tmp_path, place)
        elif ">>>" in body:
            runner = doctest.DocTestRunner(optionflags=doctest.ELLIPSIS | doctest.NORMALIZE_WHITESPACE)
            test = doctest.DocTestParser().get_doctest(body, names, place, place, 0)
            runner.run(test, clear_globs=False)
            names = test.globs
            assert runner.summarize(verbose=False).failed == 0, place
        else:
            compile(body, place, "exec")


def run_sessions(body, folder, place):
    binaries = f"{Path(sys.executable).parent}{os.pathsep}{os.environ['PATH']}"
    environment = {**os.environ, "PATH": binaries, "COLUMNS": "80"}
    for command, expected in sessions(body):
        done = subprocess.run(
            command, shell=True, cwd=folder, env=environment, capture_output=True, text=True, check=False
        )
        shown = "\n".join(line.rstrip() for line in (done.stdout + done.stderr).strip("\n").split("\n"))
        assert re.fullmatch(as_pattern(expected), shown), f"{place}: $ {command}\n{shown}"


def test_every_command_is_documented():
    import typer

    from dedup.cli.app import app

    readme = PAGES[0].read_text("utf-8")
    commands = typer.main.get_command(app).commands
    missing = [name for name in commands if f"dedup {name}" not in readme]
    assert commands
    assert not missing
