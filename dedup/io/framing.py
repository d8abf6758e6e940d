"""What stands around rendered records in a file: marks, headers, brackets, compression."""

# Path objects cost more than the calls they wrap, of which there may be a million.
# ruff: noqa: PTH108, PTH110, PTH123
from __future__ import annotations

import bz2
import contextlib
import lzma
import os
import sqlite3
import tempfile
import zlib
from collections import deque
from collections.abc import Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from typing import TYPE_CHECKING, Any, BinaryIO, Protocol, cast

from dedup.errors import InputError
from dedup.io.atomic import remove_stale, temporary_prefix
from dedup.io.compression import zstd_module
from dedup.io.plain import encode
from dedup.io.record import File
from dedup.io.table import written_header

if TYPE_CHECKING:
    from dedup.io.parquet import ParquetWriter
    from dedup.io.sqlite import SqliteWriter

_BLOCK = 4 << 20


class Sink(Protocol):
    """Where bytes go."""

    def write(self, data: bytes, /) -> object:
        """Take bytes. Raises OSError."""


class Packer:
    """Compresses to ``sink``. Each 4 MB become a member of their own, in threads, as pigz does it.

    The same bytes written in whatever pieces give the same output: no names, no times.
    """

    def __init__(self, sink: Sink, compression: str, threads: int = 2) -> None:
        self._sink = sink
        self._compression = compression
        self._held = bytearray()
        self._pool: ThreadPoolExecutor | None = None
        self._threads = threads
        self._waiting: deque[Future[bytes]] = deque()
        self._empty = True

    def write(self, data: bytes, /) -> None:
        """Take bytes."""
        self._held += data
        while len(self._held) >= _BLOCK:
            block = bytes(self._held[:_BLOCK])
            del self._held[:_BLOCK]
            if self._pool is None:
                self._pool = ThreadPoolExecutor(self._threads)
            self._waiting.append(self._pool.submit(compress, block, self._compression))
            while len(self._waiting) > 2 * self._threads:
                self._put(self._waiting.popleft().result())

    def end(self) -> None:
        """Write all that is left; a file without a byte becomes an empty member."""
        try:
            while self._waiting:
                self._put(self._waiting.popleft().result())
            if self._held or self._empty:
                self._put(compress(bytes(self._held), self._compression))
        finally:
            self.close()

    def close(self) -> None:
        """Stop the threads."""
        if self._pool is not None:
            self._pool.shutdown(cancel_futures=True)
            self._pool = None

    def _put(self, data: bytes) -> None:
        self._empty = False
        self._sink.write(data)


def compress(data: bytes, compression: str) -> bytes:
    """One member."""
    if compression == "gz":
        packer = zlib.compressobj(6, zlib.DEFLATED, 31)
        return packer.compress(data) + packer.flush()
    if compression == "bz2":
        return bz2.compress(data)
    if compression == "xz":
        return lzma.compress(data, preset=3)
    return cast(bytes, zstd_module().compress(data))


