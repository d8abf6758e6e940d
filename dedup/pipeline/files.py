"""A run over files: scanned once into a spool, matched in memory, finished from the spool.

Every command that takes IN… is one of these. The input is read once, so it may be a pipe.
"""

from __future__ import annotations

import shutil
import tempfile
from collections import Counter, deque
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING, Self

from dedup import __version__
from dedup.config import Settings
from dedup.errors import UsageError
from dedup.io import Chunk, Fault, Input, InputOptions, Place, Spool, open_input
from dedup.pipeline.batch import Batch
from dedup.pipeline.resolved import Entry, Resolved
from dedup.pipeline.sampling import Sample
from dedup.pipeline.scan import Scanner
from dedup.pipeline.tasks import (
    FinishedChunk,
    FinishOptions,
    FinishTask,
    Job,
    ScannedChunk,
    ScanTask,
    digest_of,
    load_blob,
)
from dedup.pipeline.workers import Workers, available_cpus

if TYPE_CHECKING:
    from dedup.pipeline.against import Seen, SeenBatch
    from dedup.rules.profile import Profile

Progress = Callable[[str, int, int | None], None]

# Below this much input a second process costs more than it saves.
_WORTH_A_WORKER = 16 << 20


@dataclass(frozen=True, slots=True)
class RunOptions:
    """How to run, which never changes a verdict."""

    jobs: int = 0
    """Processes that work, this one among them; 0: one a processor where the input is worth it."""
    memory: int | None = None
    """Bytes above which the corpus's columns go to disk; None: never."""
    work: Path | None = None
    """Folder for the spool, kept for ``resume`` when a run is interrupted; None: a temporary one."""
    resume: bool = False
    keep_records: bool = True
    """False where only matches are wanted, which spools nothing."""
    judge: bool = True
    """False leaves out rules and echoes, where only matches of paragraphs as received are wanted."""
    sample: Sample | None = None
    """Which records to look at; None: all."""
    input: InputOptions = field(default_factory=InputOptions)


