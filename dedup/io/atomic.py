"""Files that appear whole or not at all: written beside their target, synced, renamed."""

# Path objects cost more than the calls they wrap, of which there may be a million.
# ruff: noqa: PTH101, PTH105, PTH108, PTH110, PTH116, PTH120, PTH123
from __future__ import annotations

import contextlib
import os
import re
import shutil
import stat
import tempfile
from types import TracebackType
from typing import BinaryIO


class AtomicFile:
    """A binary file for ``path``, which keeps its old content until ``commit`` and for ever after ``abort``.

    Raises OSError from any method; no temporary is left then.
    """

    def __init__(self, path: str | os.PathLike[str]) -> None:
        # A symbolic link stays one: its target is replaced.
        self.path = os.path.realpath(path)
        self._special = os.path.exists(self.path) and not stat.S_ISREG(os.stat(self.path).st_mode)
        self._done = False
        if self._special:  # /dev/null, a named pipe: nothing to rename over
            self._temporary = ""
            self._file: BinaryIO = open(self.path, "wb")  # noqa: SIM115
            return
        folder, name = os.path.split(self.path)
        remove_stale(folder, name)
        handle, self._temporary = tempfile.mkstemp(prefix=temporary_prefix(name), suffix=".tmp", dir=folder or ".")
        try:
            self._file = os.fdopen(handle, "wb", buffering=1 << 18)
            self._copy_mode()
        except BaseException:
            self.abort()
            raise

    def write(self, data: bytes) -> int:
        """Write; a failure removes the temporary."""
        try:
            return self._file.write(data)
        except BaseException:
            self.abort()
            raise

    def commit(self) -> None:
        """Sync and rename into place."""
        if self._done:
            return
        try:
            self._file.flush()
            if not self._special:
                os.fsync(self._file.fileno())
            self._file.close()
            if not self._special:
                os.replace(self._temporary, self.path)
        except BaseException:
            self.abort()
            raise
        self._done = True
        if not self._special:
            sync_folder(os.path.dirname(self.path))

    def abort(self) -> None:
        """Remove what was written; the target stays as it was."""
        if self._done:
            return
        self._done = True
        if hasattr(self, "_file"):
            with contextlib.suppress(OSError):
                self._file.close()
        if self._temporary:
            with contextlib.suppress(OSError):
                os.unlink(self._temporary)

    def _copy_mode(self) -> None:
        """The mode that the old file has, or that a new one would have been given."""
        try:
            mode = stat.S_IMODE(os.stat(self.path).st_mode)
        except OSError:
            mask = os.umask(0)
            os.umask(mask)
            mode = 0o666 & ~mask
        os.chmod(self._temporary, mode)

    def __enter__(self) -> AtomicFile:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if kind is None:
            self.commit()
        else:
            self.abort()


def atomic_write(path: str | os.PathLike[str]) -> AtomicFile:
    """A context manager: a binary file that takes ``path``'s place when the block succeeds.

    Raises OSError, with the old file whole and no temporary left.
    """
    return AtomicFile(path)


def temporary_prefix(name: str) -> str:
    """How temporaries of a target begin; they carry the process's number, so that a later run knows them for stale."""
    return f".{name[:100]}.{os.getpid()}-"


def remove_stale(folder: str, name: str) -> None:
    """Remove the temporaries that killed processes left beside a target."""
    pattern = re.compile(re.escape(f".{name[:100]}.") + r"([0-9]{1,9})-[a-z0-9_]{1,16}\.tmp")
    with contextlib.suppress(OSError), os.scandir(folder or ".") as entries:
        for entry in entries:
            match = pattern.fullmatch(entry.name)
            if match is None or _is_alive(int(match[1])):
                continue
            if entry.is_dir(follow_symlinks=False):
                shutil.rmtree(entry.path, ignore_errors=True)
            else:
                with contextlib.suppress(OSError):
                    os.unlink(entry.path)


def _is_alive(process: int) -> bool:
    if os.name != "posix":
        return True  # there os.kill would end it
    try:
        os.kill(process, 0)
    except ProcessLookupError:
        return False
    except OSError:
        return True
    return True


def sync_folder(folder: str) -> None:
    """Make a rename in ``folder`` durable, where the system can."""
    if os.name != "posix":
        return
    handle = os.open(folder or ".", os.O_RDONLY)
    try:
        os.fsync(handle)
    except OSError:
        pass  # some network and overlay file systems refuse to sync a folder; the rename itself is done
    finally:
        os.close(handle)
