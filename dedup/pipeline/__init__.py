"""scan (per document, parallel) → match → apply; and the library's three entries."""

from dedup.pipeline.apply import Applied, apply
from dedup.pipeline.core import clean, dedupe

__all__ = ["Applied", "Deduplicator", "apply", "clean", "dedupe"]


def __getattr__(name: str) -> object:
    if name == "Deduplicator":
        from dedup.pipeline.stream import Deduplicator

        return Deduplicator
    raise AttributeError(name)
