"""Where seen paragraphs live: one protocol, three homes (memory, SQLite, Redis), the same verdicts."""

from dedup.index.open import open_index
from dedup.index.protocol import Answer, Earlier, Entry, Index, Info, Stored

__all__ = ["Answer", "Earlier", "Entry", "Index", "Info", "Stored", "open_index"]
