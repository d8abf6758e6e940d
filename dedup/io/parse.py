"""The worker's side: a chunk's bytes to records, and a record back to bytes."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from dedup.io.fields import Sites
from dedup.io.jsonl import parse_lines, render_object
from dedup.io.jsonvalue import dump
from dedup.io.plain import encode, parse_text, render_text
from dedup.io.record import Chunk, Fault, InputOptions, Part, Record


class Parser:
    """Parses chunks; keep one a process, because it caches the registered domains of hosts.

    >>> from dedup.io.record import File, Part, Chunk
    >>> file = File(0, "a.jsonl", "a.jsonl", "jsonl", text_field="text")
    >>> [record] = Parser(InputOptions()).parse(Chunk(0, (Part(file, 0, 0, b'{"text": "Rain fell."}'),)))
    >>> record.document.text
    'Rain fell.'
    """

    def __init__(self, options: InputOptions) -> None:
        self._options = options
        self._sites = Sites()

    def parse(self, chunk: Chunk) -> list[Record | Fault]:
        """Records and faults, in input order."""
        found: list[Record | Fault] = []
        for part in chunk.parts:
            if part.data:
                found.extend(self._parse_part(part))
            found.extend(part.faults)
        return found

    def _parse_part(self, part: Part) -> list[Record | Fault]:
        if part.file.format == "text":
            return [parse_text(part)]
        return list(parse_lines(part, self._sites, self._options))


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
    source = record.source
    if source.file.format == "text":
        data = render_text(source, record.document, text)
    else:
        data = render_object(source, record.document, text, None if annotation is None else dump(dict(annotation)))
    return encode(data, source.file.encoding)
