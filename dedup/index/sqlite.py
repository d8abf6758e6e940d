"""The home in a file: an SQLite database in WAL mode that several processes of one host share.

The file is a log of documents with their sketches and holds nothing derived, so there is nothing in it that a crash
could leave half done. Each process keeps the buckets of what it has read in a ``Table`` and reads what others have
added before it answers. A document's number is the order.
"""

from __future__ import annotations

import sqlite3
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import closing
from pathlib import Path
from threading import RLock

from dedup.config import Settings
from dedup.errors import IndexDamagedError, UsageError
from dedup.index.body import checksum, pack, unpack
from dedup.index.database import Database, Row
from dedup.index.memory import STEPS, hex_keys
from dedup.index.parameters import check, parameters_of, settings_from
from dedup.index.protocol import Answer, Entry, Info, Stored
from dedup.index.table import Table

_SWEEP = 500  # documents forgotten in one transaction, so that nobody waits for long
_EVENTS_KEPT = 100_000
_USUAL_ROW = 400  # bytes of a paragraph in a body; on the high side, for room is reserved by it
_LONGEST_UNSYNCED = 1.0  # seconds
_STATE = """SELECT (SELECT value FROM meta WHERE name = 'generation'),
    (SELECT min(event) FROM forgotten), (SELECT max(event) FROM forgotten)"""


