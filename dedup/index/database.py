"""The SQLite file itself: schema, transactions that wait their turn, errors in our words."""

from __future__ import annotations

import os
import random
import sqlite3
import time
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Any

import orjson

from dedup.errors import DedupError, IndexDamagedError, UsageError

Row = tuple[int, bytes, bytes | None, bytes, int, float]
"""(number, name, site, body, checksum, seen) of a document."""

APPLICATION_ID = 0x64647570  # "ddup", in the header of the file
PATIENCE = 120.0
"""Seconds to wait for a process that holds the file before it is reported."""
_CHECKPOINT = 4000  # pages of write-ahead log: a checkpoint in some thousand additions

_PAGE = 256

_SCHEMA = """
CREATE TABLE meta (name TEXT PRIMARY KEY, value) WITHOUT ROWID;
CREATE TABLE document (
    number INTEGER PRIMARY KEY AUTOINCREMENT,
    name BLOB NOT NULL,
    site BLOB,
    seen REAL NOT NULL,
    checksum INTEGER NOT NULL,
    body BLOB NOT NULL
);
CREATE INDEX document_name ON document (name);
CREATE INDEX document_seen ON document (seen);
CREATE TABLE forgotten (event INTEGER PRIMARY KEY AUTOINCREMENT, number INTEGER NOT NULL);
"""


