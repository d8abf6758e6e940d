"""Phrases that pages put around and into articles, as rows of data.

English by what they are for (``stories``, ``accounts`` …), other languages in a module each, named by their code.
"""

from __future__ import annotations

from dedup.rules.phrases import (
    accounts,
    da,
    de,
    es,
    fi,
    fr,
    icelandic,
    meta,
    nl,
    no,
    placeholders,
    rights,
    sharing,
    stories,
    sv,
)
from dedup.rules.row import Row

# The order decides where two rows hold the same label: the first one names it.
ROWS: tuple[Row, ...] = (
    *placeholders.ROWS,
    *accounts.ROWS,
    *stories.ROWS,
    *sharing.ROWS,
    *rights.ROWS,
    *meta.ROWS,
    *da.ROWS,
    *de.ROWS,
    *es.ROWS,
    *fi.ROWS,
    *fr.ROWS,
    *icelandic.ROWS,
    *nl.ROWS,
    *no.ROWS,
    *sv.ROWS,
)
