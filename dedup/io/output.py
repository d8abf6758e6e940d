"""The parent's side of writing: one file or a folder that mirrors the input, whole or not at all."""

# Path objects cost more than the calls they wrap, of which there may be a million.
# ruff: noqa: PTH100, PTH101, PTH103, PTH104, PTH105, PTH110, PTH112, PTH118, PTH119, PTH120, PTH121, PTH122, PTH123
from __future__ import annotations

import contextlib
import os
import shutil
import sys
import tempfile
from types import TracebackType
from typing import BinaryIO

from dedup.errors import UsageError
from dedup.io.atomic import AtomicFile, remove_stale, sync_folder, temporary_prefix
from dedup.io.compression import SUFFIXES
from dedup.io.framing import Framer, Sink
from dedup.io.input import Input
from dedup.io.listing import STDIN
from dedup.io.record import File, InputOptions

_SYNCED = 1000  # files synced one by one; beyond, one sync of the whole system costs less than thousands of them


def refuse_overlap(path: str | os.PathLike[str], input: Input) -> None:
    """Raise UsageError where writing to ``path`` would replace input, or put a file where the next run reads it."""
    target = os.path.realpath(path)
    for root in input.roots:
        if root == STDIN:
            continue
        real = os.path.realpath(root)
        if target == real or (os.path.exists(target) and os.path.exists(real) and os.path.samefile(target, real)):
            raise UsageError("the output is the input", file=os.fspath(path), remedy="name another output with -o")
        if os.path.isdir(real) and os.path.commonpath([target, real]) == real:
            raise UsageError(
                f"the output lies inside the input folder {root}",
                file=os.fspath(path),
                remedy="name an output outside it with -o",
            )


