"""Parquet through pyarrow: read in batches of the needed columns, rewritten batch by batch with the text replaced."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, BinaryIO

from dedup.errors import InputError, UsageError
from dedup.io.columns import needed_columns, pack_rows
from dedup.io.fields import find_text_field, is_markup
from dedup.io.patch import Patch, unpack_patches
from dedup.io.record import TRUNCATED, Fault, File, InputOptions, Part

_BATCH = 1024
_SAMPLE = 64
_CODECS = frozenset(("snappy", "gzip", "brotli", "zstd", "lz4"))


def _pyarrow() -> tuple[Any, Any]:
    try:
        import pyarrow
        import pyarrow.parquet
    except ImportError:
        raise UsageError(
            "reading Parquet needs pyarrow", remedy='install it with: pip install "newsdedup[parquet]"'
        ) from None
    return pyarrow, pyarrow.parquet


def find_columns(path: str, name: str, options: InputOptions) -> tuple[str, tuple[str, ...]]:
    """The text column of a Parquet file and the columns to read.

    Raises ValueError where it is damaged, UsageError where a person has to choose.
    """
    pa, pq = _pyarrow()
    try:
        with pq.ParquetFile(path) as file:
            strings = [f.name for f in file.schema_arrow if _is_text(pa, f.type)]
            names = list(file.schema_arrow.names)
            field = options.text_field
            if field is None:
                field = find_text_field([*_first_rows(pa, file, strings), dict.fromkeys(names)], name)
    except (pa.ArrowException, OSError) as error:
        raise ValueError(f"damaged Parquet: {error}") from None
    if field is None or field not in names:
        raise UsageError(f"no column {field!r}", file=name, remedy="one of " + ", ".join(names[:20]))
    return field, needed_columns(names, field, options.id_field)


def _first_rows(pa: Any, file: Any, columns: list[str]) -> list[dict[str, Any]]:
    """Rows that decide about a file, of the first row groups that can be read."""
    rows: list[dict[str, Any]] = []
    groups = range(file.num_row_groups if columns else 0)
    for group in groups:
        try:
            batch = next(file.iter_batches(batch_size=_SAMPLE, row_groups=[group], columns=columns), None)
        except (pa.ArrowException, OSError):
            if group == groups[-1] and not rows:
                raise
            continue
        values = [_values(batch.column(name)) for name in columns] if batch is not None else []
        rows += [dict(zip(columns, row, strict=True)) for row in zip(*values, strict=True)]
        if len(rows) >= _SAMPLE:
            break
    return rows


def _is_text(pa: Any, kind: Any) -> bool:
    if pa.types.is_dictionary(kind):
        kind = kind.value_type
    return bool(pa.types.is_string(kind) or pa.types.is_large_string(kind) or pa.types.is_string_view(kind))


def cut_batches(file: File, options: InputOptions) -> Iterator[Part]:
    """Parts of rows, at most about ``chunk_bytes`` each. Damage in a row group costs that group, in any column of it."""
    pa, pq = _pyarrow()
    number = 0
    assert file.path is not None
    with pq.ParquetFile(file.path) as table:
        for group in range(table.num_row_groups):
            rows = table.metadata.row_group(group).num_rows
            try:
                # The writer copies all columns, and must not meet damage in a group whose first rows were read.
                for _ in table.iter_batches(batch_size=_BATCH * 8, row_groups=[group]):
                    pass
                yield from _cut_group(table, group, number, file, options)
            except (pa.ArrowException, OSError) as error:
                lost = f"damaged Parquet: rows {number} to {number + rows - 1} of row group {group}: {error}"
                yield Part(file, number, number, b"", (Fault(file.name, number, number, TRUNCATED, lost, b""),))
            number += rows
    yield Part(file, number, number, b"", last=True)


def _cut_group(table: Any, group: int, number: int, file: File, options: InputOptions) -> Iterator[Part]:
    size = max(table.metadata.row_group(group).total_byte_size, 1)
    rows = max(table.metadata.row_group(group).num_rows, 1)
    batch_size = max(1, min(_BATCH, options.chunk_bytes * rows // size))
    for batch in table.iter_batches(batch_size=batch_size, row_groups=[group], columns=list(file.columns)):
        columns = [_values(batch.column(name)) for name in file.columns]
        count = batch.num_rows
        yield Part(file, number, number, pack_rows(range(number, number + count), [*zip(*columns, strict=True)]))
        number += count


def _values(column: Any) -> list[Any]:
    """The values of a column; strings that are not UTF-8 as bytes."""
    pa, _ = _pyarrow()
    try:
        return list(column.to_pylist())
    except UnicodeDecodeError:
        if pa.types.is_dictionary(column.type):
            column = column.dictionary_decode()
        return [value if value is None else _text(value) for value in column.cast(pa.large_binary()).to_pylist()]


def _text(value: bytes) -> str | bytes:
    try:
        return value.decode()
    except UnicodeDecodeError:
        return value


def _column(values: list[Any], kind: Any) -> Any:
    """The inverse of ``_values``."""
    pa, _ = _pyarrow()
    if not any(isinstance(value, bytes) for value in values) or not pa.types.is_string(kind):
        return pa.array(values, kind)
    return pa.array([v.encode() if isinstance(v, str) else v for v in values], pa.binary()).view(kind)


class ParquetWriter:
    """Copies a Parquet file to ``sink`` as patches come, in row order; rows without one are left out.

    Raises InputError where the file was damaged since it was read.
    """

    def __init__(self, file: File, sink: BinaryIO, annotate: bool) -> None:
        self._pa, self._pq = _pyarrow()
        assert file.path is not None and file.text_field is not None
        self._markup = is_markup(file.text_field)
        self._field = "text" if self._markup else file.text_field
        self._name = file.name
        self._annotate = annotate
        self._table = self._pq.ParquetFile(file.path)
        schema = self._table.schema_arrow
        for name, wanted in (("text", self._markup), ("_dedup", annotate)):
            if wanted and name not in schema.names:
                schema = schema.append(self._pa.field(name, self._pa.string()))
        self._schema = schema
        self._sink = sink
        self._writer: Any = None
        self._batches = self._groups()
        self._batch: Any = None
        self._first = self._wanted = 0
        """Row of the first of the batch, and row of the next patch."""
        self._patches: list[Patch] = []
        self._done = False

    def _groups(self) -> Iterator[tuple[int, Any]]:
        """Batches with the row of their first; groups without a patch, such as damaged ones, are passed over."""
        first = 0
        for group in range(self._table.num_row_groups):
            end = first + self._table.metadata.row_group(group).num_rows
            if self._wanted < end:
                for batch in self._table.iter_batches(batch_size=_BATCH * 8, row_groups=[group]):
                    yield first, batch
                    first += batch.num_rows
            first = end

    def write(self, data: bytes) -> None:
        """Take patches."""
        for patch in unpack_patches(data):
            self._wanted = patch.row
            while not self._done and (self._batch is None or patch.row >= self._first + self._batch.num_rows):
                self._advance()
            self._patches.append(patch)

    def _advance(self) -> None:
        if self._batch is not None:
            self._put()
        try:
            self._first, self._batch = next(self._batches, (self._first, None))
        except (self._pa.ArrowException, OSError) as error:
            raise InputError(
                f"damaged Parquet: {error}", file=self._name, place=f"row {self._first}", remedy="leave this file out"
            ) from None
        self._done = self._batch is None

    def _open(self) -> Any:
        """The writer, in the input's codec."""
        # Column metadata of a damaged file ends the process (pyarrow 26 lets a C++ exception out), so a batch comes first.
        if self._writer is None:
            codec = "snappy"
            if self._batch is not None and self._table.metadata.num_columns:
                codec = self._table.metadata.row_group(0).column(0).compression.lower()
                codec = "none" if codec == "uncompressed" else codec if codec in _CODECS else "snappy"
            self._writer = self._pq.ParquetWriter(self._sink, self._schema, compression=codec)
        return self._writer

    def _put(self) -> None:
        pa = self._pa
        patches, self._patches = self._patches, []
        if not patches:
            return
        kept = self._batch.take(pa.array([p.row - self._first for p in patches], pa.int64()))
        columns = []
        for field in self._schema:
            old = kept.column(field.name) if field.name in kept.schema.names else pa.nulls(len(patches), field.type)
            new: list[str | None] = []
            if field.name == self._field:
                new = [p.text for p in patches]
            elif field.name == "_dedup" and self._annotate:
                new = [p.annotation for p in patches]
            if any(value is not None for value in new):
                merged = [b if a is None else a for a, b in zip(new, _values(old), strict=True)]
                old = _column(merged, field.type)
            columns.append(old)
        self._open().write_batch(pa.RecordBatch.from_arrays(columns, schema=self._schema))

    def close(self) -> None:
        """Give up: write nothing more, as pyarrow would on its own."""
        if self._writer is not None:
            self._writer.is_open = False
        self._table.close()

    def end(self) -> None:
        """Write what is left and the footer."""
        if self._batch is not None:
            self._put()
        self._open().close()
        self._table.close()
