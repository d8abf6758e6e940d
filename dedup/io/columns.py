"""Rows of typed tables (Parquet, SQLite) between parent and worker: only the columns that records need."""

from __future__ import annotations

import pickle
from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import Any

from dedup.io.fields import DATE_FIELDS, SITE_FIELDS, TITLE_FIELDS, is_markup, make_document
from dedup.io.markup import has_article, with_page
from dedup.io.patch import pack_patch
from dedup.io.reading import PageError, Reading
from dedup.io.record import Fault, File, Part, Record, Source
from dedup.model import Document

_NEEDED = ("id", "url", *SITE_FIELDS, *TITLE_FIELDS, *DATE_FIELDS)


def needed_columns(columns: Sequence[str], text_field: str, id_field: str | None) -> tuple[str, ...]:
    """The columns of a table that make a Document, the text first."""
    wanted = [name for name in columns if name != text_field and (name in _NEEDED or name == id_field)]
    return (text_field, *wanted)


def pack_rows(numbers: Sequence[int], rows: Sequence[Sequence[Any]]) -> bytes:
    """Rows with their numbers (Parquet) or rowids (SQLite), for ``parse_columns``."""
    return pickle.dumps((list(numbers), list(rows)), protocol=5)


def parse_columns(part: Part, reading: Reading) -> Iterator[Record | Fault]:
    """The records of a part of rows. What is no text stays in its row, with a note."""
    numbers, rows = pickle.loads(part.data)
    for index, (key, row) in enumerate(zip(numbers, rows, strict=True)):
        yield _parse_row(key, row, part.file, part.first + index, reading)


def _parse_row(key: int, row: Sequence[Any], file: File, number: int, reading: Reading) -> Record:
    value, text, note = row[0], "", ""
    if value is None or value == "":
        note = "no text"
    elif isinstance(value, bytes):
        note = "passed through: text that is not UTF-8"
    elif not isinstance(value, str):
        note = "passed through: text that is not a string"
    elif len(value) > reading.options.max_record:
        note = "passed through: over the size limit"
    else:
        text = value
    record = {name: _plain(value) for name, value in zip(file.columns, row, strict=True)}
    document = make_document(record, text, reading.sites, f"{file.name}#{number}", reading.options.id_field)
    if text and is_markup(file.text_field):
        try:
            document, note = with_page(document, reading.page(text, url=document.url))
        except PageError as error:
            document, note = replace(document, text=""), f"passed through: {error}"
    return Record(file.name, number, document, Source(file, str(key).encode()), note)


def _plain(value: Any) -> Any:
    """Dates and bytes as the strings that JSON would have had."""
    if isinstance(value, bytes):
        return value.decode("utf-8", "replace")
    if value is None or isinstance(value, (str, int, float)):
        return value
    return value.isoformat() if hasattr(value, "isoformat") else str(value)


def render_patch(source: Source, document: Document, text: str, annotation: bytes | None) -> bytes:
    """The patch for the record's row."""
    if is_markup(source.file.text_field):
        changed = bool(text) or has_article(document)
    else:
        changed = text != document.text
    return pack_patch(int(source.raw), text if changed else None, annotation)
