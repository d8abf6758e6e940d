"""WARC and WET (ISO 28500): framed by Content-Length, which is compared with what was read; written as JSON lines."""

from __future__ import annotations

import io
from collections.abc import Iterator
from typing import Any

from dedup.io.compression import DamageError
from dedup.io.encoding import decode_stray
from dedup.io.jsonarray import join_elements, split_elements
from dedup.io.jsonvalue import dump
from dedup.io.markup import with_page
from dedup.io.reader import Reader, oversize
from dedup.io.reading import PageError, Reading
from dedup.io.record import MALFORMED, TRUNCATED, Fault, File, InputOptions, Part, Record, Source
from dedup.model import Document

_MAX_HEAD = 1 << 20
_PAGES = ("text/html", "application/xhtml+xml")
_KINDS = ("response", "resource", "conversion")


class _Pull:
    """Bytes of a reader by number or up to a mark."""

    def __init__(self, reader: Reader) -> None:
        self._reader = reader
        self._data = b""
        self._at = 0
        self.damage: DamageError | None = None
        self._ended = False
        self._resumes = False

    def resume(self) -> bool:
        """Go on behind damage, where that can be."""
        self._ended, self._resumes = not self._resumes, False
        return not self._ended

    def fill(self, size: int) -> int:
        """Have ``size`` bytes ready, fewer at the end; how many there are."""
        held = len(self._data) - self._at
        if held < size and not self._ended:
            pieces = [self._data[self._at :]]
            while held < size:
                try:
                    piece = self._reader.read()
                except DamageError as error:
                    self.damage, piece = error, b""
                    self._resumes = error.resumes
                if not piece:
                    self._ended = True
                    break
                pieces.append(piece)
                held += len(piece)
            self._data, self._at = b"".join(pieces), 0
        return held

    def take(self, size: int) -> bytes:
        """The next ``size`` bytes, fewer at the end."""
        self.fill(size)
        data = self._data[self._at : self._at + size]
        self._at += len(data)
        return data

    def head_end(self) -> int:
        """The length of the header block that comes next; 0 where none ends within reason."""
        size = 1 << 14
        while True:
            have = self.fill(size)
            for mark in (b"\r\n\r\n", b"\n\n"):
                at = self._data.find(mark, self._at, self._at + size)
                if at >= 0:
                    return at + len(mark) - self._at
            if have < size or size > _MAX_HEAD:
                return 0
            size *= 4

    def space(self) -> int:
        """Pass over line ends; how many bytes."""
        count = 0
        while self.fill(1) and self._data[self._at] in b"\r\n":
            self._at += 1
            count += 1
        return count

    def next_record(self) -> bytes:
        """All up to the next ``WARC/`` at the start of a line, at most a bounded piece of it; b"" at the end."""
        have = min(self.fill(1 << 20), 1 << 20)
        at = self._data.find(b"\nWARC/", self._at, self._at + have)
        return self.take(at + 1 - self._at if at >= 0 else max(have - 5, 1))

    def starts(self, mark: bytes) -> bool:
        """Whether ``mark`` comes next."""
        self.fill(len(mark))
        return self._data.startswith(mark, self._at)


def cut_records(reader: Reader, file: File, options: InputOptions, skipped: Any) -> Iterator[Part]:
    """Parts of whole WARC records that may hold text; ``skipped`` is a Counter of the types of the others."""
    pull = _Pull(reader)
    number = offset = 0
    batch: list[bytes] = []
    first, begin, held = 0, 0, 0
    while True:
        offset += pull.space()
        if not pull.fill(1):
            damage, pull.damage = pull.damage, None
            if damage is not None:
                yield from _flush(file, first, begin, batch)
                batch, held = [], 0
                broken = Fault(file.name, number, offset, damage.code, damage.reason, b"")
                yield Part(file, number, offset, b"", (broken,))
            if pull.resume():
                continue
            break
        fault = None
        size = pull.head_end() if pull.starts(b"WARC/") else 0
        head = pull.take(size)
        fields = head_fields(head)
        length = int(fields["content-length"]) if fields.get("content-length", "").isdecimal() else -1
        if not size or length < 0:
            raw = head + pull.next_record()
            code = TRUNCATED if not pull.fill(1) else MALFORMED
            reason = pull.damage.reason if pull.damage else "not a WARC record"
            if code == TRUNCATED:
                pull.damage = None
            fault = Fault(file.name, number, offset, code, reason, raw)
        elif length > options.max_record:
            yield from _flush(file, first, begin, batch)
            batch, held = [], 0
            yield from oversize(file, number, offset, head, more=True)
            offset += size
            while length:
                block = pull.take(min(length, 1 << 20))
                length -= len(block)
                yield from oversize(file, number, offset, block, more=bool(length and block))
                offset += len(block)
                if not block:
                    break
            number += 1
            continue
        else:
            raw = head + pull.take(length)
            if len(raw) < size + length:
                reason = f"a record of {length} bytes ends after {len(raw) - size}"
                if pull.damage is not None:
                    reason += "; " + pull.damage.reason
                fault = Fault(file.name, number, offset, TRUNCATED, reason, raw)
                pull.damage = None
        if fault is not None:
            yield from _flush(file, first, begin, batch)
            batch, held = [], 0
            yield Part(file, number, offset, b"", (fault,))
        elif kind := _other(fields, raw, size):
            skipped[kind] += 1
            yield from _flush(file, first, begin, batch)
            batch, held = [], 0
        else:
            if not batch:
                first, begin = number, offset
            batch.append(raw)
            held += len(raw)
        number += 1
        offset += len(raw)
        if held >= options.chunk_bytes:
            yield from _flush(file, first, begin, batch)
            batch, held = [], 0
    yield from _flush(file, first, begin, batch)
    yield Part(file, number, offset, b"", last=True)


