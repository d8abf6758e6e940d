"""numba, so that an unwritable home or package folder costs a compilation and nothing else, and a start little."""
# mypy: allow-untyped-calls

from __future__ import annotations

import logging
from collections.abc import Callable
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
    needs the run-time library alone. A miss loads the rest as ever.
    """

    def load_overload(self, signature: Any, context: Any) -> Any:
        """The compiled function, None where the cache has none."""
        rtsys.initialize(context)
        with self._guard_against_spurious_io_errors():
            found = self._load_overload(signature, context)
        if found is None:
            _LOG.info("compiling the kernels, once on this machine: some ten to thirty seconds")
        return found


def compiled(signature: str | None = None, **options: Any) -> Callable[[Callable[..., Any]], Any]:
    """``numba.njit`` with the GIL released; cached on disk where that is possible.

    With a signature, compiling happens here and not at some first call.
    """

    def decorate(function: Callable[..., Any]) -> Any:
        if signature is None or getattr(config, "DISABLE_JIT", False):
            return numba.njit(function, nogil=True, **options)
        try:
            dispatcher = numba.njit(nogil=True, cache=True, **options)(function)
            dispatcher._cache = _Cache(function)
            dispatcher.compile(signature)
            dispatcher.disable_compile()
            return dispatcher
        except NumbaError:
            raise
        except (RuntimeError, OSError):  # no folder to cache in, or a full disk
            return numba.njit(signature, nogil=True, **options)(function)

    return decorate
