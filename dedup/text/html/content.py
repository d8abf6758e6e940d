"""Which paragraphs of a page are the article."""

from __future__ import annotations

from collections.abc import Sequence

from dedup.text.html.blocks import Block
from dedup.text.html.parse import Page


def choose(page: Page, blocks: Sequence[Block]) -> list[str]:
    """For each block, "" where it is part of the article, else why it is not."""
    return ["navigation" if {"nav", "footer", "aside"} & set(block.element.path) else "" for block in blocks]
