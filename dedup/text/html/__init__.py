"""HTML to paragraphs with hints, and which of them are the article."""

from __future__ import annotations

from dedup.text.html.extract import Extracted, extract
from dedup.text.html.guard import Guard
from dedup.text.html.parse import PageLimitError

__all__ = ["Extracted", "Guard", "PageLimitError", "extract"]