class FileRun:
    """One pass of files through scan, match and finish, in this order. A context manager that owns the spool."""

    def __init__(
        self,
        paths: Sequence[str],
        settings: Settings,
        options: RunOptions | None = None,
        *,
        on_fault: Callable[[Fault], None] | None = None,
        progress: Progress | None = None,
        seen: Seen | None = None,
    ) -> None:
        self.settings = settings
        self._seen = seen
        self._ids: dict[str, int] = {}
        self._renamed: list[dict[int, str]] = []
        self.options = options or RunOptions()
        self.input: Input = open_input(paths, self.options.input)
        self.jobs = self.options.jobs or self._default_jobs()
        self.workers = Workers(Scanner(settings, judge=self.options.judge), self.jobs)
        self.totals: Counter[str] = Counter()
        self.notes: Counter[str] = Counter()
        self._on_fault = on_fault or (lambda fault: None)
        self._progress = progress or (lambda stage, done, total: None)
        self._places: list[tuple[Place, int]] = []

    def _default_jobs(self) -> int:
        total = self.input.total
        return 1 if total is not None and total < _WORTH_A_WORKER else available_cpus()

    def __enter__(self) -> Self:
        work = self.options.work
        self._temporary = None if work else tempfile.mkdtemp(prefix="dedup-")
        self.folder = work or Path(self._temporary or "")
        if work is not None:
            if not self.options.resume and work.exists():
                shutil.rmtree(work)
            work.mkdir(mode=0o700, parents=True, exist_ok=True)
        self.spool = Spool(self.folder)
        if len(self.spool.places) % 2 == 0 and self.spool.places:
            self.spool.forget_last()  # a blob whose other half was never written
        self.workers.start()
        self.batch: Batch | SeenBatch
        if self._seen is None:
            self.batch = Batch(self.settings, memory=self.options.memory, folder=self.folder, jobs=self.jobs)
        else:
            from dedup.pipeline.against import SeenBatch

            self.batch = SeenBatch(self.settings, self._seen)
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.workers.close(at_once=kind is not None)
        self.spool.close()
        interrupted = kind is not None and issubclass(kind, KeyboardInterrupt)
        if self._temporary is not None or not interrupted:
            shutil.rmtree(self.folder, ignore_errors=True)

    def scan(self) -> None:
        """Read all input. Faults go to ``on_fault`` in input order; the neighbours of a fault are processed.

        Raises UsageError where a run is resumed and the input is no longer what it was.
        """
        chunks = self.input.chunks()
        options = self.options
        for done in self._resumed(chunks):
            self._take(done, spooled=True)
        indexed = self._seen is not None
        args = (options.input, options.keep_records, options.sample, indexed)
        for scanned in self.workers.map(ScanTask, args, chunks):
            self._take(scanned)
            self._progress("reading", self.input.done, self.input.total)
        if not options.keep_records:
            self.workers.close()  # no second pass will come

    def _resumed(self, chunks: Iterator[Chunk]) -> Iterator[ScannedChunk]:
        """The chunks that an interrupted run has scanned: two entries each, the blob and the rest."""
        places = self.spool.places
        key = f"{__version__} {self.settings.fingerprint} {self.options.input!r}".encode()
        if not places:
            self.spool.append(key)
        elif self.spool.read(places[0]) != key:
            raise UsageError(
                "the interrupted run had other settings, or another release",
                file=str(self.folder),
                remedy="leave --resume out",
            )
        for blob, rest in zip(places[1::2], places[2::2], strict=False):
            scanned = ScannedChunk.unpack(self.spool.read(rest))
            chunk = next(chunks, None)
            if chunk is None or digest_of(chunk) != scanned.digest:
                raise UsageError("the input has changed since the interrupted run", remedy="leave --resume out")
            self._places.append((blob, len(scanned.columns.entries)))
            yield scanned

    def _name_apart(self, entries: list[Entry]) -> dict[int, str]:
        """Give documents whose id an earlier one has an id of their own: ``id#2``, ``id#3`` …; by place in the chunk."""
        renamed: dict[int, str] = {}
        for n, entry in enumerate(entries):
            times = self._ids.get(entry.id, 0) + 1
            self._ids[entry.id] = times
            if times > 1:
                renamed[n] = f"{entry.id}#{times}"
                entries[n] = entry._replace(id=renamed[n])
        return renamed

    def _take(self, chunk: ScannedChunk, *, spooled: bool = False) -> None:
        if self.options.keep_records and not spooled:
            self._places.append((self.spool.append(chunk.blob), len(chunk.columns.entries)))
            if self.options.work is not None:
                self.spool.append(chunk.pack())
        # An index knows documents by id: there the same id again is another version of the document.
        self._renamed.append({} if self._seen is not None else self._name_apart(chunk.columns.entries))
        self.batch.add(chunk.columns)
        self.totals.update(chunk.totals)
        self.notes.update(chunk.notes)
        for fault in chunk.faults:
            self._on_fault(fault)

    def match(self) -> Resolved:
        """Every row's earliest match."""
        return self.batch.match(self._progress)

    def learn(self, resolved: Resolved) -> Profile:
        """The furniture of the run's own sites."""
        from dedup.pipeline.learn import learn_profile

        return learn_profile(self.batch.site_columns, resolved)

    def lines(self, resolved: Resolved, rows: Iterable[int]) -> dict[int, str]:
        """The text in output form of some of the corpus's rows, in one pass over the spool."""
        self.spool.sync()
        wanted = deque(sorted(set(rows)))
        found: dict[int, str] = {}
        first = 0
        for place, count in self._places:
            end = int(resolved.starts[first + count])
            if wanted and wanted[0] < end:
                start = int(resolved.starts[first])
                for _, kept in load_blob(self.spool.path, place):
                    for record in kept:
                        item = record.scanned
                        while wanted and wanted[0] < start + len(item.rows):
                            row = wanted.popleft()
                            found[row] = item.segments.lines[item.rows[row - start]]
                        start += len(item.rows)
            first += count
        return found

    def finish(
        self, resolved: Resolved, profile: Profile | None = None, options: FinishOptions | None = None
    ) -> Iterator[FinishedChunk]:
        """The outcome of every document, a chunk at a time, in input order."""
        total = len(resolved.entries)
        done = 0
        self.spool.sync()
        args = (options or FinishOptions(), self.spool.path, profile)
        for chunk in self.workers.map(FinishTask, args, (job for job, _ in self.work_on(resolved))):
            done += chunk.totals["kept"] + chunk.totals["dropped"]
            self._progress("writing", done, total)
            yield chunk

    @property
    def places(self) -> Sequence[tuple[Place, int]]:
        """Where each scanned chunk is in the spool, with the number of its documents."""
        return self._places

    def work_on(self, resolved: Resolved) -> Iterator[tuple[Job, int]]:
        """Each scanned chunk with what the corpus knows of it, and the number of its documents."""
        first = 0
        for (place, count), names in zip(self._places, self._renamed, strict=True):
            found = {n: pairs for n in range(count) if (pairs := resolved.found(first + n))}
            copies = {n: copy for n in range(count) if (copy := resolved.copy_of(first + n))}
            first += count
            yield Job(place, found, copies, names), count


def work_folder(target: str) -> Path:
    """Where a run that writes ``target`` keeps its spool: beside it, on the same disk."""
    path = Path(target).absolute()
    return path.with_name(f".{path.name}.dedup-work")
