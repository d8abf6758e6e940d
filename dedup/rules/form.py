"""What a line looks like by itself, in numbers: see measures.py for what each is called."""

from __future__ import annotations

import re

from dedup.rules.page import ends_sentence, width
from dedup.rules.survey import UNKNOWN, Survey

_DATE = re.compile(
    r"\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|sept|oct|nov|dec)[a-z]*\.? \d{1,2}\b|\b\d{1,2}\.? (?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|mai|juin|juil|août|okt|dez|märz)|"
    r"\b\d{1,2}[:.]\d{2}\b|\b\d{1,2}[./-]\d{1,2}[./-]\d{2,4}\b|\b(?:hours?|minutes?|days?|mins?|hrs?|weeks?|months?) ago\b|\d ?[hdm] ago|\bvor \d+ |\d+月\d+日|\d{4}-\d{2}-\d{2}",
    re.IGNORECASE,
)
_PRICE = re.compile(r"[$€£¥₹]\s?\d|\d\s?[$€£¥]|\b\d+% off\b", re.IGNORECASE)
_ADDRESS = re.compile(r"https?:|www\.|\.(?:com|org|net|co\.uk|de)\b|(?:^|\s)[@#]\w|\w@\w")
_JOINED = re.compile(r"[^\W\d_A-Z][A-Z][^\W\d_A-Z]|\d[A-Z][a-z]|[a-z]\d{2}")
_BULLET = re.compile(r"[-–—*•·●▪■♦►▶→»>]\s?")
_OPENING = "\"'“‘„«»‚「『"
_QUOTES = re.compile('["“”„«»「]')
_PARTS = re.compile(r"\s[|•·»>/]\s|\s[-–—]\s")
_DIGIT = re.compile(r"\d")


def has_date(line: str) -> bool:
    """Whether a line holds a date or a time of day."""
    return bool(_DIGIT.search(line) and _DATE.search(line))


def has_price(line: str) -> bool:
    """Whether a line holds a price."""
    return bool(_DIGIT.search(line) and _PRICE.search(line))


def form_of(survey: Survey, index: int) -> tuple[int, ...]:
    """The measures of form, in the order of measures.py."""
    line = survey.page.lines[index]
    size = len(line)
    digits = sum(map(str.isdigit, line)) if _DIGIT.search(line) else 0
    return (
        survey.words(index),
        width(line),
        max(map(len, line.split())),
        ends_sentence(line),
        line[-1] in "?？",
        line[-1] == "…" or line.endswith("..."),
        survey.case(index),
        100 * sum(map(str.isupper, line)) // size,
        line.isupper(),
        line[0].islower(),
        line[0] in _OPENING,
        _QUOTES.search(line) is not None,
        line[0].isdigit(),
        _BULLET.match(line) is not None,
        100 * digits // size,
        digits > 0 and _DATE.search(line) is not None,
        digits > 0 and _PRICE.search(line) is not None,
        _ADDRESS.search(line) is not None,
        _JOINED.search(line) is not None,
        _PARTS.search(line) is not None,
        line.count(","),
        line.find(":", 0, -1) if ":" in line else UNKNOWN,
        "!" in line,
    )
