"""Scraped text made safe to stand in a web page: nothing of it is markup, nothing of it is invisible."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable
from html import escape

# Controls, bidirectional overrides, invisible format characters, noncharacters and lone surrogates. The joiners
# (U+200C, U+200D) stay: Persian and emoji need them. A backreference to one character is linear.
_ODD = re.compile(
    "([\x00-\x08\x0b-\x1f\x7f-\x9f\xad\u061c\u180e\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\ufdd0-\ufdef\ufeff"
    "\ufff9-\ufffb\ufffe\uffff\ud800-\udfff\U000e0000-\U000e0fff])\\1*"
)


_CONTROLS = [
    "NUL",
    "SOH",
    "STX",
    "ETX",
    "EOT",
    "ENQ",
    "ACK",
    "BEL",
    "BS",
    "HT",
    "LF",
    "VT",
    "FF",
    "CR",
    "SO",
    "SI",
    "DLE",
    "DC1",
    "DC2",
    "DC3",
    "DC4",
    "NAK",
    "SYN",
    "ETB",
    "CAN",
    "EM",
    "SUB",
    "ESC",
    "FS",
    "GS",
    "RS",
    "US",
]  # ECMA-48; few fonts have the pictures of U+2400


def more(text: str, length: int) -> str:
    """What to write after ``text``, the beginning of one that is ``length`` characters long; "" where it is all."""
    left = length - len(text)
    return f' <span class="more">… {counted(left, "more character")}</span>' if left > 0 else ""


def show(text: str, limit: int | None = None) -> str:
    """``text`` as HTML, at most ``limit`` characters of it, and then how many are left out.

    >>> show("<b>1 & 2")
    '&lt;b&gt;1 &amp; 2'
    >>> show("\\x1b[0m")
    '<span class="odd" title="U+001B">ESC</span>[0m'
    """
    cut = text if limit is None else text[:limit]
    # Escaping first is safe: it adds none of the characters that are spelled out.
    return _ODD.sub(_spell, escape(cut)) + more(cut, len(text))


def _spell(match: re.Match[str]) -> str:
    code = ord(match[1])
    if code < 0x20:
        shown = _CONTROLS[code]
    elif code == 0x7F:
        shown = "DEL"
    else:
        shown = f"U+{code:04X}"
    name = unicodedata.name(match[1], "")
    title = f"U+{code:04X} {name}".rstrip()
    count = len(match[0])
    times = f"×{count:,}" if count > 1 else ""
    return f'<span class="odd" title="{title}">{shown}{times}</span>'


def fit(blocks: Iterable[str], room: int) -> tuple[str, int]:
    """As many of ``blocks`` as go into ``room`` bytes, joined, and how many these are.

    Stops at the first that does not fit, so blocks may be made as they are asked for.
    """
    out: list[str] = []
    used = 0
    for block in blocks:
        used += len(block.encode()) + 1
        if used > room:
            break
        out.append(block)
    return "\n".join(out), len(out)


def number(value: float) -> str:
    """A count with thousands apart."""
    return f"{value:,}"


def counted(value: int, noun: str) -> str:
    """A count and its noun.

    >>> counted(1, "document"), counted(2000, "copy")
    ('1 document', '2,000 copies')
    """
    plural = noun if value == 1 else noun[:-1] + "ies" if noun.endswith("y") else noun + "s"
    return f"{value:,} {plural}"


def percent(part: float, whole: float) -> str:
    """``part`` of ``whole``; never 0 % where there is some, never 100 % where some is missing.

    >>> percent(1, 8), percent(1, 100_000), percent(0, 5), percent(99_999, 100_000)
    ('12.5 %', '< 0.1 %', '0 %', '> 99.9 %')
    """
    share = 100 * part / whole if whole else 0.0
    if part and share < 0.1:
        return "< 0.1 %"
    if part < whole and share > 99.9:
        return "> 99.9 %"
    return f"{share:.1f} %".replace(".0 %", " %")
