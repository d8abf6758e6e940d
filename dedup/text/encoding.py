"""Signs that a text was decoded wrongly: evidence for ENC501."""

from __future__ import annotations

import re

# UTF-8 read as Windows-1252: a lead byte (C2-C3, E2, D0-D1 …) followed by what a continuation byte became.
_MOJIBAKE = re.compile(
    "[\u00c2\u00c3][\u0080-\u00bf\u0152\u0153\u0160\u0161\u0178\u017d\u017e\u0192\u02c6\u02dc"
    "\u2013\u2014\u2018-\u201e\u2020-\u2022\u2026\u2030\u2039\u203a\u20ac\u2122]"
    "|\u00e2(?:\u20ac|\u0080)[\u0080-\u00bf\u0153\u02dc\u2013\u2014\u2018-\u201e\u2020-\u2022\u2026\u2122\u0161\u017e\u00a6\u00a2]"
    "|(?:[\u00d0\u00d1][\u0080-\u00bf\u0152-\u0178\u2013-\u2122]){3}"
)
_CONTROL = re.compile("[\x00-\x08\x0b\x0e-\x1f\x7f\x80-\x84\x86-\x9f]")
SIGNS = "\u00c3\u00c2\u00e2\u00d0\ufffd"  # what the mojibake above begins with, and what a decoder leaves
_SURROGATE = re.compile("[\ud800-\udfff]")


def may_be_damaged(text: str, *, plain: bool = False) -> bool:
    """A cheap test of a whole text before ``damage`` looks at its paragraphs. May be true in vain.

    ``plain``: the text has no odd character (``tidy.has_odd``), as all other signs are.
    """
    if not text.isascii() and any(sign in text for sign in SIGNS):
        return True
    return not plain and (_CONTROL.search(text) is not None or _SURROGATE.search(text) is not None)


def damage(line: str) -> dict[str, int]:
    """Count of each sign of wrong decoding in ``line``; empty where there is none.

    >>> damage("It\u00e2\u20ac\u2122s caf\u00c3\u00a9 time\ufffd")
    {'mojibake': 2, 'replacement': 1}
    """
    counts = {
        "mojibake": len(_MOJIBAKE.findall(line)),
        "replacement": line.count("\ufffd"),
        "control": len(_CONTROL.findall(line)),
        "surrogate": len(_SURROGATE.findall(line)),
    }
    return {sign: count for sign, count in counts.items() if count}
