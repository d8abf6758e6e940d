"""Input that could not be read, kept byte for byte: JSON lines that give the bytes back."""

from __future__ import annotations

import base64
import os
from types import TracebackType
from typing import Any

from dedup.io.atomic import AtomicFile
from dedup.io.jsonvalue import dump
from dedup.io.record import Fault

_CONTROLS = bytes([*range(9), 11, 12, *range(14, 32)])


def fault_line(fault: Fault) -> bytes:
    """A line of the quarantine: ``raw`` where the bytes are UTF-8, else ``raw_base64``."""
    row: dict[str, Any] = {
        "file": fault.file, "record": fault.number, "offset": fault.offset, "code": fault.code, "reason": fault.reason,
    }  # fmt: skip
    # Control bytes take six each as JSON escapes, which is more than base64 takes of all.
    controls = len(fault.raw) - len(fault.raw.translate(None, _CONTROLS))
    try:
        if controls * 16 > len(fault.raw):
            raise ValueError
        row["raw"] = fault.raw.decode()
    except ValueError:
        row["raw_base64"] = base64.b64encode(fault.raw).decode()
    if fault.more:
        row["more"] = True
    return dump(row) + b"\n"


def raw_bytes(row: dict[str, Any]) -> bytes:
    """The bytes that a line of the quarantine keeps."""
    if "raw_base64" in row:
        return base64.b64decode(row["raw_base64"])
    return str(row["raw"]).encode()


class Quarantine:
    """Writes faults to ``path``, which appears whole when the run succeeds; with None, only counts.

    >>> with Quarantine(None) as quarantine:
    ...     quarantine.write(Fault("a.jsonl", 3, 120, "IN601", "not an object", b"[]"))
    >>> quarantine.count
    1
    """

    def __init__(self, path: str | os.PathLike[str] | None) -> None:
        self.count = 0
        """Records quarantined."""
        self._file = AtomicFile(path) if path is not None else None

    def write(self, fault: Fault) -> None:
        """Keep one fault. Raises OSError."""
        self.count += not fault.more
        if self._file is not None:
            self._file.write(fault_line(fault))

    def commit(self) -> None:
        """Put the file in its place. Raises OSError, and then leaves nothing behind."""
        if self._file is not None:
            self._file.commit()

    def abort(self) -> None:
        """Remove what was written."""
        if self._file is not None:
            self._file.abort()

    def __enter__(self) -> Quarantine:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if kind is None:
            self.commit()
        else:
            self.abort()
