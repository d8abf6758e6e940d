"""JSON lines and CSV: every finding, one a line, without holding them."""

from __future__ import annotations

import csv
import io
from typing import TYPE_CHECKING, BinaryIO, Protocol

from dedup.check.finding import Finding, Place
from dedup.check.formats.documents import dump
from dedup.check.report import finding_row

if TYPE_CHECKING:
    from dedup.check.report import CheckReport


class Stream(Protocol):
    """Takes findings as they are found."""

    def add(self, finding: Finding) -> None:
        """Write one finding."""

    def close(self, report: CheckReport) -> None:
        """Write what comes after the last."""


class JsonLines:
    """One JSON object a finding. The level is left out: it depends on all that follows."""

    def __init__(self, file: BinaryIO) -> None:
        self._file = file

    def add(self, finding: Finding) -> None:
        """Write one finding."""
        row = finding_row(finding)
        del row["level"]
        self._file.write(dump(row))

    def close(self, report: CheckReport) -> None:
        """Nothing follows the last finding."""


_COLUMNS = (
    "code",
    "site",
    "file",
    "line",
    "record",
    "paragraph",
    "document",
    "action",
    "message",
    "text",
    "like",
    "copies",
    "sites",
    "fingerprint",
    "new",
)
# What spreadsheets take for the start of a formula (OWASP, CSV injection).
_FORMULA = ("=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠")


class CsvStream:
    """RFC 4180 with a header. A cell that a spreadsheet would compute gets an apostrophe before it."""

    def __init__(self, file: BinaryIO) -> None:
        self._file = file
        self._row(_COLUMNS)

    def _row(self, cells: tuple[object, ...]) -> None:
        text = io.StringIO()
        csv.writer(text).writerow([harmless(cell) if isinstance(cell, str) else cell for cell in cells])
        self._file.write(text.getvalue().encode("utf-8", "replace"))

    def add(self, finding: Finding) -> None:
        """Write one finding."""
        place = finding.place
        like = finding.like.beside(place) if isinstance(finding.like, Place) and place else finding.like
        self._row(
            (
                finding.code, finding.site, place.file if place else "", place.line if place else "",
                place.record if place else "", place.paragraph if place else "", finding.document, finding.action,
                finding.reason, finding.text, like or "", finding.copies or "", finding.sites or "",
                finding.fingerprint, "" if finding.new is None else str(finding.new).lower(),
            )
        )  # fmt: skip

    def close(self, report: CheckReport) -> None:
        """Nothing follows the last finding."""


def harmless(cell: str) -> str:
    """``cell`` so that no spreadsheet computes it.

    >>> harmless("=cmd()")
    "'=cmd()"
    """
    cell = cell.replace("\0", "")
    return "'" + cell if cell.lstrip(" ").startswith(_FORMULA) else cell
