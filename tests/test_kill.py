"""A run that is killed at any moment and resumed writes what a run left alone writes; ``benchmarks/kill.py`` does it by the clock."""

import json
import os
import random
import subprocess
import sys

import pytest

from dedup import Settings
from dedup.errors import UsageError
from dedup.pipeline import files
from dedup.pipeline.files import FileRun, RunOptions

KILLER = """
import functools, os, shutil, signal, sys
from pathlib import Path
from dedup import Settings
from dedup.cli.clean import CleanCall, clean_command
from dedup.io import InputOptions, Output, Spool
from dedup.io import atomic
from dedup.pipeline import tasks
from dedup.pipeline.batch import Batch

tasks.Scanner = functools.cache(tasks.Scanner)  # building one compiles all rules
source, folder, moments = sys.argv[1], Path(sys.argv[2]), int(sys.argv[3])

def clean(target, resume):
    target.mkdir(exist_ok=True)
    clean_command(CleanCall(
        inputs=[source], output=str(target / "out"), settings=Settings(), verdicts=target / "verdicts", dry_run=False,
        annotate=False, profile=None, index=None, quarantine=target / "quarantine", allow_errors=9, min_records=0,
        resume=resume, jobs=1, memory=None, quiet=True, input=InputOptions(chunk_bytes=3000),
    ))

seen, last = 0, None

def count(owner, name):
    real = getattr(owner, name)
    def counted(*args, **kwargs):
        tick()
        result = real(*args, **kwargs)
        if name == "append":
            args[0]._file.flush()  # a spool is in memory until enough has come together
        tick()
        return result
    setattr(owner, name, counted)

def tick():
    global seen
    seen += 1
    if seen == last:
        os.kill(os.getpid(), signal.SIGKILL)

clean(folder / "whole", False)
for owner, name in ((Spool, "append"), (Batch, "match"), (Output, "write"), (tasks, "finish"), (os, "fsync"),
                    (os, "replace"), (shutil, "rmtree")):
    count(owner, name)
clean(folder / "counted", False)
ticks = seen
for moment in range(moments):
    child = os.fork()
    if child == 0:
        seen, last = 0, 1 + moment * (ticks - 1) // (moments - 1)
        clean(folder / str(moment), False)
        os._exit(0)
    _, status = os.waitpid(child, 0)
    assert os.WIFSIGNALED(status), (moment, status)
    clean(folder / str(moment), True)
print(ticks)
"""


@pytest.mark.skipif(not hasattr(os, "fork"), reason="needs fork and SIGKILL")
def test_killed_at_any_step_and_resumed_gives_the_same_bytes(tmp_path):
    words, trees = random.Random(5), ["ash", "birch", "cedar", "elm", "fir", "hazel", "larch", "oak", "pine"]
    rows = []
    for n in range(60):
        lines = [" ".join(words.choices(trees, k=14)) for _ in range(4)]
        text = "\n".join([f"Headline {n}", *lines, "READ MORE: Storm warning for the coast", "The End of the Page"])
        rows.append(json.dumps({"id": n % 50, "site": f"s{n % 3}.example", "text": text}))
    rows[7] = '{"text": "half'
    (tmp_path / "in.jsonl").write_text("\n".join(rows))
    command = [sys.executable, "-c", KILLER, str(tmp_path / "in.jsonl"), str(tmp_path / "runs"), "12"]
    (tmp_path / "runs").mkdir()
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    assert int(done.stdout) > 60
    whole = {path.name: path.read_bytes() for path in (tmp_path / "runs" / "whole").iterdir()}
    assert sorted(whole) == ["out", "quarantine", "verdicts"]
    for moment in range(12):
        found = {path.name: path.read_bytes() for path in (tmp_path / "runs" / str(moment)).iterdir()}
        assert found == whole, moment


@pytest.mark.parametrize("change", ["settings", "release"])
def test_a_run_resumes_only_what_the_same_release_began_with_the_same_settings(change, tmp_path, monkeypatch):
    source, work = tmp_path / "in.jsonl", tmp_path / "work"
    source.write_text('{"text": "Rain fell in the night, and by morning the lower town had to be left by boat."}\n')

    def scan(settings, *, resume):
        with FileRun([str(source)], settings, RunOptions(jobs=1, work=work, resume=resume)) as run:
            run.scan()
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        scan(Settings(), resume=False)
    with pytest.raises(KeyboardInterrupt):
        scan(Settings(), resume=True)
    if change == "release":
        monkeypatch.setattr(files, "__version__", "9.9")
    with pytest.raises(UsageError, match="other settings, or another release"):
        scan(Settings(threshold=0.9 if change == "settings" else 0.8), resume=True)
