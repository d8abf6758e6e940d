"""The parent's side of reading: list, open, decide what each file is, cut into chunks."""

# Path objects cost more than the calls they wrap, of which there may be a million.
# ruff: noqa: PTH112, PTH113, PTH123
from __future__ import annotations

import os
import sys
from collections import Counter
from collections.abc import Iterator, Sequence
from typing import BinaryIO

from dedup.errors import UsageError
from dedup.io.fields import NoTextFieldError, find_text_field
from dedup.io.jsonvalue import load
from dedup.io.listing import STDIN, Listed, expand, walk
from dedup.io.reader import Reader, cut_lines, cut_whole
from dedup.io.record import MALFORMED, TRUNCATED, Chunk, Fault, File, InputOptions, Part
from dedup.io.sniff import HEAD, find_format

_PARTS = 512  # a chunk's most parts: small files cost more than their bytes


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
        self.notice(f"{listed.path}: {reason}")
        file = File(self._next_number(), listed.path, listed.target, "none", path=listed.path)
        return Part(file, 0, 0, b"", (Fault(listed.path, 0, 0, code, reason, b""),), True)

    def _next_number(self) -> int:
        self.files += 1
        return self.files - 1

    def notice(self, text: str) -> None:
        """Keep a notice, if there is room."""
        if len(self.notices) < 100 and text not in self.notices:
            self.notices.append(text)

    def _read(self, listed: Listed, handle: BinaryIO) -> Iterator[Part]:
        before = self.done
        reader = Reader(handle, self.options, listed.size if listed.size >= 0 and listed.path != STDIN else None)
        head = reader.peek(HEAD)
        try:
            kind = self.options.input_format or find_format(head, listed.path)
        except ValueError as error:
            yield self._refused(listed, str(error), MALFORMED)
            return
        field = self.options.text_field
        if field is None and kind == "jsonl":
            field = self._find_field(reader, listed)
        file = File(
            self._next_number(),
            listed.path,
            listed.target,
            kind,
            text_field=field if kind == "jsonl" else None,
            encoding=reader.encoding,
            bom=reader.bom,
            compression=reader.stream.compression,
            path=None if listed.path == STDIN else listed.path,
        )
        self._decide(file)
        cut = cut_whole if kind == "text" else cut_lines
        for part in cut(reader, file, self.options):
            self.done = before + reader.stream.consumed
            yield part
        if listed.size >= 0 and listed.path != STDIN and os.fstat(handle.fileno()).st_size > listed.size:
            self.notice(f"{listed.path}: grew while it was read; what was added was not read")

    def _decide(self, file: File) -> None:
        kind = file.format
        if file.compression:
            kind += f" ({file.compression})"
        if file.text_field is not None:
            kind += f", text field {file.text_field!r}"
        if file.encoding != "utf-8":
            kind += f", {file.encoding}"
            self.notice(f"{file.name}: read as {file.encoding}")
        self._decided[kind] += 1

    def _find_field(self, reader: Reader, listed: Listed) -> str | None:
        size = HEAD
        head = reader.peek(size)
        while b"\n" not in head and len(head) == size and size <= self.options.max_record:
            size *= 4
            head = reader.peek(size)
        records = []
        lines = head.split(b"\n")
        for line in lines[:-1] if len(lines) > 1 and len(head) == size else lines:
            try:
                value = load(line)
            except ValueError:
                continue
            if isinstance(value, dict):
                records.append(value)
            if len(records) == 64:
                break
        try:
            return find_text_field(records, listed.path)
        except NoTextFieldError:
            if listed.named:
                raise
            return None  # each of its records becomes a fault; the other files of the folder are done


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
