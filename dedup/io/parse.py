"""The worker's side: a chunk's bytes to records, and a record back to bytes."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from dedup.io.bulk import parse_pairs
from dedup.io.columns import parse_columns, render_patch
from dedup.io.fields import Sites
from dedup.io.jsonarray import parse_elements
from dedup.io.jsonl import parse_lines, render_object
from dedup.io.jsonvalue import dump
from dedup.io.markup import parse_page, render_page
from dedup.io.plain import encode, parse_text, render_text
from dedup.io.reading import Reading
from dedup.io.record import Chunk, Fault, InputOptions, Part, Record
from dedup.io.table import parse_rows, render_row
from dedup.io.warc import parse_records, render_record


class Parser:
    """Parses chunks; keep one a process, because it caches the registered domains of hosts
    and may start a process of its own for pages that are out of the ordinary.
    With ``places`` it says where in a record its text stands (``Source.place``), for who keeps records.

    >>> from dedup.io.record import File, Part, Chunk
    >>> file = File(0, "a.jsonl", "a.jsonl", "jsonl", text_field="text")
    >>> [record] = Parser(InputOptions()).parse(Chunk(0, (Part(file, 0, 0, b'{"text": "Rain fell."}'),)))
    >>> record.document.text
    'Rain fell.'
    """

    def __init__(self, options: InputOptions, sites: Sites | None = None, *, places: bool = False) -> None:
        self._reading = Reading(options, sites, places=places)

    def parse(self, chunk: Chunk) -> list[Record | Fault]:
        """Records and faults, in input order."""
        found: list[Record | Fault] = []
        for part in chunk.parts:
            if part.data:
                found.extend(self._parse_part(part))
            found.extend(part.faults)
        return found

    def _parse_part(self, part: Part) -> Iterable[Record | Fault]:
        match part.file.format:
            case "jsonl":
                return parse_lines(part, self._reading)
            case "json":
                return parse_elements(part, self._reading)
            case "bulk":
                return parse_pairs(part, self._reading)
            case "csv" | "tsv":
                return parse_rows(part, self._reading)
            case "parquet" | "sqlite":
                return parse_columns(part, self._reading)
            case "warc":
                return parse_records(part, self._reading)
            case "html":
                return (parse_page(part, self._reading),)
            case _:
                return (parse_text(part),)


def parse(chunk: Chunk, options: InputOptions) -> list[Record | Fault]:
    """``Parser(options).parse(chunk)``, for a single call."""
    return Parser(options).parse(chunk)


def render(record: Record, text: str, annotation: Mapping[str, Any] | None = None, dropped: bool = False) -> bytes:
    """``record`` in its own format with ``text`` for its text, ready for ``Output.write``.

    Where ``text`` is the record's own and there is no ``annotation`` (the value of its ``_dedup`` field), the bytes
    are those received. ``dropped`` gives none.
    """
    if dropped:
        return b""
    source, document = record.source, record.document
    note = None if annotation is None else dump(dict(annotation))
    match source.file.format:
        case "text":
            data = render_text(source, document, text)
        case "html":
            data = render_page(source, document, text)
        case "csv" | "tsv":
            data = render_row(source, document, text, note)
        case "parquet" | "sqlite":
            return render_patch(source, document, text, note)
        case "warc":
            return render_record(document, text, note)
        case "json" if source.file.header:
            data = b"," + render_object(source, document, text, note)
        case _:
            data = render_object(source, document, text, note)
    return encode(data, source.file.encoding)
