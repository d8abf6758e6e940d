"""What reading yields: files, chunks, records, faults; and the options that rule it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, NamedTuple

import orjson

from dedup.errors import UsageError

if TYPE_CHECKING:
    from dedup.model import Document

MALFORMED, TRUNCATED, OVER_LIMIT = "IN601", "IN602", "IN603"
FORMATS = ("jsonl", "json", "bulk", "csv", "tsv", "parquet", "sqlite", "text", "html", "warc")


@dataclass(frozen=True, slots=True)
class InputOptions:
    """How to read. Sizes are bytes.

    Raises UsageError for an unknown format, encoding or a limit below 1.
    """

    text_field: str | None = None
    """Field or column that holds the text, for all files; dots reach into nested objects. None: found per file."""
    id_field: str | None = None
    input_format: str | None = None
    """One of ``FORMATS``, above what content and name say."""
    encoding: str | None = None
    """Codec of all files, above what their bytes say."""
    table: str | None = None
    """Table of an SQLite file; None: the only one with a text field."""
    chunk_bytes: int = 1 << 20
    max_record: int = 32 << 20
    """Longest record; a longer one is a fault (IN603)."""
    max_ratio: int = 200
    """Most decompressed bytes a compressed byte may give, once ``max_ratio_from`` are out; news gives 3 to 20."""
    max_ratio_from: int = 32 << 20
    max_size: int = 1 << 40
    """Most decompressed bytes a file may give."""
    page_seconds: float = 60.0
    """Longest time for one HTML page; a page that takes more is a fault (IN603)."""

    def __post_init__(self) -> None:
        if self.input_format is not None and self.input_format not in FORMATS:
            raise UsageError(f"unknown input format {self.input_format!r}", remedy="give one of " + ", ".join(FORMATS))
        if self.encoding is not None:
            try:
                "".encode(self.encoding)
            except LookupError:
                raise UsageError(f"unknown encoding {self.encoding!r}", remedy="give a codec such as cp1252") from None
        for name in ("chunk_bytes", "max_record", "max_ratio", "max_ratio_from", "max_size"):
            if getattr(self, name) < 1:
                raise UsageError(f"{name} = {getattr(self, name)} is out of range", remedy="give at least 1")


@dataclass(frozen=True, slots=True)
class File:
    """What was decided about one input file; all that its records and its output share."""

    number: int
    """Counts from 0 in the order of reading."""
    name: str
    """As shown to a person and used in ids."""
    target: str
    """Where it goes in an output folder: a relative path, unique in the run."""
    format: str
    text_field: str | None = None
    encoding: str = "utf-8"
    bom: bytes = b""
    compression: str | None = None
    header: bytes = b""
    """What stands before the first record and is written back (CSV, JSON arrays)."""
    trailer: bytes = b""
    """What is written after the last record; the last part of the file may know better than those before."""
    columns: tuple[str, ...] = ()
    delimiter: str = ","
    path: str | None = None
    """Where formats that are patched in place (Parquet, SQLite) are found again."""
    table: str | None = None


@dataclass(frozen=True, slots=True)
class Fault:
    """Input that could not be read, kept byte for byte.

    ``number`` counts records from 0 and ``offset`` bytes (after decompression); ``more`` tells that ``raw`` is
    not all and the next fault continues it, so that accounting counts faults without ``more``.
    """

    file: str
    number: int
    offset: int
    code: str
    reason: str
    raw: bytes
    more: bool = False


@dataclass(frozen=True, slots=True)
class Part:
    """A run of whole records of one file; ``faults`` are what cutting met after them."""

    file: File
    first: int
    offset: int
    data: bytes
    faults: tuple[Fault, ...] = ()
    last: bool = False
    """Whether the file ends here."""


@dataclass(frozen=True, slots=True)
class Chunk:
    """A bounded number of bytes for one call of a worker; parses the same way each time."""

    number: int
    parts: tuple[Part, ...]


class Source(NamedTuple):
    """What the writer needs to write a record back as it was. A tuple, for millions are made."""

    file: File
    raw: bytes
    lossy: bool = False
    """Whether lone surrogates of the text stand as private-use characters; see ``jsonvalue.shelter``."""
    lead: bytes = b""
    """What stands before ``raw`` and is never changed (the action line of a bulk body)."""
    language: str = ""
    """Of an HTML page, as it says."""
    place: tuple[int, int] | None = None
    """Where in ``raw`` the text stands as a JSON string, if that is beyond doubt."""

    @property
    def text(self) -> str:
        """The text at ``place``."""
        assert self.place is not None
        start, end = self.place
        text = orjson.loads(self.raw[start:end])
        assert isinstance(text, str)
        return text


class Record(NamedTuple):
    """A record that was read. ``note`` says what is worth counting: "no text", "decoded as cp1252"."""

    file: str
    number: int
    document: Document
    source: Source
    note: str = ""
