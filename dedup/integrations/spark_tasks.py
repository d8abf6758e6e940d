"""What Spark's Python workers do: scan, verify and finish batches of Arrow columns. Nothing here imports Spark."""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
import pyarrow as pa
import pyarrow.compute as pc
from numpy.typing import NDArray

from dedup.config import Settings
from dedup.io.fields import Sites
from dedup.model import Cleaned, Document
from dedup.pipeline.dates import sort_key
from dedup.pipeline.finish import finish
from dedup.pipeline.scan import Scanner
from dedup.pipeline.scanned import Scanned
from dedup.pipeline.verdicts import Found, copied
from dedup.rules.profile import Profile
from dedup.similarity import Sketches, first_match

# Documents a kernel call, as in the library.
_BATCH = 256

DOC, ID, SITE, UNDATED, SECONDS, ROWS, FOUND = "__doc", "__id", "__site", "__undated", "__seconds", "__rows", "__found"
"""Columns that stand beside the caller's own between two stages."""
RESULT = "_dedup"

SCANNED_SCHEMA = (
    f"{ID} string, {SITE} string, {UNDATED} boolean, {SECONDS} double, {ROWS} array<struct<paragraph: int, "
    "key_high: bigint, key_low: bigint, skeleton: bigint, shingles: binary, bands: array<int>>>"
)
TARGET_SCHEMA = "struct<doc: bigint, id: string, site: string, paragraph: int, jaccard: float, template: boolean>"
RESULT_SCHEMA = (
    "struct<verdicts: array<struct<paragraph: int, start: int, end: int, code: string, action: string, "
    "confidence: double, evidence: string>>, copy_of: string, share: double, dropped: boolean>"
)


@dataclass(frozen=True, slots=True)
class Names:
    """The caller's columns; None where the frame has none."""

    id: str
    text: str
    url: str | None = None
    site: str | None = None
    published: str | None = None
    title: str | None = None

    def documents(self, batch: pa.RecordBatch, sites: Sites) -> list[Document]:
        """The documents of a batch; the site is found as ``dedup clean`` finds it."""
        names = (self.id, self.text, self.url, self.site, self.published, self.title)
        columns = [batch.column(name).to_pylist() if name else [None] * len(batch) for name in names]
        numbers = batch.column(DOC).to_pylist()
        out = []
        for number, identity, text, url, site, published, title in zip(numbers, *columns, strict=True):
            home = (sites.of_url(url) if url else None) or (sites.of_name(site) if site else None)
            name = f"#{number}" if identity is None else str(identity)
            when = None if published is None else str(published)
            out.append(Document(name, text or "", url or None, home, when, title or None))
        return out


def scan_batches(
    batches: Iterator[pa.RecordBatch], settings: Settings, names: Names, schema: pa.Schema
) -> Iterator[pa.RecordBatch]:
    """Each batch with its documents' id, site, place in order, and rows for the index."""
    scanner, sites = Scanner(settings), Sites()
    for batch in _sliced(batches):
        documents = names.documents(batch, sites)
        scan = scanner.scan(documents)
        order = [sort_key(d.published) if settings.order == "published" else (False, 0.0) for d in documents]
        made = [
            pa.array([d.id for d in documents], pa.string()),
            pa.array([d.site for d in documents], pa.string()),
            pa.array([undated for undated, _ in order], pa.bool_()),
            pa.array([seconds for _, seconds in order], pa.float64()),
            _rows(scan.scanned, scan.sketches),
        ]
        yield _conform([*batch.columns, *made], schema)


def _sliced(batches: Iterator[pa.RecordBatch]) -> Iterator[pa.RecordBatch]:
    for batch in batches:
        for start in range(0, len(batch), _BATCH):
            yield batch.slice(start, _BATCH)


def _conform(columns: Sequence[pa.Array], schema: pa.Schema) -> pa.RecordBatch:
    arrays = [column if column.type == field.type else column.cast(field.type)
              for column, field in zip(columns, schema, strict=True)]  # fmt: skip
    return pa.RecordBatch.from_arrays(arrays, schema=schema)


def _rows(scanned: Sequence[Scanned], sketches: Sketches) -> pa.ListArray:
    """A list a document of its rows, from columns without a detour through Python objects."""
    n = len(sketches)
    paragraphs = np.fromiter((i for item in scanned for i in item.rows), np.int32, n)
    sets = pa.Array.from_buffers(
        pa.binary(), n, [None, pa.py_buffer((sketches.offsets * 4).astype(np.int32)), pa.py_buffer(sketches.shingles)]
    )
    # A row too short for shingles stands in no bucket.
    bucketed = np.diff(sketches.offsets) > 0
    width = sketches.bands.shape[1]
    bands = pa.ListArray.from_arrays(
        pa.array(_offsets(bucketed * width)), pa.array(sketches.bands[bucketed].view(np.int32).ravel())
    )
    columns = {
        "paragraph": pa.array(paragraphs),
        "key_high": pa.array(np.ascontiguousarray(sketches.keys[:, 0]).view(np.int64)),
        "key_low": pa.array(np.ascontiguousarray(sketches.keys[:, 1]).view(np.int64)),
        "skeleton": pa.array(np.ascontiguousarray(sketches.skeletons).view(np.int64)),
        "shingles": sets,
        "bands": bands,
    }
    rows = pa.StructArray.from_arrays(list(columns.values()), names=list(columns))
    return pa.ListArray.from_arrays(pa.array(_offsets(np.array([len(item.rows) for item in scanned]))), rows)


