"""Documents and their rows in memory, with the compiled lookups over them."""

from __future__ import annotations

from array import array
from bisect import bisect_left
from collections.abc import Iterable, Iterator

import numpy as np
from numpy.typing import NDArray

from dedup.config import Settings
from dedup.index.columns import Columns
from dedup.index.forgetting import bury
from dedup.index.protocol import Answer, Earlier, Entry
from dedup.similarity import Sketches
from dedup.similarity.verification import threshold_ratio

_REBUILD_FROM = 4096


class Table:
    """Documents in order, each at a place counted from 0; ``rebuild`` changes places. Not safe between threads."""

    def __init__(self, settings: Settings) -> None:
        self.settings = settings
        self._above, self._below = threshold_ratio(settings.threshold)
        self._clear()

    def _clear(self) -> None:
        self._columns = Columns(self.settings.bands[0])
        self.names: list[str | None] = []
        """By place; None for a forgotten document."""
        self.sites: list[str | None] = []
        self.numbers = array("q")
        """By place, rising."""
        self.seen = array("d")
        """By place: seconds since 1970."""
        self._firsts = array("q")
        self._places: dict[str, int | list[int]] = {}
        self._known_sites: dict[str, str] = {}
        self._dead = 0
        self._forgotten = 0

    @property
    def overflow(self) -> int:
        """Memberships that the bucket cap turned away."""
        return self._columns.overflow

    @property
    def documents(self) -> int:
        """Documents that are remembered."""
        return len(self.names) - self._forgotten

    @property
    def paragraphs(self) -> int:
        """Rows that are remembered."""
        return self._columns.rows - self._dead

    @property
    def nbytes(self) -> int:
        """Bytes of the columns, spare room included."""
        return self._columns.nbytes

    def reserve(self, paragraphs: int) -> None:
        """Make room for what is about to be read."""
        self._columns.make_room(paragraphs, 0)

    @property
    def next_number(self) -> int:
        """A number above all others."""
        return self.numbers[-1] + 1 if self.numbers else 1

    def add(self, entry: Entry, number: int, seen: float, *, match: bool = True) -> Answer:
        """Remember ``entry``; its earlier ones are not looked for without ``match``."""
        first = self._columns.rows
        matched, jaccard = self._remember(entry, match)
        earlier = self._earlier(entry, matched, jaccard, number) if match else []
        self._enter(entry, number, seen, first)
        return Answer(number, earlier)

    def query(self, entry: Entry) -> Answer:
        """What ``add`` would tell."""
        first = self._columns.rows
        matched, jaccard = self._remember(entry, True)
        earlier = self._earlier(entry, matched, jaccard, self.next_number)
        self._columns.take_back(first)
        return Answer(self.next_number, earlier)

    def _remember(self, entry: Entry, match: bool) -> tuple[NDArray[np.int64], NDArray[np.float32]]:
        sketches = entry.sketches
        n = len(sketches)
        self._columns.make_room(n, len(sketches.shingles))
        matched = np.empty(n, np.int64)
        jaccard = np.empty(n, np.float32)
        self._columns.remember(
            sketches.keys, sketches.skeletons, sketches.offsets, sketches.shingles, sketches.bands, entry.paragraphs,
            len(self.names), self.settings.bucket_cap, self._above, self._below, match, matched, jaccard,
        )  # fmt: skip
        return matched, jaccard

    def _enter(self, entry: Entry, number: int, seen: float, first: int) -> None:
        place = len(self.names)
        self.names.append(entry.id)
        self.sites.append(None if entry.site is None else self._known_sites.setdefault(entry.site, entry.site))
        self.numbers.append(number)
        self.seen.append(seen)
        self._firsts.append(first)
        known = self._places.setdefault(entry.id, place)
        if isinstance(known, list):
            known.append(place)
        elif known != place:
            self._places[entry.id] = [known, place]

    def _earlier(
        self, entry: Entry, matched: NDArray[np.int64], jaccard: NDArray[np.float32], number: int
    ) -> list[Earlier]:
        c, here = self._columns, len(self.names)
        found = []
        for i in np.flatnonzero(matched >= 0).tolist():
            row = int(matched[i])
            place = int(c.documents[row])
            paragraph, similar = int(c.paragraphs[row]), float(jaccard[i])
            template = bool(
                c.skeletons[row] == entry.sketches.skeletons[i] and (c.keys[row] != entry.sketches.keys[i]).any()
            )
            if place == here:
                found.append(Earlier(i, number, entry.id, paragraph, similar, template, True, True))
            else:
                same_site = self.sites[place] == entry.site
                name = str(self.names[place])
                found.append(Earlier(i, self.numbers[place], name, paragraph, similar, template, False, same_site))
        return found

    def places(self, id: str) -> list[int]:
        """The places of the documents of that id."""
        known = self._places.get(id, [])
        return list(known) if isinstance(known, list) else [known]

    def places_of(self, numbers: Iterable[int]) -> list[int]:
        """The places of the documents with these numbers, those that are there."""
        found = ((bisect_left(self.numbers, number), number) for number in numbers)
        return [place for place, number in found if place < len(self.numbers) and self.numbers[place] == number]

    def rows(self, place: int) -> slice:
        """The rows of a document."""
        end = self._firsts[place + 1] if place + 1 < len(self._firsts) else self._columns.rows
        return slice(self._firsts[place], end)

    def stored(self, place: int) -> tuple[NDArray[np.uint32], NDArray[np.uint64]]:
        """The paragraphs and match keys of a document's rows."""
        rows = self.rows(place)
        return self._columns.paragraphs[rows], self._columns.keys[rows]

    def forget(self, places: Iterable[int]) -> int:
        """Forget documents; how many there were. Afterwards all is as if they had never come, but for numbers."""
        gone = [place for place in places if self.names[place] is not None]
        if not gone:
            return 0
        dead = np.zeros(self._columns.rows, np.uint8)
        for place in gone:
            dead[self.rows(place)] = 1
            self._leave(place)
        self._dead += bury(self._columns, dead, self.settings.bucket_cap)
        if self._dead > _REBUILD_FROM and self._dead * 2 > len(dead):
            self.rebuild()
        return len(gone)

    def _leave(self, place: int) -> None:
        name = self.names[place]
        assert name is not None
        left = [p for p in self.places(name) if p != place]
        if left:
            self._places[name] = left if len(left) > 1 else left[0]
        else:
            del self._places[name]
        self.names[place] = self.sites[place] = None
        self._forgotten += 1

    def rebuild(self) -> None:
        """Give back the room of forgotten rows."""
        old = Table.__new__(Table)
        old.__dict__.update(self.__dict__)
        self._clear()
        for place, entry in old.entries():
            self.add(entry, old.numbers[place], old.seen[place], match=False)

    def entries(self) -> Iterator[tuple[int, Entry]]:
        """Every remembered document with its place, in order. Rows that only repeat another come without shingles."""
        c = self._columns
        for place, name in enumerate(self.names):
            if name is None:
                continue
            span = self.rows(place)
            rows = np.arange(span.start, span.stop)
            shingles, offsets = c.shingles_of(rows)
            sketches = Sketches(
                c.keys[span].copy(), c.skeletons[span].copy(), np.zeros(len(rows), np.uint32), offsets, shingles,
                c.bands_of(rows), self.settings.num_perm, self.settings.seed,
            )  # fmt: skip
            yield place, Entry(name, self.sites[place], c.paragraphs[span].astype(np.int64), sketches)
