"""What a line looks like by itself, as named signals: see signals.py for what each name says."""

from __future__ import annotations

import re

from dedup.rules.page import BARE, PROSE, SENTENCE, Page, width

_DATE = re.compile(
    r"\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|sept|oct|nov|dec)[a-z]*\.? \d{1,2}\b|\b\d{1,2}\.? (?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|mai|juin|juil|août|okt|dez|märz)|"
    r"\b\d{1,2}[:.]\d{2}\b|\b\d{1,2}[./-]\d{1,2}[./-]\d{2,4}\b|\b(?:hours?|minutes?|days?|mins?|hrs?|weeks?|months?) ago\b|\d ?[hdm] ago|\bvor \d+ |\d+月\d+日|\d{4}-\d{2}-\d{2}",
    re.IGNORECASE,
)
_PRICE = re.compile(r"[$€£¥₹]\s?\d|\d\s?[$€£¥]|\b\d+% off\b", re.IGNORECASE)
_ADDRESS = re.compile(r"https?:|www\.|\.(?:com|org|net|co\.uk|de)\b|(?:^|\s)[@#]\w|\w@\w")
_JOINED = re.compile(r"[^\W\d_A-Z][A-Z][^\W\d_A-Z]|\d[A-Z][a-z]|[a-z]\d{2}")
_FIGURE = re.compile(r"\d")
_BULLET = re.compile(r"[-–—*•·●▪■♦►▶→»>]\s?")
_QUOTES = "\"'“‘„«»‚「『"
_PARTS = re.compile(r"\s[|•·»>/]\s|\s[-–—]\s")


def form_of(page: Page, index: int) -> list[str]:
    """The names of the signals of form that are true of a line."""
    line = page.lines[index]
    words = line.split()
    count = max(len(words), width(line) // 8 if not line.isascii() and width(line) > len(line) else 0)
    out = [
        "one word"
        if count <= 1
        else "two words"
        if count == 2
        else "three or four words"
        if count <= 4
        else "five to eight words"
        if count <= 8
        else "nine to fourteen words"
        if count <= 14
        else "many words"
    ]
    shape = page.shapes[index]
    if line[-1] in "…" or line.endswith("..."):
        out.append("ellipsis")
    elif line[-1] == "?" or line[-1] == "？":
        out.append("question")
    elif shape == SENTENCE:
        out.append("sentence")
    elif line[-1] in ":：":
        out.append("colon end")
    elif line[-1] == ",":
        out.append("ends in comma")
    if shape == PROSE:
        out.append("wide")
    letters = [w for w in words if w[0].isalpha()]
    upper = sum(w[0].isupper() for w in letters)
    if len(letters) >= 3 and upper * 10 >= len(letters) * 7:
        out.append("title case")
    if line.isupper() and len(line) > 3:
        out.append("capitals")
    if line[0].islower():
        out.append("lower case")
    if line[0] in _QUOTES:
        out.append("quotation")
    if line[0].isdigit():
        out.append("figure first")
    elif _BULLET.match(line):
        out.append("bullet")
    if _FIGURE.search(line):
        out.append("figures")
        if _DATE.search(line):
            out.append("date")
        if _PRICE.search(line):
            out.append("price")
    if _ADDRESS.search(line):
        out.append("address")
    if _JOINED.search(line):
        out.append("joined words")
    if _PARTS.search(line):
        out.append("separators")
    if line.count(",") >= 2 and shape == BARE and all(len(part.split()) <= 3 for part in line.split(",")):
        out.append("list of names")
    if ":" in line[:-1] and 0 < line.find(":") <= 30 and not line[line.find(":") - 1].isdigit():
        out.append("key and value")
    return out