class Framer:
    """Writes the records of files, one file after another, to one sink."""

    def __init__(self, sink: Sink, compression: str | None, annotate: bool, folder: str | None) -> None:
        self._packer = Packer(sink, compression) if compression else None
        self._sink: Sink = self._packer or sink
        self._annotate = annotate
        self._folder = folder
        self._file: File | None = None
        self._started = False
        self._last = b"\n"
        self._patcher: ParquetWriter | _SqliteCopy | None = None

    def begin(self, file: File) -> None:
        """A file starts, possibly after others in the same output."""
        self.finish_file()
        self._file = file
        self._started = False
        if self._last != b"\n":
            self._put(b"\n")
        if file.format == "parquet":
            from dedup.io.parquet import ParquetWriter

            self._patcher = ParquetWriter(file, cast(BinaryIO, _Stream(self._sink)), self._annotate)
        elif file.format == "sqlite":
            self._patcher = _SqliteCopy(file, self._sink, self._annotate, self._folder)
        elif file.bom and file.format not in ("html", "warc"):
            self._sink.write(file.bom)
        if file.format in ("csv", "tsv"):
            self._put(encode(written_header(file, self._annotate), file.encoding))
        elif file.header:
            self._put(encode(file.header, file.encoding))

    def write(self, file: File, data: bytes) -> None:
        """Take rendered records of the current file."""
        self._file = file
        if self._patcher is not None:
            if data:
                self._patcher.write(data)
            return
        if not self._started and data and self._file is not None and self._file.format == "json" and self._file.header:
            data = data[len(encode(b",", self._file.encoding)) :]
        if data:
            self._started = True
            self._put(data)

    def finish_file(self) -> None:
        """Write what the current file ends with."""
        file, self._file = self._file, None
        if self._patcher is not None:
            patcher, self._patcher = self._patcher, None
            patcher.end()
        elif file is not None and file.trailer:
            self._put(encode(file.trailer, file.encoding))

    def end(self) -> None:
        """Nothing more comes."""
        self.finish_file()
        if self._packer is not None:
            self._packer.end()

    def close(self) -> None:
        """Give up."""
        if self._packer is not None:
            self._packer.close()
        if self._patcher is not None:
            self._patcher.close()

    def _put(self, data: bytes) -> None:
        if data:
            # Wide encodings end in a zero byte, and their files are never joined.
            self._last = b"\n" if data.endswith((b"\n", b"\0")) else data[-1:]
            self._sink.write(data)


class _Stream:
    """As much of a binary file as pyarrow asks for."""

    closed = False

    def __init__(self, sink: Sink) -> None:
        self._sink = sink
        self._at = 0

    def write(self, data: Any) -> int:
        self._sink.write(bytes(data))
        self._at += len(data)
        return len(data)

    def tell(self) -> int:
        return self._at

    def flush(self) -> None:
        pass

    def close(self) -> None:
        self.closed = True

    def readable(self) -> bool:
        return False

    def writable(self) -> bool:
        return True

    def seekable(self) -> bool:
        return False


class _SqliteCopy:
    """A patched copy of a database, made beside the output and then written to ``sink``."""

    def __init__(self, file: File, sink: Sink, annotate: bool, folder: str | None) -> None:
        from dedup.io.sqlite import SqliteWriter

        self._name = file.name
        self._sink = sink
        if folder is not None:
            remove_stale(folder, "copy")
        handle, self._path = tempfile.mkstemp(prefix=temporary_prefix("copy"), suffix=".tmp", dir=folder)
        os.close(handle)
        self._writer: SqliteWriter | None = None
        with self._explained():
            self._writer = SqliteWriter(file, self._path, annotate)

    @contextlib.contextmanager
    def _explained(self) -> Iterator[None]:
        """Remove the copy when something fails, and tell a full disk from a table that refuses the change."""
        try:
            yield
        except sqlite3.Error as error:
            self.close()
            if getattr(error, "sqlite_errorcode", 0) & 0xFF in (sqlite3.SQLITE_FULL, sqlite3.SQLITE_IOERR):
                raise OSError(f"SQLite: {error}") from None
            remedy = "leave this file out, or export the table as CSV"
            raise InputError(f"SQLite: {error}", file=self._name, remedy=remedy) from None
        except BaseException:
            self.close()
            raise

    def write(self, data: bytes) -> None:
        assert self._writer is not None
        with self._explained():
            self._writer.write(data)

    def end(self) -> None:
        assert self._writer is not None
        with self._explained():
            self._writer.end()
            with open(self._path, "rb") as copy:
                while data := copy.read(1 << 20):
                    self._sink.write(data)
        self.close()

    def close(self) -> None:
        if self._writer is not None:
            self._writer.close()
        for suffix in ("", "-journal", "-wal", "-shm"):
            if os.path.exists(self._path + suffix):
                os.unlink(self._path + suffix)
