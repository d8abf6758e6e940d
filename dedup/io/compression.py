"""Reading through .gz .zst .bz2 .xz by content, in bounded pieces, with damage located."""

from __future__ import annotations

import bz2
import lzma
import re
import sys
import zlib
from typing import Any, BinaryIO

from dedup.io.record import OVER_LIMIT, TRUNCATED, InputOptions

SUFFIXES = {".gz": "gz", ".zst": "zst", ".bz2": "bz2", ".xz": "xz"}
_MAGIC = ((b"\x1f\x8b", "gz"), (b"\x28\xb5\x2f\xfd", "zst"), (b"BZh", "bz2"), (b"\xfd7zXZ\x00", "xz"))
# Deflate is the only method that gzip has.
_BEGINNINGS = {
    "gz": re.compile(rb"\x1f\x8b\x08"),
    "zst": re.compile(rb"\x28\xb5\x2f\xfd"),
    "bz2": re.compile(rb"BZh[1-9]1AY&SY"),
    "xz": re.compile(rb"\xfd7zXZ\x00"),
}
_LONGEST_BEGINNING = 10
_RESUMES = 1000  # a file made of nothing but beginnings must not take for ever
_READ = 1 << 17
# A library that meets damage keeps what the same call had produced, so calls are small.
_FEED, _STEP = 1 << 14, 1 << 12


class DamageError(Exception):
    """Input ended or broke before its end; what came before it was handed out. Never leaves this layer."""

    def __init__(self, code: str, reason: str) -> None:
        super().__init__(reason)
        self.code = code
        self.reason = reason
        self.resumes = False
        """Whether more can be read, from the next member on."""


def find_compression(head: bytes) -> str | None:
    """The compression whose magic number ``head`` begins with."""
    for magic, name in _MAGIC:
        if head.startswith(magic):
            return name
    # A zstd skippable frame (RFC 8878, 3.1.2) may come first.
    if len(head) >= 4 and 0x50 <= head[0] <= 0x5F and head[1:4] == b"\x2a\x4d\x18":
        return "zst"
    return None


class _Gzip:
    """zlib with the interface of the others, which keep what ``max_length`` left over."""

    def __init__(self) -> None:
        self._inner = zlib.decompressobj(31)

    @property
    def eof(self) -> bool:
        return self._inner.eof

    @property
    def unused_data(self) -> bytes:
        return self._inner.unused_data

    @property
    def needs_input(self) -> bool:
        return not self._inner.unconsumed_tail

    def decompress(self, data: bytes, max_length: int) -> bytes:
        return self._inner.decompress(self._inner.unconsumed_tail + data, max_length)


def zstd_module() -> Any:
    """``compression.zstd`` (3.14) or its backport; both raise on truncated input, which ``zstandard`` does not."""
    if sys.version_info >= (3, 14):
        from compression import zstd
    else:
        from backports import zstd
    return zstd


def _decompressor(name: str) -> Any:
    if name == "gz":
        return _Gzip()
    if name == "bz2":
        return bz2.BZ2Decompressor()
    if name == "xz":
        return lzma.LZMADecompressor(lzma.FORMAT_XZ)
    return zstd_module().ZstdDecompressor()


