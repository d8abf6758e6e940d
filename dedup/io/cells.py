"""Cells of CSV rows as Python's csv module sees them, and where they stand in the bytes."""

from __future__ import annotations

import csv
import sys


def cells_of(text: str, delimiter: str) -> list[str]:
    """The cells of one row."""
    try:
        return next(csv.reader((text,), delimiter=delimiter), [])
    except csv.Error:  # a lone CR in a cell without quotes
        body = text.rstrip("\r\n")
        return [_unquoted(body[start:end]) for start, end in cell_spans(body, delimiter)]


def _unquoted(cell: str) -> str:
    if not cell.startswith('"'):
        return cell
    return cell[1:-1].replace('""', '"') if cell.endswith('"') and len(cell) > 1 else cell[1:].replace('""', '"')


def cell_spans(body: str, delimiter: str) -> list[tuple[int, int]]:
    """Where the cells of a row stand, quotes included."""
    spans: list[tuple[int, int]] = []
    start = 0
    while True:
        at = start
        if body.startswith('"', at):
            at += 1
            while (quote := body.find('"', at)) >= 0 and body.startswith('"', quote + 1):
                at = quote + 2
            at = quote + 1 if quote >= 0 else len(body)
        end = body.find(delimiter, at)
        if end < 0:
            spans.append((start, len(body)))
            return spans
        spans.append((start, end))
        start = end + 1


def quoted(value: str) -> str:
    """A cell in quotes."""
    return '"' + value.replace('"', '""') + '"'


def leaves_open(line: bytes, delimiter: bytes, inside: bool) -> bool:
    """Whether a quoted cell is open after ``line``; a quote opens a cell only as its first character."""
    at = 0
    if not inside and line.startswith(b'"'):
        at, inside = 1, True
    while True:
        if not inside:
            at = line.find(delimiter + b'"', at) + 2
            if at == 1:
                return False
        at = line.find(b'"', at) + 1
        if at == 0:
            return True
        inside = line.startswith(b'"', at)
        if inside:
            at += 1
        elif (at := line.find(delimiter, at)) < 0:
            return False


def raise_field_limit() -> None:
    """Let cells be as long as records may be; the csv module keeps this limit for the process."""
    csv.field_size_limit(min(sys.maxsize, 2**31 - 1))