class SQLiteIndex:
    """Remembers in the file ``path``, which is made where there is none.

    An addition that was answered is committed: it survives the death of this process. It survives a loss of power
    once the file was forced to disk, which happens with every ``group``-th addition, with the first after a second,
    and in ``flush`` and ``close``; ``group=1`` forces every one.

    Raises IndexMismatchError where the file was built with other parameters, IndexDamagedError where it is damaged or
    no database, UsageError where it is a database of something else.
    """

    def __init__(
        self,
        path: Path | str,
        settings: Settings,
        *,
        keep: float | None = None,
        group: int = 64,
        clock: Callable[[], float] = time.time,
    ) -> None:
        if group < 1:
            raise UsageError(f"group = {group} is out of range", remedy="give at least 1")
        self.path = Path(path)
        self._settings = settings
        self._wanted = parameters_of(settings)
        self._keep = keep
        self._group = group
        self._clock = clock
        self._lock = RLock()
        self._base = Database(self.path, self._wanted)
        try:
            self._parameters = self._base.parameters()
            check(self._parameters, self._wanted, str(self.path))
            self._unsynced = 0
            self._synced = time.monotonic()
            self._version = -1
            self._reset()
            self._catch_up()
            self._swept = clock()
            self._sweep()
        except BaseException:
            self._base.close()
            raise

    def _reset(self) -> None:
        self._table = Table(self._settings)
        self._last = 0
        self._last_event = 0
        self._generation: str | None = None

    def add(self, entry: Entry) -> Answer:
        """Remember ``entry``; see Index."""
        body = pack(entry)
        name, site = _encode(entry.id), None if entry.site is None else _encode(entry.site)
        with self._lock:
            self._sweep_when_due()
            self._catch_up()
            self._choose_sync()
            now = self._clock()
            with self._base.writing() as connection:
                self._catch_up()
                number = connection.execute(
                    "INSERT INTO document (name, site, seen, body, checksum) VALUES (?, ?, ?, ?, ?)",
                    (name, site, now, body, checksum(name, site or b"", body)),
                ).lastrowid
            assert number is not None
            answer = self._table.add(entry, number, now)
            self._last = number
            return answer

    def query(self, entry: Entry) -> Answer:
        """What ``add`` would tell."""
        with self._lock:
            self._catch_up()
            return self._table.query(entry)

    def forget(self, id: str) -> int:
        """Forget every document of that id; see Index. Other processes follow before their next answer."""
        with self._lock:
            with self._base.writing() as connection:
                rows = connection.execute("SELECT number FROM document WHERE name = ?", (_encode(id),)).fetchall()
                self._delete(connection, [number for (number,) in rows])
            self._unsynced += bool(rows)
            self._catch_up(own=True)
            return len(rows)

    def withdraw(self, numbers: Sequence[int]) -> int:
        """Forget single documents; see Index."""
        with self._lock:
            with self._base.writing() as connection:
                count = self._delete(connection, numbers)
            self._catch_up(own=True)
            return count

    @staticmethod
    def _delete(connection: sqlite3.Connection, numbers: Sequence[int]) -> int:
        gone = connection.executemany("DELETE FROM document WHERE number = ?", ((n,) for n in numbers)).rowcount
        connection.executemany("INSERT INTO forgotten (number) VALUES (?)", ((n,) for n in numbers))
        connection.execute(
            "DELETE FROM forgotten WHERE event <= (SELECT max(event) FROM forgotten) - ?", (_EVENTS_KEPT,)
        )
        return max(gone, 0)

    def _choose_sync(self) -> None:
        """In WAL mode a commit is forced to disk only under FULL, and with it all commits before."""
        due = self._unsynced + 1 >= self._group or time.monotonic() - self._synced >= _LONGEST_UNSYNCED
        self._base.synchronous(full=due)
        if due:
            self._unsynced = 0
            self._synced = time.monotonic()
        else:
            self._unsynced += 1

    def _catch_up(self, *, own: bool = False) -> None:
        """Read what other connections have added and forgotten (``own``: this one too)."""
        ((version,),) = self._base.rows("PRAGMA data_version")
        if version == self._version and not own:
            return
        self._version = version
        ((generation, oldest, newest),) = self._base.rows(_STATE)
        if generation != self._generation or (oldest is not None and oldest > self._last_event + 1):
            self._reset()
            # What was forgotten before is not in the file any more.
            self._generation, self._last_event = generation, newest or 0
            ((size,),) = self._base.rows("SELECT ifnull(sum(length(body)), 0) FROM document")
            self._table.reserve(size // _USUAL_ROW)
        self._read_documents()
        self._read_forgotten()

    def _read_documents(self) -> None:
        for row in self._base.documents(self._last):
            self._table.add(self._entry(row), row[0], row[5], match=False)
            self._last = row[0]

    def _entry(self, row: Row) -> Entry:
        return entry_of(self._base, row, self._settings)

    def _read_forgotten(self) -> None:
        events = self._base.rows("SELECT event, number FROM forgotten WHERE event > ?", (self._last_event,))
        if not events:
            return
        self._table.forget(self._table.places_of(number for _, number in events))
        self._last_event = events[-1][0]

    def _sweep_when_due(self) -> None:
        if self._keep is not None and self._clock() - self._swept >= self._keep / STEPS:
            self._sweep()

    def _sweep(self) -> None:
        """Forget what has outlived ``keep``."""
        if self._keep is None:
            return
        self._swept = self._clock()
        rows = [(0,)] * _SWEEP
        while len(rows) == _SWEEP:
            with self._base.writing() as connection:
                rows = connection.execute(
                    "SELECT number FROM document WHERE seen < ? ORDER BY seen LIMIT ?",
                    (self._swept - self._keep, _SWEEP),
                ).fetchall()
                if rows:
                    self._delete(connection, [number for (number,) in rows])
            self._unsynced += bool(rows)
        self._catch_up(own=True)

    def info(self) -> Info:
        """Counts and parameters; bytes are those of the file and its write-ahead log."""
        with self._lock:
            self._catch_up()
            table, size = self._table, self._base.size
            counts = (table.documents, table.paragraphs, table.overflow, size)
            return Info("sqlite", str(self.path), *counts, self._parameters)

    def verify(self) -> list[str]:
        """Check the database and every document; a sentence for each thing wrong. Changes nothing."""
        with self._lock:
            return self._base.verify(self._entry)

    def compact(self) -> None:
        """Forget what has outlived ``keep`` and give room back. Other processes read the file anew."""
        with self._lock:
            self._sweep()
            with self._base.writing() as connection:
                connection.execute("DELETE FROM forgotten")
                connection.execute("UPDATE meta SET value = CAST(value AS INTEGER) + 1 WHERE name = 'generation'")
            self._base.vacuum()
            self._generation = None
            self._catch_up(own=True)

    def export(self) -> Iterator[Stored]:
        """Every remembered document, in order."""
        with self._lock:
            self._catch_up()
            for row in self._base.documents():
                entry = self._entry(row)
                keys = hex_keys(entry.sketches.keys)
                yield Stored(row[0], entry.id, entry.site, row[5], tuple(entry.paragraphs.tolist()), keys)

    def flush(self) -> None:
        """Force all additions to disk."""
        with self._lock:
            if self._unsynced:
                self._base.synchronous(full=True)
                with self._base.writing() as connection:
                    # A commit that changes nothing writes nothing, and so syncs nothing.
                    connection.execute("UPDATE meta SET value = value + 1 WHERE name = 'flushes'")
                self._unsynced = 0
                self._synced = time.monotonic()

    def close(self) -> None:
        """Flush and close the file. Twice is once."""
        with self._lock:
            if self._base.open:
                try:
                    self.flush()
                finally:
                    self._base.close()


def verify_file(path: Path | str) -> list[str]:
    """``SQLiteIndex.verify`` for a file that may be too damaged to open as an index."""
    try:
        with closing(Database(path, None)) as base:
            settings = settings_from(base.parameters())
            return base.verify(lambda row: entry_of(base, row, settings))
    except IndexDamagedError as error:
        return [error.message]
    except (KeyError, TypeError, UsageError) as error:
        if isinstance(error, UsageError) and error.file is not None:
            raise
        return [f"the parameters make no sense: {error}"]


def entry_of(base: Database, row: Row, settings: Settings) -> Entry:
    """A stored document. Raises IndexDamagedError."""
    number, name, site, body, stored, _ = row
    try:
        if checksum(name, site or b"", body) != stored:
            raise ValueError("a wrong checksum")
        return unpack(body, _decode(name), None if site is None else _decode(site), settings)
    except (ValueError, TypeError) as error:
        raise base.damaged(f"document {number} has {error}") from None


def _encode(text: str) -> bytes:
    return text.encode("utf-8", "surrogatepass")


def _decode(data: bytes) -> str:
    return data.decode("utf-8", "surrogatepass")
