"""The element that holds the article, and the teasers of other stories in and around it."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from urllib.parse import urlsplit

from dedup.text.html.blocks import Element
from dedup.text.html.items import Item, dress, subtree_sums

_TEASER_WORDS, _TEASER_BLOCKS, _TEASER_LINKS = 80, 8, 2
# What a paragraph adds to its ancestors' worth; running text counts by the word, up to a cap.
_PROSE_CAP = 120
_SHORT, _TEASER = -3.0, -10.0
_NEAR = 3  # levels above the container within which text dressed like its own belongs to it
_MAIN_SHARE = 0.15


def mark_teasers(items: Sequence[Item], elements: Sequence[Element], headline: int, site: str) -> None:
    """Give "teaser" to boxes of a headline that links to another page of the site, with a sentence or two, in rows."""
    size = len(elements)
    words, blocks, links = [0.0] * size, [0.0] * size, [0.0] * size
    heads = []
    for number, item in enumerate(items):
        index = item.block.element.index
        blocks[index] += 1
        if item.linked < 0.5:
            words[index] += item.words
        if number == headline:
            words[index] += 10 * _TEASER_WORDS
        elif item.linked >= 0.8 and item.words >= 3 and _stays(item.block.href, site):
            links[index] += 1
            heads.append(item.block.element)
    for column in (words, blocks, links):
        subtree_sums(elements, column)

    def small(element: Element) -> bool:
        i = element.index
        return words[i] <= _TEASER_WORDS and blocks[i] <= _TEASER_BLOCKS and links[i] <= _TEASER_LINKS

    cards: dict[int, tuple[object, ...]] = {}
    rows: dict[object, int] = defaultdict(int)
    for element in heads:
        if element.tag == "p" or not small(element):
            continue
        while (up := element.parent) is not None and up.parent is not None and small(up):
            element = up
        if element.index not in cards:
            cards[element.index] = kind = dress(element)
            rows[kind] += 1
    inside = [False] * size
    for element in elements:
        parent = element.parent
        above = parent is not None and inside[parent.index]
        inside[element.index] = above or (element.index in cards and rows[cards[element.index]] > 1)
    for item in items:
        if not item.reason and inside[item.block.element.index]:
            item.reason = "teaser"


def _stays(href: str, site: str) -> bool:
    """Whether a link goes to another page of the site."""
    if not href or href[0] == "#":
        return False
    return "//" not in href or host(href) in ("", site)


def host(url: str | None) -> str:
    """Host of ``url`` without "www."; "" where there is none."""
    try:
        return (urlsplit(url or "").hostname or "").removeprefix("www.")
    except ValueError:
        return ""


def mark_outside(items: Sequence[Item], elements: Sequence[Element]) -> None:
    """Give "outside" to what stands outside the container: the element whose paragraphs are worth most together."""
    worth = [0.0] * len(elements)
    for item in items:
        worth[item.block.element.index] += _worth(item)
    subtree_sums(elements, worth)
    best = max(reversed(elements), key=lambda element: worth[element.index])
    if worth[best.index] <= 0:
        best = elements[0]  # a page without running text
    inside = _below(elements, best)
    for item in items:
        if inside[item.block.element.index]:
            if not item.reason and item.linked >= 0.8 and item.words < 40:
                item.reason = "link"
        elif not item.reason:
            item.reason = "outside"
    _readmit(items, elements, best)


def _worth(item: Item) -> float:
    if item.reason:
        return _TEASER if item.reason == "teaser" and item.linked > 0.8 else 0.0
    if item.prose:
        return min(item.words, _PROSE_CAP)
    if item.linked < 0.5:
        return item.words * 0.5 if item.words >= 10 and item.block.element.tag == "p" else _SHORT
    return _SHORT - item.words * item.linked


def _below(elements: Sequence[Element], top: Element) -> list[bool]:
    inside = [False] * len(elements)
    for element in elements:
        inside[element.index] = element is top or (element.parent is not None and inside[element.parent.index])
    return inside


def _readmit(items: Sequence[Item], elements: Sequence[Element], container: Element) -> None:
    """Take back text that stands beside the container in boxes dressed like those inside."""
    mass: dict[object, int] = defaultdict(int)
    total = 0
    for item in items:
        if not item.reason and item.prose and item.box.words:
            mass[dress(item.box)] += item.words
            total += item.words
    near = container
    for _ in range(_NEAR):
        up = near.parent
        if up is not None and up.parent is not None and near.tag not in ("article", "main"):
            near = up
    inside = _below(elements, near)
    for item in items:
        if item.reason != "outside" or item.linked >= 0.5 or not inside[item.block.element.index]:
            continue
        if mass.get(dress(item.box), 0) >= _MAIN_SHARE * max(total, 1):
            item.reason = ""