class Output:
    """Writes rendered records to ``target``: a file, a folder, or ``-`` for standard output.

    ``annotate`` tells that ``render`` is given annotations, for which tables need a column.
    Raises UsageError where the target is or lies inside the input; OSError from any method, after which the old
    output is whole and no temporary is left.
    """

    def __init__(
        self,
        target: str | os.PathLike[str],
        input: Input,
        options: InputOptions | None = None,
        *,
        annotate: bool = False,
    ) -> None:
        self.target = os.fspath(target)
        self.single = input.single or self.target == STDIN
        if self.single and self.target != STDIN and (os.path.isdir(self.target) or self.target.endswith(os.sep)):
            root = input.roots[0]
            self.target = os.path.join(self.target, "stdin" if root == STDIN else os.path.basename(root))
        self._check(input)
        self._annotate = annotate
        self._file: File | None = None
        self._framer: Framer | None = None
        self._atomic: AtomicFile | None = None
        self._plain: BinaryIO | None = None
        self._stage: str | None = None
        self._written = 0
        self._unread = True
        """Whether no file could be read, so that there is nothing to replace an older output with."""
        self._done = False
        if self.target != STDIN and self.single:
            self._make_folder(os.path.dirname(os.path.abspath(self.target)))
            self._atomic = AtomicFile(self.target)
        elif self.target != STDIN:
            parent, name = os.path.split(os.path.abspath(self.target))
            self._make_folder(parent)
            remove_stale(parent, name)
            self._stage = tempfile.mkdtemp(prefix=temporary_prefix(name), suffix=".tmp", dir=parent)
            mask = os.umask(0)
            os.umask(mask)
            os.chmod(self._stage, 0o777 & ~mask)

    def _check(self, input: Input) -> None:
        if self.target == STDIN:
            return
        if not self.single and os.path.exists(self.target) and not os.path.isdir(self.target):
            raise UsageError("several inputs cannot go to one file", file=self.target, remedy="name a folder with -o")
        refuse_overlap(self.target, input)

    @staticmethod
    def _make_folder(folder: str) -> None:
        try:
            os.makedirs(folder, exist_ok=True)
        except OSError as error:
            raise UsageError(
                f"cannot be made a folder: {error.strerror}", file=folder, remedy="name another output with -o"
            ) from None

    def write(self, file: File, data: bytes) -> None:
        """Append the rendered records of a part of ``file``; parts come in input order, empty ones too."""
        try:
            if self._file is None or file.number != self._file.number:
                self._switch(file)
            if self._framer is not None and file.format != "none":
                self._framer.write(file, data)
        except BaseException:
            self.abort()
            raise

    def _switch(self, file: File) -> None:
        self._file = file
        self._unread = self._unread and file.format == "none"
        if self.single and file.format != "none":
            if self._framer is None:
                compression = None if self.target == STDIN else SUFFIXES.get(os.path.splitext(self.target)[1].lower())
                sink: Sink = sys.stdout.buffer if self._atomic is None else self._atomic
                folder = None if self._atomic is None else os.path.dirname(self._atomic.path)
                self._framer = Framer(sink, compression, self._annotate, folder)
            self._framer.begin(file)
            return
        if self.single:
            return
        self._close_staged()
        if file.format == "none":
            return
        assert self._stage is not None
        final = os.path.join(os.path.abspath(self.target), file.target)
        if file.path is not None and os.path.exists(final) and os.path.samefile(final, file.path):
            raise UsageError("the output would replace the input", file=file.path, remedy="name another output with -o")
        staged = os.path.join(self._stage, file.target)
        if os.path.commonpath([os.path.abspath(staged), self._stage]) != self._stage:
            raise AssertionError(f"{file.target} leaves the output folder")
        os.makedirs(os.path.dirname(staged), exist_ok=True)
        count = 1
        stem = staged
        while os.path.lexists(staged):  # a.warc becomes a.warc.jsonl, which may be there too
            count += 1
            staged = f"{stem}-{count}"
        self._plain = open(staged, "wb")  # noqa: SIM115
        self._framer = Framer(self._plain, file.compression, self._annotate, self._stage)
        self._framer.begin(file)

    def _close_staged(self) -> None:
        if self._framer is not None:
            self._framer.end()
            self._framer = None
        if self._plain is not None:
            self._plain.flush()
            self._written += 1
            if self._written <= _SYNCED:
                os.fsync(self._plain.fileno())
            self._plain.close()
            self._plain = None

    def commit(self) -> None:
        """Sync everything and put it in its place."""
        if self._done:
            return
        try:
            if self.single:
                if self._unread:
                    self.abort()
                    return
                if self._framer is not None:
                    self._framer.end()
                if self._atomic is not None:
                    self._atomic.commit()
                else:
                    sys.stdout.buffer.flush()
            else:
                self._close_staged()
                if self._written > _SYNCED and hasattr(os, "sync"):
                    os.sync()
                self._place()
        except BaseException:
            self.abort()
            raise
        self._done = True

    def _place(self) -> None:
        assert self._stage is not None
        target = os.path.abspath(self.target)
        if not os.path.lexists(target):
            os.rename(self._stage, target)
        else:
            for folder, _, names in os.walk(self._stage):
                below = os.path.normpath(os.path.join(target, os.path.relpath(folder, self._stage)))
                os.makedirs(below, exist_ok=True)
                for name in names:
                    os.replace(os.path.join(folder, name), os.path.join(below, name))
                sync_folder(below)
            shutil.rmtree(self._stage)
        sync_folder(os.path.dirname(target))

    def abort(self) -> None:
        """Remove what was written; an older output stays as it was."""
        if self._done:
            return
        self._done = True
        if self._framer is not None:
            self._framer.close()
        if self._plain is not None:
            with contextlib.suppress(OSError):
                self._plain.close()
        if self._atomic is not None:
            self._atomic.abort()
        if self._stage is not None:
            shutil.rmtree(self._stage, ignore_errors=True)

    def __enter__(self) -> Output:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if kind is None:
            self.commit()
        else:
            self.abort()
