"""Phrases that pages put around and into articles, as rows of data.

English by what they are for (``stories``, ``accounts`` …), other languages in a module each, named by their code.
"""

from __future__ import annotations

from dedup.rules.phrases import (
    accounts,
    ca,
    cs,
    da,
    de,
    es,
    et,
    fi,
    fr,
    hr,
    hu,
    icelandic,
    it,
    lt,
    lv,
    meta,
    nl,
    no,
    pl,
    placeholders,
    pt,
    rights,
    ro,
    sharing,
    sk,
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
    *ca.ROWS,
    *cs.ROWS,
    *da.ROWS,
    *de.ROWS,
    *es.ROWS,
    *et.ROWS,
    *fi.ROWS,
    *fr.ROWS,
    *hr.ROWS,
    *hu.ROWS,
    *icelandic.ROWS,
    *it.ROWS,
    *lt.ROWS,
    *lv.ROWS,
    *nl.ROWS,
    *no.ROWS,
    *pl.ROWS,
    *pt.ROWS,
    *ro.ROWS,
    *sk.ROWS,
    *sv.ROWS,
)
