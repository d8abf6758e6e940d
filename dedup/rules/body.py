"""What a body line looks like: enough to tell on which side of an article a repeated line stands."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

import numpy as np

from dedup.text.cut import Lines

if TYPE_CHECKING:
    from numpy.typing import NDArray

SENTENCE_END = frozenset(".!?…。！？।؟۔")
_HEADLINE_END = frozenset("!?…！？؟")
_CLOSING = "\"'”’»›)]）】」』"
# A body line ends like a sentence and is as long as one, or is longer than any headline.
BODY_CHARACTERS, LONG_CHARACTERS = 40, 160
# Teasers below an article may look like body lines, so "before" and "after" it go by its characters.
HEAD_SHARE, TAIL_SHARE = 0.1, 0.75
# Where this much of a page repeats, it was scraped with all that stands around the article.
WHOLE_PAGE_SHARE = 0.3
# The longest list of other stories between two pieces of furniture.
MAX_BLOCK = 30


def is_sentence(line: str) -> bool:
    """Whether ``line`` ends like a sentence, closing quotes and brackets aside.

    >>> is_sentence('"It rained," she said.”'), is_sentence("Most popular")
    (True, False)
    """
    return line.rstrip(_CLOSING)[-1:] in SENTENCE_END


def sentences(lines: Lines) -> NDArray[np.bool_]:
    """``is_sentence`` of each line.

    >>> sentences(Lines.of(['"It rained," she said.”', "Most popular", "”"])).tolist()
    [True, False, False]
    """
    from dedup.rules import body_kernel as kernel

    found = np.empty(len(lines), np.bool_)
    kernel.sentences(lines.raw, lines.ends, _kinds(), found)
    return found


def is_statement(line: str) -> bool:
    """Whether ``line`` reads as text and not as a headline, which may ask, exclaim or be cut short.

    >>> [is_statement(line) for line in ("It rained.", "Will it rain?", "It rained and…", "River rises")]
    [True, False, False, False]
    """
    bare = line.rstrip(_CLOSING)
    return is_body(line) or (bare[-1:] in SENTENCE_END - _HEADLINE_END and not bare.endswith("..."))


@lru_cache(maxsize=1)
def _kinds() -> NDArray[np.uint8]:
    """What the kernel thinks of each character of the basic plane. Never written to."""
    from dedup.rules import body_kernel as kernel

    kinds = np.zeros(0x10000, np.uint8)
    kinds[[ord(character) for character in SENTENCE_END]] = kernel.END
    kinds[[ord(character) for character in _CLOSING]] = kernel.CLOSING
    return kinds


def is_body(line: str) -> bool:
    """Whether ``line`` looks like a line of an article, by its end and length.

    >>> is_body("The river rose by two metres in the night."), is_body("River rises"), is_body("It rained.")
    (True, False, False)
    """
    size = len(line)
    return size >= LONG_CHARACTERS or (size >= BODY_CHARACTERS and is_sentence(line))
