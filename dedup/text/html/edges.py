"""What surrounds the text inside its container: boxes, first and last lines, headings left alone, and the summary."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence

from dedup.text.html.items import Item, dress, squeeze
from dedup.text.html.parse import names

_MAIN_SHARE, _SIDE_SHARE = 0.15, 0.04
_LISTED = frozenset(("li", "tr", "td", "dd", "dt"))
_BULLETS = tuple("•·●▪■–—-*►▶»→")
# What may stand between a heading and its text.
_PASSING = frozenset(("advertisement", "caption", "embed", "form", "player", "share"))
_SUMMARY_WORDS = names(
    "abstract bajada chapo deck dek description epigraph excerpt ingress intro introduction lead lede perex sommario "
    "standfirst strapline subhead subheading subheadline subtitle summary synopsis vorspann"
)
_NO_SUMMARY = frozenset(("", "caption", "comments", "consent", "overlay"))
_LONG_HEADING = 12  # words: a sentence, which says something by itself
_SUMMARY_REACH = 40  # paragraphs before the text


def mark_boxes(items: Sequence[Item]) -> None:
    """Give "aside from the text" to short paragraphs in boxes that hold little of it."""
    mass: dict[object, int] = defaultdict(int)
    total = 0
    for item in items:
        if item.prose and not item.reason:
            mass[dress(item.box)] += item.words
            total += item.words
    for item in items:
        share = mass.get(dress(item.box), 0) / total if total else 1.0
        item.main = share >= _MAIN_SHARE
        if item.reason or item.heading or (item.covered or 0) > 0.8:
            continue
        if item.prose:
            aside = share < _SIDE_SHARE and item.words < 20
        else:
            aside = not item.main and not _is_listed(item)
        if aside:
            item.reason = "aside from the text"


def mark_ends(items: Sequence[Item]) -> None:
    """Give "before" and "after" to what precedes the first running text and follows the last."""
    prose = [number for number, item in enumerate(items) if item.prose and not item.reason]
    if not prose:
        return
    first, last = prose[0], prose[-1]
    for item in items[:first]:
        if not item.reason and not (_own(item) and (item.ends or item.heading)):
            item.reason = "before"
    listing = True  # a list that closes the text is part of it
    for item in items[last + 1 :]:
        listed = listing and item.linked < 0.3 and (_is_listed(item) or (item.heading and item.main))
        closing = _own(item) and (item.ends or item.block.text.startswith(_BULLETS))
        if not item.reason and not listed and not closing:
            item.reason = "after"
        listing = listing and not item.reason


def _own(item: Item) -> bool:
    return item.main and item.words >= 4 and item.linked < 0.3


def _is_listed(item: Item) -> bool:
    return item.words > 2 and item.linked < 0.3 and not _LISTED.isdisjoint(item.block.element.path[-3:])


def mark_headings(items: Sequence[Item]) -> None:
    """Give a reason to headings whose text was left out."""
    live = False
    for item in reversed(items):
        if item.heading and not item.reason:
            if not live and item.words < _LONG_HEADING:
                item.reason = "heading of what is left out"
        elif not item.reason:
            live = True
        elif item.reason not in _PASSING:
            live = False


def take_summary(items: Sequence[Item], headline: int, description: str) -> None:
    """Take back the summary between headline and text: what the page's description says, or a class names so."""
    said = squeeze(description)
    first = next((number for number, item in enumerate(items) if not item.reason), -1)
    for item in items[max(headline + 1, first - _SUMMARY_REACH) : max(first, 0)]:
        if item.reason in _NO_SUMMARY or item.linked > 0.5:
            continue
        own = squeeze(item.block.text)
        same = len(own) > 20 and len(said) > 20 and (own[:80] in said or said[:80] in own)
        named = item.words >= 5 and not _SUMMARY_WORDS.isdisjoint(item.block.element.words | item.box.words)
        if same or named:
            item.reason = ""
