"""Settings: one frozen object, and where its values come from (flag > environment > file > default)."""

from __future__ import annotations

import hashlib
import json
import os
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass, fields, replace
from functools import lru_cache
from pathlib import Path
from typing import Any, get_type_hints

from dedup.errors import ConfigError
from dedup.model import KINDS

CONFIG_NAMES = ("dedup.toml", "pyproject.toml")
ENV_PREFIX = "DEDUP_"


@dataclass(frozen=True, slots=True)
class Settings:
    """All that decides a verdict. Two runs with equal settings and equal input give equal verdicts.

    >>> Settings(threshold=0.7).bands
    (32, 4)
    """

    threshold: float = 0.8
    """Least exact Jaccard similarity of a match, over shingle sets; above 0, at most 1."""
    shingle: int = 3
    """Tokens a shingle."""
    num_perm: int = 128
    """Values a MinHash signature."""
    seed: int = 1
    """Seed of the MinHash permutations (datasketch's default)."""
    recall: float = 0.999
    """Least probability with which a pair at the threshold becomes a candidate pair."""
    bucket_cap: int = 32
    """Members a bucket holds; see the parity contract."""
    min_tokens: int = 6
    """Paragraphs of fewer tokens match only exactly."""
    copy_share: float = 0.5
    """Share of an article's words that must match one earlier article for DUP310."""
    exact: bool = False
    """Find candidates by prefix-filter join instead of LSH: recall 1, slower."""
    order: str = "input"
    """What "earlier" means: "input" or "published"."""
    normalise: bool = True
    """Whether output text is put in output form (white space, entities, NFC)."""
    fix_mojibake: bool = False
    """Whether mojibake is repaired (needs the ``ftfy`` extra)."""
    furniture: bool = True
    """Whether a batch run learns and strips what each site repeats."""
    drop: tuple[str, ...] = ()
    """Kinds of duplicate to strip besides echoes: any of ``KINDS``."""
    strip: tuple[str, ...] = ()
    """Codes or prefixes to strip that are only flagged by default."""
    flag: tuple[str, ...] = ()
    """Codes or prefixes to flag that are stripped by default."""
    ignore: tuple[str, ...] = ()
    """Codes or prefixes that give no verdict at all."""
    rules: tuple[Mapping[str, Any], ...] = ()
    """User rules: tables with ``pattern``, and optionally ``code``, ``site``, ``action``, ``name``."""
    allow: tuple[Mapping[str, Any], ...] = ()
    """What is never stripped: tables with ``text`` or ``pattern`` or ``fingerprint``, optionally ``site``."""

    def __post_init__(self) -> None:
        _check(0 < self.threshold <= 1, "threshold", self.threshold, "a number above 0, at most 1")
        _check(1 <= self.shingle <= 16, "shingle", self.shingle, "1 to 16 tokens")
        _check(2 <= self.num_perm <= 1024, "num_perm", self.num_perm, "2 to 1024")
        _check(0 < self.recall < 1, "recall", self.recall, "between 0 and 1, both excluded")
        _check(self.bucket_cap >= 1, "bucket_cap", self.bucket_cap, "at least 1")
        _check(self.min_tokens >= 0, "min_tokens", self.min_tokens, "0 or more")
        _check(0 < self.copy_share <= 1, "copy_share", self.copy_share, "a number above 0, at most 1")
        _check(self.order in ("input", "published"), "order", self.order, '"input" or "published"')
        for kind in self.drop:
            _check(kind in KINDS, "drop", kind, "one of " + ", ".join(KINDS))

    @property
    def bands(self) -> tuple[int, int]:
        """``(b, r)``: bands and rows a band.

        The largest r for which b = num_perm // r bands find a pair at the threshold t with
        probability 1-(1-t^r)^b >= recall (Leskovec, Rajaraman, Ullman, "Mining of Massive Datasets", 3.4).
        """
        return _bands(self.threshold, self.num_perm, self.recall)

    @property
    def fingerprint(self) -> str:
        """Twelve hex digits that differ where a verdict could."""
        data = {f.name: getattr(self, f.name) for f in fields(self)}
        text = json.dumps(data, sort_keys=True, default=dict)
        return hashlib.blake2b(text.encode(), digest_size=6).hexdigest()

    def action(self, code: str, default: str) -> str | None:
        """What to do about ``code``: "strip", "flag", or None for nothing."""
        if code.startswith(self.ignore):
            return None
        if code.startswith(self.strip):
            return "strip"
        if code.startswith(self.flag):
            return "flag"
        return default


