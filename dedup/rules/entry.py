"""An entry of a profile: a line that a site repeats, and why that makes it furniture."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

POSITIONS = {
    "last": "always the last line",
    "tail": "always after the article",
    "top": "always before the article",
    "around": "always before or after the article",
    "inside": "within the article too",
}
WHENS = ("always", "beside", "flag")


@dataclass(frozen=True, slots=True)
class Entry:
    """A line that a site repeats.

    ``documents`` carried it ``of`` those seen; both are 0 where a person added it. ``when`` is
    "always", "beside" (strip only next to lines it was learned with) or "flag". ``beside`` is the
    share of places with a neighbour that repeats too. ``block`` is how many headlines of other
    stories the line heads at most, up to the next piece of furniture. ``after`` and ``before`` are the skeletons of
    the usual line above and below, 0 for none. ``row`` and ``neighbour_rows`` are the rows of the
    columns it was learned from, -1 where there are none.
    """

    text: str = ""
    when: str = "always"
    documents: int = 0
    of: int = 0
    position: str = ""
    beside: float = 0.0
    block: int = 0
    keep: bool = False
    after: int = 0
    before: int = 0
    after_text: str = ""
    before_text: str = ""
    row: int = -1
    neighbour_rows: tuple[int, int] = (-1, -1)

    def evidence(self, site: str) -> dict[str, Any]:
        """Why this is furniture: counts, signals, and a sentence."""
        why, signals = [f"on {self.documents} of {self.of} documents of {site}"], ["share"]
        if not self.of:
            why, signals = [f"listed in the profile of {site}"], ["profile"]
        if self.position:
            why.append(POSITIONS[self.position])
            signals.append(self.position)
        if self.beside >= 0.5:
            why.append("beside other lines that repeat")
            signals.append("beside")
        counts = {"site": site, "documents": self.documents, "of": self.of}
        return {**counts, "signals": signals, "why": ", ".join(why)}
