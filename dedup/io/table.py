"""CSV and TSV: rows cut as Python's csv module sees them, one cell replaced, the rest byte for byte."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterator, Sequence

from dedup.io.cells import cell_spans, cells_of, leaves_open, quoted, raise_field_limit
from dedup.io.compression import DamageError
from dedup.io.encoding import decode_stray
from dedup.io.fields import MARKUP_FIELDS, TEXT_FIELDS, is_markup, make_document
from dedup.io.jsonarray import join_elements, split_elements
from dedup.io.markup import has_article, with_page
from dedup.io.reader import Reader, oversize
from dedup.io.reading import PageError, Reading
from dedup.io.record import MALFORMED, Fault, File, InputOptions, Part, Record, Source
from dedup.model import Document

_KNOWN = frozenset(name.lower() for name in (*TEXT_FIELDS, *MARKUP_FIELDS))


def find_delimiter(head: bytes, tab: bool) -> str:
    """The delimiter under which the first line names most columns, and a text field if any does."""
    if tab:
        return "\t"
    line = head.partition(b"\n")[0].decode("utf-8", "replace").strip("\r")

    def rank(delimiter: str) -> tuple[int, int]:
        cells = [cell.strip(' "').lower() for cell in line.split(delimiter)]
        return sum(cell in _KNOWN for cell in cells), len(cells)

    return max((",", ";", "\t", "|"), key=rank)


class Rows:
    """Cuts lines into rows. A row whose quote closes nowhere, or in another row, is its first line, and a fault."""

    def __init__(self, reader: Reader, file: File, options: InputOptions) -> None:
        self._reader = reader
        self._delimiter = file.delimiter
        self._wanted = len(file.columns)
        self._limit = options.max_record
        self._lines: list[bytes] = []
        """Lines read and not used, last first."""
        self._rest = b""
        self._ended = False
        self.damage: DamageError | None = None
        raise_field_limit()

    def _line(self) -> bytes:
        while not self._lines:
            if self._ended:
                line, self._rest = self._rest, b""
                return line
            try:
                data = self._reader.read()
            except DamageError as error:
                self.damage, data = error, b""
            if not data:
                self._ended = True
                continue
            self._rest += data
            if len(self._rest) > self._limit and b"\n" not in data:
                line, self._rest = self._rest, b""
                return line
            lines = self._rest.split(b"\n")
            self._rest = lines.pop()
            self._lines = [line + b"\n" for line in reversed(lines)]
        return self._lines.pop()

    def rest_of_line(self) -> Iterator[bytes]:
        """What is left of a line of which ``_line`` gave only the beginning."""
        while line := self._line():
            yield line
            if line.endswith(b"\n"):
                return

    def __iter__(self) -> Iterator[tuple[bytes, str]]:
        """Rows as bytes with "" or why they are none."""
        while line := self._line():
            if b'"' not in line:
                yield line, ""
                continue
            used = [line]
            if self._complete(used):
                yield b"".join(used), ""
            else:
                self._lines.extend(reversed(used[1:]))
                yield used[0], "a quote that never closes"

    def _complete(self, used: list[bytes]) -> bool:
        """Add the lines that the row goes on over; False where it has no end within the limit."""
        size = len(used[0])
        state = leaves_open(used[0], self._delimiter.encode(), False)
        while state:
            if size > self._limit or not (line := self._line()):
                return False
            used.append(line)
            size += len(line)
            state = leaves_open(line, self._delimiter.encode(), True)
        return len(used) == 1 or self._plausible(b"".join(used))

    def _plausible(self, row: bytes) -> bool:
        """Whether a row over several lines has the header's cells, and delimiters after its closing quotes."""
        text = row.decode("utf-8", "replace")
        try:
            cells = next(csv.reader((text,), delimiter=self._delimiter, strict=True), [])
        except csv.Error:
            return False
        return len(cells) >= self._wanted and not any(cells[self._wanted :])


def cut_rows(reader: Reader, file: File, options: InputOptions) -> Iterator[Part]:
    """Parts of whole rows; the header is in ``file.header``."""
    reader.skip(len(file.header))
    rows = Rows(reader, file, options)
    number, offset = 0, len(file.header)
    batch: list[bytes] = []
    first, begin, held = 0, offset, 0
    for row, problem in rows:
        if problem or len(row) > options.max_record:
            if batch:
                yield Part(file, first, begin, join_elements(batch))
            batch, held = [], 0
            if len(row) > options.max_record:
                yield from oversize(file, number, offset, row, more=True)
                offset += len(row)
                for piece in rows.rest_of_line() if not row.endswith(b"\n") else ():
                    yield from oversize(file, number, offset, piece, more=True)
                    offset += len(piece)
                row = b""
                yield from oversize(file, number, offset, row, more=False)
            else:
                yield Part(file, number, offset, b"", (Fault(file.name, number, offset, MALFORMED, problem, row),))
        elif row.strip(b"\r\n"):
            if not batch:
                first, begin = number, offset
            batch.append(row)
            held += len(row)
        else:
            number -= 1  # a blank line is no row
            if batch:
                yield Part(file, first, begin, join_elements(batch))
            batch, held = [], 0
        number += 1
        offset += len(row)
        if held >= options.chunk_bytes:
            yield Part(file, first, begin, join_elements(batch))
            batch, held = [], 0
    faults: tuple[Fault, ...] = ()
    if rows.damage is not None:
        tail = batch.pop() if batch and not batch[-1].endswith(b"\n") else b""
        if tail:
            number, offset = number - 1, offset - len(tail)
        faults = (Fault(file.name, number, offset, rows.damage.code, rows.damage.reason, tail),)
    yield Part(file, first, begin, join_elements(batch), faults, True)