@lru_cache(maxsize=64)
def _bands(threshold: float, num_perm: int, recall: float) -> tuple[int, int]:
    for r in range(num_perm, 0, -1):
        b = num_perm // r
        if 1 - (1 - threshold**r) ** b >= recall:
            return b, r
    return num_perm, 1


def _check(ok: bool, name: str, value: object, expected: str) -> None:
    if not ok:
        raise ConfigError(f"{name} = {value!r} is out of range", remedy=f"give {expected}")


def find_config(start: Path) -> Path | None:
    """The nearest dedup.toml, or pyproject.toml with a [tool.dedup] table, in ``start`` or above it."""
    for folder in (start, *start.parents):
        for name in CONFIG_NAMES:
            path = folder / name
            if path.is_file() and (name == "dedup.toml" or "dedup" in _read_toml(path).get("tool", {})):
                return path
    return None


def load_table(path: Path) -> dict[str, Any]:
    """The dedup table of a configuration file, keys with ``_`` for ``-``.

    Raises ConfigError where the file is not TOML.
    """
    data = _read_toml(path)
    table = data.get("tool", {}).get("dedup", {}) if path.name == "pyproject.toml" else data
    return {key.replace("-", "_"): value for key, value in table.items()}


def _read_toml(path: Path) -> dict[str, Any]:
    try:
        return tomllib.loads(path.read_text("utf-8"))
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        raise ConfigError(
            f"not valid TOML: {error}", file=str(path), remedy="mend the file or name another with --config"
        ) from None
    except OSError as error:
        raise ConfigError(
            f"cannot be read: {error.strerror}", file=str(path), remedy="name another with --config"
        ) from None


def make_settings(
    table: Mapping[str, Any] | None = None,
    environ: Mapping[str, str] | None = None,
    *,
    file: str | None = None,
    **flags: Any,
) -> Settings:
    """Settings from a config table, then environment (``DEDUP_THRESHOLD=0.7``), then flags that are not None.

    Raises ConfigError for an unknown key or a value of the wrong type, naming both.
    """
    types = get_type_hints(Settings)
    values: dict[str, Any] = {}
    for key, value in (table or {}).items():
        if isinstance(value, dict) and key not in types:
            continue  # tables of other commands, such as [tool.dedup.check]
        if key not in types:
            raise ConfigError(f"unknown setting {key!r}", file=file, remedy="one of " + ", ".join(sorted(types)))
        values[key] = _coerce(key, value, types[key], file)
    for key, kind in types.items():
        raw = (os.environ if environ is None else environ).get(ENV_PREFIX + key.upper())
        if raw is not None and key not in ("rules", "allow"):
            values[key] = _coerce(key, raw, kind, "environment " + ENV_PREFIX + key.upper())
    values.update({key: value for key, value in flags.items() if value is not None})
    return replace(Settings(), **values)


def _coerce(key: str, value: Any, kind: Any, file: str | None) -> Any:
    try:
        if kind is bool and isinstance(value, str):
            return {"1": True, "true": True, "yes": True, "0": False, "false": False, "no": False}[value.lower()]
        if kind in (int, float) and isinstance(value, (str, int, float)) and not isinstance(value, bool):
            return kind(value)
        if kind in (bool, str) and isinstance(value, kind):
            return value
        if kind not in (int, float, bool, str):
            items = [part.strip() for part in value.split(",")] if isinstance(value, str) else value
            wanted = dict if key in ("rules", "allow") else str
            if isinstance(items, list) and all(isinstance(item, wanted) for item in items):
                return tuple(items)
    except (ValueError, KeyError):
        pass
    name = getattr(kind, "__name__", "list")
    raise ConfigError(f"{key} = {value!r} is not a {name}", file=file, remedy=f"give {key} a {name}")
