"""What a file is: its format, its text field, its header; decided once from its first bytes."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace
from typing import Any

from dedup.errors import UsageError
from dedup.io.compression import SUFFIXES
from dedup.io.fields import NoTextFieldError, find_text_field
from dedup.io.jsonarray import Scanner
from dedup.io.jsonvalue import load
from dedup.io.reader import Reader
from dedup.io.record import File, InputOptions
from dedup.io.sniff import HEAD
from dedup.io.table import find_delimiter, sample_rows

_SAMPLE = 64  # records that decide about a file


def decide(file: File, reader: Reader, options: InputOptions, *, named: bool) -> File:
    """``file`` with what its format needs to know.

    Raises UsageError where a person has to choose; NoTextFieldError only for a file that the user ``named``, since
    the other files of a folder should be done. Raises ValueError where the file is damaged beyond use.
    """
    try:
        return _DECIDERS[file.format](file, reader, options) if file.format in _DECIDERS else file
    except NoTextFieldError:
        if named or file.format in ("parquet", "sqlite"):
            raise
        return file


def _lines(file: File, reader: Reader, options: InputOptions) -> File:
    return replace(file, text_field=options.text_field or find_text_field(_line_records(reader, options), file.name))


def _line_records(reader: Reader, options: InputOptions) -> Iterator[dict[str, Any]]:
    size = HEAD
    head = reader.peek(size)
    while b"\n" not in head and len(head) == size and size <= options.max_record:
        size *= 4
        head = reader.peek(size)
    lines = head.split(b"\n")
    yield from _objects(lines[:-1] if len(lines) > 1 and len(head) == size else lines)


def _objects(values: Iterable[bytes]) -> Iterator[dict[str, Any]]:
    count = 0
    for raw in values:
        try:
            value = load(raw)
        except ValueError:
            continue
        if isinstance(value, dict):
            yield value
            count += 1
            if count == _SAMPLE:
                return


def _bulk(file: File, reader: Reader, options: InputOptions) -> File:
    from dedup.io.bulk import is_action

    sources = (record for record in _line_records(reader, options) if not is_action(record))
    # An update wraps its fields in "doc".
    records = (inner if isinstance(inner := record.get("doc"), dict) else record for record in sources)
    found = options.text_field or find_text_field(records, file.name)
    return replace(file, text_field=found)


def _json(file: File, reader: Reader, options: InputOptions) -> File:
    size = HEAD
    while True:
        head = reader.peek(size)
        start = len(head) - len(head.lstrip(b" \t\r\n"))
        header = head[: start + 1] if head[start : start + 1] == b"[" else b""
        elements = []
        scanner = Scanner(1 if header else 0)
        body, begin = head[len(header) :], 0
        for end in scanner.ends(body):
            elements.append(body[begin : end - 1] if header else body[begin:end])
            begin = end
            if len(elements) == _SAMPLE:
                break
        if elements or len(head) < size or size > options.max_record:
            break
        size *= 4
    file = replace(file, header=header)
    return replace(file, text_field=options.text_field or find_text_field(_objects(elements), file.name))


def _table(file: File, reader: Reader, options: InputOptions) -> File:
    head = reader.peek(HEAD)
    delimiter = find_delimiter(head, file.format == "tsv")
    header, columns, rows = sample_rows(head, delimiter, ended=len(head) < HEAD)
    file = replace(file, delimiter=delimiter, header=header, columns=tuple(columns))
    field = options.text_field
    if not columns:
        return file
    if field is None:
        records: list[dict[str, Any]] = [dict(zip(columns, row, strict=False)) for row in rows]
        field = find_text_field([*records, dict.fromkeys(columns)], file.name)
    elif field not in columns:
        raise UsageError(f"no column {field!r}", file=file.name, remedy="one of " + ", ".join(columns[:20]))
    return replace(file, text_field=field)


def _parquet(file: File, reader: Reader, options: InputOptions) -> File:
    from dedup.io.parquet import find_columns

    assert file.path is not None
    field, columns = find_columns(file.path, file.name, options)
    return replace(file, text_field=field, columns=columns)


def _sqlite(file: File, reader: Reader, options: InputOptions) -> File:
    from dedup.io.sqlite import find_table

    assert file.path is not None
    table, field, columns = find_table(file.path, file.name, options)
    return replace(file, table=table, text_field=field, columns=columns)


def _warc(file: File, reader: Reader, options: InputOptions) -> File:
    base = file.target
    suffix = next((s for s in SUFFIXES if base.lower().endswith(s)), "")
    return replace(file, target=base.removesuffix(base[len(base) - len(suffix) :]) + ".jsonl" + suffix)


_DECIDERS = {
    "jsonl": _lines, "json": _json, "bulk": _bulk, "csv": _table, "tsv": _table, "parquet": _parquet, "sqlite": _sqlite,
    "warc": _warc,
}  # fmt: skip
