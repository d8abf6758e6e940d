"""SQLite tables: read by rowid, written as a copy of the database with the text column updated."""

# Path objects cost more than the calls they wrap, of which there may be a million.
# ruff: noqa: PTH123
from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import closing
from typing import Any
from urllib.parse import quote

from dedup.errors import UsageError
from dedup.io.columns import needed_columns, pack_rows
from dedup.io.fields import NoTextFieldError, find_text_field, is_markup
from dedup.io.patch import unpack_patches
from dedup.io.record import TRUNCATED, Fault, File, InputOptions, Part

_BATCH = 256


def _open(path: str) -> sqlite3.Connection:
    connection = sqlite3.connect(f"file:{quote(path)}?mode=ro", uri=True)
    connection.text_factory = _text
    return connection


def _text(data: bytes) -> str | bytes:
    """A text value, as bytes where it is not UTF-8."""
    try:
        return data.decode()
    except UnicodeDecodeError:
        return data


def _quoted(name: str) -> str:
    return '"' + name.replace('"', '""') + '"'


def find_table(path: str, name: str, options: InputOptions) -> tuple[str, str, tuple[str, ...]]:
    """The table, its text column and the columns to read.

    Raises ValueError where the database is damaged, UsageError where a person has to choose.
    """
    with open(path, "rb") as header:
        if header.read(19)[18:] > b"\x02":  # "file format write version" of the file format's header
            raise ValueError("SQLite of a version that can be read only")
    try:
        with closing(_open(path)) as connection:
            state = connection.execute("PRAGMA quick_check(1)").fetchone()
            if state is None or state[0] != "ok":
                raise ValueError(f"damaged SQLite: {state[0] if state else 'no answer'}")
            rows = connection.execute(
                "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%' ORDER BY name"
            )
            tables = [str(row[0]) for row in rows]
            if options.table is not None and options.table not in tables:
                raise UsageError(f"no table {options.table!r}", file=name, remedy="one of " + ", ".join(tables))
            found = []
            for table in [options.table] if options.table is not None else tables:
                cursor = connection.execute(f"SELECT * FROM {_quoted(table)} LIMIT 64")
                columns = [column[0] for column in cursor.description]
                records: list[dict[str, Any]] = [dict(zip(columns, row, strict=True)) for row in cursor]
                field = options.text_field
                if field is None:
                    try:
                        field = find_text_field([*records, dict.fromkeys(columns)], name)
                    except NoTextFieldError:
                        if options.table is not None:
                            raise
                if field is not None and field in columns:
                    found.append((table, field, needed_columns(columns, field, options.id_field)))
            if len(found) > 1:
                raise UsageError(
                    f"both tables {found[0][0]!r} and {found[1][0]!r} have text",
                    file=name,
                    remedy="choose with --table",
                )
            if not found:
                raise NoTextFieldError(
                    "no table with a text column among " + ", ".join(tables),
                    file=name,
                    remedy="name it with --text-field",
                )
            connection.execute(f"SELECT rowid FROM {_quoted(found[0][0])} LIMIT 1")
    except sqlite3.Error as error:
        raise ValueError(f"SQLite: {error}") from None
    return found[0]


def cut_table(file: File, options: InputOptions) -> Iterator[Part]:
    """Parts of rows in rowid order. Damage ends the file with a fault."""
    assert file.path is not None and file.table is not None
    number = 0
    columns = ", ".join(map(_quoted, file.columns))
    try:
        with closing(_open(file.path)) as connection:
            cursor = connection.execute(f"SELECT rowid, {columns} FROM {_quoted(file.table)} ORDER BY rowid")
            numbers: list[int] = []
            rows: list[tuple[Any, ...]] = []
            held = 0
            for key, *row in cursor:
                numbers.append(key)
                rows.append(tuple(row))
                held += len(row[0]) if isinstance(row[0], (str, bytes)) else 8
                if held >= options.chunk_bytes or len(rows) >= _BATCH:
                    yield Part(file, number, number, pack_rows(numbers, rows))
                    number += len(rows)
                    numbers, rows, held = [], [], 0
            if rows:
                yield Part(file, number, number, pack_rows(numbers, rows))
                number += len(rows)
    except sqlite3.Error as error:
        fault = Fault(file.name, number, number, TRUNCATED, f"damaged SQLite after row {number}: {error}", b"")
        yield Part(file, number, number, b"", (fault,), True)
        return
    yield Part(file, number, number, b"", last=True)


class SqliteWriter:
    """A copy of the database at ``path``, patched as rows come in order; rows without a patch are deleted."""

    def __init__(self, file: File, path: str, annotate: bool) -> None:
        assert file.path is not None and file.table is not None and file.text_field is not None
        self._connection = sqlite3.connect(path, isolation_level=None)
        self._connection.text_factory = _text
        try:
            with closing(_open(file.path)) as source:
                source.backup(self._connection)
            run = self._connection.execute
            run("PRAGMA journal_mode = OFF")
            run("PRAGMA synchronous = OFF")  # a temporary copy: the finished file is synced
            self._table = _quoted(file.table)
            names = [row[1] for row in run(f"PRAGMA table_info({self._table})")]
            self._column = "text" if is_markup(file.text_field) else file.text_field
            for name, wanted in ((self._column, True), ("_dedup", annotate)):
                if wanted and name not in names:
                    run(f"ALTER TABLE {self._table} ADD COLUMN {_quoted(name)} TEXT")
            run("BEGIN")
            run("CREATE TEMP TABLE dedup_kept (key INTEGER PRIMARY KEY)")
        except BaseException:
            self._connection.close()
            raise

    def write(self, data: bytes) -> None:
        """Take patches. Raises sqlite3.Error."""
        run = self._connection.execute
        for row, text, annotation in unpack_patches(data):
            run("INSERT OR IGNORE INTO dedup_kept VALUES (?)", (row,))
            if text is not None:
                run(f"UPDATE {self._table} SET {_quoted(self._column)} = ? WHERE rowid = ?", (text, row))
            if annotation is not None:
                run(f'UPDATE {self._table} SET "_dedup" = ? WHERE rowid = ?', (annotation, row))

    def end(self) -> None:
        """Delete what was not kept and finish the copy."""
        run = self._connection.execute
        run(f"DELETE FROM {self._table} WHERE rowid NOT IN (SELECT key FROM dedup_kept)")
        run("COMMIT")
        run("DROP TABLE dedup_kept")
        self._connection.close()

    def close(self) -> None:
        """Give up; the copy is of no use."""
        self._connection.close()
