"""Bytes kept on disk between the passes of a run, checked when read, and found again after a crash."""

# Path objects cost more than the calls they wrap, of which there may be a million.
# ruff: noqa: PTH103, PTH108, PTH118, PTH123
from __future__ import annotations

import os
import struct
from types import TracebackType
from typing import NamedTuple

import xxhash

from dedup.errors import InputError

_HEADER = struct.Struct("<4sIQ")  # magic, length, xxh3-64 of the bytes
_MAGIC = b"ddsp"


class Place(NamedTuple):
    """Where a spool keeps an entry; may be pickled. ``offset`` and ``length`` count bytes."""

    offset: int
    length: int


class Spool:
    """An append-only file of checked entries in ``folder``, which is made if needed.

    Opening an existing spool keeps its whole entries, ``places``, and drops a tail that a crash left half written.

    >>> import tempfile
    >>> with tempfile.TemporaryDirectory() as folder, Spool(folder) as spool:
    ...     spool.read(spool.append(b"rain"))
    b'rain'
    """

    def __init__(self, folder: str | os.PathLike[str], name: str = "spool") -> None:
        os.makedirs(folder, exist_ok=True)
        self.path = os.path.join(folder, name)
        self._file = open(self.path, "a+b", buffering=1 << 18)  # noqa: SIM115
        self.places = list(self._scan())
        """Whole entries that were there when the spool was opened, in order."""
        end = self.places[-1].offset + self.places[-1].length if self.places else 0
        self._file.seek(0, os.SEEK_END)
        if self._file.tell() != end:
            self._file.truncate(end)
            self._file.seek(0, os.SEEK_END)
        self._end = end
        self._flushed = end

    def _scan(self) -> list[Place]:
        places: list[Place] = []
        self._file.seek(0)
        at = 0
        while len(head := self._file.read(_HEADER.size)) == _HEADER.size:
            magic, length, crc = _HEADER.unpack(head)
            data = self._file.read(length) if magic == _MAGIC else b""
            if magic != _MAGIC or len(data) != length or xxhash.xxh3_64_intdigest(data) != crc:
                break
            places.append(Place(at + _HEADER.size, length))
            at += _HEADER.size + length
        return places

    def append(self, data: bytes) -> Place:
        """Keep ``data``. Raises OSError."""
        self._file.write(_HEADER.pack(_MAGIC, len(data), xxhash.xxh3_64_intdigest(data)))
        self._file.write(data)
        place = Place(self._end + _HEADER.size, len(data))
        self._end = place.offset + place.length
        return place

    def forget_last(self) -> None:
        """Drop the last entry."""
        self.places.pop()
        self._end = self.places[-1].offset + self.places[-1].length if self.places else 0
        self._file.truncate(self._end)
        self._file.seek(0, os.SEEK_END)
        self._flushed = self._end

    def read(self, place: Place) -> bytes:
        """The bytes at ``place``. Raises InputError where they are not those that were kept."""
        if place.offset + place.length > self._flushed:
            self._file.flush()
            self._flushed = self._end
        return read_place(self.path, place, self._file.fileno())

    def sync(self) -> None:
        """Make all entries durable. Raises OSError."""
        self._file.flush()
        os.fsync(self._file.fileno())
        self._flushed = self._end

    def close(self) -> None:
        """Close; the file stays."""
        self._file.close()

    def remove(self) -> None:
        """Close and delete."""
        self._file.close()
        os.unlink(self.path)

    def __enter__(self) -> Spool:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()


def read_place(path: str, place: Place, handle: int | None = None) -> bytes:
    """An entry of the spool file at ``path``, which a worker may read without opening the spool.

    Raises InputError where it is damaged.
    """
    start, size = place.offset - _HEADER.size, _HEADER.size + place.length
    if handle is not None and hasattr(os, "pread"):
        entry = os.pread(handle, size, start)
    else:
        with open(path, "rb", buffering=0) as file:
            file.seek(start)
            entry = file.read(size)
    if len(entry) == _HEADER.size + place.length:
        magic, length, crc = _HEADER.unpack_from(entry)
        data = entry[_HEADER.size :]
        if magic == _MAGIC and length == place.length and xxhash.xxh3_64_intdigest(data) == crc:
            return data
    raise InputError("the spool is damaged", file=path, place=str(place.offset), remedy="run again without --resume")
