"""The commands themselves on a large corpus, with and without a limit on memory: called by engine.py."""

from __future__ import annotations

import hashlib
import os
import re
import subprocess
import sys
import tempfile
import time
from pathlib import Path

EVERY = 0.25
"""Seconds between two looks at memory and disk."""


def descendants(process: int) -> list[int]:
    """``process`` and all that it started (Linux)."""
    out = [process]
    for known in out:
        for task in Path(f"/proc/{known}/task").glob("*/children"):
            try:
                out += map(int, task.read_text().split())
            except OSError:  # it has ended
                continue
    return out


def anonymous(processes: list[int]) -> int:
    """Bytes of memory that belong to no file, a page shared by several processes once."""
    total = 0
    for process in processes:
        try:
            found = re.search(r"Pss_Anon:\s+(\d+)", Path(f"/proc/{process}/smaps_rollup").read_text())
        except OSError:
            continue
        total += int(found[1]) * 1024 if found else 0
    return total


def disk(processes: list[int], folder: Path) -> int:
    """Bytes of the files in ``folder``, those of the processes that have no name any more too."""
    sizes: dict[tuple[int, int], int] = {}
    names = [name for process in processes for name in Path(f"/proc/{process}/fd").glob("*")]
    for name in [*folder.rglob("*"), *names]:
        try:
            found = name.stat()
            if str(name.resolve()).startswith(str(folder)):
                sizes[found.st_dev, found.st_ino] = found.st_blocks * 512
        except OSError:
            continue
    return sum(sizes.values())


def digest(path: Path) -> str:
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()[:12]


def commands(path: Path, memory: str, jobs: int) -> None:
    """``dups`` and ``clean`` on ``path``, each without and with ``--memory``: time, memory, disk, what they wrote."""
    columns = (
        "command", "memory", "workers", "wall s", "CPU s", "MB/s", "peak MB of all processes", "peak MB on disk",
        "exit", "written", "sha256",
    )  # fmt: skip
    print("| " + " | ".join(columns) + " |\n|" + "---|" * len(columns))
    size = path.stat().st_size
    for command in ("dups", "clean"):
        for limit in (None, memory):
            with tempfile.TemporaryDirectory() as name:
                folder = Path(name).resolve()
                call = [sys.executable, "-m", "dedup", command, str(path), "--jobs", str(jobs), "--quiet"]
                call += ["--memory", limit] if limit else []
                if command == "dups":
                    call += ["--pairs", "-o", str(folder / "pairs")]
                else:
                    call += ["-o", str(folder / "out"), "--verdicts", str(folder / "verdicts")]
                before = os.times()
                start = time.perf_counter()
                process = subprocess.Popen(call, env={**os.environ, "TMPDIR": name})
                memory_peak = disk_peak = 0
                while process.poll() is None:
                    running = descendants(process.pid)
                    memory_peak = max(memory_peak, anonymous(running))
                    disk_peak = max(disk_peak, disk(running, folder))
                    time.sleep(EVERY)
                wall = time.perf_counter() - start
                cpu = sum(os.times()[2:4]) - sum(before[2:4])
                written = sorted(found for found in folder.iterdir() if found.is_file())
                cells = [
                    command, limit or "–", str(jobs), f"{wall:.1f}", f"{cpu:.1f}", f"{size / cpu / 1e6:.1f}",
                    f"{memory_peak / 1e6:,.0f}", f"{disk_peak / 1e6:,.0f}", str(process.returncode),
                    ", ".join(f"{file.name} {file.stat().st_size / 1e6:,.1f} MB" for file in written),
                    ", ".join(map(digest, written)),
                ]  # fmt: skip
                print("| " + " | ".join(cells) + " |", flush=True)
