"""What a rule yields."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, NamedTuple

from dedup.model import Action

BOXES = frozenset({"ART101", "ART104", "ART105", "ART106", "ART107", "ART111"})
"""Codes of what stands in boxes and bars."""
PROMPTS = frozenset({"ART101", "ART104", "ART105"})
"""Codes of links and prompts that stand within articles too, one at a time; below them several stand together."""
INLINE = frozenset({"ART102", "ART103", "ART108", "ART109", "CAP201"})
"""Codes of what stands within articles too: advertisements, pictures, players and what is written below them."""


@dataclass(frozen=True, slots=True)
class Hit:
    """One line that a rule speaks about.

    ``index`` counts lines from 0, ``action`` is what the settings make of the code's
    default, ``confidence`` is between 0 and 1, ``evidence`` holds JSON values: always
    ``why``, a sentence, and ``signals``, the names of what was seen.
    """

    index: int
    code: str
    action: Action
    confidence: float
    evidence: Mapping[str, Any]


class Mark(NamedTuple):
    """What one signal says about one line, before signals are weighed together.

    A ``strong`` mark is enough to strip; a weak one needs a second, independent signal.
    ``signal`` names it, ``why`` says it in words.
    """

    code: str
    strong: bool
    signal: str
    why: str
    confidence: float = 0.99
