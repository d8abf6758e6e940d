"""Growing columns, in memory or in a file that nobody else sees."""

from __future__ import annotations

import mmap
import tempfile
from pathlib import Path
from typing import IO, Any

import numpy as np
from numpy.typing import NDArray


class Column:
    """A one-dimensional array that grows at its end."""

    def __init__(self, dtype: Any) -> None:
        self._data: NDArray[Any] = np.empty(1024, dtype)
        self._size = 0
        self._file: IO[bytes] | None = None

    def __len__(self) -> int:
        return self._size

    @property
    def resident(self) -> int:
        """Bytes of memory it holds."""
        return 0 if self._file is not None else self._data.nbytes

    def extend(self, values: NDArray[Any]) -> None:
        """Append ``values``, flattened."""
        flat = np.ascontiguousarray(values, self._data.dtype).reshape(-1)
        need = self._size + len(flat)
        if self._file is not None:
            self._file.write(flat.data)
        else:
            if need > len(self._data):
                # numpy's resize is realloc, which on Linux moves large blocks by remapping pages; it fills what is new
                # with zeros, so the growth is kept small.
                self._data.resize(max(need, len(self._data) + len(self._data) // 16), refcheck=False)
            self._data[self._size : need] = flat
        self._size = need

    def spill(self, folder: Path | None) -> None:
        """Move to a file in ``folder`` (None: the system's) that is gone when the column is."""
        if self._file is not None:
            return
        self._file = tempfile.TemporaryFile(dir=folder)  # noqa: SIM115 (it lives as long as the column)
        self._file.write(self._data[: self._size].data)
        self._data = np.empty(0, self._data.dtype)

    def trim(self) -> None:
        """Give back the room kept for growth."""
        if self._file is None:
            self._data.resize(self._size, refcheck=False)

    @property
    def array(self) -> NDArray[Any]:
        """What it holds, a view; read-only where it is in a file."""
        if self._file is None:
            return self._data[: self._size]
        if not self._size:
            return self._data
        self._file.flush()
        return np.asarray(np.memmap(self._file, self._data.dtype, "r", shape=(self._size,)))

    def clear(self) -> None:
        """Forget everything and free the space."""
        if self._file is not None:
            self._file.close()
            self._file = None
        self._data = np.empty(0, self._data.dtype)
        self._size = 0


def scratch(shape: tuple[int, int], dtype: Any, folder: Path | None, on_disk: bool) -> NDArray[Any]:
    """An array to write to, in memory or in a file that is gone when the array is."""
    if not on_disk or 0 in shape:
        return np.empty(shape, dtype)
    with tempfile.TemporaryFile(dir=folder) as file:
        return np.memmap(file, dtype, "w+", shape=shape)


def release(array: NDArray[Any]) -> None:
    """Let the system take back the memory behind a file-backed ``array``; the file keeps the data."""
    base: Any = array
    while base is not None and not isinstance(base, mmap.mmap):
        base = getattr(base, "base", None)
    if base is not None and hasattr(mmap, "MADV_DONTNEED"):
        base.madvise(mmap.MADV_DONTNEED)
