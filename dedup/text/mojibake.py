"""Mojibake repair, on request only: it changes words."""

from __future__ import annotations

from dedup.errors import ConfigError


def repair(text: str) -> str:
    """``text`` with wrongly decoded passages put right by ftfy's heuristics, line by line.

    Raises ConfigError where ftfy is not installed.
    """
    try:
        from ftfy import fix_encoding
    except ImportError:
        raise ConfigError(
            "fix_mojibake needs ftfy", remedy='install it with: pip install "newsdedup[mojibake]"'
        ) from None
    return "\n".join(fix_encoding(line) for line in text.split("\n"))
