"""What ``render`` gives for formats that are patched in place: a row's number and what to set there."""

from __future__ import annotations

import struct
from collections.abc import Iterator
from typing import NamedTuple

_HEAD = struct.Struct("<qqq")


class Patch(NamedTuple):
    """A row that is kept; ``text`` and ``annotation`` are None where they stay as they were."""

    row: int
    text: str | None
    annotation: str | None


def pack_patch(row: int, text: str | None, annotation: bytes | None) -> bytes:
    """A patch as bytes, to be joined with others."""
    body = b"" if text is None else text.encode("utf-8", "surrogatepass")
    note = annotation or b""
    return _HEAD.pack(row, -1 if text is None else len(body), -1 if annotation is None else len(note)) + body + note


def unpack_patches(data: bytes) -> Iterator[Patch]:
    """The patches that ``data`` joins, in order."""
    at = 0
    while at < len(data):
        row, size, noted = _HEAD.unpack_from(data, at)
        at += _HEAD.size
        text = data[at : at + size].decode("utf-8", "surrogatepass") if size >= 0 else None
        at += max(size, 0)
        annotation = data[at : at + noted].decode() if noted >= 0 else None
        at += max(noted, 0)
        yield Patch(row, text, annotation)
