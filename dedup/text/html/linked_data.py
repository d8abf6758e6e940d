"""What a page's JSON-LD says about the article: its articleBody tells which paragraphs are the text.

https://schema.org/articleBody. Publishers leave parts out of it, cut it short, or fill it with a teaser, so that it
only confirms paragraphs, and condemns whole boxes of which it knows nothing.
"""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Iterator, Sequence
from typing import Any

from dedup.text.html.items import Item, dress, tokens

_SHORTEST = 400  # characters; anything shorter is a teaser
_FIRM = frozenset(("", "caption", "consent", "overlay"))


def article_body(scripts: Sequence[str]) -> str:
    """The longest articleBody in JSON-LD ``scripts``; "" for none."""
    return max(_bodies(scripts), key=len, default="")


def _bodies(scripts: Sequence[str]) -> Iterator[str]:
    for script in scripts:
        try:
            stack: list[Any] = [json.loads(script, strict=False)]
        except (ValueError, RecursionError):
            continue
        while stack:
            value = stack.pop()
            if isinstance(value, dict):
                body = value.get("articleBody")
                if isinstance(body, str):
                    yield body
                stack.extend(value.values())
            elif isinstance(value, list):
                stack.extend(value)


def heed(body: str, items: Sequence[Item]) -> None:
    """Take back paragraphs that ``body`` holds, and give a reason to boxes of which it holds nothing."""
    if len(body) < _SHORTEST:
        return
    words = tokens(body)
    grams = set(zip(words, words[1:], words[2:], strict=False))
    for item in items:
        own = tokens(item.block.text)
        if len(own) >= 5:
            item.covered = sum(gram in grams for gram in zip(own, own[1:], own[2:], strict=False)) / (len(own) - 2)
    kept = sum(item.words for item in items if not item.reason)
    matched = sum(item.words for item in items if not item.reason and item.covered is not None and item.covered > 0.7)
    if matched < 0.5 * kept:
        for item in items:
            item.covered = None
        return
    whole = matched > 0.8 * len(words)
    covered: dict[object, float] = defaultdict(float)
    mass: dict[object, int] = defaultdict(int)
    for item in items:
        if item.covered is not None:
            covered[dress(item.box)] += item.covered * item.words
            mass[dress(item.box)] += item.words
    for item in items:
        if item.covered is None or item.heading or item.words < 8:
            continue
        if item.covered > 0.8 and item.reason not in _FIRM:
            item.reason = ""
            continue
        strange = item.covered < 0.2 and covered[dress(item.box)] < 0.3 * mass[dress(item.box)]
        if strange and whole and not item.reason:
            item.reason = "not in articleBody"
