"""A paragraph as the choice of the article sees it: counts, where it stands, and what was decided."""

from __future__ import annotations

import re
from collections.abc import Sequence

from dedup.text.html.blocks import Block, Element
from dedup.text.html.parse import names

HEADINGS = names("h1 h2 h3 h4 h5 h6")
# What may stand between a paragraph and the box that lays it out.
_INNER = HEADINGS | names("p blockquote li dd dt pre tr td th tbody thead table ul ol dl span a em strong b i font u")
_SENTENCE_END = re.compile(r"[.!?…。！？؟।][\"'”’»)\]“」』]{0,3}$")
# One token a character where a script writes no spaces between words.
_TOKEN = re.compile(r"[\u0e00-\u0e7f\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]|\w+")
_LONG_WORD = 14  # mean characters a word, above which a text has no spaces between its words
_SHORTEST_SENTENCE, _SURELY_PROSE = 8, 25


class Item:
    """A block on its way to a decision; ``reason`` says why it is not part of the article, "" while it is.

    ``sign`` is the tag, role or class name that ``reason`` was read from, where it was one.
    ``prose`` is whether it reads like running text, ``box`` the element that lays it out, ``covered`` the share of it
    that the page's articleBody holds (None: unknown), ``main`` whether its box is one of those that hold the text.
    """

    __slots__ = ("block", "box", "covered", "ends", "heading", "linked", "main", "prose", "reason", "sign", "words")

    def __init__(self, block: Block, box: Element) -> None:
        text = block.text
        words = text.count(" ") + 1
        self.block = block
        self.box = box
        self.words = words if len(text) < _LONG_WORD * words else len(text) // 3
        self.linked = block.linked
        self.ends = _SENTENCE_END.search(text[-4:]) is not None
        self.heading = not HEADINGS.isdisjoint(block.element.path[-3:])
        self.prose = (
            self.linked < 0.5
            and not self.heading
            and ((self.words >= _SHORTEST_SENTENCE and self.ends) or self.words >= _SURELY_PROSE)
        )
        self.reason = ""
        self.sign = ""
        self.covered: float | None = None
        self.main = False


def make_items(blocks: Sequence[Block], elements: Sequence[Element]) -> list[Item]:
    """An item a block."""
    boxes: list[Element] = []
    for element in elements:  # parents come first
        inner = element.parent is not None and element.tag in _INNER
        boxes.append(boxes[element.parent.index] if inner and element.parent is not None else element)
    return [Item(block, boxes[block.element.index]) for block in blocks]


def tokens(text: str) -> list[str]:
    """Words of ``text``, casefolded."""
    return _TOKEN.findall(text.casefold())


def squeeze(text: str) -> str:
    """``text`` with nothing but its letters and digits, to compare titles."""
    return "".join(tokens(text))


def subtree_sums(elements: Sequence[Element], own: list[float]) -> list[float]:
    """For each element, ``own`` summed over it and all below it. Changes ``own``."""
    for element in reversed(elements):
        if element.parent is not None:
            own[element.parent.index] += own[element.index]
    return own


def dress(box: Element) -> tuple[object, ...]:
    """What boxes made by the same template share: tag and class words, less numbers, of a box and its parent."""
    parent = box.parent
    return (box.tag, _plain(box.words), parent.tag, _plain(parent.words)) if parent is not None else (box.tag,)


def _plain(words: frozenset[str]) -> frozenset[str]:
    return frozenset(word for word in words if word.isalpha()) if words else words
