"""Which format a file has: content first, name second."""

from __future__ import annotations

import re

from dedup.io.compression import SUFFIXES
from dedup.io.fields import MARKUP_FIELDS, TEXT_FIELDS

HEAD = 1 << 16
_OBJECT = re.compile(rb'\{[ \t\r\n]*(?:"|\})')
_ARRAY = re.compile(rb"\[[ \t\r\n]*(?:\{|\]|\Z)")
_ACTION = re.compile(rb'\{[ \t]*"(?:index|create|update|delete)"[ \t]*:[ \t]*\{')
_MARKUP = re.compile(rb"<(?:!doctype\s+html|html|head|body|title|meta|article|div|p)\b[^<]{0,2000}>", re.IGNORECASE)
_NAMES = {
    "jsonl": "jsonl", "ndjson": "jsonl", "jsonlines": "jsonl", "json": "jsonl", "csv": "csv", "tsv": "tsv",
    "tab": "tsv", "html": "html", "htm": "html", "xhtml": "html", "txt": "text", "text": "text", "md": "text",
    "parquet": "parquet", "sqlite": "sqlite", "sqlite3": "sqlite", "db": "sqlite", "warc": "warc", "wet": "warc",
}  # fmt: skip
_BINARY = (
    (b"%PDF-", "PDF"), (b"filedesc://", "ARC"),
    (b"PK\x03\x04", "ZIP"), (b"\x89PNG", "PNG"), (b"\xff\xd8\xff", "JPEG"), (b"GIF8", "GIF"),
    (b"\x7fELF", "program"), (b"ARROW1", "Arrow"), (b"Rar!", "RAR"), (b"7z\xbc\xaf", "7z"),
    (b"\x04\x22\x4d\x18", "LZ4"),
)  # fmt: skip


def suffix_format(name: str) -> str | None:
    """The format that the file name claims."""
    base = name.lower()
    for suffix in SUFFIXES:
        base = base.removesuffix(suffix)
    return _NAMES.get(base.rpartition(".")[2]) if "." in base else None


def find_format(head: bytes, name: str) -> str:
    """The format of a file whose first bytes (UTF-8, without mark) are ``head``.

    Raises ValueError where it is one that holds no records.
    """
    for magic, kind in _BINARY:
        if head.startswith(magic):
            raise ValueError(f"a {kind} file, which holds no records")
    if head.startswith(b"PAR1"):
        return "parquet"
    if head.startswith(b"SQLite format 3\0"):
        return "sqlite"
    if head.startswith((b"WARC/1.", b"WARC/0.")):
        return "warc"
    claimed = suffix_format(name)
    start = head.lstrip(b" \t\r\n")
    if _ACTION.match(start):
        return "bulk"
    if _OBJECT.match(start):
        return "jsonl" if _is_lines(start) else "json"
    if _ARRAY.match(start):
        return "json"
    if claimed in ("csv", "tsv", "html", "jsonl"):
        return claimed
    if _MARKUP.match(start) or (start[:5] == b"<?xml" and _MARKUP.search(start[:2000])):
        return "html"
    if claimed is None:
        if b"\n{" in head and sum(map(bool, map(_OBJECT.match, head.split(b"\n")))) * 2 > head.count(b"\n"):
            return "jsonl"
        first = head.partition(b"\n")[0].rstrip(b"\r").lower()
        for delimiter, kind in ((b"\t", "tsv"), (b",", "csv"), (b";", "csv")):
            cells = {cell.strip(b' "').decode("utf-8", "replace") for cell in first.split(delimiter)}
            if len(cells) > 1 and cells & {name.lower() for name in (*TEXT_FIELDS, *MARKUP_FIELDS)}:
                return kind
    if claimed in ("parquet", "sqlite", "warc"):
        raise ValueError(f"not a {claimed} file, whatever its name says")
    if b"\0" in head[:4096]:
        raise ValueError("a binary file, which holds no records")
    return "text"


def _is_lines(start: bytes) -> bool:
    """Whether an object at the start of a file is one line of several, or the only one, or is spread over lines."""
    from dedup.io.jsonvalue import load

    line, _, rest = start.partition(b"\n")
    try:
        load(line)
    except ValueError:
        # Spread over lines ("{" alone or after a key) or a malformed line: the next line tells.
        following = rest.lstrip(b" \t\r\n")
        return line.rstrip() != b"{" and (not following or _OBJECT.match(following) is not None)
    return True
