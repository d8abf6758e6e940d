"""A baseline: what was known and accepted, so that a build fails for new dirt only.

A line has a fingerprint (code and match key, ``rules.user.fingerprint``) and its code, never a place: text that
moves, or that a crawl meets again on another page, stays known.
"""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from dedup.errors import ConfigError
from dedup.io import atomic_write

_HEAD = "# newsdedup baseline 1: fingerprint code"


def write_baseline(path: Path, fingerprints: Mapping[int, str]) -> None:
    """Write fingerprints with their codes, sorted, so that versions of the file can be compared."""
    with atomic_write(path) as file:
        file.write(f"{_HEAD}\n".encode())
        for number in sorted(fingerprints, key=lambda n: (fingerprints[n], n)):
            file.write(f"{number:016x} {fingerprints[number]}\n".encode())


def load_baseline(path: Path) -> frozenset[int]:
    """The fingerprints of a baseline. Raises ConfigError where it is none."""
    try:
        lines = path.read_text("utf-8").split("\n")
        if lines[0].strip() != _HEAD:
            raise ValueError("the first line is not that of a baseline")
        return frozenset(int(line.split(None, 1)[0], 16) for line in lines[1:] if line.strip() and line[0] != "#")
    except OSError as error:
        raise ConfigError(
            f"cannot be read: {error.strerror}", file=str(path), remedy="make one with --write-baseline"
        ) from None
    except ValueError as error:
        raise ConfigError(f"not a baseline: {error}", file=str(path), remedy="make one with --write-baseline") from None
