"""A phrase rule as a row of data."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Literal

Form = Literal["line", "heading", "cue", "lead", "regex"]

# Decoration that pages put around a label; quotation marks are left out, for a quoted word is speech.
DECORATION = " \t!*•·|-–—_~=+<>＜＞«»‹›→←↓↑▸▶►◄▼▲»✕×✓☰#.…,:;：｜・。、/\\()[]{}【】（）［］〔〕〈〉《》「」『』■□◆◇●○★☆▽△\u200c\u200d\ufe0f"
_FIGURES = re.compile(r"\d[\d.,]*")
MAX_LABEL = 160


def fold(line: str) -> str:
    """A label without case, decoration and particular figures: how whole lines are looked up.

    >>> fold("» READ MORE…"), fold("1,204 Comments")
    ('read more', '0 comments')
    """
    return " ".join(_plain(line.casefold().strip(DECORATION)).split())


def fold_labels(text: str) -> list[str]:
    """``fold`` of each of the labels of ``text``, parted by " | "."""
    return [label.strip(DECORATION) for label in " ".join(_plain(text.casefold()).split()).split(" | ")]


def _plain(text: str) -> str:
    if not text.isascii():
        text = text.replace("’", "'").replace("i̇", "i")
    return _FIGURES.sub("0", text)


@dataclass(frozen=True, slots=True)
class Row:
    """A phrase rule.

    ``form`` says how ``text`` is read:

    - ``line``: labels, parted by " | ", that stand as a whole line; 0 stands for any figure;
    - ``heading``: the same, and what follows it is a block of links to other stories;
    - ``cue``: labels that open a line, before a separator (``: | – » ]``) and something more;
    - ``lead``: labels that open a line without a separator, where no sentence end follows;
    - ``regex``: one linear pattern for the whole case-folded line; tried on lines of at most ``longest``
      characters that hold one of ``words``, and of lines longer than a label on those that hold one in their first 60
      or last 40 characters; ``^word`` has to open the line, ``one_two`` and ``you're`` are two words side by side,
      which is as many as are seen.
      Lookaheads in ``guards`` say what must not stand in the line: ``told.NOT_TOLD``.

    ``hits`` and ``misses`` are lines it must and must not match. A ``weak`` row needs a second signal.
    """

    code: str
    languages: str
    form: Form
    text: str
    hits: tuple[str, ...]
    misses: tuple[str, ...]
    weak: bool = False
    words: str = ""
    longest: int = MAX_LABEL
    guards: str = ""

    @property
    def labels(self) -> tuple[str, ...]:
        """The phrases of a ``line``, ``cue`` or ``lead`` row."""
        return tuple(label.strip() for label in self.text.split(" | "))


def lines(
    code: str, languages: str, text: str, hits: tuple[str, ...], misses: tuple[str, ...], *, weak: bool = False
) -> Row:
    """A row of labels that stand as a whole line.

    >>> lines("ART111", "en", "back to top | skip links", ("Skip links",), ("Skip the links",)).labels
    ('back to top', 'skip links')
    """
    return Row(code, languages, "line", text, hits=hits, misses=misses, weak=weak)
