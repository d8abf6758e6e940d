"""The decompressed bytes of one file as UTF-8, with a look ahead, in bounded pieces."""

from __future__ import annotations

import codecs
from collections.abc import Iterator
from dataclasses import replace
from typing import BinaryIO

from dedup.io.compression import DamageError, Stream
from dedup.io.encoding import find_mark, find_wide
from dedup.io.record import OVER_LIMIT, TRUNCATED, Fault, File, InputOptions, Part

PIECE = 1 << 20
_BINARY = (b"PAR1", b"SQLite format 3\0", b"WARC/")


class Reader:
    """Reads a file for a cutter; ``encoding`` and ``bom`` are what was found, bytes come out as UTF-8."""

    def __init__(self, file: BinaryIO, options: InputOptions, limit: int | None = None) -> None:
        self.stream = Stream(file, options, limit)
        self._ahead: list[bytes] = []
        """What was looked at and not yet read, the first from ``_at`` on."""
        self._at = 0
        self._damage: DamageError | None = None
        self._decoder: codecs.IncrementalDecoder | None = None
        self.encoding = "utf-8"
        self.bom = b""
        head = self._raw_head()
        mark = find_mark(head)
        if head.startswith(_BINARY):
            return
        if mark is not None:
            self.bom, self.encoding = mark
            self._ahead[0] = self._ahead[0][len(self.bom) :]
            if self.encoding != "utf-8":
                self._transcode(self.encoding)
        elif wide := find_wide(head):
            self._transcode(wide)

    def obey(self, encoding: str) -> None:
        """Decode as the user says, unless a byte order mark says otherwise; before anything is read."""
        if self._decoder is None and not self.bom:
            self._transcode(codecs.lookup(encoding).name)

    def _raw_head(self) -> bytes:
        data = self._pull(PIECE)
        self._ahead = [data]
        return data

    def _transcode(self, codec: str) -> None:
        self.encoding = codec
        if codec == "utf-8":
            return
        errors = "surrogatepass" if codec.startswith("utf") else "strict"
        self._decoder = codecs.getincrementaldecoder(codec)(errors)
        self._ahead = [self._decode(data, final=False) for data in self._ahead]

    def _decode(self, data: bytes, *, final: bool) -> bytes:
        if self._decoder is None:
            return data
        try:
            return self._decoder.decode(data, final).encode("utf-8", "surrogatepass")
        except UnicodeDecodeError as error:
            self._decoder = None
            self._damage = DamageError(TRUNCATED, f"not valid {self.encoding}: {error.reason}")
            good = data[: error.start].decode(self.encoding, "ignore")
            return good.encode("utf-8", "surrogatepass")

    def _pull(self, size: int) -> bytes:
        """Bytes of the stream; damage is kept until they are used up."""
        if self._damage is not None:
            return b""
        try:
            return self.stream.read(size)
        except DamageError as error:
            self._damage = error
            return b""

    def peek(self, size: int) -> bytes:
        """The next ``size`` bytes, fewer at the end."""
        have = sum(map(len, self._ahead)) - self._at
        while have < size and (data := self._next(PIECE)):
            self._ahead.append(data)
            have += len(data)
        if len(self._ahead) > 1:
            self._ahead = [b"".join(self._ahead)]
        return self._ahead[0][self._at : self._at + size] if self._ahead else b""

    def read(self, size: int = PIECE) -> bytes:
        """About ``size`` bytes; b"" at the end. Raises DamageError once all before the damage was handed out."""
        while self._ahead:
            first = self._ahead[0]
            data = first[self._at : self._at + 2 * size]
            self._at += len(data)
            if self._at >= len(first):
                self._ahead.pop(0)
                self._at = 0
            if data:
                return data
        data = self._next(size)
        if not data and self._damage is not None:
            damage, self._damage = self._damage, None
            raise damage
        return data

    def skip(self, size: int) -> None:
        """Drop ``size`` bytes that ``peek`` showed."""
        self.peek(size)
        self._at += size

    def _next(self, size: int) -> bytes:
        data = self._pull(size)
        while data:
            if out := self._decode(data, final=False):
                return out
            data = self._pull(size)
        return self._decode(b"", final=True) if self._damage is None else b""


def cut_lines(reader: Reader, file: File, options: InputOptions) -> Iterator[Part]:
    """Parts of whole lines, cut at LF only; a line over the limit becomes a run of faults.

    ``Part.first`` counts lines, blank ones too.
    """
    number = offset = 0
    carry: list[bytes] = []
    held = 0
    over = False
    while True:
        damage = None
        try:
            data = reader.read(options.chunk_bytes)
        except DamageError as error:
            damage, data = error, b""
        if data:
            cut = data.rfind(b"\n") + 1
            if over:
                end = data.find(b"\n") + 1
                yield from oversize(file, number, offset, data[:end] if end else data, more=not end)
                offset += end or len(data)
                if not end:
                    continue
                over, number, data, cut = False, number + 1, data[end:], cut - end
            if cut:
                whole = b"".join((*carry, data[:cut]))
                yield Part(file, number, offset, whole)
                number += whole.count(b"\n")
                offset += len(whole)
                carry, held = [], 0
            if data[cut:]:
                carry.append(data[cut:])
                held += len(data) - cut
            if held > options.max_record:
                yield from oversize(file, number, offset, b"".join(carry), more=True)
                offset += held
                carry, held, over = [], 0, True
            continue
        tail = b"".join(carry)
        if damage is None:
            if over:
                yield from oversize(file, number, offset, b"", more=False)
            yield Part(file, number, offset, tail, last=True)
            return
        fault = Fault(file.name, number, offset, damage.code, damage.reason, tail)
        yield Part(file, number, offset, b"", (fault,), not damage.resumes)
        if not damage.resumes:
            return
        number, offset = number + bool(tail or over), offset + len(tail)
        carry, held, over = [], 0, False


def oversize(file: File, number: int, offset: int, data: bytes, *, more: bool) -> Iterator[Part]:
    """Faults of bounded size that together hold ``data``."""
    for start in range(0, max(len(data), 1), PIECE):
        piece = data[start : start + PIECE]
        follows = more or start + PIECE < len(data)
        fault = Fault(file.name, number, offset + start, OVER_LIMIT, "a record over the size limit", piece, follows)
        yield Part(file, number, offset + start, b"", (fault,))


def cut_whole(reader: Reader, file: File, options: InputOptions) -> Iterator[Part]:
    """One part that is the whole file, for formats of one record a file."""
    pieces: list[bytes] = []
    held = 0
    offset = 0
    over = False
    while True:
        try:
            data = reader.read(options.chunk_bytes)
        except DamageError as damage:
            fault = Fault(file.name, 0, 0, damage.code, damage.reason, b"".join(pieces))
            if over:
                fault = replace(fault, offset=offset)
            yield Part(file, 0, 0, b"", (fault,), True)
            return
        if not data:
            break
        if over:
            yield from oversize(file, 0, offset, data, more=True)
            offset += len(data)
            continue
        pieces.append(data)
        held += len(data)
        if held > options.max_record:
            yield from oversize(file, 0, 0, b"".join(pieces), more=True)
            offset, over, pieces = held, True, []
    if over:
        yield from oversize(file, 0, offset, b"", more=False)
        yield Part(file, 0, offset, b"", last=True)
    else:
        yield Part(file, 0, 0, b"".join(pieces), last=True)
