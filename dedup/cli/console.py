"""What a terminal, a pipe and a log may safely be shown."""

from __future__ import annotations

import re
import sys
import unicodedata
from typing import IO, TYPE_CHECKING

if TYPE_CHECKING:
    from rich.console import Console
    from rich.text import Text

# Escape sequences, C1 controls and bidirectional overrides in scraped text could repaint a terminal or hide a word.
_UNSAFE = re.compile(
    "[\x00-\x1f\x7f-\x9f\xad\u061c\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb\ud800-\udfff]"
)
_PLAIN_WIDTH = 80


def visible(text: str) -> str:
    """``text`` on one line with control and format characters spelled out.

    >>> visible("a\\x1b[31mred\\nb")
    'a␛[31mred⏎b'
    """
    return _UNSAFE.sub(_spell, text)


def _spell(match: re.Match[str]) -> str:
    char = match[0]
    if char == "\n":
        return "⏎"
    if char == "\t":
        return " "
    if char < " ":
        return chr(0x2400 + ord(char))
    return f"<U+{ord(char):04X}>" if unicodedata.category(char) != "Zl" else "⏎"


def shorten(text: str, width: int) -> str:
    """``visible(text)`` cut to ``width`` characters, an ellipsis at the cut."""
    shown = visible(text[: width * 2])
    return shown if len(shown) <= width and len(text) <= width * 2 else shown[: max(1, width - 1)] + "…"


def safe(text: str, style: str = "") -> Text:
    """``visible(text)`` as Rich text: no markup of the data's own is ever interpreted."""
    from rich.text import Text

    return Text(visible(text), style=style)


def console(stream: IO[str] | None = None) -> Console:
    """A console for ``stream`` (standard output): the terminal's width, or 80 columns in a pipe.

    Honours NO_COLOR and FORCE_COLOR.
    """
    from rich.console import Console

    stream = stream or sys.stdout
    width = None if stream.isatty() else _PLAIN_WIDTH
    return Console(file=stream, width=width, highlight=False, markup=False, emoji=False, soft_wrap=False)


def percent(part: float, whole: float) -> str:
    """``part`` of ``whole`` with a decimal where it says something.

    >>> percent(1, 8), percent(0, 0), percent(1, 2)
    ('12.5 %', '0 %', '50 %')
    """
    share = 100 * part / whole if whole else 0.0
    return f"{share:.1f} %".replace(".0 %", " %")