def _flush(file: File, first: int, begin: int, batch: list[bytes]) -> Iterator[Part]:
    if batch:
        yield Part(file, first, begin, join_elements(batch))


def head_fields(head: bytes) -> dict[str, str]:
    """The named fields of a header block, names in lower case."""
    fields: dict[str, str] = {}
    for line in head.split(b"\n")[1:]:
        name, colon, value = line.partition(b":")
        if colon:
            fields.setdefault(name.strip().decode("latin-1").lower(), value.strip().decode("utf-8", "replace"))
    return fields


def _other(fields: dict[str, str], raw: bytes, size: int) -> str:
    """What a record is that holds no text, such as "request" or "response image/png"; "" where it may hold some."""
    kind = fields.get("warc-type", "")
    if kind not in _KINDS:
        return kind or "untyped"
    mime = fields.get("content-type", "")
    if mime.startswith("application/http"):
        end = raw.find(b"\r\n\r\n", size, size + (1 << 16))
        mime = head_fields(raw[size : end if end >= 0 else size + (1 << 16)]).get("content-type", "text/html")
    mime = mime.partition(";")[0].strip().lower()
    return "" if mime in (*_PAGES, "text/plain") else f"{kind} {mime}"


def parse_records(part: Part, reading: Reading) -> Iterator[Record | Fault]:
    """The records of a part of WARC records."""
    number, offset = part.first, part.offset
    for raw in split_elements(part.data):
        yield _parse_record(raw, part.file, number, offset, reading)
        number += 1
        offset += len(raw)


def _parse_record(raw: bytes, file: File, number: int, offset: int, reading: Reading) -> Record | Fault:
    from fastwarc.warc import ArchiveIterator

    try:
        warc = next(iter(ArchiveIterator(io.BytesIO(raw + b"\r\n\r\n"), parse_http=False)), None)
        if warc is None:
            raise ValueError("not a WARC record")
        header = warc.headers.get("Content-Type") or ""
        if header.startswith("application/http"):
            warc.parse_http(auto_decode="all")
            header = (warc.http_headers.get("Content-Type") or "") if warc.http_headers else ""
        body = warc.reader.read()
        url = (warc.headers.get("WARC-Target-URI") or "").strip("<> ") or None
        identity = (warc.record_id or "").removeprefix("<").removesuffix(">").removeprefix("urn:uuid:")
        published = warc.headers.get("WARC-Date")
        document = Document(
            identity or url or f"{file.name}#{number}", "", url, reading.sites.of_url(url) if url else None, published
        )
        if header.partition(";")[0].strip().lower() == "text/plain":
            try:
                text, note = body.decode(), ""
            except UnicodeDecodeError:
                body, note = decode_stray(body)
                text = body.decode()
            document = Document(document.id, text, url, document.site, published)
            note = note or ("" if text else "no text")
        else:
            document, note = with_page(document, reading.page(body, url=url, header=header or None))
    except PageError as error:
        return Fault(file.name, number, offset, error.code, str(error), raw)
    except (ValueError, RuntimeError, OSError, EOFError) as error:
        return Fault(file.name, number, offset, MALFORMED, f"a WARC record that cannot be read: {error}", raw)
    return Record(file.name, number, document, Source(file, b""), note)


def render_record(document: Document, text: str, annotation: bytes | None) -> bytes:
    """The record as a line of JSON."""
    row = {
        "id": document.id, "url": document.url, "date": document.published, "title": document.title, "text": text,
    }  # fmt: skip
    line = dump({name: value for name, value in row.items() if value is not None})
    if annotation is not None:
        line = line[:-1] + b',"_dedup":' + annotation + b"}"
    return line + b"\n"
