"""What each site repeats, in a file that a person can read, edit and compare.

A profile is JSON lines: a header, then one entry a line, sorted by site and text. An entry needs
``site`` and ``text`` only; ``"keep": true`` tells that the line is never furniture.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from itertools import pairwise
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt

from dedup.errors import ConfigError
from dedup.rules.body import TAIL_SHARE, is_body
from dedup.rules.hit import Hit

CODE = "SITE401"
FORMAT, VERSION = "newsdedup profile", 1
WHENS = ("always", "beside", "flag")

Skeletons = Callable[[Sequence[str]], npt.NDArray[np.uint64]]
"""Lines to (n,) uint64, as ``similarity.Sketches.skeletons``; 0 for a line without a token."""

_POSITIONS = {
    "last": "always the last line",
    "tail": "always after the article",
    "top": "always before the article",
    "around": "always before or after the article",
    "inside": "within the article too",
}
# Fields of a line and their types; the order is that of the file.
_FIELDS: dict[str, tuple[type, ...]] = {
    "site": (str,),
    "text": (str,),
    "keep": (bool,),
    "when": (str,),
    "documents": (int,),
    "of": (int,),
    "position": (str,),
    "beside": (int, float),
    "block": (int,),
    "after": (str,),
    "before": (str,),
}


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
            why.append(_POSITIONS[self.position])
            signals.append(self.position)
        if self.beside >= 0.5:
            why.append("beside other lines that repeat")
            signals.append("beside")
        counts = {"site": site, "documents": self.documents, "of": self.of}
        return {**counts, "signals": signals, "why": ", ".join(why)}


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
        own = _fold(title) if title else ""
        matched = {i: e for i, e in matched.items() if not e.keep and not (own and _is_title(_fold(lines[i]), own))}
        chosen = _choose(matched, values)
        hits = [_hit(i, site or "", matched[i]) for i in sorted(chosen)]
        blocks = _find_blocks(hits, matched, lines, own)
        return sorted(hits + blocks, key=lambda hit: hit.index) if blocks else hits

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
        rows = sorted(self._rows(), key=lambda row: (row["site"], row["text"]))
        header = {"format": FORMAT, "version": VERSION}
        return b"".join(json.dumps(row, ensure_ascii=False).encode() + b"\n" for row in (header, *rows))

    def _rows(self) -> Iterator[dict[str, Any]]:
        for site, known in self.entries.items():
            for entry in known.values():
                if not entry.text:
                    raise ValueError("entries have no text yet: call with_examples first")
                row: dict[str, Any] = {"site": site, "text": entry.text}
                if entry.keep:
                    row["keep"] = True
                elif entry.when != "always" or entry.of:
                    row["when"] = entry.when
                if entry.of:
                    row |= {"documents": entry.documents, "of": entry.of}
                    row |= {"position": entry.position, "beside": entry.beside}
                if entry.block:
                    row["block"] = entry.block
                if entry.when == "beside":
                    row |= {"after": entry.after_text} if entry.after_text else {}
                    row |= {"before": entry.before_text} if entry.before_text else {}
                yield row

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
        rows = [(n, _parse(line, n, file)) for n, line in enumerate(data.split(b"\n"), 1) if line.strip()]
        if not rows or rows[0][1].get("format") != FORMAT:
            raise ConfigError(
                "is not a profile", file=file, place="1", remedy=f'begin it with {{"format": "{FORMAT}", "version": 1}}'
            )
        if rows[0][1].get("version") != VERSION:
            found = rows[0][1].get("version")
            raise ConfigError(
                f"version {found!r}, this program reads {VERSION}", file=file, place="1", remedy="learn it again"
            )
        read = [_entry(row, n, file) for n, row in rows[1:]]
        texts = [text for _, entry in read for text in (entry.text, entry.after_text, entry.before_text)]
        values = skeletons(texts).tolist() if texts else []
        entries: dict[str, dict[int, Entry]] = {}
        for k, (site, entry) in enumerate(read):
            value, after, before = values[3 * k : 3 * k + 3]
            if not value:
                raise ConfigError(
                    f"text {entry.text!r} has no letter or figure",
                    file=file,
                    place=str(rows[k + 1][0]),
                    remedy="delete the line",
                )
            known = entries.setdefault(site, {})
            if value not in known or entry.keep or not known[value].keep:
                known[value] = replace(entry, after=after, before=before)
        return cls(entries, skeletons)


def _choose(matched: Mapping[int, Entry], values: list[int]) -> set[int]:
    """Lines to report. Repeats on what the strips leave, so that a second run finds nothing new."""
    chosen = {i for i, entry in matched.items() if entry.when != "beside"}
    weak = {i for i, entry in matched.items() if entry.when == "beside"}
    gone = {i for i in chosen if matched[i].when == "always"}
    alive = list(range(len(values)))
    while weak:
        fresh = set()
        for place, i in enumerate(alive):
            if i not in weak:
                continue
            above = alive[place - 1] if place else -1
            below = alive[place + 1] if place + 1 < len(alive) else -1
            if _stands_as_learned(i, above, below, matched, values, weak | gone):
                fresh.add(i)
        chosen |= fresh
        weak -= fresh
        if not fresh and not gone:
            break
        gone |= fresh
        alive = [i for i in alive if i not in gone]
        gone = set()
    return chosen


def _stands_as_learned(
    i: int,
    above: int,
    below: int,
    matched: Mapping[int, Entry],
    values: list[int],
    near: set[int],
) -> bool:
    entry = matched[i]
    if entry.after and above >= 0 and values[above] == entry.after:
        return True
    if entry.before and below >= 0 and values[below] == entry.before:
        return True
    # A headline in a list stands between others; the document's own has the article below it.
    return above in near and below in near


def _find_blocks(hits: list[Hit], matched: Mapping[int, Entry], lines: Sequence[str], title: str) -> list[Hit]:
    """Headlines between a heading that is known to list other stories and the next piece of furniture."""
    stripped = [hit.index for hit in hits if hit.action == "strip"]
    heads = [(i, k) for i, k in pairwise(stripped) if 1 < k - i <= 1 + 2 * matched[i].block]
    if not heads:
        return []
    gone = set(stripped)
    above = np.cumsum([len(line) if i not in gone and is_body(line) else 0 for i, line in enumerate(lines)])
    found = []
    for i, k in heads:
        run = range(i + 1, k)
        if above[i] < TAIL_SHARE * max(above[-1], 1) or any(is_body(lines[j]) for j in run):
            continue
        if title and any(_is_title(_fold(lines[j]), title) for j in run):
            continue
        evidence = matched[i].evidence(hits[0].evidence["site"])
        evidence["signals"] = ["block", *evidence["signals"]]
        evidence["why"] = f"listed below {lines[i]!r}, which is " + evidence["why"]
        found += [Hit(j, CODE, "strip", 0.85, evidence) for j in run]
    return found


def _hit(index: int, site: str, entry: Entry) -> Hit:
    share = entry.documents / entry.of if entry.of else 1.0
    base = {"always": 0.9, "beside": 0.8, "flag": 0.4}[entry.when]
    return Hit(
        index=index,
        code=CODE,
        action="flag" if entry.when == "flag" else "strip",
        confidence=round(base + 0.09 * share, 3),
        evidence=entry.evidence(site),
    )


def _fold(text: str) -> str:
    return " ".join(text.casefold().split())


def _is_title(line: str, title: str) -> bool:
    """Whether ``line`` is the title, or all of it but a suffix such as " | Example News"."""
    return line == title or (2 * len(line) >= len(title) and title.startswith(line))


def _parse(line: bytes, number: int, file: str) -> dict[str, Any]:
    try:
        row = json.loads(line.decode("utf-8-sig" if number == 1 else "utf-8"))
    except (UnicodeDecodeError, ValueError, RecursionError) as error:
        raise ConfigError(f"not valid JSON: {error}", file=file, place=str(number), remedy="mend the line") from None
    if not isinstance(row, dict):
        raise ConfigError("not a JSON object", file=file, place=str(number), remedy='write {"site": …, "text": …}')
    return row


def _entry(row: dict[str, Any], number: int, file: str) -> tuple[str, Entry]:
    place = str(number)
    for key, value in row.items():
        if key not in _FIELDS:
            raise ConfigError(f"unknown field {key!r}", file=file, place=place, remedy="one of " + ", ".join(_FIELDS))
        if not isinstance(value, _FIELDS[key]) or (isinstance(value, bool) and key != "keep"):
            wanted = {bool: "true or false", int: "a number", str: "a text in quotes"}[_FIELDS[key][0]]
            raise ConfigError(f"{key} is {value!r}", file=file, place=place, remedy=f"give {key} {wanted}")
    for key in ("site", "text"):
        if not row.get(key, "").strip():
            raise ConfigError(f"{key} is missing", file=file, place=place, remedy='write {"site": …, "text": …}')
    if row.get("when", "always") not in WHENS:
        raise ConfigError(f"when is {row['when']!r}", file=file, place=place, remedy="one of " + ", ".join(WHENS))
    if row.get("position", "inside") not in ("", *_POSITIONS):
        raise ConfigError(
            f"position is {row['position']!r}", file=file, place=place, remedy="one of " + ", ".join(_POSITIONS)
        )
    return row["site"], Entry(
        text=row["text"],
        when=row.get("when", "always"),
        documents=row.get("documents", 0),
        of=row.get("of", 0),
        position=row.get("position", ""),
        beside=float(row.get("beside", 0.0)),
        block=row.get("block", 0),
        keep=row.get("keep", False),
        after_text=row.get("after", ""),
        before_text=row.get("before", ""),
    )
