"""What a body line looks like: enough to tell on which side of an article a repeated line stands."""

from __future__ import annotations

SENTENCE_END = frozenset(".!?…。！？।؟۔")
_CLOSING = "\"'”’»›)]）】」』"
# A body line ends like a sentence and is as long as one, or is longer than any headline.
BODY_CHARACTERS, LONG_CHARACTERS = 40, 160
# Teasers below an article may look like body lines, so "before" and "after" it go by its characters.
HEAD_SHARE, TAIL_SHARE = 0.1, 0.75
# Where this much of a page repeats, it was scraped with all that stands around the article.
WHOLE_PAGE_SHARE = 0.2
# The longest list of other stories between two pieces of furniture.
MAX_BLOCK = 30


def is_sentence(line: str) -> bool:
    """Whether ``line`` ends like a sentence, closing quotes and brackets aside.

    >>> is_sentence('"It rained," she said.”'), is_sentence("Most popular")
    (True, False)
    """
    return line.rstrip(_CLOSING)[-1:] in SENTENCE_END


def is_body(line: str) -> bool:
    """Whether ``line`` looks like a line of an article, by its end and length.

    >>> is_body("The river rose by two metres in the night."), is_body("River rises"), is_body("It rained.")
    (True, False, False)
    """
    size = len(line)
    return size >= LONG_CHARACTERS or (size >= BODY_CHARACTERS and is_sentence(line))
