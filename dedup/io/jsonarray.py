"""JSON arrays, also inside an object, single objects and objects one after another: cut into elements as a stream.

Nothing is parsed to be cut.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from dedup.io.compression import DamageError
from dedup.io.jsonl import parse_object
from dedup.io.jsonvalue import load
from dedup.io.reader import Reader, oversize
from dedup.io.reading import Reading
from dedup.io.record import MALFORMED, OVER_LIMIT, TRUNCATED, Fault, File, InputOptions, Part, Record

_MARKS = re.compile(rb'["{}\[\],]')
_SPACE = b" \t\r\n"
_TOKENS = re.compile(rb'"(?:[^"\\]|\\.)*+"?|[{}\[\]]', re.DOTALL)
ARRAY_END = b"]\n"
_ENDS_INSIDE = "the input ends inside a JSON value"


class Scanner:
    """Finds where elements end in bytes that come in pieces; every byte is looked at once."""

    def __init__(self, base: int) -> None:
        self.base = base
        """Depth at which elements stand: 1 in an array, 0 where objects follow one another."""
        self.depth = base
        self.in_string = False
        self.at = 0
        self.closed = False
        """Whether the array has ended."""

    def ends(self, data: bytes) -> Iterator[int]:
        """Offsets after each element of ``data`` (in an array: of the comma or bracket after it), from ``at`` on."""
        at = self.at
        while not self.closed:
            if self.in_string:
                end = _close_string(data, at)
                if end < 0:
                    # Backslashes at the edge may belong to an escape that the next piece completes.
                    self.at = max(at, len(data) - _trailing_backslashes(data))
                    return
                self.in_string, at = False, end
                continue
            match = _MARKS.search(data, at)
            if match is None:
                self.at = len(data)
                return
            at = match.end()
            mark = match[0]
            if mark == b'"':
                self.in_string = True
            elif mark in (b"{", b"["):
                self.depth += 1
            elif mark == b",":
                if self.depth == self.base == 1:
                    yield at
            else:
                self.depth -= 1
                if self.base == 1 and self.depth == 0:
                    self.closed = True
                    yield at
                elif self.base == 0 and self.depth <= 0:
                    self.depth = 0
                    yield at
        self.at = at


def find_wrapper(head: bytes) -> bytes | None:
    """What stands before the first object of the first array of objects inside the object that ``head`` begins with.

    ``{"status": "ok", "articles": [{…`` gives all up to and with the bracket; None where there is no such array. Only
    objects may stand around the array, and other arrays before it.
    """
    around: list[bytes] = []
    start, at = -1, 0
    for match in _TOKENS.finditer(head):
        mark = match[0]
        if mark in (b"{", b"["):
            if mark == b"{" and start == len(around) - 1 > 0 and b"[" not in around[:-1]:
                return head[:at]
            if mark == b"[":
                start, at = len(around), match.end()
            around.append(mark)
            continue
        start = -1
        if mark in (b"}", b"]"):
            around.pop()
            if not around:
                break
    return None


def _close_string(data: bytes, at: int) -> int:
    end = data.find(b'"', at)
    while end >= 0:
        before = end - 1
        while before >= at and data[before] == 0x5C:
            before -= 1
        if (end - before) % 2:
            return end + 1
        end = data.find(b'"', end + 1)
    return -1


def _trailing_backslashes(data: bytes) -> int:
    return len(data) - len(data.rstrip(b"\\"))


def cut_json(reader: Reader, file: File, options: InputOptions) -> Iterator[Part]:
    """Parts whose data are elements, each after its length (``split_elements``); commas and brackets are left out."""
    array = bool(file.header)
    scanner = Scanner(1 if array else 0)
    data = b""
    if array:
        reader.skip(len(file.header))
    number = 0
    offset = len(file.header)
    batch: list[bytes] = []
    held = 0
    first, begin = 0, offset
    damage: DamageError | None = None
    over = False
    while True:
        try:
            piece = reader.read(options.chunk_bytes)
        except DamageError as error:
            damage, piece = error, b""
        if not piece:
            break
        data += piece
        start = 0
        for end in scanner.ends(data):
            element = data[start : end - 1] if array else data[start:end]
            start = end
            if over:
                yield from oversize(file, number, offset, element, more=False)
                over = False
            elif len(element) > options.max_record:
                yield from _flush(file, first, begin, batch)
                batch, held = [], 0
                yield from oversize(file, number, offset, element, more=False)
            elif element.strip(_SPACE):
                if not batch:
                    first, begin = number, offset
                batch.append(element)
                held += len(element)
            elif not (array and scanner.closed):
                yield from _flush(file, first, begin, batch)
                batch, held = [], 0
                fault = Fault(file.name, number, offset, MALFORMED, "an empty element", element)
                yield Part(file, number, offset, b"", (fault,))
            else:
                number -= 1
            number += 1
            offset += len(element) + array
            if held >= options.chunk_bytes:
                yield from _flush(file, first, begin, batch)
                batch, held = [], 0
        data = data[start:]
        scanner.at -= start
        if scanner.closed:
            break
        if len(data) > options.max_record:
            yield from _flush(file, first, begin, batch)
            batch, held = [], 0
            keep = _trailing_backslashes(data)
            yield from oversize(file, number, offset, data[: len(data) - keep], more=True)
            offset += len(data) - keep
            scanner.at -= len(data) - keep
            data, over = data[len(data) - keep :], True
    yield from _flush(file, first, begin, batch)
    yield from _tail(reader, file, scanner, data, number, offset, damage, over)


def _tail(
    reader: Reader,
    file: File,
    scanner: Scanner,
    data: bytes,
    number: int,
    offset: int,
    damage: DamageError | None,
    over: bool,
) -> Iterator[Part]:
    """What is left when no element follows: nothing, a part of one, or bytes after the array."""
    if scanner.closed:
        pieces = [data]
        held = len(data)
        try:
            while held < 1 << 20 and (piece := reader.read()):
                pieces.append(piece)
                held += len(piece)
            while reader.read():
                held += 1
        except DamageError as error:
            damage = error
        data = b"".join(pieces)
    reason, code = ("", MALFORMED)
    wrapped = len(file.trailer) > len(ARRAY_END)
    if damage is not None:
        reason, code = damage.reason, damage.code
    elif over:
        reason, code = "a record over the size limit", OVER_LIMIT
    elif scanner.closed and wrapped and _is_json(file.header + b"]" + data):
        file = replace(file, trailer=b"]" + data)
    elif scanner.closed and data.strip(_SPACE):
        reason = "bytes after the end of the array"
        if wrapped and _is_json(file.header + b"]" + data + file.trailer[1:]):
            reason, code = _ENDS_INSIDE, TRUNCATED
    elif not scanner.closed and (scanner.base or data.strip(_SPACE)):
        reason, code = _ENDS_INSIDE, TRUNCATED
    faults = (Fault(file.name, number, offset, code, reason, data),) if reason else ()
    yield Part(file, number, offset, b"", faults, True)


def _is_json(raw: bytes) -> bool:
    try:
        load(raw)
    except ValueError:
        return False
    return True


def _flush(file: File, first: int, begin: int, batch: list[bytes]) -> Iterator[Part]:
    if batch:
        yield Part(file, first, begin, join_elements(batch))


def join_elements(elements: list[bytes]) -> bytes:
    """Elements as one bytes object that ``split_elements`` takes apart: each after its length, in eight bytes."""
    return b"".join(len(e).to_bytes(8, "little") + e for e in elements)


def split_elements(data: bytes) -> Iterator[bytes]:
    """The inverse of ``join_elements``."""
    at = 0
    while at < len(data):
        end = at + 8 + int.from_bytes(data[at : at + 8], "little")
        yield data[at + 8 : end]
        at = end


def parse_elements(part: Part, reading: Reading) -> Iterator[Record | Fault]:
    """The records of a part of elements."""
    number, offset = part.first, part.offset
    for element in split_elements(part.data):
        yield parse_object(element, part.file, number, offset, reading)
        number += 1
        offset += len(element) + bool(part.file.header)
