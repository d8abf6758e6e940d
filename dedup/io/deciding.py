"""What a file is: its format, its text field, its header; decided once from its first bytes."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import replace
from itertools import islice
from typing import Any

from dedup.errors import UsageError
from dedup.io.compression import SUFFIXES
from dedup.io.fields import NoTextFieldError, find_text_field, look_up
from dedup.io.jsonarray import ARRAY_END, Scanner, find_wrapper
from dedup.io.jsonvalue import load
from dedup.io.reader import Reader
from dedup.io.record import File, InputOptions
from dedup.io.sniff import HEAD
from dedup.io.table import find_delimiter, sample_rows

_SAMPLE = 64  # records that decide about a file
_LONGEST_OBJECT = 1 << 20  # bytes up to which an object with a list in it may still turn out to be a record
_LIST = re.compile(rb":\s*\[\s*\{")
_STRINGS = re.compile(rb'"(?:[^"\\]|\\.)*+"', re.DOTALL)
_BRACES = re.compile(rb"[{}]")


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
    if (wrapped := _wrapped(file, reader, options)) is not None:
        return wrapped
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


def _wrapped(file: File, reader: Reader, options: InputOptions) -> File | None:
    """``file`` as an array, where it is one object around an array of records (``{"articles": [{…``); else None.

    A record with a list of objects in it is told by its own text, and by what follows it.
    """
    size = HEAD
    head = reader.peek(size)
    if _LIST.search(head) is None or (header := find_wrapper(head)) is None:
        return None
    while (end := next(Scanner(0).ends(head), 0)) == 0 and len(head) == size <= _LONGEST_OBJECT:
        size *= 4
        head = reader.peek(size)
    if end:
        try:
            outer = load(head[:end])
        except ValueError:
            return None
        follows = head[end:].lstrip(b" \t\r\n").startswith(b"{")
        if follows or not isinstance(outer, dict) or _has_text(outer, options, file.name):
            return None
    body, elements, begin = head[len(header) :], [], 0
    for end in islice(Scanner(1).ends(body), _SAMPLE):
        elements.append(body[begin : end - 1])
        begin = end
    records = [record for record in _objects(elements) if _has_text(record, options, file.name)]
    if not records:
        return None
    depth = sum(1 if mark == b"{" else -1 for mark in _BRACES.findall(_STRINGS.sub(b"", header)))
    return replace(
        file, format="json", header=header, trailer=b"]" + b"}" * depth + b"\n",
        text_field=options.text_field or find_text_field(records, file.name),
    )  # fmt: skip


def _has_text(record: dict[str, Any], options: InputOptions, file: str) -> bool:
    if options.text_field is not None:
        return look_up(record, options.text_field) is not None
    try:
        return find_text_field([record], file) is not None
    except NoTextFieldError:
        return False
    except UsageError:  # two fields: a person has to choose
        return True


def _json(file: File, reader: Reader, options: InputOptions) -> File:
    if (wrapped := _wrapped(file, reader, options)) is not None:
        return wrapped
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
    field = options.text_field or find_text_field(_objects(elements), file.name)
    return replace(file, header=header, trailer=ARRAY_END if header else b"", text_field=field)


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
