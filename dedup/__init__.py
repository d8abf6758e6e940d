"""Duplicates and boilerplate in scraped news.

>>> from dedup import clean
>>> clean("Rain fell on Monday.\\nREAD MORE: Storm warning for the coast").text
'Rain fell on Monday.'

Names are loaded when first used, so that ``import dedup`` stays under a tenth of a second.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

__version__ = "0.1.0"

if TYPE_CHECKING:
    from dedup.config import Settings
    from dedup.errors import DedupError
    from dedup.model import Cleaned, Document, Match, Report, Span, Verdict
    from dedup.pipeline import Deduplicator, clean, dedupe

_HOMES = {
    "Settings": "dedup.config",
    "DedupError": "dedup.errors",
    "Cleaned": "dedup.model",
    "Document": "dedup.model",
    "Match": "dedup.model",
    "Report": "dedup.model",
    "Span": "dedup.model",
    "Verdict": "dedup.model",
    "Deduplicator": "dedup.pipeline",
    "clean": "dedup.pipeline",
    "dedupe": "dedup.pipeline",
}

__all__ = [
    "Cleaned",
    "DedupError",
    "Deduplicator",
    "Document",
    "Match",
    "Report",
    "Settings",
    "Span",
    "Verdict",
    "__version__",
    "clean",
    "dedupe",
]


def __getattr__(name: str) -> Any:
    if name not in _HOMES:
        raise AttributeError(f"module 'dedup' has no attribute {name!r}")
    import importlib

    return getattr(importlib.import_module(_HOMES[name]), name)


def __dir__() -> list[str]:
    return __all__
