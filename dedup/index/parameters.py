"""What an index was built with, and the refusal to read it as anything else."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from dedup.config import Settings
from dedup.errors import IndexMismatchError, UsageError

VERSION = 1
"""Of the layout that homes write; a change of it makes older indexes unreadable, never silently wrong."""
_FROM_SETTINGS = ("seed", "shingle", "num_perm", "threshold", "min_tokens", "bucket_cap", "recall")
_FREE = frozenset({"recall"})  # bands and rows say all that recall decides


def parameters_of(settings: Settings) -> dict[str, Any]:
    """All that decides what an index remembers and finds, as JSON values.

    Raises UsageError for ``Settings(exact=True)``: an index finds candidates by buckets.
    """
    if settings.exact:
        raise UsageError(
            "an index finds candidates by locality-sensitive hashing",
            remedy="leave exact out, or run a batch without an index",
        )
    bands, rows = settings.bands
    return {
        "version": VERSION,
        "scheme": "affine32",
        "hash": "xxh3-128 keys, fmix32 shingles",
        **{name: getattr(settings, name) for name in _FROM_SETTINGS},
        "bands": bands,
        "rows": rows,
    }


def check(stored: Mapping[str, Any], wanted: Mapping[str, Any], where: str) -> None:
    """Raises IndexMismatchError that names both sides of every difference."""
    names = [name for name in wanted if name not in _FREE and stored.get(name) != wanted[name]]
    if names:
        sides = "; ".join(
            f"{name} is {stored.get(name)!r} in the index, {wanted[name]!r} was asked for" for name in names
        )
        raise IndexMismatchError(
            sides, file=where, remedy="ask for what the index has, or build another index with the new settings"
        )


def settings_from(stored: Mapping[str, Any]) -> Settings:
    """Settings that an index with these parameters takes."""
    return Settings(**{name: stored[name] for name in _FROM_SETTINGS})