def parse_rows(part: Part, reading: Reading) -> Iterator[Record | Fault]:
    """The records of a part of rows."""
    raise_field_limit()
    number, offset = part.first, part.offset
    for raw in split_elements(part.data):
        yield _parse_row(raw, part.file, number, offset, reading)
        number += 1
        offset += len(raw)


def _parse_row(raw: bytes, file: File, number: int, offset: int, reading: Reading) -> Record | Fault:
    received, note = raw, ""
    try:
        try:
            line = raw.decode()
        except UnicodeDecodeError:
            raw, note = decode_stray(raw)
            line = raw.decode()
        cells = cells_of(line, file.delimiter)
        wanted = len(file.columns)
        if len(cells) < wanted or any(cells[wanted:]):
            raise ValueError(f"a row of {len(cells)} cells under a header of {wanted}")
    except ValueError as error:
        return Fault(file.name, number, offset, MALFORMED, str(error), received)
    record = dict(zip(reversed(file.columns), reversed(cells[:wanted]), strict=True))
    text = cells[file.columns.index(file.text_field)] if file.text_field in file.columns else ""
    document = make_document(record, text, reading.sites, f"{file.name}#{number}", reading.options.id_field)
    if text and is_markup(file.text_field):
        try:
            document, said = with_page(document, reading.page(text, url=document.url))
        except PageError as error:
            return Fault(file.name, number, offset, error.code, str(error), received)
        note = note or said
    return Record(file.name, number, document, Source(file, raw), note or ("" if document.text else "no text"))


def render_row(source: Source, document: Document, text: str, annotation: bytes | None) -> bytes:
    """The row with its text cell replaced and, where asked, a ``_dedup`` cell."""
    file, raw = source.file, source.raw
    if is_markup(file.text_field) or annotation is not None:
        raw = _without_surplus(raw, file)
    if is_markup(file.text_field):
        raw = _set_cell(raw, file, "text", text if text or has_article(document) else None)
    elif text != document.text and file.text_field is not None:
        raw = _set_cell(raw, file, file.text_field, text)
    return raw if annotation is None else _set_cell(raw, file, "_dedup", annotation.decode())


def _without_surplus(raw: bytes, file: File) -> bytes:
    """The row without empty cells beyond the header's, which would push added ones out of their columns."""
    line = raw.decode()
    body = line.rstrip("\r\n")
    spans = cell_spans(body, file.delimiter)
    wanted = len(file.columns)
    return raw if len(spans) <= wanted else (body[: spans[wanted - 1][1]] + line[len(body) :]).encode()


def _set_cell(raw: bytes, file: File, column: str, value: str | None) -> bytes:
    """The row with a cell replaced, or added at its end where the header has no such column."""
    if column in file.columns:
        return raw if value is None else _replace_cell(raw, file, file.columns.index(column), value)
    body = raw.rstrip(b"\r\n")
    return body + (file.delimiter + quoted(value or "")).encode("utf-8", "replace") + raw[len(body) :]


def _replace_cell(raw: bytes, file: File, index: int, value: str) -> bytes:
    line = raw.decode()
    body = line.rstrip("\r\n")
    spans = cell_spans(body, file.delimiter)
    cells = cells_of(line, file.delimiter)
    if len(spans) == len(cells):
        start, end = spans[index]
        plain = not any(c in value for c in ('"', "\n", "\r", file.delimiter)) and not body.startswith('"', start)
        return (body[:start] + (value if plain else quoted(value)) + body[end:] + line[len(body) :]).encode()
    cells[index] = value
    out = io.StringIO(newline="")
    csv.writer(out, delimiter=file.delimiter, lineterminator=line[len(body) :] or "\n").writerow(cells)
    return out.getvalue().encode()


def written_header(file: File, annotate: bool) -> bytes:
    """The header with the columns that ``render_row`` adds."""
    header = file.header
    for column, wanted in (("text", is_markup(file.text_field)), ("_dedup", annotate)):
        if wanted and column not in file.columns:
            body = header.rstrip(b"\r\n")
            header = body + (file.delimiter + column).encode() + (header[len(body) :] or b"\n")
    return header


def sample_rows(head: bytes, delimiter: str, ended: bool) -> tuple[bytes, list[str], list[Sequence[str]]]:
    """Header bytes, its cells, and the first rows of ``head``."""
    raise_field_limit()
    lines = head.split(b"\n")
    texts = [line.decode("utf-8", "replace") + "\n" for line in (lines if ended else lines[:-1])]
    reader = csv.reader(texts, delimiter=delimiter)
    rows: list[Sequence[str]] = []
    taken = 0
    try:
        columns = next(reader, [])
        taken = reader.line_num
        for row in reader:
            rows.append(row)
            if len(rows) == 64:
                break
    except csv.Error:
        columns = columns if taken else []
    header = b"".join(line + b"\n" for line in lines[:taken])
    return header[: len(head)], columns, rows
