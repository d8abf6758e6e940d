"""The parent's side of reading: list, open, decide what each file is, cut into chunks."""

# Path objects cost more than the calls they wrap, of which there may be a million.
# ruff: noqa: PTH112, PTH113, PTH118, PTH123
from __future__ import annotations

import os
import sys
import tempfile
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import BinaryIO

from dedup.errors import UsageError
from dedup.io.bulk import pair_lines
from dedup.io.compression import DamageError
from dedup.io.deciding import decide
from dedup.io.jsonarray import cut_json
from dedup.io.listing import STDIN, Listed, expand, walk
from dedup.io.reader import Reader, cut_lines, cut_whole
from dedup.io.record import MALFORMED, TRUNCATED, Chunk, Fault, File, InputOptions, Part
from dedup.io.sniff import HEAD, find_format
from dedup.io.table import cut_rows
from dedup.io.warc import cut_records

_PARTS = 512  # a chunk's most parts: small files cost more than their bytes
_TRANSCODED = ("jsonl", "json", "bulk", "csv", "tsv", "text")
_PATCHED = ("parquet", "sqlite")


class Input:
    """What ``open_input`` gives. ``roots`` are the paths asked for, globs expanded."""

    def __init__(self, paths: Sequence[str | os.PathLike[str]], options: InputOptions) -> None:
        self.options = options
        self.roots = expand([os.fspath(path) for path in paths])
        self.notices: list[str] = []
        """What a person should know of files: encodings, oddities. At most a hundred."""
        self.files = 0
        """Files met so far."""
        self.done = 0
        """Bytes on disk read so far."""
        self._decided: Counter[str] = Counter()
        self._copies: tempfile.TemporaryDirectory[str] | None = None

    @property
    def single(self) -> bool:
        """Whether the input is one file or standard input, so that the output is one file too."""
        return len(self.roots) == 1 and not os.path.isdir(self.roots[0])

    @property
    def total(self) -> int | None:
        """Bytes on disk of all, or None where that is not known before they are listed."""
        try:
            if any(root == STDIN or not os.path.isfile(root) for root in self.roots):
                return None
            return sum(map(os.path.getsize, self.roots))
        except OSError:
            return None

    def summary(self) -> list[str]:
        """What was decided, one line a kind of file: "jsonl, text field 'text': 3 files"."""
        return [f"{kind}: {count} file{'s' * (count > 1)}" for kind, count in self._decided.items()]

    def chunks(self) -> Iterator[Chunk]:
        """The input in order. Raises UsageError where a person has to choose (the text field)."""
        number = 0
        parts: list[Part] = []
        size = 0
        for part in self._parts():
            parts.append(part)
            size += len(part.data) + sum(len(fault.raw) for fault in part.faults)
            if size >= self.options.chunk_bytes or len(parts) >= _PARTS:
                yield Chunk(number, tuple(parts))
                number, parts, size = number + 1, [], 0
        if parts:
            yield Chunk(number, tuple(parts))

    def _parts(self) -> Iterator[Part]:
        for listed in walk(self.roots):
            if listed.problem:
                yield self._refused(listed, listed.problem)
                continue
            try:
                with _open(listed) as handle:
                    yield from self._read(listed, handle)
            except OSError as error:
                yield self._refused(listed, f"cannot be read: {error.strerror or error}")

    def _refused(self, listed: Listed, reason: str, code: str = TRUNCATED) -> Part:
        """A part without a record, for a file that cannot be read at all."""
        name = _shown(listed.path)
        self.files += 1
        file = File(self.files - 1, name, listed.target, "none", path=listed.path)
        return Part(file, 0, 0, b"", (Fault(name, 0, 0, code, reason, b""),), True)

    def notice(self, text: str) -> None:
        """Keep a notice, if there is room."""
        if len(self.notices) < 100 and text not in self.notices:
            self.notices.append(text)

    def _read(self, listed: Listed, handle: BinaryIO) -> Iterator[Part]:
        before = self.done
        bounded = listed.size >= 0 and listed.path != STDIN
        reader = Reader(handle, self.options, listed.size if bounded else None)
        try:
            kind = self.options.input_format or find_format(reader.peek(HEAD), listed.path)
            if self.options.encoding is not None and kind in _TRANSCODED:
                reader.obey(self.options.encoding)
            file = File(
                self.files,
                _shown(listed.path),
                listed.target,
                kind,
                encoding=reader.encoding,
                bom=reader.bom,
                compression=reader.stream.compression,
                path=None if listed.path == STDIN else listed.path,
            )
            if kind in _PATCHED and (file.compression or not bounded):
                file = replace(file, path=self._unpacked(reader, file))
            file = decide(file, reader, self.options, named=listed.named)
        except ValueError as error:
            yield self._refused(listed, str(error), MALFORMED)
            return
        self.files += 1
        self._count(file)
        for part in self._cut(reader, file):
            self.done = before + reader.stream.consumed
            yield part
        if bounded:
            self.done = before + listed.size
            if os.fstat(handle.fileno()).st_size > listed.size:
                self.notice(f"{file.name}: grew while it was read; what was added was not read")

    def _cut(self, reader: Reader, file: File) -> Iterator[Part]:
        options = self.options
        match file.format:
            case "jsonl":
                yield from cut_lines(reader, file, options)
            case "bulk":
                yield from pair_lines(cut_lines(reader, file, options))
            case "json":
                yield from cut_json(reader, file, options)
            case "csv" | "tsv":
                yield from cut_rows(reader, file, options)
            case "warc":
                skipped: Counter[str] = Counter()
                yield from cut_records(reader, file, options, skipped)
                if skipped:
                    kinds = ", ".join(f"{count} {kind}" for kind, count in skipped.most_common(8))
                    self.notice(f"{file.name}: WARC records that hold no page: {kinds}")
            case "parquet":
                from dedup.io.parquet import cut_batches

                yield from cut_batches(file, options)
            case "sqlite":
                from dedup.io.sqlite import cut_table

                yield from cut_table(file, options)
            case _:
                yield from cut_whole(reader, file, options)

    def _unpacked(self, reader: Reader, file: File) -> str:
        """The path of a plain copy, for formats that need to be read at any place."""
        if self._copies is None:
            self._copies = tempfile.TemporaryDirectory(prefix="dedup-")
        path = os.path.join(self._copies.name, str(file.number))
        with open(path, "wb") as copy:
            try:
                while data := reader.read():
                    copy.write(data)
            except DamageError as error:
                raise ValueError(error.reason) from None
        return path

    def _count(self, file: File) -> None:
        kind = file.format
        if file.compression:
            kind += f" ({file.compression})"
        if file.table is not None:
            kind += f", table {file.table!r}"
        if file.text_field is not None:
            kind += f", text field {file.text_field!r}"
        if file.encoding != "utf-8":
            kind += f", {file.encoding}"
            self.notice(f"{file.name}: read as {file.encoding}")
        self._decided[kind] += 1


def _shown(path: str) -> str:
    """A path as text that can be encoded, whatever bytes the file system has."""
    return path.encode("utf-8", "surrogateescape").decode("utf-8", "backslashreplace")


def _open(listed: Listed) -> BinaryIO:
    if listed.path == STDIN:
        return open(sys.stdin.fileno(), "rb", closefd=False)
    return open(listed.path, "rb")


def open_input(paths: Sequence[str | os.PathLike[str]], options: InputOptions | None = None) -> Input:
    """Input from files, folders, globs, or ``-`` for standard input.

    Raises UsageError for a path that is not there.
    """
    if isinstance(paths, (str, os.PathLike)):
        raise UsageError("paths must be a list", remedy="give [path]")
    return Input(paths, options or InputOptions())