class Stream:
    """Bytes of a file after decompression.

    ``read`` hands out everything that could be read before it raises DamageError. After that it goes on where another
    member begins behind the damage, else returns b"", as it does at the end. ``consumed`` counts bytes on disk,
    ``produced`` bytes handed out.
    """

    def __init__(self, file: BinaryIO, options: InputOptions, limit: int | None = None) -> None:
        self._file = file
        self._options = options
        self._limit = limit
        self.consumed = 0
        self.produced = 0
        self._damage: DamageError | None = None
        self._ended = False
        self._broken = False
        self._recent = b""
        """What was fed last: the next member may begin in it."""
        self._resumed = 0
        self._head = self._fetch()
        self.compression = find_compression(self._head)
        self._inner: Any = _decompressor(self.compression) if self.compression else None

    def read(self, size: int = _READ) -> bytes:
        """At most about ``size`` bytes, b"" at the end."""
        if self._damage is not None:
            damage, self._damage = self._damage, None
            damage.resumes = self._find_member()
            self._ended = not damage.resumes
            raise damage
        if self._ended:
            return b""
        data = self._read_plain(size) if self._inner is None else self._decompress(size)
        self.produced += len(data)
        if not data and self._damage is not None:
            return self.read(size)
        return data

    def _fetch(self) -> bytes:
        want = _READ
        if self._limit is not None:
            want = min(want, self._limit - self.consumed)
        data = self._file.read(want) if want > 0 else b""
        self.consumed += len(data)
        return data

    def _read_plain(self, size: int) -> bytes:
        if self._head:
            data, self._head = self._head, b""
            return data
        try:
            data = self._fetch()
        except OSError as error:
            self._damage = DamageError(TRUNCATED, f"cannot be read on: {error.strerror or error}")
            return b""
        if not data:
            self._ended = True
            if self._limit is not None and self.consumed < self._limit:
                self._damage = DamageError(TRUNCATED, "the file shrank while it was read")
        return data

    def _decompress(self, size: int) -> bytes:
        options = self._options
        out: list[bytes] = []
        got = 0
        while got < size:
            if self._inner.eof and not self._next_member():
                break
            fed = b""
            if self._inner.needs_input and not (fed := self._feed()):
                if self._damage is None:
                    self._stop(TRUNCATED, f"{self.compression} data ends before its end")
                break
            try:
                data = self._inner.decompress(fed, _STEP)
            except Exception as error:  # each library has its own class of error, none of them shared
                self._stop(TRUNCATED, f"damaged {self.compression} data: {error}")
                self._broken = True
                break
            out.append(data)
            got += len(data)
            total = self.produced + got
            if total > options.max_size:
                self._stop(OVER_LIMIT, f"more than {options.max_size} bytes after decompression")
                break
            if total > options.max_ratio_from and total > self.consumed * options.max_ratio:
                self._stop(OVER_LIMIT, f"more than {options.max_ratio} times its size after decompression")
                break
        return b"".join(out)

    def _feed(self) -> bytes:
        if not self._head:
            try:
                self._head = self._fetch()
            except OSError as error:
                self._stop(TRUNCATED, f"cannot be read on: {error.strerror or error}")
        fed, self._head = self._head[:_FEED], self._head[_FEED:]
        self._recent = fed
        return fed

    def _find_member(self) -> bool:
        """After damage, go to where another member seems to begin: compressed WARC has one a record."""
        beginning = _BEGINNINGS.get(self.compression or "")
        if not self._broken or beginning is None or self._resumed >= _RESUMES:
            return False
        self._broken = False
        self._resumed += 1
        rest = self._recent[1:] + self._head
        while (found := beginning.search(rest)) is None:
            try:
                more = self._fetch()
            except OSError:
                return False
            if not more:
                return False
            rest = rest[1 - _LONGEST_BEGINNING :] + more
        self._head = rest[found.start() :]
        self._inner = _decompressor(self.compression or "")
        return True

    def _next_member(self) -> bool:
        """Whether another member follows the one that ended; zero padding is none."""
        rest = self._inner.unused_data + self._head
        self._head = b""
        while True:
            rest = rest.lstrip(b"\0")
            if len(rest) >= 6:
                break
            try:
                more = self._fetch()
            except OSError as error:
                self._stop(TRUNCATED, f"cannot be read on: {error.strerror or error}")
                return False
            if not more:
                break
            rest += more
        if not rest:
            self._ended = True
            return False
        if find_compression(rest) != self.compression:
            self._stop(TRUNCATED, f"{self.compression} data is followed by other bytes")
            return False
        self._inner = _decompressor(self.compression or "")
        self._head = rest
        return True

    def _stop(self, code: str, reason: str) -> None:
        self._ended = True
        self._damage = DamageError(code, f"{reason} (near byte {self.consumed} on disk)")
