"""What each site repeats: entries by site and skeleton, learned, or read from a file that a person edited."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path

import numpy as np
import numpy.typing as npt

from dedup.errors import ConfigError
from dedup.rules.entry import Entry
from dedup.rules.hit import Hit
from dedup.rules.lookup import look_up
from dedup.rules.profile_file import parse, render

__all__ = ["Entry", "Profile", "Skeletons"]

Skeletons = Callable[[Sequence[str]], npt.NDArray[np.uint64]]
"""Lines to (n,) uint64, as ``similarity.Sketches.skeletons``; 0 for a line without a token."""


@dataclass(frozen=True, slots=True)
class Profile:
    """Entries by site and skeleton. Reading never changes it, so threads and processes may share one."""

    entries: Mapping[str, Mapping[int, Entry]] = field(default_factory=dict)
    skeletons: Skeletons | None = None
    """How ``find`` computes skeletons where it is not given them."""

    def __len__(self) -> int:
        return sum(map(len, self.entries.values()))

    def find(
        self,
        site: str | None,
        lines: Sequence[str],
        *,
        title: str | None = None,
        skeletons: Sequence[int] | npt.NDArray[np.uint64] | None = None,
    ) -> list[Hit]:
        """The furniture among ``lines``, in order: SITE401 hits with site, documents and of as evidence.

        ``skeletons`` (one a line) saves computing them. The document's own ``title`` is spared.
        Raises ValueError where skeletons are needed and this profile has no way to compute them.
        """
        known = self.entries.get(site) if site is not None else None
        if not known or not lines:
            return []
        if skeletons is None:
            if self.skeletons is None:
                raise ValueError("find needs the lines' skeletons: this profile cannot compute them")
            skeletons = self.skeletons(lines)
        values = skeletons.tolist() if isinstance(skeletons, np.ndarray) else list(skeletons)
        matched = {i: known[value] for i, value in enumerate(values) if value in known}
        if not matched:
            return []
        return look_up(site or "", matched, values, lines, title)

    def with_examples(self, text: Callable[[int], str]) -> Profile:
        """This profile with the text of every row it was learned from, as ``text(row)`` gives it."""

        def shown(entry: Entry) -> Entry:
            if entry.text or entry.row < 0:
                return entry
            above, below = entry.neighbour_rows
            return replace(
                entry,
                text=text(entry.row),
                after_text=text(above) if above >= 0 else "",
                before_text=text(below) if below >= 0 else "",
            )

        entries = {site: {key: shown(e) for key, e in known.items()} for site, known in self.entries.items()}
        return Profile(entries, self.skeletons)

    def merge(self, other: Profile) -> Profile:
        """Both profiles; where both know a line, ``other`` (a file a person edited) decides."""
        entries = {site: dict(known) for site, known in self.entries.items()}
        for site, known in other.entries.items():
            entries.setdefault(site, {}).update(known)
        return Profile(entries, other.skeletons or self.skeletons)

    def to_bytes(self) -> bytes:
        """The profile file: equal profiles give equal bytes. Raises ValueError before ``with_examples``."""
        rows = [(site, entry) for site, known in self.entries.items() for entry in known.values()]
        if not all(entry.text for _, entry in rows):
            raise ValueError("entries have no text yet: call with_examples first")
        return render(rows)

    @classmethod
    def load(cls, path: Path | str, skeletons: Skeletons) -> Profile:
        """Read a profile file. Raises ConfigError that names file, line and remedy."""
        try:
            data = Path(path).read_bytes()
        except OSError as error:
            raise ConfigError(
                f"cannot be read: {error.strerror}", file=str(path), remedy="make a profile with dedup learn"
            ) from None
        return cls.from_bytes(data, skeletons, file=str(path))

    @classmethod
    def from_bytes(cls, data: bytes, skeletons: Skeletons, *, file: str = "profile") -> Profile:
        """``load`` for bytes at hand."""
        read = parse(data, file)
        texts = [text for _, _, entry in read for text in (entry.text, entry.after_text, entry.before_text)]
        values = skeletons(texts).tolist() if texts else []
        entries: dict[str, dict[int, Entry]] = {}
        for k, (line, site, entry) in enumerate(read):
            value, after, before = values[3 * k : 3 * k + 3]
            if not value:
                message = f"text {entry.text!r} has no letter or figure"
                raise ConfigError(message, file=file, place=str(line), remedy="delete the line")
            known = entries.setdefault(site, {})
            if value not in known or entry.keep:
                known[value] = replace(entry, after=after, before=before)
        return cls(entries, skeletons)