def _offsets(lengths: NDArray[Any]) -> NDArray[np.int32]:
    out = np.zeros(len(lengths) + 1, np.int32)
    np.cumsum(lengths, out=out[1:])
    return out


def verify_batches(
    batches: Iterator[pa.RecordBatch], settings: Settings, schema: pa.Schema
) -> Iterator[pa.RecordBatch]:
    """Of candidate pairs, sorted by the later and then by the earlier one, the first that is a match, with ``jaccard``.

    A row whose candidates are spread over batches gets one a batch; the earliest of these counts.
    """
    for batch in batches:
        if not len(batch):
            continue
        later = batch.column("later")
        doc, row = (pc.struct_field(later, name).to_numpy() for name in ("doc", "row"))
        fresh = np.ones(len(batch), np.bool_)
        fresh[1:] = (doc[1:] != doc[:-1]) | (row[1:] != row[:-1])
        starts = np.flatnonzero(fresh)
        mine, mine_at = _sets(batch.column("later_shingles"))
        theirs, theirs_at = _sets(batch.column("earlier_shingles"))
        chosen, similar = [], []
        for start, end in zip(starts.tolist(), [*starts[1:].tolist(), len(batch)], strict=True):
            low, high = theirs_at[start], theirs_at[end]
            k, jaccard = first_match(
                mine[mine_at[start] : mine_at[start + 1]], theirs[low:high], theirs_at[start : end + 1] - low,
                settings.threshold,
            )  # fmt: skip
            if k >= 0:
                chosen.append(start + k)
                similar.append(jaccard)
        taken = batch.take(pa.array(chosen, pa.int64()))
        kept = [taken.column(field.name) for field in schema if field.name != "jaccard"]
        yield _conform([*kept, pa.array(similar, pa.float32())], schema)


def _sets(column: pa.Array) -> tuple[NDArray[np.uint32], NDArray[np.int64]]:
    """Binary values as uint32 one after another, and their bounds."""
    wide = column.cast(pa.large_binary())
    _, offsets, data = wide.buffers()
    bounds = np.frombuffer(offsets, np.int64)[wide.offset : wide.offset + len(wide) + 1] // 4
    values = np.frombuffer(data, np.uint32, count=int(bounds[-1])) if len(wide) else np.empty(0, np.uint32)
    return values, bounds


def finish_batches(
    batches: Iterator[pa.RecordBatch], settings: Settings, profile: Profile | None, names: Names, schema: pa.Schema
) -> Iterator[pa.RecordBatch]:
    """The caller's columns with the text cleaned, and all verdicts beside them.

    Documents are scanned once more: that is cheaper than keeping, and shuffling, what the scan saw.
    """
    scanner, sites = Scanner(settings), Sites()
    for batch in _sliced(batches):
        documents = names.documents(batch, sites)
        scan = scanner.scan(documents)
        tokens = scan.sketches.tokens.tolist()
        numbers = batch.column(DOC).to_pylist()
        matches = batch.column(FOUND).to_pylist()
        texts, results = [], []
        first = 0
        for item, number, rows, text in zip(
            scan.scanned, numbers, matches, batch.column(names.text).to_pylist(), strict=True
        ):
            count = len(item.rows)
            rows = sorted(rows or (), key=lambda row: row["row"])
            cleaned = _finish_one(scanner, item, number, rows, tokens[first : first + count], profile)
            first += count
            texts.append(None if text is None else cleaned.text)
            results.append(_result(cleaned))
        made = {names.text: pa.array(texts, pa.string()), RESULT: pa.array(results, schema.field(RESULT).type)}
        yield _conform([made[name] if name in made else batch.column(name) for name in schema.names], schema)


def _finish_one(
    scanner: Scanner,
    item: Scanned,
    number: int,
    rows: Sequence[dict[str, Any]],
    tokens: Sequence[int],
    profile: Profile | None,
) -> Cleaned:
    found, by_number = [], []
    for row in rows:
        to = row["to"]
        one = Found(
            row["row"], to["id"], to["paragraph"], to["jaccard"], to["template"],
            to["doc"] == number, to["site"] == item.document.site,
        )  # fmt: skip
        found.append(one)
        # Two documents may have the same id.
        by_number.append(one._replace(document=str(to["doc"])))
    copy = copied(by_number, tokens, scanner.settings.copy_share)
    if copy is not None:
        copy = (next(row["to"]["id"] for row in rows if str(row["to"]["doc"]) == copy[0]), copy[1])
    return finish(scanner, item, found, copy, profile)


def _result(cleaned: Cleaned) -> dict[str, Any]:
    verdicts = [
        {
            "paragraph": v.paragraph,
            "start": v.span.start,
            "end": v.span.end,
            "code": v.code,
            "action": v.action,
            "confidence": v.confidence,
            "evidence": json.dumps(dict(v.evidence), ensure_ascii=False),
        }
        for v in cleaned.verdicts
    ]
    original, share = cleaned.copy_of or (None, None)
    return {"verdicts": verdicts, "copy_of": original, "share": share, "dropped": cleaned.dropped}
