"""Which paragraphs of a page are the article, and why the others are not.

Several weak signs, none by itself enough: what tags and classes say (zones), how much running text an element holds
(container), what the publisher's JSON-LD repeats (linked_data), and what lies around the text (edges). In the spirit
of Kohlschütter et al., "Boilerplate Detection using Shallow Text Features" (WSDM 2010), and of Mozilla's Readability.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from dedup.text.html.blocks import Block, Element
from dedup.text.html.container import host, mark_outside, mark_teasers
from dedup.text.html.edges import mark_boxes, mark_ends, mark_headings, take_summary
from dedup.text.html.items import Item, make_items, squeeze
from dedup.text.html.linked_data import article_body, heed
from dedup.text.html.parse import Page
from dedup.text.html.zones import mark_zones


class Choice(NamedTuple):
    """Why a paragraph is not part of the article in a word or two, "" where it is; and what the markup says of it."""

    reason: str
    sign: str = ""

    @property
    def why(self) -> str:
        """The reason as a sentence's predicate."""
        said = _IN_WORDS.get(self.reason)
        return f"stands in {self.sign}" if said is None else said


_IN_WORDS = {
    "": "",
    "after": "comes after the article's text",
    "aside from the text": "is short and stands in a box that holds little of the article's text",
    "before": "comes before the article's text",
    "heading of what is left out": "heads what is no part of the article",
    "link": "is a link",
    "not in articleBody": "is not in the articleBody of the page's JSON-LD, which has the rest",
    "outside": "stands outside the element that holds the article's text",
    "teaser": "is a teaser of another story",
}


def choose(page: Page, blocks: Sequence[Block], elements: Sequence[Element], url: str | None = None) -> list[Choice]:
    """For each block whether it is part of the article, and why not. Linear in the size of the page.

    ``elements`` are all elements of the page in document order.
    """
    items = make_items(blocks, elements)
    if not items:
        return []
    headline = _headline(page, items)
    mark_zones(items, elements, headline)
    mark_teasers(items, elements, headline, host(url or page.metas.get("og:url")))
    mark_outside(items, elements)
    heed(article_body(page.linked_data), items)
    mark_boxes(items)
    mark_ends(items)
    mark_headings(items)
    take_summary(items, headline, page.metas.get("og:description") or page.metas.get("description") or "")
    return [Choice(item.reason, item.sign) for item in items]


def _headline(page: Page, items: Sequence[Item]) -> int:
    """Index of the block that is the page's headline, -1 for none."""
    head = squeeze(page.head_title or "")
    title = squeeze(page.metas.get("og:title") or "") or head
    first = -1
    for number, item in enumerate(items):
        main = "h1" in item.block.element.path
        if item.heading or main:
            own = squeeze(item.block.text)
            if len(own) > 8 and (own == title or own in head or (title and title in own)):
                return number
            if main and first < 0:
                first = number
    return first
