"""Phrases that pages put around and into articles, as rows of data, by what they are for."""

from __future__ import annotations

from dedup.rules.phrases import accounts, meta, placeholders, rights, sharing, stories
from dedup.rules.row import Row

# The order decides where two rows hold the same label: the first one names it.
ROWS: tuple[Row, ...] = (
    *placeholders.ROWS,
    *accounts.ROWS,
    *stories.ROWS,
    *sharing.ROWS,
    *rights.ROWS,
    *meta.ROWS,
)
