"""The tables of an index in memory: numpy columns that grow, and the compiled lookups over them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

import numpy as np
from numpy.typing import NDArray

from dedup.config import Settings
from dedup.index.protocol import Earlier, Entry
from dedup.similarity import Sketches
from dedup.similarity.verification import threshold_ratio

CELLS_A_HEAD = 1.5
"""Load of the hash table: a chain's mean length against four bytes a head."""
_FIRST = 1024
_REBUILD_FROM = 4096


class Table:
    """Documents and their rows in order, with buckets; not safe to share between threads.

    Document places count from 0 in the order of ``add`` and are never given twice.
    """

    def __init__(self, settings: Settings) -> None:
        from dedup.index import kernel

        self.settings = settings
        self._kernel = kernel
        self._bands = settings.bands[0]
        self._above, self._below = threshold_ratio(settings.threshold)
        self._clear()

    def _clear(self) -> None:
        n = _FIRST
        self._counters = np.zeros(self._kernel.COUNTERS, np.int64)
        self._counters[[self._kernel.HEADS, self._kernel.KEY_HEADS]] = 1
        self._keys = np.empty((n, 2), np.uint64)
        self._skeletons = np.empty(n, np.uint64)
        self._documents = np.empty(n, np.uint32)
        self._paragraphs = np.empty(n, np.uint32)
        self._representatives = np.empty(n, np.uint32)
        self._starts = np.empty(n, np.int64)
        self._lengths = np.empty(n, np.uint32)
        self._row_block = np.empty(n, np.uint32)
        self._key_heads = np.zeros(n, np.uint32)
        self._key_links = np.empty(n, np.uint32)
        self._shingles = np.empty(16 * n, np.uint32)
        self._cells = np.empty(n * self._bands, np.uint64)
        self._block_row = np.empty(n, np.uint32)
        self._heads = np.zeros(n, np.uint32)
        self.names: list[str | None] = []
        """By place; None for a forgotten document."""
        self.sites: list[str | None] = []
        self.tags: list[float] = []
        """What the home wants to know of each document."""
        self.firsts: list[int] = []
        """The first row of each document."""
        self._places: dict[str, int | list[int]] = {}
        self._known_sites: dict[str, str] = {}
        self.dead = 0
        self.forgotten = 0

    def __len__(self) -> int:
        return int(self._counters[self._kernel.ROWS])

    @property
    def overflow(self) -> int:
        """Memberships that the bucket cap turned away."""
        return int(self._counters[self._kernel.OVERFLOW])

    @property
    def documents(self) -> int:
        """Documents that are remembered."""
        return len(self.names) - self.forgotten

    @property
    def paragraphs(self) -> int:
        """Rows that are remembered."""
        return len(self) - self.dead

    @property
    def nbytes(self) -> int:
        """Bytes of the columns, spare room included."""
        return sum(value.nbytes for value in self.__dict__.values() if isinstance(value, np.ndarray))

    def add(self, entry: Entry, tag: float, *, match: bool = True) -> list[Earlier]:
        """Remember ``entry``; the earliest match of each row that has one, none looked for without ``match``."""
        self._make_room(len(entry.sketches), len(entry.sketches.shingles))
        place = len(self.names)
        first = len(self)
        matched, jaccard = self._remember(entry.sketches, entry.paragraphs, place, match)
        self._enter(entry.id, entry.site, first, tag)
        return self._earlier(entry, matched, jaccard, place) if match else []

    def query(self, entry: Entry) -> list[Earlier]:
        """What ``add`` would tell."""
        self._make_room(len(entry.sketches), len(entry.sketches.shingles))
        place = len(self.names)
        first = len(self)
        matched, jaccard = self._remember(entry.sketches, entry.paragraphs, place, True)
        found = self._earlier(entry, matched, jaccard, place)
        self._kernel.take_back(
            first, self._counters, self._keys, self._representatives, self._starts, self._row_block,
            self._key_heads, self._key_links, self._cells, self._block_row, self._heads, self._bands,
        )  # fmt: skip
        return found

    def _remember(
        self, sketches: Sketches, paragraphs: NDArray[np.int64], place: int, match: bool
    ) -> tuple[NDArray[np.int64], NDArray[np.float32]]:
        n = len(sketches)
        matched = np.empty(n, np.int64)
        jaccard = np.empty(n, np.float32)
        self._kernel.remember(
            self._counters, self._keys, self._skeletons, self._documents, self._paragraphs, self._representatives,
            self._starts, self._lengths, self._row_block, self._key_heads, self._key_links, self._shingles,
            self._cells, self._block_row, self._heads,
            sketches.keys, sketches.skeletons, sketches.offsets, sketches.shingles, sketches.bands, paragraphs,
            place, self.settings.bucket_cap, self._above, self._below, match, matched, jaccard,
        )  # fmt: skip
        return matched, jaccard

    def _enter(self, id: str, site: str | None, first: int, tag: float) -> None:
        place = len(self.names)
        self.names.append(id)
        self.sites.append(None if site is None else self._known_sites.setdefault(site, site))
        self.tags.append(tag)
        self.firsts.append(first)
        known = self._places.setdefault(id, place)
        if isinstance(known, list):
            known.append(place)
        elif known != place:
            self._places[id] = [known, place]

    def _earlier(
        self, entry: Entry, matched: NDArray[np.int64], jaccard: NDArray[np.float32], place: int
    ) -> list[Earlier]:
        found = []
        for i in np.flatnonzero(matched >= 0).tolist():
            row = int(matched[i])
            number = int(self._documents[row])
            same = number == place
            similar = float(jaccard[i])
            template = bool(
                self._skeletons[row] == entry.sketches.skeletons[i]
                and (self._keys[row] != entry.sketches.keys[i]).any()
            )
            found.append(
                Earlier(
                    i,
                    number,
                    entry.id if same else str(self.names[number]),
                    int(self._paragraphs[row]),
                    similar,
                    template,
                    same,
                    same or self.sites[number] == entry.site,
                )
            )
        return found

    def places(self, id: str) -> list[int]:
        """The places of the documents of that id."""
        known = self._places.get(id, [])
        return list(known) if isinstance(known, list) else [known]

    def rows(self, place: int) -> range:
        """The rows of a document."""
        end = self.firsts[place + 1] if place + 1 < len(self.firsts) else len(self)
        return range(self.firsts[place], end)

    def stored(self, place: int) -> tuple[NDArray[np.uint32], NDArray[np.uint64]]:
        """The paragraphs and match keys of a document's rows."""
        rows = slice(self.rows(place).start, self.rows(place).stop)
        return self._paragraphs[rows], self._keys[rows]

    def forget(self, places: Iterable[int]) -> int:
        """Forget documents; how many there were. Afterwards all is as if they had never come, but for numbers."""
        gone = [place for place in places if self.names[place] is not None]
        if not gone:
            return 0
        rows = len(self)
        dead = np.zeros(rows, np.uint8)
        for place in gone:
            span = self.rows(place)
            dead[span.start : span.stop] = 1
            self._leave(place)
        self._bury(dead)
        if self.dead > _REBUILD_FROM and self.dead * 2 > rows:
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
        self.names[place] = None
        self.sites[place] = None
        self.forgotten += 1

    def _bury(self, dead: NDArray[np.uint8]) -> None:
        kernel = self._kernel
        heirs = np.empty(len(dead), np.int64)
        leaders = np.flatnonzero((dead == 1) & (self._representatives[: len(dead)] == np.arange(len(dead))))
        self.dead += kernel.find_heirs(len(dead), dead, self._representatives, heirs)
        full: set[tuple[int, int]] = set()
        for row in leaders.tolist():
            self._succeed(row, int(heirs[row]), full)
        if full:
            self._refill(full)

    def _succeed(self, row: int, heir: int, full: set[tuple[int, int]]) -> None:
        """Put ``heir`` in the place of a dead representative, or take the row out of the tables."""
        kernel, none = self._kernel, self._kernel.NONE
        kernel.replace_key(row, heir, self._counters, self._keys, self._key_heads, self._key_links)
        block = int(self._row_block[row])
        if block == none:
            return
        self._row_block[row] = none
        scratch = np.empty(0, np.int64)
        cap = self.settings.bucket_cap
        for band in range(self._bands):
            at = block * self._bands + band
            if kernel.members(at, self._bands, self._counters, self._cells, self._heads, scratch) >= cap:
                full.add((band, int(self._cells[at] >> kernel.U32)))
            if heir < 0 and not kernel.unlink(at, self._counters, self._cells, self._heads):
                self._counters[kernel.OVERFLOW] -= 1
        if heir >= 0:
            self._row_block[heir] = block
            self._block_row[block] = heir
            self._starts[heir], self._lengths[heir] = self._starts[row], self._lengths[row]
        else:
            self._block_row[block] = none

    def _refill(self, full: set[tuple[int, int]]) -> None:
        """Make buckets that were full hold the first ``bucket_cap`` of their members again."""
        kernel = self._kernel
        blocks = int(self._counters[kernel.BLOCKS])
        cells = self._cells[: blocks * self._bands].reshape(blocks, self._bands)
        alive = self._block_row[:blocks] != kernel.NONE
        by_band: dict[int, list[int]] = {}
        for band, key in full:
            by_band.setdefault(band, []).append(key)
        for band, wanted in by_band.items():
            column = cells[:, band] >> kernel.U32
            hits = np.flatnonzero(alive & np.isin(column, np.array(wanted, np.uint64)))
            order = np.lexsort((self._block_row[hits], column[hits]))
            hits = hits[order]
            keys = column[hits]
            rank = np.arange(len(hits)) - np.searchsorted(keys, keys)
            for block, place in zip(hits.tolist(), rank.tolist(), strict=True):
                self._set_linked(block * self._bands + band, place < self.settings.bucket_cap)

    def _set_linked(self, at: int, linked: bool) -> None:
        kernel = self._kernel
        turned = int(self._cells[at] & kernel.LOW) == kernel.TURNED
        if linked and turned:
            kernel.relink(at, self._counters, self._cells, self._heads)
            self._counters[kernel.OVERFLOW] -= 1
        elif not linked and not turned:
            kernel.unlink(at, self._counters, self._cells, self._heads)
            self._counters[kernel.OVERFLOW] += 1

    def rebuild(self) -> None:
        """Give back the room of forgotten rows. Places of documents change; their order does not."""
        old = Table.__new__(Table)
        old.__dict__.update(self.__dict__)
        self._clear()
        for entry, tag in old.entries():
            self.add(entry, tag, match=False)

    def entries(self) -> Iterator[tuple[Entry, float]]:
        """Every remembered document and its tag, in order. Rows that only repeat another come without shingles."""
        kernel = self._kernel
        for place, name in enumerate(self.names):
            if name is None:
                continue
            span = self.rows(place)
            rows = np.arange(span.start, span.stop)
            lengths = np.where(self._representatives[rows] == rows, self._lengths[rows], 0)
            offsets = np.zeros(len(rows) + 1, np.int64)
            np.cumsum(lengths, out=offsets[1:])
            parts = [
                self._shingles[s : s + n] for s, n in zip(self._starts[rows].tolist(), lengths.tolist(), strict=True)
            ]
            bands = np.zeros((len(rows), self._bands), np.uint32)
            for i, block in enumerate(self._row_block[rows].tolist()):
                if block != kernel.NONE:
                    cells = self._cells[block * self._bands : (block + 1) * self._bands]
                    bands[i] = cells >> kernel.U32
            shingles = np.concatenate(parts) if parts else np.empty(0, np.uint32)
            sketches = Sketches(
                self._keys[rows], self._skeletons[rows], np.zeros(len(rows), np.uint32), offsets, shingles, bands,
                self.settings.num_perm, self.settings.seed,
            )  # fmt: skip
            yield Entry(name, self.sites[place], self._paragraphs[rows].astype(np.int64), sketches), self.tags[place]

    def _make_room(self, rows: int, shingles: int) -> None:
        kernel, counters = self._kernel, self._counters
        need = int(counters[kernel.ROWS]) + rows
        if need > len(self._skeletons):
            size = _more(need)
            self._keys.resize((size, 2), refcheck=False)
            for column in (
                self._skeletons, self._documents, self._paragraphs, self._representatives, self._starts,
                self._lengths, self._row_block, self._key_links,
            ):  # fmt: skip
                column.resize(size, refcheck=False)
        blocks = int(counters[kernel.BLOCKS]) + rows
        if blocks > len(self._block_row):
            size = _more(blocks)
            self._block_row.resize(size, refcheck=False)
            self._cells.resize(size * self._bands, refcheck=False)
        if int(counters[kernel.SHINGLES]) + shingles > len(self._shingles):
            self._shingles.resize(_more(int(counters[kernel.SHINGLES]) + shingles), refcheck=False)
        if need > len(self._key_heads):
            self._key_heads.resize(_more(need), refcheck=False)
        heads = int(blocks * self._bands / CELLS_A_HEAD) + 1
        if heads > len(self._heads):
            self._heads.resize(_more(heads), refcheck=False)
        if need > counters[kernel.KEY_HEADS]:
            kernel.grow_keys(need, counters, self._keys, self._key_heads, self._key_links)
        if heads > counters[kernel.HEADS]:
            kernel.grow(heads, counters, self._heads, self._cells)


def _more(need: int) -> int:
    # realloc moves large blocks by remapping pages; the new part is written with zeros, so it is kept small.
    return need + need // 16 + _FIRST