class Database:
    """A connection of this process to the file at ``path``, made with ``parameters`` where it is new or empty."""

    def __init__(self, path: Path | str, parameters: Mapping[str, Any] | None) -> None:
        path = Path(path)
        self.path = path
        self.open = False
        if parameters is None and not path.exists():
            raise UsageError("there is no index", file=str(path), remedy="make one with dedup index build")
        if not path.parent.is_dir():
            raise UsageError("its folder does not exist", file=str(path), remedy="make the folder first")
        self._process = os.getpid()
        self._full: bool | None = None
        with self._translated():
            self.connection = sqlite3.connect(path, timeout=0, isolation_level=None, check_same_thread=False)
            self.open = True
            try:
                self._prepare(parameters)
            except BaseException:
                self.close()
                raise

    def _prepare(self, parameters: Mapping[str, Any] | None) -> None:
        connection = self.connection
        (tables,) = self._patiently(lambda: connection.execute("SELECT count(*) FROM sqlite_schema").fetchone())
        (owner,) = self._patiently(lambda: connection.execute("PRAGMA application_id").fetchone())
        if tables and owner != APPLICATION_ID:
            raise UsageError(
                "is a database of something else", file=str(self.path), remedy="name another file for the index"
            )
        self._patiently(lambda: connection.execute("PRAGMA journal_mode = WAL").fetchone())
        for pragma in ("cache_size = -8192", f"wal_autocheckpoint = {_CHECKPOINT}", "journal_size_limit = 67108864"):
            connection.execute(f"PRAGMA {pragma}").fetchone()
        self.synchronous(full=False)
        if not tables:
            self._create(parameters or {})

    def _create(self, parameters: Mapping[str, Any]) -> None:
        with self.writing() as connection:
            if connection.execute("SELECT count(*) FROM sqlite_schema").fetchone()[0]:
                return  # another process was faster
            for statement in _SCHEMA.split(";")[:-1]:
                connection.execute(statement)
            connection.execute(f"PRAGMA application_id = {APPLICATION_ID}")
            rows = [("parameters", orjson.dumps(dict(parameters)).decode()), ("generation", 1), ("flushes", 0)]
            connection.executemany("INSERT INTO meta VALUES (?, ?)", rows)

    def parameters(self) -> dict[str, Any]:
        """What the index was built with."""
        row = self.rows("SELECT value FROM meta WHERE name = 'parameters'")
        try:
            found = orjson.loads(row[0][0])
        except (ValueError, IndexError):
            raise self.damaged("the parameters cannot be read") from None
        if not isinstance(found, dict):
            raise self.damaged("the parameters are no table")
        return found

    def synchronous(self, *, full: bool) -> None:
        """Whether the next commits are forced to disk."""
        if full != self._full:
            self.connection.execute(f"PRAGMA synchronous = {'FULL' if full else 'NORMAL'}")
            self._full = full

    @contextmanager
    def writing(self) -> Iterator[sqlite3.Connection]:
        """A transaction that holds the file's write lock from the start; waits for its turn."""
        with self.guard() as connection:
            self._patiently(lambda: connection.execute("BEGIN IMMEDIATE"))
            try:
                yield connection
                self._patiently(lambda: connection.execute("COMMIT"))
            except BaseException:
                with suppress(sqlite3.Error):
                    connection.execute("ROLLBACK")
                raise

    def rows(self, query: str, values: tuple[Any, ...] = ()) -> list[Any]:
        """All rows of a query. Readers wait too: while another process mends the log after a crash, or closes it."""
        with self.guard() as connection:
            found: list[Any] = self._patiently(lambda: connection.execute(query, values).fetchall())
            return found

    @contextmanager
    def guard(self) -> Iterator[sqlite3.Connection]:
        """The connection, for use by the process that opened it; SQLite's errors become ours."""
        if not self.open:
            raise UsageError("the index is closed", file=str(self.path), remedy="open it again")
        if os.getpid() != self._process:
            raise UsageError(
                "the index was opened in another process",
                file=str(self.path),
                remedy="open it after the fork, once in each process",
            )
        with self._translated():
            yield self.connection

    def _patiently(self, step: Callable[[], Any]) -> Any:
        """Try until no other connection is in the way. Short random waits: SQLite's own are long and unfair."""
        until = time.monotonic() + PATIENCE
        wait = 0.0002
        while True:
            try:
                return step()
            except sqlite3.OperationalError as error:
                if _code(error) not in (sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED):
                    raise
                if time.monotonic() > until:
                    raise DedupError(
                        f"another process has held the index for {PATIENCE:.0f} seconds",
                        file=str(self.path),
                        remedy="see which process has the file open; a stopped one must go on or be ended",
                    ) from None
                time.sleep(random.uniform(0, wait))
                wait = min(wait * 1.5, 0.01)

    @contextmanager
    def _translated(self) -> Iterator[None]:
        try:
            yield
        except sqlite3.DatabaseError as error:
            code = _code(error)
            if code in (sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB):
                raise self.damaged(str(error)) from None
            raise DedupError(
                f"SQLite says: {error}",
                file=str(self.path),
                remedy="see whether the disk is full and the file may be written",
            ) from None

    def damaged(self, what: str) -> IndexDamagedError:
        """An error that says ``what`` is wrong and what to do; nothing is deleted."""
        return IndexDamagedError(
            what,
            file=str(self.path),
            remedy="see dedup index verify; put back a copy, or build the index anew beside it",
        )

    @property
    def size(self) -> int:
        """Bytes of the file and its write-ahead log."""
        names = (self.path, self.path.with_name(self.path.name + "-wal"))
        return sum(name.stat().st_size for name in names if name.exists())

    def documents(self, after: int = 0) -> Iterator[Row]:
        """Every document with a number above ``after``, in order."""
        query = "SELECT number, name, site, body, checksum, seen FROM document WHERE number > ? ORDER BY number LIMIT ?"
        rows: list[Any] = [None] * _PAGE
        while len(rows) == _PAGE:
            rows = self.rows(query, (after, _PAGE))
            yield from rows
            after = rows[-1][0] if rows else after

    def verify(self, check_document: Callable[[Row], object]) -> list[str]:
        """What is wrong with the file, a sentence each."""
        wrong: list[str] = []
        try:
            wrong += [f"SQLite: {line}" for (line,) in self.rows("PRAGMA integrity_check(100)") if line != "ok"]
            last = 0
            for row in self.documents():
                last = row[0]
                try:
                    check_document(row)
                except IndexDamagedError as error:
                    wrong.append(error.message)
            given = self.rows("SELECT seq FROM sqlite_sequence WHERE name = 'document'")
            if last and (not given or given[0][0] < last):
                wrong.append(f"document {last} has a number that was never given")
        except DedupError as error:
            wrong.append(error.message)
        return wrong

    def vacuum(self) -> None:
        """Give free pages back to the file system."""
        with self.guard() as connection:
            self._patiently(lambda: connection.execute("VACUUM"))
            self._patiently(lambda: connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone())

    def close(self) -> None:
        """Close the connection; a child of a fork leaves it alone."""
        if self.open and os.getpid() == self._process:
            self.open = False
            self.connection.close()


def _code(error: sqlite3.Error) -> int | None:
    code = getattr(error, "sqlite_errorcode", None)
    return None if code is None else int(code) & 0xFF
