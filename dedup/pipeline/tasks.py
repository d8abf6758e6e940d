"""The work of a worker process: scan a chunk of input, and later finish it."""

from __future__ import annotations

import pickle
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, Any, Protocol

import orjson
from xxhash import xxh3_128

from dedup.io import Chunk, Fault, File, InputOptions, Parser, Place, Record, Source, read_place, render
from dedup.model import Cleaned, Document
from dedup.pipeline.batch import Columns, columns_of
from dedup.pipeline.finish import finish
from dedup.pipeline.sampling import Sample
from dedup.pipeline.scan import Scanner
from dedup.pipeline.scanned import Scanned
from dedup.pipeline.verdicts import Found

if TYPE_CHECKING:
    from dedup.rules.profile import Profile


@dataclass(slots=True)
class ScannedChunk:
    """What the parent keeps of a chunk; ``blob`` is what a ``FinishTask`` needs again."""

    blob: bytes
    columns: Columns
    faults: list[Fault]
    notes: Counter[str]
    totals: Counter[str]
    digest: bytes
    """Of the chunk as it was read, so that a resumed run notices another input."""

    def pack(self) -> bytes:
        """All but the blob, which is kept by itself."""
        return pickle.dumps(replace(self, blob=b""), protocol=5)

    @staticmethod
    def unpack(data: bytes) -> ScannedChunk:
        """What ``pack`` made bytes of."""
        chunk = pickle.loads(data)
        assert isinstance(chunk, ScannedChunk)
        return chunk


@dataclass(frozen=True, slots=True)
class Kept:
    """A record between the two passes."""

    number: int
    source: Source
    scanned: Scanned

    def __reduce__(self) -> tuple[object, ...]:
        item, source = self.scanned, self.source
        if source.place is None:
            return (Kept, (self.number, source, item))
        # A text that stands in its record as it was read is kept there only.
        d = item.document
        fields = (d.url, d.site, d.published, d.title, d.extra, d.hints)
        return (Kept._from_source, (self.number, source, d.id, fields, item.state()))

    @staticmethod
    def _from_source(number: int, source: Source, id: str, fields: tuple[Any, ...], state: tuple[Any, ...]) -> Kept:
        return Kept(number, source, Scanned.restored(Document(id, source.text, *fields), state))


class ScanTask:
    """Parse, segment, judge and sketch a chunk."""

    def __init__(
        self,
        scanner: Scanner,
        options: InputOptions,
        keep: bool = True,
        sample: Sample | None = None,
        bands: bool = True,
    ) -> None:
        self._scanner = scanner
        self._parser = Parser(options, places=keep)
        self._keep = keep
        self._sample = sample
        self._furniture = keep and scanner.settings.furniture
        self._bands = bands

    def __call__(self, chunk: Chunk) -> ScannedChunk:
        """Scan one chunk."""
        parts: list[tuple[File, list[Record]]] = []
        faults: list[Fault] = []
        notes: Counter[str] = Counter()
        seen = 0
        for part in chunk.parts:
            records = []
            for item in self._parser.parse(Chunk(chunk.number, (part,))):
                if isinstance(item, Fault):
                    faults.append(item)
                    continue
                seen += 1
                if self._sample is not None and not self._sample.takes(item.file, item.number):
                    continue
                records.append(item)
                if item.note:
                    notes[item.note] += 1
            parts.append((part.file, records))
        scan = self._scanner.scan([r.document for _, records in parts for r in records])
        scanned = scan.scanned
        totals = Counter(
            records=len(scanned),
            seen=seen,
            quarantined=sum(not fault.more for fault in faults),
            paragraphs=sum(item.size for item in scanned),
            characters=sum(len(item.document.text) for item in scanned),
            bytes=sum(len(part.data) for part in chunk.parts),
        )
        return ScannedChunk(
            self._blob(parts, scanned) if self._keep else b"",
            columns_of(scan, self._scanner, furniture=self._furniture, bands=self._bands),
            faults, notes, totals, digest_of(chunk),
        )  # fmt: skip

    @staticmethod
    def _blob(parts: list[tuple[File, list[Record]]], scanned: Sequence[Scanned]) -> bytes:
        items = iter(scanned)
        kept = [
            (file, [Kept(r.number, r.source, item) for r, item in zip(records, items, strict=False)])
            for file, records in parts
        ]
        # Read back by this run or its --resume only, from a folder that is ours.
        return pickle.dumps(kept, protocol=5)


@dataclass(slots=True)
class Job:
    """A scanned chunk and what the corpus knows of its documents, counted from 0 within the chunk."""

    place: Place
    found: dict[int, list[Found]]
    copies: dict[int, tuple[str, float]]
    names: dict[int, str] = field(default_factory=dict)
    """Ids of documents that came with an id which an earlier one has."""


@dataclass(slots=True)
class FinishedChunk:
    """Rendered output by part, verdict lines, and counts."""

    outputs: list[tuple[File, bytes]] = field(default_factory=list)
    verdicts: bytes = b""
    totals: Counter[str] = field(default_factory=Counter)
    codes: Counter[tuple[str, str]] = field(default_factory=Counter)
    """By (code, action)."""
    sites: Counter[tuple[str, str]] = field(default_factory=Counter)
    """By (site, code) of stripped and flagged verdicts, and (site, "") for documents."""
    examples: dict[str, list[dict[str, Any]]] = field(default_factory=dict)
    """By code, the first verdicts as ``verdict_row`` gives them."""
    collected: Any = None
    """What ``FinishOptions.collector`` made of the chunk."""


