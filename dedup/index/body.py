"""A document's rows as bytes, the same in every home that keeps them outside this process."""

from __future__ import annotations

import struct
from typing import Any

import numpy as np
import xxhash
from numpy.typing import NDArray

from dedup.config import Settings
from dedup.index.protocol import Entry
from dedup.similarity import Sketches

_HEADER = struct.Struct("<III")  # rows, shingles, bands


def pack(entry: Entry) -> bytes:
    """Little-endian: header, keys, skeletons, paragraphs, lengths, shingles, and bands of the rows that have shingles.

    Rows without a token are left out: nothing ever matches them.
    """
    kept = entry.sketches.keys.any(axis=1)
    sketches, paragraphs = entry.sketches, entry.paragraphs
    if not kept.all():
        sketches, paragraphs = sketches.take(np.flatnonzero(kept)), paragraphs[kept]
    lengths = np.diff(sketches.offsets)
    return b"".join(
        (
            _HEADER.pack(len(sketches), len(sketches.shingles), sketches.bands.shape[1]),
            sketches.keys.astype("<u8", copy=False).tobytes(),
            sketches.skeletons.astype("<u8", copy=False).tobytes(),
            paragraphs.astype("<u4").tobytes(),
            lengths.astype("<u4").tobytes(),
            sketches.shingles.astype("<u4", copy=False).tobytes(),
            sketches.bands[lengths > 0].astype("<u4", copy=False).tobytes(),
        )
    )


def unpack(body: bytes, id: str, site: str | None, settings: Settings) -> Entry:
    """What ``pack`` made bytes of, but for the counts of tokens. Raises ValueError for anything else."""
    if len(body) < _HEADER.size:
        raise ValueError("cut short")
    n, total, width = _HEADER.unpack_from(body)
    if width != settings.bands[0]:
        raise ValueError(f"{width} bands in place of {settings.bands[0]}")
    at = _HEADER.size

    def column(count: int, dtype: str) -> NDArray[Any]:
        nonlocal at
        out: NDArray[Any] = np.frombuffer(body, dtype, count, at)
        at += out.nbytes
        return out

    keys = column(2 * n, "<u8").reshape(n, 2)
    skeletons, paragraphs, lengths = column(n, "<u8"), column(n, "<u4"), column(n, "<u4")
    offsets = np.zeros(n + 1, np.int64)
    np.cumsum(lengths, out=offsets[1:])
    shingles = column(total, "<u4")
    whole = lengths > 0
    bands = np.zeros((n, width), np.uint32)
    filled = int(np.count_nonzero(whole))
    bands[whole] = column(filled * width, "<u4").reshape(filled, width)
    if at != len(body) or offsets[-1] != total:
        raise ValueError("lengths that do not add up")
    sketches = Sketches(
        keys.astype(np.uint64, copy=False),
        skeletons.astype(np.uint64, copy=False),
        np.zeros(n, np.uint32),
        offsets,
        shingles.astype(np.uint32, copy=False),
        bands,
        settings.num_perm,
        settings.seed,
    )
    return Entry(id, site, paragraphs.astype(np.int64), sketches)


def checksum(id: bytes, site: bytes, body: bytes) -> int:
    """xxh3-64 of a stored document, as the signed integer that SQLite has."""
    state = xxhash.xxh3_64(id)
    state.update(b"\x00" + site + b"\x00")
    state.update(body)
    value = int(state.intdigest())
    return value - (1 << 64) if value >> 63 else value
