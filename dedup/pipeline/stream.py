"""The crawler's entry: one document at a time, with a memory of those before."""

from __future__ import annotations

import asyncio
import os
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from threading import Lock
from types import TracebackType
from typing import TYPE_CHECKING, Self

from dedup.config import Settings
from dedup.errors import UsageError
from dedup.index import Earlier, Entry, Index, open_index
from dedup.model import Cleaned, Document
from dedup.pipeline.against import as_found, copy_of
from dedup.pipeline.finish import finish
from dedup.pipeline.scan import Scanner
from dedup.pipeline.scanned import Scanned
from dedup.pipeline.verdicts import as_action

if TYPE_CHECKING:
    from dedup.rules.counter import FurnitureCounter
    from dedup.rules.profile import Profile
    from dedup.similarity import Sketches


class Deduplicator:
    """Says of each document, as it comes, what one batch run over all documents so far would say.

    ``index`` is where seen paragraphs live: None for this process's memory, a path for a file that several processes
    of one host may share, ``redis://…`` for many hosts, or an open ``index.Index`` (which stays the caller's to
    close). ``keep`` is how long documents are remembered ("30 days"; None: for ever).

    The order of documents is the order in which ``add`` takes them; ``Settings.order`` is of no account here.
    Safe to share between threads. All state is in this object and its index.

    Furniture is stripped by a ``profile`` as in a batch. Without one (and with ``Settings.furniture``) it is counted as
    documents come, by this object alone, and flagged, never stripped: what repeats is known only once it has repeated,
    so stripping would treat the first pages of a site otherwise than the later ones.

    Raises IndexMismatchError, IndexDamagedError, UsageError where the index cannot be opened so.

    >>> quake = "The quake struck at dawn and was felt in all three valleys, officials said."
    >>> with Deduplicator() as seen:
    ...     first = seen.add(Document("a", quake, site="a.com"))
    ...     second = seen.add(Document("b", quake, site="b.com"))
    >>> first.copy_of, second.copy_of
    (None, ('a', 1.0))
    >>> [(m.earlier, m.jaccard, m.kind) for m in second.duplicates]
    [(('a', 0), 1.0, 'syndicated')]
    """

    def __init__(
        self,
        index: str | os.PathLike[str] | Index | None = None,
        settings: Settings | None = None,
        profile: Profile | None = None,
        *,
        keep: str | float | None = None,
    ) -> None:
        self.settings = settings or Settings()
        self.profile = profile
        self._scanner = Scanner(self.settings)
        self._owned = index is None or isinstance(index, (str, os.PathLike))
        self.index: Index = (
            open_index(index, self.settings, keep=keep)
            if index is None or isinstance(index, (str, os.PathLike))
            else index
        )
        self._counter: FurnitureCounter | None = None
        if self.settings.furniture and profile is None:
            from dedup.rules.counter import FurnitureCounter

            self._counter = FurnitureCounter()
        self._thread: ThreadPoolExecutor | None = None
        self._lock = Lock()
        self._closed = False

    def add(self, document: Document | str) -> Cleaned:
        """The outcome for ``document``, which is remembered from then on.

        The same id may come again: then it is another version of the document, compared with the first.
        A plain text gets the id "text". Raises UsageError once closed.
        """
        item, sketches = self._scan(document)
        found = self.index.add(_entry(item, sketches)).earlier
        self._flag_furniture(item, sketches, count=True)
        return self._finish(item, sketches, found)

    def query(self, document: Document | str) -> Cleaned:
        """What ``add`` would answer; nothing is remembered."""
        item, sketches = self._scan(document)
        found = self.index.query(_entry(item, sketches)).earlier
        self._flag_furniture(item, sketches, count=False)
        return self._finish(item, sketches, found)

    def forget(self, id: str) -> int:
        """Forget every document of that id; how many there were.

        Later answers are those of a Deduplicator that never saw them: the earliest copy that is left stands in for a
        forgotten original. Answers already given do not change.
        """
        self._check_open()
        return self.index.forget(id)

    async def aadd(self, document: Document | str) -> Cleaned:
        """``add`` on a thread of this object, in the order of calls, so that the event loop never waits.

        Cancelling the wait does not undo the addition.
        """
        return await asyncio.wrap_future(self._executor().submit(self.add, document))

    async def aquery(self, document: Document | str) -> Cleaned:
        """``query`` on the same thread."""
        return await asyncio.wrap_future(self._executor().submit(self.query, document))

    async def aforget(self, id: str) -> int:
        """``forget`` on the same thread."""
        return await asyncio.wrap_future(self._executor().submit(self.forget, id))

    def flush(self) -> None:
        """Make all that was added survive a loss of power, where the index can."""
        self._check_open()
        self.index.flush()

    def close(self) -> None:
        """Finish what ``aadd`` began and close the index, if this object opened it. Twice is once."""
        with self._lock:
            if self._closed:
                return
            thread, self._thread = self._thread, None
        if thread is not None:
            thread.shutdown(wait=True)
        self._closed = True
        if self._owned:
            self.index.close()

    async def aclose(self) -> None:
        """``close`` without holding up the event loop."""
        await asyncio.get_running_loop().run_in_executor(None, self.close)

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        await self.aclose()

    def _executor(self) -> ThreadPoolExecutor:
        with self._lock:
            self._check_open()
            if self._thread is None:
                self._thread = ThreadPoolExecutor(1, thread_name_prefix="dedup")
            return self._thread

    def _check_open(self) -> None:
        if self._closed:
            raise UsageError("this Deduplicator is closed", remedy="make another one")

    def _scan(self, document: Document | str) -> tuple[Scanned, Sketches]:
        self._check_open()
        if isinstance(document, str):
            document = Document("text", document)
        scan = self._scanner.scan((document,))
        return scan.scanned[0], scan.sketches

    def _flag_furniture(self, item: Scanned, sketches: Sketches, *, count: bool) -> None:
        action = self.settings.action("SITE401", "flag")
        site, title = item.document.site, item.document.title
        if self._counter is None or site is None or action is None:
            return
        lines = [item.segments.lines[i] for i in item.rows]
        with self._lock:
            if count:
                own = int(self._scanner.sketcher.sketch([title]).skeletons[0]) if title else 0
                columns = {"skeletons": sketches.skeletons, "keys": sketches.keys[:, 0]}
                boxed, stripped = item.boxed(), item.stripped
                self._counter.add(site, lines, **columns, title=own, boxed=boxed, stripped=stripped)
            hits = self._counter.find(site, lines, title=title, skeletons=sketches.skeletons)
        self._scanner.take(item, [replace(hit, action=as_action(action)) for hit in hits], item.rows)

    def _finish(self, item: Scanned, sketches: Sketches, found: list[Earlier]) -> Cleaned:
        return finish(
            self._scanner,
            item,
            [as_found(one) for one in found],
            copy_of(found, sketches, self.settings.copy_share),
            self.profile,
        )


def _entry(item: Scanned, sketches: Sketches) -> Entry:
    import numpy as np

    return Entry(item.document.id, item.document.site, np.array(item.rows, np.int64), sketches)