class Collector(Protocol):
    """Looks at every finished document in the worker and sends home what a caller needs of them.

    Picklable. One a worker; ``take`` ends a chunk, so what it gives must not depend on earlier chunks.
    """

    def see(self, file: str, record: int, scanned: Scanned, cleaned: Cleaned) -> None:
        """Look at a document: its file's name, its number there, its paragraphs, its outcome."""

    def take(self) -> Any:
        """What was seen since the last call."""


@dataclass(frozen=True, slots=True)
class FinishOptions:
    """What to make of finished documents."""

    render: bool = True
    annotate: bool = False
    verdicts: bool = False
    examples: int = 50
    collector: Collector | None = None


class FinishTask:
    """Give the documents of a scanned chunk their last verdicts, and write them out as bytes."""

    def __init__(self, scanner: Scanner, options: FinishOptions, spool: str, profile: Profile | None = None) -> None:
        self._scanner = scanner
        self._options = options
        self._spool = spool
        self._profile = profile

    def __call__(self, job: Job) -> FinishedChunk:
        """Finish one chunk."""
        out = FinishedChunk()
        collector = self._options.collector
        lines: list[bytes] = []
        n = 0
        for file, kept in load_blob(self._spool, job.place):
            rendered: list[bytes] = []
            for record in kept:
                scanned = record.scanned
                text = scanned.document.text
                if n in job.names:
                    scanned.rename(job.names[n])
                cleaned = finish(self._scanner, scanned, job.found.get(n, ()), job.copies.get(n), self._profile)
                n += 1
                self._count(out, scanned, cleaned)
                if collector is not None:
                    collector.see(file.name, record.number, scanned, cleaned)
                if self._options.render:
                    annotation = annotation_of(cleaned) if self._options.annotate else None
                    rendered.append(render(self._record(file, record), cleaned.text, annotation, cleaned.dropped))
                if cleaned.verdicts:
                    rows = [verdict_row(v, cleaned.id, file.name, record.number, text) for v in cleaned.verdicts]
                    if self._options.verdicts:
                        lines.extend(json_line(row) for row in rows)
                    for row in rows:
                        examples = out.examples.setdefault(row["code"] + "." + row["action"], [])
                        if len(examples) < self._options.examples:
                            examples.append(row)
            out.outputs.append((file, b"".join(rendered)))
        out.verdicts = b"".join(lines)
        if collector is not None:
            out.collected = collector.take()
        return out

    @staticmethod
    def _record(file: File, kept: Kept) -> Record:
        return Record(file.name, kept.number, kept.scanned.document, kept.source)

    @staticmethod
    def _count(out: FinishedChunk, scanned: Scanned, cleaned: Cleaned) -> None:
        totals = out.totals
        totals["kept"] += not cleaned.dropped
        totals["dropped"] += cleaned.dropped
        totals["copies"] += cleaned.copy_of is not None
        totals["stripped"] += len(scanned.gone)
        totals["changed"] += cleaned.text != scanned.document.text
        if scanned.gone:
            spans = {v.paragraph: v.span for v in cleaned.verdicts if v.action == "strip" and v.paragraph is not None}
            totals["characters_stripped"] += sum(end - start for start, end in spans.values())
        site = scanned.document.site or "(no site)"
        out.sites[site, ""] += 1
        for verdict in cleaned.verdicts:
            out.codes[verdict.code, verdict.action] += 1
            out.sites[site, verdict.code + "." + verdict.action] += 1


def digest_of(chunk: Chunk) -> bytes:
    """Sixteen bytes that tell two chunks of input apart (xxh3-128)."""
    digest = xxh3_128()
    for part in chunk.parts:
        digest.update(
            f"{part.file.name}\0{part.first}\0{part.offset}\0{len(part.data)}\0".encode("utf-8", "surrogatepass")
        )
        digest.update(part.data)
    return digest.digest()


def load_blob(spool: str, place: Place) -> list[tuple[File, list[Kept]]]:
    """What ``ScanTask`` kept of a chunk in the spool file ``spool``."""
    kept = pickle.loads(read_place(spool, place))
    assert isinstance(kept, list)
    return kept


def annotation_of(cleaned: Cleaned) -> dict[str, Any]:
    """The ``_dedup`` field of an annotated record."""
    data = cleaned.to_dict()
    return {"verdicts": data["verdicts"], "copy_of": data["copy_of"]}


def verdict_row(verdict: Any, document: str, file: str, record: int, text: str) -> dict[str, Any]:
    """A verdict as ``--verdicts`` writes it."""
    start, end = verdict.span
    return {
        "document": document,
        "file": file,
        "record": record,
        "paragraph": verdict.paragraph,
        "start": start,
        "end": end,
        "code": verdict.code,
        "action": verdict.action,
        "confidence": verdict.confidence,
        "text": text[start:end] if verdict.paragraph is not None else "",
        "evidence": dict(verdict.evidence),
    }


def json_line(row: Mapping[str, Any]) -> bytes:
    """One JSON object and LF. Lone surrogates, which UTF-8 has no bytes for, are escaped."""
    try:
        return orjson.dumps(row, option=orjson.OPT_APPEND_NEWLINE)
    except TypeError:
        import json

        return json.dumps(row).encode() + b"\n"
