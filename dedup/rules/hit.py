"""What a rule found in the lines of one document."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from dedup.model import Action


@dataclass(frozen=True, slots=True)
class Hit:
    """One line that a rule says something about.

    ``index`` counts the lines given to ``find`` from 0. ``action`` is final: settings have been asked.
    ``confidence`` is between 0 and 1; ``evidence`` is never empty and holds JSON values only.
    """

    index: int
    code: str
    action: Action
    confidence: float
    evidence: Mapping[str, Any]
