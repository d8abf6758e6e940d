"""Elasticsearch bulk bodies: an action line, and but for deletions the source line it belongs to."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from dedup.io.jsonarray import join_elements, split_elements
from dedup.io.jsonl import parse_object
from dedup.io.jsonvalue import load
from dedup.io.reading import Reading
from dedup.io.record import MALFORMED, TRUNCATED, Fault, Part, Record, Source
from dedup.model import Document

_ACTIONS = ("index", "create", "update", "delete")
_ACTION = re.compile(rb'[ \t]*\{[ \t]*"(index|create|update|delete)"[ \t]*:[ \t]*\{[^\n]*\}[ \t]*\}[ \t\r]*\n?\Z')


def pair_lines(parts: Iterator[Part]) -> Iterator[Part]:
    """Parts of whole lines as parts of elements: each an action line with its source line."""
    pending = b""
    for part in parts:
        elements: list[bytes] = []
        first = begin = -1
        number, offset = part.first, part.offset
        if pending:
            number, offset = number - 1, offset - len(pending)
        for line in part.data.splitlines(keepends=True) if b"\r" not in part.data else _lines(part.data):
            if first < 0:
                first, begin = number, offset
            action = _ACTION.match(line)
            if pending and (action is None):
                elements.append(pending + line)
                pending = b""
            else:
                if pending:
                    elements.append(pending)
                    pending = b""
                if action is not None and action[1] != b"delete":
                    pending = line
                else:
                    elements.append(line)
        last = part.last
        if pending and (last or part.faults):
            elements.append(pending)
            pending = b""
        yield Part(part.file, max(first, 0), max(begin, 0), join_elements(elements), part.faults, last)


def _lines(data: bytes) -> list[bytes]:
    lines = data.split(b"\n")
    return [line + b"\n" for line in lines[:-1]] + ([lines[-1]] if lines[-1] else [])


def parse_pairs(part: Part, reading: Reading) -> Iterator[Record | Fault]:
    """The records of a part of pairs; numbers count lines."""
    number, offset = part.first, part.offset
    for element in split_elements(part.data):
        if element.strip():
            yield _parse_pair(element, part, number, offset, reading)
        number += element.count(b"\n")
        offset += len(element)


def _parse_pair(element: bytes, part: Part, number: int, offset: int, reading: Reading) -> Record | Fault:
    file = part.file
    head, _, body = element.partition(b"\n")
    action = _ACTION.match(head)
    if action is None:
        return Fault(file.name, number, offset, MALFORMED, "a line without an action before it", element)
    if action[1] == b"delete":
        document = Document(f"{file.name}#{number}", "")
        return Record(file.name, number, document, Source(replace(file, text_field=None), element), "no text")
    if not body.strip():
        code = TRUNCATED if part.last else MALFORMED
        return Fault(file.name, number, offset, code, "an action line without its source line", element)
    if action[1] == b"update" and file.text_field is not None and not file.text_field.startswith("doc."):
        file = replace(file, text_field="doc." + file.text_field)
    found = parse_object(body, file, number, offset, reading)
    if isinstance(found, Fault):
        return replace(found, raw=element)
    try:
        value = load(head)
        identity = value[action[1].decode()].get("_id")
    except (ValueError, AttributeError, KeyError):
        return Fault(file.name, number, offset, MALFORMED, "a malformed action line", element)
    document = found.document
    if (
        identity is not None
        and reading.options.id_field is None
        and document.id in (document.url, f"{file.name}#{number}")
    ):
        document = replace(document, id=str(identity))
    return found._replace(document=document, source=found.source._replace(lead=head + b"\n"))


def is_action(value: dict[str, object]) -> bool:
    """Whether an object is an action line."""
    return len(value) == 1 and isinstance(next(iter(value.values())), dict) and next(iter(value)) in _ACTIONS
