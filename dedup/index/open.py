"""From a word to a home."""

from __future__ import annotations

import os
import re
from contextlib import closing
from pathlib import Path
from typing import Any

from dedup.config import Settings
from dedup.errors import UsageError
from dedup.index.protocol import Index

_UNITS = {
    "s": 1,
    "second": 1,
    "min": 60,
    "minute": 60,
    "h": 3600,
    "hour": 3600,
    "d": 86400,
    "day": 86400,
    "w": 604800,
    "week": 604800,
}
_SPAN = re.compile(r"(\d{1,9}(?:\.\d{1,9})?) ?([a-z]{1,6})")


def open_index(
    where: str | os.PathLike[str] | None, settings: Settings, *, keep: str | float | None = None, group: int = 64
) -> Index:
    """The index at ``where``: None for memory, a path for a file, a ``redis://`` or ``rediss://`` URL.

    ``keep`` is how long documents are remembered, in seconds or as "30 days"; None: for ever. ``group`` is after how
    many additions a file is forced to disk (see SQLiteIndex).

    Raises UsageError for what is none of these, IndexMismatchError for an index of other parameters,
    IndexDamagedError for a file that is no index.
    """
    seconds = seconds_of(keep)
    if where is None:
        from dedup.index.memory import MemoryIndex

        return MemoryIndex(settings, keep=seconds)
    text = os.fspath(where)
    if not is_file(text):
        from dedup.index.redis import RedisIndex

        return RedisIndex(text, settings, keep=seconds)
    from dedup.index.sqlite import SQLiteIndex

    return SQLiteIndex(Path(text), settings, keep=seconds, group=group)


def is_file(where: str) -> bool:
    """Whether ``where`` is a path. Raises UsageError for a URL that is not of Redis."""
    scheme, url, _ = where.partition("://")
    if not url:
        return True
    if scheme not in ("redis", "rediss", "unix"):
        raise UsageError(f"{scheme}:// is not a home for an index", remedy="give a path, or redis://host:port/database")
    return False


def stored_parameters(where: str) -> dict[str, Any]:
    """What the index at ``where`` was built with.

    Raises UsageError where there is none, IndexDamagedError where it cannot be read.
    """
    if is_file(where):
        from dedup.index.database import Database

        with closing(Database(Path(where), None)) as base:
            return base.parameters()
    from dedup.index.redis import read_parameters

    return read_parameters(where)


def seconds_of(keep: str | float | None) -> float | None:
    """A span of time in seconds. Raises UsageError for what is none.

    >>> seconds_of("30 days"), seconds_of("36h")
    (2592000.0, 129600.0)
    """
    if keep is None:
        return None
    if isinstance(keep, str):
        match = _SPAN.fullmatch(keep.strip().lower())
        unit = match and (_UNITS.get(match[2]) or _UNITS.get(match[2].rstrip("s")))
        if not match or not unit:
            raise UsageError(f"{keep!r} is not a span of time", remedy='give one such as "30 days" or "36 hours"')
        keep = float(match[1]) * unit
    if not keep > 0:
        raise UsageError(f"keep = {keep!r} is out of range", remedy="give more than 0 seconds")
    return float(keep)
