"""numba, so that an unwritable home or package folder costs a compilation and nothing else, and a start little."""
# mypy: allow-untyped-calls

from __future__ import annotations

import logging
from collections.abc import Callable
from pathlib import Path
from threading import Lock
from typing import Any

import numba
from numba.core import config
from numba.core.caching import FunctionCache
from numba.core.errors import NumbaError
from numba.core.runtime.nrt import rtsys

_LOG = logging.getLogger("dedup")


class _Cache(FunctionCache):
    """numba's cache on disk, less 0.3 s of each start.

    numba loads all that it can compile, with scipy for its BLAS, before it looks into its cache; what was compiled
    needs the run-time library alone. A miss loads the rest as ever. numba would take a function for unchanged whose
    own file is; here the files of what it calls are asked too.
    """

    def __init__(self, function: Callable[..., Any]) -> None:
        super().__init__(function)
        stamps = [stamp_of(file) for file in sorted(sources(function))]
        self._cache_file._source_stamp = (self._cache_file._source_stamp, stamps)

    def load_overload(self, signature: Any, context: Any) -> Any:
        """The compiled function, None where the cache has none."""
        rtsys.initialize(context)
        with self._guard_against_spurious_io_errors():
            found = self._load_overload(signature, context)
        if found is None:
            _LOG.info("compiling the kernels, once on this machine: some ten to thirty seconds")
        return found


def stamp_of(file: str) -> tuple[float, int]:
    """What changes when a file does; of one in an archive nothing can be told."""
    try:
        found = Path(file).stat()
    except OSError:
        return 0.0, 0
    return found.st_mtime, found.st_size


def sources(function: Callable[..., Any]) -> set[str]:
    """The files of a function and of all compiled ones that it calls."""
    found: set[str] = set()
    seen: set[Any] = set()
    asked = [function]
    while asked:
        code, names = asked[-1].__code__, asked.pop().__globals__
        if code in seen:
            continue
        seen.add(code)
        found.add(code.co_filename)
        for name in code.co_names:
            called = names.get(name)
            inner = getattr(called, "py_func", None) or getattr(called, "_defn", None)
            if inner is not None:
                asked.append(inner)
    return found


class Kernel:
    """A function that is compiled for one signature, or loaded from the cache, when it is first called.

    For calls from Python: what kernels call of each other has no signature of its own.
    """

    __slots__ = ("_function", "_lock", "_options", "_ready", "_signature")

    def __init__(self, function: Callable[..., Any], signature: str, options: dict[str, Any]) -> None:
        self._function = function
        self._signature = signature
        self._options = options
        self._ready: Any = None
        self._lock = Lock()

    def __call__(self, *args: Any) -> Any:
        """Run it."""
        return (self._ready or self.load())(*args)

    def load(self) -> Any:
        """The compiled function; it takes no other types than those of the signature."""
        with self._lock:
            if self._ready is None:
                self._ready = self._load()
        return self._ready

    def _load(self) -> Any:
        if getattr(config, "DISABLE_JIT", False):
            return self._function
        try:
            dispatcher = numba.njit(nogil=True, cache=True, **self._options)(self._function)
            dispatcher._cache = _Cache(self._function)
            dispatcher.compile(self._signature)
            dispatcher.disable_compile()
            return dispatcher
        except NumbaError:
            raise
        except (RuntimeError, OSError):  # no folder to cache in, or a full disk
            return numba.njit(self._signature, nogil=True, **self._options)(self._function)


def compiled(signature: str | None = None, **options: Any) -> Callable[[Callable[..., Any]], Any]:
    """``numba.njit`` with the GIL released: with a signature for Python to call, cached on disk where that is possible;
    without one for other kernels."""
    if signature is None:
        return lambda function: numba.njit(function, nogil=True, **options)
    return lambda function: Kernel(function, signature, options)
